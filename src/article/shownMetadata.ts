import { toIso } from './dates.ts';
import { letters } from './headline.ts';
import { authorNames } from './metadata.ts';
import type { Page, Passage } from './page.ts';
import type { ArticleMetadata } from './types.ts';

/** Lines around a headline that may name the author or the date. */
const LINES = 12;

const PREFIX = /^\s*(?:von|by|text:|autor(?:in)?:|author:|written by|di|par|por|av|af|door)\s+(?=\p{Lu})/iu;
const NAME =
  "\\p{Lu}[\\p{L}.'’-]+(?:\\s(?:(?:van|von|zu|de|der|den|del|di|da|al|el|bin|le|la)\\s){0,2}\\p{Lu}[\\p{L}.'’-]+){1,3}";
const NAMES = new RegExp(`^${NAME}(?:(?:,\\s|\\s(?:und|and|&)\\s)${NAME}){0,4}`, 'u');

const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mär', 'maerz', 'mar'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dez', 'dec'],
];

/**
 * What the metadata leave open, filled from what the page shows around its headline: the headline itself where the
 * title has more to it than that, a line "Von …" or "By …", a date.
 */
export function withShown(metadata: ArticleMetadata, page: Page, headline: number): ArticleMetadata {
  const shown = page.passages[headline];
  if (shown === undefined) return metadata;
  const around = page.passages
    .slice(Math.max(0, headline - 3), headline + LINES)
    .filter((passage) => !passage.box.hidden && passage !== shown);
  return {
    ...metadata,
    title: shownTitle(metadata.title, shown),
    byline: metadata.byline.length > 0 ? metadata.byline : shownByline(around),
    published: metadata.published ?? shownDate(around),
  };
}

/** Titles often end in a section or the outlet: "Mill burns down | News | Paper". */
function shownTitle(title: string | null, shown: Passage): string {
  if (title === null) return shown.text;
  const isCut = /^\s*[|–—:·»]|^\s+-\s/u.test(title.slice(shown.text.length));
  return isCut && letters(title).startsWith(letters(shown.text)) ? shown.text : title;
}

function shownByline(around: readonly Passage[]): readonly string[] {
  for (const { text } of around) {
    const prefix = text.length < 200 ? PREFIX.exec(text) : null;
    const names = prefix === null ? null : NAMES.exec(text.slice(prefix[0].length));
    if (names !== null) return authorNames(names[0]);
  }
  return [];
}

/** "13.05.2026, 15:44", "13. Mai 2026", "May 13, 2026": the first in a short line. */
function shownDate(around: readonly Passage[]): string | null {
  for (const { text } of around) {
    if (text.length > 160) continue;
    const found = dateIn(text);
    if (found !== null) return found;
  }
  return null;
}

const NUMERIC = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\D{1,10}(\d{1,2}):(\d{2}))?/;
const DAY_MONTH = /\b(\d{1,2})(?:\.|st|nd|rd|th)?\s(\p{L}{3,9})\.?,?\s(\d{4})\b/u;
const MONTH_DAY = /\b(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/u;

/** A date in a line of text, German or English; the clock only where the date is all digits. */
export function dateIn(text: string): string | null {
  const two = (value: string | number): string => String(value).padStart(2, '0');
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) {
    const [, day, month, year, hour, minute] = numeric;
    const clock = hour === undefined ? '' : `T${two(hour)}:${minute}`;
    return toIso(`${year}-${two(month!)}-${two(day!)}${clock}`);
  }
  const written = DAY_MONTH.exec(text);
  const american = MONTH_DAY.exec(text);
  const [day, name, year] =
    written !== null
      ? [written[1], written[2], written[3]]
      : american !== null
        ? [american[2], american[1], american[3]]
        : [];
  if (day === undefined || name === undefined || year === undefined) return null;
  const month = MONTHS.findIndex((starts) => starts.some((start) => name.toLowerCase().startsWith(start)));
  return month < 0 ? null : toIso(`${year}-${two(month + 1)}-${two(day)}`);
}
