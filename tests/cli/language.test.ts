import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/cli/errors.ts';
import { detectLanguage } from '../../src/cli/language.ts';

const GERMAN =
  'Der Gemeinderat hat am Dienstag beschlossen, die alte Brücke über den Mühlbach zu sanieren. Die Arbeiten sollen ' +
  'im Frühjahr beginnen und etwa acht Monate dauern. Für Fußgänger wird ein Steg gebaut, Autos müssen in dieser ' +
  'Zeit einen Umweg fahren.';
const ENGLISH =
  'The town council decided on Tuesday to repair the old bridge across the mill stream. Work is due to begin in ' +
  'spring and to take about eight months. A footbridge will be built for people on foot, while cars have to take a ' +
  'detour during that time.';
const FRENCH =
  'Le conseil municipal a décidé mardi de rénover le vieux pont qui traverse le ruisseau du moulin. Les travaux ' +
  'doivent commencer au printemps et durer environ huit mois. Une passerelle sera construite pour les piétons, et ' +
  'les voitures devront faire un détour.';
const DANISH =
  'Byrådet besluttede tirsdag at renovere den gamle bro over møllebækken. Arbejdet skal begynde til foråret og vare ' +
  'omkring otte måneder. Der bliver bygget en gangbro til fodgængere, mens bilerne må køre en omvej i den periode, ' +
  'siger borgmesteren.';

describe('detectLanguage', () => {
  it.each([
    ['German', GERMAN, null, 'de'],
    ['English', ENGLISH, null, 'en'],
    ['German on a page that says so', GERMAN, 'de-AT', 'de'],
    ['English on a page that says so', ENGLISH, 'EN_us', 'en'],
    ['German on a page whose template says English', GERMAN, 'en', 'de'],
    ['English on a page whose template says German', ENGLISH, 'de', 'en'],
    ['German on a page that claims nothing sensible', GERMAN, 'x-default', 'de'],
    ['German on a page of undetermined language', GERMAN, 'und', 'de'],
  ])('tells %s', (_, text, declared, language) => {
    expect(detectLanguage(text, declared)).toBe(language);
  });

  it.each([
    ['„Das ist nicht wahr“, sagte er.', 'de'],
    ['Sie kommt aus Kiel.', 'de'],
    ['Die Stadt wird das Geld nicht zurückzahlen.', 'de'],
    ['“That is not true,” he said.', 'en'],
    ['She comes from Leeds.', 'en'],
    ['Officials said the road would stay closed.', 'en'],
  ])('tells a single sentence: %s', (text, language) => {
    expect(detectLanguage(text, null)).toBe(language);
  });

  it('believes the page about a text that is too short to tell', () => {
    expect(detectLanguage('Kurz gesagt', 'en')).toBe('en');
  });

  it.each(['Kurz', '„…“', '12.3.', 'Berlin Hamburg München Köln'])(
    'asks for the language of %j, which could be anything',
    (text) => {
      expect(() => detectLanguage(text, null)).toThrow(InputError);
      expect(() => detectLanguage(text, null)).toThrow('is too short to tell its language');
    },
  );

  it('names a language that is not supported', () => {
    expect(() => detectLanguage(FRENCH, null)).toThrow('is in French, which Pressmark does not support');
    expect(() => detectLanguage(FRENCH, 'de')).toThrow('is in French');
  });

  it('believes a page that names another language, which the trigrams may not know', () => {
    expect(() => detectLanguage(DANISH, 'da')).toThrow('is in Danish');
    expect(() => detectLanguage('Kort', 'da')).toThrow('is in Danish');
  });

  it('asks for the language of a long text without words', () => {
    expect(() => detectLanguage('12 345 '.repeat(100), null)).toThrow('does not look like any language');
  });
});
