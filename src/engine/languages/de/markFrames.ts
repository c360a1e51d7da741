import { type Draft, draft, type Phrase } from '../../quotes/draft.ts';
import type { PassageTokens } from '../../quotes/passageTokens.ts';
import { type Segment, segmentAt, type Unit } from '../../quotes/units.ts';
import { bareColon, isIntroduced } from './colonFrames.ts';
import type { VerbCue } from './cues.ts';
import { fragmentOfActor, frameAround, isJudgement, looksLikeSpeech } from './fragmentFrames.ts';
import { type MarkFrame, matchOf } from './frameParts.ts';
import { followsNamedThing, isCalled, isNamedByArticle, readsAsName } from './markedNames.ts';
import { FINITE } from './mood.ts';
import { documentOf } from './nominalFrames.ts';
import type { Parts } from './parts.ts';
import { unknownVerb } from './unknownVerbs.ts';
import { ARTICLES, AUXILIARIES, COORDINATORS, PREPOSITIONS } from './words.ts';

const WHOLE = { local: true, coordinate: true } as const;

function segmentFrom(unit: Unit, token: number): Segment | null {
  const index = segmentAt(unit, token);
  const segment = unit.segments[index];
  return segment && segment.first === token ? segment : null;
}

function addressee(parts: Parts, first: number, end: number): Phrase | null {
  for (let i = first; i < end; i++) {
    const lower = parts.lower(i);
    if (lower !== 'zu' && lower !== 'gegenüber') continue;
    const phrase = parts.subjects.phrases.parse(i + 1, end, { local: false, coordinate: true });
    if (phrase && (lower === 'gegenüber' || phrase.kind === 'name')) return phrase;
  }
  return null;
}

/** "so heißt die Aktion", "so wurde er bekannt": no frame, but a way of being. */
function isVerbal(parts: Parts, i: number): boolean {
  const lower = parts.lower(i);
  return FINITE.has(lower) || AUXILIARIES.has(lower) || /^(?:lautete?|heiße|hieß)$/.test(lower);
}

/** „…“, sagte X · „…“, so X · „…“ heißt es in X */
function frameAfter(parts: Parts, unit: Unit, at: PassageTokens, cues: readonly VerbCue[]): MarkFrame | null {
  let next = at.end;
  const comma = parts.lower(next) === ',' || parts.lower(next) === '–' || parts.lower(next) === '-';
  if (comma) next++;
  if (next >= unit.end || parts.inMarks(next)) return null;
  const segment = comma ? segmentFrom(unit, next) : unit.segments[segmentAt(unit, next)];
  if (!segment) return null;
  // Without a comma, marks beside a verb are a name ("Die „Zeit“ meldet") unless a whole sentence stands in them.
  const closed = /^[.!?…,]$/.test(parts.lower(at.innerEnd - 1));
  const leads =
    at.first === unit.first && at.words >= 4 && parts.extents.hasClause(at.innerFirst, at.innerEnd);
  if (!comma && !closed && !leads) return null;
  const cue = cues.find((candidate) => candidate.tokens[0] === next || candidate.finite === next);
  if (
    cue &&
    !cue.verbFinal &&
    (cue.verb.takes.has('d') || cue.verb.takes.has('p') || cue.verb.takes.has('c'))
  ) {
    const speaker = cue.passive
      ? parts.speakers.of(unit, cue)
      : (quotedBehind(parts, cue, segment) ?? parts.subjects.after(cue.finite + 1, segment.end));
    const to = addressee(parts, speaker?.end ?? next, segment.end);
    return { rule: 'de.direct-after', cue: matchOf(cue), speaker, addressee: to, confidence: 0.97 };
  }
  const lower = parts.lower(next);
  if (lower === 'so' && !isVerbal(parts, next + 1)) {
    const speaker =
      parts.subjects.phrases.parse(next + 1, segment.end, WHOLE) ??
      parts.subjects.after(next + 1, segment.end);
    if (speaker)
      return {
        rule: 'de.direct-so',
        cue: { lemma: 'so', tokens: [next], finite: next },
        speaker,
        addressee: null,
        confidence: 0.97,
      };
  }
  if ((lower === 'heißt' || lower === 'hieß') && parts.lower(next + 1) === 'es') {
    return {
      rule: 'de.direct-heisst-es',
      cue: { lemma: 'heißen', tokens: [next, next + 1], finite: next },
      speaker: documentOf(parts, segment),
      addressee: null,
      confidence: 0.95,
    };
  }
  if (lower === 'wie' && comma) {
    const inner = cues.find((candidate) => segmentAt(unit, candidate.finite) === segmentAt(unit, next));
    // "„Trap“, wie ihn alle nennen" is a name.
    if (inner && (!inner.verb.takes.has('n') || inner.verb.takes.has('d')) && isSentenceLike(parts, at))
      return {
        rule: 'de.direct-wie',
        cue: matchOf(inner),
        speaker: parts.subjects.after(next + 1, segment.end),
        addressee: null,
        confidence: 0.9,
      };
  }
  return comma && segment.first === next && at.words >= 2 ? unknownVerb(parts, next, segment.end) : null;
}

/** "sagte sie einigen Teilnehmern zufolge": a clause has one finite verb, unless "und" puts another beside it. */
function mayFollow(parts: Parts, cue: VerbCue, candidate: VerbCue): boolean {
  if (candidate.segment !== cue.segment || candidate.tokens.length > 1) return true;
  // "Der befragte Polizist sagte": the first was an adjective.
  if (ARTICLES.has(parts.lower(cue.finite - 1))) return true;
  for (let i = cue.finite + 1; i < candidate.finite; i++)
    if (COORDINATORS.has(parts.lower(i)) && !parts.inMarks(i)) return true;
  return false;
}

/** X sagte: „…“ · X: „…“ · mit den Worten: „…“ */
function frameBefore(
  parts: Parts,
  unit: Unit,
  at: PassageTokens,
  cues: readonly VerbCue[],
): MarkFrame | null {
  const before = parts.lower(at.first - 1);
  if (at.first <= unit.first) return null;
  const colon = before === ':';
  const comma = before === ',';
  const introduced = !colon && !comma && isIntroduced(parts, at);
  if (!colon && !comma && !introduced) return null;
  const own = segmentAt(unit, at.first - 2);
  let cue: VerbCue | null = null;
  for (const candidate of cues) {
    if (candidate.finite >= at.first) break;
    if (comma && candidate.lastSegment !== own) continue;
    // "der Umzug, zu dem die Stadt aufgerufen hatte, „fast störungsfrei“ verlaufen": the clause ends before the marks.
    const clause = unit.segments[candidate.segment];
    if (
      comma &&
      clause &&
      candidate.verbFinal &&
      parts.subjects.isRelative(clause) &&
      !isSentenceLike(parts, at)
    )
      continue;
    // "Er glaubt, dass das Team gestärkt hervorgehe: „…“": the main clause introduces the words.
    if (cue && colon && (candidate.subjunctive || (candidate.verbFinal && !cue.verbFinal))) continue;
    if (cue && !mayFollow(parts, cue, candidate)) continue;
    cue = candidate;
  }
  const said = colon ? saidIn(parts, unit, at) : null;
  if (said) return said;
  if (cue && (colon || introduced || cue.verb.takes.has('d') || cue.verb.takes.has('c'))) {
    // "Das sei klar festgelegt: „…“": the clause is reported itself, and so are the words behind it.
    const reported = colon && cue.subjunctive && !cue.verb.takes.has('d');
    const speaker = reported ? null : (quoted(parts, unit, cue) ?? parts.speakers.of(unit, cue));
    const to = addressee(parts, cue.finite + 1, at.first);
    return {
      rule: colon ? 'de.direct-colon' : 'de.direct-comma',
      cue: reported ? null : matchOf(cue),
      speaker,
      carries: reported,
      addressee: to,
      confidence: colon ? 0.97 : 0.9,
    };
  }
  return colon ? bareColon(parts, unit, at, own) : null;
}

/** "In dem Brief heißt es zur Frage, warum man das tat: „…“": the document of the main clause speaks. */
function saidIn(parts: Parts, unit: Unit, at: PassageTokens): MarkFrame | null {
  const [opening] = unit.segments;
  if (!opening || opening.end >= at.first) return null;
  for (let i = opening.first; i < opening.end; i++) {
    if (!/^(?:heißt|hieß)$/.test(parts.lower(i)) || parts.lower(i + 1) !== 'es' || parts.inMarks(i)) continue;
    return {
      rule: 'de.direct-heisst-es',
      cue: { lemma: 'heißen', tokens: [i, i + 1], finite: i },
      speaker: documentOf(parts, opening),
      addressee: null,
      confidence: 0.9,
    };
  }
  return null;
}

/** "(etwa: „Haus des Volkes“)", "kurz: „OOo“", "die neue Platte: „Have a nice day“": a translation, a short form or a name. */
function isGloss(parts: Parts, unit: Unit, at: PassageTokens): boolean {
  for (let i = at.first - 2; i >= Math.max(unit.first, at.first - 5); i--) {
    if (parts.lower(i) === '(') return true;
    if (/^[,;]$/.test(parts.lower(i))) break;
    if (/^(?:kurz|etwa|übersetzt|deutsch|englisch|motto|titel|untertitel)$/.test(parts.lower(i))) return true;
  }
  return !isSentenceLike(parts, at) && readsAsName(parts, at);
}

/** "Der Sender zitiert den Minister: „…“": whose words they are is the object. */
function quoted(parts: Parts, unit: Unit, cue: VerbCue): Phrase | null {
  if (cue.lemma !== 'zitieren' || cue.passive) return null;
  const segment = unit.segments[cue.segment];
  if (!segment) return null;
  for (let i = cue.finite + 1; i < segment.end; i++) {
    const phrase = parts.subjects.phrases.parse(i, segment.end, { local: false, coordinate: false });
    if (!phrase) continue;
    const last = parts.lower(i - 1);
    if (/^(?:mit|aus|in|von|nach)$/.test(last)) return null;
    const isSubject = parts.subjects.before(segment.first, cue.finite) === null && i === cue.finite + 1;
    if (!isSubject) return phrase;
    i = phrase.end - 1;
  }
  return null;
}

/** "„…“, zitiert die Zeitung den Minister": the object again, behind whoever quotes. */
function quotedBehind(parts: Parts, cue: VerbCue, segment: Segment): Phrase | null {
  if (cue.lemma !== 'zitieren') return null;
  for (let i = cue.finite + 1; i < segment.end; i++) {
    const object = parts.lower(i) === 'den' || (i === cue.finite + 2 && parts.lower(i - 1) === 'man');
    if (object && !parts.inMarks(i) && !PREPOSITIONS.has(parts.lower(i - 1)))
      return parts.subjects.phrases.parse(i, segment.end, { local: false, coordinate: false });
  }
  return null;
}

/** True for words that are a sentence of their own: final punctuation inside the marks, or a verb and some length. */
function isSentenceLike(parts: Parts, at: PassageTokens): boolean {
  const last = parts.lower(at.innerEnd - 1);
  const stopped = /^[.!?…]$/.test(last);
  return at.words >= (stopped ? 3 : 4) && (stopped || parts.extents.hasClause(at.innerFirst, at.innerEnd));
}

/** Decides for every passage in marks whether it is speech, and by which frame. */
export function markDraft(
  parts: Parts,
  unit: Unit,
  at: PassageTokens,
  cues: readonly VerbCue[],
  host: Draft | null,
  afterSpeech: boolean,
): Draft | null {
  if (parts.lower(at.first - 1) === ':' && isGloss(parts, unit, at)) return null;
  const base = {
    kind: 'direct' as const,
    unit: unit.index,
    passage: at.passage,
    ranges: [[at.innerFirst, at.innerEnd]] as const,
  };
  // "laut Kolbe „…“, suchen": the source right before the marks is nearer than any verb behind them.
  const sourced = host?.rule === 'de.laut' && host.speaker?.end === at.first;
  const beside = sourced ? null : (frameAfter(parts, unit, at, cues) ?? frameBefore(parts, unit, at, cues));
  const named = followsNamedThing(parts, at) || isNamedByArticle(parts, at) || isCalled(parts, at);
  // "…, der Chefredakteur der „Neuen Zeit“, bestätigte": what the marks hold is no sentence, so no words of his.
  if (beside && !(named && !isSentenceLike(parts, at))) return draft({ ...base, ...beside });
  if (named) return null;
  if (host) {
    if (!looksLikeSpeech(parts, at) && !isJudgement(parts, at)) return null;
    return draft({
      ...base,
      rule: 'de.fragment-in-report',
      cue: host.cue,
      speaker: host.speaker,
      carries: host.carries,
      confidence: 0.85,
      nested: true,
    });
  }
  const outside = unit.end - unit.first - (at.end - at.first);
  const alone = outside <= 1 && at.first <= unit.first + 1;
  if (alone && (isSentenceLike(parts, at) || afterSpeech)) {
    return draft({
      ...base,
      rule: 'de.direct-frameless',
      carries: true,
      confidence: afterSpeech ? 0.85 : 0.65,
    });
  }
  const around = readsAsName(parts, at) ? null : frameAround(parts, unit, at, cues);
  if (around) return draft({ ...base, ...around });
  const acting = fragmentOfActor(parts, unit, at);
  if (acting) return draft({ ...base, ...acting });
  if (isSentenceLike(parts, at) && at.words >= 5) {
    const first = unit.segments[0];
    const speaker = first && !parts.inMarks(first.first) ? parts.subjects.opening(first) : null;
    return draft({
      ...base,
      rule: 'de.direct-sentence',
      speaker,
      carries: speaker === null,
      confidence: 0.5,
    });
  }
  return null;
}
