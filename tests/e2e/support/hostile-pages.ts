/**
 * Pages that try to break Pressmark, or to have it run their code. Each is an article with one honest quotation
 * (HONEST), so that a test can tell "still works" from "gave up", and with code that calls `attack` if it ever runs.
 */

export interface HostilePage {
  readonly name: string;
  readonly html: () => string;
}

export const HONEST = 'The harbour will open again on Monday';
const FILLER =
  'The workers have cleared most of the stones that the storm had thrown onto the quay, and the cranes have been checked by two engineers who came over from the other side of the bay.';

/** Runs if any text of these pages is ever taken for HTML or code; leaves a trace that tests look for. */
const ATTACK = 'document.documentElement.dataset.attacked=1';
const TAGS = [
  `<script>${ATTACK}</script>`,
  `<img src=x onerror="${ATTACK}">`,
  `<svg onload="${ATTACK}">`,
  `"><iframe srcdoc="<script>parent.${ATTACK}</script>">`,
  `javascript:${ATTACK}`,
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const HONEST_PARAGRAPH = `<p id="honest">“${HONEST},” said Edith Marlowe, the harbour master. ${FILLER}</p>`;

interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly before?: string;
  readonly body?: string;
  readonly after?: string;
}

function article({
  title = 'Harbour opens again',
  head = '',
  before = '',
  body = '',
  after = '',
}: Parts): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,">
<style>body{margin:40px auto;max-width:640px;background:#fff;color:#000;font:18px/1.6 sans-serif}</style>${head}</head>
<body>${before}<article><h1>${escaped(title)}</h1><p>${FILLER}</p>${HONEST_PARAGRAPH}<p>${FILLER} ${FILLER}</p>${body}<p>${FILLER}</p></article>${after}</body></html>`;
}

function markupInText(): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `Harbour ${TAGS[1]}`,
    author: { name: TAGS[0] },
    publisher: { name: TAGS[2] },
    ['__proto__']: { polluted: true },
  };
  return article({
    title: `Harbour ${TAGS[1]}`,
    head: `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<meta property="og:site_name" content="${escaped(TAGS[2] ?? '')}"><meta name="author" content="${escaped(TAGS[0] ?? '')}">`,
    body: TAGS.map(
      (tag) => `<p>“Look at this ${escaped(tag)} thing,” said Mallory ${escaped(tag)} Black on Monday.</p>`,
    ).join(''),
  });
}

/** One paragraph of a megabyte, of sentences that are all different, with a quotation in every tenth. */
function megabyteParagraph(): string {
  const sentences: string[] = [];
  let length = 0;
  for (let i = 0; length < 1_000_000; i++) {
    const sentence =
      i % 10 === 0
        ? `“We counted ${i} boats before noon,” said Edith Marlowe.`
        : `Boat number ${i} lay at the quay with its sails down and waited for the tide to turn.`;
    sentences.push(sentence);
    length += sentence.length + 1;
  }
  return article({ body: `<p>${sentences.join(' ')}</p>` });
}

/**
 * The HTML parser stops nesting at 512, so a script does it, as a hostile page would. Without boxes of their own
 * (`display: contents`), because Chromium itself crashes when it lays out as many boxes inside each other.
 */
function deepNesting(): string {
  return article({
    head: '<style>#outer, #outer * { display: contents }</style>',
    before: '<div id="outer"></div>',
    after: `<script>
let inner = document.getElementById('outer');
for (let i = 0; i < 10000; i++) inner = inner.appendChild(document.createElement('div'));
inner.textContent = '“Nobody will find me down here,” said the bottom of the page.';
</script>`,
  });
}

const loneSurrogates = (): string =>
  article({
    body: '<p id="broken"></p>',
    after: `<script>document.getElementById('broken').textContent =
'\\uD83D “Half a sign \\uDC00 is no sign,” said Edith \\uD800Marlowe. \\uDFFF\\uD800';</script>`,
  });

const bidiControls = (): string =>
  article({
    title: 'Harbour \u202Enaga snepo\u202C again',
    body: `<p>\u202E“desrever si siht”\u202C said \u2067Edith Marlowe\u2069. \u200F“This one runs \u202Ebackwards,” said Edith\u200B\u200D Mar\u00ADlowe.</p>`,
  });

const clobberedNames = (): string =>
  article({
    before: ['body', 'head', 'documentElement', 'querySelector', 'querySelectorAll', 'getElementById']
      .concat(['createElement', 'createTreeWalker', 'createRange', 'getSelection', 'activeElement', 'title'])
      .concat(['defaultView', 'adoptedStyleSheets', 'fonts', 'location', 'CSS', 'browser', 'chrome'])
      .map(
        (name) =>
          `<form name="${name}" id="${name}"><input name="attributes"><input name="parentNode"></form>`,
      )
      .join(''),
    body: '<form><input name="childNodes"><input name="textContent"><input name="children"></form>',
  });

/** Spoils what scripts of the page's own world rely on; a content script lives in another one. */
const brokenPrototypes = (): string =>
  article({
    head: `<script>
const refuse = () => { throw new Error('the page refuses'); };
Element.prototype.attachShadow = refuse;
Document.prototype.createTreeWalker = refuse;
Document.prototype.createElement = refuse;
Array.prototype.map = refuse;
Map.prototype.get = refuse;
JSON.parse = refuse;
window.Range = window.StaticRange = window.Highlight = refuse;
Object.defineProperty(CSS, 'highlights', { get: refuse });
</script>`,
  });

/** Empties the shared registry of highlights again and again, as another extension or a page may. */
const clearedHighlights = (): string =>
  article({ after: '<script>window.clearAll = () => CSS.highlights.clear();</script>' });

/** Text that the reader cannot see must not become words in somebody's mouth. */
const hiddenWords = (): string =>
  article({
    body: `<p style="display:none">“I admit everything,” said Edith Marlowe.</p>
<p hidden>“I took the money,” said Edith Marlowe.</p>
<p style="visibility:hidden">“I sank the boat,” said Edith Marlowe.</p>
<template><p>“I cut the rope,” said Edith Marlowe.</p></template>`,
  });

export const HIDDEN_WORDS = ['I admit everything', 'I took the money', 'I sank the boat', 'I cut the rope'];

export const HOSTILE_PAGES: readonly HostilePage[] = [
  { name: 'markup-in-text', html: markupInText },
  { name: 'megabyte-paragraph', html: megabyteParagraph },
  { name: 'deep-nesting', html: deepNesting },
  { name: 'lone-surrogates', html: loneSurrogates },
  { name: 'bidi-controls', html: bidiControls },
  { name: 'clobbered-names', html: clobberedNames },
  { name: 'broken-prototypes', html: brokenPrototypes },
  { name: 'cleared-highlights', html: clearedHighlights },
  { name: 'hidden-words', html: hiddenWords },
];
