import { describe, expect, it } from 'vitest';
import { readPage, runToEnd } from '../../src/article/index.ts';
import { parseHtml } from '../../src/article/parse.ts';

/** Where a word of the text is in the page: data of the text node, and offsets, of both ends of each range. */
function placesOf(html: string, word: string): [start: string, from: number, end: string, to: number][] {
  const found = runToEnd(readPage(parseHtml(html)))!;
  const at = found.article.text.indexOf(word);
  expect(found.article.text).toContain(word);
  return found.map
    .ranges([at, at + word.length])
    .map(({ startContainer, startOffset, endContainer, endOffset }) => [
      (startContainer as Text).data,
      startOffset,
      (endContainer as Text).data,
      endOffset,
    ]);
}

describe('a word stands in the page exactly where it is said to stand', () => {
  it.each([
    [
      'soft hyphens',
      '<p>Der Bun&shy;des&shy;rat tagt</p>',
      'Bundesrat',
      [['Der Bun\u00addes\u00adrat tagt', 4, 'Der Bun\u00addes\u00adrat tagt', 15]],
    ],
    ['<wbr>', '<p>An der Haupt<wbr>straße</p>', 'Hauptstraße', [['An der Haupt', 7, 'straße', 6]]],
    [
      'a drop capital in a span of its own',
      '<p><span class="dropcap">E</span>delgard sprach</p>',
      'Edelgard',
      [['E', 0, 'delgard sprach', 7]],
    ],
    [
      'a drop capital in a block of inline elements',
      '<p><b><span>T</span></b>he council met</p>',
      'The',
      [['T', 0, 'he council met', 2]],
    ],
    [
      'ruby, without its reading',
      '<p>In <ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby> regnet es</p>',
      '東京',
      [
        ['東', 0, '東', 1],
        ['京', 0, '京', 1],
      ],
    ],
    [
      'a span that is not displayed',
      '<p>vor<span style="display:none">unsichtbar</span>bei</p>',
      'vorbei',
      [
        ['vor', 0, 'vor', 3],
        ['bei', 0, 'bei', 3],
      ],
    ],
    [
      'text-transform, as it is written and not as it is shown',
      '<p style="text-transform:uppercase">Mit Anna Ruß</p>',
      'Ruß',
      [['Mit Anna Ruß', 9, 'Mit Anna Ruß', 12]],
    ],
    ['a line break', '<p>Anna<br>Winter</p>', 'Anna Winter', [['Anna', 0, 'Winter', 6]]],
    [
      'white space that the source wraps',
      '<p>Anna\n      Winter</p>',
      'Anna Winter',
      [['Anna\n      Winter', 0, 'Anna\n      Winter', 17]],
    ],
    [
      'an open shadow root in markup',
      '<x-p><template shadowrootmode="open"><p>Anna Winter</p></template></x-p>',
      'Winter',
      [['Anna Winter', 5, 'Anna Winter', 11]],
    ],
    [
      'a frame of the same origin',
      '<iframe srcdoc="&lt;p&gt;Anna Winter&lt;/p&gt;"></iframe>',
      'Winter',
      [['Anna Winter', 5, 'Anna Winter', 11]],
    ],
  ] as const)('with %s', (_, html, word, places) => {
    expect(placesOf(html, word)).toEqual(places);
  });
});
