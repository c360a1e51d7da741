import { describe, expect, it } from 'vitest';
import {
  type FindOptions,
  type FoundArticle,
  findArticle,
  readPage,
  runToEnd,
} from '../../src/article/index.ts';
import { parseHtml } from '../../src/article/parse.ts';

const STORY = [
  'The ferry to the outer islands has stopped for good. Its last captain tied it up on Sunday evening, and nobody came to see it off but the postman and two dogs.',
  '"I have crossed this sound eleven thousand times," Captain Edda Brandvold said. "I could do it asleep, and on some mornings I did."',
  'From next month a bus will go through the new tunnel every hour. The islanders voted for it by a large majority, though few of them own a car and most have never liked the dark.',
];
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const frame = (content: string, attributes = ''): string =>
  `<iframe ${attributes} srcdoc="${content.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
const HEAD = '<title>Last ferry has sailed</title><meta property="og:type" content="article">';

const find = (html: string, options: FindOptions = {}): FoundArticle | null =>
  runToEnd(findArticle(parseHtml(html), options));
const textsOf = (found: FoundArticle | null): string[] =>
  found?.article.blocks.map(({ begin, end }) => found.article.text.slice(begin, end)) ?? [];

describe('an article in a frame of the same origin', () => {
  const page = `${HEAD}<nav><a href="/">Home</a></nav><h1>Last ferry has sailed</h1>${frame(paragraphs(STORY), 'class="content-iframe"')}<footer>The Sound Courier</footer>`;

  it('is read with the headline outside, in order', () => {
    const found = find(page);
    expect(textsOf(found)).toEqual(['Last ferry has sailed', ...STORY]);
    expect(found?.article.isArticle).toBe(true);
  });

  it('has a map to the text nodes of the frame', () => {
    const found = find(page)!;
    const { text } = found.article;
    for (const { begin, end, node, nodeOffset } of found.map.runs)
      expect(node.data.slice(nodeOffset, nodeOffset + end - begin)).toBe(text.slice(begin, end));
    const at = text.indexOf('Edda Brandvold');
    const [range, ...others] = found.map.ranges([at, at + 'Edda Brandvold'.length]);
    expect(others).toEqual([]);
    expect((range!.startContainer as Text).data).toBe(STORY[1]);
  });

  it('is read where the headline stands in the frame too', () => {
    const inside = `${HEAD}<div>${frame(`<h1>Last ferry has sailed</h1>${paragraphs(STORY)}`)}</div>`;
    expect(textsOf(find(inside))).toEqual(['Last ferry has sailed', ...STORY]);
  });

  it('is not read from a frame that is too small to be read by anybody', () => {
    const small = find(page, { largeFrame: () => false });
    expect(textsOf(small).join()).not.toContain('Brandvold');
  });

  it('is not read from a hidden frame', () => {
    const hidden = find(page.replace('<iframe', '<iframe hidden'));
    expect(hidden?.article.isArticle ?? false).toBe(false);
  });
});

describe('a frame in an article', () => {
  const other =
    'Dear passengers, this timetable is valid until further notice. Please be at the pier ten minutes before the ferry leaves, and keep your dogs on a lead while you wait for it.';

  it('that holds less prose than the article is an insertion', () => {
    const dropped: string[] = [];
    const found = find(
      `${HEAD}<article><h1>Last ferry has sailed</h1>${paragraphs(STORY)}${frame(paragraphs([other]))}</article>`,
      {
        explain: ({ text, rule }) => dropped.push(`${rule}: ${text}`),
      },
    );
    expect(textsOf(found)).toEqual(['Last ferry has sailed', ...STORY]);
    expect(dropped).toContain(`box:frame: ${other}`);
  });

  it('that is named an advertisement is one, however much it says', () => {
    const long = paragraphs([other, ...Array.from({ length: 6 }, (_, index) => `${other} Offer ${index}.`)]);
    const found = find(
      `${HEAD}<article><h1>Last ferry has sailed</h1>${paragraphs(STORY)}${frame(long, 'id="ad_frame_1"')}</article>`,
    );
    expect(textsOf(found)).toEqual(['Last ferry has sailed', ...STORY]);
  });

  it('tells nothing of the page by its data', () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Buy a boat","author":"Boats Ltd"}</script>';
    const found = find(
      `${HEAD}<article><h1>Last ferry has sailed</h1>${paragraphs(STORY)}${frame(`${data}<p>${other}</p>`)}</article>`,
    );
    expect(found?.article.title).toBe('Last ferry has sailed');
    expect(found?.article.byline).toEqual([]);
  });

  it('is read with the whole page, but frames inside frames are not', () => {
    const nested = frame(`<p>${other}</p>${frame('<p>Too deep.</p>')}`);
    const found = runToEnd(readPage(parseHtml(`<p>Before.</p>${nested}<p>After.</p>`)));
    expect(found?.article.text).toBe(`Before.\n\n${other}\n\nAfter.`);
  });
});
