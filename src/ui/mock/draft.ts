import type { Entity, EntityType, Mention, Quote, QuoteKind, Span } from '../../engine/types.ts';
import type { Report } from '../../platform/messages.ts';

/**
 * Recorded articles are written as text with the words that are quoted and named; a draft finds their offsets.
 */
export class Draft {
  readonly #quotes: Quote[] = [];
  readonly #entities: Entity[] = [];

  constructor(
    readonly text: string,
    readonly language: string,
    readonly head: {
      readonly title: string | null;
      readonly outlet: string | null;
      readonly published: string | null;
    },
  ) {}

  /** @throws when `words` do not stand in the text: a recorded article must not be wrong without a word */
  #find(words: string): Span {
    const begin = this.text.indexOf(words);
    if (begin === -1) throw new Error(`The recorded article does not contain "${words}".`);
    return [begin, begin + words.length];
  }

  #findAll(words: string): Span[] {
    const spans: Span[] = [];
    for (let i = this.text.indexOf(words); i !== -1; i = this.text.indexOf(words, i + words.length)) {
      spans.push([i, i + words.length]);
    }
    return spans;
  }

  /** Adds an entity mentioned by all of `forms`; the first one is its name unless `name` says otherwise. */
  entity(
    type: EntityType,
    forms: readonly string[],
    more: { readonly role?: string; readonly value?: Entity['value'] } = {},
  ): string {
    const [name = ''] = forms;
    const taken: Span[] = [];
    for (const form of [...forms].sort((a, b) => b.length - a.length)) {
      for (const span of this.#findAll(form)) {
        if (!taken.some(([begin, end]) => span[0] < end && begin < span[1])) taken.push(span);
      }
    }
    const mentions: Mention[] = taken.sort((a, b) => a[0] - b[0]).map((span) => ({ span, kind: 'name' }));
    const id = `e${this.#entities.length + 1}`;
    this.#entities.push({
      id,
      type,
      name,
      aliases: forms.slice(1),
      role: more.role ?? null,
      mentions,
      value: more.value ?? null,
      confidence: 0.9,
    });
    return id;
  }

  /** Adds a quotation of `pieces` by `speaker`: an entity's id, words of the text, or null for nobody. */
  quote(kind: QuoteKind, pieces: readonly string[], speaker: string | null): this {
    const entity = this.#entities.find((each) => each.id === speaker) ?? null;
    const text = entity?.name ?? speaker;
    this.#quotes.push({
      id: `q${this.#quotes.length + 1}`,
      kind,
      spans: pieces.map((piece) => this.#find(piece)),
      cue: null,
      speaker:
        text === null
          ? null
          : {
              span: entity?.mentions[0]?.span ?? this.#find(text),
              text,
              name: entity?.name ?? null,
              entity: entity?.id ?? null,
            },
      addressee: null,
      confidence: 0.9,
      rule: 'recorded',
    });
    return this;
  }

  report(): Report {
    return {
      reading: {
        url: 'https://news.example/article',
        byline: [],
        ...this.head,
        pageLanguage: this.language,
        isArticle: true,
        text: this.text,
        blocks: [{ begin: 0, end: this.text.length, kind: 'paragraph' }],
      },
      language: this.language,
      annotations: { quotes: this.#quotes, entities: this.#entities },
      namesByLists: false,
      quotesByRules: false,
      timing: { readMs: 21, analyzeMs: 63 },
    };
  }
}
