import { tokenize } from '../../text/tokens.ts';
import type { NameType } from '../tagger.ts';

const ADJECTIVE_ENDINGS = ['e', 'en', 'er', 'es', 'em'];
/** Characters at which the tokenizer may cut; names without them need not go through it. */
const NEEDS_TOKENIZER = /[^\p{L}\p{M}\d\s-]/u;

interface Phrase {
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly type: NameType;
}

export interface GazetteerHit {
  /** Number of tokens. */
  readonly length: number;
  readonly type: NameType;
}

function words(name: string): readonly string[] {
  if (!NEEDS_TOKENIZER.test(name)) return name.split(/\s+/);
  const found: string[] = [];
  for (const token of tokenize(name, 0, name.length)) found.push(token.text);
  return found;
}

/** The forms of a name with "~" for adjective endings; a name without "~" is its only form. */
function forms(name: string): readonly string[] {
  if (!name.includes('~')) return [name];
  return ADJECTIVE_ENDINGS.map((ending) => name.replaceAll('~', ending));
}

/** Names of one or more words, found by their longest match. A lookup takes time only where a name's first word stands. */
export class Gazetteer {
  readonly #single = new Map<string, NameType>();
  /** By first word, longest first. */
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #genitive: boolean;

  /** @param genitive whether names may carry a German genitive s ("Putins"). */
  constructor(genitive: boolean) {
    this.#genitive = genitive;
  }

  /** Adds the names of a ";"-separated list. A later list does not change the type of a name already there. */
  add(list: string, type: NameType): void {
    for (const raw of list.split(';')) {
      const name = raw.trim();
      if (!name) continue;
      for (const form of forms(name)) this.#addForm(words(form), type);
    }
  }

  #addForm([first, ...rest]: readonly string[], type: NameType): void {
    if (first === undefined) return;
    if (rest.length === 0) {
      if (!this.#single.has(first)) this.#single.set(first, type);
      return;
    }
    const phrases = this.#phrases.get(first);
    if (!phrases) {
      this.#phrases.set(first, [{ rest, type }]);
      return;
    }
    if (phrases.some((phrase) => phrase.rest.join(' ') === rest.join(' '))) return;
    const at = phrases.findIndex((phrase) => phrase.rest.length < rest.length);
    phrases.splice(at < 0 ? phrases.length : at, 0, { rest, type });
  }

  /** Type of a name of one word, also in the genitive, or null. */
  typeOf(word: string): NameType | null {
    const type = this.#single.get(word);
    if (type !== undefined) return type;
    const stem = this.#genitive ? genitiveStem(word) : null;
    return stem === null ? null : (this.#single.get(stem) ?? null);
  }

  /** The longest name at a position; `wordAt(k)` is the k-th word from there, or undefined after the sentence's end. */
  match(wordAt: (offset: number) => string | undefined): GazetteerHit | null {
    const first = wordAt(0);
    if (first === undefined) return null;
    const phrases = this.#phrases.get(first);
    if (phrases) {
      for (const { rest, type } of phrases) {
        if (this.#follows(rest, wordAt)) return { length: rest.length + 1, type };
      }
    }
    const type = this.typeOf(first);
    return type === null ? null : { length: 1, type };
  }

  #follows(rest: readonly string[], wordAt: (offset: number) => string | undefined): boolean {
    const last = rest.length - 1;
    for (let k = 0; k <= last; k++) {
      const here = wordAt(k + 1);
      if (here === undefined) return false;
      if (here !== rest[k] && !(this.#genitive && k === last && genitiveStem(here) === rest[k])) return false;
    }
    return true;
  }
}

const LONG_GENITIVE =
  /(?:tages|rates|amtes|hauses|gerichtes|bundes|verbandes|dienstes|hofes|kreises|werkes|staates|landes|rotes|kreuzes)$/;

/** "Putins" → "Putin", "Bundestages" → "Bundestag"; null when the word carries no genitive ending. */
export function genitiveStem(word: string): string | null {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return null;
  return LONG_GENITIVE.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
