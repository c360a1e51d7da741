import type { Draft, Range } from './draft.ts';
import { type PassageTokens, passageTokens } from './passageTokens.ts';
import type { QuoteRules } from './rules.ts';
import type { Reading, Unit } from './units.ts';

const lengthOf = (ranges: readonly Range[]) => ranges.reduce((sum, [first, end]) => sum + end - first, 0);

const contains = (ranges: readonly Range[], first: number, end: number) =>
  ranges.some((range) => range[0] <= first && end <= range[1]);

function overlap(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const [first, end] of a) {
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(first, from));
  }
  return sum;
}

/**
 * Of reports that overlap, keeps the outermost: a report whose cue lies inside another's content is part of what is
 * reported there; of two that claim the same words, the surer one stays.
 */
function outermost(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const order = [...drafts].sort(
    (a, b) => lengthOf(b.ranges) - lengthOf(a.ranges) || b.confidence - a.confidence,
  );
  for (const candidate of order) {
    const inside = kept.some(
      (other) =>
        overlap(candidate.ranges, other.ranges) * 2 > lengthOf(candidate.ranges) &&
        (candidate.cue === null ||
          contains(other.ranges, candidate.cue.finite, candidate.cue.finite + 1) ||
          lengthOf(candidate.ranges) * 10 > lengthOf(other.ranges) * 8),
    );
    if (!inside) kept.push(candidate);
  }
  // A report that would hold another's cue and content was cut too long; the inner frame wins its words.
  return kept.sort((a, b) => (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0));
}

/** True when the passage is the whole report, but for a conjunction or a mark. */
function isOnlyPassage(report: Draft, at: PassageTokens): boolean {
  return lengthOf(report.ranges) - overlap(report.ranges, [[at.first, at.end]]) <= 1;
}

/** "In dem Papier steht, beide seien überzeugt, dass „…“": what others think is told in the words of whoever reports it. */
const ATTITUDE = /\.predicate$/;

/** "Zwar würde sie …, zumal der Anwalt betont, er sei „krank“": words in marks are those of the report nearest around them. */
function ofInnermost(found: Draft, host: Draft | null, reports: readonly Draft[], at: PassageTokens): Draft {
  let nearest = host;
  for (const report of reports) {
    if (!report.cue || !report.speaker || ATTITUDE.test(report.rule)) continue;
    if (!contains(report.ranges, at.innerFirst, at.innerEnd)) continue;
    if (!nearest || lengthOf(report.ranges) < lengthOf(nearest.ranges)) nearest = report;
  }
  if (!nearest || nearest === host) return found;
  return { ...found, cue: nearest.cue, speaker: nearest.speaker, carries: nearest.carries };
}

interface UnitResult {
  readonly reports: Draft[];
  readonly marked: Draft[];
}

function readUnit(
  covered: Uint8Array,
  rules: QuoteRules,
  unit: Unit,
  passages: readonly PassageTokens[],
  spoke: boolean,
): UnitResult {
  const all = rules.reports(unit);
  let reports = outermost(all);
  for (const report of reports) for (const [first, end] of report.ranges) covered.fill(1, first, end);
  // A sentence carried on without a frame may hold words in marks, unless those have a frame of their own.
  const carried = rules.frameless(unit, covered);
  if (carried) reports.push(carried);
  const marked: Draft[] = [];
  let afterSpeech = spoke;
  for (const at of passages) {
    const host = reports.find((report) => contains(report.ranges, at.innerFirst, at.innerEnd)) ?? null;
    const only = host !== null && isOnlyPassage(host, at);
    const found = rules.marked(unit, at, only ? null : host, afterSpeech);
    if (!found && only && host) {
      // The frame that found the report is the passage's frame.
      marked.push({ ...host, kind: 'direct', ranges: [[at.innerFirst, at.innerEnd]], passage: at.passage });
    } else if (found) {
      if (!found.nested) marked.push(found);
      else if (rules.fragmentsInReports) marked.push(ofInnermost(found, host, all, at));
      if (!found.nested && carried && host === carried)
        reports = reports.filter((report) => report !== carried);
      // Its own frame behind it ("…", sagte er) does not make a fragment less a part of the report.
      if (host && !only)
        reports = reports.map((report) => (report === host ? { ...report, kind: 'mixed' } : report));
    }
    afterSpeech = found !== null && !found.nested;
    reports = reports.filter((report) => !isOnlyPassage(report, at));
  }
  return { reports, marked };
}

const FRAGMENT = /\.fragment-/;

/** Joins what one frame interrupts, and paragraphs of one quotation. */
function joinInterrupted(reading: Reading, rules: QuoteRules, marked: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const current of marked) {
    const last = joined[joined.length - 1];
    const previous = last ? reading.passages[last.passage] : undefined;
    const passage = reading.passages[current.passage];
    if (last && previous && passage && !last.nested && !current.nested) {
      // "nannte ihn „klug“ und „mutig“": pieces, each quoted by itself.
      const pieces = FRAGMENT.test(last.rule) && FRAGMENT.test(current.rule);
      const sameFrame = !pieces && !!current.cue && !!last.cue && current.cue.finite === last.cue.finite;
      const paragraph = previous.continues && passage.block === previous.block + 1;
      const nextSentence =
        rules.joinsSentences &&
        current.carries &&
        last.cue !== null &&
        passage.block === previous.block &&
        current.unit <= last.unit + 1;
      if (sameFrame || paragraph || nextSentence) {
        joined[joined.length - 1] = {
          ...last,
          ranges: [...last.ranges, ...current.ranges],
          passage: current.passage,
          unit: current.unit,
          cue: last.cue ?? current.cue,
          speaker: last.speaker ?? current.speaker,
          carries: last.carries && current.carries,
          rule: last.cue || last.speaker ? last.rule : current.rule,
          confidence: Math.max(last.confidence, current.confidence),
        };
        continue;
      }
    }
    joined.push(current);
  }
  return joined;
}

function byPosition(a: Draft, b: Draft): number {
  return (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0) || lengthOf(b.ranges) - lengthOf(a.ranges);
}

/** Neighbouring sentences without a frame are one passage of reported speech. */
function joinFrameless(drafts: readonly Draft[], rules: QuoteRules): Draft[] {
  const joined: Draft[] = [];
  let open = -1;
  for (const current of drafts) {
    const earlier = joined[open];
    if (earlier && rules.joinsFrameless(earlier, current)) {
      const kind = earlier.kind === 'mixed' || current.kind === 'mixed' ? 'mixed' : earlier.kind;
      joined[open] = { ...earlier, kind, ranges: [...earlier.ranges, ...current.ranges], unit: current.unit };
      continue;
    }
    joined.push(current);
    if (!current.nested) open = joined.length - 1;
  }
  return joined;
}

/**
 * Puts quotations that the structure of the text shows among those that rules found: inside them only those remain that
 * name a voice of their own.
 */
function besideStructure(drafts: readonly Draft[], structure: readonly Draft[]): Draft[] {
  if (structure.length === 0) return [...drafts];
  const ranges = structure.flatMap((found) => found.ranges).sort((a, b) => a[0] - b[0]);
  const inside = (at: number): boolean => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.[0] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (ranges[low - 1]?.[1] ?? -1) > at;
  };
  const kept = drafts.filter((found) => {
    if (!inside(found.ranges[0]?.[0] ?? 0)) return true;
    return (
      found.cue !== null && found.speaker !== null && inside(found.cue.finite) && inside(found.speaker.first)
    );
  });
  return [...kept, ...structure].sort(byPosition);
}

/**
 * All quotations of a document as drafts, in order of their first word.
 * @param structure quotations that the structure of the text shows, without overlaps
 */
export function collectDrafts(
  reading: Reading,
  rules: QuoteRules,
  structure: readonly Draft[] = [],
): Draft[] {
  const reports: Draft[] = [];
  const marked: Draft[] = [];
  const passages = passageTokens(reading);
  const covered = new Uint8Array(reading.tokens.length);
  let next = 0;
  let lastBlock = -1;
  let spoke = false;
  for (const unit of reading.units) {
    const own: PassageTokens[] = [];
    for (; next < passages.length && (passages[next]?.first ?? 0) < unit.end; next++) {
      const at = passages[next];
      if (at) own.push(at);
    }
    if (unit.block !== lastBlock) {
      const continued = own[0] && reading.passages[(own[0].passage ?? 0) - 1]?.continues === true;
      spoke = spoke && continued === true;
    }
    lastBlock = unit.block;
    const result = readUnit(covered, rules, unit, own, spoke);
    for (const found of [...result.reports, ...result.marked]) {
      for (const [first, end] of found.ranges) covered.fill(1, first, end);
    }
    for (const report of result.reports) reports.push(report);
    for (const direct of result.marked) marked.push(direct);
    spoke = result.marked.some((direct) => !direct.nested) || (spoke && own.length === 0 && false);
  }
  const drafts = [...reports, ...joinInterrupted(reading, rules, marked)];
  // What no rule has covered yet: clauses without a frame beside words in marks.
  for (const unit of reading.units) {
    const found = rules.frameless(unit, covered);
    if (found) drafts.push(found);
  }
  return joinFrameless(besideStructure(drafts.sort(byPosition), structure), rules);
}
