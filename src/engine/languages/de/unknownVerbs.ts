import type { MarkFrame } from './frameParts.ts';
import type { Parts } from './parts.ts';
import { ADVERBS, ARTICLES, AUXILIARIES, PREPOSITIONS, SUBORDINATORS } from './words.ts';

const WHOLE = { local: true, coordinate: true } as const;

/** Words that look like a verb and stand behind marks. */
const NO_VERBS: ReadonlySet<string> = new Set([
  ...[...ADVERBS, ...PREPOSITIONS, ...SUBORDINATORS, ...ARTICLES, ...AUXILIARIES],
  ...[
    'nicht',
    'sondern',
    'statt',
    'samt',
    'wurde',
    'wurden',
    'wird',
    'soll',
    'sollen',
    'hat',
    'hatte',
    'ist',
    'war',
  ],
]);

/** „…“, brummte Holm: whatever verb stands right behind the marks and before a subject says how it was said. */
export function unknownVerb(parts: Parts, verb: number, end: number): MarkFrame | null {
  const token = parts.reading.tokens[verb];
  const verbal =
    token?.kind === 'word' &&
    !token.capitalized &&
    token.text.length > 3 &&
    /(?:[^s]t|te|ten|[^e]en)$/.test(token.lower);
  if (!token || !verbal || NO_VERBS.has(token.lower)) return null;
  const speaker = parts.subjects.phrases.parse(verb + 1, end, WHOLE);
  const person =
    speaker && (speaker.kind !== 'noun' || !/^(?:das|ein|dem|den|des)$/.test(parts.lower(speaker.first)));
  if (!person) return null;
  return {
    rule: 'de.direct-after',
    cue: { lemma: token.lower, tokens: [verb], finite: verb },
    speaker: { ...speaker },
    addressee: null,
    confidence: 0.9,
  };
}
