import type { Candidate } from './candidate.ts';
import { Flag } from './flags.ts';
import type { Reading } from './reading.ts';

/** What a listed name scores; one that is a common word as well needs evidence beside it. */
const LISTED = 0.9;
const AMBIGUOUS = 0.3;

/** Adds the names that the gazetteer knows, by their longest match. */
export function addListedNames(reading: Reading, into: Candidate[]): void {
  const { flags, words, sentenceEnd, lexicon } = reading;
  for (let i = 0; i < flags.length; i++) {
    const here = flags[i] ?? 0;
    const end = sentenceEnd[i] ?? i;
    const hit = lexicon.gazetteer.match((k) => (i + k < end ? words[i + k] : undefined));
    if (!hit) continue;
    let last = i + hit.length;
    // "Technische Universität Berlin"
    const isHead =
      hit.type === 'organization' && hit.length > 1 && (flags[last - 1] ?? 0) & Flag.organizationHead;
    if (isHead && last < end && (flags[last] ?? 0) & Flag.knownPlace) last++;
    // "McDonald's-Restaurant", "CDU/CSU-Fraktion": a part of a compound.
    const { tokens } = reading.document;
    const isJoined = (at: number) => tokens[at]?.begin === tokens[at - 1]?.end;
    if (words[last] === '-' && isJoined(last) && isJoined(last + 1)) continue;
    if (words[last] === '/' && isJoined(last) && isJoined(last + 1) && (flags[last + 1] ?? 0) & Flag.compound)
      continue;
    const name = words.slice(i, last).join(' ');
    // "US$6 billion"
    if (words[last] === '$') continue;
    const before = i > (reading.sentenceBegin[i] ?? 0) ? (flags[i - 1] ?? 0) : 0;
    let score = LISTED;
    if (
      hit.length === 1 &&
      (here & (Flag.common | Flag.functionWord | Flag.calendar) || lexicon.isAmbiguous(name))
    ) {
      score = AMBIGUOUS;
      const after = last < end ? (flags[last] ?? 0) : 0;
      if (hit.type === 'place' && before & Flag.placePreposition && !(before & Flag.determiner)) score = 0.75;
      else if (hit.type === 'person' && after & Flag.personVerb) score = 0.7;
      else if (!(here & Flag.start) && (!(here & Flag.common) || lexicon.language === 'en')) {
        const determined = (before & Flag.determiner) !== 0;
        score = lexicon.language === 'en' && !determined ? 0.72 : AMBIGUOUS;
      }
    } else if (lexicon.isAmbiguous(name)) score = 0.7;
    into.push({ first: i, end: last, type: hit.type, score });
    if (last - i > 1) i = last - 1;
  }
}
