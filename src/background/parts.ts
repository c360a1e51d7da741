/** Cutting annotations to pieces that a page's main thread takes in at once. Pure. */
import type { Annotations } from '../engine/types.ts';

type Found = Pick<Annotations, 'quotes' | 'entities'>;

/** What one message may weigh: about 100 kB, which a page unpacks and validates in a few milliseconds. */
const MAX_WEIGHT = 400;
/** A mention takes that part of the space of a quotation. */
const MENTION_WEIGHT = 1 / 6;

/** Cuts annotations into parts, at least one, that hold all of them in their order. */
export function partsOf({ quotes, entities }: Found): Found[] {
  const parts: { quotes: Found['quotes'][number][]; entities: Found['entities'][number][] }[] = [];
  let weight = Number.POSITIVE_INFINITY;
  const partFor = (added: number) => {
    weight += added;
    if (weight > MAX_WEIGHT) {
      weight = added;
      parts.push({ quotes: [], entities: [] });
    }
    return parts.at(-1)!;
  };
  for (const quote of quotes) partFor(1).quotes.push(quote);
  for (const entity of entities) partFor(1 + MENTION_WEIGHT * entity.mentions.length).entities.push(entity);
  return parts.length > 0 ? parts : [{ quotes: [], entities: [] }];
}
