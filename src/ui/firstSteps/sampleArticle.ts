import type { Annotations, Block, Entity, Quote, Span } from '../../engine/types.ts';

/** A short article of our own, with what Pressmark finds in it, recorded. */
export interface SampleArticle {
  /** Headline first, then paragraphs. */
  readonly blocks: readonly string[];
  readonly language: 'de' | 'en';
  /** Who says what: the words of each passage as they stand in the text, in its order. */
  readonly quotes: readonly (readonly [kind: Quote['kind'], speaker: number, words: readonly string[]])[];
  /** Names; speakers are counted from 0 in this list. */
  readonly names: readonly (readonly [type: Entity['type'], mentions: readonly string[]])[];
}

const ENGLISH: SampleArticle = {
  language: 'en',
  blocks: [
    'Lindholm keeps its night ferry',
    'The night ferry between Lindholm and Westerby will keep running. “Nobody should have to wait on a pier until morning,” said the mayor, Clara Voss, on Tuesday.',
    'The operator, Sound Lines, had wanted to stop it in March. Its director, Jonas Feld, said that the ship was half empty on most nights. “We can live with that,” he added, “as long as the town pays its share.”',
    'Voss said the council would find the money.',
  ],
  quotes: [
    ['direct', 0, ['Nobody should have to wait on a pier until morning,']],
    ['indirect', 1, ['that the ship was half empty on most nights']],
    ['direct', 1, ['We can live with that,', 'as long as the town pays its share.']],
    ['indirect', 0, ['the council would find the money']],
  ],
  names: [
    ['person', ['Clara Voss', 'Voss']],
    ['person', ['Jonas Feld']],
    ['organization', ['Sound Lines']],
    ['place', ['Lindholm', 'Westerby']],
  ],
};

const GERMAN: SampleArticle = {
  language: 'de',
  blocks: [
    'Lindholm behält seine Nachtfähre',
    'Die Nachtfähre zwischen Lindholm und Westerby fährt weiter. „Niemand soll bis zum Morgen auf einem Steg warten müssen“, sagte Bürgermeisterin Clara Voss am Dienstag.',
    'Die Reederei Sundlinien hatte sie im März einstellen wollen. Ihr Leiter Jonas Feld sagte, das Schiff sei in den meisten Nächten halb leer. „Damit können wir leben“, ergänzte er, „solange die Stadt ihren Teil zahlt.“',
    'Voss sagte, der Rat werde das Geld aufbringen.',
  ],
  quotes: [
    ['direct', 0, ['Niemand soll bis zum Morgen auf einem Steg warten müssen']],
    ['indirect', 1, ['das Schiff sei in den meisten Nächten halb leer']],
    ['direct', 1, ['Damit können wir leben', 'solange die Stadt ihren Teil zahlt.']],
    ['indirect', 0, ['der Rat werde das Geld aufbringen']],
  ],
  names: [
    ['person', ['Clara Voss', 'Voss']],
    ['person', ['Jonas Feld']],
    ['organization', ['Sundlinien']],
    ['place', ['Lindholm', 'Westerby']],
  ],
};

/** The sample in the language of the interface. */
export function sampleArticle(locale: string): SampleArticle {
  return locale.toLowerCase().startsWith('de') ? GERMAN : ENGLISH;
}

/** The sample's text and blocks, as the reader of pages would give them. */
export function textOf({ blocks }: SampleArticle): {
  readonly text: string;
  readonly blocks: readonly Block[];
} {
  let at = 0;
  const placed = blocks.map((words, index): Block => {
    const begin = at;
    at += words.length + 2;
    return { begin, end: begin + words.length, kind: index === 0 ? 'headline' : 'paragraph' };
  });
  return { text: blocks.join('\n\n'), blocks: placed };
}

/**
 * The recorded annotations, with offsets into the sample's text.
 * @throws {RangeError} when the record names words that the text does not have
 */
export function annotationsOf(sample: SampleArticle): Pick<Annotations, 'quotes' | 'entities'> {
  const { text } = textOf(sample);
  const entities = sample.names.map(([type, mentions], index): Entity => {
    const spans = mentions.flatMap((words) => spansOf(text, words));
    const whole = spans.filter(
      ([begin, end]) => !spans.some(([b, e]) => b <= begin && end <= e && e - b > end - begin),
    );
    return {
      id: `e${index}`,
      type,
      name: mentions[0] ?? '',
      aliases: mentions.slice(1),
      role: null,
      mentions: whole.sort((a, b) => a[0] - b[0]).map((span) => ({ span, kind: 'name' })),
      value: null,
      confidence: 1,
    };
  });
  const quotes = sample.quotes.map(([kind, speaker, passages], index): Quote => {
    const entity = entities[speaker];
    const [first] = entity?.mentions ?? [];
    if (entity === undefined || first === undefined) throw new RangeError(`There is no speaker ${speaker}.`);
    return {
      id: `q${index}`,
      kind,
      spans: passages.map((words) => firstSpan(text, words)),
      cue: null,
      speaker: { span: first.span, text: entity.name, name: entity.name, entity: entity.id },
      addressee: null,
      confidence: 1,
      rule: 'recorded',
    };
  });
  return { quotes, entities };
}

function firstSpan(text: string, words: string): Span {
  const [span] = spansOf(text, words);
  if (span === undefined) throw new RangeError(`The sample does not say “${words}”.`);
  return span;
}

function spansOf(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    spans.push([at, at + words.length]);
  }
  return spans;
}
