import { type CueMatch, type Draft, draft, type Phrase } from '../../quotes/draft.ts';
import type { Segment, Unit } from '../../quotes/units.ts';
import type { VerbCue } from './cues.ts';
import type { Parts } from './parts.ts';
import { COMPLEMENTIZERS, SUBORDINATORS } from './words.ts';

const match = (cue: VerbCue): CueMatch => ({ lemma: cue.lemma, tokens: cue.tokens, finite: cue.finite });

/** Clause openers that only some verbs report with ("fragte, wer …"). */
const QUESTION_WORDS = new Set([
  'ob',
  'was',
  'wer',
  'wem',
  'warum',
  'weshalb',
  'wieso',
  'wann',
  'wo',
  'wie',
  'wohin',
  'inwieweit',
  'inwiefern',
]);

interface Complement {
  readonly segment: number;
  readonly first: number;
}

/** The clause with a conjunction that completes the cue; appositions and relative clauses between are skipped. */
function conjunctionClause(parts: Parts, unit: Unit, from: number): Complement | null {
  for (let k = from + 1; k < Math.min(unit.segments.length, from + 4); k++) {
    const segment = unit.segments[k];
    if (!segment) return null;
    if (COMPLEMENTIZERS.has(parts.lower(segment.first)) && !parts.inMarks(segment.first)) {
      const wie = parts.lower(segment.first) === 'wie' && parts.extents.isFrame(segment);
      return wie ? null : { segment: k, first: segment.first };
    }
    // „…“ that holds the whole clause, conjunction included.
    if (parts.inMarks(segment.first) && parts.lower(segment.first + 1) === 'dass')
      return { segment: k, first: segment.first };
    if (!parts.subjects.isVerbless(segment) && !parts.subjects.isRelative(segment)) return null;
  }
  return null;
}

/** "dass" without the comma, or after it inside the cue's own segment ("sagte dass"). */
function gluedClause(parts: Parts, segment: Segment, after: number): number {
  for (let i = after; i < segment.end; i++) {
    const lower = parts.lower(i);
    if ((lower === 'dass' || lower === 'daß') && !parts.inMarks(i)) return i;
  }
  return -1;
}

function addresseeOf(parts: Parts, unit: Unit, cue: VerbCue, speaker: Phrase | null): Phrase | null {
  const segment = unit.segments[cue.segment];
  if (!segment) return null;
  for (let i = speaker && speaker.first > cue.finite ? speaker.end : cue.finite + 1; i < segment.end; i++) {
    const lower = parts.lower(i);
    if (lower === 'zu' || lower === 'gegenüber') {
      const phrase = parts.subjects.phrases.parse(i + 1, segment.end, { local: false, coordinate: true });
      if (phrase && (lower === 'gegenüber' || phrase.kind === 'name' || phrase.first === phrase.head))
        return phrase;
    }
  }
  return null;
}

function complementDraft(parts: Parts, unit: Unit, cue: VerbCue): Draft | null {
  const { verb } = cue;
  const base = { kind: 'indirect' as const, unit: unit.index, cue: match(cue) };
  const speaker = parts.cues.speakerOf(unit, cue, parts.subjects);
  const addressee = addresseeOf(parts, unit, cue, speaker);
  const own = unit.segments[cue.lastSegment];
  const last = cue.tokens.at(-1) ?? cue.finite;
  const glued = own ? gluedClause(parts, own, Math.max(last, cue.finite) + 1) : -1;
  const clause =
    glued >= 0 ? { segment: cue.lastSegment, first: glued } : conjunctionClause(parts, unit, cue.lastSegment);
  if (clause && (verb.takes.has('m') || verb.takes.has('c'))) {
    const opener = parts.lower(clause.first);
    const isQuestion = QUESTION_WORDS.has(opener);
    const end = parts.extents.endOf(unit, clause.segment, clause.first, cue);
    const rule = isQuestion ? 'de.question' : 'de.dass';
    if (end > clause.first) {
      return draft({
        ...base,
        rule,
        ranges: [[clause.first, end]],
        speaker,
        addressee,
        confidence: isQuestion ? 0.7 : 0.9,
      });
    }
  }
  const next = unit.segments[cue.lastSegment + 1];
  if (!next || (parts.inMarks(next.first) && next.first + 1 >= next.end)) return null;
  if (next.before !== ',' && next.before !== ':') return null;
  if (
    SUBORDINATORS.has(parts.lower(next.first)) &&
    !['wenn', 'da', 'falls', 'als', 'sollte'].includes(parts.lower(next.first))
  )
    return null;
  if (verb.takes.has('z')) {
    const found = infinitiveClause(parts, unit, cue);
    if (found) {
      const end = parts.extents.endOf(unit, found.segment, found.first, cue);
      return draft({
        ...base,
        rule: 'de.infinitive',
        ranges: [[found.first, end]],
        speaker,
        addressee,
        confidence: 0.8,
      });
    }
  }
  if (!verb.takes.has('c') && !verb.takes.has('m')) return null;
  if (parts.extents.isFrame(next)) return null;
  const end = parts.extents.endOf(unit, cue.lastSegment + 1, next.first, cue);
  const strong = parts.extents.subjunctiveAt(next.first, end, true);
  const weak = parts.extents.subjunctiveAt(next.first, Math.min(end, next.end + 12), false);
  if (strong < 0 && weak < 0) return null;
  return draft({
    ...base,
    rule: 'de.konjunktiv',
    ranges: [[next.first, end]],
    speaker,
    addressee,
    confidence: strong >= 0 ? 0.9 : 0.75,
  });
}

function infinitiveClause(parts: Parts, unit: Unit, cue: VerbCue): Complement | null {
  for (let k = cue.lastSegment + 1; k < Math.min(unit.segments.length, cue.lastSegment + 3); k++) {
    const segment = unit.segments[k];
    if (!segment || segment.before !== ',') return null;
    const opener = parts.lower(segment.first);
    if (opener === 'um' || opener === 'ohne' || opener === 'statt' || opener === 'anstatt') return null;
    if (parts.extents.infinitiveAt(segment.first, segment.end) >= 0)
      return { segment: k, first: segment.first };
    // The infinitive may follow an inserted clause: "kündigte an, den Bericht, der …, zu veröffentlichen".
    const following = unit.segments[k + 1];
    if (following && parts.subjects.isRelative(following)) {
      const later = unit.segments[k + 2];
      if (later && parts.extents.infinitiveAt(later.first, later.end) >= 0)
        return { segment: k, first: segment.first };
    }
    if (!parts.subjects.isRelative(segment) && !parts.subjects.isVerbless(segment)) return null;
  }
  return null;
}

/** The frame stands behind or amid what it reports: "…, teilte die Polizei mit", "Er sei, sagte X, bereit". */
function postposedDraft(parts: Parts, unit: Unit, cue: VerbCue): Draft | null {
  const segment = unit.segments[cue.segment];
  const pieces = cue.tokens[0] ?? cue.finite;
  if (!segment || !cue.verb.takes.has('p') || cue.verbFinal) return null;
  if (pieces !== segment.first || cue.segment === 0) return null;
  if (segment.before !== ',' && segment.before !== '–') return null;
  if (parts.subjects.acrossInsertion(unit, cue.segment)) return null;
  const opening = unit.segments[0];
  if (!opening) return null;
  const opener = parts.lower(opening.first);
  const isLeadIn = SUBORDINATORS.has(opener) && opener !== 'dass' && opener !== 'ob' && cue.segment <= 2;
  if (isLeadIn && parts.extents.subjunctiveAt(opening.first, segment.first, true) < 0) return null;
  // Words in marks that stand alone before the frame are direct speech, not this rule's.
  const left = parts.extents.trim(unit.first, segment.first);
  if (left <= unit.first || !hasOutsideWords(parts, unit.first, left)) return null;
  if (!parts.extents.hasClause(unit.first, left)) return null;
  const ranges: (readonly [number, number])[] = [[unit.first, left]];
  const next = unit.segments[cue.lastSegment + 1];
  if (next && next.before === ',') {
    const end = parts.extents.endOf(unit, cue.lastSegment + 1, next.first, null);
    const goesOn =
      !parts.extents.isFrame(next) &&
      !parts.subjects.isRelative(next) &&
      parts.extents.hasClause(next.first, end);
    if (goesOn && end > next.first) ranges.push([next.first, end]);
  }
  const speaker = parts.subjects.after(cue.finite + 1, segment.end);
  return draft({
    rule: ranges.length > 1 ? 'de.mid-frame' : 'de.postposed',
    kind: 'indirect',
    unit: unit.index,
    cue: match(cue),
    ranges,
    speaker: cue.passive ? null : speaker,
    addressee: addresseeOf(parts, unit, cue, speaker),
    confidence: 0.85,
  });
}

function hasOutsideWords(parts: Parts, first: number, end: number): boolean {
  let words = 0;
  for (let i = first; i < end && words < 3; i++)
    if (!parts.inMarks(i) && parts.reading.tokens[i]?.kind === 'word') words++;
  return words >= 3;
}

/** "Wie X mitteilte, …": everything but the clause with "wie" is reported. */
function asFrameDraft(parts: Parts, unit: Unit, cue: VerbCue): Draft | null {
  const segment = unit.segments[cue.segment];
  if (!segment || parts.lower(segment.first) !== 'wie' || parts.inMarks(segment.first)) return null;
  const speaker = cue.passive
    ? null
    : parts.subjects.after(segment.first + 1, Math.max(cue.finite, segment.end));
  const lastSegment = unit.segments[cue.lastSegment] ?? segment;
  const ranges = parts.extents.around(unit, segment.first, lastSegment.end);
  if (ranges.length === 0) return null;
  return draft({
    rule: 'de.wie',
    kind: 'indirect',
    unit: unit.index,
    cue: match(cue),
    ranges,
    speaker,
    confidence: 0.85,
  });
}

/** What reporting verbs of the unit report, outside marks. */
export function verbDrafts(parts: Parts, unit: Unit, cues: readonly VerbCue[]): Draft[] {
  const drafts: Draft[] = [];
  for (const cue of cues) {
    const found =
      asFrameDraft(parts, unit, cue) ?? complementDraft(parts, unit, cue) ?? postposedDraft(parts, unit, cue);
    if (found) drafts.push(found);
  }
  return drafts;
}
