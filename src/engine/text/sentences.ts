import type { Token } from './document.ts';

/** What the splitter must know of a language. All keys are lower case, abbreviations without their last full stop. */
export interface SentenceData {
  /** Abbreviations that never end a sentence ("Dr", "z.B"). */
  readonly neverFinal: ReadonlySet<string>;
  /** Abbreviations that end one only before a word of `sentenceStarters` ("Inc", "U.S"). */
  readonly rarelyFinal: ReadonlySet<string>;
  /** Abbreviations only before a number, else words ("No. 7"; "He said no."). */
  readonly beforeNumbers: ReadonlySet<string>;
  /** True where a number with a full stop is an ordinal ("16. Mai"). */
  readonly numbersAreOrdinals: boolean;
  /** Words that, capitalised, tell the beginning of a sentence from a name or noun. */
  readonly sentenceStarters: ReadonlySet<string>;
}

/** A sentence that no mark ends within so many tokens is cut: later steps may be quadratic in its length, never in the text's. */
const LONGEST_SENTENCE = 400;

const TERMINATORS = new Set(['.', '!', '?', '…', '‽', '。', '！', '？']);
const CLOSERS = new Set(['"', '”', '“', '»', '«', '’', '‘', "'", '›', '‹', ')', ']', '}']);
const OPENERS = new Set(['"', '„', '“', '«', '»', '‚', '‘', "'", '‹', '›', '(', '[', '–', '—', '-', '•']);

const adjacent = (a: Token | undefined, b: Token | undefined) => !!a && !!b && a.end === b.begin;

/** First token at or after `index`, below `end`, that is not an opening mark, bracket or dash. At most three are skipped. */
function nextWordIndex(tokens: readonly Token[], index: number, end: number): number {
  let i = index;
  while (i < end && i < index + 3 && OPENERS.has(tokens[i]?.text ?? '')) i++;
  return i < end ? i : -1;
}

function abbreviationHolds(
  tokens: readonly Token[],
  stop: number,
  first: number,
  next: Token,
  data: SentenceData,
): boolean {
  const before = tokens[stop - 1];
  if (!before || stop - 1 < first || !adjacent(before, tokens[stop])) return false;
  if (data.neverFinal.has(before.lower)) return true;
  if (data.beforeNumbers.has(before.lower) && next.kind === 'number') return true;
  const starter = data.sentenceStarters.has(next.lower);
  if (data.rarelyFinal.has(before.lower)) return !starter;
  if (before.kind === 'number') {
    return data.numbersAreOrdinals && before.text.length <= 3 && !starter && next.kind === 'word';
  }
  // An initial ("Antony J. Blinken"), unless what follows can only begin a sentence ("Plan B. Das …").
  const isInitial = before.text.length === 1 && before.capitalized;
  return isInitial && !starter;
}

/**
 * Decides whether the terminator at `stop` (with the closing marks up to `after`) ends a sentence.
 * `first` is the sentence's first token and `end` the block's end.
 */
function endsSentence(
  tokens: readonly Token[],
  stop: number,
  after: number,
  first: number,
  end: number,
  data: SentenceData,
): boolean {
  if (after >= end) return true;
  const last = tokens[after - 1];
  const follower = tokens[after];
  if (adjacent(last, follower)) {
    // "Ende.Der": a missing space after a long enough word.
    const before = tokens[stop - 1];
    const glued = after === stop + 1 && before && before.text.length > 2 && before.kind === 'word';
    return !!glued && tokens[stop]?.text === '.' && !!follower?.capitalized && follower.text.length > 1;
  }
  const nextIndex = nextWordIndex(tokens, after, end);
  const next = nextIndex < 0 ? undefined : tokens[nextIndex];
  if (!next) return true;
  if (next.kind === 'punctuation') return nextIndex > after;
  if (next.kind === 'word' && !next.capitalized && /^\p{Ll}/u.test(next.text)) return false;
  if (tokens[stop]?.text === '.' && after === stop + 1) {
    return !abbreviationHolds(tokens, stop, first, next, data);
  }
  return true;
}

/**
 * Cuts the tokens `[begin, end)` of one block into sentences. Closing marks and brackets right after the full stop
 * belong to the sentence.
 * Sentences of more than 400 tokens are cut.
 * @returns the end index of every sentence, ascending; the last is `end`. Empty for no tokens.
 */
export function sentenceEnds(
  tokens: readonly Token[],
  begin: number,
  end: number,
  data: SentenceData,
): number[] {
  const ends: number[] = [];
  let first = begin;
  let i = begin;
  while (i < end) {
    if (!TERMINATORS.has(tokens[i]?.text ?? '')) {
      i++;
      if (i - first >= LONGEST_SENTENCE && i < end) {
        ends.push(i);
        first = i;
      }
      continue;
    }
    let after = i + 1;
    while (
      after < end &&
      TERMINATORS.has(tokens[after]?.text ?? '') &&
      adjacent(tokens[after - 1], tokens[after])
    )
      after++;
    const stop = after - 1;
    while (
      after < end &&
      CLOSERS.has(tokens[after]?.text ?? '') &&
      adjacent(tokens[after - 1], tokens[after])
    )
      after++;
    const single = stop === i ? i : stop;
    if (endsSentence(tokens, single, after, first, end, data)) {
      ends.push(after);
      first = after;
    }
    i = after;
  }
  if (first < end) ends.push(end);
  return ends;
}
