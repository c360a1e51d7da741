import { groupBy } from './groupBy.ts';
import type { Judged } from './qualityReport.ts';

/** Keys seen less often are left to the next less specific one. */
const FEWEST = 12;
/** Weight of the less specific number beside what was counted. */
const PRIOR_WEIGHT = 6;

interface Entry {
  readonly key: string;
  readonly value: number;
}

/** Share of found quotations with the right words and, where the label has a speaker, the right speaker. */
function entries(judged: readonly Judged[]): Entry[] {
  const inside = judged.filter(({ verdict }) => verdict !== 'outside');
  const isRight = ({ verdict }: Judged) => verdict === 'speaker right' || verdict === 'no speaker labelled';
  const shrunk = (found: readonly Judged[], usual: number): number =>
    (found.filter(isRight).length + PRIOR_WEIGHT * usual) / (found.length + PRIOR_WEIGHT);
  const all = shrunk(inside, 0.5);
  const made: Entry[] = [];
  for (const [rule, ofRule] of groupBy(inside, ({ keys }) => keys[2])) {
    const byRule = shrunk(ofRule, all);
    made.push({ key: rule, value: byRule });
    for (const [voiced, ofVoice] of groupBy(ofRule, ({ keys }) => keys[1])) {
      if (ofVoice.length < FEWEST) continue;
      const byVoice = shrunk(ofVoice, byRule);
      made.push({ key: voiced, value: byVoice });
      for (const [key, own] of groupBy(ofVoice, ({ keys }) => keys[0])) {
        if (own.length >= FEWEST) made.push({ key, value: shrunk(own, byVoice) });
      }
    }
  }
  return made.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The content of src/engine/quotes/precision.ts, from quotations that were judged by labels. */
export function calibrationFile(judged: readonly Judged[]): string {
  const lines: string[] = [];
  for (const { key, value } of entries(judged)) {
    const [rule, ...features] = key.split(' ');
    const number = value.toFixed(2);
    if (features.length === 0) lines.push(`${rule} ${number}`);
    else lines.push(`${lines.pop()} | ${features.join(' ')} ${number}`);
  }
  return `/**
 * How often quotations that a rule finds are right in words and speaker: by rule, then by kind of voice and by length
 * where enough were counted. Made by \`npm run quality -- FOLDER --calibrate\`; not to be edited.
 */
export const COUNTED = \`
${lines.join('\n')}
\`;
`;
}
