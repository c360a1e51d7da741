/**
 * The engine's vocabulary: what goes in (an article's text in blocks) and what comes out (annotations).
 * Every offset in Pressmark is a UTF-16 code unit into the article text; every span is half open.
 */

/** Half-open range `[begin, end)` of UTF-16 code units into the article text. */
export type Span = readonly [begin: number, end: number];

/** The languages with a folder under `languages/`. */
export type Language = 'de' | 'en';

export const LANGUAGES: readonly Language[] = ['de', 'en'];

export const BLOCK_KINDS = [
  'headline',
  'heading',
  'lead',
  'paragraph',
  'listItem',
  'blockquote',
  'caption',
  'table',
  'credit',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One block of the article text. Blocks are ordered, never overlap, and cover the text but the separators. */
export interface Block {
  readonly begin: number;
  readonly end: number;
  readonly kind: BlockKind;
}

/** What the engine reads. */
export interface AnalysisInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: Language;
  /** ISO 8601 date or date-time of publication, the anchor of relative dates; null when unknown. */
  readonly published: string | null;
}

export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const;
/** direct: the words in marks; mixed: reported speech with words in marks inside; indirect: reported speech. */
export type QuoteKind = (typeof QUOTE_KINDS)[number];

export const STANCES = ['neutral', 'asserting', 'doubting', 'demanding'] as const;
/**
 * How a cue presents what it introduces: neutral ("sagte"), asserting (claimed, promised or insisted on: "behauptete"),
 * doubting (denied, doubted or only supposed: "bestritt"), demanding (asked for or warned of: "forderte").
 */
export type Stance = (typeof STANCES)[number];

/** The words that introduce a quotation ("sagte", "teilte … mit", "according to"). */
export interface Cue {
  readonly spans: readonly Span[];
  readonly lemma: string;
  readonly stance: Stance;
}

/** The source of a quotation: the mention nearest to it, and who that is as far as the article tells. */
export interface Speaker {
  readonly span: Span;
  readonly text: string;
  /** The fullest proper name that the article gives, or null when it never names the speaker. */
  readonly name: string | null;
  /** Id of the entity that the mention belongs to, or null. */
  readonly entity: string | null;
}

export interface Addressee {
  readonly span: Span;
  readonly text: string;
  readonly entity: string | null;
}

export interface Quote {
  readonly id: string;
  readonly kind: QuoteKind;
  /** An interrupted quotation is one quote with several spans. Direct quotes: the marks are left out. */
  readonly spans: readonly Span[];
  readonly cue: Cue | null;
  readonly speaker: Speaker | null;
  readonly addressee: Addressee | null;
  /** 0 to 1: how sure we are that this is a quote of this speaker. */
  readonly confidence: number;
  /** Id of the rule that found it. */
  readonly rule: string;
}

export const ENTITY_TYPES = ['person', 'organization', 'place', 'misc', 'date', 'money'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export type MentionKind = 'name' | 'nominal' | 'pronoun';

export interface Mention {
  readonly span: Span;
  readonly kind: MentionKind;
}

export interface DateValue {
  /**
   * ISO 8601, as exact as the text: "2022", "2022-02", "2022-02-24", with a time of day that the text gives
   * "2022-02-24T18:30" (local time), or an interval "2022-02/2022-04", both ends included.
   */
  readonly iso: string;
}

export interface MoneyValue {
  /** In units of the currency, cents as fractions; of a range ("5 to 7 million euros") its lower end. */
  readonly amount: number;
  /** The upper end, for a range only. */
  readonly amountTo?: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form in the text, without inflection where the text has it so. */
  readonly name: string;
  /** Other forms in the text, each once, in order of appearance. */
  readonly aliases: readonly string[];
  /** The role as the article gives it ("US-Außenminister"), or null. */
  readonly role: string | null;
  readonly mentions: readonly Mention[];
  readonly value: DateValue | MoneyValue | null;
  readonly confidence: number;
}

/** What the engine found in one article. */
export interface Annotations {
  readonly language: Language;
  /** In order of their first span. */
  readonly quotes: readonly Quote[];
  /** In order of their first mention. */
  readonly entities: readonly Entity[];
}
