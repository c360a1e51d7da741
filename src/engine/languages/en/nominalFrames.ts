import { type Draft, draft, type Phrase } from '../../quotes/draft.ts';
import type { Segment, Unit } from '../../quotes/units.ts';
import type { Parts } from './parts.ts';
import { SPEECH_NOUNS } from './verbs.ts';
import { DETERMINERS } from './words.ts';

const NOUNS = new Set(SPEECH_NOUNS.trim().split(/\s+/));
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our']);

/** Whose claim: "Trump's claim", "her claim", "claims by X"; else the subject of the clause. */
function holder(parts: Parts, segment: Segment, noun: number): Phrase | null {
  for (let i = noun - 1; i >= Math.max(segment.first, noun - 4); i--) {
    const lower = parts.subjects.lower(i);
    if (POSSESSIVES.has(lower)) return { first: i, end: i + 1, head: i, kind: 'pronoun' };
    if (lower === "'s" || lower === "'") {
      let first = i;
      while (first > segment.first && parts.reading.tokens[first - 1]?.capitalized) first--;
      return first < i ? { first, end: i, head: i - 1, kind: 'name' } : null;
    }
    if (DETERMINERS.has(lower)) break;
  }
  if (parts.subjects.lower(noun + 1) === 'by') return parts.subjects.nounPhrase(noun + 2, segment.end);
  return parts.subjects.opening(segment);
}

/** "his claim that …", "the promise to …": the noun stands for saying it. */
export function nominalDrafts(parts: Parts, unit: Unit): Draft[] {
  const drafts: Draft[] = [];
  unit.segments.forEach((segment, index) => {
    for (let i = segment.first + 1; i + 1 < segment.end; i++) {
      if (
        parts.subjects.inMarks(i) ||
        !NOUNS.has(parts.subjects.lower(i)) ||
        parts.subjects.lower(i + 1) !== 'that'
      )
        continue;
      const end = parts.extents.endOf(unit, index, i + 1);
      if (end <= i + 2) continue;
      drafts.push(
        draft({
          rule: 'en.noun-that',
          kind: 'indirect',
          unit: unit.index,
          cue: { lemma: parts.subjects.lower(i), tokens: [i], finite: i },
          ranges: [[i + 1, end]],
          speaker: holder(parts, segment, i),
          confidence: 0.45,
        }),
      );
      return;
    }
  });
  return drafts;
}
