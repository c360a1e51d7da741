/** What the card says about the marks under the pointer. Pure. */
import type { Annotations, Entity, Quote, Span } from '../engine/types.ts';
import { type CardControls, lookUpAddress, NO_CONTROLS, quoteControls } from './cardActions.ts';
import { certaintyOf } from './certainty.ts';
import type { MarkKind } from './kinds.ts';
import type { Mark } from './plan.ts';
import { formatValue } from './values.ts';

/** Looks up a text of the interface by its key in `_locales`. */
export type TextLookup = (key: string, ...substitutions: string[]) => string;

/** One thing that the card tells about: a quotation or an entity. */
export interface CardSection {
  readonly kind: MarkKind;
  /** A voice's hue; null is neutral. */
  readonly hue: number | null;
  /** The speaker's or the entity's name. */
  readonly heading: string;
  /** True when the heading is the article's words, not the interface's. */
  readonly headingIsQuoted: boolean;
  /** Role of the person, as the article gives it. */
  readonly role: string | null;
  /** What kind of quotation or entity it is. */
  readonly label: string;
  /** Further lines, in the interface's language. */
  readonly notes: readonly string[];
  readonly controls: CardControls;
}

export interface CardContext {
  readonly annotations: Pick<Annotations, 'quotes' | 'entities'>;
  /** The article text that spans point into. */
  readonly articleText: string;
  readonly text: TextLookup;
  /** BCP 47 tag of the interface's language. */
  readonly locale: string;
  /** All marks of the article, in order. */
  readonly marks: readonly Mark[];
  /** Key of the only voice that is marked, or null. */
  readonly onlyVoice: string | null;
  /** BCP 47 tag of the article's language. */
  readonly articleLanguage: string;
}

/** Longest piece of the article that a note repeats, in code units. */
const MAX_QUOTED = 60;

/** One section per quotation or entity, in the order of `marks`, each once. */
export function cardSections(marks: readonly Mark[], context: CardContext): CardSection[] {
  const seen = new Set<Quote | Entity>();
  const sections: CardSection[] = [];
  for (const { kind, subject } of marks) {
    const about = subject.type === 'quote' ? subject.quote : subject.entity;
    if (seen.has(about)) continue;
    seen.add(about);
    sections.push(
      subject.type === 'quote'
        ? quoteSection(subject.quote, kind, subject.hue, context)
        : entitySection(subject.entity, kind, context),
    );
  }
  return sections;
}

function quoteSection(quote: Quote, kind: MarkKind, hue: number | null, context: CardContext): CardSection {
  const { text } = context;
  const { speaker } = quote;
  const entity = context.annotations.entities.find(({ id }) => id === speaker?.entity);
  const name = speaker?.name ?? entity?.name ?? null;
  const heading = name ?? speaker?.text ?? text('cardNoSpeaker');
  const notes: string[] = [];
  if (speaker !== null && name !== null && !namesAgain(speaker.text, name)) {
    notes.push(text('cardMention', shorten(speaker.text)));
  }
  const cue = quote.cue === null ? '' : wordsAt(quote.cue.spans, context.articleText);
  if (cue !== '') notes.push(text('cardCue', shorten(cue)));
  const stance = STANCE_NOTES[quote.cue?.stance ?? 'neutral'];
  if (stance !== null) notes.push(text(stance));
  if (speaker !== null) notes.push(text(CERTAINTY_NOTES[certaintyOf(quote.confidence)]));
  return {
    kind,
    hue,
    heading,
    headingIsQuoted: speaker !== null,
    role: entity?.role ?? null,
    label: text(QUOTE_LABELS[quote.kind]),
    notes,
    controls: quoteControls(quote, context.marks, context.onlyVoice, name, context.articleLanguage),
  };
}

function entitySection(entity: Entity, kind: MarkKind, context: CardContext): CardSection {
  const { text, locale } = context;
  const value = formatValue(entity.value, locale);
  const plural = new Intl.PluralRules(locale).select(entity.mentions.length) === 'one' ? 'one' : 'other';
  const count = new Intl.NumberFormat(locale).format(entity.mentions.length);
  return {
    kind,
    hue: null,
    heading: entity.name,
    headingIsQuoted: true,
    role: entity.role,
    label: text(ENTITY_LABELS[entity.type]),
    notes: [...(value === null ? [] : [value]), text(`mentionCount_${plural}`, count)],
    controls: isNamed(entity)
      ? { ...NO_CONTROLS, lookUp: lookUpAddress(entity.name, context.articleLanguage) }
      : NO_CONTROLS,
  };
}

/** Dates and sums are nothing to look up. */
function isNamed({ type }: Entity): boolean {
  return type !== 'date' && type !== 'money';
}

/** True when the words for a speaker hold a part of the name ("Putins", "Präsident Putin"), unlike "he". */
function namesAgain(words: string, name: string): boolean {
  return name.split(/\s+/u).some((part) => part.length > 2 && words.includes(part));
}

const QUOTE_LABELS = { direct: 'cardDirect', mixed: 'cardMixed', indirect: 'cardIndirect' } as const;

/** Said neutrally is nothing to remark on. */
const STANCE_NOTES = {
  neutral: null,
  asserting: 'cardStance_asserting',
  doubting: 'cardStance_doubting',
  demanding: 'cardStance_demanding',
} as const;

const ENTITY_LABELS = {
  person: 'cardPerson',
  organization: 'cardOrganization',
  place: 'cardPlace',
  misc: 'cardName',
  date: 'cardDate',
  money: 'cardMoney',
} as const;

const CERTAINTY_NOTES = { sure: 'cardSure', likely: 'cardLikely', unsure: 'cardUnsure' } as const;

function wordsAt(spans: readonly Span[], articleText: string): string {
  return spans.map(([begin, end]) => articleText.slice(begin, end)).join(' … ');
}

/** Cuts long text, at a code point, so that the card keeps its size. */
function shorten(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  return plain.length <= MAX_QUOTED ? plain : `${Array.from(plain).slice(0, MAX_QUOTED).join('').trimEnd()}…`;
}
