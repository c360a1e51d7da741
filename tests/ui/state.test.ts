import { describe, expect, it } from 'vitest';
import { INITIAL_STATE, type ReadingAction, reduceReading } from '../../src/ui/app/state.ts';
import { germanArticle } from '../../src/ui/mock/articles.ts';

const found = { state: 'found', report: germanArticle() } as const;
const closed = { state: 'noPermission' } as const;
const run = (...actions: ReadingAction[]) => actions.reduce(reduceReading, INITIAL_STATE);

describe('reduceReading', () => {
  it('keeps what is on the screen while a new answer is awaited', () => {
    const state = run(
      { type: 'asked', request: 1 },
      { type: 'answered', request: 1, scope: 'article', outcome: found },
      { type: 'asked', request: 2 },
    );
    expect(state).toMatchObject({ outcome: found, pending: 2 });
  });

  it('drops answers to older requests', () => {
    const state = run(
      { type: 'asked', request: 1 },
      { type: 'asked', request: 2 },
      { type: 'answered', request: 2, scope: 'page', outcome: found },
      { type: 'answered', request: 1, scope: 'article', outcome: closed },
    );
    expect(state).toEqual({ outcome: found, scope: 'page', pending: null, changed: false });
  });

  it('remembers that the page has changed until it is read again', () => {
    const changed = run(
      { type: 'asked', request: 1 },
      { type: 'answered', request: 1, scope: 'article', outcome: found },
      { type: 'changed' },
    );
    expect(changed.changed).toBe(true);
    const again = reduceReading(reduceReading(changed, { type: 'asked', request: 2 }), {
      type: 'answered',
      request: 2,
      scope: 'article',
      outcome: found,
    });
    expect(again.changed).toBe(false);
  });

  it('has nothing to call changed without a report', () => {
    expect(run({ type: 'changed' }).changed).toBe(false);
    expect(
      run(
        { type: 'asked', request: 1 },
        { type: 'answered', request: 1, scope: 'article', outcome: closed },
        { type: 'changed' },
      ).changed,
    ).toBe(false);
  });
});
