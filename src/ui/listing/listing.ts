import type { Entity, EntityType, Quote, QuoteKind } from '../../engine/types.ts';
import { type Certainty, certaintyOf } from '../../overlay/certainty.ts';
import { rankVoices } from '../../overlay/voices.ts';
import type { Report } from '../../platform/messages.ts';
import { quotationText } from './quotation.ts';
import { fold } from './search.ts';

/** One quotation, ready to be shown. */
export interface QuoteEntry {
  readonly id: string;
  readonly kind: QuoteKind;
  /** How sure the attribution is; null when there is nobody that it is attributed to. */
  readonly certainty: Certainty | null;
  /** With marks when direct. */
  readonly text: string;
  /** What the search looks in. */
  readonly folded: string;
}

export interface VoiceEntry {
  readonly key: string;
  readonly name: string;
  readonly role: string | null;
  readonly hue: number | null;
  /** 0 to 1: of all the words that the article quotes. */
  readonly share: number;
  readonly quotes: readonly QuoteEntry[];
  readonly folded: string;
}

export interface EntityEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly role: string | null;
  readonly value: Entity['value'];
  readonly mentions: number;
  readonly folded: string;
}

/** The entity types in the order that they are listed in. */
const LISTED_TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'misc', 'date', 'money'];

export interface EntityGroup {
  readonly type: EntityType;
  readonly entities: readonly EntityEntry[];
}

/** What the popup lists of one report. Empty groups are left out. */
export interface Listing {
  readonly voices: readonly VoiceEntry[];
  readonly unattributed: readonly QuoteEntry[];
  readonly groups: readonly EntityGroup[];
}

/**
 * Makes the lists of a report. Voices stand by quoted words, people, organisations and places by number of mentions
 * (on equal numbers by appearance), dates and sums by appearance.
 * @param misc whether names that are no persons, organisations or places are listed, too
 */
export function buildListing(report: Report, misc = false): Listing {
  const { text } = report.reading;
  const { quotes, entities } = report.annotations;
  const roles = new Map(entities.map((entity) => [entity.id, entity.role]));
  const ranked = rankVoices(quotes, text);
  const entry = (quote: Quote): QuoteEntry => {
    const written = quotationText(quote, text, report.language);
    const certainty = quote.speaker === null ? null : certaintyOf(quote.confidence);
    return { id: quote.id, kind: quote.kind, certainty, text: written, folded: fold(written) };
  };
  return {
    voices: ranked.voices.map((voice) => {
      const role = (voice.entity !== null && roles.get(voice.entity)) || null;
      return {
        key: voice.key,
        name: voice.name,
        role,
        hue: voice.hue,
        share: ranked.words > 0 ? voice.words / ranked.words : 0,
        quotes: voice.quotes.map(entry),
        folded: fold(`${voice.name} ${role ?? ''}`),
      };
    }),
    unattributed: ranked.unattributed.map(entry),
    groups: LISTED_TYPES.filter((type) => misc || type !== 'misc')
      .map((type) => ({ type, entities: entitiesOfType(entities, type) }))
      .filter((group) => group.entities.length > 0),
  };
}

function entitiesOfType(entities: readonly Entity[], type: EntityType): EntityEntry[] {
  const entries = entities
    .filter((entity) => entity.type === type && entity.mentions.length > 0)
    .map((entity) => ({
      id: entity.id,
      type,
      name: entity.name,
      role: entity.role,
      value: entity.value,
      mentions: entity.mentions.length,
      folded: fold([entity.name, ...entity.aliases, entity.role ?? ''].join(' ')),
    }));
  const byAppearance = type === 'date' || type === 'money';
  return byAppearance ? entries : entries.sort((a, b) => b.mentions - a.mentions);
}

/** How many quotations and how many entities a listing holds. */
export function countListing(listing: Listing): { quotes: number; entities: number } {
  return {
    quotes: listing.voices.reduce((sum, voice) => sum + voice.quotes.length, listing.unattributed.length),
    entities: listing.groups.reduce((sum, group) => sum + group.entities.length, 0),
  };
}

/**
 * What of `listing` matches all `terms` (folded). A voice whose name and role match keeps all its quotations; else it
 * keeps those in which, taken together with the name, every term is found.
 */
export function filterListing(listing: Listing, terms: readonly string[]): Listing {
  if (terms.length === 0) return listing;
  const matches = (folded: string) => terms.every((term) => folded.includes(term));
  return {
    voices: listing.voices
      .map((voice) =>
        matches(voice.folded)
          ? voice
          : {
              ...voice,
              quotes: voice.quotes.filter((quote) =>
                terms.every((term) => quote.folded.includes(term) || voice.folded.includes(term)),
              ),
            },
      )
      .filter((voice) => voice.quotes.length > 0),
    unattributed: listing.unattributed.filter((quote) => matches(quote.folded)),
    groups: listing.groups
      .map((group) => ({ ...group, entities: group.entities.filter((entity) => matches(entity.folded)) }))
      .filter((group) => group.entities.length > 0),
  };
}
