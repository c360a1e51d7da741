/** Any number of articles of our own making, no two alike, for benches over long streams. */
import { base, de, en, Faker } from '@faker-js/faker';
import { LANGUAGES, type Language } from '../src/engine/types.ts';

export interface ArticleText {
  readonly id: number;
  readonly text: string;
}

type Template = (words: Words) => string;

/** What changes from sentence to sentence. */
class Words {
  readonly #faker: Faker;

  constructor(language: Language, seed: number) {
    this.#faker = new Faker({ locale: language === 'de' ? [de, en, base] : [en, base] });
    this.#faker.seed(seed);
  }

  get person(): string {
    return `${this.#faker.person.firstName()} ${this.surname}`;
  }
  get surname(): string {
    return this.#faker.person.lastName();
  }
  get place(): string {
    return this.#faker.location.city();
  }
  get company(): string {
    return this.#faker.company.name();
  }
  get number(): number {
    return this.#faker.number.int({ min: 2, max: 980 });
  }
  pick<T>(values: readonly T[]): T {
    return this.#faker.helpers.arrayElement(values);
  }
  count(min: number, max: number): number {
    return this.#faker.number.int({ min, max });
  }
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const GERMAN_TOPICS = [
  'die Brücke',
  'das Freibad',
  'der Haushalt',
  'die Buslinie',
  'der Deich',
  'die Schule',
];
const GERMAN_STARTS = GERMAN_TOPICS.map(capitalized);
const ENGLISH_TOPICS = ['the bridge', 'the pool', 'the budget', 'the bus line', 'the harbour', 'the school'];
const GERMAN_DAYS = ['am Montag', 'am Dienstag', 'am Freitag', 'im März', 'am 3. Mai', 'vor zwei Wochen'];
const ENGLISH_DAYS = ['on Monday', 'on Tuesday', 'on Friday', 'in March', 'on 3 May', 'two weeks ago'];

const TEMPLATES: Readonly<Record<Language, readonly Template[]>> = {
  de: [
    (w) =>
      `„${w.pick(GERMAN_STARTS)} kostet ${w.number} Millionen Euro“, sagte ${w.person} ${w.pick(GERMAN_DAYS)} in ${w.place}.`,
    (w) =>
      `${w.person}, die in ${w.place} den Rat leitet, erklärte, ${w.pick(GERMAN_TOPICS)} werde noch in diesem Jahr fertig.`,
    (w) => `Sie habe das mit ${w.surname} abgesprochen, sagte sie.`,
    (w) => `Nach Angaben von ${w.company} sind ${w.number} Stellen in ${w.place} betroffen.`,
    (w) => `„Das ist keine Lösung“, kritisierte ${w.surname}, „und es wird ${w.number} Haushalte treffen.“`,
    (w) =>
      `Der Sprecher von ${w.company} wies das zurück: „Davon kann ${w.pick(GERMAN_DAYS)} keine Rede gewesen sein.“`,
    (w) => `Bis dahin fährt ein Ersatzbus von ${w.place} nach ${w.place}, und zwar alle ${w.number} Minuten.`,
    (w) =>
      `${capitalized(w.pick(GERMAN_DAYS))} hatten ${w.number} Menschen in ${w.place} dagegen demonstriert.`,
    (w) => `Laut ${w.person} soll ${w.pick(GERMAN_TOPICS)} im Herbst geprüft werden.`,
    (w) => `Die Kosten liegen bei ${w.number},5 Millionen Euro, gut ${w.count(3, 60)} Prozent über dem Plan.`,
  ],
  en: [
    (w) =>
      `“We need ${w.number} million dollars for ${w.pick(ENGLISH_TOPICS)},” said ${w.person} ${w.pick(ENGLISH_DAYS)} in ${w.place}.`,
    (w) =>
      `${w.person}, who chairs the council of ${w.place}, said that ${w.pick(ENGLISH_TOPICS)} would be finished this year.`,
    (w) => `She added that she had agreed on it with ${w.surname}.`,
    (w) => `According to ${w.company}, ${w.number} jobs in ${w.place} are at risk.`,
    (w) => `“This is no solution,” ${w.surname} said, “and it will hurt ${w.number} families.”`,
    (w) => `A spokesman for ${w.company} denied that: “Nobody said so ${w.pick(ENGLISH_DAYS)}.”`,
    (w) => `Until then a bus runs from ${w.place} to ${w.place} every ${w.number} minutes.`,
    (w) => `Some ${w.number} people had protested in ${w.place} ${w.pick(ENGLISH_DAYS)}.`,
    (w) => `${w.person} told reporters ${w.pick(ENGLISH_TOPICS)} was “a matter of months, not years”.`,
    (w) => `The cost is put at $${w.number}.5 million, some ${w.count(3, 60)} per cent more than planned.`,
  ],
};

/** Articles 0 to `count` − 1, German and English by turns, of 15 to 45 sentences. The same ones every time. */
export function* articleTexts(count: number): Generator<ArticleText> {
  const words = { de: new Words('de', 1), en: new Words('en', 2) };
  for (let id = 0; id < count; id++) {
    const language = LANGUAGES[id % LANGUAGES.length]!;
    const source = words[language];
    const paragraphs: string[] = [];
    for (let left = source.count(15, 45); left > 0; left -= 3) {
      const sentences = Array.from({ length: Math.min(3, left) }, () =>
        source.pick(TEMPLATES[language])(source),
      );
      paragraphs.push(sentences.join(' '));
    }
    yield { id, text: paragraphs.join('\n\n') };
  }
}
