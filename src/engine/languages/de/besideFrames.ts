import { type Draft, draft } from '../../quotes/draft.ts';
import type { Segment, Unit } from '../../quotes/units.ts';
import type { VerbCue } from './cues.ts';
import { addresseeOf, matchOf } from './frameParts.ts';
import type { Parts } from './parts.ts';
import { PREPOSITIONS, SUBORDINATORS } from './words.ts';

/** The frame stands behind or amid what it reports: "…, teilte die Polizei mit", "Er sei, sagte X, bereit". */
export function postposedDraft(parts: Parts, unit: Unit, cue: VerbCue): Draft | null {
  const segment = unit.segments[cue.segment];
  const pieces = cue.tokens[0] ?? cue.finite;
  if (!segment || !cue.verb.takes.has('p') || cue.verbFinal) return null;
  if (pieces !== segment.first || cue.segment === 0) return null;
  if (segment.before !== ',' && segment.before !== '–') return null;
  if (parts.subjects.acrossInsertion(unit, cue.segment)) return null;
  const opening = unit.segments[0];
  if (!opening) return null;
  const opener = parts.lower(opening.first);
  const isLeadIn =
    (SUBORDINATORS.has(opener) || /^(?:sollte|sollten|würde|hätte)$/.test(opener)) &&
    opener !== 'dass' &&
    opener !== 'ob';
  if (isLeadIn && parts.extents.subjunctiveAt(opening.first, segment.first, true) < 0) return null;
  // "Das Ausmaß sei unbekannt, warnte die Ärztin": the Konjunktiv shows that the words before are reported.
  const reported = parts.extents.subjunctiveAt(unit.first, segment.first, true) >= 0;
  if ((!reported && goesOnWithSameSubject(parts, cue)) || (cue.passive && segment.end - segment.first > 4))
    return null;
  if (PREPOSITIONS.has(opener) && parts.subjects.isVerbless(opening) && cue.segment > 1) return null;
  if (endsInSpeech(parts, segment.first)) return null;
  // Words in marks that stand alone before the frame are direct speech, not this rule's.
  const left = parts.extents.trim(unit.first, segment.first);
  if (left <= unit.first || !hasOutsideWords(parts, unit.first, left)) return null;
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
  // "Die Straße, sagte Kolbe, sei frei": the verb may stand behind the frame.
  const divided =
    ranges.length > 1 && next && parts.extents.subjunctiveAt(next.first, next.first + 1, false) >= 0;
  if (!divided && !parts.extents.hasClause(unit.first, left)) return null;
  const speaker = parts.subjects.after(cue.finite + 1, segment.end);
  return draft({
    rule: ranges.length > 1 ? 'de.mid-frame' : 'de.postposed',
    kind: 'indirect',
    unit: unit.index,
    cue: matchOf(cue),
    ranges,
    speaker: cue.passive ? null : speaker,
    addressee: addresseeOf(parts, unit, cue, speaker),
    confidence: 0.85,
  });
}

/** A sentence in marks stands right before the frame, behind a colon or full stop: that alone is what is said. */
function endsInSpeech(parts: Parts, frame: number): boolean {
  let i = frame - 1;
  if (!parts.inMarks(i)) i--;
  if (!parts.inMarks(i)) return false;
  const passage = parts.reading.passageOfToken[i];
  while (i > 0 && parts.reading.passageOfToken[i - 1] === passage) i--;
  return /^[:.!?]$/.test(parts.lower(i - 1));
}

/** "…, warnt aber vor X", "…, hat nun Y angekündigt": a second predicate of the subject before, and no frame. */
function goesOnWithSameSubject(parts: Parts, cue: VerbCue): boolean {
  const next = parts.lower(cue.finite + 1);
  if (
    /^(?:aber|jedoch|allerdings|auch|zugleich|dabei|vor|für|gegen|an|die|das|den|seine|ihre|seinen|ihren|eine|einen|nur|deshalb|davor|dafür|nun)$/.test(
      next,
    )
  ) {
    const article = /^(?:die|das)$/.test(next);
    return !article || cue.verb.takes.has('n');
  }
  return false;
}

function hasOutsideWords(parts: Parts, first: number, end: number): boolean {
  let words = 0;
  for (let i = first; i < end && words < 2; i++)
    if (!parts.inMarks(i) && parts.reading.tokens[i]?.kind === 'word') words++;
  return words >= 2;
}

/** "Wie X mitteilte, …": everything but the clause with "wie" is reported. */
export function asFrameDraft(parts: Parts, unit: Unit, cue: VerbCue): Draft | null {
  const own = unit.segments[cue.segment];
  const segment = own && parts.lower(own.first) !== 'wie' ? insertedInto(parts, unit, cue.segment) : own;
  if (!segment || parts.lower(segment.first) !== 'wie' || parts.inMarks(segment.first)) return null;
  if (!cue.verb.takes.has('p') && !cue.verb.takes.has('c')) return null;
  if (/^(?:auch|zum|bei|etwa|schon|mit|viele|viel)$/.test(parts.lower(segment.first + 1))) return null;
  const speaker = cue.passive ? null : parts.subjects.after(segment.first + 1, segment.end);
  const lastSegment = unit.segments[cue.lastSegment] ?? segment;
  const ranges = parts.extents.around(unit, segment.first, lastSegment.end);
  if (ranges.length === 0) return null;
  return draft({
    rule: 'de.wie',
    kind: 'indirect',
    unit: unit.index,
    cue: matchOf(cue),
    ranges,
    speaker,
    confidence: 0.85,
  });
}

/** The segment with "wie" that appositions part from its verb ("Wie der Richter, Max Muster, sagte, …"). */
function insertedInto(parts: Parts, unit: Unit, index: number): Segment | null {
  for (let k = index - 1; k >= Math.max(0, index - 3); k--) {
    const segment = unit.segments[k];
    if (!segment) return null;
    if (parts.lower(segment.first) === 'wie') return segment;
    if (!parts.subjects.isVerbless(segment) && !parts.subjects.isRelative(segment)) return null;
  }
  return null;
}

/** "X kommt. Das teilte Y mit.": a pronoun stands for the sentence before. */
export function pointingBack(parts: Parts, unit: Unit, cue: VerbCue): Draft | null {
  const comma = unit.segments[cue.segment];
  if (comma && cue.segment > 0) return pointingBackInside(parts, unit, cue, comma);
  const first = parts.lower(unit.first);
  if (first !== 'das' && first !== 'dies' && first !== 'dieses') return null;
  const before = parts.reading.units[unit.index - 1];
  const auxiliaryFirst = cue.finite === unit.first + 1;
  if (
    !before ||
    before.block !== unit.block ||
    !auxiliaryFirst ||
    !(cue.verb.takes.has('m') || cue.verb.takes.has('c'))
  )
    return null;
  if (cue.verb.takes.has('n') && !cue.verb.takes.has('d')) return null;
  const segment = unit.segments[cue.segment];
  if (!segment || cue.lemma === 'bedeuten' || cue.lemma === 'ergeben') return null;
  const speaker = cue.passive
    ? parts.speakers.of(unit, cue)
    : parts.subjects.after(cue.finite + 1, segment.end);
  const end = parts.extents.trim(before.first, before.end);
  return draft({
    rule: 'de.das-teilte',
    kind: 'indirect',
    unit: unit.index,
    cue: matchOf(cue),
    ranges: [[before.first, end]],
    speaker,
    confidence: 0.7,
  });
}

/** "X kommt, das teilte Y mit": the same with a comma. */
function pointingBackInside(parts: Parts, unit: Unit, cue: VerbCue, segment: Segment): Draft | null {
  const points =
    segment.before === ',' &&
    parts.lower(segment.first) === 'das' &&
    cue.finite === segment.first + 1 &&
    !cue.passive &&
    (cue.verb.takes.has('m') || cue.verb.takes.has('c')) &&
    cue.verb.takes.has('d');
  if (!points) return null;
  const end = parts.extents.trim(unit.first, segment.first);
  if (!parts.extents.hasClause(unit.first, end)) return null;
  return draft({
    rule: 'de.das-teilte',
    kind: 'indirect',
    unit: unit.index,
    cue: matchOf(cue),
    ranges: [[unit.first, end]],
    speaker: parts.subjects.after(cue.finite + 1, segment.end),
    confidence: 0.7,
  });
}
