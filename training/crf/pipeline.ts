import { CrfTagger } from '../../src/engine/entities/crf/crfTagger.ts';
import { WordAnalyser } from '../../src/engine/entities/crf/features.ts';
import type { AnalysedWord } from '../../src/engine/entities/crf/words.ts';
import type { Language } from '../../src/engine/types.ts';
import { fitTemperature } from './calibration.ts';
import { clusterWords } from './clusters.ts';
import { joinSentences, type LabelledText } from './detokenize.ts';
import { readEnglishVectors } from './englishVectors.ts';
import { type Example, inCapitals, makeExample } from './examples.ts';
import { buildMatrix } from './featureMatrix.ts';
import { type BuiltLexicon, buildLexicon } from './lexiconBuilder.ts';
import { type BuiltModel, buildModel, type Stage, strongestFeatures } from './modelBuilder.ts';
import { encyclopediaNames } from './nameLists.ts';
import { Random } from './random.ts';
import { readSource } from './readers.ts';
import { type Replacements, replaceNames } from './replaceNames.ts';
import { prepareSecondStage } from './secondStage.ts';
import { SOURCES, type Source } from './sources.ts';
import { writeFromTemplates } from './templates.ts';
import { Trainer } from './trainer.ts';

/** Everything that can be turned. The values are those that did best on the development sets. */
export const SETTINGS = {
  seed: 7,
  clusteredWords: 60_000,
  fineClusters: 512,
  coarseClusters: 64,
  /** Every so many documents, one is also read in capitals. */
  capitalsEvery: 10,
  templateRounds: 30,
  templateWeight: 0.3,
  leastCount: 2,
  /** Features that stay in the model. */
  rows: { de: 100_000, en: 100_000 },
  fullEpochs: 5,
  prunedEpochs: 3,
  first: { learningRate: 0.05, decay: 0.001, dropout: 0.5 },
  second: { learningRate: 0.02, decay: 0.001, dropout: 0.2, epochs: 3 },
} as const;

/**
 * Weight of a copy of a news text with other names in it, as a share of the text's own; 0 for no copies: in English there
 * are too few news texts for them to help.
 */
export const REPLACED_SHARE: Readonly<Record<Language, number>> = { de: 0.3, en: 0 };

/** What was read of one source. */
export interface SourceCounts {
  readonly source: Source;
  readonly documents: number;
  readonly sentences: number;
  readonly tokens: number;
  readonly names: number;
}

export interface TrainedLanguage {
  readonly built: BuiltModel;
  readonly sources: readonly SourceCounts[];
  readonly templateTexts: number;
}

/** The examples that come from one text: itself, and its copies. Never split between folds. */
type Group = readonly Example[];

/** News text, whose copies with other names are worth learning from. */
const isNews = (source: Source) => source.file.startsWith('wikinews');

function replacementNames(dataFolder: string): Replacements {
  const person: string[] = [];
  const organization: string[] = [];
  const place: string[] = [];
  for (const language of ['de', 'en']) {
    for (const { type, words } of encyclopediaNames(dataFolder, language)) {
      const name = words
        .join(' ')
        .replace(/ ([.,)])/g, '$1')
        .replace(/\( /g, '(');
      if (type === 'PER' && words.length > 1) person.push(name);
      else if (type === 'ORG') organization.push(name);
      else if (type === 'LOC') place.push(name);
    }
  }
  return { person, organization, place };
}

function readGroups(dataFolder: string, language: Language): { groups: Group[]; sources: SourceCounts[] } {
  const groups: Group[] = [];
  const sources: SourceCounts[] = [];
  const random = new Random(SETTINGS.seed + 1);
  const replacements = replacementNames(dataFolder);
  for (const source of SOURCES) {
    if (source.language !== language) continue;
    const documents = readSource(dataFolder, source);
    const counts = { source, documents: 0, sentences: 0, tokens: 0, names: 0 };
    documents.forEach((sentences, index) => {
      const text = joinSentences(sentences, source);
      const example = (labelled: LabelledText, share: number) =>
        makeExample(labelled, language, source.weight * share, source.hasMisc);
      const original = example(text, 1);
      const group = [original];
      if (index % SETTINGS.capitalsEvery === 0) group.push(example(inCapitals(text), 1));
      const share = REPLACED_SHARE[language];
      if (share > 0 && isNews(source)) group.push(example(replaceNames(text, replacements, random), share));
      groups.push(group);
      counts.documents++;
      counts.sentences += sentences.length;
      counts.tokens += original.document.tokens.length;
      counts.names += text.names.length;
    });
    sources.push(counts);
  }
  return { groups, sources };
}

class LanguageTrainer {
  readonly #language: Language;
  readonly #lexicon: BuiltLexicon;
  readonly #analyser: WordAnalyser<AnalysedWord>;
  readonly #log: (line: string) => void;

  constructor(language: Language, lexicon: BuiltLexicon, log: (line: string) => void) {
    this.#language = language;
    this.#lexicon = lexicon;
    this.#analyser = new WordAnalyser(language, lexicon.lexicon, (word) => word, 1_000_000);
    this.#log = log;
  }

  /** Trains the first pass: with all features, then with those alone that stay in the model. */
  first(examples: readonly Example[]): Stage {
    const matrix = buildMatrix(examples, this.#analyser, SETTINGS.leastCount);
    this.#log(`  ${matrix.allowed.length} tokens, ${matrix.hashes.length} features`);
    const trainer = new Trainer(matrix, { ...SETTINGS.first, seed: SETTINGS.seed, log: this.#log });
    trainer.run(SETTINGS.fullEpochs);
    trainer.restrict(strongestFeatures(matrix, trainer.parameters, SETTINGS.rows[this.#language]));
    trainer.runAveraged(SETTINGS.prunedEpochs);
    return { matrix, parameters: trainer.parameters };
  }

  build(first: Stage, second: Stage | null, temperature: number): BuiltModel {
    return buildModel(this.#language, this.#lexicon, first, second, temperature);
  }

  /** Trains both passes, and finds the temperature. */
  train(groups: readonly Group[]): BuiltModel {
    this.#log('first pass, on everything');
    const full = this.first(groups.flat());
    const folds = [0, 1].map((fold) => {
      this.#log(`first pass, without fold ${fold + 1}`);
      return {
        stage: this.first(groups.filter((_, index) => index % 2 !== fold).flat()),
        // Only a text of several sentences has an elsewhere.
        examples: groups
          .filter((_, index) => index % 2 === fold)
          .flat()
          .filter((example) => example.document.sentences.length > 1),
      };
    });
    this.#log('second pass');
    const { matrix, scores } = prepareSecondStage(
      folds.map(({ stage, examples }) => ({ model: this.build(stage, null, 1).model, examples })),
    );
    const base = { scores, transitions: full.parameters.transitions };
    const trainer = new Trainer(matrix, { ...SETTINGS.second, seed: SETTINGS.seed, base, log: this.#log });
    trainer.runAveraged(SETTINGS.second.epochs);
    const second = { matrix, parameters: trainer.parameters };
    const temperature = fitTemperature(
      folds.map(({ stage, examples }) => {
        const { model } = this.build(stage, second, 1);
        return {
          examples: examples.filter((example) => example.weight === 1),
          taggerAt: (t: number) => new CrfTagger({ ...model, temperature: t }),
        };
      }),
    );
    this.#log(`temperature ${temperature}`);
    return this.build(full, second, temperature);
  }
}

/**
 * Trains the tagger of one language on the data folder. Repeatable: the same data give the same model.
 * @throws when a file of the data is missing or malformed
 */
export function trainLanguage(
  dataFolder: string,
  language: Language,
  log: (line: string) => void,
): TrainedLanguage {
  log('word clusters');
  const { words, vectors } = readEnglishVectors(SETTINGS.clusteredWords);
  const clusters = clusterWords(
    words,
    vectors,
    SETTINGS.fineClusters,
    SETTINGS.coarseClusters,
    SETTINGS.seed,
  );
  log('lexicon');
  const lexicon = buildLexicon(dataFolder, language, clusters);
  const { groups, sources } = readGroups(dataFolder, language);
  const texts = writeFromTemplates(language, SETTINGS.templateRounds, SETTINGS.seed + 2);
  for (const text of texts) groups.push([makeExample(text, language, SETTINGS.templateWeight, true)]);
  const built = new LanguageTrainer(language, lexicon, log).train(groups);
  return { built, sources, templateTexts: texts.length };
}
