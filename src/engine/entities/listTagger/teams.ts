import type { Candidate } from './candidate.ts';
import { Flag } from './flags.ts';
import { isNameLike, type Reading } from './reading.ts';

/** A sports report has at least this many sport words, and one in so many words. */
const FEWEST_SPORT_WORDS = 4;
const SPORT_WORD_EVERY = 60;
/** Above what a list says about the place ("Bochum"). */
const TEAM = 0.93;

function isSportsReport(reading: Reading): boolean {
  const { tokens } = reading.document;
  let count = 0;
  for (const token of tokens) if (reading.lexicon.sportWords.has(token.lower)) count++;
  return count >= FEWEST_SPORT_WORDS && count * SPORT_WORD_EVERY >= tokens.length;
}

/** True where the words beside `[first, end)` make a place its team: "Bochum gewann", "gegen Bochum", "CHICAGO 7". */
function actsAsTeam(reading: Reading, first: number, end: number): boolean {
  const { words, sentenceBegin, sentenceEnd, lexicon, document } = reading;
  const after = end < (sentenceEnd[first] ?? 0) ? (document.tokens[end]?.lower ?? '') : '';
  const before = first > (sentenceBegin[first] ?? 0) ? (document.tokens[first - 1]?.lower ?? '') : '';
  if (lexicon.teamVerbs.has(after) || lexicon.teamPrepositions.has(before)) return true;
  if (/^\d{1,3}$/.test(words[end] ?? '') && words[end + 1] !== '.') return true;
  // "Bochum - Bayern 1:1"
  return (
    /^\d{1,2}:\d{1,2}$/.test(words[end] ?? '') ||
    (/^[-–]$/.test(words[end] ?? '') && /^\d{1,2}:\d{1,2}$/.test(words[end + 2] ?? ''))
  );
}

/** Index where the club's name before its city begins ("Wacker Innsbruck", "VSC Klingenthal"). */
function clubBegin(reading: Reading, first: number): number {
  const before = reading.flags[first - 1] ?? 0;
  const isInside = first > (reading.sentenceBegin[first] ?? 0);
  const isClub =
    isInside && isNameLike(before) && !(before & (Flag.start | Flag.female | Flag.male | Flag.knownPlace));
  return isClub ? first - 1 : first;
}

/**
 * In sports reports a place stands for its team ("Dortmund gewann 3:1"). Returns those of the listed places that do,
 * as organisations: where the words beside say so, and elsewhere in the report unless a preposition of place stands
 * before.
 */
export function teamsAmong(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const nameOf = ({ first, end }: Candidate) => reading.words.slice(first, end).join(' ');
  // National teams keep the country's type.
  const places = candidates.filter(
    (candidate) => candidate.type === 'place' && !reading.lexicon.isCountry(nameOf(candidate)),
  );
  if (places.length === 0 || !isSportsReport(reading)) return [];
  const teams = new Set(places.filter(({ first, end }) => actsAsTeam(reading, first, end)).map(nameOf));
  return places
    .filter((place) => {
      if (!teams.has(nameOf(place))) return false;
      if (actsAsTeam(reading, place.first, place.end)) return true;
      const before =
        place.first > (reading.sentenceBegin[place.first] ?? 0) ? (reading.flags[place.first - 1] ?? 0) : 0;
      return (
        (before & Flag.placePreposition) === 0 && place.first > (reading.sentenceBegin[place.first] ?? 0)
      );
    })
    .map(({ first, end }) => ({
      first: clubBegin(reading, first),
      end,
      type: 'organization' as const,
      score: TEAM,
    }));
}
