import type { Phrase } from '../../quotes/draft.ts';
import type { PassageTokens } from '../../quotes/passageTokens.ts';
import { segmentAt, type Unit } from '../../quotes/units.ts';
import { actorIn } from './actor.ts';
import type { VerbCue } from './cues.ts';
import { type MarkFrame, matchOf } from './frameParts.ts';
import { documentOf } from './nominalFrames.ts';
import type { Parts } from './parts.ts';
import { NO_SPEAKERS } from './words.ts';

/** Tokens that a verb which does not name anything counts as farther away from a fragment. */
const NOT_NAMING = 6;
/** Words in marks beyond which they would be a sentence. */
const LONGEST_FRAGMENT = 8;

/** nannte ihn „…“ · sprach von „…“ · als „…“ bezeichnet: the cue stands in the same sentence. */
export function frameAround(
  parts: Parts,
  unit: Unit,
  at: PassageTokens,
  cues: readonly VerbCue[],
): MarkFrame | null {
  const own = segmentAt(unit, at.first);
  let best: VerbCue | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    // "kritisierte X, der Y gefordert hatte, als „…“": the verb of a relative clause has nothing to do with it.
    if (cue.verbFinal && cue.segment !== own) continue;
    if (cue.segment !== own && cue.lastSegment !== own && !(cue.finite < at.first && cue.segment >= own - 2))
      continue;
    // "sieht darin einen „Angriff“", "als „Angriff“": else what somebody looks at.
    if (cue.lemma === 'sehen' && !/^(?:als|k?eine?[nmr]?)$/.test(parts.lower(at.first - 1))) continue;
    // "nannte ihn einen „Lügner“ und kündigte an": of two verbs, the one that names is meant.
    const apt = cue.verb.takes.has('n') ? 0 : NOT_NAMING;
    const gap = apt + (cue.finite < at.first ? at.first - cue.finite : cue.finite - at.end + 3);
    if (gap < distance) {
      best = cue;
      distance = gap;
    }
  }
  if (!best) return talkOf(parts, unit, at) ?? viewOf(parts, unit, at);
  const naming = best.verb.takes.has('n');
  // "seine „besonderen“ Freunde": an adjective in marks inside a phrase is irony or a term.
  const attributive =
    at.words === 1 &&
    parts.reading.tokens[at.innerFirst]?.capitalized === false &&
    parts.reading.tokens[at.end]?.capitalized === true;
  if (attributive || isCalledSo(parts, at)) return null;
  // "wurde im „Standard“ gelobt": where, not what it was called.
  const single = at.words === 1 && parts.reading.tokens[at.innerFirst]?.capitalized === true;
  const place = parts.lower(at.first - 1);
  if (
    single &&
    (/^(?:im|am|beim)$/.test(place) ||
      (/^de[mr]$/.test(place) && /^(?:in|mit|aus|bei)$/.test(parts.lower(at.first - 2))))
  )
    return null;
  const speaker = speakerApart(parts.speakers.of(unit, best), at);
  // "was als „Sonnenwind“ bezeichnet wird": what everybody calls it.
  if (naming && best.passive && !speaker && best.verbFinal) return null;
  if (!naming && (at.words < 3 || !looksLikeSpeech(parts, at))) return null;
  return {
    rule: naming ? 'de.fragment-naming' : 'de.fragment-cue',
    cue: matchOf(best),
    speaker,
    addressee: null,
    confidence: naming ? 0.7 : 0.55,
  };
}

/** "Die Tarifpartner begründen das mit einer „veränderten Lage“": words that are no name, in a sentence about somebody. */
export function fragmentOfActor(parts: Parts, unit: Unit, at: PassageTokens): MarkFrame | null {
  const first = parts.reading.tokens[at.innerFirst];
  const common = first?.kind === 'word' && /^\p{Ll}+$/u.test(first.text);
  if (!common || at.words < 2 || at.words > LONGEST_FRAGMENT || isCalledSo(parts, at)) return null;
  const found = actorIn(parts, unit);
  const speaker = found && speakerApart(found, at);
  if (!speaker || /^(?:es|man|das|dies)$/.test(parts.lower(speaker.head))) return null;
  // "Er gilt als „heimlicher Chef“", "Sie wurde wegen „groben Unfugs“ angezeigt": not their own words.
  if (/^(?:ist|sind|war|waren|wurde|wurden|wird|werden|gilt|galt|heißt)$/.test(parts.lower(speaker.end)))
    return null;
  return { rule: 'de.fragment-actor', cue: null, speaker, addressee: null, confidence: 0.5 };
}

/** "In dem Brief ist von „…“ die Rede": the document speaks; else whoever did before. */
function talkOf(parts: Parts, unit: Unit, at: PassageTokens): MarkFrame | null {
  const next = parts.lower(at.end) === 'die' ? at.end + 1 : -1;
  if (next < 0 || parts.lower(next) !== 'rede' || !/^(?:von|eine[mr])$/.test(parts.lower(at.first - 1)))
    return null;
  const segment = unit.segments[segmentAt(unit, at.first)];
  const speaker = segment
    ? documentOf(parts, { ...segment, end: Math.max(segment.first, at.first - 2) })
    : null;
  return {
    rule: 'de.fragment-naming',
    cue: { lemma: 'Rede', tokens: [next], finite: next },
    speaker,
    addressee: null,
    confidence: 0.7,
    carries: speaker === null,
  };
}

/** "Für die Ministerin ist das „viel zu teuer“": a judgement of the one it is so for. */
function viewOf(parts: Parts, unit: Unit, at: PassageTokens): MarkFrame | null {
  if (parts.lower(unit.first) !== 'für' || !looksLikeSpeech(parts, at) || isCalledSo(parts, at)) return null;
  const speaker = parts.subjects.phrases.parse(unit.first + 1, at.first, { local: false, coordinate: true });
  if (!speaker || !/^(?:ist|war|sind|waren|sei|seien|bleibt|wäre)$/.test(parts.lower(speaker.end)))
    return null;
  return { rule: 'de.fragment-view', cue: null, speaker, addressee: null, confidence: 0.7 };
}

/** "nennt sich „…“", "nennt man „…“", "die so genannte „…“": a name, and nobody's judgement. */
function isCalledSo(parts: Parts, at: PassageTokens): boolean {
  for (let i = Math.max(0, at.first - 3); i < at.first; i++)
    if (/^(?:sich|man|sogenannte[nrms]?|genannte[nrms]?)$/.test(parts.lower(i))) return true;
  // "der wissenschaftliche Name lautet „…“"
  for (let i = Math.max(0, at.first - 3); i < at.first; i++)
    if (/^laute(?:t|te|n)$/.test(parts.lower(i)) && NO_SPEAKERS.has(parts.lower(i - 1))) return true;
  return parts.lower(at.end) === 'genannt' || parts.lower(at.end) === 'nennt';
}

/** The words in marks do not speak themselves. */
function speakerApart(speaker: Phrase | null, at: PassageTokens): Phrase | null {
  return speaker && speaker.first < at.end && at.first < speaker.end ? null : speaker;
}

/** True unless all words in marks are capitalised: a title or a name. */
export function looksLikeSpeech(parts: Parts, at: PassageTokens): boolean {
  let lowerCase = 0;
  for (let i = at.innerFirst; i < at.innerEnd; i++) {
    const token = parts.reading.tokens[i];
    if (token?.kind === 'word' && !token.capitalized) lowerCase++;
  }
  return lowerCase > 0;
}

/** "nur ein „Papiertiger“": a noun by itself that an indefinite article calls something. */
export function isJudgement(parts: Parts, at: PassageTokens): boolean {
  return at.words === 1 && /^k?ein(?:e|en|em|er)?$/.test(parts.lower(at.first - 1));
}
