import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundArticle, readPage, runToEnd } from '../../src/article/index.ts';
import { parseHtml } from '../../src/article/parse.ts';
import type { Span } from '../../src/engine/types.ts';

/** A piece of inline HTML, and what a reader sees of it. */
const inline: fc.Arbitrary<string> = fc.letrec<{ node: string; list: string }>((tie) => ({
  node: fc.oneof(
    { weight: 6, arbitrary: fc.stringMatching(/^[a-zäß„“ \n\t]{1,12}$/) },
    fc.constantFrom(
      '&shy;',
      '&nbsp;',
      '<wbr>',
      '<br>',
      ' ',
      '\u{1F600}',
      '&#x200B;',
      '&#x202E;',
      '\ud800',
      '&amp;',
      '&lt;b&gt;',
    ),
    tie('list').map((list) => `<b>${list}</b>`),
    tie('list').map((list) => `<a href="#">${list}</a>`),
    fc.constant('<script>var hidden = 1</script>'),
    fc.constant('<span style="display:none">unseen</span>'),
    fc.constant('<ruby>漢<rt>kan</rt></ruby>'),
  ),
  list: fc.array(tie('node'), { maxLength: 5, depthIdentifier: 'inline' }).map((parts) => parts.join('')),
})).list;

const page = fc.array(
  inline.chain((content) =>
    fc.constantFrom('p', 'div', 'li', 'blockquote', 'td').map((tag) => ({ tag, content })),
  ),
  { maxLength: 5 },
);

const read = (blocks: readonly { tag: string; content: string }[]): FoundArticle | null =>
  runToEnd(
    readPage(
      parseHtml(
        blocks
          .map(({ tag, content }) =>
            tag === 'td' ? `<table><tr><td>${content}</table>` : `<${tag}>${content}</${tag}>`,
          )
          .join(''),
      ),
    ),
  );

/** Text of a stretch of one text node, by the reading rules: white space is one space, break hints are nothing. */
const normalised = (text: string): string => text.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/\s+/g, ' ');

/** Text of a range: node by node from its start to its end, as the DOM has it. */
function textOfRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  let text = '';
  let node: Node | null = startContainer;
  while (node !== null) {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      text += data.slice(
        node === startContainer ? startOffset : 0,
        node === endContainer ? endOffset : data.length,
      );
    } else if (node.nodeType === 1 && (node as Element).localName === 'br') text += ' ';
    if (node === endContainer) return text;
    node = next(node);
  }
  throw new Error('the range does not end');
}

function next(node: Node): Node | null {
  if (node.firstChild !== null) return node.firstChild;
  for (let up: Node | null = node; up !== null; up = up.parentNode)
    if (up.nextSibling !== null) return up.nextSibling;
  return null;
}

const spanOf = (length: number): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

// Shrinking nested markup can take minutes; a failure shows well enough without the smallest example.
fc.configureGlobal({ interruptAfterTimeLimit: 10_000 });

describe('the map from text to page', () => {
  it('holds every run unit for unit, white space as one space', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const found = read(blocks);
        for (const run of found?.map.runs ?? []) {
          const inPage = run.node.data.slice(run.nodeOffset, run.nodeOffset + run.end - run.begin);
          expect(found!.article.text.slice(run.begin, run.end)).toBe(inPage.replace(/\s/g, ' '));
        }
      }),
    );
  });

  it('has ordered runs and blocks that cover the text but for separators and line breaks', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const found = read(blocks);
        if (found === null) return;
        const { text, blocks: parts } = found.article;
        const covered = new Array<boolean>(text.length).fill(false);
        let last = 0;
        for (const run of found.map.runs) {
          expect(run.begin).toBeGreaterThanOrEqual(last);
          expect(run.end).toBeGreaterThan(run.begin);
          last = run.end;
          covered.fill(true, run.begin, run.end);
        }
        for (let i = 0; i < text.length; i++) if (!covered[i]) expect(text[i]).toMatch(/\s/);
        expect(parts.map(({ begin, end }) => text.slice(begin, end)).join('\n\n')).toBe(text);
      }),
    );
  });

  it('gives ranges that hold the text of a span', () => {
    fc.assert(
      fc.property(page, fc.gen(), (blocks, gen) => {
        const found = read(blocks);
        if (found === null) return;
        const { text } = found.article;
        const span = gen(() => spanOf(text.length));
        const ranges = found.map.ranges(span);
        // Breaks that no text node holds are between ranges, or at a span's ends.
        const inPage = normalised(ranges.map(textOfRange).join(' ')).trim();
        const squeeze = (value: string): string => value.replace(/\s+/g, '');
        expect(squeeze(inPage)).toBe(squeeze(text.slice(...span)));
        if (ranges.length === 1 && !text.slice(...span).includes('\n'))
          expect(inPage).toBe(text.slice(...span).trim());
      }),
    );
  });

  it('gives no range for an empty span, one for a word across elements, two across blocks', () => {
    const found = read([
      { tag: 'p', content: 'Der <b>Bun</b><i>des&shy;tag</i> tagt' },
      { tag: 'p', content: 'heute' },
    ])!;
    const { text } = found.article;
    expect(text).toBe('Der Bundestag tagt\n\nheute');
    expect(found.map.ranges([4, 4])).toEqual([]);
    const [word, ...others] = found.map.ranges([4, 13]);
    expect(others).toEqual([]);
    expect([(word!.startContainer as Text).data, word!.startOffset]).toEqual(['Bun', 0]);
    expect([(word!.endContainer as Text).data, word!.endOffset]).toEqual(['des\u00adtag', 7]);
    expect(found.map.ranges([14, text.length])).toHaveLength(2);
  });

  it('makes two ranges around text that is not the article’s', () => {
    const found = read([{ tag: 'p', content: 'vor <script>x</script>nach' }])!;
    expect(found.article.text).toBe('vor nach');
    expect(found.map.ranges([0, 8]).map(textOfRange)).toEqual(['vor ', 'nach']);
  });
});
