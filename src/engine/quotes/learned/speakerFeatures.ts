import type { Cast, CastMember } from '../../entities/cast.ts';
import { hashString } from '../../entities/crf/hash.ts';
import { type Draft, type Phrase, spanOfTokens } from '../draft.ts';
import type { Voice } from '../findQuotes.ts';
import { SIGN, SPEECH_SIGNS } from '../wordSigns.ts';
import type { Features } from './linearModel.ts';
import { extentOf, ruleHash, type Scene } from './scene.ts';

/** Units before the first and behind the last word of a quotation in which its speaker may be named. */
const REACH_BEFORE = 4;
const REACH_AFTER = 1;
/** Phrases of one unit that are looked at. */
const MOST_OF_UNIT = 40;

/** A phrase that may be the speaker; null: nobody is named. */
export interface SpeakerCandidate {
  readonly phrase: Phrase | null;
  /** The one that the rules chose. */
  readonly chosen: boolean;
}

const covers = (a: Phrase, b: Phrase): boolean => a.first < b.end && b.first < a.end;

/** Who may speak a draft: the rules' choice, then phrases around it, then nobody. */
export function speakerCandidates(scene: Scene, found: Draft, voice: Voice | null): SpeakerCandidate[] {
  const candidates: SpeakerCandidate[] = [];
  if (voice) candidates.push({ phrase: voice.phrase, chosen: true });
  const [first, end] = extentOf(found);
  const from = scene.unitOf(first);
  const to = scene.unitOf(Math.max(first, end - 1));
  const block = scene.blockOf(from);
  for (let unit = Math.max(0, from - REACH_BEFORE); unit <= to + REACH_AFTER; unit++) {
    if (unit > from + 1 && unit < to - 1) continue;
    const at = scene.blockOf(unit);
    if (at < block - 1 || at > block) continue;
    let taken = 0;
    for (const phrase of scene.phrases(unit)) {
      if (taken++ === MOST_OF_UNIT) break;
      if (voice && covers(phrase, voice.phrase)) continue;
      if (found.kind === 'direct' && found.ranges.some(([a, b]) => phrase.first >= a && phrase.end <= b))
        continue;
      candidates.push({ phrase, chosen: false });
    }
  }
  candidates.push({ phrase: null, chosen: voice === null });
  return candidates;
}

const bucket = (n: number): number => {
  const size = Math.abs(n);
  return Math.sign(n) * (size < 4 ? size : size < 7 ? 4 : size < 12 ? 5 : size < 25 ? 6 : 7);
};

/** What all candidates of one draft share. */
export interface SpeakerContext {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly found: Draft;
  readonly voice: Voice | null;
  /** Who speaks the draft before. */
  readonly before: Voice | null;
  /** 1 for tokens inside the content of any draft. */
  readonly covered: Uint8Array;
}

function memberOf({ cast, scene }: SpeakerContext, phrase: Phrase): CastMember | null {
  const member = cast.memberAt(spanOfTokens(scene.drafted.reading.tokens, phrase.head, phrase.head + 1));
  return member && member.type !== 'date' && member.type !== 'money' ? member : null;
}

const KINDS = { name: 1, noun: 2, pronoun: 3 } as const;
const TYPES: Readonly<Record<string, number>> = { person: 1, organization: 2, place: 3, misc: 4 };

/** Writes the features of one candidate. */
export function speakerFeatures(context: SpeakerContext, candidate: SpeakerCandidate, out: Features): void {
  const { scene, found, voice, before, covered } = context;
  out.clear();
  const rule = ruleHash(found.rule);
  const chosen = candidate.chosen ? 1 : 0;
  const { phrase } = candidate;
  if (!phrase) {
    out.add(1, chosen, voice ? 1 : 0);
    out.add(2, rule, chosen);
    out.add(3, rule, chosen, before ? 1 : 0);
    return;
  }
  const { tokens } = scene.drafted.reading;
  const [first, end] = extentOf(found);
  const unit = scene.unitOf(phrase.first);
  const own = scene.unitOf(first);
  const kind = KINDS[phrase.kind];
  const member = memberOf(context, phrase);
  const type = member ? (TYPES[member.type] ?? 5) : 0;
  const behind = phrase.first >= end ? 1 : phrase.end <= first ? 0 : 2;
  const distance = unit - own;
  const position = bucket(distance) * 4 + behind;
  const isBefore = before !== null && covers(before.phrase, phrase) ? 1 : 0;
  const sameAsBefore = before?.member && before.member === member ? 1 : 0;
  const sameAsVoice = !candidate.chosen && voice?.member && voice.member === member ? 1 : 0;
  const inside = found.ranges.some(([a, b]) => phrase.head >= a && phrase.head < b) ? 1 : 0;
  const reported = !inside && covered[phrase.head] === 1 ? 1 : 0;
  const marks = scene.inMarks(phrase.head) ? 1 : 0;
  const leads = scene.phrases(unit)[0]?.first === phrase.first ? 1 : 0;
  const sameBlock = scene.blockOf(unit) === scene.blockOf(own) ? 1 : 0;
  const last = phrase.first - 1;
  const previousSign = scene.unitOf(last) === unit ? scene.sign(last) : 255;
  const nextSign = scene.unitOf(phrase.end) === unit ? scene.sign(phrase.end) : 255;
  const previous = scene.unitOf(last) === unit ? scene.word(last) : 2;
  const next = scene.unitOf(phrase.end) === unit ? scene.word(phrase.end) : 2;
  const segment = scene.segmentOf(phrase.head);
  const cueSegment =
    found.cue && scene.unitOf(found.cue.finite) === unit ? scene.segmentOf(found.cue.finite) - segment : 9;
  const signs = scene.unitSigns(unit);
  const status = inside * 8 + reported * 4 + marks * 2 + sameBlock;
  const head = scene.word(phrase.head);
  const headText = tokens[phrase.head]?.lower ?? '';

  out.add(10, chosen, rule);
  out.add(11, chosen, kind, type);
  out.add(12, position, rule);
  out.add(13, position, status);
  out.add(14, position, kind, chosen);
  out.add(15, isBefore * 2 + sameAsBefore, rule, chosen);
  out.add(16, sameAsVoice, rule);
  out.add(17, status, rule);
  out.add(18, previous);
  out.add(19, next);
  out.add(20, previous, position);
  out.add(21, next, position);
  out.add(22, previousSign, nextSign, leads);
  out.add(23, (previousSign & SIGN.reporting) | ((nextSign & SIGN.reporting) << 1), position, rule);
  out.add(24, head);
  out.add(25, hashString(headText.slice(-4)), kind);
  out.add(26, scene.word(phrase.first), kind);
  out.add(27, leads, position, kind);
  out.add(28, bucket(cueSegment), rule, chosen);
  out.add(29, signs & SPEECH_SIGNS, position, leads);
  out.add(30, type, position);
  out.add(
    31,
    bucket(phrase.end <= first ? phrase.end - first : phrase.first - end),
    behind,
    distance === 0 ? 1 : 0,
  );
  out.add(32, chosen, leads * 4 + marks, previousSign & SIGN.preposition);
  out.add(33, chosen, head);
  out.add(34, chosen, previous, rule);
  out.add(35, bucket(phrase.end - phrase.first), kind, chosen);
  out.add(36, isBefore, bucket(found.unit - (before?.unit ?? 0)), sameBlock);
  out.add(37, chosen, position, rule);
  const speaks = scene.voiceIn(unit);
  const isVoice = speaks && covers(speaks, phrase) ? 1 : speaks ? 2 : 0;
  out.add(38, isVoice, position);
  out.add(39, isVoice, chosen, rule);
  out.add(40, isVoice, isBefore, kind);
  out.add(41, isBefore, sameAsBefore, position);
  out.add(42, head, position);
  out.add(43, previous, next);
}
