import { type Draft, draft, type Phrase } from '../../quotes/draft.ts';
import type { Segment, Unit } from '../../quotes/units.ts';
import type { VerbCue } from './cues.ts';
import { addresseeOf, matchOf } from './frameParts.ts';
import type { Parts } from './parts.ts';
import { COMPLEMENTIZERS, SUBORDINATORS } from './words.ts';

/** Clause openers that only some verbs report with ("fragte, wer …"). */
const QUESTION_WORDS = new Set([
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
const ASKING = new Set(
  'fragen nachfragen wissen erklären erläutern schildern beschreiben erzählen sagen mitteilen darlegen verraten ausführen begründen'.split(
    ' ',
  ),
);
/** Verbs after which a clause in the indicative is still reported ("sagte, er kommt"). */
const FIRM = new Set(
  'sagen berichten melden erklären meinen behaupten schreiben mitteilen angeben ankündigen betonen glauben versichern verkünden'.split(
    ' ',
  ),
);
const PLANNED = new Set(['soll', 'sollen', 'will', 'wollen']);

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
      const alike =
        parts.lower(segment.first) === 'wie' &&
        /^(?:auch|etwa|zum|bei|in|schon|bereits)$/.test(parts.lower(segment.first + 1));
      return wie || alike ? null : { segment: k, first: segment.first };
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

/** "sagte, dass …", "sagte, er sei …", "kündigte an, … zu …": the clause behind the cue is what is said. */
export function complementDraft(parts: Parts, unit: Unit, cue: VerbCue): Draft | null {
  const { verb } = cue;
  const base = { kind: 'indirect' as const, unit: unit.index, cue: matchOf(cue) };
  const speaker = parts.speakers.of(unit, cue);
  const addressee = addresseeOf(parts, unit, cue, speaker);
  const own = unit.segments[cue.lastSegment];
  const last = cue.tokens.at(-1) ?? cue.finite;
  const glued = own ? gluedClause(parts, own, Math.max(last, cue.finite) + 1) : -1;
  const clause =
    glued >= 0 ? { segment: cue.lastSegment, first: glued } : conjunctionClause(parts, unit, cue.lastSegment);
  if (clause && (verb.takes.has('m') || verb.takes.has('c'))) {
    const opener = parts.lower(clause.first);
    const isQuestion = QUESTION_WORDS.has(opener);
    if (isQuestion && !ASKING.has(cue.lemma)) return null;
    const end = parts.extents.endOf(unit, clause.segment, clause.first, cue);
    const rule = isQuestion ? 'de.question' : 'de.dass';
    if (end > clause.first) {
      return draft({
        ...base,
        rule,
        ranges: [[clause.first, end]],
        speaker,
        addressee,
        confidence: isQuestion ? 0.65 : 0.88,
      });
    }
  }
  const next = unit.segments[cue.lastSegment + 1];
  if (!next || (parts.inMarks(next.first) && next.first + 1 >= next.end)) return null;
  if (next.before !== ',' && next.before !== ':') return null;
  const subordinate = SUBORDINATORS.has(parts.lower(next.first));
  if (subordinate && !mainClauseFollows(parts, unit, cue.lastSegment + 1)) return null;
  if (verb.takes.has('z')) {
    // "weil er ihn nicht dazu aufforderte, zu gehen": nobody asked for anything.
    const found = isNegated(parts, unit, cue) ? null : infinitiveClause(parts, unit, cue);
    if (found) {
      const end = parts.extents.endOf(unit, found.segment, found.first, cue);
      return draft({
        ...base,
        rule: 'de.infinitive',
        ranges: [[found.first, end]],
        speaker,
        addressee,
        confidence: 0.85,
      });
    }
  }
  if (!verb.takes.has('c') && !verb.takes.has('m')) return null;
  // "Die Straße, sagte Kolbe, sei frei": the frame divides the clause.
  const opensSegment = cue.segment > 0 && cue.tokens[0] === unit.segments[cue.segment]?.first;
  if (opensSegment && parts.extents.subjunctiveAt(next.first, next.first + 1, false) >= 0) return null;
  if (parts.extents.isFrame(next)) return null;
  // "Da er das angekündigt hat, könnte es eng werden": the main clause of a sentence that begins with another.
  if (cue.verbFinal && parts.extents.subjunctiveAt(next.first, next.first + 1, false) >= 0) return null;
  const end = parts.extents.endOf(unit, cue.lastSegment + 1, next.first, cue);
  const strong = parts.extents.subjunctiveAt(next.first, end, true);
  const weak = parts.extents.subjunctiveAt(next.first, Math.min(end, next.end + 12), false);
  if (strong < 0 && weak < 0) return firmClause(parts, unit, cue, next, end, speaker, addressee);
  if (parts.subjects.isRelative(next) && isVerbLast(parts, next, strong >= 0 ? strong : weak)) return null;
  return draft({
    ...base,
    rule: 'de.konjunktiv',
    ranges: [[next.first, end]],
    speaker,
    addressee,
    confidence: strong >= 0 ? 0.9 : 0.75,
  });
}

function isNegated(parts: Parts, unit: Unit, cue: VerbCue): boolean {
  const segment = unit.segments[cue.segment];
  if (!segment) return false;
  for (let i = segment.first; i < segment.end; i++)
    if (parts.lower(i) === 'nicht' && !parts.inMarks(i)) return true;
  return false;
}

/** A relative clause has its verb at the end; a reported clause that begins with an article has not. */
function isVerbLast(parts: Parts, segment: Segment, verb: number): boolean {
  if (verb >= segment.end) return false;
  for (let i = verb + 1; i < segment.end; i++) if (parts.reading.tokens[i]?.kind === 'word') return false;
  // "der Mann lebe": article, noun, verb is a main clause.
  return !(verb - segment.first <= 2 && parts.reading.tokens[segment.first + 1]?.capitalized);
}

/** "…, sobald er komme, werde alles gut": the reported main clause follows its subordinate clause. */
function mainClauseFollows(parts: Parts, unit: Unit, index: number): boolean {
  for (let k = index + 1; k < Math.min(unit.segments.length, index + 4); k++) {
    const segment = unit.segments[k];
    if (
      segment &&
      segment.before === ',' &&
      parts.extents.subjunctiveAt(segment.first, segment.first + 1, false) >= 0
    )
      return true;
  }
  return false;
}

/** "berichtete, 200 Mitarbeiter sollen gehen": no Konjunktiv, but a verb after which a main clause is reported. */
function firmClause(
  parts: Parts,
  unit: Unit,
  cue: VerbCue,
  next: Segment,
  end: number,
  speaker: Phrase | null,
  addressee: Phrase | null,
): Draft | null {
  if (next.before !== ',' || parts.subjects.isRelative(next) || parts.inMarks(next.first)) return null;
  if (/^(?:und|aber|sondern|denn|doch|oder|sowie)$/.test(parts.lower(next.first))) return null;
  let planned = false;
  for (let i = next.first; i < Math.min(end, next.end); i++) planned ||= PLANNED.has(parts.lower(i));
  if (!planned && !FIRM.has(cue.lemma)) return null;
  const starts = parts.subjects.phrases.parse(next.first, next.end, { local: true, coordinate: true });
  if (!starts || !parts.extents.hasClause(starts.end, Math.min(starts.end + 1, end))) return null;
  return draft({
    rule: 'de.indicative',
    kind: 'indirect',
    unit: unit.index,
    cue: matchOf(cue),
    ranges: [[next.first, end]],
    speaker,
    addressee,
    confidence: 0.65,
  });
}

function infinitiveClause(parts: Parts, unit: Unit, cue: VerbCue): Complement | null {
  for (let k = cue.lastSegment + 1; k < Math.min(unit.segments.length, cue.lastSegment + 3); k++) {
    const segment = unit.segments[k];
    if (segment?.before !== ',') return null;
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
