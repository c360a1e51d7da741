import type { Entity, Quote } from '../engine/types.ts';
import { webLink } from './link.ts';
import type { Result } from './result.ts';
import { rounded } from './wording.ts';

/**
 * The result as indented JSON, for people. Lone surrogates are written as escapes (well-formed JSON.stringify), so
 * that offsets survive UTF-8.
 */
export function toJson(result: Result): string {
  return JSON.stringify(contractOf(result), null, 2);
}

/** The result as one line of JSON, without the line end: one record of a JSONL file. */
export function toJsonLine(result: Result): string {
  return JSON.stringify(contractOf(result));
}

/**
 * The result with exactly the fields of the public contract (README, "The result"), in its order: what the engine
 * keeps for itself, such as the rule that found a quotation, stays inside. An address that is not http(s) is left out.
 */
function contractOf(result: Result) {
  return {
    id: result.id,
    url: webLink(result.url),
    language: result.language,
    title: result.title,
    byline: result.byline,
    published: result.published,
    outlet: result.outlet,
    isArticle: result.isArticle,
    text: result.text,
    blocks: result.blocks.map(({ begin, end, kind }) => ({ begin, end, kind })),
    quotes: result.quotes.map(contractQuote),
    entities: result.entities.map(contractEntity),
    timing: {
      detectMs: rounded(result.timing.detectMs, 1),
      analyzeMs: rounded(result.timing.analyzeMs, 1),
    },
  };
}

function contractQuote({ id, kind, spans, cue, speaker, addressee, confidence }: Quote) {
  return {
    id,
    kind,
    spans,
    cue: cue && { spans: cue.spans, lemma: cue.lemma },
    speaker: speaker && {
      span: speaker.span,
      text: speaker.text,
      name: speaker.name,
      entity: speaker.entity,
    },
    addressee: addressee && { span: addressee.span, text: addressee.text, entity: addressee.entity },
    confidence: rounded(confidence, 2),
  };
}

function contractEntity({ id, type, name, aliases, role, mentions, value, confidence }: Entity) {
  return {
    id,
    type,
    name,
    aliases,
    role,
    mentions: mentions.map(({ span, kind }) => ({ span, kind })),
    value: contractValue(value),
    confidence: rounded(confidence, 2),
  };
}

/** Of a range of money the contract has the lower end; the whole of it is in the name and the mentions. */
function contractValue(value: Entity['value']) {
  if (value === null) return null;
  return 'iso' in value ? { iso: value.iso } : { amount: value.amount, currency: value.currency };
}
