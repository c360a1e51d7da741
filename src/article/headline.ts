import { looksLikeProse } from './furniture.ts';
import { type Box, commonBox, type Page, type Passage } from './page.ts';
import { isHeadingTag } from './tags.ts';

/** A string by its letters and digits only, for comparing what pages write in several places. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** {@link letters} of a passage, worked out once. */
export function lettersOf(passage: Passage): string {
  passage.letters ??= letters(passage.text);
  return passage.letters;
}

/** True when a passage says what a headline of the page says, or most of it. */
export function saysHeadline(passage: Passage, headlines: readonly string[]): boolean {
  const own = lettersOf(passage);
  if (own.length < 8) return false;
  return headlines.some((headline) => {
    if (headline === own) return true;
    // The title element adds the outlet; an <h1> may add the kicker.
    const [short, long] = own.length < headline.length ? [own, headline] : [headline, own];
    return (
      short.length >= 15 &&
      short.length > long.length * 0.5 &&
      (long.startsWith(short) || long.endsWith(short))
    );
  });
}

/** "Salt lakes" of "Salt lakes | The County Handbook": too short to be recognised inside a longer title. */
function shortHeadline(headings: readonly Passage[], headlines: readonly string[]): Passage | undefined {
  const begins = headlines.map((headline) => letters(headline.split(/ [|–—·:-] /u)[0] ?? ''));
  const said = headings.filter((passage) => begins.includes(lettersOf(passage)));
  const isFirstLevel = (passage: Passage): boolean =>
    headingTag(passage) === 'h1' && passage.linkLength === 0;
  return said.find(isFirstLevel) ?? said.find((passage) => lettersOf(passage).length >= MIN_SHORT);
}

/** A heading below the first level, or one that is a link, names a section more often than a piece if it is shorter. */
const MIN_SHORT = 10;

const headingTag = (passage: Passage): string | null => {
  for (let box = passage.box; ; ) {
    if (isHeadingTag(box.tag)) return box.tag;
    if (box === passage.block || box.parent === null) return null;
    box = box.parent;
  }
};

/** So many passages (date, author, captions) may stand between a headline that only its words tell, and the text. */
const MOST_BETWEEN = 6;

/** Where no markup tells: the page's title, word for word, in a block of its own that comes right before the text. */
function plainHeadline({ passages }: Page, wanted: readonly string[]): Passage | null {
  let title: Passage | null = null;
  for (const passage of passages) {
    if (passage.box.hidden) continue;
    const { length } = passage.text;
    if (length >= MIN_PLAIN && length < MAX_PLAIN && passage.linkLength === 0) {
      if (wanted.includes(lettersOf(passage))) title = passage;
    }
    if (title === null || title === passage || !looksLikeProse(passage)) continue;
    if (passage.index - title.index <= MOST_BETWEEN + 1 && areNear(title.block, passage.block)) return title;
    title = null;
  }
  return null;
}

/** Levels of boxes between a block and the box that holds both it and another one beside it. */
const NEAR = 2;

function areNear(one: Box, other: Box): boolean {
  const { depth } = commonBox(one, other);
  return one.depth - depth <= NEAR && other.depth - depth <= NEAR;
}

/** Shorter ones name a site or a section, longer ones are no headlines; in UTF-16 code units. */
const MIN_PLAIN = 15;
const MAX_PLAIN = 200;

/**
 * The passage that holds the page's headline: the heading, or else the bold or plain line, that says what the metadata
 * say; else the first first-level heading that is long enough.
 * @param headlines as the page's metadata give them.
 * @returns its index, or -1.
 */
export function findHeadline(page: Page, headlines: readonly string[]): number {
  const wanted = headlines.map(letters).filter((headline) => headline.length >= 8);
  const headings = page.passages.filter((passage) => headingTag(passage) !== null && !passage.box.hidden);
  const first = headings.filter((passage) => headingTag(passage) === 'h1');
  const said =
    first.find((passage) => saysHeadline(passage, wanted)) ??
    headings.find((passage) => saysHeadline(passage, wanted)) ??
    shortHeadline(headings, headlines);
  if (said !== undefined) return said.index;
  // Old pages have no headings, only bold lines.
  const line = page.passages.find(
    (passage) =>
      !passage.box.hidden &&
      passage.boldLength > passage.text.length * 0.8 &&
      wanted.includes(lettersOf(passage)),
  );
  if (line !== undefined) return line.index;
  const plain = plainHeadline(page, wanted);
  if (plain !== null) return plain.index;
  return (
    first.find((passage) => passage.text.length >= 15 && passage.linkLength < passage.text.length * 0.5)
      ?.index ?? -1
  );
}
