import type { NameType } from '../tagger.ts';

/** A run of tokens that may be a name. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
  /** 0 to 1. */
  readonly score: number;
}

/** What a word more is worth when two candidates overlap. */
const WORD_BONUS = 0.12;

const weight = (candidate: Candidate): number =>
  candidate.score + WORD_BONUS * (candidate.end - candidate.first - 1);

/** The heaviest candidates that do not overlap, in order of the text. */
export function choose(candidates: readonly Candidate[], tokenCount: number): Candidate[] {
  const ordered = [...candidates].sort((a, b) => weight(b) - weight(a) || a.first - b.first || b.end - a.end);
  const taken = new Uint8Array(tokenCount);
  const chosen: Candidate[] = [];
  for (const candidate of ordered) {
    let free = true;
    for (let i = candidate.first; i < candidate.end && free; i++) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, candidate.first, candidate.end);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.first - b.first);
}
