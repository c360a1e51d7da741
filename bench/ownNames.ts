/**
 * Measures names and cast on the passages in tests/fixtures/names, by class: strict F1 of the mentions of persons,
 * organisations and places; the share of those that are in the cast with exactly their mentions and type; and how many
 * members of the cast mix two of them.
 * Usage: npx tsx bench/ownNames.ts [--errors]
 */
import { LANGUAGES } from '../src/engine/types.ts';
import { readAnnotatedNames } from '../tests/support/annotatedNames.ts';
import { NameScore, scorePassage } from '../tests/support/nameScore.ts';
import { markdownTable } from './measure.ts';
import { shippedTagger } from './shippedTagger.ts';

const showErrors = process.argv.includes('--errors');
const percent = (share: number): string => (100 * share).toFixed(1);
const rows: string[][] = [];

for (const language of LANGUAGES) {
  const tagger = shippedTagger(language);
  const scores = new Map<string, NameScore>();
  const all = new NameScore();
  for (const passage of readAnnotatedNames(language)) {
    const score = scores.get(passage.group) ?? new NameScore();
    scores.set(passage.group, score);
    for (const total of [score, all]) scorePassage(passage, language, tagger, total);
    if (showErrors) {
      const own = new NameScore();
      scorePassage(passage, language, tagger, own);
      for (const error of own.errors) console.log(`${language}:${passage.line} ${passage.group}: ${error}`);
    }
  }
  for (const [group, score] of [...scores, ['all', all] as const]) {
    rows.push([
      `${language} ${group}`,
      String(score.gold),
      percent(score.f1),
      percent(score.right / (score.found || 1)),
      percent(score.right / (score.gold || 1)),
      percent(score.membersRight / (score.members || 1)),
      String(score.mixed),
    ]);
  }
}
console.log(
  markdownTable(['passages', 'mentions', 'F1', 'precision', 'recall', 'cast exact', 'mixed'], rows),
);
