import type { Cast, CastMember } from '../entities/cast.ts';
import { germanRules } from '../languages/de/quoteRules.ts';
import { referring as germanWords } from '../languages/de/referring.ts';
import { STANCES as germanStances } from '../languages/de/stances.ts';
import { englishRules } from '../languages/en/quoteRules.ts';
import { referring as englishWords } from '../languages/en/referring.ts';
import { STANCES as englishStances } from '../languages/en/stances.ts';
import type { TextDocument } from '../text/document.ts';
import type { Addressee, Language, Mention, Quote, Span, Speaker } from '../types.ts';
import { blockDrafts } from './blockFrames.ts';
import { collectDrafts } from './collect.ts';
import { confidenceOf } from './confidence.ts';
import { Coreference } from './coreference.ts';
import { type Draft, type Phrase, spanOfTokens } from './draft.ts';
import { learnedClauses } from './learned/clauses.ts';
import type { QuoteModel } from './learned/modelFile.ts';
import { Scene } from './learned/scene.ts';
import { chooseSpeakers } from './learned/speakers.ts';
import { findPassages } from './marks.ts';
import { nestedDrafts } from './nested.ts';
import type { Referent, ReferringWords } from './referring.ts';
import type { QuoteRules } from './rules.ts';
import { type StanceLexicon, stanceOf } from './stance.ts';
import { transcriptDrafts } from './transcript.ts';
import { type Reading, readDocument, type Unit } from './units.ts';

/** The quotations of a document, and what resolving their speakers added to the cast. */
export interface QuoteResult {
  /** In order of their first span. */
  readonly quotes: readonly Quote[];
  /** Pronoun and nominal mentions of speakers by entity id, each once. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

const LANGUAGES: Readonly<
  Record<Language, { rules(reading: Reading): QuoteRules; words: ReferringWords; stances: StanceLexicon }>
> = {
  de: { rules: germanRules, words: germanWords, stances: germanStances },
  en: { rules: englishRules, words: englishWords, stances: englishStances },
};

/** Blocks that a voice carries over without being named again. */
const CARRYING_REACH = 2;

/** Units that a passage without a frame looks back over for who speaks. */
const VOICE_REACH = 4;

/** Who speaks a quotation: the mention and whom it means. */
export interface Voice {
  readonly phrase: Phrase;
  readonly member: CastMember | null;
  readonly block: number;
  readonly unit: number;
}

/** Resolves the speakers of drafts in reading order and remembers who spoke. */
export class Voices {
  readonly #reading: Reading;
  readonly #coreference: Coreference;
  readonly added = new Map<string, Map<number, Mention>>();
  #last: Voice | null = null;
  /** Who speaks the last quotation of every depth. */
  readonly #around: (Voice | null)[] = [];
  readonly #words: ReferringWords;

  readonly #rules: QuoteRules;

  constructor(reading: Reading, cast: Cast, words: ReferringWords, rules: QuoteRules) {
    this.#reading = reading;
    this.#rules = rules;
    this.#words = words;
    this.#coreference = new Coreference(reading, cast, words);
  }

  #block(found: Draft): number {
    return this.#reading.units[found.unit]?.block ?? 0;
  }

  #note(phrase: Phrase, referent: Referent): void {
    if (referent.kind === 'name') return;
    const span = spanOfTokens(this.#reading.tokens, phrase.first, phrase.end);
    const known = this.added.get(referent.member.id) ?? new Map<number, Mention>();
    known.set(span[0], { span, kind: referent.kind });
    this.added.set(referent.member.id, known);
  }

  speakerOf(found: Draft): Voice | null {
    const voice = found.depth > 0 ? this.#speakerInside(found) : this.#speakerOfOutermost(found);
    this.#around[found.depth] = voice;
    return voice;
  }

  /** Who is said to speak inside somebody's words: "ich" is who says them, and who goes on speaking is not changed by it. */
  #speakerInside(found: Draft): Voice | null {
    if (!found.speaker) return null;
    const around = this.#around[found.depth - 1]?.member ?? null;
    const mine = this.#words.firstPerson.has(this.#reading.tokens[found.speaker.head]?.lower ?? '');
    if (!mine || found.speaker.kind !== 'pronoun') {
      const voice = this.as(found.speaker, found, null);
      // Whoever speaks does not call themselves "er".
      return found.speaker.kind === 'pronoun' && voice.member === around ? { ...voice, member: null } : voice;
    }
    if (around) this.#note(found.speaker, { member: around, kind: 'pronoun' });
    return { phrase: found.speaker, member: around, block: this.#block(found), unit: found.unit };
  }

  #speakerOfOutermost(found: Draft): Voice | null {
    const block = this.#block(found);
    const before = this.#last && block - this.#last.block <= CARRYING_REACH ? this.#last : null;
    if (!found.speaker) {
      if (!found.carries) return null;
      const voice = found.kind === 'direct' ? before : (this.#voiceBefore(found, block, before) ?? before);
      if (voice) this.#last = { ...voice, block, unit: found.unit };
      return voice;
    }
    const verb = found.cue ? (this.#reading.tokens[found.cue.finite]?.lower ?? '') : '';
    const referent = this.#coreference.resolve(found.speaker, verb, before?.member ?? null);
    if (referent) this.#note(found.speaker, referent);
    // "Demnach": an adverb that points back is no voice of its own; who spoke right before goes on.
    const pointsBack = found.cue !== null && found.cue.finite === found.speaker.first;
    const carried = pointsBack && before !== null && found.carries && found.unit - before.unit <= 1;
    const member = referent?.member ?? (carried ? before.member : null);
    const phrase = this.#coreference.withName(found.speaker);
    const voice = { phrase, member, block, unit: found.unit };
    this.#last = pointsBack && before ? { ...before, block, unit: found.unit } : voice;
    return voice;
  }

  /** Who was said to speak between the last quotation and this one, in the same paragraph ("Die Armee wies das zurück."). */
  #voiceBefore(found: Draft, block: number, before: Voice | null): Voice | null {
    const first = this.#reading.unitOfToken[found.ranges[0]?.[0] ?? 0] ?? found.unit;
    const content = found.ranges[0]?.[0] ?? 0;
    for (let index = first; index >= Math.max(0, first - VOICE_REACH); index--) {
      const unit = this.#reading.units[index];
      if (!unit || unit.block !== block || (before && before.unit >= index && index < first)) return null;
      const voice = this.#rules.voice(unit);
      // Hearsay is seldom the view of who acts in the sentence before.
      const near = index === first - 1 && found.rule !== 'de.hearsay';
      const phrase = voice ?? (near ? this.#actorIn(unit) : null);
      if (!phrase || phrase.end > content) continue;
      const referent = this.#coreference.resolve(phrase, '', before?.member ?? null);
      return { phrase, member: referent?.member ?? null, block, unit: index };
    }
    return null;
  }

  /** A person or body named as the subject of the sentence right before: the view that follows is theirs. */
  #actorIn(unit: Unit): Phrase | null {
    const phrase = this.#rules.actor(unit);
    if (!phrase) return null;
    const member = this.memberOf(phrase);
    return member?.type === 'person' || member?.type === 'organization' ? phrase : null;
  }

  /** Another phrase than the rules chose as the speaker of a quotation. */
  as(phrase: Phrase, found: Draft, speaking: CastMember | null): Voice {
    const verb = found.cue ? (this.#reading.tokens[found.cue.finite]?.lower ?? '') : '';
    const referent = this.#coreference.resolve(phrase, verb, speaking);
    if (referent) this.#note(phrase, referent);
    const named = this.#coreference.withName(phrase);
    return { phrase: named, member: referent?.member ?? null, block: this.#block(found), unit: found.unit };
  }

  memberOf(phrase: Phrase): CastMember | null {
    return this.#coreference.resolve(phrase, '', null)?.member ?? null;
  }
}

function toQuote(
  reading: Reading,
  found: Draft,
  voice: Voice | null,
  addressee: CastMember | null,
  id: string,
  stances: StanceLexicon,
): Quote {
  const { tokens } = reading;
  const { text } = reading.document;
  const words = (phrase: Phrase): { span: Span; text: string } => {
    const span = spanOfTokens(tokens, phrase.first, phrase.end);
    return { span, text: text.slice(span[0], span[1]) };
  };
  const spans = found.ranges.map(([first, end]) => spanOfTokens(tokens, first, end));
  const speaker: Speaker | null = voice
    ? { ...words(voice.phrase), name: voice.member?.name ?? null, entity: voice.member?.id ?? null }
    : null;
  const to: Addressee | null = found.addressee
    ? { ...words(found.addressee), entity: addressee?.id ?? null }
    : null;
  return {
    id,
    kind: found.kind,
    spans,
    cue: found.cue
      ? {
          spans: joinAdjacent(
            found.cue.tokens.map((token) => spanOfTokens(tokens, token, token + 1)),
            text,
          ),
          lemma: found.cue.lemma,
          stance: stanceOf(found.cue.lemma, stances),
        }
      : null,
    speaker,
    addressee: to,
    confidence: confidenceOf({ rule: found.rule, spans, speaker }, text, found.confidence),
    rule: found.rule,
  };
}

/** Pieces of a cue that only white space parts are one span. */
function joinAdjacent(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined[joined.length - 1];
    if (last && text.slice(last[1], span[0]).trim() === '') joined[joined.length - 1] = [last[0], span[1]];
    else joined.push(span);
  }
  return joined;
}

const startOf = ({ ranges }: Draft): number => ranges[0]?.[0] ?? 0;

/** "People say, ‘you can't’", "he'd say, ‘uh huh’": inside somebody's words, a voice that nobody can tell is none. */
const isNobodys = ({ depth }: Draft, voice: Voice | null): boolean =>
  depth > 0 && (!voice || (voice.member === null && voice.phrase.end - voice.phrase.first === 1));

/** What the rules make of a document, before anything learned has a say. */
export interface Drafted {
  readonly reading: Reading;
  readonly rules: QuoteRules;
  readonly drafts: readonly Draft[];
}

/** Reads a document by rules alone. */
export function draftQuotes(document: TextDocument, cast: Cast): Drafted {
  const reading = readDocument(document, findPassages(document.text, document.blocks));
  const rulesOf = LANGUAGES[document.language].rules;
  const rules = rulesOf(reading);
  const transcript = transcriptDrafts(reading, cast);
  const structure = transcript.length > 0 ? transcript : blockDrafts(reading, cast);
  const outer = collectDrafts(reading, rules, structure);
  const drafts = [...outer, ...nestedDrafts(reading, outer, rulesOf)].sort((a, b) => startOf(a) - startOf(b));
  return { reading, rules, drafts };
}

/** Says who speaks each draft, in reading order. */
export function voicesOf(
  { reading, rules, drafts }: Drafted,
  cast: Cast,
): { voices: (Voice | null)[]; resolver: Voices } {
  const { words } = LANGUAGES[reading.document.language];
  const resolver = new Voices(reading, cast, words, rules);
  return { voices: drafts.map((found) => resolver.speakerOf(found)), resolver };
}

/** Adds what the model finds beside the rules, and the speakers that it chooses where no frame names one. */
function withLearned(
  byRules: Drafted,
  cast: Cast,
  model: QuoteModel,
): { drafts: readonly Draft[]; voices: readonly (Voice | null)[]; resolver: Voices } {
  const scene = new Scene(byRules);
  const found = model.clauses ? learnedClauses(scene, model.clauses) : [];
  const drafts = [...byRules.drafts, ...found].sort((a, b) => startOf(a) - startOf(b));
  const drafted = { ...byRules, drafts };
  const { voices, resolver } = voicesOf(drafted, cast);
  const chosen = chooseSpeakers(new Scene(drafted, scene), cast, voices, model);
  const better = drafts.map((draft, index) => {
    const phrase = chosen[index];
    return phrase ? resolver.as(phrase, draft, voices[index - 1]?.member ?? null) : (voices[index] ?? null);
  });
  return { drafts, voices: better, resolver };
}

/**
 * Finds quotations, their cues, speakers and addressees.
 * @param cast what the article names; its mentions are offsets into `document.text`
 * @param model what was learned beside the rules, of the document's language; null: rules alone
 * @returns quotes whose spans lie inside the text, are ascending and do not overlap within one quote
 */
export function findQuotes(document: TextDocument, cast: Cast, model: QuoteModel | null = null): QuoteResult {
  const drafted = draftQuotes(document, cast);
  const { reading } = drafted;
  const { stances } = LANGUAGES[document.language];
  const { drafts, voices, resolver } =
    model?.language === document.language
      ? withLearned(drafted, cast, model)
      : { drafts: drafted.drafts, ...voicesOf(drafted, cast) };
  const quotes: Quote[] = [];
  drafts.forEach((found, index) => {
    const voice = voices[index] ?? null;
    if (isNobodys(found, voice)) return;
    const addressee = found.addressee ? resolver.memberOf(found.addressee) : null;
    quotes.push(toQuote(reading, found, voice, addressee, `q${quotes.length + 1}`, stances));
  });
  const mentions = new Map([...resolver.added].map(([id, known]) => [id, [...known.values()]] as const));
  return { quotes, mentions };
}
