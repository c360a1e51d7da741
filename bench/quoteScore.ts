import type { Span } from '../src/engine/types.ts';

/** A quotation as somebody labelled it. */
export interface LabelledQuote {
  readonly spans: readonly Span[];
  /** The mention of the speaker, in pieces where it is parted; empty when nobody is named. */
  readonly speaker: readonly Span[];
  /** The speaker's name; null when the text has none, undefined when nobody asked. */
  readonly name?: string | null | undefined;
  readonly direct: boolean;
  /** False for what lies outside the task: finding it counts neither way. */
  readonly counts: boolean;
}

/** A quotation as the engine found it. */
export interface FoundQuote {
  readonly spans: readonly Span[];
  readonly speaker: Span | null;
  readonly name: string | null;
  readonly direct: boolean;
  readonly rule: string;
  readonly confidence: number;
}

/** What became of one found quotation. */
export type Verdict = 'speaker right' | 'speaker wrong' | 'no speaker labelled' | 'spurious' | 'outside';

export interface Tally {
  labelled: number;
  found: number;
  right: number;
  /** Right ones whose label has a speaker, and of them those with the right one. */
  withSpeaker: number;
  speakerRight: number;
  /** Labelled and found quotations that the joint measure counts: those without a labelled speaker are left out. */
  jointLabelled: number;
  jointFound: number;
}

export const emptyTally = (): Tally => ({
  labelled: 0,
  found: 0,
  right: 0,
  withSpeaker: 0,
  speakerRight: 0,
  jointLabelled: 0,
  jointFound: 0,
});

const f1 = (right: number, found: number, labelled: number): number =>
  found + labelled === 0 ? 1 : (2 * right) / (found + labelled);

/** F1 of finding the words, and of finding them with the right speaker. */
export const relaxedF1 = (tally: Tally): number => f1(tally.right, tally.found, tally.labelled);
export const jointF1 = (tally: Tally): number =>
  f1(tally.speakerRight, tally.jointFound, tally.jointLabelled);

/** Characters but white space that two lists of spans share. */
export function sharedCharacters(a: readonly Span[], b: readonly Span[], text: string): number {
  let sum = 0;
  for (const [begin, end] of a) {
    for (const [from, to] of b) {
      const first = Math.max(begin, from);
      sum += text.slice(first, Math.max(first, Math.min(end, to))).replace(/\s+/g, '').length;
    }
  }
  return sum;
}

/** Share of the longer of two quotations that both have. */
function similarity(a: readonly Span[], b: readonly Span[], text: string): number {
  const longer = Math.max(sharedCharacters(a, a, text), sharedCharacters(b, b, text));
  return longer === 0 ? 0 : sharedCharacters(a, b, text) / longer;
}

const ENOUGH = 0.5;

/** Pairs found quotations with labels, one to one, the most similar first: index of the found → index of the label. */
export function pairQuotes(
  labels: readonly LabelledQuote[],
  found: readonly FoundQuote[],
  text: string,
): Map<number, number> {
  const candidates: [score: number, label: number, found: number][] = [];
  labels.forEach((label, l) => {
    found.forEach((quote, f) => {
      const score = similarity(label.spans, quote.spans, text);
      if (score >= ENOUGH) candidates.push([score + (label.counts ? 1e-6 : 0), l, f]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const [, l, f] of candidates) {
    if (pairs.has(f) || used.has(l)) continue;
    pairs.set(f, l);
    used.add(l);
  }
  return pairs;
}

const AFTER_HEAD =
  /^(?:von|vom|für|aus|in|im|bei|beim|zum|zur|mit|am|an|auf|gegen|zu|nach|über|unter|seit|der|die|das|des|dem|den|eines|einer|und|oder|of|for|at|from|with|who|whose|which|that|on|to|by|as|about|and|or)$/i;

const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|sein|ihr|unser|mein|dies|jen|jed|viel|einig|mehrer|all|beid)(?:e|er|es|en|em)?|the|an?|his|her|its|their|our|my|some|many|several|all|both|this|that|these|those)$/i;

/** The head of a noun phrase as far as word order tells: the last word before a preposition, genitive or comma. */
function headOf([begin, end]: Span, text: string): Span {
  let head: Span = [begin, end];
  let named = false;
  for (const match of text
    .slice(begin, end)
    .matchAll(/[\p{L}\p{N}]+(?:[.\-’'&/][\p{L}\p{N}]+)*\.?|[,(;:–—]/gu)) {
    const [word] = match;
    if (named && (AFTER_HEAD.test(word) || /^[,(;:–—]$/.test(word))) break;
    if (/^[,(;:–—]$/.test(word)) continue;
    head = [begin + match.index, begin + match.index + word.length];
    named ||= /^[\p{Lu}\d]/u.test(word) && !DETERMINER.test(word);
  }
  return head;
}

/** The last word of a span. */
function lastWordOf([begin, end]: Span, text: string): Span {
  const words = [...text.slice(begin, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.\-’'&/]*/gu)];
  const last = words.at(-1);
  return last ? [begin + last.index, begin + last.index + last[0].length] : [begin, end];
}

/** True when the found speaker is the labelled one: the mention covers its head or last word, or the name is the same. */
export function isSpeakerRight(label: LabelledQuote, found: FoundQuote, text: string): boolean {
  if (label.name && found.name === label.name) return true;
  if (!found.speaker) return false;
  const { speaker } = found;
  const longest = Math.max(60, 3 * label.speaker.reduce((sum, [begin, end]) => sum + end - begin, 0));
  if (speaker[1] - speaker[0] > longest) return false;
  return label.speaker.some(
    (span) => sharedCharacters([headOf(span, text), lastWordOf(span, text)], [speaker], text) > 0,
  );
}

/**
 * Judges every found quotation and adds to `tally`. A found quotation is right when at least half of the longer of
 * the two is shared.
 * @returns the verdicts in the order of `found`, and the labels that nobody found
 */
export function judge(
  labels: readonly LabelledQuote[],
  found: readonly FoundQuote[],
  text: string,
  tally: Tally,
): { readonly verdicts: readonly Verdict[]; readonly missed: readonly LabelledQuote[] } {
  const pairs = pairQuotes(labels, found, text);
  const matched = new Set(pairs.values());
  for (const label of labels) {
    if (!label.counts) continue;
    tally.labelled++;
    if (label.speaker.length > 0) tally.jointLabelled++;
  }
  const verdicts = found.map((quote, index): Verdict => {
    const label = labels[pairs.get(index) ?? -1];
    if (label && !label.counts) return 'outside';
    tally.found++;
    if (!label) {
      tally.jointFound++;
      return 'spurious';
    }
    tally.right++;
    if (label.speaker.length === 0) return 'no speaker labelled';
    tally.withSpeaker++;
    tally.jointFound++;
    if (!isSpeakerRight(label, quote, text)) return 'speaker wrong';
    tally.speakerRight++;
    return 'speaker right';
  });
  const missed = labels.filter((label, index) => label.counts && !matched.has(index));
  return { verdicts, missed };
}

/** Every span as a quotation of its own. */
export function segments<Q extends LabelledQuote | FoundQuote>(quotes: readonly Q[]): Q[] {
  return quotes.flatMap((quote) => quote.spans.map((span) => ({ ...quote, spans: [span] })));
}
