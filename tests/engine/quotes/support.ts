import type { Cast, CastMember, Gender } from '../../../src/engine/entities/cast.ts';
import { findQuotes } from '../../../src/engine/quotes/findQuotes.ts';
import type { QuoteModel } from '../../../src/engine/quotes/learned/index.ts';
import { buildDocument } from '../../../src/engine/text/buildDocument.ts';
import { blocksOfPlainText } from '../../../src/engine/text/plainText.ts';
import type { EntityType, Language, Quote, Span } from '../../../src/engine/types.ts';

/** Somebody that a test text names: every occurrence of every form is a mention. */
export interface Named {
  readonly name: string;
  readonly forms?: readonly string[];
  readonly type?: EntityType;
  readonly gender?: Gender;
  readonly role?: string;
}

/** A cast made by hand, so that tests of quotations do not depend on the tagger. */
export function castOf(text: string, named: readonly Named[]): Cast {
  const taken: Span[] = [];
  const members = named.map((person, index): CastMember => {
    const mentions: { span: Span; kind: 'name' }[] = [];
    for (const form of [person.name, ...(person.forms ?? [])]) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        const span: Span = [at, at + form.length];
        if (taken.some(([begin, end]) => begin < span[1] && span[0] < end)) continue;
        taken.push(span);
        mentions.push({ span, kind: 'name' });
      }
    }
    return {
      id: `e${index + 1}`,
      type: person.type ?? 'person',
      name: person.name,
      // Inflected forms are mentions but no aliases, as in a cast from the tagger.
      aliases: (person.forms ?? []).filter(
        (form) => !person.forms?.includes(form.replace(/s$/, '')) || !form.endsWith('s'),
      ),
      role: person.role ?? null,
      mentions: mentions.sort((a, b) => a.span[0] - b.span[0]),
      value: null,
      confidence: 1,
      gender: person.gender ?? 'unknown',
    };
  });
  return {
    members,
    memberAt: ([begin, end]) =>
      members.find((member) =>
        member.mentions.some((mention) => mention.span[0] < end && begin < mention.span[1]),
      ) ?? null,
  };
}

/** The quotations of a text, with a made cast; by rules alone unless a model is given. */
export function quotesIn(
  text: string,
  language: Language,
  named: readonly Named[] = [],
  model: QuoteModel | null = null,
): readonly Quote[] {
  const document = buildDocument(text, blocksOfPlainText(text), language);
  return findQuotes(document, castOf(text, named), model).quotes;
}

/** One line a quotation: "kind: words … words | speaker | cue lemma". */
export function summaries(text: string, language: Language): string[] {
  return quotesIn(text, language).map((quote) => {
    const words = quote.spans.map(([begin, end]) => text.slice(begin, end)).join(' … ');
    return `${quote.kind}: ${words} | ${quote.speaker?.text ?? '-'} | ${quote.cue?.lemma ?? '-'}`;
  });
}

/** "speaker text → name" of every quotation. */
export function voices(text: string, language: Language, named: readonly Named[]): string[] {
  return quotesIn(text, language, named).map(
    (quote) => `${quote.speaker?.text ?? '-'} → ${quote.speaker?.name ?? '-'}`,
  );
}
