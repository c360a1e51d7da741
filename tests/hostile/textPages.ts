/** Pages whose text is made to be taken for something else, or not to be taken at all. */
import { article, escaped, FILLER, type HostilePage, said, TAGS } from './hostilePage.ts';

const page = (name: string, attack: string, body: string | (() => string), title?: string): HostilePage => ({
  name,
  attack,
  html: () =>
    article({ body: typeof body === 'string' ? body : body(), ...(title === undefined ? {} : { title }) }),
  needs: 'markup',
});

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${escaped(text)}</p>`).join('');

const FORMULAS = [
  '=HYPERLINK("http://x.example";"x")',
  '+1+cmd|’/C calc’!A0',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '＝1+1',
];

/** Each in the name of a speaker, in the words and beside them. */
const speakers = (names: readonly string[]): string =>
  paragraphs(
    names.flatMap((name) => [
      `“${name} is what we counted,” said ${name} Black of ${name}.`,
      `${name} said it was late.`,
    ]),
  );

/** A paragraph of a megabyte. */
const megabyte = (piece: string): string => `<p>${piece.repeat(Math.ceil(1_000_000 / piece.length))}</p>`;

function sentences(): string {
  const all: string[] = [];
  let length = 0;
  for (let i = 0; length < 1_000_000; i++) {
    const sentence =
      i % 10 === 0
        ? `“We counted ${i} boats before noon,” said Edith Marlowe.`
        : `Boat number ${i} lay at the quay with its sails down and waited for the tide to turn.`;
    all.push(sentence);
    length += sentence.length + 1;
  }
  return `<p>${all.join(' ')}</p>`;
}

export const TEXT_PAGES: readonly HostilePage[] = [
  page(
    'markup-words',
    'tags as words, speakers and quotations',
    paragraphs(TAGS.map((tag) => `“Look at this ${tag} thing,” said Mallory ${tag} Black on Monday.`)),
    `Harbour ${TAGS[1] ?? ''}`,
  ),
  page(
    'our-messages',
    'text that looks like our messages and results',
    paragraphs([
      '{"type":"annotate","tabId":1,"scope":"page"}',
      '“{"type":"paint","quotes":[{"id":"q1","speaker":{"name":"Edith Marlowe"}}]},” said Edith Marlowe.',
      '{"answer":{"state":"found","voices":[]}}',
    ]),
  ),
  page('formulas', 'cells that a spreadsheet would run', speakers(FORMULAS), '=1+1'),
  page(
    'markdown',
    'links, pictures and headings of Markdown',
    speakers([
      '[x](javascript:alert`1`)',
      '![x](http://x.example/x.png)',
      '# Big',
      '`code`',
      '> quoted',
      '---',
    ]),
    '[Harbour](javascript:alert`1`)',
  ),
  page(
    'terminal-controls',
    'sequences that a terminal obeys',
    `<p>“We \u001b[2Jcleared\u001b]0;owned\u0007 the \u009b31mquay,” said Edith Marlowe.</p>`,
  ),
  page(
    'bidi-controls',
    'marks that turn the direction of text',
    `<p>\u202E“desrever si siht”\u202C said \u2067Edith Marlowe\u2069. \u200F“This one runs \u202Ebackwards,” said Edith\u200B\u200D Mar\u00ADlowe.</p>`,
    'Harbour \u202Enaga snepo\u202C again',
  ),
  page(
    'zero-width',
    'names and marks with characters that take no room',
    `<p>\u200b“\u2060We \ufeffcounted \u200call \u200dboats,\u00ad”\u200b said E\u200bd\u200bi\u200bth M\u00adarlowe.</p>`.repeat(
      20,
    ),
  ),
  page(
    'combining-marks',
    'a thousand marks on one letter',
    `<p>${said(`A${'\u0301'.repeat(1000)} boat ${'\u20dd'.repeat(1000)} came`)}</p>`,
  ),
  page(
    'odd-spaces',
    'every white space there is, between words and around marks',
    `<p>“We${' \t\n\u00a0\u1680\u2000\u2009\u202f\u205f\u3000\u2028'.repeat(50)}counted,”\u3000said\u00a0Edith\u2009Marlowe.</p>`,
  ),
  page(
    'noncharacters',
    'code points that are no characters, and those of private use',
    `<p>${said('\ufdd0\uffff\u{1fffe}\u{10ffff}\ue000\ufffd We counted')}</p>`,
  ),
  page(
    'lookalikes',
    'a name in letters of another script beside the real one',
    `<p>“We never opened,” said \u0415dith M\u0430rlowe, a visitor.</p>`,
  ),
  page(
    'open-marks',
    'marks that are opened and never closed',
    `<p>${'“We „counted «boats ‘and '.repeat(500)}</p>`,
  ),
  page(
    'nested-marks',
    'quotations a thousand deep',
    `<p>${'“We said ‘'.repeat(500)}boats${'’ again”'.repeat(500)}</p>`,
  ),
  page('megabyte-paragraph', 'a paragraph of a megabyte', sentences),
  page('megabyte-word', 'a word of a megabyte', () => megabyte('harbour')),
  page('megabyte-marks', 'a megabyte of quotation marks', () => megabyte('“”"’‘')),
  page('megabyte-digits', 'a megabyte of digits', () => megabyte('7')),
  page('megabyte-capitals', 'a megabyte of names', () => megabyte('Edith Marlowe von der Black-White ')),
  page('megabyte-brackets', 'a megabyte of brackets', () => megabyte('([{')),
  page('megabyte-dots', 'a megabyte of full stops and commas', () => megabyte('. , ')),
  page('many-speakers', 'five thousand people who each say something', () =>
    Array.from(
      { length: 5000 },
      (_, i) => `<p>“We saw boat ${i},” said Jo${'abcdefghij'[i % 10]}${i} Marlowe${i}.</p>`,
    ).join(''),
  ),
  {
    name: 'lone-surrogates',
    attack: 'halves of characters',
    html: () =>
      article({
        body: '<p id="broken"></p>',
        after: `<script>document.getElementById('broken').textContent =
'\\uD83D “Half a sign \\uDC00 is no sign,” said Edith \\uD800Marlowe. \\uDFFF\\uD800';</script>`,
      }),
    needs: 'browser',
  },
  page(
    'halves-in-markup',
    'halves of characters in the source',
    `<p>${said('\ud83d Half \udc00 a sign\ud800')} ${FILLER}</p>`,
  ),
];
