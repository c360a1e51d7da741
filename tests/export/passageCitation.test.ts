import { expect, test } from 'vitest';
import { passageCitation } from '../../src/export/citation.ts';

const source = {
  url: 'https://news.example/a',
  title: 'The quay',
  outlet: 'The Mail',
  published: '2026-03-02',
  language: 'en',
  text: 'Nobody came.\n\nThe “old” quay was empty on the morning of the feast.',
};

test('words that nobody is quoted with are cited with their source alone, and a link that scrolls to them', () => {
  expect(passageCitation(source, [14, 38])).toBe(
    '“The ‘old’ quay was empty” — The quay, The Mail, March 2, 2026\nhttps://news.example/a#:~:text=The%20%E2%80%9Cold%E2%80%9D%20quay%20was%20empty',
  );
});

test('words whose place is not known have the plain address, unless that is none to give away', () => {
  const words = { ...source, text: 'Somewhere else.', language: 'de', published: null };
  expect(passageCitation(words, null)).toBe('„Somewhere else.“ — The quay, The Mail\nhttps://news.example/a');
  expect(passageCitation({ ...words, url: 'file:///home/me/a.html' }, null)).toBe(
    '„Somewhere else.“ — The quay, The Mail',
  );
});
