import { expect, test } from 'vitest';
import { describeError, TimeoutError, withTimeout } from '../../src/platform/failures.ts';

test('withTimeout passes on what comes in time', async () => {
  expect(await withTimeout(Promise.resolve(3), 50, 'late')).toBe(3);
  await expect(withTimeout(Promise.reject(new RangeError('no')), 50, 'late')).rejects.toThrow(RangeError);
});

test('withTimeout rejects what does not', async () => {
  await expect(withTimeout(new Promise(() => {}), 1, 'late')).rejects.toThrow(new TimeoutError('late'));
});

test('describeError repeats our own words, and no others', () => {
  expect(describeError(new TimeoutError('The page did not answer.'))).toBe('The page did not answer.');
  expect(describeError(new SyntaxError('Unexpected token in "secret.js:12"'))).toBe('SyntaxError');
  expect(describeError('secret')).toBe('unknown error');
});

test('describeError names the place in our code, without the address of the extension', () => {
  const error = new TypeError('secret');
  error.stack = 'TypeError: secret page.js:9:9\n    at paint (chrome-extension://abcdef/content.js:120:7)';
  expect(describeError(error)).toBe('TypeError at content.js:120:7');
});

test('describeError does not trust the name of an error', () => {
  const error = new Error('x');
  error.name = 'secret words of the page';
  expect(describeError(error)).toBe('Error');
});
