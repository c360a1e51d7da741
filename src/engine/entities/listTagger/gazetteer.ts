import { tokenize } from '../../text/tokens.ts';
import type { NameType } from '../tagger.ts';

const ADJECTIVE_ENDINGS = ['e', 'en', 'er', 'es', 'em'];

interface Entry {
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly type: NameType;
  readonly ambiguous: boolean;
}

export interface GazetteerHit {
  /** Number of tokens. */
  readonly length: number;
  readonly type: NameType;
  /** True when the name is a common word as well. */
  readonly ambiguous: boolean;
}

const words = (name: string): string[] => {
  const found: string[] = [];
  for (const token of tokenize(name, 0, name.length)) found.push(token.text);
  return found;
};

/** The forms of a name with "~" for adjective endings; a name without "~" is its only form. */
function forms(name: string): string[] {
  if (!name.includes('~')) return [name];
  return ADJECTIVE_ENDINGS.map((ending) => name.replaceAll('~', ending));
}

/** Names of one or more words, found by their longest match. Lookup takes time only where a name's first word stands. */
export class Gazetteer {
  readonly #entries = new Map<string, Entry[]>();
  readonly #genitive: boolean;

  /** @param genitive whether names may carry a genitive s ("Putins"). */
  constructor(genitive: boolean) {
    this.#genitive = genitive;
  }

  /** Adds the names of a ";"-separated list. A later list does not change the type of a name already there. */
  add(list: string, type: NameType, ambiguous = false): void {
    for (const raw of list.split(';')) {
      const name = raw.trim();
      if (!name) continue;
      for (const form of forms(name)) this.#addForm(words(form), type, ambiguous);
    }
  }

  #addForm([first, ...rest]: readonly string[], type: NameType, ambiguous: boolean): void {
    if (first === undefined) return;
    const entries = this.#entries.get(first) ?? [];
    const same = entries.some((entry) => entry.rest.join(' ') === rest.join(' '));
    if (same) return;
    entries.push({ rest, type, ambiguous });
    // Longest first, so that the first match is the longest.
    entries.sort((a, b) => b.rest.length - a.rest.length);
    this.#entries.set(first, entries);
  }

  /** The entries that begin with `word`, also as a genitive. */
  #at(word: string): readonly { entries: readonly Entry[]; inflected: boolean }[] {
    const found: { entries: readonly Entry[]; inflected: boolean }[] = [];
    const exact = this.#entries.get(word);
    if (exact) found.push({ entries: exact, inflected: false });
    const stem = this.#genitive ? genitiveStem(word) : null;
    const inflected = stem === null ? undefined : this.#entries.get(stem);
    if (inflected) found.push({ entries: inflected, inflected: true });
    return found;
  }

  /** Type of a name of one word, or null. */
  typeOf(word: string): GazetteerHit | null {
    return this.match((index) => (index === 0 ? word : undefined));
  }

  /** The longest name at a position; `wordAt(k)` is the k-th word from there, or undefined after the sentence's end. */
  match(wordAt: (offset: number) => string | undefined): GazetteerHit | null {
    const first = wordAt(0);
    if (first === undefined) return null;
    for (const { entries, inflected } of this.#at(first)) {
      for (const entry of entries) {
        const last = entry.rest.length - 1;
        if (inflected && last >= 0) continue;
        const matches = entry.rest.every((word, k) => {
          const here = wordAt(k + 1);
          return (
            here === word ||
            (this.#genitive && k === last && here !== undefined && genitiveStem(here) === word)
          );
        });
        if (matches) return { length: entry.rest.length + 1, type: entry.type, ambiguous: entry.ambiguous };
      }
    }
    return null;
  }
}

const LONG_GENITIVE =
  /(?:tages|rates|amtes|hauses|gerichtes|bundes|verbandes|dienstes|hofes|werkes|staates|landes|rotes|kreuzes)$/;

/** "Putins" → "Putin", "Bundestages" → "Bundestag"; null when the word carries no genitive ending. */
export function genitiveStem(word: string): string | null {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return null;
  return LONG_GENITIVE.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
