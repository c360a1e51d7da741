import { describe, expect, it } from 'vitest';
import { ReadAhead } from '../../src/content/readAhead.ts';
import type { ReadAnswer, Scope } from '../../src/platform/messages.ts';

/** Every reading gives another revision. */
function start() {
  const clock = { now: 0 };
  const asked: Scope[] = [];
  const readNow = async (scope: Scope): Promise<ReadAnswer> => {
    asked.push(scope);
    return { kind: 'read', revision: asked.length, reading: null, hasSelection: false, readMs: 1 };
  };
  return { clock, asked, ahead: new ReadAhead(readNow, () => clock.now) };
}

describe('reading ahead', () => {
  it('gives the article that was read ahead to the first who asks, and reads it again for the next', async () => {
    const { ahead, asked } = start();
    await ahead.begin();
    expect(await ahead.read('article')).toMatchObject({ revision: 1 });
    expect(asked).toEqual(['article']);
    expect(await ahead.read('article')).toMatchObject({ revision: 2 });
  });

  it('does not pass the article for a selection, nor for the article after that', async () => {
    const { ahead, asked } = start();
    await ahead.begin();
    expect(await ahead.read('selection')).toMatchObject({ revision: 2 });
    expect(await ahead.read('article')).toMatchObject({ revision: 3 });
    expect(asked).toEqual(['article', 'selection', 'article']);
  });

  it('reads again what was read a while ago', async () => {
    const { ahead, clock } = start();
    await ahead.begin();
    clock.now = 5000;
    expect(await ahead.read('article')).toMatchObject({ revision: 2 });
  });

  it('tells whoever asks what went wrong, and nobody else', async () => {
    const ahead = new ReadAhead(() => Promise.reject(new Error('torn')));
    await expect(ahead.begin()).resolves.toBeUndefined();
    await expect(ahead.read('article')).rejects.toThrow('torn');
  });
});
