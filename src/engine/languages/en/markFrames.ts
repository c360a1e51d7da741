import { type CueMatch, type Draft, draft, type Phrase } from '../../quotes/draft.ts';
import type { PassageTokens } from '../../quotes/passageTokens.ts';
import { segmentAt, type Unit } from '../../quotes/units.ts';
import type { VerbCue } from './cues.ts';
import type { Parts } from './parts.ts';
import { matchOf } from './verbFrames.ts';
import { NO_SPEAKERS } from './words.ts';

interface Frame {
  readonly rule: string;
  readonly cue: CueMatch | null;
  readonly speaker: Phrase | null;
  readonly addressee: Phrase | null;
  readonly confidence: number;
}

const speaks = (cue: VerbCue) =>
  cue.verb.takes.has('d') || cue.verb.takes.has('p') || cue.verb.takes.has('c');

function addresseeOf(parts: Parts, cue: VerbCue, end: number): Phrase | null {
  return cue.verb.takes.has('o') ? parts.subjects.nounPhrase(cue.end, end) : null;
}

/** “…,” X said · “…,” said X · “…?” she asked · “…” — X */
function frameAfter(
  parts: Parts,
  unit: Unit,
  at: PassageTokens,
  cues: readonly VerbCue[],
  following: Unit | null,
  followingCues: () => readonly VerbCue[],
): Frame | null {
  let next = at.end;
  let host = unit;
  let hostCues = cues;
  if (next >= unit.end) {
    // “Is it?” Clinton asked.: the question mark ended the sentence before its frame.
    const last = parts.subjects.lower(at.innerEnd - 1);
    if (!following || !/^[?!,…-]$/.test(last)) return null;
    host = following;
    hostCues = followingCues();
    next = following.first;
  }
  const mark = parts.subjects.lower(next);
  if (/^[—―–-]$/.test(mark)) return dashed(parts, host, next + 1);
  if (mark === ',') next++;
  const segment = host.segments[segmentAt(host, next)];
  if (!segment || parts.subjects.inMarks(next)) return null;
  // "said ‘…’ and I believed him": another clause.
  if (mark === 'and' || mark === 'but') return null;
  for (const cue of hostCues) {
    if (cue.token < next) continue;
    if (cue.token >= segment.end || !speaks(cue) || cue.passive || cue.form === 'gerund') break;
    if (cue.first === next) {
      const inverted = parts.subjects.after(cue.end, segment.end);
      if (inverted)
        return {
          rule: 'en.direct-after',
          cue: matchOf(cue),
          speaker: inverted,
          addressee: null,
          confidence: 0.97,
        };
      break;
    }
    const speaker = parts.subjects.before(next, cue.token);
    if (
      !speaker ||
      speaker.first > next + 8 ||
      /^(?:who|that|which)$/.test(parts.subjects.lower(speaker.head))
    )
      break;
    return {
      rule: 'en.direct-after',
      cue: matchOf(cue),
      speaker,
      addressee: addresseeOf(parts, cue, segment.end),
      confidence: 0.97,
    };
  }
  return appositionBetween(parts, host, next, hostCues);
}

/** “…,” Trump, who is running, said. */
function appositionBetween(parts: Parts, unit: Unit, next: number, cues: readonly VerbCue[]): Frame | null {
  const own = segmentAt(unit, next);
  for (const cue of cues) {
    if (cue.token < next || !speaks(cue)) continue;
    if (cue.segment < own + 1 || cue.segment > own + 3 || cue.first !== unit.segments[cue.segment]?.first)
      return null;
    const segment = unit.segments[own];
    const speaker = segment ? parts.subjects.nounPhrase(segment.first, segment.end) : null;
    return speaker
      ? { rule: 'en.direct-after', cue: matchOf(cue), speaker, addressee: null, confidence: 0.9 }
      : null;
  }
  return null;
}

/** “…” — Jane Roe: a name alone signs the words. */
function dashed(parts: Parts, unit: Unit, first: number): Frame | null {
  const segment = unit.segments[segmentAt(unit, first)];
  if (!segment || segment.first !== first || !parts.subjects.isVerbless(segment)) return null;
  const speaker = parts.subjects.nounPhrase(first, segment.end);
  if (speaker?.kind !== 'name') return null;
  return {
    rule: 'en.direct-signed',
    cue: { lemma: '—', tokens: [first - 1], finite: first - 1 },
    speaker,
    addressee: null,
    confidence: 0.8,
  };
}

/** X said, “…” · X said: “…” · X told Y “…” */
function frameBefore(parts: Parts, unit: Unit, at: PassageTokens, cues: readonly VerbCue[]): Frame | null {
  if (at.first <= unit.first) return null;
  const mark = parts.subjects.lower(at.first - 1);
  const colon = mark === ':';
  const comma = mark === ',';
  const own = segmentAt(unit, colon || comma ? at.first - 2 : at.first - 1);
  let cue: VerbCue | null = null;
  for (const candidate of cues) {
    if (candidate.token >= at.first) break;
    if (candidate.segment !== own && !colon && !(comma && candidate.segment === own - 1)) continue;
    cue = candidate;
  }
  if (cue && !cue.passive && speaks(cue)) {
    const glued = cue.end === at.first;
    if (colon || comma || glued) {
      return {
        rule: colon ? 'en.direct-colon' : 'en.direct-before',
        cue: matchOf(cue),
        speaker: parts.cues.speakerOf(unit, cue),
        addressee: addresseeOf(parts, cue, at.first),
        confidence: 0.95,
      };
    }
  }
  return colon ? bareColon(parts, unit, at, own, cue) : null;
}

function bareColon(
  parts: Parts,
  unit: Unit,
  at: PassageTokens,
  own: number,
  cue: VerbCue | null,
): Frame | null {
  const segment = unit.segments[own];
  if (!segment || at.words < 3) return null;
  for (let i = segment.first; i < segment.end; i++) if (NO_SPEAKERS.has(parts.subjects.lower(i))) return null;
  const speaker = cue ? parts.cues.speakerOf(unit, cue) : (parts.subjects.opening(segment) ?? null);
  const tokens = cue ? matchOf(cue) : { lemma: ':', tokens: [at.first - 1], finite: at.first - 1 };
  return { rule: 'en.direct-bare-colon', cue: tokens, speaker, addressee: null, confidence: 0.75 };
}

function isSentenceLike(parts: Parts, at: PassageTokens): boolean {
  const first = parts.reading.tokens[at.innerFirst];
  const last = parts.subjects.lower(at.innerEnd - 1);
  return (
    at.words >= (/^[.!?…]$/.test(last) ? 3 : 4) &&
    first?.capitalized === true &&
    (/^[.!?…,]$/.test(last) || parts.extents.hasFinite(at.innerFirst, at.innerEnd))
  );
}

/** Decides for every passage in marks whether it is speech, and by which frame. */
export function markDraft(
  parts: Parts,
  unit: Unit,
  at: PassageTokens,
  cues: readonly VerbCue[],
  host: Draft | null,
  afterSpeech: boolean,
  following: Unit | null,
  followingCues: () => readonly VerbCue[],
): Draft | null {
  const base = {
    kind: 'direct' as const,
    unit: unit.index,
    passage: at.passage,
    ranges: [[at.innerFirst, at.innerEnd]] as const,
  };
  const before = frameBefore(parts, unit, at, cues);
  // “… will play the “woman card,” Fiorina said”: the fragment is part of a clause that is reported as a whole.
  const embedded =
    at.first > unit.first &&
    !parts.subjects.inMarks(at.first - 1) &&
    parts.subjects.isWord(at.first - 1) &&
    before === null;
  if (embedded && host) {
    return draft({
      ...base,
      rule: 'en.fragment-in-report',
      cue: host.cue,
      speaker: host.speaker,
      confidence: 0.7,
      nested: true,
    });
  }
  const beside = frameAfter(parts, unit, at, cues, following, followingCues) ?? before;
  if (beside && (host === null || beside !== before)) return draft({ ...base, ...beside });
  if (host)
    return draft({
      ...base,
      rule: 'en.fragment-in-report',
      cue: host.cue,
      speaker: host.speaker,
      confidence: 0.7,
      nested: true,
    });
  if (beside) return draft({ ...base, ...beside });
  const outside = unit.end - unit.first - (at.end - at.first);
  if (outside <= 1 && at.first <= unit.first + 1 && (isSentenceLike(parts, at) || afterSpeech)) {
    return draft({
      ...base,
      rule: 'en.direct-frameless',
      carries: true,
      confidence: afterSpeech ? 0.75 : 0.55,
    });
  }
  const first = unit.segments[0];
  if (at.words >= 6 && isSentenceLike(parts, at)) {
    const speaker = first && !parts.subjects.inMarks(first.first) ? parts.subjects.opening(first) : null;
    return draft({
      ...base,
      rule: 'en.direct-sentence',
      speaker,
      carries: speaker === null,
      confidence: 0.5,
    });
  }
  return null;
}
