import type { NameTagger } from '../../src/engine/entities/tagger.ts';
import { type Draft, draft, spanOfTokens } from '../../src/engine/quotes/draft.ts';
import type { Drafted } from '../../src/engine/quotes/findQuotes.ts';
import {
  type ClauseRun,
  clauseFeatures,
  clauseRuns,
} from '../../src/engine/quotes/learned/clauseFeatures.ts';
import { clauseDraft, likeliest, type ScoredRun } from '../../src/engine/quotes/learned/clauses.ts';
import {
  Features,
  type LinearModel,
  logistic,
  scoreOf,
} from '../../src/engine/quotes/learned/linearModel.ts';
import { createQuoteModel } from '../../src/engine/quotes/learned/modelFile.ts';
import { Scene } from '../../src/engine/quotes/learned/scene.ts';
import { speakerCandidates, speakerFeatures } from '../../src/engine/quotes/learned/speakerFeatures.ts';
import { type PassageTokens, passageTokens } from '../../src/engine/quotes/passageTokens.ts';
import { segmentAt, type Unit } from '../../src/engine/quotes/units.ts';
import type { Annotations, Language, Quote } from '../../src/engine/types.ts';
import { labelledRuns } from './clauseQuestions.ts';
import { learn, type Question, rowOf } from './learn.ts';
import { writeQuoteModel } from './modelWriter.ts';
import { CLAUSES, SPEAKERS } from './pipeline.ts';
import { type LabelledReading, readArticles } from './readings.ts';
import { isRightSpeaker } from './speakerQuestions.ts';

/*
 * The same model without any rule, for comparison only: clauses and words in marks are candidates, and nothing that a
 * rule has found is known. It does not ship.
 */

const MARKS = 300;
const RULE = 'alone';
/** Lower than for what rules leave over: F1 is lower, and the best threshold is half of it. */
const LEAST = 0.3;

/** What the text shows without rules. */
function bare({ reading, rules }: Drafted): { scene: Scene; taken: Int32Array; passages: PassageTokens[] } {
  return {
    scene: new Scene({ reading, rules, drafts: [] }),
    taken: new Int32Array(reading.tokens.length),
    passages: passageTokens(reading),
  };
}

interface Candidate {
  readonly run: ClauseRun;
  readonly passage: PassageTokens | null;
}

/** Runs of clauses and passages in marks, unit by unit. */
function candidatesOf(drafted: Drafted): { scene: Scene; taken: Int32Array; units: Candidate[][] } {
  const { scene, taken, passages } = bare(drafted);
  const inUnit = new Map<number, PassageTokens[]>();
  for (const passage of passages) {
    const unit = scene.unitOf(passage.innerFirst);
    inUnit.set(unit, [...(inUnit.get(unit) ?? []), passage]);
  }
  const units = drafted.reading.units.map((unit) => [
    ...clauseRuns(scene, unit, taken, false).map((run) => ({ run: { ...run, free: false }, passage: null })),
    ...(inUnit.get(unit.index) ?? []).map((passage) => ({ run: runOf(unit, passage), passage })),
  ]);
  return { scene, taken, units };
}

function runOf(unit: Unit, { innerFirst, innerEnd }: PassageTokens): ClauseRun {
  const from = Math.max(0, segmentAt(unit, innerFirst));
  const to = Math.max(from, segmentAt(unit, innerEnd - 1));
  return { unit, from, to, first: innerFirst, end: innerEnd, free: false };
}

function featuresOf(scene: Scene, taken: Int32Array, { run, passage }: Candidate, out: Features): void {
  clauseFeatures(scene, run, taken, out);
  if (!passage) return;
  out.repeat(MARKS);
  out.add(MARKS, Math.min(6, passage.words));
}

function draftOf(scene: Scene, { run, passage }: Candidate, confidence: number): Draft {
  if (!passage) return clauseDraft(scene, run, confidence, RULE);
  const { innerFirst, innerEnd } = passage;
  return draft({
    rule: RULE,
    kind: 'direct',
    ranges: [[innerFirst, innerEnd]],
    confidence,
    unit: run.unit.index,
  });
}

const contextOf = (scene: Scene, { cast }: LabelledReading, found: Draft) => ({
  scene,
  cast,
  found,
  voice: null,
  before: null,
  covered: new Uint8Array(0),
});

function questionsOf(readings: readonly LabelledReading[]): { clauses: Question[]; speakers: Question[] } {
  const features = new Features();
  const clauses: Question[] = [];
  const speakers: Question[] = [];
  for (const reading of readings) {
    const { scene, taken, units } = candidatesOf(reading.drafted);
    for (const unit of units) {
      const labelled = labelledRuns(
        reading,
        unit.map(({ run }) => run),
        true,
      );
      labelled.forEach(({ fit, label }, index) => {
        const candidate = unit[index]!;
        const quote = reading.article.quotes[label];
        const right = fit >= 0.8 && quote?.direct === (candidate.passage !== null);
        if (!right && fit >= 0.5 && quote?.direct === (candidate.passage !== null)) return;
        featuresOf(scene, taken, candidate, features);
        clauses.push({ rows: [rowOf(features, CLAUSES.bits)], right: [right] });
        if (!right || !quote.counts) return;
        const found = draftOf(scene, candidate, 1);
        const rows: Question['rows'][number][] = [];
        const isRight: boolean[] = [];
        for (const choice of speakerCandidates(scene, found, null)) {
          speakerFeatures(contextOf(scene, reading, found), choice, features);
          rows.push(rowOf(features, SPEAKERS.bits));
          isRight.push(isRightSpeaker(quote, choice.phrase, reading.drafted));
        }
        if (isRight.includes(true)) speakers.push({ rows, right: isRight });
      });
    }
  }
  return { clauses, speakers };
}

/** What a model that knows no rules finds in a text. */
export type LoneReader = (text: string) => Annotations;

/** Trains the model without rules. */
export function trainAlone(
  language: Language,
  readings: readonly LabelledReading[],
  tagger: NameTagger,
): LoneReader {
  const { clauses, speakers } = questionsOf(readings);
  const model = createQuoteModel(
    writeQuoteModel(language, [learn(clauses, CLAUSES), learn(speakers, SPEAKERS)]),
  );
  const scorer = model.clauses;
  return (text) => {
    const [reading] = readArticles([{ id: '', text, quotes: [] }], language, tagger);
    return {
      language,
      entities: [],
      quotes: reading && scorer ? quotesOf(reading, scorer, model.speakers) : [],
    };
  };
}

function quotesOf(reading: LabelledReading, clauses: LinearModel, speakers: LinearModel): Quote[] {
  const { scene, taken, units } = candidatesOf(reading.drafted);
  const { tokens } = reading.drafted.reading;
  const features = new Features();
  const quotes: Quote[] = [];
  for (const unit of units) {
    const scored = unit.map((candidate): ScoredRun & { candidate: Candidate } => {
      featuresOf(scene, taken, candidate, features);
      return { run: candidate.run, probability: logistic(scoreOf(clauses, features)), candidate };
    });
    const inMarks = scored.filter(({ candidate }) => candidate.passage !== null);
    const others = scored.filter(({ candidate }) => candidate.passage === null);
    for (const { run, probability } of [...likeliest(inMarks, LEAST), ...likeliest(others, LEAST)]) {
      const candidate = unit.find((one) => one.run === run);
      if (!candidate) continue;
      const found = draftOf(scene, candidate, probability);
      const phrase = speakerIn(scene, reading, found, speakers, features);
      const span = phrase ? spanOfTokens(tokens, phrase.first, phrase.end) : null;
      quotes.push({
        id: `q${quotes.length + 1}`,
        kind: found.kind,
        spans: found.ranges.map(([first, end]) => spanOfTokens(tokens, first, end)),
        cue: null,
        speaker: span ? { span, text: '', name: null, entity: null } : null,
        addressee: null,
        confidence: probability,
        rule: RULE,
      });
    }
  }
  return quotes.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
}

function speakerIn(
  scene: Scene,
  reading: LabelledReading,
  found: Draft,
  speakers: LinearModel,
  features: Features,
) {
  let best = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const { phrase } of speakerCandidates(scene, found, null)) {
    speakerFeatures(contextOf(scene, reading, found), { phrase, chosen: phrase === null }, features);
    const score = scoreOf(speakers, features);
    if (score <= top) continue;
    top = score;
    best = phrase;
  }
  return best;
}
