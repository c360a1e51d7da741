import { type Draft, draft, type Phrase } from '../../quotes/draft.ts';
import type { Unit } from '../../quotes/units.ts';
import { isThing } from './colonFrames.ts';
import { FINITE, isSubjunctive, KONJUNKTIV_1 } from './mood.ts';
import type { Parts } from './parts.ts';
import { AUXILIARIES, SUBORDINATORS } from './words.ts';

/** Weak verbs whose perfect is formed with "sein". */
const WENT =
  /(?:stürzt|explodiert|flüchtet|passiert|gereist|marschiert|landet|startet|eilt|kehrt|gestolpert|rutscht|kollidiert|eskaliert|geplatzt)$/;
const CONDITIONAL = new Set(['wenn', 'falls', 'würde', 'würden', 'als']);

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

/**
 * Sentences in the Konjunktiv without a frame of their own ("Er sei unschuldig."), which carry on what somebody said
 * before, and hearsay with "soll". `covered` marks the tokens that other rules have taken.
 */
export function framelessDraft(parts: Parts, unit: Unit, covered: Uint8Array): Draft | null {
  let strong = -1;
  let weak = -1;
  for (let i = unit.first; i < unit.end; i++) {
    const token = parts.reading.tokens[i];
    if (!token || token.capitalized || token.kind !== 'word' || covered[i] || parts.inMarks(i)) continue;
    if (strong < 0 && KONJUNKTIV_1.has(token.lower)) strong = i;
    else if (weak < 0 && isSubjunctive(token.lower)) weak = i;
  }
  for (let i = unit.first; i < unit.end; i++) if (parts.lower(i) === 'ich' && !parts.inMarks(i)) return null;
  let anyCovered = false;
  for (let i = unit.first; i < unit.end && !anyCovered; i++) anyCovered = covered[i] === 1;
  const at = strong >= 0 ? strong : weak;
  if (at < 0) {
    const modal = anyCovered ? -1 : hearsayAt(parts, unit);
    if (modal < 0) return null;
    return draft({
      rule: 'de.hearsay',
      kind: 'indirect',
      unit: unit.index,
      ranges: [[unit.first, parts.extents.trim(unit.first, unit.end)]],
      carries: true,
      confidence: 0.55,
    });
  }
  if (strong >= 0 && isWish(parts, unit, strong)) return null;
  const index = unit.segments.findIndex((segment) => at >= segment.first && at < segment.end);
  const segment = unit.segments[index];
  if (!segment) return null;
  const subordinate = parts.cues.isSubordinate(segment) && index > 0;
  if (strong < 0) {
    // Konjunktiv II alone is as often a condition or a wish.
    const follows =
      unit.first > 0 &&
      holdsCovered(parts, unit.index - 1, covered) &&
      parts.reading.units[unit.index - 1]?.block === unit.block;
    if (anyCovered || subordinate || !follows) return null;
    for (let i = unit.first; i < unit.end; i++)
      if (CONDITIONAL.has(parts.lower(i)) && parts.lower(i) !== parts.lower(weak)) return null;
    const lower = parts.lower(weak);
    if (
      lower === 'dürfte' ||
      lower === 'dürften' ||
      lower === 'könnte' ||
      lower === 'könnten' ||
      lower === 'sollte' ||
      lower === 'sollten' ||
      lower === 'wollten'
    )
      return null;
    return draft({
      rule: 'de.frameless-konjunktiv-2',
      kind: 'indirect',
      unit: unit.index,
      ranges: [[unit.first, parts.extents.trim(unit.first, unit.end)]],
      carries: true,
      confidence: 0.6,
    });
  }
  const starts = SUBORDINATORS.has(parts.lower(unit.first));
  if (!anyCovered && (!subordinate || starts)) {
    return draft({
      rule: 'de.frameless',
      kind: 'indirect',
      unit: unit.index,
      ranges: [[unit.first, parts.extents.trim(unit.first, unit.end)]],
      carries: true,
      confidence: 0.85,
    });
  }
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
