import type { Candidate } from './candidate.ts';
import { FIRST_NAME, Flag, NO_NAME_PART } from './flags.ts';
import { isNameLike, type Reading } from './reading.ts';

const isCapital = (flags: number): boolean => (flags & Flag.capitalized) !== 0;

/** "Hudson River", "Orange County": a name and a geographical word. */
function byTail(reading: Reading, index: number): Candidate | null {
  const { flags, sentenceBegin, words } = reading;
  const here = flags[index] ?? 0;
  if (!isCapital(here) || !(here & Flag.placeTail) || here & Flag.start) return null;
  const begin = Math.max(sentenceBegin[index] ?? 0, index - 4);
  let first = index;
  while (first > begin) {
    const before = flags[first - 1] ?? 0;
    if (!isCapital(before)) break;
    if (before & (Flag.functionWord | Flag.calendar | Flag.title | Flag.role) && !(before & Flag.placeHead))
      break;
    if (before & Flag.start && before & Flag.common) break;
    first--;
  }
  if (first === index || words[first] === words[index]) return null;
  return { first, end: index + 1, type: 'place', score: 0.78 };
}

/** "Lake Michigan", "Mount Everest", "North Carolina". */
function byHead(reading: Reading, index: number): Candidate | null {
  const { flags, words, sentenceEnd } = reading;
  const here = flags[index] ?? 0;
  if (!isCapital(here) || !(here & Flag.placeHead)) return null;
  let next = index + 1;
  if (words[next] === '.') next++;
  if (next >= (sentenceEnd[index] ?? 0) || !isNameLike(flags[next] ?? 0)) return null;
  const listed = reading.lexicon.typeOf(words[next] ?? '');
  const isOtherName = listed !== null && listed !== 'place';
  return { first: index, end: next + 1, type: 'place', score: isOtherName ? 0.4 : 0.82 };
}

/** "Bundesstraße 49", "Autobahn A 5": German roads have numbers for names. */
function byRoad(reading: Reading, index: number): Candidate | null {
  const { words, lexicon } = reading;
  if (lexicon.language !== 'de') return null;
  const word = words[index] ?? '';
  if (/^(?:Bundes|Landes|Kreis|Staats)straße$/.test(word) && /^\d{1,4}$/.test(words[index + 1] ?? '')) {
    return { first: index, end: index + 2, type: 'place', score: 0.85 };
  }
  if (!/^(?:Autobahn|Autobahnen|Bundesstraße)$/.test(word)) return null;
  if (/^[AB]\d{1,3}$/.test(words[index + 1] ?? ''))
    return { first: index + 1, end: index + 2, type: 'place', score: 0.85 };
  const isSpaced = /^[AB]$/.test(words[index + 1] ?? '') && /^\d{1,3}$/.test(words[index + 2] ?? '');
  return isSpaced ? { first: index + 1, end: index + 3, type: 'place', score: 0.85 } : null;
}

/** "in Leicestershire", "Springfield, Illinois", "Gutenbergstraße". */
function byContext(reading: Reading, index: number): Candidate | null {
  const { flags, words, sentenceBegin, sentenceEnd } = reading;
  const here = flags[index] ?? 0;
  const isGerman = reading.lexicon.language === 'de';
  const begin = sentenceBegin[index] ?? 0;
  const limit = sentenceEnd[index] ?? 0;
  if (here & Flag.strongPlaceEnding && !(here & (Flag.common | Flag.compound | Flag.start))) {
    const determined = index > begin && (flags[index - 1] ?? 0) & Flag.determiner;
    const hyphened = (words[index] ?? '').includes('-');
    if (!isGerman || hyphened || !(here & Flag.derivedCommon) || determined) {
      return { first: index, end: index + 1, type: 'place', score: hyphened || !isGerman ? 0.75 : 0.6 };
    }
  }
  if (!isNameLike(here) || here & (Flag.allCaps | Flag.listed)) return null;
  if (index > begin && isNameLike(flags[index - 1] ?? 0)) return null;
  let end = index + 1;
  while (end < limit && end < index + 3 && isNameLike(flags[end] ?? 0)) end++;
  const follower = end + 1 < limit && words[end] === ',' ? (flags[end + 1] ?? 0) : 0;
  if (follower & Flag.knownPlace && !isGerman) return { first: index, end, type: 'place', score: 0.75 };
  if (index === begin) return null;
  const before = flags[index - 1] ?? 0;
  if (!(before & Flag.placePreposition)) return null;
  const isPerson = (here & (Flag.surname | FIRST_NAME)) !== 0;
  const isIn = words[index - 1] === 'in';
  if (isGerman) {
    if (words[index - 1] === 'von' || words[index - 1] === 'um' || words[index - 1] === 'bis') return null;
    if (end > index + 1) return null;
    const shaped = (here & Flag.placeEnding) !== 0;
    if (isPerson && !isIn) return null;
    return { first: index, end, type: 'place', score: shaped ? 0.66 : isIn ? 0.45 : 0.4 };
  }
  const weights: Readonly<Record<string, number>> = {
    in: 0.7,
    near: 0.68,
    at: 0.6,
    across: 0.6,
    from: 0.55,
    outside: 0.6,
    throughout: 0.65,
  };
  const base = weights[words[index - 1] ?? ''] ?? 0.4;
  return { first: index, end, type: 'place', score: isPerson ? base - 0.12 : base };
}

/** "GRÜNBERG." as a line by itself: the place that a report comes from. */
function byDateline(reading: Reading, index: number): Candidate | null {
  const { document, sentenceBegin, sentenceEnd, flags } = reading;
  const token = document.tokens[index];
  if (index !== sentenceBegin[index] || !token || token.text.length < 4) return null;
  const isAlone =
    index + 1 === sentenceEnd[index] ||
    (index + 2 === sentenceEnd[index] && document.tokens[index + 1]?.text === '.');
  const isShouted = isAlone && /^\p{Lu}[\p{Lu}-]+$/u.test(token.text);
  if (!isShouted || (flags[index] ?? 0) & NO_NAME_PART) return null;
  return { first: index, end: index + 1, type: 'place', score: 0.7 };
}

/** "Provinz Guangdong", "the town of Bucha". */
function byNoun(reading: Reading, index: number): Candidate | null {
  const { flags, words, sentenceBegin, sentenceEnd, document, lexicon } = reading;
  const begin = sentenceBegin[index] ?? 0;
  const noun = lexicon.language === 'de' ? index - 1 : index - 2;
  if (noun < begin || !isNameLike(flags[index] ?? 0)) return null;
  if (lexicon.language === 'en' && document.tokens[index - 1]?.lower !== 'of') return null;
  if (!((flags[noun] ?? 0) & Flag.placeNoun)) return null;
  let end = index + 1;
  while (end < (sentenceEnd[index] ?? 0) && end < index + 4 && isNameLike(flags[end] ?? 0)) end++;
  const isGenitive =
    lexicon.language === 'de' && end === index + 1 && /^\p{Lu}{2,}$/u.test(words[index] ?? '');
  return isGenitive ? null : { first: index, end, type: 'place', score: 0.82 };
}

/** Adds every candidate for a place's name. */
export function addPlaces(reading: Reading, into: Candidate[]): void {
  const { flags } = reading;
  for (let i = 0; i < flags.length; i++) {
    if (!isCapital(flags[i] ?? 0)) continue;
    for (const rule of [byTail, byHead, byNoun, byDateline, byRoad, byContext]) {
      const candidate = rule(reading, i);
      if (candidate) into.push(candidate);
    }
  }
}
