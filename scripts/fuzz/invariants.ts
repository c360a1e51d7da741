/** What must hold of every page, however strange: checked for the hostile pages of the tests and by the fuzzer. */
import { findArticle, readPage, runToEnd } from '../../src/article/index.ts';
import { parseHtml } from '../../src/article/parse.ts';
import type { FoundArticle } from '../../src/article/types.ts';
import type { NameTagger } from '../../src/engine/entities/tagger.ts';
import { analyze } from '../../src/engine/index.ts';
import type { Language, Span } from '../../src/engine/types.ts';
import { type Result, resultOf } from '../../src/export/result.ts';
import { exportProblems } from './exports.ts';

/** The page whose parts are checked, as the address of what its exports say. */
const ADDRESS = 'https://news.example/harbour';

export interface Checked {
  /** What was found, for more to be asked of it; null where the page holds no text. */
  readonly result: Result | null;
  /** One sentence for each thing that does not hold; empty when all is well. */
  readonly problems: readonly string[];
}

/** Reads and analyses a page twice and checks the whole way. Throws only what Pressmark throws, which is a failure. */
export function check(html: string, tagger: NameTagger, language: Language = 'en'): Checked {
  const document = parseHtml(html);
  const before = fingerprint(document);
  const problems: string[] = [];
  const found = runToEnd(findArticle(document, { url: ADDRESS }));
  const whole = runToEnd(readPage(document, { url: ADDRESS }));
  for (const one of [found, whole]) if (one !== null) problems.push(...mapProblems(one));
  if (fingerprint(document) !== before) problems.push('The page was changed.');
  if ('polluted' in {}) problems.push('A prototype was changed.');
  if (found === null) return { result: null, problems };

  const result = resultWith(found, tagger, language);
  problems.push(...annotationProblems(result), ...exportProblems(result));
  const again = runToEnd(findArticle(parseHtml(html), { url: ADDRESS }));
  if (again === null || JSON.stringify(resultWith(again, tagger, language)) !== JSON.stringify(result))
    problems.push('The same page gives another result.');
  return { result, problems };
}

function resultWith({ article }: FoundArticle, tagger: NameTagger, language: Language): Result {
  const { text, blocks, published } = article;
  const annotations = analyze({ text, blocks, language, published }, tagger);
  return resultOf('page', language, article, annotations, { detectMs: 0, analyzeMs: 0 });
}

/** Everything that a tree holds, as one text. */
function fingerprint(root: Node): string {
  const parts: string[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    parts.push(String(node.nodeType));
    if (node.nodeType === 3) parts.push((node as Text).data);
    if (node.nodeType === 1) {
      const { localName, attributes } = node as Element;
      parts.push(localName, ...Array.from(attributes, ({ name, value }) => `${name}=${value}`));
    }
    if (node.nextSibling !== null) pending.push(node.nextSibling);
    if (node.firstChild !== null) pending.push(node.firstChild);
    else parts.push('/');
  }
  return parts.join('\0');
}

/** Blocks make up the text, and every code unit of it is where the map says it is. */
function mapProblems({ article: { text, blocks }, map }: FoundArticle): string[] {
  const problems: string[] = [];
  if (blocks.map(({ begin, end }) => text.slice(begin, end)).join('\n\n') !== text)
    problems.push('The blocks are not the text.');
  if (
    blocks.some(({ begin, end }) => begin >= end || text.slice(begin, end).trim() !== text.slice(begin, end))
  )
    problems.push('A block is empty, or has white space at its ends.');
  let at = 0;
  for (const { begin, end, node, nodeOffset } of map.runs) {
    if (begin < at || end <= begin || end > text.length) problems.push(`A run lies at ${begin} to ${end}.`);
    // What no run holds is white space that was made, not read.
    if (text.slice(at, begin).trim() !== '')
      problems.push(`No run holds ${JSON.stringify(text.slice(at, begin))}.`);
    const data = node.data.slice(nodeOffset, nodeOffset + end - begin);
    if (data.replace(/\s/g, ' ') !== text.slice(begin, end))
      problems.push(`The page has ${JSON.stringify(data)} for ${JSON.stringify(text.slice(begin, end))}.`);
    at = end;
  }
  if (text.slice(at).trim() !== '') problems.push('The end of the text is in no run.');
  const step = Math.max(1, Math.floor(text.length / 50));
  for (let begin = 0; begin < text.length; begin += step) {
    for (const range of map.ranges([begin, Math.min(text.length, begin + step)])) {
      const [first, last] = [(range.startContainer as Text).data, (range.endContainer as Text).data];
      if (
        range.startOffset < 0 ||
        range.startOffset >= first.length ||
        range.endOffset > last.length ||
        range.endOffset < 1
      )
        problems.push(`A range for ${begin} lies outside its text node.`);
    }
  }
  return problems.slice(0, 5);
}

/** All spans inside the text, in order; all references to something that is there. */
export function annotationProblems({ text, quotes, entities }: Result): string[] {
  const problems: string[] = [];
  const inside = (what: string, spans: readonly Span[]): void => {
    let at = 0;
    for (const [begin, end] of spans) {
      if (
        !Number.isInteger(begin) ||
        !Number.isInteger(end) ||
        begin < at ||
        end <= begin ||
        end > text.length
      )
        problems.push(`${what} lies at ${begin} to ${end} of ${text.length}, after ${at}.`);
      at = end;
    }
  };
  const ids = new Set(entities.map(({ id }) => id));
  if (ids.size !== entities.length || new Set(quotes.map(({ id }) => id)).size !== quotes.length)
    problems.push('Two have the same id.');
  for (const { id, spans, cue, speaker, addressee, confidence } of quotes) {
    if (spans.length === 0) problems.push(`${id} has no words.`);
    inside(id, spans);
    inside(`The cue of ${id}`, cue?.spans ?? []);
    for (const one of [speaker, addressee]) {
      if (one === null) continue;
      if (one.span !== null) inside(`Somebody of ${id}`, [one.span]);
      if (one.entity !== null && !ids.has(one.entity))
        problems.push(`${id} names an entity that is not there.`);
    }
    if (!(confidence >= 0 && confidence <= 1)) problems.push(`${id} has a confidence of ${confidence}.`);
  }
  for (const { id, mentions } of entities) {
    if (mentions.length === 0) problems.push(`${id} is mentioned nowhere.`);
    for (const { span } of mentions) inside(id, [span]);
  }
  return problems.slice(0, 5);
}
