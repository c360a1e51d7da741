import type { TextDocument } from '../../text/document.ts';
import { ownCopy } from '../../text/ownCopy.ts';
import type { Language } from '../../types.ts';
import { combine } from './hash.ts';
import { type Lexicon, PhraseBit, phraseBitsOf, phraseHash } from './lexicon.ts';
import { type AnalysedWord, analyseWord, boundaryWord, type Word } from './words.ts';

/**
 * Features of the tokens of a text: used as they are both in training and at run time, so that the two can never
 * drift apart. A token's features are those of the word itself, of the two words on either side, and those that
 * need several words or the whole text.
 */

/** Offsets of the words that a token's features look at, with the list that is taken from each. */
export const OFFSETS = [0, -1, 1, -2, 2] as const;

/** Most features of one token that need several words. */
export const MOST_CONTEXT_FEATURES = 64;

/** The tokens of a text as words, with what the text as a whole says of each word. */
export interface WordSequence<W extends Word = Word> {
  readonly words: readonly W[];
  /** First token of every sentence, and the number of tokens at the end. */
  readonly sentenceStarts: Int32Array;
  /** 1 for every sentence without a letter in lower case. */
  readonly allCaps: Uint8Array;
  /** For every token: position in a name of several words from the lists and its types; 0 for none. */
  readonly phrases: Uint16Array;
  readonly usage: ReadonlyMap<number, WordUsage>;
}

/** How a text writes a word. */
export interface WordUsage {
  /** Times with a capital where none is due. */
  capitals: number;
  /** Times in lower case. */
  lowers: number;
  /** Up to {@link MOST_OCCURRENCES} tokens where it stands with a capital. */
  readonly at: number[];
}

const MOST_OCCURRENCES = 6;
const LONGEST_PHRASE = 6;

/** Words that an analyser keeps. */
const CAPACITY = 20_000;

/** Analyses words, makes of each what its user needs of it, and keeps that for as long as there is room. */
export class WordAnalyser<W extends Word> {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** What lies before a sentence and behind it. */
  readonly before: W;
  readonly after: W;
  readonly #finish: (word: AnalysedWord) => W;
  readonly #known = new Map<string, W>();
  readonly #capacity: number;

  constructor(
    language: Language,
    lexicon: Lexicon,
    finish: (word: AnalysedWord) => W,
    capacity: number = CAPACITY,
  ) {
    this.language = language;
    this.lexicon = lexicon;
    this.#finish = finish;
    this.#capacity = capacity;
    this.before = finish(boundaryWord(0));
    this.after = finish(boundaryWord(1));
  }

  word(text: string): W {
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size >= this.#capacity) this.#known.clear();
    const own = ownCopy(text);
    const word = this.#finish(analyseWord(own, this.language, this.lexicon));
    this.#known.set(own, word);
    return word;
  }
}

function markPhrases(
  words: readonly Word[],
  begin: number,
  end: number,
  lexicon: Lexicon,
  phrases: Uint16Array,
): void {
  let i = begin;
  while (i < end) {
    if (!words[i]!.capitalized) {
      i++;
      continue;
    }
    let hash = phraseHash(0, words[i]!.key);
    let best = 0;
    let types = 0;
    for (let j = i + 1; j < end && j < i + LONGEST_PHRASE; j++) {
      if ((phraseBitsOf(lexicon, hash) & PhraseBit.prefix) === 0) break;
      hash = phraseHash(hash, words[j]!.key);
      const bits = phraseBitsOf(lexicon, hash) & ~PhraseBit.prefix;
      if (bits !== 0) {
        best = j + 1;
        types = bits;
      }
    }
    for (let k = i; k < best; k++) phrases[k] = 256 * (k === i ? 1 : k === best - 1 ? 3 : 2) + types;
    i = best > i ? best : i + 1;
  }
}

/** Prepares the tokens of `document` for {@link contextFeatures}. Linear in the number of tokens. */
export function readWords<W extends Word>(
  document: TextDocument,
  analyser: WordAnalyser<W>,
): WordSequence<W> {
  const count = document.tokens.length;
  const words = document.tokens.map((token) => analyser.word(token.text));
  const sentences = document.sentences;
  const sentenceStarts = new Int32Array(sentences.length + 1);
  const allCaps = new Uint8Array(sentences.length);
  const phrases = new Uint16Array(count);
  const usage = new Map<number, WordUsage>();
  sentences.forEach((sentence, s) => {
    sentenceStarts[s] = sentence.firstToken;
    let capitals = 0;
    let lowers = 0;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const word = words[i]!;
      if (word.allCaps) capitals++;
      else if (word.hasLetters && !(word.capitalized && word.lower.length === 1)) lowers++;
    }
    allCaps[s] = capitals > 0 && lowers === 0 ? 1 : 0;
    markPhrases(words, sentence.firstToken, sentence.endToken, analyser.lexicon, phrases);
    if (allCaps[s] === 1) return;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const word = words[i]!;
      if (!word.hasLetters) continue;
      let use = usage.get(word.key);
      if (!use) {
        use = { capitals: 0, lowers: 0, at: [] };
        usage.set(word.key, use);
      }
      if (!word.capitalized) use.lowers++;
      else {
        if (i > sentence.firstToken) use.capitals++;
        if (use.at.length < MOST_OCCURRENCES) use.at.push(i);
      }
    }
  });
  sentenceStarts[sentences.length] = count;
  return { words, sentenceStarts, allCaps, phrases, usage };
}

/** Feature hash of a word's feature as seen from a token at `offset` before or behind it. */
export function atOffset(offset: number, feature: number): number {
  return offset === 0 ? feature : combine(0x0ff5e7 + offset, feature);
}

/** Template numbers of the features of several words. Their order is part of the model: only append. */
const T = {
  lowerBigramBefore: 101,
  lowerBigramAfter: 102,
  lowerAround: 103,
  lowersBefore: 104,
  lowersAfter: 105,
  lowerBeforeShape: 106,
  lowerAfterShape: 107,
  shapesBefore: 108,
  shapesAfter: 109,
  shapesAround: 110,
  shapesBefore2: 111,
  shapesAfter2: 112,
  shapePosition: 113,
  first: 114,
  last: 115,
  allCaps: 116,
  bitsBefore: 117,
  bitsAfter: 118,
  bitsAround: 119,
  bitsLowerBefore: 120,
  bitsLowerAfter: 121,
  bitsPosition: 122,
  phrase: 123,
  phraseBefore: 124,
  phraseAfter: 125,
  coarseBefore: 126,
  coarseAfter: 127,
  usage: 128,
  elsewhereBefore: 129,
  elsewhereAfter: 130,
  elsewhereBitsBefore: 131,
  phrasesAround: 132,
} as const;

/**
 * Writes the features of the token at `i` that need more than one word.
 * @param sentence index of the token's sentence
 * @param out receives the hashes; at least {@link MOST_CONTEXT_FEATURES} long
 * @returns how many were written
 */
export function contextFeatures(
  sequence: WordSequence,
  analyser: WordAnalyser<Word>,
  sentence: number,
  i: number,
  out: Uint32Array,
): number {
  const { words, phrases } = sequence;
  const begin = sequence.sentenceStarts[sentence]!;
  const end = sequence.sentenceStarts[sentence + 1]!;
  const w = words[i]!;
  const b1 = i > begin ? words[i - 1]! : analyser.before;
  const b2 = i > begin + 1 ? words[i - 2]! : analyser.before;
  const a1 = i + 1 < end ? words[i + 1]! : analyser.after;
  const a2 = i + 2 < end ? words[i + 2]! : analyser.after;
  const caps = sequence.allCaps[sentence]!;
  const first = i === begin ? 1 : 0;
  const position = 2 * first + caps;
  let n = 0;
  out[n++] = combine(T.lowerBigramBefore, combine(b1.key, w.key));
  out[n++] = combine(T.lowerBigramAfter, combine(w.key, a1.key));
  out[n++] = combine(T.lowerAround, combine(b1.key, a1.key));
  out[n++] = combine(T.lowersBefore, combine(b2.key, b1.key));
  out[n++] = combine(T.lowersAfter, combine(a1.key, a2.key));
  out[n++] = combine(T.lowerBeforeShape, combine(b1.key, w.shape));
  out[n++] = combine(T.lowerAfterShape, combine(a1.key, w.shape));
  const before = combine(b1.shape, w.shape);
  const behind = combine(w.shape, a1.shape);
  out[n++] = combine(T.shapesBefore, before);
  out[n++] = combine(T.shapesAfter, behind);
  out[n++] = combine(T.shapesAround, combine(before, a1.shape));
  out[n++] = combine(T.shapesBefore2, combine(b2.shape, before));
  out[n++] = combine(T.shapesAfter2, combine(behind, a2.shape));
  out[n++] = combine(T.shapePosition, combine(position, w.shape));
  if (first === 1) out[n++] = combine(T.first, 0);
  if (i === end - 1) out[n++] = combine(T.last, 0);
  if (caps === 1) out[n++] = combine(T.allCaps, 0);
  out[n++] = combine(T.bitsBefore, combine(b1.bits, w.bits));
  out[n++] = combine(T.bitsAfter, combine(w.bits, a1.bits));
  out[n++] = combine(T.bitsAround, combine(combine(b1.bits, w.bits), a1.bits));
  out[n++] = combine(T.bitsLowerBefore, combine(w.bits, b1.key));
  out[n++] = combine(T.bitsLowerAfter, combine(w.bits, a1.key));
  out[n++] = combine(T.bitsPosition, combine(combine(w.bits, w.shape), position));
  const phrase = phrases[i]!;
  const phraseBefore = i > begin ? phrases[i - 1]! : 0;
  const phraseAfter = i + 1 < end ? phrases[i + 1]! : 0;
  if (phrase !== 0) out[n++] = combine(T.phrase, phrase);
  if (phraseBefore !== 0) out[n++] = combine(T.phraseBefore, phraseBefore);
  if (phraseAfter !== 0) out[n++] = combine(T.phraseAfter, phraseAfter);
  if (w.coarse !== 0) {
    if (b1.coarse !== 0) out[n++] = combine(T.coarseBefore, combine(combine(b1.coarse, w.coarse), w.shape));
    if (a1.coarse !== 0) out[n++] = combine(T.coarseAfter, combine(combine(w.coarse, a1.coarse), w.shape));
  }
  return w.capitalized ? usageFeatures(sequence, analyser, i, w, position, out, n) : n;
}

/** What the rest of the text says of the capitalised word at `i`. */
function usageFeatures(
  sequence: WordSequence,
  analyser: WordAnalyser<Word>,
  i: number,
  word: Word,
  position: number,
  out: Uint32Array,
  written: number,
): number {
  let n = written;
  const use = sequence.usage.get(word.key);
  // The token itself counts among the capitals unless it begins a sentence or stands in capitals only.
  const others = (use?.capitals ?? 0) - (position === 0 ? 1 : 0);
  const kind = (others > 0 ? 1 : 0) + (use && use.lowers > 0 ? 2 : 0);
  out[n++] = combine(T.usage, kind * 4 + position);
  for (const j of use?.at ?? []) {
    if (j === i) continue;
    const before = j > 0 ? sequence.words[j - 1]! : analyser.before;
    const behind = j + 1 < sequence.words.length ? sequence.words[j + 1]! : analyser.after;
    out[n++] = combine(T.elsewhereBefore, before.key);
    out[n++] = combine(T.elsewhereAfter, behind.key);
    out[n++] = combine(T.elsewhereBitsBefore, before.bits);
  }
  return n;
}
