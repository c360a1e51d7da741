import type { Language } from '../../src/engine/types.ts';

/** A set of labelled sentences that the tagger is trained on. */
export interface Source {
  /** Name of the file under `entities/train`, without `.jsonl.gz`. */
  readonly file: string;
  readonly title: string;
  readonly licence: string;
  readonly language: Language;
  /** How much a sentence counts. */
  readonly weight: number;
  /** False where names of the type "misc" were left unlabelled: there, O may be O or misc. */
  readonly hasMisc: boolean;
  /** True where `doc` groups sentences of one article; else every sentence stands alone. */
  readonly hasDocuments: boolean;
  /** True where hyphens inside words were cut off as tokens ("Eye - Tracking"). */
  readonly splitsHyphens: boolean;
  /** True where adjectives of countries and peoples ("Japanese") are labelled misc: here they are no names. */
  readonly adjectivesAreMisc: boolean;
}

const plain = {
  weight: 1,
  hasMisc: true,
  hasDocuments: true,
  splitsHyphens: false,
  adjectivesAreMisc: false,
};

/**
 * The openly licensed sets, with the weights that a study of them found best: general web text, tweets and old
 * newspapers help less than news.
 */
export const SOURCES: readonly Source[] = [
  {
    ...plain,
    file: 'wikinews-de',
    title: 'German Wikinews, labelled for Pressmark',
    licence: 'text CC BY 2.5, labels by the authors of Pressmark',
    language: 'de',
  },
  {
    ...plain,
    file: 'germeval14-de',
    title: 'GermEval 2014 (development set and half of the test set)',
    licence: 'CC BY 4.0',
    language: 'de',
    hasDocuments: false,
  },
  {
    ...plain,
    file: 'uner-pud-de',
    title: 'Universal NER, German PUD',
    licence: 'CC BY-SA 3.0',
    language: 'de',
    hasMisc: false,
  },
  {
    ...plain,
    file: 'europeana-de',
    title: 'Europeana newspapers',
    licence: 'CC0',
    language: 'de',
    weight: 0.3,
    hasMisc: false,
    hasDocuments: false,
  },
  {
    ...plain,
    file: 'mobie-de',
    title: 'MobIE',
    licence: 'CC BY 4.0',
    language: 'de',
    weight: 0.3,
    hasMisc: false,
  },
  {
    ...plain,
    file: 'wikinews-en',
    title: 'English Wikinews, labelled for Pressmark',
    licence: 'text CC BY 2.5, labels by the authors of Pressmark',
    language: 'en',
  },
  {
    ...plain,
    file: 'wikigold-en',
    adjectivesAreMisc: true,
    title: 'Wikigold',
    licence: 'CC BY 4.0',
    language: 'en',
  },
  {
    ...plain,
    file: 'uner-ewt-en',
    title: 'Universal NER, English Web Treebank (development and test)',
    licence: 'CC BY-SA 4.0',
    language: 'en',
    hasMisc: false,
    splitsHyphens: true,
  },
  {
    ...plain,
    file: 'uner-pud-en',
    title: 'Universal NER, English PUD',
    licence: 'CC BY-SA 3.0',
    language: 'en',
    hasMisc: false,
    splitsHyphens: true,
  },
  {
    ...plain,
    file: 'gum-en',
    adjectivesAreMisc: true,
    title: 'Georgetown University Multilayer corpus (news-like genres and others)',
    licence: 'annotations CC BY 4.0, texts CC BY and CC BY-SA',
    language: 'en',
    weight: 0.4,
    splitsHyphens: true,
  },
  {
    ...plain,
    file: 'btc-en',
    title: 'Broad Twitter Corpus',
    licence: 'CC BY 4.0',
    language: 'en',
    weight: 0.5,
    hasMisc: false,
    hasDocuments: false,
  },
  {
    ...plain,
    file: 'wnut17-en',
    adjectivesAreMisc: true,
    title: 'WNUT 2017 emerging entities',
    licence: 'CC BY 4.0',
    language: 'en',
    hasDocuments: false,
  },
];
