import { NAME_TYPES, namesInLabels } from '../../src/engine/entities/crf/labels.ts';
import type { NameTagger } from '../../src/engine/entities/tagger.ts';
import { MAIN_TYPES } from './evaluate.ts';
import type { Example } from './examples.ts';

/** Texts, and the tagger at a given temperature that has not learned from them. */
export interface HeldOut {
  readonly examples: readonly Example[];
  readonly taggerAt: (temperature: number) => NameTagger;
}

const TEMPERATURES = [0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 2.3, 2.6, 3, 3.5];

/** Mean logarithmic loss of the confidences of a tagger's mentions of the main types. */
function loss(tagger: NameTagger, examples: readonly Example[]): { sum: number; count: number } {
  let sum = 0;
  let count = 0;
  for (const { document, labels } of examples) {
    const gold = new Set(
      namesInLabels(labels).map(
        ({ begin, end, type }) =>
          `${document.tokens[begin]!.begin} ${document.tokens[end - 1]!.end} ${NAME_TYPES[type]}`,
      ),
    );
    for (const { span, type, confidence } of tagger.tag(document)) {
      if (!MAIN_TYPES.includes(type)) continue;
      const right = gold.has(`${span[0]} ${span[1]} ${type}`);
      const believed = Math.min(0.9999, Math.max(0.0001, right ? confidence : 1 - confidence));
      sum -= Math.log(believed);
      count++;
    }
  }
  return { sum, count };
}

/**
 * The temperature at which the confidences of mentions tell best how often they are right (temperature scaling; Guo
 * et al. 2017), measured on texts that the taggers have not seen.
 */
export function fitTemperature(parts: readonly HeldOut[]): number {
  let best = 1;
  let least = Infinity;
  for (const temperature of TEMPERATURES) {
    let sum = 0;
    let count = 0;
    for (const { examples, taggerAt } of parts) {
      const part = loss(taggerAt(temperature), examples);
      sum += part.sum;
      count += part.count;
    }
    const mean = count > 0 ? sum / count : 0;
    if (mean < least) {
      least = mean;
      best = temperature;
    }
  }
  return best;
}
