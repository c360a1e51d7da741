import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createCrfTagger } from '../../../../src/engine/entities/crf/index.ts';
import { buildDocument } from '../../../../src/engine/text/buildDocument.ts';
import { blocksOfPlainText } from '../../../../src/engine/text/plainText.ts';
import { LANGUAGES, type Language } from '../../../../src/engine/types.ts';
import { cpuSeconds } from '../../../support/cpuSeconds.ts';

const bytesOf = (language: Language) =>
  new Uint8Array(readFileSync(new URL(`../../../../models/${language}.bin`, import.meta.url)));

function namesIn(text: string, language: Language): string[] {
  const document = buildDocument(text, blocksOfPlainText(text), language);
  return createCrfTagger(bytesOf(language))
    .tag(document)
    .filter(({ type }) => type !== 'misc')
    .map(({ span, type }) => `${text.slice(...span)} ${type}`);
}

describe('the German model', () => {
  it.each([
    [
      'Die Bundeskanzlerin Angela Merkel traf am Dienstag in Paris den französischen Präsidenten Emmanuel Macron.',
      ['Angela Merkel person', 'Paris place', 'Emmanuel Macron person'],
    ],
    [
      'Der Konzern Siemens mit Sitz in München baut in Polen ein neues Werk.',
      ['Siemens organization', 'München place', 'Polen place'],
    ],
    ['Wie die Deutsche Bank mitteilte, steigen die Zinsen.', ['Deutsche Bank organization']],
    // Adjectives and parts of compounds are no names.
    ['Der deutsche Minister lobte die Berliner Polizei und den US-Präsidenten.', []],
    ['Das Haus steht auf dem Berg, und der Hund liegt vor der Tür.', []],
  ])('reads "%s"', (text, names) => {
    expect(namesIn(text, 'de')).toEqual(names);
  });

  it('knows a surname by the full name elsewhere in the text', () => {
    const text =
      'Die Richterin Annegret Wollschläger leitet das Verfahren.\n\n' +
      'Beobachter rechnen mit einem langen Prozess. Wollschläger wollte sich dazu nicht äußern. ' +
      'Die Entscheidung Wollschlägers wird im Herbst erwartet.';
    const names = namesIn(text, 'de');
    expect(names).toContain('Annegret Wollschläger person');
    expect(names).toContain('Wollschläger person');
    expect(names).toContain('Wollschlägers person');
  });
});

describe('the English model', () => {
  it.each([
    [
      'The Ukrainian president, Volodymyr Zelensky, met Joe Biden in Washington on Friday.',
      ['Volodymyr Zelensky person', 'Joe Biden person', 'Washington place'],
    ],
    [
      "Microsoft's chief executive said the company would hire in Ireland.",
      ['Microsoft organization', 'Ireland place'],
    ],
    [
      'The University of Oxford is north-west of London.',
      ['University of Oxford organization', 'London place'],
    ],
    ['The old house stands on a hill, and the dog sleeps at the door.', []],
  ])('reads "%s"', (text, names) => {
    expect(namesIn(text, 'en')).toEqual(names);
  });

  it('finds names in a headline in capitals', () => {
    expect(
      namesIn('FRANCE AND GERMANY SIGN A TREATY\n\nThe ministers met on Monday in Berlin.', 'en'),
    ).toEqual(['FRANCE place', 'GERMANY place', 'Berlin place']);
  });
});

describe.each(LANGUAGES)('the model %s', (language) => {
  const bytes = bytesOf(language);

  it('stays within 3 MB gzipped', () => {
    expect(gzipSync(bytes).length).toBeLessThan(3_000_000);
  });

  it('reads a long text without a full stop, and rubbish, in linear time', () => {
    const tagger = createCrfTagger(bytes);
    for (const text of [
      'Berlin '.repeat(20_000),
      'ß„𝒜\u0301'.repeat(10_000),
      'a'.repeat(200_000),
      `${'('.repeat(5000)} 1,2`,
    ]) {
      const document = buildDocument(text, blocksOfPlainText(text), language);
      expect(cpuSeconds(() => tagger.tag(document))).toBeLessThan(5);
    }
  });
});
