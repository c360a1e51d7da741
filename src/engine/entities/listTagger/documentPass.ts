import type { NameType } from '../tagger.ts';
import type { Candidate } from './candidate.ts';
import { Flag } from './flags.ts';
import { genitiveStem } from './gazetteer.ts';
import type { Reading } from './reading.ts';

/** From this score on a name teaches what the same words are elsewhere in the article. */
const TEACHER = 0.7;
const LEARNED = 0.85;

/** Index where the particles before a surname begin ("von der Leyen"); "von" alone is a preposition as well. */
function particlesBegin(reading: Reading, index: number): number {
  const { document, sentenceBegin } = reading;
  const lower = (i: number) => (i >= (sentenceBegin[index] ?? 0) ? (document.tokens[i]?.lower ?? '') : '');
  if (/^(?:der|den|dem)$/.test(lower(index - 1)) && /^(?:von|van)$/.test(lower(index - 2))) return index - 2;
  return index;
}

/** The words of a candidate as one key, its last word without a German genitive. */
function keyOf(reading: Reading, candidate: Candidate): string {
  return reading.words.slice(candidate.first, candidate.end).join(' ');
}

function stems(reading: Reading, word: string): readonly string[] {
  const stem = reading.lexicon.language === 'de' ? genitiveStem(word) : null;
  return stem === null ? [word] : [word, stem];
}

/** Evidence, over the whole article, from which on a word that no rule is sure of is a person. */
const RECURRING = 0.8;

/** Single words that act as persons more than once, though no one place is proof ("Thaksin", "Bainirama"). */
function recurringPersons(reading: Reading, all: readonly Candidate[]): Candidate[] {
  const evidence = new Map<string, Candidate[]>();
  for (const candidate of all) {
    if (candidate.type !== 'person' || candidate.end - candidate.first !== 1 || candidate.score < 0.3)
      continue;
    const key = stems(reading, reading.words[candidate.first] ?? '').at(-1) ?? '';
    const list = evidence.get(key);
    if (list) list.push(candidate);
    else evidence.set(key, [candidate]);
  }
  // Every capital in English looks a little like a name: one place must be clear.
  const clear = reading.lexicon.language === 'en' ? 0.6 : 0.4;
  return [...evidence.values()]
    .filter((list) => list.length > 1 && list.some(({ score }) => score >= clear))
    .filter((list) => list.reduce((sum, { score }) => sum + score, 0) >= RECURRING)
    .flatMap((list) => list.map(({ first, end, type }) => ({ first, end, type, score: 0.6 })));
}

/**
 * What the article says about its own names: a surname seen with a first name is that person everywhere; a string
 * has one type throughout, the one with the most evidence. Returns further candidates for the whole document.
 */
export function learnFromDocument(
  reading: Reading,
  chosen: readonly Candidate[],
  all: readonly Candidate[],
): Candidate[] {
  const recurring = recurringPersons(reading, all);
  const surnames = new Map<string, number>();
  const votes = new Map<string, Map<NameType, number>>();
  for (const candidate of chosen) {
    if (candidate.score < TEACHER) continue;
    if (candidate.type === 'person' && candidate.end - candidate.first > 1) {
      let last = candidate.end - 1;
      if (reading.words[last] === '.') last--;
      for (const form of stems(reading, reading.words[last] ?? '')) {
        if (form.length > 1) surnames.set(form, Math.max(surnames.get(form) ?? 0, candidate.score));
      }
    }
    const key = keyOf(reading, candidate);
    const byType = votes.get(key) ?? new Map<NameType, number>();
    byType.set(candidate.type, (byType.get(candidate.type) ?? 0) + candidate.score);
    votes.set(key, byType);
  }
  const learned: Candidate[] = recurring;
  const begin = new Uint8Array(reading.flags.length);
  for (const candidate of chosen)
    if (candidate.score >= TEACHER) begin.fill(1, candidate.first, candidate.end);
  for (let i = 0; i < reading.flags.length; i++) {
    const here = reading.flags[i] ?? 0;
    if (begin[i] || !(here & Flag.capitalized) || here & Flag.compound) continue;
    const word = reading.words[i] ?? '';
    const before = i > (reading.sentenceBegin[i] ?? 0) ? (reading.flags[i - 1] ?? 0) : 0;
    const after = i + 1 < (reading.sentenceEnd[i] ?? 0) ? (reading.flags[i + 1] ?? 0) : 0;
    const isCommon = (here & (Flag.common | Flag.functionWord | Flag.role | Flag.title)) !== 0;
    for (const form of stems(reading, word)) {
      const isSurname = surnames.has(form);
      if (
        isSurname &&
        !(isCommon && (before & Flag.determiner || (here & Flag.start && !(after & Flag.personVerb))))
      ) {
        learned.push({ first: particlesBegin(reading, i), end: i + 1, type: 'person', score: LEARNED });
        break;
      }
      const byType = votes.get(form);
      if (byType && !isCommon) {
        const [type] = [...byType].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
        learned.push({ first: i, end: i + 1, type, score: LEARNED - 0.1 });
        break;
      }
    }
  }
  return learned;
}
