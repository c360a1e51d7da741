import { type Draft, draft, type Phrase } from '../../quotes/draft.ts';
import type { Unit } from '../../quotes/units.ts';
import { isThing } from './colonFrames.ts';
import { FINITE, isSubjunctive, KONJUNKTIV_1 } from './mood.ts';
import type { Parts } from './parts.ts';
import { AUXILIARIES, SUBORDINATORS } from './words.ts';

/** Weak verbs whose perfect is formed with "sein". */
const WENT =
  /(?:stürzt|explodiert|flüchtet|passiert|gereist|marschiert|landet|startet|eilt|kehrt|gestolpert|rutscht|kollidiert|eskaliert|geplatzt)$/;
const NO_REPORT = new Set(['dürfte', 'dürften', 'könnte', 'könnten', 'sollte', 'sollten', 'wollten']);
const CONDITIONAL = new Set(['wenn', 'falls']);

/** Perfect infinitive after "soll": "soll … getötet haben", "sollen … verletzt worden sein". */
function hearsayAt(parts: Parts, unit: Unit): number {
  for (const segment of unit.segments) {
    let modal = -1;
    for (let i = segment.first; i < segment.end; i++) {
      const lower = parts.lower(i);
      if (parts.inMarks(i)) continue;
      if (lower === 'soll' || lower === 'sollen') modal = i;
      else if (modal >= 0 && (lower === 'haben' || lower === 'sein') && i >= segment.end - 2) {
        const before = parts.lower(i - 1);
        // "soll fertiggestellt sein" is a plan; "soll ausgebrochen sein" is told of the past.
        const participle = (/en$/.test(before) || WENT.test(before)) && i - 1 > modal;
        if (lower === 'haben' || before === 'worden' || participle) return modal;
      }
    }
  }
  return -1;
}

/** True when a rule has taken words of that unit. */
function holdsCovered(parts: Parts, index: number, covered: Uint8Array): boolean {
  const unit = parts.reading.units[index];
  for (let i = unit?.first ?? 0; i < (unit?.end ?? 0); i++) if (covered[i] === 1) return true;
  return false;
}

/** "Man nehme", "Es lebe", "sei es … sei es", "koste es, was es wolle", "als müsse er": no speech, but a mood of its own. */
function isWish(parts: Parts, unit: Unit, verb: number): boolean {
  const before = parts.lower(verb - 1);
  const after = parts.lower(verb + 1);
  if (before === 'als') return true;
  if (after === 'es' && (verb === unit.first || /^[,;–]$/.test(before))) return true;
  if (before === 'es' && /^(?:lebe|wolle|sei)$/.test(parts.lower(verb)) && parts.lower(verb) !== 'sei')
    return true;
  const recipe = /^(?:nehme|gebe|stelle|denke|beachte|rühre|vergleiche|möge)$/.test(parts.lower(verb));
  return recipe && before === 'man' && verb <= unit.first + 1;
}

/** "Die Experten kamen zu dem Schluss, dass …": who the main clause before is about. */
function mainSubject(parts: Parts, unit: Unit, index: number): Phrase | null {
  for (let k = index - 1; k >= 0; k--) {
    const segment = unit.segments[k];
    if (!segment || parts.inMarks(segment.first) || parts.cues.isSubordinate(segment)) continue;
    for (let i = segment.first; i < segment.end; i++) {
      const lower = parts.lower(i);
      if (parts.reading.tokens[i]?.capitalized || parts.inMarks(i)) continue;
      if (!FINITE.has(lower) && !AUXILIARIES.has(lower) && !/(?:[^s]te?|ten)$/.test(lower)) continue;
      const phrase = parts.subjects.before(segment.first, i) ?? parts.subjects.after(i + 1, segment.end);
      const speaks =
        phrase &&
        !/^(?:es|das|dies|man)$/.test(parts.lower(phrase.head)) &&
        !isThing(parts.lower(phrase.head));
      return speaks ? phrase : null;
    }
  }
  return null;
}

/** The moods of a unit outside marks and what rules have taken: token indices, or -1. */
interface Moods {
  /** Konjunktiv I of a main clause, else of a subordinate one. */
  readonly strong: number;
  /** First Konjunktiv II. */
  readonly weak: number;
  /** True when the Konjunktiv I stands in a clause that depends on another. */
  readonly subordinate: boolean;
  /** True when some main clause has a Konjunktiv II. */
  readonly weakMain: boolean;
}

function moodsOf(parts: Parts, unit: Unit, covered: Uint8Array): Moods {
  let main = -1;
  let dependent = -1;
  let weak = -1;
  let weakMain = false;
  unit.segments.forEach((segment, index) => {
    const depends = index > 0 && parts.cues.isSubordinate(segment);
    for (let i = segment.first; i < segment.end; i++) {
      const token = parts.reading.tokens[i];
      if (!token || token.capitalized || token.kind !== 'word' || covered[i] || parts.inMarks(i)) continue;
      if (KONJUNKTIV_1.has(token.lower)) {
        if (depends) dependent = dependent < 0 ? i : dependent;
        else main = main < 0 ? i : main;
      } else if (isSubjunctive(token.lower)) {
        if (weak < 0) weak = i;
        weakMain ||= !depends;
      }
    }
  });
  return { strong: main >= 0 ? main : dependent, weak, subordinate: main < 0 && dependent >= 0, weakMain };
}

/** True when a main clause in the indicative stands before the segment: what follows is no part of it. */
function statesBefore(parts: Parts, unit: Unit, index: number): boolean {
  for (let k = 0; k < index; k++) {
    const segment = unit.segments[k];
    if (!segment || parts.cues.isSubordinate(segment)) continue;
    for (let i = segment.first; i < segment.end; i++) {
      const token = parts.reading.tokens[i];
      if (!token || token.capitalized || parts.inMarks(i) || isSubjunctive(token.lower)) continue;
      if (FINITE.has(token.lower) || parts.extents.isPastReport(i)) return true;
    }
  }
  return false;
}

/** True when the next sentence of the paragraph is reported: a main clause of it stands in the Konjunktiv I. */
function leadsOn(parts: Parts, unit: Unit, covered: Uint8Array): boolean {
  const next = parts.reading.units[unit.index + 1];
  if (next?.block !== unit.block) return false;
  const { strong, subordinate } = moodsOf(parts, next, covered);
  return strong >= 0 && !subordinate && !isWish(parts, next, strong);
}

/** Konjunktiv II alone is as often a condition or a wish: it must carry on a report in the sentence before. */
function carriesOn(parts: Parts, unit: Unit, weak: number, covered: Uint8Array): boolean {
  const follows =
    unit.first > 0 &&
    holdsCovered(parts, unit.index - 1, covered) &&
    parts.reading.units[unit.index - 1]?.block === unit.block;
  if (!(follows || leadsOn(parts, unit, covered)) || NO_REPORT.has(parts.lower(weak))) return false;
  // "Hätte er nur Bier getrunken, …": a condition.
  if (isSubjunctive(parts.lower(unit.first))) return false;
  for (let i = unit.first; i < unit.end; i++)
    if (CONDITIONAL.has(parts.lower(i)) && parts.lower(i) !== parts.lower(weak)) return false;
  return true;
}

/**
 * Sentences in the Konjunktiv without a frame of their own ("Er sei unschuldig."), which carry on what somebody said
 * before, and hearsay with "soll". `covered` marks the tokens that other rules have taken.
 */
export function framelessDraft(parts: Parts, unit: Unit, covered: Uint8Array): Draft | null {
  for (let i = unit.first; i < unit.end; i++) if (parts.lower(i) === 'ich' && !parts.inMarks(i)) return null;
  let anyCovered = false;
  for (let i = unit.first; i < unit.end && !anyCovered; i++) anyCovered = covered[i] === 1;
  const whole = (rule: string, confidence: number): Draft =>
    draft({
      rule,
      kind: 'indirect',
      unit: unit.index,
      ranges: [[unit.first, parts.extents.trim(unit.first, unit.end)]],
      carries: true,
      confidence,
    });
  const { strong, weak, subordinate, weakMain } = moodsOf(parts, unit, covered);
  if (strong < 0 && weak < 0)
    return !anyCovered && hearsayAt(parts, unit) >= 0 ? whole('de.hearsay', 0.55) : null;
  if (strong >= 0 && isWish(parts, unit, strong)) return null;
  const index = unit.segments.findIndex(
    (segment) => (strong < 0 ? weak : strong) >= segment.first && (strong < 0 ? weak : strong) < segment.end,
  );
  const segment = unit.segments[index];
  if (!segment) return null;
  if (strong < 0) {
    const depends = index > 0 && parts.cues.isSubordinate(segment);
    return !anyCovered && !depends && carriesOn(parts, unit, weak, covered)
      ? whole('de.frameless-konjunktiv-2', 0.6)
      : null;
  }
  const opens = SUBORDINATORS.has(parts.lower(unit.first));
  const all = subordinate ? opens || weakMain : !statesBefore(parts, unit, index);
  if (!anyCovered && all) return whole('de.frameless', 0.85);
  let end = parts.extents.endOf(unit, index, segment.first, null);
  for (let i = segment.first; i < end; i++) if (covered[i]) end = i;
  if (end <= segment.first) return null;
  return draft({
    rule: 'de.frameless-clause',
    kind: 'indirect',
    unit: unit.index,
    ranges: [[segment.first, parts.extents.trim(segment.first, end)]],
    speaker: mainSubject(parts, unit, index),
    carries: true,
    confidence: 0.65,
  });
}
