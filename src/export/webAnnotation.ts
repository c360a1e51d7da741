import type { Entity, Quote, Span } from '../engine/types.ts';
import { webLink } from './link.ts';
import type { Result } from './result.ts';
import { speakerName } from './wording.ts';

/** UTF-16 code units before and after the exact words: enough to find them again after small edits. */
const CONTEXT = 32;

interface Selector {
  readonly type: 'TextQuoteSelector' | 'TextPositionSelector';
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

interface Target {
  readonly source: string;
  readonly selector: readonly Selector[];
}

interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'classifying' | 'identifying';
  readonly value: string;
  readonly format: 'text/plain';
  /** BCP 47 tag of the value's language, where it is known. */
  readonly language?: string;
}

interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'classifying' | 'identifying';
  readonly body: readonly TextualBody[];
  readonly target: Target | readonly Target[];
}

/**
 * The result as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/), its one page embedded, as
 * a plain object for JSON. One annotation per quotation (a target per span) and one per entity (a target per
 * mention). `exact`, `prefix` and `suffix` and the positions are of the article text as Pressmark read it; positions
 * count Unicode code points, as the model demands, not the UTF-16 code units of the JSON export.
 */
export function webAnnotationOf(result: Result) {
  const source = webLink(result.url) ?? `urn:pressmark:${encodeURIComponent(wellFormed(String(result.id)))}`;
  const select = selectorFor(result.text);
  const targetsOf = (spans: readonly Span[]): Target | Target[] => {
    const targets = spans.map((span) => ({ source, selector: select(span) }));
    return targets.length === 1 ? targets[0]! : targets;
  };
  const idOf = (name: string): string => `${source.split('#')[0]}#pressmark-${name}`;
  const items: Annotation[] = [
    ...result.quotes.map((quote) => ({
      id: idOf(quote.id),
      type: 'Annotation' as const,
      motivation: 'classifying' as const,
      body: quoteBodies(quote, result.language),
      target: targetsOf(quote.spans),
    })),
    ...result.entities.map((entity) => ({
      id: idOf(entity.id),
      type: 'Annotation' as const,
      motivation: 'identifying' as const,
      body: entityBodies(entity, result.language),
      target: targetsOf(entity.mentions.map((mention) => mention.span)),
    })),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: idOf('annotations'),
    type: 'AnnotationCollection',
    ...(result.title === null ? {} : { label: wellFormed(result.title) }),
    generator: { type: 'Software', name: 'Pressmark' },
    total: items.length,
    first: { id: idOf('page'), type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** {@link webAnnotationOf} as indented JSON. */
export function toWebAnnotation(result: Result): string {
  return JSON.stringify(webAnnotationOf(result), null, 2);
}

/** {@link webAnnotationOf} as one line of JSON, without the line end: for files with many collections. */
export function toWebAnnotationLine(result: Result): string {
  return JSON.stringify(webAnnotationOf(result));
}

/** What it is, in the standard's own language, and who it is, in the article's. */
function quoteBodies(quote: Quote, language: string | null): TextualBody[] {
  const speaker = speakerName(quote);
  return [
    body('classifying', `${quote.kind} quotation`, 'en'),
    ...(speaker === null ? [] : [body('identifying', speaker, language)]),
  ];
}

function entityBodies(entity: Entity, language: string | null): TextualBody[] {
  return [body('classifying', entity.type, 'en'), body('identifying', entity.name, language)];
}

function body(purpose: TextualBody['purpose'], value: string, language: string | null): TextualBody {
  return {
    type: 'TextualBody',
    purpose,
    value: wellFormed(value),
    format: 'text/plain',
    ...(language === null ? {} : { language }),
  };
}

/** Makes both selectors of a span; the text's code points are counted once, for all spans. */
function selectorFor(text: string): (span: Span) => Selector[] {
  const position = codePointCounter(text);
  return ([begin, end]) => [
    {
      type: 'TextQuoteSelector',
      exact: wellFormed(text.slice(begin, end)),
      prefix: wellFormed(text.slice(wholeBefore(text, begin - CONTEXT), begin)),
      suffix: wellFormed(text.slice(end, wholeBefore(text, end + CONTEXT))),
    },
    { type: 'TextPositionSelector', start: position(begin), end: position(end) },
  ];
}

/** Turns UTF-16 offsets into `text` into code point offsets. Most texts have no surrogates and need no table. */
function codePointCounter(text: string): (offset: number) => number {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return (offset) => offset;
  const before = new Uint32Array(text.length + 1);
  for (let offset = 0, count = 0; offset < text.length; count++) {
    const units = text.codePointAt(offset)! > 0xffff ? 2 : 1;
    before[offset] = count;
    if (units === 2) before[offset + 1] = count;
    offset += units;
    before[offset] = count + 1;
  }
  return (offset) => before[offset] ?? 0;
}

/** `offset` kept inside the text and moved back out of a surrogate pair. */
function wholeBefore(text: string, offset: number): number {
  const inside = Math.min(Math.max(offset, 0), text.length);
  return (text.codePointAt(inside - 1) ?? 0) > 0xffff ? inside - 1 : inside;
}

/** JSON-LD strings are Unicode: a lone surrogate becomes U+FFFD, which is one code point as well. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
