/**
 * One schema for every message and every answer. Spans and blocks are checked by hand-written predicates: an article
 * has thousands of them, and the content script validates them before it paints.
 */
import * as v from 'valibot';
import { BLOCK_KINDS, type Block, ENTITY_TYPES, QUOTE_KINDS, type Span, STANCES } from '../engine/types.ts';
import { catalogueSchema } from './catalogue.ts';
import {
  type Answer,
  type CatalogueAnswer,
  type FollowAnswer,
  NOTICES,
  type OwnMessageType,
  type Request,
  type TabMessageType,
} from './messages.ts';

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isSpan(value: unknown): value is Span {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    isOffset(value[0]) &&
    isOffset(value[1]) &&
    value[0] <= value[1]
  );
}

function isArrayOf<T>(isItem: (value: unknown) => value is T): (value: unknown) => value is readonly T[] {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(isItem);
}

const blockKinds: ReadonlySet<unknown> = new Set(BLOCK_KINDS);

/** True for blocks that are in order, do not overlap, and lie inside a text of `length` code units. */
export function areBlocks(value: unknown, length: number): value is readonly Block[] {
  if (!Array.isArray(value)) return false;
  let end = 0;
  for (const block of value as readonly unknown[]) {
    if (typeof block !== 'object' || block === null) return false;
    const { begin, end: blockEnd, kind } = block as Partial<Record<keyof Block, unknown>>;
    if (!isOffset(begin) || !isOffset(blockEnd) || begin < end || blockEnd < begin) return false;
    if (!blockKinds.has(kind)) return false;
    end = blockEnd;
  }
  return end <= length;
}

const nullableString = v.nullable(v.string());
const spanSchema = v.custom<Span>(isSpan, 'not a span');
const spansSchema = v.custom<readonly Span[]>(isArrayOf(isSpan), 'not a list of spans');
const confidenceSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const millisecondsSchema = v.pipe(v.number(), v.finite(), v.minValue(0));

const quoteSchema = v.object({
  id: v.string(),
  kind: v.picklist(QUOTE_KINDS),
  spans: spansSchema,
  cue: v.nullable(v.object({ spans: spansSchema, lemma: v.string(), stance: v.picklist(STANCES) })),
  speaker: v.nullable(
    v.object({ span: spanSchema, text: v.string(), name: nullableString, entity: nullableString }),
  ),
  addressee: v.nullable(v.object({ span: spanSchema, text: v.string(), entity: nullableString })),
  confidence: confidenceSchema,
  rule: v.string(),
});

function isMention(value: unknown): value is { span: Span; kind: 'name' | 'nominal' | 'pronoun' } {
  if (typeof value !== 'object' || value === null) return false;
  const { span, kind } = value as { span?: unknown; kind?: unknown };
  return isSpan(span) && (kind === 'name' || kind === 'nominal' || kind === 'pronoun');
}

const entitySchema = v.object({
  id: v.string(),
  type: v.picklist(ENTITY_TYPES),
  name: v.string(),
  aliases: v.array(v.string()),
  role: nullableString,
  mentions: v.custom<readonly { span: Span; kind: 'name' | 'nominal' | 'pronoun' }[]>(
    isArrayOf(isMention),
    'not a list of mentions',
  ),
  value: v.nullable(
    v.union([
      v.object({ iso: v.string() }),
      v.object({
        amount: v.pipe(v.number(), v.finite()),
        amountTo: v.exactOptional(v.pipe(v.number(), v.finite())),
        currency: v.string(),
      }),
    ]),
  ),
  confidence: confidenceSchema,
});

export const annotationsSchema = v.object({ quotes: v.array(quoteSchema), entities: v.array(entitySchema) });

export const readingSchema = v.pipe(
  v.object({
    url: v.string(),
    title: nullableString,
    byline: v.array(v.string()),
    published: nullableString,
    outlet: nullableString,
    pageLanguage: nullableString,
    isArticle: v.boolean(),
    text: v.string(),
    blocks: v.custom<readonly Block[]>((value) => areBlocks(value, Number.POSITIVE_INFINITY), 'not blocks'),
  }),
  v.check((reading) => areBlocks(reading.blocks, reading.text.length), 'blocks outside the text'),
);

const reportSchema = v.object({
  reading: readingSchema,
  language: v.string(),
  annotations: annotationsSchema,
  namesByLists: v.boolean(),
  quotesByRules: v.boolean(),
  timing: v.object({ readMs: millisecondsSchema, analyzeMs: millisecondsSchema }),
});

/** How a request to annotate ends. */
export const outcomeSchema = v.variant('state', [
  v.object({ state: v.picklist(['found', 'nothingFound', 'unsupportedLanguage']), report: reportSchema }),
  v.object({ state: v.literal('noArticle'), hasSelection: v.boolean() }),
  v.object({ state: v.literal('emptySelection') }),
  v.object({ state: v.literal('notWebPage') }),
  v.object({ state: v.literal('noPermission') }),
  v.object({ state: v.literal('updated') }),
  v.object({
    state: v.literal('broken'),
    code: v.picklist(['timeout', 'injection', 'engine', 'protocol']),
    detail: v.string(),
  }),
]);

const scopeSchema = v.picklist(['article', 'selection', 'page']);

/**
 * What a content script may be asked. Keys that a message does not have are dropped. Apart from what the extension's own
 * pages are asked, since every page that a reader asks about has to compile it.
 */
export const tabRequestSchemas: { readonly [T in TabMessageType]: v.GenericSchema<unknown, Request<T>> } = {
  ping: v.object({ type: v.literal('ping') }),
  read: v.object({ type: v.literal('read'), scope: scopeSchema }),
  paint: v.object({
    type: v.literal('paint'),
    revision: countSchema,
    part: countSchema,
    parts: countSchema,
    language: v.string(),
    annotations: annotationsSchema,
  }),
  jump: v.object({ type: v.literal('jump'), id: v.string(), index: countSchema }),
  setOnlyVoice: v.object({ type: v.literal('setOnlyVoice'), voice: nullableString }),
  getView: v.object({ type: v.literal('getView') }),
  step: v.object({ type: v.literal('step'), direction: v.picklist(['next', 'previous']) }),
  cite: v.object({ type: v.literal('cite'), words: v.string(), last: v.boolean() }),
  notice: v.object({ type: v.literal('notice'), notice: v.picklist(NOTICES) }),
  leave: v.object({ type: v.literal('leave'), origins: v.array(v.string()) }),
};

/** What the background and the pages of the extension may be asked. */
export const ownRequestSchemas: { readonly [T in OwnMessageType]: v.GenericSchema<unknown, Request<T>> } = {
  annotate: v.object({
    type: v.literal('annotate'),
    tabId: countSchema,
    scope: scopeSchema,
    asker: v.string(),
  }),
  annotated: v.object({
    type: v.literal('annotated'),
    asker: nullableString,
    tabId: countSchema,
    scope: scopeSchema,
    outcome: outcomeSchema,
  }),
  viewChanged: v.object({ type: v.literal('viewChanged'), onlyVoice: nullableString }),
  changed: v.object({ type: v.literal('changed'), followed: v.boolean() }),
  follow: v.object({
    type: v.literal('follow'),
    scope: scopeSchema,
    revision: countSchema,
    reading: readingSchema,
    readMs: millisecondsSchema,
  }),
  arrived: v.object({ type: v.literal('arrived') }),
  catalogue: v.object({ type: v.literal('catalogue'), language: v.picklist(['de', 'en']) }),
};

/** What a content script must answer. */
export const tabAnswerSchemas: { readonly [T in TabMessageType]: v.GenericSchema<unknown, Answer<T>> } = {
  ping: v.object({ version: v.string(), annotated: v.boolean(), language: v.string() }),
  read: v.variant('kind', [
    v.object({
      kind: v.literal('read'),
      revision: countSchema,
      reading: v.nullable(readingSchema),
      hasSelection: v.boolean(),
      readMs: millisecondsSchema,
    }),
    v.object({ kind: v.literal('notWebPage') }),
  ]),
  paint: v.object({ painted: v.boolean(), paintMs: millisecondsSchema }),
  jump: v.object({ found: v.boolean() }),
  setOnlyVoice: v.object({ voice: nullableString }),
  getView: v.object({ onlyVoice: nullableString }),
  step: v.object({ found: v.boolean() }),
  cite: v.object({ cited: v.boolean() }),
  notice: v.null(),
  leave: v.object({ left: v.boolean() }),
};

/** What the background must answer to a content script. */
export const followAnswerSchema = v.object({ followed: v.boolean() }) satisfies v.GenericSchema<
  unknown,
  FollowAnswer
>;
export const catalogueAnswerSchema = v.object({ messages: catalogueSchema }) satisfies v.GenericSchema<
  unknown,
  CatalogueAnswer
>;
