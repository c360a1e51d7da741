import { describe, expect, it } from 'vitest';
import { readSelection, runToEnd, type SelectedRange } from '../../src/article/index.ts';
import { parseHtml } from '../../src/article/parse.ts';

const html =
  '<body><h1>Mill burns</h1><p>One <b>two</b> three.</p><p>Four <script>x</script>five.</p><ul><li>Six</li></ul></body>';

function texts(document: Document): Text[] {
  const found: Text[] = [];
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) found.push(child as Text);
      else walk(child);
    }
  };
  walk(document);
  return found;
}

const nodeWith = (document: Document, text: string): Text =>
  texts(document).find(({ data }) => data.includes(text))!;

function select(start: [string, number], end: [string, number]) {
  const document = parseHtml(html);
  const range: SelectedRange = {
    startContainer: nodeWith(document, start[0]),
    startOffset: start[1],
    endContainer: nodeWith(document, end[0]),
    endOffset: end[1],
  };
  return runToEnd(readSelection(document, [range]));
}

describe('the selection', () => {
  it('is cut at its ends and keeps the kinds of blocks', () => {
    const found = select(['Mill', 5], ['five', 4])!;
    expect(found.article.text).toBe('burns\n\nOne two three.\n\nFour five');
    expect(found.article.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
    expect(found.article.isArticle).toBe(false);
  });

  it('maps back to the page', () => {
    const found = select(['two', 1], ['three', 4])!;
    expect(found.article.text).toBe('wo thr');
    const [range] = found.map.ranges([0, 2]);
    expect([(range!.startContainer as Text).data, range!.startOffset, range!.endOffset]).toEqual([
      'two',
      1,
      3,
    ]);
  });

  it('takes boundaries between elements', () => {
    const document = parseHtml(html);
    const body = nodeWith(document, 'Mill').parentNode!.parentNode!;
    const found = runToEnd(
      readSelection(document, [{ startContainer: body, startOffset: 1, endContainer: body, endOffset: 2 }]),
    );
    expect(found?.article.text).toBe('One two three.');
  });

  it('joins several ranges in order', () => {
    const document = parseHtml(html);
    const part = (text: string): SelectedRange => ({
      startContainer: nodeWith(document, text),
      startOffset: 0,
      endContainer: nodeWith(document, text),
      endOffset: 3,
    });
    expect(runToEnd(readSelection(document, [part('One'), part('Six')]))?.article.text).toBe('One\n\nSix');
  });

  it('is null when nothing readable is selected', () => {
    expect(select(['two', 2], ['two', 2])).toBeNull();
  });
});
