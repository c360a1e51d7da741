import path from 'node:path';
import { LANGUAGES, type Language } from '../src/engine/types.ts';
import { groupBy } from './groupBy.ts';
import { markdownTable } from './measure.ts';
import { readEntities, readNames, readOwn, readQuotes } from './qualityData.ts';
import { type Judged, readerOf, reportEntities, reportNames, reportQuotes } from './qualityReport.ts';
import { comparison, judgedUnseen } from './quoteComparison.ts';
import { jointF1, relaxedF1 } from './quoteScore.ts';
import { calibrationFile } from './ruleCalibration.ts';

/**
 * What the engine finds, against labels, as Markdown tables.
 *
 *   npm run quality -- FOLDER [--split dev] [--by-rule]     labelled data, see qualityData.ts for its files
 *   npm run quality -- --own [--by-rule]                    the project's own annotated articles; needs no folder
 *   npm run quality -- FOLDER --compare                     rules alone, the learned model alone, both; trains it
 *   npm run quality -- FOLDER --calibrate                   src/engine/quotes/precision.ts, only from what may ship
 */
const USAGE =
  'usage: npm run quality -- FOLDER [--split NAME] [--by-rule] | FOLDER --compare | FOLDER --calibrate | --own [--by-rule]';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
const share = (value: number): string => (100 * value).toFixed(1);

/** Precision and speaker accuracy of every rule that found something. */
function ruleTable(judged: readonly Judged[]): string {
  const rows = [...groupBy(judged, ({ quote }) => quote.rule)]
    .map(([rule, found]) => {
      const inside = found.filter(({ verdict }) => verdict !== 'outside');
      const right = inside.filter(({ verdict }) => verdict !== 'spurious');
      const spoken = right.filter(({ verdict }) => verdict !== 'no speaker labelled');
      const speakers = spoken.filter(({ verdict }) => verdict === 'speaker right');
      return { rule, found: found.length, inside, right, spoken, speakers };
    })
    .sort((a, b) => b.found - a.found);
  return markdownTable(
    ['Rule', 'found', 'outside the task', 'precision %', 'speaker right %'],
    rows.map((row) => [
      row.rule,
      String(row.found),
      String(row.found - row.inside.length),
      percent(row.right.length, row.inside.length),
      percent(row.speakers.length, row.spoken.length),
    ]),
  );
}

const BANDS = [0.9, 0.8, 0.7, 0.6, 0.5, 0];

/** How often quotations of a confidence are right. */
function reliabilityTable(judged: readonly Judged[]): string {
  const inside = judged.filter(({ verdict }) => verdict !== 'outside');
  return markdownTable(
    ['Confidence', 'found', 'words right %', 'words and speaker right %'],
    BANDS.map((low, index) => {
      const high = BANDS[index - 1] ?? 1.01;
      const band = inside.filter(({ quote }) => quote.confidence >= low && quote.confidence < high);
      const right = band.filter(({ verdict }) => verdict !== 'spurious');
      const spoken = band.filter(({ verdict }) => verdict !== 'no speaker labelled');
      const speakers = spoken.filter(({ verdict }) => verdict === 'speaker right');
      return [
        `${low} to ${Math.min(high, 1)}`,
        String(band.length),
        percent(right.length, band.length),
        percent(speakers.length, spoken.length),
      ];
    }),
  );
}

function quotesOf(
  title: string,
  articlesOf: (language: Language) => ReturnType<typeof readQuotes>,
  own: boolean,
  byRule: boolean,
): string[] {
  const rows: string[][] = [];
  const details: string[] = [];
  for (const language of LANGUAGES) {
    const articles = articlesOf(language);
    if (!articles) continue;
    const report = reportQuotes(readerOf(language), articles, language === 'en' && !own);
    const { all, direct, names, nulls } = report;
    rows.push([
      `${language}, ${articles.length} articles`,
      percent(all.right, all.found),
      percent(all.right, all.labelled),
      share(relaxedF1(all)),
      share(jointF1(all)),
      share(relaxedF1(direct)),
      share(jointF1(direct)),
      own ? percent(names.right, names.labelled) : '–',
      own ? percent(nulls.right, nulls.labelled) : '–',
    ]);
    details.push(`### ${title}, ${language}: confidence`, reliabilityTable(report.judged));
    if (byRule) details.push(`### ${title}, ${language}: rules`, ruleTable(report.judged));
  }
  if (rows.length === 0) return [];
  const head = [
    title,
    'precision %',
    'recall %',
    'F1',
    'F1 with speaker',
    'direct: F1',
    'direct: with speaker',
    'name exact %',
    'no name where none %',
  ];
  return [`## ${title}`, markdownTable(head, rows), ...details];
}

function namesOf(folder: string, split: string): string[] {
  const rows = LANGUAGES.flatMap((language) => {
    const articles = readQuotes(folder, language, split);
    const labels = readNames(folder, language, split);
    if (!articles || !labels) return [];
    const report = reportNames(readerOf(language), articles, labels);
    return [
      [
        language,
        String(report.needed),
        percent(report.right, report.needed),
        percent(report.givenRight, report.given),
      ],
    ];
  });
  const head = ['Pronouns and nouns that speak', 'need a name', 'right %', 'precision of names given %'];
  return rows.length === 0 ? [] : ['## Names of speakers', markdownTable(head, rows)];
}

function entitiesOf(folder: string, split: string): string[] {
  const rows = LANGUAGES.flatMap((language) => {
    const articles = readEntities(folder, `wikinews-${language}`, split);
    if (!articles) return [];
    const { right, found, labelled } = reportEntities(readerOf(language), articles);
    const f1 = (200 * right) / Math.max(1, found + labelled);
    return [[language, percent(right, found), percent(right, labelled), f1.toFixed(1)]];
  });
  const head = ['Names by the trained tagger, exact borders and type', 'precision %', 'recall %', 'F1'];
  return rows.length === 0 ? [] : ['## Names', markdownTable(head, rows)];
}

function main(args: readonly string[]): number {
  const options = new Set(args.filter((arg) => arg.startsWith('--')));
  const splitAt = args.indexOf('--split');
  const split = splitAt < 0 ? 'dev' : args[splitAt + 1];
  const folder = args.find((arg, index) => !arg.startsWith('--') && (splitAt < 0 || index !== splitAt + 1));
  const known = ['--split', '--by-rule', '--own', '--calibrate', '--compare'];
  const unknown = [...options].filter((option) => !known.includes(option));
  if (unknown.length > 0 || split === undefined || (!folder && !options.has('--own'))) {
    console.error(unknown.length > 0 ? `quality: ${unknown.join(', ')} is no option\n${USAGE}` : USAGE);
    return 2;
  }
  if (options.has('--compare') && folder) {
    const table = comparison(folder, split);
    console.log(table ?? `quality: nothing to train on under ${path.resolve(folder)}`);
    return table === null ? 2 : 0;
  }
  if (options.has('--calibrate') && folder) {
    const judged = LANGUAGES.flatMap((language) => judgedUnseen(folder, language));
    if (judged.length === 0) {
      console.error(
        `quality: nothing to calibrate by under ${path.resolve(folder)}; it must hold quotes/train/wikinews-LANGUAGE.jsonl`,
      );
      return 2;
    }
    process.stdout.write(calibrationFile(judged));
    return 0;
  }
  const byRule = options.has('--by-rule');
  const parts = [...quotesOf('Own annotated articles', readOwn, true, byRule)];
  if (folder) {
    const labelled = quotesOf(
      `Quotations, ${split}`,
      (language) => readQuotes(folder, language, split),
      false,
      byRule,
    );
    if (labelled.length === 0) {
      console.error(
        `quality: nothing labelled under ${path.resolve(folder)}; it must hold quotes/quotes-LANGUAGE.${split}.jsonl`,
      );
      return 2;
    }
    parts.unshift(...labelled);
    parts.push(...namesOf(folder, split), ...entitiesOf(folder, split));
  }
  console.log(parts.join('\n\n'));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
