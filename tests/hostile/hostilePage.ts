/**
 * Pages that try to break Pressmark, to have it run their code, or to put words into somebody's mouth. Each is an
 * article with one honest quotation (HONEST), so that a test can tell "still works" from "gave up", and with code that
 * leaves a trace (ATTACK) if it ever runs.
 */

export interface HostilePage {
  /** Part of its address in the test web. */
  readonly name: string;
  /** What it tries, in a few words. */
  readonly attack: string;
  readonly html: () => string;
  /** Words that no reader sees, and that must be in nothing that Pressmark says of the page. */
  readonly unseen?: readonly string[];
  /**
   * `markup`: all of it is in the HTML, so the command line must withstand it, too. `browser`: it takes scripts or
   * style sheets; the command line sees less of it, and must survive what it sees.
   */
  readonly needs: 'markup' | 'browser';
}

export const HONEST = 'The harbour will open again on Monday';
export const HONEST_SPEAKER = 'Edith Marlowe';

export const FILLER =
  'The workers have cleared most of the stones that the storm had thrown onto the quay, and the cranes have been checked by two engineers who came over from the other side of the bay.';

/** Runs if any text of these pages is ever taken for HTML or code; leaves a trace that tests look for. */
const ATTACK = 'document.documentElement.dataset.attacked=1';

/** Texts that would be elements or code to somebody careless. */
export const TAGS: readonly string[] = [
  `<script>${ATTACK}</script>`,
  `<img src=x onerror="${ATTACK}">`,
  `<svg onload="${ATTACK}">`,
  `"><iframe srcdoc="<script>parent.${ATTACK}</script>">`,
  `javascript:${ATTACK}`,
];

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A script that says something about the page, with nothing in it that would end it. */
export const linkedData = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** A sentence in which somebody says `words`. */
export const said = (words: string): string => `“${words},” said Edith Marlowe.`;

interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly before?: string;
  readonly body?: string;
  readonly after?: string;
}

/** The article, with something hostile in one of its parts. Titles are escaped, all else is HTML. */
export function article({
  title = 'Harbour opens again',
  head = '',
  before = '',
  body = '',
  after = '',
}: Parts): string {
  const honest = `<p id="honest">“${HONEST},” said Edith Marlowe, the harbour master. ${FILLER}</p>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,">
<style>body{margin:40px auto;max-width:640px;background:#fff;color:#000;font:18px/1.6 sans-serif}</style>${head}</head>
<body>${before}<article><h1>${escaped(title)}</h1><p>${FILLER}</p>${honest}<p>${FILLER} ${FILLER}</p>${body}<p>${FILLER}</p></article>${after}</body></html>`;
}
