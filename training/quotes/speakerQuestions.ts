import { isSpeakerRight, type LabelledQuote } from '../../bench/quoteScore.ts';
import { type Phrase, spanOfTokens } from '../../src/engine/quotes/draft.ts';
import { type Drafted, voicesOf } from '../../src/engine/quotes/findQuotes.ts';
import { Features } from '../../src/engine/quotes/learned/linearModel.ts';
import { Scene } from '../../src/engine/quotes/learned/scene.ts';
import { speakerCandidates, speakerFeatures } from '../../src/engine/quotes/learned/speakerFeatures.ts';
import { coveredBy } from '../../src/engine/quotes/learned/speakers.ts';
import { type Question, rowOf } from './learn.ts';
import type { LabelledReading } from './readings.ts';

/** True when a phrase is the labelled speaker; null is right where nobody is labelled. */
export function isRightSpeaker(label: LabelledQuote, phrase: Phrase | null, { reading }: Drafted): boolean {
  if (label.speaker.length === 0 || phrase === null) return label.speaker.length === 0 && phrase === null;
  const speaker = spanOfTokens(reading.tokens, phrase.first, phrase.end);
  const found = { spans: [], speaker, name: null, direct: false, rule: '', confidence: 1 };
  return isSpeakerRight({ ...label, name: undefined }, found, reading.document.text);
}

/** What there is to learn about speakers: of every labelled quotation that rules find, which phrase speaks. */
export function speakerQuestions(readings: readonly LabelledReading[], bits: number): Question[] {
  const features = new Features();
  const questions: Question[] = [];
  for (const { article, cast, drafted, labelOf } of readings) {
    const scene = new Scene(drafted);
    const covered = coveredBy(scene);
    const { voices } = voicesOf(drafted, cast);
    drafted.drafts.forEach((found, index) => {
      const label = article.quotes[labelOf.get(index) ?? -1];
      if (!label?.counts) return;
      const voice = voices[index] ?? null;
      const context = { scene, cast, found, voice, before: voices[index - 1] ?? null, covered };
      const rows: Question['rows'][number][] = [];
      const right: boolean[] = [];
      for (const candidate of speakerCandidates(scene, found, voice)) {
        speakerFeatures(context, candidate, features);
        rows.push(rowOf(features, bits));
        right.push(isRightSpeaker(label, candidate.phrase, drafted));
      }
      if (right.includes(true)) questions.push({ rows, right });
    });
  }
  return questions;
}
