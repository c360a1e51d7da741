/** Pages that are made to take long. */
import { article, FILLER, type HostilePage } from './hostilePage.ts';

const page = (name: string, attack: string, body: () => string): HostilePage => ({
  name,
  attack,
  html: () => article({ body: body() }),
  needs: 'markup',
});

const scripted = (name: string, attack: string, script: string, head = ''): HostilePage => ({
  name,
  attack,
  html: () => article({ head, before: '<div id="outer"></div>', after: `<script>${script}</script>` }),
  needs: 'browser',
});

export const SIZE_PAGES: readonly HostilePage[] = [
  /**
   * The HTML parser stops nesting at 512, so a script does it, as a hostile page would. Without boxes of their own
   * (`display: contents`), because Chromium itself crashes when it lays out as many boxes inside each other.
   */
  scripted(
    'deep-nesting',
    'ten thousand elements in each other',
    `let inner = document.getElementById('outer');
for (let i = 0; i < 10000; i++) inner = inner.appendChild(document.createElement('div'));
inner.textContent = '“Nobody will find me down here,” said the bottom of the page.';`,
    '<style>#outer, #outer * { display: contents }</style>',
  ),
  scripted(
    'million-nodes',
    'a million nodes, every fifth of them an element',
    `const outer = document.getElementById('outer');
for (let i = 0; i < 1000; i++) {
  const box = outer.appendChild(document.createElement('div'));
  for (let k = 0; k < 200; k++) {
    box.appendChild(document.createElement('b'));
    for (let n = 0; n < 4; n++) box.appendChild(document.createComment('boat'));
  }
}`,
  ),
  scripted(
    'many-texts',
    'fifty thousand elements with a word each',
    `const outer = document.getElementById('outer');
for (let i = 0; i < 500; i++) {
  const box = outer.appendChild(document.createElement('p'));
  box.className = 'related';
  for (let k = 0; k < 100; k++) box.appendChild(document.createElement('b')).textContent = 'boat ';
}`,
  ),
  page(
    'nested-in-markup',
    'ten thousand elements in each other, in the source',
    () => `${'<div>'.repeat(10_000)}<p>${FILLER}</p>${'</div>'.repeat(10_000)}`,
  ),
  page(
    'nested-inline',
    'ten thousand elements in a line, in each other',
    () => `<p>${'<span>a '.repeat(10_000)}</p>`,
  ),
  page('hundred-thousand-elements', 'a hundred thousand elements without text', () =>
    '<b></b>'.repeat(100_000),
  ),
  page('hundred-thousand-paragraphs', 'fifty thousand paragraphs of a word', () =>
    '<p>Boat</p>'.repeat(50_000),
  ),
  page('hundred-thousand-links', 'fifty thousand links', () =>
    '<a href="#x">Boat number one</a> '.repeat(50_000),
  ),
  page(
    'long-list',
    'thirty thousand items',
    () => `<ul>${'<li>A boat came in at noon.</li>'.repeat(30_000)}</ul>`,
  ),
  page('nested-lists-of-items', 'two thousand lists in each other', () => '<ul><li>Boat'.repeat(2_000)),
  page(
    'wide-table',
    'a table of thirty thousand cells',
    () => `<table>${`<tr>${'<td>7</td>'.repeat(300)}</tr>`.repeat(100)}</table>`,
  ),
  page('nested-tables', 'three hundred tables in each other', () => '<table><tr><td>7'.repeat(300)),
  page('many-attributes', 'elements with a thousand attributes each', () =>
    `<p ${Array.from({ length: 1000 }, (_, i) => `data-a${i}="x"`).join(' ')}>${FILLER}</p>`.repeat(20),
  ),
  page(
    'long-class',
    'a class of a megabyte',
    () => `<div class="${'ad-related '.repeat(90_000)}"><p>${FILLER}</p></div>`,
  ),
  page(
    'long-id',
    'an id of a megabyte without a space',
    () => `<div id="${'aB9_'.repeat(250_000)}"><p>${FILLER}</p></div>`,
  ),
  page(
    'long-style',
    'an inline style of a megabyte',
    () => `<p style="${'color:red;'.repeat(100_000)}">${FILLER}</p>`,
  ),
  page('many-classes', 'ten thousand different classes', () =>
    Array.from({ length: 10_000 }, (_, i) => `<i class="c${i}-share-${i}"></i>`).join(''),
  ),
  page('many-breaks', 'a hundred thousand line breaks', () => '<br>'.repeat(100_000)),
  page('repeated-text', 'one paragraph ten thousand times', () => `<p>${FILLER}</p>`.repeat(10_000)),
];
