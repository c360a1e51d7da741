import type { Candidate } from './candidate.ts';
import { Flag } from './flags.ts';
import { isNameLike, type Reading } from './reading.ts';

const LONGEST_NAME = 8;
const ENGLISH_CONNECTORS = new Set(['of', 'for', 'and', '&', 'the', 'on', 'de', 'du', 'des']);
const GERMAN_CONNECTORS = new Set(['of', 'für', 'zu', 'und', '&', 'der', 'des', 'von', 'am', 'an']);

const isCapital = (flags: number): boolean => (flags & Flag.capitalized) !== 0;

/** "Pembroke University", "Meyer GmbH": leftwards from the last word. */
function byTail(reading: Reading, index: number): Candidate | null {
  const { flags, words, sentenceBegin } = reading;
  const here = flags[index] ?? 0;
  const isGerman = reading.lexicon.language === 'de';
  if (!isCapital(here) || !(here & Flag.organizationTail) || here & Flag.start) return null;
  const begin = Math.max(sentenceBegin[index] ?? 0, index - LONGEST_NAME);
  let first = index;
  while (first > begin) {
    const flagsBefore = flags[first - 1] ?? 0;
    const word = words[first - 1] ?? '';
    if (word === '&' && first - 2 >= begin && isCapital(flags[first - 2] ?? 0)) {
      first -= 2;
      continue;
    }
    if (!isCapital(flagsBefore) || flagsBefore & (Flag.functionWord | Flag.calendar | Flag.title)) break;
    const isPart =
      isNameLike(flagsBefore) || flagsBefore & (Flag.listed | Flag.organizationTail | Flag.organizationHead);
    if (isGerman && !isPart) break;
    if (flagsBefore & Flag.start && flagsBefore & Flag.common) break;
    first--;
  }
  let end = index + 1;
  if (words[index + 1] === '.' && /^(?:inc|corp|co|ltd|bros)$/i.test(words[index] ?? '')) end = index + 2;
  if (first === index) return null;
  // "the committee", "the Chicago office": the last word must make a name with what stands before it.
  return { first, end, type: 'organization', score: 0.85 };
}

/** Number of tokens of the place or organisation that the lists know at `index`; 0 for none. */
function listedLength(reading: Reading, index: number, end: number): number {
  const hit = reading.lexicon.gazetteer.match((k) =>
    index + k < end ? reading.words[index + k] : undefined,
  );
  return hit && (hit.type === 'place' || hit.type === 'organization') ? hit.length : 0;
}

/** "University of Leeds", "Landgericht Köln", "Ministerium für Kultur": rightwards from the first word. */
function byHead(reading: Reading, index: number): Candidate | null {
  const { flags, words, sentenceEnd } = reading;
  const here = flags[index] ?? 0;
  // "Max-Planck-Institut für Kernphysik"
  const isHyphened =
    (here & Flag.organizationEnding) !== 0 && words[index]?.includes('-') && words[index + 1] === 'für';
  if (!isCapital(here) || !(here & Flag.organizationHead || isHyphened)) return null;
  const isGerman = reading.lexicon.language === 'de';
  const end = Math.min(sentenceEnd[index] ?? index, index + LONGEST_NAME);
  const connectors = isGerman ? GERMAN_CONNECTORS : ENGLISH_CONNECTORS;
  const shortName = (words[index] ?? '').length <= 4 || words[index] === words[index]?.toUpperCase();
  let i = index + 1;
  let last = index + 1;
  let connected = false;
  if (/^\d{2,4}$/.test(words[i] ?? '')) i++;
  while (i < end) {
    const bits = flags[i] ?? 0;
    const word = words[i] ?? '';
    const named = isGerman && /^(?:der|des)$/.test(word) ? listedLength(reading, i + 1, end) : 0;
    if (named > 0 && last === index + 1) {
      last = i + 1 + named;
      break;
    }
    if (connectors.has(word)) {
      if (isGerman && word !== 'zu' && word !== 'für' && word !== 'of' && !(connected && word === 'und'))
        break;
      if (!isGerman && last === index + 1 && word !== 'of' && word !== 'for' && word !== 'de') break;
      if (word === 'für' || word === 'of' || word === 'for') connected = true;
      i++;
      continue;
    }
    if (!isCapital(bits) || bits & (Flag.functionWord | Flag.calendar | Flag.title)) break;
    if (isGerman && !connected && !shortName && !isNameLike(bits) && !(bits & Flag.listed)) break;
    if (isGerman && shortName && bits & (Flag.common | Flag.role) && !(bits & Flag.listed)) break;
    i++;
    last = i;
    if (connected && isGerman && words[i] !== 'und') break;
  }
  if (last === index + 1) return null;
  if (!isGerman && !connected && !shortName) return null;
  if (shortName && /^\d{2,4}$/.test(words[last] ?? '') && last < end) last++;
  // "1. FC Köln"
  const numbered =
    words[index - 1] === '.' && words[index - 2] === '1' && index - 2 >= (reading.sentenceBegin[index] ?? 0);
  if (numbered) return { first: index - 2, end: last, type: 'organization', score: 0.85 };
  return { first: index, end: last, type: 'organization', score: shortName ? 0.86 : 0.82 };
}

/** "Douglas & Lomason". */
function byAmpersand(reading: Reading, index: number): Candidate | null {
  const { flags, words, sentenceEnd, sentenceBegin } = reading;
  if (words[index + 1] !== '&' || index + 2 >= (sentenceEnd[index] ?? 0)) return null;
  if (!isNameLike(flags[index] ?? 0) || !isCapital(flags[index + 2] ?? 0)) return null;
  let first = index;
  while (first > (sentenceBegin[index] ?? 0) && isNameLike(flags[first - 1] ?? 0)) first--;
  let end = index + 3;
  while (
    end < (sentenceEnd[index] ?? 0) &&
    isCapital(flags[end] ?? 0) &&
    (flags[end] ?? 0) & Flag.organizationTail
  )
    end++;
  return { first, end, type: 'organization', score: 0.8 };
}

/** "Partei Ennahda", "Zycie Warszawy daily": beside a noun that says what it is. */
function byNoun(reading: Reading, index: number): Candidate | null {
  const { flags, document, sentenceBegin, sentenceEnd, lexicon } = reading;
  const begin = sentenceBegin[index] ?? 0;
  const limit = sentenceEnd[index] ?? 0;
  if (!isNameLike(flags[index] ?? 0) || (flags[index] ?? 0) & Flag.start) return null;
  if (index > begin && isNameLike(flags[index - 1] ?? 0)) return null;
  let end = index + 1;
  while (end < limit && end < index + 4 && isNameLike(flags[end] ?? 0)) end++;
  if (lexicon.language === 'de') {
    const noun = index > begin ? (flags[index - 1] ?? 0) : 0;
    return noun & Flag.organizationNoun && noun & Flag.capitalized
      ? { first: index, end, type: 'organization', score: 0.8 }
      : null;
  }
  const isNoun =
    end < limit && (flags[end] ?? 0) & Flag.organizationNoun && !((flags[end] ?? 0) & Flag.capitalized);
  if (!isNoun || document.tokens[end]?.lower === undefined) return null;
  return { first: index, end, type: 'organization', score: 0.7 };
}

/** "Friedrich-Ebert-Stiftung", and capital abbreviations that no list knows. */
function bySingleWord(reading: Reading, index: number): Candidate | null {
  const { flags, words } = reading;
  const here = flags[index] ?? 0;
  const word = words[index] ?? '';
  if (here & (Flag.plainAbbreviation | Flag.compound | Flag.listed)) return null;
  if (here & Flag.organizationEnding && word.includes('-') && !(here & Flag.common)) {
    return { first: index, end: index + 1, type: 'organization', score: 0.8 };
  }
  if (
    !(here & Flag.allCaps) ||
    here & (Flag.initial | Flag.organizationHead) ||
    word.length < 2 ||
    word.length > 6
  )
    return null;
  if (/\d/.test(word) && !/^\p{Lu}{2,}\d?$/u.test(word)) return null;
  if (/^[IVXLCDM]+$/.test(word)) return null;
  const bracketed = words[index - 1] === '(' && words[index + 1] === ')';
  return { first: index, end: index + 1, type: 'organization', score: bracketed ? 0.8 : 0.54 };
}

/** Adds every candidate for an organisation's name. */
export function addOrganizations(reading: Reading, into: Candidate[]): void {
  const { flags } = reading;
  for (let i = 0; i < flags.length; i++) {
    if (!isCapital(flags[i] ?? 0)) continue;
    for (const rule of [byTail, byHead, byAmpersand, byNoun, bySingleWord]) {
      const candidate = rule(reading, i);
      if (candidate) into.push(candidate);
    }
  }
}
