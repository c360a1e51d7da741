import type { Phrase } from '../../quotes/draft.ts';
import type { PassageTokens } from '../../quotes/passageTokens.ts';
import type { Unit } from '../../quotes/units.ts';
import type { MarkFrame } from './frameParts.ts';
import { documentOf } from './nominalFrames.ts';
import type { Parts } from './parts.ts';
import { NO_SPEAKERS } from './words.ts';

const WHOLE = { local: true, coordinate: true } as const;
/** What is no voice itself but somebody's: the possessive or genitive beside it tells whose. */
const THING =
  /(?:.(?:ung|heit|keit|tion|ismus|nis|schaft)(?:en|e|s)?|antwort|frage|rat|grund|wunsch|urteil|fazit|bilanz|appell|befund|kommentar|kritik|vorwurf|zuruf|zwischenruf|satz|worte|worten|motto|wort|ansage|lob|trost|tipp|versprechen|idee|ziel|plan|argument|problem|passus|text|punkt|eindruck|sorge|stunden?|tag|jahr)$/;
/** True for a noun that does not speak itself ("Antwort", "Begründung"). */
export const isThing = (lower: string): boolean => WHOLE_THING.test(lower);

const WHOLE_THING = new RegExp(`^(?:${THING.source})`);

/** The voice in a phrase: itself, or whose words it is ("Ihre Antwort", "Der Rat der Kommissarin"); null for a thing. */
function voiceIn(parts: Parts, phrase: Phrase | null, limit: number): Phrase | null {
  if (!phrase || phrase.kind === 'pronoun')
    return phrase && parts.lower(phrase.first) !== 'es' ? phrase : null;
  const head = parts.lower(phrase.head);
  const alone = phrase.end - phrase.first === 1;
  if (!WHOLE_THING.test(head))
    return alone && !parts.reading.tokens[phrase.head]?.capitalized ? null : phrase;
  if (/^(?:sein|ihr)e?[rmns]?$/.test(parts.lower(phrase.first)))
    return { first: phrase.first, end: phrase.first + 1, head: phrase.first, kind: 'pronoun' };
  const next = parts.lower(phrase.head + 1);
  if (/^(?:von|vom|des|der|eines|einer)$/.test(next)) {
    const begin = next === 'von' || next === 'vom' ? phrase.head + 2 : phrase.head + 1;
    return parts.subjects.phrases.parse(begin, limit, WHOLE);
  }
  return null;
}

/** "Dazu der Minister: „…“", "Ihre Antwort: „…“": no reporting verb, but a voice. */
export function bareColon(parts: Parts, unit: Unit, at: PassageTokens, own: number): MarkFrame | null {
  const segment = unit.segments[own];
  if (!segment || at.words < 2) return null;
  for (let i = segment.first; i < segment.end; i++) {
    if (NO_SPEAKERS.has(parts.lower(i))) return null;
  }
  for (let i = segment.first; i < segment.end; i++) {
    if (/^(?:heißt|hieß)$/.test(parts.lower(i))) {
      return {
        rule: 'de.direct-heisst-es',
        cue: { lemma: 'heißen', tokens: [i], finite: i },
        speaker: documentOf(parts, segment) ?? documentOf(parts, unit.segments[0] ?? segment),
        addressee: null,
        confidence: 0.9,
      };
    }
  }
  const last = parts.reading.tokens[at.innerEnd - 1];
  if (at.words < 3 && !/^[.!?…]$/.test(last?.text ?? '')) return null;
  const first = unit.segments[0] ?? segment;
  // "Das Land sei ihm zu Dank verpflichtet: „…“": reported itself, by whoever speaks.
  if (parts.extents.subjunctiveAt(segment.first, segment.end, true) >= 0)
    return {
      rule: 'de.direct-bare-colon',
      cue: null,
      speaker: null,
      addressee: null,
      confidence: 0.75,
      carries: true,
    };
  const candidates = [
    () => parts.subjects.opening(first),
    () => parts.subjects.opening(segment),
    () => parts.subjects.after(segment.first, segment.end),
    () => parts.subjects.after(first.first, first.end),
  ];
  let speaker: Phrase | null = null;
  for (const candidate of candidates) {
    speaker = voiceIn(parts, candidate(), segment.end);
    if (speaker) break;
  }
  return {
    rule: 'de.direct-bare-colon',
    cue: null,
    speaker,
    addressee: null,
    confidence: 0.75,
    carries: !speaker,
  };
}

const SAYINGS =
  /(?:parolen|sprüche|sprüchen|rufe|rufen|sprechchöre|slogans|sätze|sätzen|worte|worten|fragen|kommentare)$/;

/** "zitiert den Prediger mit den Worten „…“": the noun right before the marks introduces them. */
export function isIntroduced(parts: Parts, at: PassageTokens): boolean {
  const before = parts.lower(at.first - 1);
  // "Parolen wie „…“", "Sätze wie zum Beispiel „…“"
  let like = at.first - 1;
  if (/^(?:etwa|beispielsweise)$/.test(before)) like--;
  else if (before === 'beispiel' && parts.lower(like - 1) === 'zum') like -= 2;
  if (parts.lower(like) === 'wie' && SAYINGS.test(parts.lower(like - 1))) return true;
  return (
    /^(?:worten|worte|satz|aussage|bemerkung|hinweis|begründung|feststellung|ausruf|zitat)$/.test(before) &&
    /^(?:den|dem|der|die|das|folgenden)$/.test(parts.lower(at.first - 2))
  );
}
