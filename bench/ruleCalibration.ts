import { groupBy } from './groupBy.ts';
import type { Judged } from './qualityReport.ts';

/** Lengths within a rule and voice are told apart only where so many were seen. */
const FEWEST = 12;
/** Weight of the expected number beside what was counted: a beta prior worth this many quotations. */
const PRIOR_WEIGHT = 6;
/** Nothing is surer than this. */
const CERTAIN = 0.99;
const VOICES = ['named', 'pronoun', 'unnamed', 'unresolved', 'none'];

interface Entry {
  readonly key: string;
  readonly value: number;
}

const isRight = ({ verdict }: Judged): boolean =>
  verdict === 'speaker right' || verdict === 'no speaker labelled';

const shrunk = (found: readonly Judged[], expected: number): number =>
  (found.filter(isRight).length + PRIOR_WEIGHT * expected) / (found.length + PRIOR_WEIGHT);

const odds = (probability: number): number => probability / (1 - probability);

/** What two circumstances that each move the odds away from `usual` lead to together. */
function together(a: number, b: number, usual: number): number {
  const both = (odds(a) * odds(b)) / odds(usual);
  return both / (1 + both);
}

const languageOf = (rule: string): string => rule.slice(0, rule.indexOf('.'));
/** "de.direct" of "de.direct-colon". */
const familyOf = (rule: string): string => rule.split('-')[0] ?? rule;
const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

function ofRule(
  rule: string,
  found: readonly Judged[],
  usual: number,
  family: number,
  voices: ReadonlyMap<string, number>,
): Entry[] {
  const byRule = shrunk(found, family);
  const made: Entry[] = [{ key: rule, value: byRule }];
  const seen = groupBy(found, ({ keys }) => keys[1]);
  for (const voice of VOICES) {
    const key = `${rule} ${voice}`;
    const own = seen.get(key) ?? [];
    const byVoice = shrunk(own, together(byRule, voices.get(voice) ?? usual, usual));
    made.push({ key, value: byVoice });
    for (const [long, same] of groupBy(own, ({ keys }) => keys[0])) {
      if (same.length >= FEWEST) made.push({ key: long, value: shrunk(same, byVoice) });
    }
  }
  return made;
}

/**
 * Share of found quotations with the right words and, where the label has a speaker, the right speaker. A rule is
 * drawn to the mean of its family, a family to the mean of its language; a kind of voice within a rule to what rule and
 * voice, each by itself, make likely.
 */
function entries(judged: readonly Judged[]): Entry[] {
  const inside = judged.filter(({ verdict }) => verdict !== 'outside');
  const made: Entry[] = [];
  for (const [, spoken] of groupBy(inside, ({ keys }) => languageOf(keys[2]))) {
    const usual = shrunk(spoken, 0.5);
    const voices = new Map(
      [...groupBy(spoken, ({ keys }) => lastWord(keys[1]))].map(([voice, own]) => [
        voice,
        shrunk(own, usual),
      ]),
    );
    for (const [, related] of groupBy(spoken, ({ keys }) => familyOf(keys[2]))) {
      const family = shrunk(related, usual);
      for (const [rule, found] of groupBy(related, ({ keys }) => keys[2]))
        made.push(...ofRule(rule, found, usual, family, voices));
    }
  }
  return made.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * The content of src/engine/quotes/precision.ts, from quotations that were judged by labels. It ships, so the labels
 * must be of texts that may train a shipped model.
 */
export function calibrationFile(judged: readonly Judged[]): string {
  const lines: string[] = [];
  for (const { key, value } of entries(judged)) {
    const [rule, ...features] = key.split(' ');
    const number = Math.min(CERTAIN, value).toFixed(2);
    if (features.length === 0) lines.push(`${rule} ${number}`);
    else lines.push(`${lines.pop()} | ${features.join(' ')} ${number}`);
  }
  return `/**
 * How often quotations that a rule finds are right in words and speaker: by rule, then by kind of voice, and by length
 * where enough were counted. Made by \`npm run quality -- FOLDER --calibrate\` from labelled Wikinews articles and the
 * project's own; not to be edited.
 */
export const COUNTED = \`
${lines.join('\n')}
\`;
`;
}
