import { expect, test } from 'vitest';
import { certaintyOf } from '../../src/overlay/certainty.ts';

test.each([
  [1, 'sure'],
  [0.9, 'sure'],
  [0.899, 'likely'],
  [0.6, 'likely'],
  [0.599, 'unsure'],
  [0, 'unsure'],
])('a confidence of %d is called %s', (confidence, word) => {
  expect(certaintyOf(confidence)).toBe(word);
});
