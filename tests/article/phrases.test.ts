import { describe, expect, it } from 'vitest';
import { readsLikeCaption } from '../../src/article/captions.ts';
import { phraseRule } from '../../src/article/phrases/index.ts';
import { withPlainLetters } from '../../src/article/phrases/letterClasses.ts';
import { cpuSeconds } from '../support/cpuSeconds.ts';

describe('lines that are not of the article', () => {
  it.each([
    ['Anzeige', 'line:advertisement'],
    ['Mehr zum Thema', 'line:more'],
    ['Lesen Sie auch: Warum der Wind dreht', 'line:more'],
    ['Read more: Why the wind turns', 'line:more'],
    ['Stand: 08.07.2026 05:00 Uhr', 'line:date'],
    ['Published November 20th, 2019 - 07:29 GMT', 'line:date'],
    ['8 hours ago', 'line:date'],
    ['21:00 Ann Example', 'line:date'],
    ['Lesezeit: 3 Min.', 'line:reading time'],
    ['5 min read', 'line:reading time'],
    ['Jetzt abonnieren', 'line:subscription'],
    ['Sign up for our morning newsletter', 'line:newsletter'],
    ['Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.', 'line:embed'],
    ['Share this article', 'line:share'],
    ['12 Kommentare', 'line:comments'],
    ['Have a tip? Write to us.', 'line:contact'],
    ['© 2019 The Paper. All rights reserved.', 'line:copyright'],
    ['Über die Autorin', 'line:about'],
    ['Via agency-7', 'line:source'],
    ['Dies ist eine maschinelle Übersetzung eines Artikels unserer Kollegen aus Übersee.', 'line:about'],
    ['Dieser Text erschien zuerst in der Wochenendausgabe.', 'line:about'],
    ['Dieser Beitrag wurde automatisch übersetzt und von der Redaktion geprüft.', 'line:about'],
    ['This story was originally published by The Harbour Gazette.', 'line:about'],
    ['This article has been translated from the Danish.', 'line:about'],
    [
      'There is more where that came from. Sign up for The Tide today and get it in your inbox.',
      'line:newsletter',
    ],
    ['Keine Lust zu suchen? Abonnieren Sie unseren Newsletter am Morgen.', 'line:newsletter'],
    ['Follow our full coverage of the flood at gazette.example/flood', 'line:more'],
    ['Would you like to comment on this article? Sign in now.', 'line:comments'],
    ['Our Standards: The Gazette Charter.', 'line:about'],
    ['Support the Gazette so we can keep asking.', 'line:subscription'],
    ['Von Ann Example, 12. Mai 2024', 'line:date'],
    ['By Bo Muster 20 November 2024', 'line:date'],
    ['Foto(s): © Ann Example', 'credit'],
    ['Mit Material von dpa', 'credit'],
    ['dpa und Reuters haben zu diesem Bericht beigetragen', 'credit'],
    ['(Reporting by Ann Example in Rome; Editing by Bo Muster)', 'credit'],
    ['Quelle: dpa', 'credit'],
  ])('%s', (line, rule) => {
    expect(phraseRule(line, 0)).toBe(rule);
  });

  it.each([
    'Der Newsletter des Vereins erreicht inzwischen zehntausend Leser in ganz Hessen.',
    'Reporting by the Times showed that the mill had been on fire twice before.',
    'Am 4. März 2025 brannte die Mühle.',
    'Dieser Text hat mein Leben verändert, sagte sie.',
    'This story was told in every kitchen on the island.',
    'The clerk was tired. She signed up for the newsletter of the museum and went home.',
    'Support the roof with two beams, the builder had told them.',
    'Our standards have slipped, said the coach.',
    'Von Ann Example stammt das Bild, gemalt am 12. Mai 2024',
    'Von Berlin nach Ried: 12. Mai 2024 in Bildern',
    'Der Anzeige ging ein Streit voraus.',
    'Mehr als hundert Menschen kamen.',
    'More than a hundred people came.',
    'Sharing a flat is cheaper, she said.',
    'Live aus dem Studio berichtete sie drei Stunden lang.',
    'Quelle des Flusses ist ein kleiner Teich.',
    '„Teilen macht Freude“, sagte der Pfarrer.',
  ])('%s is text', (line) => {
    expect(phraseRule(line, 0)).toBeNull();
  });

  it('takes time in proportion to the line', () => {
    const units = ['a', ' ', '1', '1. ', 'A ', '(', '.', 'mehr ', '12:', '©'];
    const seconds = cpuSeconds(() => {
      for (const unit of units) phraseRule(unit.repeat(419 / unit.length), 0);
    });
    expect(seconds).toBeLessThan(0.1);
  });
});

describe('letters in plain ranges', () => {
  const [before, after] = ['^\\p{L}+$', '^[^\\p{L}\\p{N}]+$'].map((source) => [
    new RegExp(source, 'iu'),
    new RegExp(withPlainLetters(source), 'iu'),
  ]) as [RegExp[], RegExp[]];

  it.each(['Straße', 'ÉTÉ', 'őszinte', 'Новости', 'Ειδήσεις', 'ニュース', '뉴스', '新闻'])(
    '%s is letters',
    (word) => {
      for (const pattern of before) expect(pattern.test(word)).toBe(true);
      for (const pattern of after) expect(pattern.test(word)).toBe(false);
    },
  );

  it.each([' ', ' – ', '„“”»«', '…', '[]', '@', '{|}~', '\u00a0', '。', '()'])('"%s" is none', (marks) => {
    for (const pattern of before) expect(pattern.test(marks)).toBe(false);
    for (const pattern of after) expect(pattern.test(marks)).toBe(true);
  });

  it('lists Latin letters beside others', () => {
    expect(new RegExp(`^${withPlainLetters('[\\p{Lu} .’-]+')}$`, 'iu').test('J. Äußerer-O’Neill')).toBe(true);
  });
});

describe('captions without markup', () => {
  it.each([
    'Rauch steigt aus dem Tunnel. Foto: Ann Example',
    'Smoke over the tunnel (AP Photo/Bo Muster)',
    'The mill before the fire. Getty Images',
    'FILE - The mill in 1990',
    'In this 2006 photo, the mill still has its wheel.',
    'Die Mühle im Winter © Verein Mühlental',
  ])('%s', (line) => {
    expect(readsLikeCaption(line)).toBe(true);
  });

  it.each([
    'Er zeigte ein Foto.',
    'She shared the image with everyone: her friends, her family and the police.',
    'The photo was taken in 1990.',
  ])('%s is none', (line) => {
    expect(readsLikeCaption(line)).toBe(false);
  });
});
