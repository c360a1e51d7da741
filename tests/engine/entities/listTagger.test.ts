import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createListTagger } from '../../../src/engine/entities/listTagger.ts';
import { buildDocument } from '../../../src/engine/text/buildDocument.ts';
import { blocksOfPlainText } from '../../../src/engine/text/plainText.ts';
import { LANGUAGES, type Language } from '../../../src/engine/types.ts';
import { cpuSeconds } from '../../support/cpuSeconds.ts';

const LETTER = { person: 'P', organization: 'O', place: 'L', misc: 'M' } as const;
const taggers = { de: createListTagger('de'), en: createListTagger('en') } as const;

function tag(text: string, language: Language) {
  return taggers[language].tag(buildDocument(text, blocksOfPlainText(text), language));
}

const names = (text: string, language: Language): string[] =>
  tag(text, language).map(({ span, type }) => `${LETTER[type]}:${text.slice(...span)}`);

/** Sentences of our own: what must be found, all of it and nothing else. */
const GERMAN: readonly (readonly [string, readonly string[]])[] = [
  ['Wladimir Putin traf am Montag Xi Jinping in Peking.', ['P:Wladimir Putin', 'P:Xi Jinping', 'L:Peking']],
  ['Der Fischer Anton Gruber aus Lindau fing einen Hecht.', ['P:Anton Gruber', 'L:Lindau']],
  ['US-Außenminister Antony Blinken verteidigte die US-Pläne.', ['P:Antony Blinken']],
  ['Die Ukraine-Krise und die Berlin-Wahl sind Themen.', []],
  ['Der Hund lief über die Straße und bellte den Briefträger an.', []],
  ['Die Bundesregierung plant ein neues Gesetz zur Wärmewende.', []],
  ['Frau Dr. Seiler leitet die Universität Leipzig.', ['P:Seiler', 'O:Universität Leipzig']],
  ['Die Friedrich-Ebert-Stiftung lud nach Bonn ein.', ['O:Friedrich-Ebert-Stiftung', 'L:Bonn']],
  ['Das Landgericht Köln wies die Klage der Huber GmbH ab.', ['O:Landgericht Köln', 'O:Huber GmbH']],
  ['Die Vereinigten Staaten und Saudi-Arabien schweigen.', ['L:Vereinigten Staaten', 'L:Saudi-Arabien']],
  ['Putins Sprecher widersprach Merkels Darstellung.', ['P:Putins', 'P:Merkels']],
  ['In Halle wurde gefeiert, in der Halle wurde getanzt.', ['L:Halle']],
  ['Das Essen schmeckte, sagte der Koch.', []],
  ['Der FC Bayern München verlor gegen den VfL Bochum.', ['O:FC Bayern München', 'O:VfL Bochum']],
  ['Ursula von der Leyen sprach mit Carola von Stetten.', ['P:Ursula von der Leyen', 'P:Carola von Stetten']],
  ['Die Provinz Hatay liegt in der Türkei.', ['L:Hatay', 'L:Türkei']],
  ['Foto: dpa', ['O:dpa']],
  ['Sie liest die Süddeutsche Zeitung und den Guardian.', ['O:Süddeutsche Zeitung', 'O:Guardian']],
  ['Der Professor Chinesische Außenpolitik lehrt heute.', []],
  ['WLADIMIR PUTIN REIST NACH PEKING', ['P:WLADIMIR PUTIN', 'L:PEKING']],
];

const ENGLISH: readonly (readonly [string, readonly string[]])[] = [
  ['Antony Blinken flew to Beijing on Tuesday.', ['P:Antony Blinken', 'L:Beijing']],
  ['The professor teaches at Pembroke University in Ohio.', ['O:Pembroke University', 'L:Ohio']],
  ["Putin's spokesman said nothing about the talks.", ['P:Putin']],
  ['The government plans a new law on heating.', []],
  ['Hoo Tiang Boon, an analyst, said it would rain.', ['P:Hoo Tiang Boon']],
  ['Mr. Hargreaves lives near Lake Michigan.', ['P:Hargreaves', 'L:Lake Michigan']],
  ['The U.S. and the European Union disagree.', ['L:U.S.', 'O:European Union']],
  ['Shares of Meyer & Sons Inc. fell in London.', ['O:Meyer & Sons Inc.', 'L:London']],
  ['The University of Leeds praised Steve Waters.', ['O:University of Leeds', 'P:Steve Waters']],
  ['Everything Is Fine, They Say', []],
  ['She may march in April, but Will said no.', []],
  ['The town of Bucha lies near Kyiv.', ['L:Bucha', 'L:Kyiv']],
  ['Reuters and the Associated Press reported it.', ['O:Reuters', 'O:Associated Press']],
  ['The German carmaker Volkswagen hired Anna Schmidt.', ['O:Volkswagen', 'P:Anna Schmidt']],
  ["I've never seen the plan.", []],
  [
    'Ursula von der Leyen met Luiz Inacio Lula da Silva.',
    ['P:Ursula von der Leyen', 'P:Luiz Inacio Lula da Silva'],
  ],
  ['LONDON, March 3 - Stocks fell.', ['L:LONDON']],
  ['He lives in Springfield, Illinois.', ['L:Springfield', 'L:Illinois']],
];

for (const [language, table] of [
  ['de', GERMAN],
  ['en', ENGLISH],
] as const) {
  describe(`names by lists, ${language}`, () => {
    it.each(table)('%s', (text, expected) => {
      expect(names(text, language)).toEqual(expected);
    });

    it('gives ordered spans without overlaps inside any text, and never throws', () => {
      const piece = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          'Anna ',
          'Müller ',
          'Inc. ',
          'University ',
          'of ',
          'von ',
          'der ',
          'Berlin ',
          'Herr ',
          'said ',
          '. ',
          '\n\n',
          '(',
          ')',
          '& ',
          'EU ',
          "'s ",
          'J. ',
        ),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
          const text = pieces.join('');
          let last = 0;
          for (const { span, confidence } of tag(text, language)) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(span[1]).toBeGreaterThan(span[0]);
            last = span[1];
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }),
      );
    });
  });
}

describe('names over the whole article', () => {
  it('knows a surname after it stood with its first name, even where it is a common word', () => {
    const text = 'Der Abgeordnete Walter Korn war dagegen. Später stimmte Korn zu. Das Korn wächst.';
    expect(names(text, 'de')).toEqual(['P:Walter Korn', 'P:Korn']);
  });

  it('takes a city for its team in a sports report, and for a city in other news', () => {
    const sports =
      'Am letzten Spieltag gewann Bochum das Spiel. Der Trainer lobte seine Mannschaft, die Tore fielen spät. Gegen Bochum hatte der Gegner keine Chance. Die Saison endet mit einem Sieg.';
    expect(names(sports, 'de').filter((name) => name.endsWith('Bochum'))).toEqual(['O:Bochum', 'O:Bochum']);
    expect(names('In Bochum wurde ein neues Rathaus eröffnet.', 'de')).toEqual(['L:Bochum']);
  });
});

describe('names in long texts', () => {
  it.each(LANGUAGES)(
    'takes time in proportion to the length, %s',
    (language) => {
      const sentence =
        language === 'de'
          ? 'Der Minister Karl Weber traf in Wien die Direktorin der Universität Graz, Eva Brandl, und schwieg. '
          : 'Minister Karl Weber met the director of Graz University, Eva Brandl, in Vienna and was silent. ';
      const seconds = (characters: number): number => {
        const text = sentence.repeat(Math.ceil(characters / sentence.length));
        const document = buildDocument(text, [{ begin: 0, end: text.length, kind: 'paragraph' }], language);
        return cpuSeconds(() => taggers[language].tag(document));
      };
      seconds(100_000);
      const short = seconds(250_000);
      const long = seconds(1_000_000);
      // Four times the text; the rest is room for a busy machine. Quadratic time would be sixteen times.
      expect(long).toBeLessThan(Math.max(0.5, 11 * short));
    },
    60_000,
  );
});
