import type { Candidate } from './candidate.ts';
import { FIRST_NAME, Flag, NO_NAME_PART } from './flags.ts';
import { isFirstName, isNameLike, isSurnameLike, type Reading } from './reading.ts';

const LONGEST_NAME = 6;
/** These join two surnames; "von" and "van" only stand after first names. */
const ROMANCE_PARTICLES = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'le',
  'la',
]);

/** Skips the full stop of an initial ("Antony J. Blinken"). */
function afterInitial(reading: Reading, index: number, end: number): number {
  const isInitial = ((reading.flags[index] ?? 0) & Flag.initial) !== 0;
  return isInitial && index + 1 < end && reading.words[index + 1] === '.' ? index + 2 : index + 1;
}

/**
 * End of the name parts that begin at `index`: names, initials, and particles ("von der") followed by a name.
 * @param accepts whether a word may be a part
 */
function nameEnd(reading: Reading, index: number, end: number, accepts: (flags: number) => boolean): number {
  let i = index;
  let last = index;
  const limit = Math.min(end, index + LONGEST_NAME);
  while (i < limit) {
    const flags = reading.flags[i] ?? 0;
    const isParticle = (flags & Flag.particle) !== 0 && i > index && !(flags & Flag.capitalized);
    if (isParticle) {
      // "Ursula von der Leyen", but "Lothar Matthäus von Inter Mailand".
      const before = reading.flags[i - 1] ?? 0;
      const fits =
        ROMANCE_PARTICLES.has(reading.words[i] ?? '') ||
        isFirstName(before) ||
        before & (Flag.particle | Flag.initial);
      if (!fits || isOtherName(reading, i + 1, end)) break;
      i++;
      continue;
    }
    if (flags & Flag.initial && (i === index || i + 1 < end)) {
      const next = afterInitial(reading, i, end);
      // An initial ends no name, except an abbreviated surname ("Ahmed A.").
      if (next < end && (reading.flags[next] ?? 0) & Flag.capitalized && accepts(reading.flags[next] ?? 0)) {
        i = next;
        continue;
      }
      if (next === i + 2 && i > index) last = next;
      break;
    }
    if (!accepts(flags)) break;
    // A compound noun may be a surname, but only the first word after the first names ("Obamas Wunsch").
    if (flags & Flag.derivedCommon && i > index && !isFirstName(reading.flags[i - 1] ?? 0)) break;
    i++;
    last = i;
    // In a line of capitals the surname ends the name ("WLADIMIR PUTIN REIST").
    const next = reading.flags[i] ?? 0;
    const isFlat = (flags & Flag.start) !== 0 && (next & Flag.start) !== 0;
    if (isFlat && flags & Flag.surname && !(next & (Flag.surname | Flag.female | Flag.male))) break;
  }
  return withSuffix(reading, index, last, end);
}

/** "Benedikt XVI.", "Leopold III", "Martin Luther King Jr.": what belongs to a name after its last word. */
function withSuffix(reading: Reading, index: number, last: number, end: number): number {
  const suffix = last > index && last < end ? (reading.words[last] ?? '') : '';
  const stop = reading.words[last + 1] === '.';
  if (/^[IVX]{1,5}$/.test(suffix)) {
    const isOrdinal = reading.lexicon.language === 'de' && stop && last + 2 < end;
    return isOrdinal ? last + 2 : last + 1;
  }
  return /^[JS]r$/.test(suffix) ? last + (stop ? 2 : 1) : last;
}

/** True where the gazetteer knows the words at `index` as something else than a person. */
function isOtherName(reading: Reading, index: number, end: number): boolean {
  const hit = reading.lexicon.gazetteer.match((k) =>
    index + k < end ? reading.words[index + k] : undefined,
  );
  return (
    hit !== null &&
    hit.type !== 'person' &&
    (hit.length > 1 || !reading.lexicon.isAmbiguous(reading.words[index] ?? ''))
  );
}

/** "Steve Jobs", "Frank-Jürgen Weise": a common word right after a certain first name is a surname. */
function byCommonSurname(reading: Reading, index: number, next: number): Candidate | null {
  const { flags, sentenceEnd, lexicon } = reading;
  if (next >= (sentenceEnd[index] ?? 0)) return null;
  // "Marias Mutter" is a genitive: only a first name that the lists have with its s.
  if (lexicon.language === 'de' && !lexicon.isSurname(reading.words[index] ?? '')) return null;
  const here = flags[index] ?? 0;
  const following = flags[next] ?? 0;
  const certain = isFirstName(here) && !(here & (NO_NAME_PART | Flag.knownPlace | Flag.surname));
  if (!certain || !(following & Flag.capitalized) || !(following & Flag.common)) return null;
  if (following & (Flag.start | Flag.organizationTail | Flag.placeTail | Flag.title | Flag.functionWord))
    return null;
  return { first: index, end: next + 1, type: 'person', score: 0.75 };
}

/** "Antony Blinken", "J. K. Rowling": a first name or initial and what follows. */
function byFirstName(reading: Reading, index: number): Candidate | null {
  const { flags, sentenceEnd } = reading;
  const end = sentenceEnd[index] ?? index;
  const here = flags[index] ?? 0;
  const initial = (here & Flag.initial) !== 0;
  // "Prince Harry": also given as first names, but the title is no part of the name.
  if ((!isFirstName(here) && !initial) || here & Flag.title) return null;
  const next = afterInitial(reading, index, end);
  if (initial && next === index + 1 && !isFirstName(here)) return null;
  const last = nameEnd(reading, next, end, isSurnameLike);
  if (last <= next) return byCommonSurname(reading, index, next);
  const final = flags[last - 1] ?? 0;
  const certain =
    (flags[next] ?? 0) & (Flag.surname | Flag.initial | Flag.particle) || isFirstName(flags[next] ?? 0);
  const doubtful =
    here & (Flag.common | Flag.functionWord | Flag.role | Flag.title | Flag.calendar) || initial;
  const isDoubtfulEnglish =
    doubtful && !initial && !(here & Flag.functionWord) && reading.lexicon.language === 'en';
  if (isDoubtfulEnglish && !certain && isNameLike(flags[next] ?? 0)) {
    return { first: index, end: last, type: 'person', score: here & Flag.start ? 0.6 : 0.75 };
  }
  if (doubtful && !certain)
    return initial && isNameLike(final) ? { first: index, end: last, type: 'person', score: 0.6 } : null;
  if (here & (Flag.calendar | Flag.functionWord) && here & Flag.start) return null;
  if (final & Flag.knownPlace && !(final & (Flag.surname | FIRST_NAME))) {
    return { first: index, end: last, type: 'person', score: 0.6 };
  }
  const score = doubtful ? 0.82 : certain ? 0.93 : final & Flag.derivedCommon ? 0.7 : 0.85;
  return { first: index, end: last, type: 'person', score };
}

/** "Herr Müller", "US-Außenminister Blinken": what follows a title or an office. */
function byTitle(reading: Reading, index: number): Candidate | null {
  const { flags, words, sentenceEnd } = reading;
  const end = sentenceEnd[index] ?? index;
  const here = flags[index] ?? 0;
  const isTitle = (here & Flag.title) !== 0;
  if (!isTitle && !(here & Flag.role)) return null;
  const isGerman = reading.lexicon.language === 'de';
  // An English trade in lower case stands before a name too ("striker Alan Shearer"), a German one never.
  if (isGerman && !(here & Flag.capitalized)) return null;
  let next = index + 1;
  if (words[next] === '.') next++;
  if (next >= end) return null;
  const following = flags[next] ?? 0;
  if (following & (Flag.title | Flag.role)) return null;
  const accepts =
    isTitle || isFirstName(following)
      ? isSurnameLike
      : (bits: number) => isNameLike(bits) || (isFirstName(bits) && isSurnameLike(bits));
  let last = nameEnd(reading, next, end, accepts);
  if (last <= next) return null;
  // "CDU-Sprecher Wolfgang Männer": between a title with a first name and the rest, even a common word is a surname.
  const beyond = last < end ? (flags[last] ?? 0) : 0;
  const open = last === next + 1 && isFirstName(following) && !(following & Flag.common);
  if (open && beyond & Flag.capitalized && !(beyond & (Flag.functionWord | Flag.start | Flag.calendar)))
    last++;
  if (isOtherName(reading, next, end)) return null;
  if (isGerman && last === next + 1 && following & (Flag.knownPlace | Flag.allCaps)) return null;
  const certain = following & (Flag.surname | FIRST_NAME) || last > next + 1;
  const capitalTitle = (here & Flag.capitalized) !== 0;
  return {
    first: next,
    end: last,
    type: 'person',
    score: certain ? 0.92 : isTitle || capitalTitle ? 0.85 : 0.65,
  };
}

/** True where a verb of saying or human action, an age or a party in brackets stands beside `[first, end)`. */
function hasPersonContext(reading: Reading, first: number, end: number): boolean {
  const { flags, words, sentenceEnd } = reading;
  const limit = sentenceEnd[first] ?? end;
  const before = flags[first - 1] ?? 0;
  const after = end < limit ? (flags[end] ?? 0) : 0;
  if (after & Flag.personVerb && !(after & Flag.capitalized)) return true;
  // "…, so Barth."
  const isSo = /^so$/i.test(words[first - 1] ?? '') && reading.lexicon.language === 'de';
  if (isSo && (end >= limit || /^[.,:„“"]$/.test(words[end] ?? ''))) return true;
  if (before & Flag.personVerb && !(before & Flag.capitalized) && first > (reading.sentenceBegin[first] ?? 0))
    return true;
  if (words[end] === '(' && end + 2 < limit && words[end + 2] === ')')
    return (
      /^\d\d$/.test(words[end + 1] ?? '') || reading.lexicon.typeOf(words[end + 1] ?? '') === 'organization'
    );
  return words[end] === ',' && /^\d\d$/.test(words[end + 1] ?? '') && words[end + 2] === ',';
}

/** True between punctuation, numbers and the edges of the sentence. */
function standsAlone(reading: Reading, first: number, end: number): boolean {
  const { document, sentenceBegin, sentenceEnd } = reading;
  const isWord = (index: number) => document.tokens[index]?.kind === 'word';
  const before = first <= (sentenceBegin[first] ?? 0) || !isWord(first - 1);
  return before && (end >= (sentenceEnd[first] ?? 0) || !isWord(end));
}

/** Two or more unknown capitalised words in a row ("Hoo Tiang Boon"). */
function byUnknownRun(reading: Reading, index: number): Candidate | null {
  const { flags, sentenceEnd, sentenceBegin } = reading;
  const isGerman = reading.lexicon.language === 'de';
  const begin = sentenceBegin[index] ?? 0;
  const isRunBegin = index === begin || !isNameLike(flags[index - 1] ?? 0);
  const here = flags[index] ?? 0;
  if (!isRunBegin || !isNameLike(here) || here & (Flag.allCaps | Flag.knownPlace)) return null;
  const end = sentenceEnd[index] ?? index;
  const last = nameEnd(reading, index, end, isNameLike);
  const length = last - index;
  if (length < 2 || length > 5) return null;
  // In a line of capitals only what stands by itself between marks or numbers.
  if ((flags[last - 1] ?? 0) & Flag.start && !(length <= 3 && standsAlone(reading, index, last))) return null;
  for (let i = index; i < last; i++) {
    if ((flags[i] ?? 0) & (Flag.allCaps | Flag.strongPlaceEnding | Flag.organizationEnding)) return null;
    if (i > index && isOtherName(reading, i, end)) return null;
  }
  const before = flags[index - 1] ?? 0;
  const hasDeterminer = index > begin && (before & Flag.determiner) !== 0;
  if (hasDeterminer) return null;
  let score = isGerman ? 0.52 : 0.6;
  if (here & Flag.start) score -= isGerman ? 0.08 : 0.05;
  if ((flags[last - 1] ?? 0) & Flag.surname) score += 0.15;
  if (hasPersonContext(reading, index, last)) score += 0.2;
  if (before & Flag.placePreposition && index > begin) score -= 0.12;
  return { first: index, end: last, type: 'person', score };
}

/** One word: a surname that speaks, or that everyone knows. */
function bySingleWord(reading: Reading, index: number): Candidate | null {
  const { flags } = reading;
  const here = flags[index] ?? 0;
  const begin = reading.sentenceBegin[index] ?? 0;
  const isGerman = reading.lexicon.language === 'de';
  if (!isNameLike(here) || here & (Flag.allCaps | Flag.knownPlace | Flag.listed)) return null;
  const before = index > begin ? (flags[index - 1] ?? 0) : 0;
  if (before & (Flag.determiner | Flag.capitalized)) return null;
  if ((flags[index + 1] ?? 0) & Flag.capitalized && index + 1 < (reading.sentenceEnd[index] ?? 0))
    return null;
  const context = hasPersonContext(reading, index, index + 1);
  const known = here & (Flag.surname | FIRST_NAME);
  let score = 0;
  if (isGerman) score = known ? (context ? 0.7 : 0.45) : context ? 0.45 : 0.2;
  else score = known ? (context ? 0.8 : 0.62) : context ? 0.62 : 0.5;
  if (here & Flag.start) score -= 0.15;
  if (before & Flag.placePreposition) score -= 0.1;
  return { first: index, end: index + 1, type: 'person', score };
}

/** Adds every candidate for a person's name. */
export function addPersons(reading: Reading, into: Candidate[]): void {
  const { flags } = reading;
  for (let i = 0; i < flags.length; i++) {
    const here = flags[i] ?? 0;
    if (here & (Flag.title | Flag.role)) {
      const titled = byTitle(reading, i);
      if (titled) into.push(titled);
    }
    if (!(here & Flag.capitalized)) continue;
    for (const rule of [byFirstName, byUnknownRun, bySingleWord]) {
      const candidate = rule(reading, i);
      if (candidate) into.push(candidate);
    }
  }
}
