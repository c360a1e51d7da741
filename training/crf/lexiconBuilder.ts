import {
  hashWord,
  type Lexicon,
  PhraseBit,
  phraseHash,
  WordBit,
} from '../../src/engine/entities/crf/lexicon.ts';
import { tokenize } from '../../src/engine/text/tokens.ts';
import type { Language } from '../../src/engine/types.ts';
import type { WordClusters } from './clusters.ts';
import * as lists from './nameLists.ts';
import { type BuiltTable, buildTable, openTable } from './tableBuilder.ts';

/** The lexicon with the parts of its tables, as they are written to the model's file. */
export interface BuiltLexicon {
  readonly lexicon: Lexicon;
  readonly words: BuiltTable;
  readonly phrases: BuiltTable;
  readonly nouns: BuiltTable;
  readonly clusters: BuiltTable;
}

const TYPE_BITS: Readonly<Record<string, number>> = {
  PER: PhraseBit.person,
  ORG: PhraseBit.organization,
  LOC: PhraseBit.place,
};

/** How often a word begins, ends or is part of names of each type. */
class RoleCounts {
  total = 0;
  personBegins = 0;
  personEnds = 0;
  organization = 0;
  organizationEnds = 0;
  place = 0;
}

class LexiconCollector {
  readonly words = new Map<string, number>();
  readonly phrases = new Map<number, number>();
  readonly #roles = new Map<string, RoleCounts>();

  addWord(word: string, bit: number): void {
    if (word.length < 2) return;
    this.words.set(word, (this.words.get(word) ?? 0) | bit);
  }

  #addPhrase(tokens: readonly string[], type: number): void {
    if (tokens.length > 6) return;
    let hash = 0;
    tokens.forEach((token, index) => {
      hash = phraseHash(hash, hashWord(token.replace(/[0-9]/g, '0')));
      const bit = index === tokens.length - 1 ? type : PhraseBit.prefix;
      this.phrases.set(hash, (this.phrases.get(hash) ?? 0) | bit);
    });
  }

  /** Adds a name of the plain lists: a word to the words, more than one to the phrases. */
  addName(name: string, bit: number): void {
    const tokens = tokenize(name.trim()).map((token) => token.lower);
    if (tokens.length === 1) this.addWord(tokens[0]!, bit);
    else if (tokens.length > 1) {
      const type =
        bit === WordBit.company || bit === WordBit.knownOrganization
          ? PhraseBit.organization
          : bit === WordBit.firstName || bit === WordBit.lastName
            ? PhraseBit.person
            : PhraseBit.place;
      this.#addPhrase(tokens, type);
    }
  }

  addEncyclopediaName(name: lists.EncyclopediaName): void {
    const tokens = tokenize(name.words.join(' ')).map((token) => token.lower);
    const type = TYPE_BITS[name.type];
    if (!type || tokens.length === 0) return;
    if (tokens.length > 1) this.#addPhrase(tokens, type);
    tokens.forEach((token, index) => {
      if (!/^\p{L}/u.test(token) || token.length < 3) return;
      const counts = this.#roles.get(token) ?? new RoleCounts();
      this.#roles.set(token, counts);
      const last = index === tokens.length - 1;
      counts.total++;
      if (name.type === 'PER') {
        if (last) counts.personEnds++;
        else counts.personBegins++;
      } else if (name.type === 'ORG') {
        counts.organization++;
        if (last && tokens.length > 1) counts.organizationEnds++;
      } else counts.place++;
    });
  }

  /** Turns the counts of roles into bits: a role is told of a word that plays it in most of its names. */
  finish(): void {
    for (const [word, counts] of this.#roles) {
      if (counts.total < 2) continue;
      const person = counts.personBegins + counts.personEnds;
      if (person * 2 >= counts.total) {
        if (counts.personBegins * 3 >= person) this.addWord(word, WordBit.personBegins);
        if (counts.personEnds * 3 >= person) this.addWord(word, WordBit.personEnds);
      }
      if (counts.organization * 2 >= counts.total) this.addWord(word, WordBit.inOrganization);
      if (counts.organizationEnds >= 3 && counts.organizationEnds * 3 >= counts.total) {
        this.addWord(word, WordBit.organizationEnds);
      }
      if (counts.place * 2 >= counts.total) this.addWord(word, WordBit.inPlace);
    }
  }
}

/**
 * Gathers all lists for a language into hashed tables.
 * @param dataFolder holds `entities/train/wikiann-names-*` and `entities/lists`
 */
export function buildLexicon(dataFolder: string, language: Language, clusters: WordClusters): BuiltLexicon {
  const collector = new LexiconCollector();
  const add: lists.AddName = (name, bit) => collector.addName(name, bit);
  lists.addFakerNames(add);
  lists.addEnglishFirstNames(add);
  lists.addCities(add);
  lists.addCountries(add);
  lists.addCompanies(add);
  lists.addWellKnownNames(add);
  lists.addGermanProperNames(dataFolder, add);
  for (const source of ['de', 'en']) {
    for (const name of lists.encyclopediaNames(dataFolder, source)) collector.addEncyclopediaName(name);
  }
  collector.finish();
  const wordList = [...collector.words];
  const words = buildTable(
    wordList.map(([word]) => hashWord(word)),
    16,
  );
  const phraseList = [...collector.phrases];
  const phrases = buildTable(
    phraseList.map(([hash]) => hash),
    16,
  );
  const nounList = language === 'de' ? [...lists.germanNouns()].sort() : [];
  const nouns = buildTable(nounList.map(hashWord), 16);
  const clusterTable = buildTable(clusters.words.map(hashWord), 16);
  const lexicon: Lexicon = {
    words: openTable(words),
    wordBits: Uint16Array.from(words.order, (i) => wordList[i]![1]),
    phrases: openTable(phrases),
    phraseBits: Uint8Array.from(phrases.order, (i) => phraseList[i]![1]),
    nouns: openTable(nouns),
    clusters: openTable(clusterTable),
    fineClusters: Uint16Array.from(clusterTable.order, (i) => clusters.fine[i]!),
    coarseOfFine: clusters.coarseOfFine,
  };
  return { lexicon, words, phrases, nouns, clusters: clusterTable };
}
