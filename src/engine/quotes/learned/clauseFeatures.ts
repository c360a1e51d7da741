import { hashString } from '../../entities/crf/hash.ts';
import type { Unit } from '../units.ts';
import { SIGN, SPEECH_SIGNS } from '../wordSigns.ts';
import type { Features } from './linearModel.ts';
import { ruleHash, type Scene } from './scene.ts';

/** Clauses that one candidate may hold, and clauses of a sentence that are looked at. */
const LONGEST_RUN = 6;
const MOST_SEGMENTS = 24;
/** Fewer words are no report. */
const FEWEST_TOKENS = 3;
/** Words of the frame that are looked at on each side. */
const FRAME_REACH = 14;

/** Neighbouring segments of one unit that may be the words of somebody: `[first, end)` are tokens. */
export interface ClauseRun {
  readonly unit: Unit;
  /** Segments [from, to]. */
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
  /** True when no rule has taken any of it. */
  readonly free: boolean;
}

/** Which rule has taken each token: 0 for none, else 1 + index of its draft. */
export function takenBy(scene: Scene): Int32Array {
  const taken = new Int32Array(scene.drafted.reading.tokens.length);
  scene.drafted.drafts.forEach((found, index) => {
    for (const [first, end] of found.ranges) taken.fill(index + 1, first, end);
    for (const token of found.cue?.tokens ?? []) if (taken[token] === 0) taken[token] = -1;
  });
  return taken;
}

/** True when a segment has words that no rule has taken and that are not all in marks. */
function isFree(taken: Int32Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if ((taken[i] ?? 0) !== 0) return false;
  return true;
}

function hasOpenWords(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!scene.inMarks(i)) return true;
  return false;
}

/** The candidates of a unit: all runs of segments, or of those that no rule has taken. */
export function clauseRuns(scene: Scene, unit: Unit, taken: Int32Array, onlyFree: boolean): ClauseRun[] {
  const runs: ClauseRun[] = [];
  const count = Math.min(unit.segments.length, MOST_SEGMENTS);
  const free: boolean[] = [];
  const usable: boolean[] = [];
  for (let k = 0; k < count; k++) {
    const segment = unit.segments[k];
    free.push(!!segment && isFree(taken, segment.first, segment.end));
    usable.push(
      !!segment && (free[k] || !onlyFree) === true && hasOpenWords(scene, segment.first, segment.end),
    );
  }
  for (let from = 0; from < count; from++) {
    let allFree = true;
    for (let to = from; to < Math.min(count, from + LONGEST_RUN) && usable[to]; to++) {
      allFree &&= free[to] === true;
      const first = unit.segments[from]?.first ?? 0;
      const end = withoutStop(scene, unit.segments[to]?.end ?? 0);
      if (end - first >= FEWEST_TOKENS) runs.push({ unit, from, to, first, end, free: allFree });
    }
  }
  return runs;
}

function withoutStop(scene: Scene, end: number): number {
  const last = scene.drafted.reading.tokens[end - 1];
  return last && /^[.!?…]$/.test(last.text) && !scene.inMarks(end - 1) ? end - 1 : end;
}

const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : 7);

const ZU = hashString('zu');

function signsIn(scene: Scene, first: number, end: number): number {
  let signs = 0;
  for (let i = first; i < end; i++) if (!scene.inMarks(i)) signs |= scene.sign(i);
  return signs;
}

/** The rule that has taken words of a unit, 0 when there is none. */
function ruleIn(scene: Scene, taken: Int32Array, index: number, block: number): number {
  const unit = scene.drafted.reading.units[index];
  if (!unit || unit.block !== block) return 1;
  for (let i = unit.first; i < unit.end; i++) {
    const at = taken[i] ?? 0;
    if (at > 0) return ruleHash(scene.drafted.drafts[at - 1]?.rule ?? '');
  }
  return 0;
}

/** Writes the features of one candidate. */
export function clauseFeatures(scene: Scene, run: ClauseRun, taken: Int32Array, out: Features): void {
  const { unit, from, to, first, end } = run;
  const { tokens } = scene.drafted.reading;
  const { segments } = unit;
  out.clear();
  const opens = from === 0 ? 1 : 0;
  const closes = to === segments.length - 1 ? 1 : 0;
  const place = opens * 2 + closes;
  const inside = signsIn(scene, first, end) & SPEECH_SIGNS;
  const earlier = segments[from - 1];
  const later = segments[to + 1];
  const beforeSigns = earlier ? signsIn(scene, earlier.first, earlier.end) & SPEECH_SIGNS : 8;
  const afterSigns = later ? signsIn(scene, later.first, later.end) & SPEECH_SIGNS : 8;
  const firstSigns = signsIn(scene, first, segments[from]?.end ?? end) & SPEECH_SIGNS;
  const mark = hashString(segments[from]?.before ?? '');
  const word = scene.word(first);
  const second = scene.word(first + 1);
  const last = tokens[end - 1];
  const lastWord = scene.word(end - 1);
  const ending = hashString((last?.lower ?? '').slice(-3));
  const previousSigns =
    scene.blockOf(unit.index - 1) === unit.block ? scene.unitSigns(unit.index - 1) & SPEECH_SIGNS : 8;
  let infinitive = 0;
  for (let i = Math.max(first, end - 3); i < end; i++) if (scene.word(i) === ZU) infinitive = 1;
  const size = bucket(end - first);
  const mood = inside & (SIGN.reported | SIGN.conditional);

  out.add(1, place, inside);
  out.add(2, place, size);
  out.add(3, word, mood);
  out.add(4, word, beforeSigns);
  out.add(5, word, second);
  out.add(6, lastWord, mood);
  out.add(7, ending, infinitive, beforeSigns);
  out.add(8, beforeSigns, firstSigns, mark);
  out.add(9, afterSigns, inside, closes);
  out.add(13, previousSigns, place, mood);
  out.add(14, to - from, segments.length, from);
  out.add(16, scene.word(first - 1), word);
  out.add(17, earlier ? scene.word(earlier.end - 1) : 3, infinitive);
  out.add(18, later ? scene.word(later.first) : 3, mood);
  out.add(19, hashString(later?.before ?? ''), closes);
  out.add(20, place, infinitive, beforeSigns);
  // Clauses inside: what opens each, and whether its mood is that of the first.
  for (let k = from + 1; k <= to; k++) {
    const segment = segments[k];
    if (!segment) continue;
    out.add(21, scene.word(segment.first), mood);
    out.add(22, signsIn(scene, segment.first, segment.end) & SPEECH_SIGNS, firstSigns);
  }
  // What the rest of the sentence says.
  for (let i = first - 1; i >= Math.max(unit.first, first - FRAME_REACH); i--) {
    out.add(23, scene.word(i));
    if ((scene.sign(i) & SIGN.reporting) !== 0) out.add(24, scene.word(i), word);
  }
  for (let i = end; i < Math.min(unit.end, end + FRAME_REACH); i++) {
    out.add(25, scene.word(i));
    if ((scene.sign(i) & SIGN.reporting) !== 0) out.add(26, scene.word(i), opens);
  }
  for (let i = first; i < Math.min(end, first + 40); i++) {
    if ((scene.sign(i) & (SIGN.reported | SIGN.conditional | SIGN.finite)) !== 0) {
      out.add(27, scene.word(i), place);
      out.add(28, scene.word(i), i === first ? 1 : 0, beforeSigns);
    } else out.add(29, scene.word(i));
  }
  if (!run.free) return;
  // The same once more for what rules have left over, where everything is rarer.
  out.repeat(100);
  const previousRule = ruleIn(scene, taken, unit.index - 1, unit.block);
  const nextRule = ruleIn(scene, taken, unit.index + 1, unit.block);
  const ownRule = ruleIn(scene, taken, unit.index, unit.block);
  out.add(50, 0);
  out.add(10, previousRule, place, inside);
  out.add(11, nextRule, place, inside);
  out.add(12, ownRule, place, inside);
  out.add(15, mood, place, previousRule === 0 || previousRule === 1 ? previousRule : 2);
}
