import { describe, expect, it } from 'vitest';
import { Parts } from '../../src/content/parts.ts';
import type { Entity } from '../../src/engine/types.ts';

const entity = (id: string): Entity => ({
  id,
  type: 'person',
  name: id,
  aliases: [],
  role: null,
  mentions: [],
  value: null,
  confidence: 1,
});
const part = (number: number, parts: number, id: string) => ({
  part: number,
  parts,
  annotations: { quotes: [], entities: [entity(id)] },
});

describe('annotations in parts', () => {
  it('are whole with the last part, once', () => {
    const parts = new Parts();
    expect(parts.take(part(0, 2, 'a'))).toBe(true);
    expect(parts.complete()).toBeNull();
    expect(parts.take(part(1, 2, 'b'))).toBe(true);
    expect(parts.complete()?.entities.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(parts.complete()).toBeNull();
  });

  it('are refused out of turn', () => {
    const parts = new Parts();
    expect(parts.take(part(1, 2, 'b'))).toBe(false);
    parts.take(part(0, 3, 'a'));
    expect(parts.take(part(2, 3, 'c'))).toBe(false);
    expect(parts.complete()).toBeNull();
  });

  it('begin anew with a first part', () => {
    const parts = new Parts();
    parts.take(part(0, 2, 'old'));
    parts.take(part(0, 1, 'new'));
    expect(parts.complete()?.entities.map(({ id }) => id)).toEqual(['new']);
  });
});
