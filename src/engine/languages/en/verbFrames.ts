import { type CueMatch, type Draft, draft, type Phrase } from '../../quotes/draft.ts';
import type { VerbForm } from '../../quotes/lexicon.ts';
import type { Unit } from '../../quotes/units.ts';
import type { VerbCue } from './cues.ts';
import type { Parts } from './parts.ts';
import { COORDINATORS, INVERTING, PREPOSITIONS, QUESTION_WORDS, SUBORDINATORS } from './words.ts';

export function matchOf(cue: VerbCue): CueMatch {
  const tokens: number[] = [];
  for (let i = cue.first; i < cue.end; i++) tokens.push(i);
  return { lemma: cue.lemma, tokens, finite: cue.token };
}

/** Fewer tokens than this before a closing frame are no clause by their length alone. */
const FEWEST_WORDS = 6;

/** How much less sure a report is in these forms of the verb. */
const FORM_DISCOUNT: Readonly<Partial<Record<VerbForm, number>>> = { gerund: 0.95, infinitive: 0.75 };

interface Complement {
  readonly rule: string;
  readonly first: number;
  /** Segment that holds `first`. */
  readonly segment: number;
  readonly addressee: Phrase | null;
  readonly confidence: number;
  /** Noun-phrase complements end with their segment. */
  readonly short: boolean;
}

/** The person spoken to, right behind the verb ("told reporters"), when the verb takes one. */
function objectOf(parts: Parts, cue: VerbCue, end: number): Phrase | null {
  if (!cue.verb.takes.has('o') || cue.passive) return null;
  const phrase = parts.subjects.nounPhrase(cue.end, end);
  if (!phrase || SUBORDINATORS.has(parts.subjects.lower(phrase.first))) return null;
  // "told CNN he would": the phrase must stop before the pronoun that begins the clause.
  for (let i = phrase.first + 1; i < phrase.end; i++) {
    if (/^(?:he|she|they|it|i|we|you|to|that)$/.test(parts.subjects.lower(i)))
      return { ...phrase, end: i, head: Math.min(phrase.head, i - 1) };
  }
  return phrase;
}

/** What completes the verb in its own segment, or in the next where an insertion parts them. */
function complementOf(parts: Parts, unit: Unit, cue: VerbCue): Complement | null {
  const segment = unit.segments[cue.segment];
  if (!segment) return null;
  const { takes } = cue.verb;
  const object = objectOf(parts, cue, segment.end);
  const from = object?.end ?? cue.end;
  const at = parts.extents.afterAdjuncts(from, segment.end);
  const base = { segment: cue.segment, addressee: object, short: false };
  const clause = takes.has('m') || takes.has('c');
  for (const start of at === from ? [from] : [from, at]) {
    const lower = parts.subjects.lower(start);
    if (start >= segment.end || parts.subjects.inMarks(start)) continue;
    if (clause && lower === 'that') return { ...base, rule: 'en.that', first: start, confidence: 0.88 };
    if (clause && QUESTION_WORDS.has(lower))
      return { ...base, rule: 'en.question', first: start, confidence: 0.65 };
    if (takes.has('z') && lower === 'to' && start === from) {
      const first = takes.has('o') && object ? object.first : start;
      return { ...base, rule: 'en.infinitive', first, addressee: null, confidence: 0.55 };
    }
  }
  if (at >= segment.end) {
    // "said, in an interview, that …"
    for (let k = cue.segment + 1; k < Math.min(unit.segments.length, cue.segment + 3); k++) {
      const next = unit.segments[k];
      if (clause && next && parts.subjects.lower(next.first) === 'that')
        return { ...base, rule: 'en.that', first: next.first, segment: k, confidence: 0.85 };
      if (!next || !parts.subjects.isVerbless(next)) break;
    }
    return null;
  }
  const rest = segment.end - at;
  const bare = takes.has('c') && at < segment.end && (rest >= 3 || unit.segments.length > cue.segment + 1);
  // "says it complies": a pronoun that can only be a subject is enough where no list knows the verb.
  const opensClause = /^(?:he|she|they|it|we|i|there)$/.test(parts.subjects.lower(at));
  if (
    bare &&
    !COORDINATORS.has(parts.subjects.lower(at)) &&
    (opensClause || parts.extents.hasFinite(at, unit.end) || saysMore(parts, unit, cue, at))
  ) {
    return { ...base, rule: 'en.clause', first: at, confidence: 0.75 };
  }
  if (takes.has('x')) {
    const first = cue.verb.takes.has('o') && object ? object.first : cue.end;
    if (segment.end - first >= 1 && !COORDINATORS.has(parts.subjects.lower(first))) {
      return { ...base, rule: 'en.noun-phrase', first, addressee: null, confidence: 0.6, short: true };
    }
  }
  if (takes.has('d') && parts.subjects.inMarks(at))
    return { ...base, rule: 'en.clause', first: at, confidence: 0.8 };
  return null;
}

/** From so many tokens on, what stands behind "says" is a clause, also where no list knows its verb. */
const FEWEST_IN_CLAUSE = 6;

/** "She said Holt favors a swap", "Holt says the plan “would be a mistake”": not "said Holt, the chair of …". */
function saysMore(parts: Parts, unit: Unit, cue: VerbCue, at: number): boolean {
  const segment = unit.segments[cue.segment];
  return (
    /^(?:say|think|believe|insist|contend)$/.test(cue.verb.lemma) &&
    unit.end - at >= FEWEST_IN_CLAUSE &&
    segment !== undefined &&
    parts.subjects.before(segment.first, cue.token) !== null
  );
}

/** What is not reported of something still to be said ("could call on their help", "would say she left"). */
const NOT_YET = new Set(['en.clause', 'en.question', 'en.noun-phrase']);

/** "“…,” said Eric Woolson": the noun behind the verb is its subject, not what is said. */
function isInverted(parts: Parts, unit: Unit, cue: VerbCue): boolean {
  if (!INVERTING.has(parts.subjects.lower(cue.token)) || cue.first !== cue.token) return false;
  if (parts.subjects.inMarks(cue.first - 1)) return true;
  const segment = unit.segments[cue.segment];
  if (!segment || cue.first !== segment.first || cue.segment === 0 || segment.before !== ',') return false;
  return parts.extents.isFrame(segment) && !parts.subjects.acrossInsertion(unit, cue.segment);
}

/** "As The Hill reported, …", "As reported by X, …" */
function asFrameDraft(parts: Parts, unit: Unit, cue: VerbCue): Draft | null {
  const segment = unit.segments[cue.segment];
  if (
    !segment ||
    parts.subjects.lower(segment.first) !== 'as' ||
    !(cue.verb.takes.has('c') || cue.verb.takes.has('d'))
  )
    return null;
  const bare = cue.token === segment.first + 1;
  if (!bare && parts.extents.afterAdjuncts(cue.end, segment.end) < segment.end) return null;
  const ranges = parts.extents.around(unit, segment.first, segment.end);
  if (ranges.length === 0 || !parts.extents.hasFinite(ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0))
    return null;
  const by =
    bare && parts.subjects.lower(cue.end) === 'by'
      ? parts.subjects.nounPhrase(cue.end + 1, segment.end)
      : null;
  const speaker = bare ? by : parts.subjects.before(segment.first, cue.token);
  if (!speaker) return null;
  return draft({
    rule: 'en.as',
    kind: 'indirect',
    unit: unit.index,
    cue: matchOf(cue),
    ranges,
    speaker,
    confidence: 0.8,
  });
}

function complementDraft(parts: Parts, unit: Unit, cue: VerbCue): Draft | null {
  if (isInverted(parts, unit, cue)) return null;
  if (cue.passive && !cue.verb.takes.has('m')) return null;
  const found = complementOf(parts, unit, cue);
  if (!found) return null;
  // "He would say she left": what was not said yet is reported only where a conjunction says so.
  if (cue.form === 'infinitive' && NOT_YET.has(found.rule)) return null;
  const speaker = parts.cues.speakerOf(unit, cue);
  // "Sales are thought to have dipped": nobody says so.
  if (found.rule === 'en.clause' && !speaker) return null;
  const segment = unit.segments[found.segment];
  const long = parts.extents.endOf(unit, found.segment, found.first);
  // "After saying she was tired, Holt left": the participle's clause ends with its segment.
  const leads = cue.form === 'gerund' && cue.segment === 0 && cue.first <= unit.first + 1;
  const end =
    (found.short || leads) && segment ? Math.min(long, parts.extents.trim(found.first, segment.end)) : long;
  if (end <= found.first) return null;
  return draft({
    rule:
      cue.form === 'gerund'
        ? `${found.rule}-participle`
        : cue.form === 'infinitive'
          ? `${found.rule}-modal`
          : found.rule,
    kind: 'indirect',
    unit: unit.index,
    cue: matchOf(cue),
    ranges: [[found.first, end]],
    speaker,
    addressee: found.addressee,
    confidence: found.confidence * (FORM_DISCOUNT[cue.form] ?? 1),
  });
}

/** The frame fills its segment behind or amid what it reports: "…, X said", "…, said X, …". */
function postposedDraft(parts: Parts, unit: Unit, cue: VerbCue): Draft | null {
  const segment = unit.segments[cue.segment];
  if (!segment || cue.segment === 0 || !cue.verb.takes.has('p')) return null;
  if (!parts.extents.isFrame(segment)) return null;
  const inverted = cue.first === segment.first;
  const speaker = inverted
    ? parts.subjects.after(cue.end, segment.end)
    : parts.subjects.before(segment.first, cue.token);
  if (!speaker) return null;
  if (inverted && parts.subjects.acrossInsertion(unit, cue.segment) && cue.segment === 1) return null;
  const begin = contentBegin(parts, unit, cue.segment);
  const following = unit.segments[cue.segment + 1];
  const opener = parts.subjects.lower(begin);
  // "When they left, Trump yelled, “Out!”": the words in marks are what is said.
  if (
    following &&
    parts.subjects.inMarks(following.first) &&
    (SUBORDINATORS.has(opener) || PREPOSITIONS.has(opener) || COORDINATORS.has(opener))
  )
    return null;
  const left = parts.extents.trim(begin, segment.first);
  // "The road, Holt said, is open": the verb may stand behind the frame.
  const divided = following !== undefined && parts.subjects.isFinite(following.first);
  // Before a frame that ends the sentence, length is enough: many verbs are in no list.
  const closes = cue.segment === unit.segments.length - 1 && left - begin >= FEWEST_WORDS && !inverted;
  if (left <= begin || !(divided || closes || parts.extents.hasFinite(begin, left))) return null;
  const ranges: (readonly [number, number])[] = [[begin, left]];
  let next = unit.segments[cue.segment + 1];
  let index = cue.segment + 1;
  // An apposition to the speaker is part of the frame ("…, said Rath, a lawyer, …").
  while (next && inverted && parts.subjects.isVerbless(next) && index + 1 < unit.segments.length)
    next = unit.segments[++index];
  if (
    next &&
    next.before === ',' &&
    !parts.subjects.isRelative(next) &&
    parts.extents.hasFinite(next.first, unit.end)
  ) {
    const end = parts.extents.endOf(unit, index, next.first);
    if (end > next.first && !parts.extents.isFrame(next)) ranges.push([next.first, end]);
  }
  return draft({
    rule: ranges.length > 1 ? 'en.mid-frame' : 'en.postposed',
    kind: 'indirect',
    unit: unit.index,
    cue: matchOf(cue),
    ranges,
    speaker,
    confidence: 0.75,
  });
}

/** Where the content before a frame begins: behind an introducing frame of its own. */
function contentBegin(parts: Parts, unit: Unit, segmentIndex: number): number {
  for (let k = segmentIndex - 1; k > 0; k--) {
    const segment = unit.segments[k];
    if (segment && segment.before === ';') return segment.first;
    if (segment && parts.extents.isFrame(segment)) return segment.end;
  }
  const first = unit.segments[0];
  return first ? first.first : unit.first;
}

export function verbDrafts(parts: Parts, unit: Unit, cues: readonly VerbCue[]): Draft[] {
  const drafts: Draft[] = [];
  for (const cue of cues) {
    const found =
      asFrameDraft(parts, unit, cue) ?? complementDraft(parts, unit, cue) ?? postposedDraft(parts, unit, cue);
    if (found) drafts.push(found);
  }
  return drafts;
}
