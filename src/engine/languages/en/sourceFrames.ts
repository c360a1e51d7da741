import { type Draft, draft } from '../../quotes/draft.ts';
import type { Segment, Unit } from '../../quotes/units.ts';
import type { Parts } from './parts.ts';

/** "according to X": the sentence, or the clause from the last comma on, is X's. */
export function sourceDrafts(parts: Parts, unit: Unit): Draft[] {
  const drafts: Draft[] = [];
  unit.segments.forEach((segment, index) => {
    for (let i = segment.first; i + 1 < segment.end; i++) {
      if (
        parts.subjects.inMarks(i) ||
        parts.subjects.lower(i) !== 'according' ||
        parts.subjects.lower(i + 1) !== 'to'
      )
        continue;
      // "according to plan": a measure, and nobody's words.
      if (
        /^(?:plan|schedule|taste|size|age|need|type|custom|rank|whether|how|what)$/.test(
          parts.subjects.lower(i + 2),
        )
      )
        continue;
      const speaker = parts.subjects.nounPhrase(i + 2, segment.end);
      if (!speaker) continue;
      const end = sourceEnd(parts, unit, index, segment, speaker.end);
      const [from, to] = betweenSemicolons(unit, index);
      const ranges = parts.extents.around(unit, i, end, from, to);
      if (ranges.length === 0) continue;
      drafts.push(
        draft({
          rule: 'en.according-to',
          kind: 'indirect',
          unit: unit.index,
          cue: { lemma: 'according to', tokens: [i, i + 1], finite: i },
          ranges,
          speaker,
          confidence: 0.85,
        }),
      );
    }
  });
  return drafts;
}

/** The part of the unit between semicolons that holds a segment. */
function betweenSemicolons(unit: Unit, index: number): readonly [first: number, end: number] {
  let first = index;
  while (first > 0 && unit.segments[first]?.before !== ';') first--;
  let last = index;
  while (last + 1 < unit.segments.length && unit.segments[last + 1]?.before !== ';') last++;
  const from = first === 0 ? unit.first : (unit.segments[first]?.first ?? unit.first);
  return [from, last + 1 < unit.segments.length ? (unit.segments[last]?.end ?? unit.end) : unit.end];
}

/** The source phrase reaches to the end of its segment; a relative clause or apposition behind it belongs to it. */
function sourceEnd(parts: Parts, unit: Unit, index: number, segment: Segment, phraseEnd: number): number {
  let end = Math.max(phraseEnd, segment.end);
  for (let k = index + 1; k < unit.segments.length; k++) {
    const next = unit.segments[k];
    if (
      !next ||
      !(
        parts.subjects.isRelative(next) ||
        (parts.subjects.isVerbless(next) && k === unit.segments.length - 1)
      )
    )
      break;
    end = next.end;
  }
  return end;
}
