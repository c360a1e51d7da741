import { letters, lettersOf } from './headline.ts';
import type { Kept } from './isArticle.ts';

/** Shorter texts stand twice by chance. */
const MIN_LENGTH = 40;

/** Passages between two yields. */
const SLICE = 200;

/** So many set-off quotations are looked for in the text, so that a page of nothing else takes no longer. */
const MAX_PULL_QUOTES = 30;

/**
 * The passages of an article that only repeat another: the same words a second time (layouts for wide and narrow
 * screens, a standfirst set twice), and pull quotes, which set off words that stand in the text.
 * @yields every few hundred passages.
 * @returns the repeats; everything else stays.
 */
export function* repeatsOf(kept: readonly Kept[]): Generator<void, ReadonlySet<Kept>> {
  const repeats = new Set<Kept>();
  const seen = new Set<string>();
  const pullQuotes: Kept[] = [];
  for (const [index, one] of kept.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    const { passage, kind } = one;
    if (passage.text.length < MIN_LENGTH || kind === 'headline' || kind === 'table') continue;
    const own = `${kind === 'caption' ? 'caption ' : ''}${lettersOf(passage)}`;
    if (seen.has(own)) repeats.add(one);
    else if (kind === 'blockquote' && pullQuotes.length < MAX_PULL_QUOTES) pullQuotes.push(one);
    seen.add(own);
  }
  if (pullQuotes.length === 0) return repeats;
  const text = letters(
    kept
      .filter(({ kind }) => kind === 'paragraph' || kind === 'lead' || kind === 'listItem')
      .map(({ passage }) => passage.text)
      .join(' '),
  );
  for (const one of pullQuotes) if (text.includes(lettersOf(one.passage))) repeats.add(one);
  return repeats;
}
