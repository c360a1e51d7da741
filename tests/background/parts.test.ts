import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../../src/background/parts.ts';
import type { Entity, Mention, Quote } from '../../src/engine/types.ts';

function quote(id: number): Quote {
  return {
    id: `q${id}`,
    kind: 'direct',
    spans: [],
    cue: null,
    speaker: null,
    addressee: null,
    confidence: 1,
    rule: 'test',
  };
}

function entity(id: number, count: number): Entity {
  const mentions = Array.from({ length: count }, (): Mention => ({ span: [0, 1], kind: 'name' }));
  const name = `e${id}`;
  return { id: name, type: 'person', name, aliases: [], role: null, mentions, value: null, confidence: 1 };
}

test('an ordinary article is one part, an empty one too', () => {
  const found = { quotes: [quote(1), quote(2)], entities: [entity(1, 20)] };
  expect(partsOf(found)).toEqual([found]);
  expect(partsOf({ quotes: [], entities: [] })).toEqual([{ quotes: [], entities: [] }]);
});

test('parts are bounded, and together they are the whole in its order', () => {
  const sizes = fc.array(fc.nat(300), { maxLength: 80 });
  fc.assert(
    fc.property(fc.nat(1500), sizes, (count, mentions) => {
      const quotes = Array.from({ length: count }, (_, id) => quote(id));
      const entities = mentions.map((size, id) => entity(id, size));
      const parts = partsOf({ quotes, entities });
      expect(parts.flatMap((part) => part.quotes)).toEqual(quotes);
      expect(parts.flatMap((part) => part.entities)).toEqual(entities);
      for (const part of parts) {
        const held = part.entities.reduce((sum, one) => sum + one.mentions.length, 0);
        expect(part.quotes.length + part.entities.length).toBeLessThanOrEqual(400);
        expect(held).toBeLessThanOrEqual(2400);
      }
    }),
    { numRuns: 30 },
  );
});
