import { hashString } from '../../entities/crf/hash.ts';
import type { Draft, Phrase } from '../draft.ts';
import type { Drafted } from '../findQuotes.ts';
import { segmentAt } from '../units.ts';

/** What the learned steps look up again and again about one document; each token and unit is read once. */
export class Scene {
  readonly drafted: Drafted;
  readonly #words: Int32Array;
  readonly #signs: Uint8Array;
  readonly #phrases: Map<number, Phrase[]>;
  readonly #voices: Map<number, Phrase | null>;
  readonly #unitSigns: Map<number, number>;

  /** @param same a scene of the same reading with other drafts, whose look-ups are shared */
  constructor(drafted: Drafted, same: Scene | null = null) {
    this.drafted = drafted;
    this.#phrases = same ? same.#phrases : new Map();
    this.#voices = same ? same.#voices : new Map();
    this.#unitSigns = same ? same.#unitSigns : new Map();
    const { tokens } = drafted.reading;
    this.#words = same ? same.#words : new Int32Array(tokens.length);
    this.#signs = same ? same.#signs : new Uint8Array(tokens.length);
    if (same) return;
    tokens.forEach((token, i) => {
      this.#words[i] = token.kind === 'number' ? 7 : hashString(token.lower);
      this.#signs[i] = drafted.rules.wordSigns(token.lower);
    });
  }

  /** Hash of a token in lower case; all numbers are one word, and so is what lies outside the text. */
  word(i: number): number {
    return this.#words[i] ?? 1;
  }

  /** Bits of {@link SIGN}. */
  sign(i: number): number {
    return this.#signs[i] ?? 0;
  }

  inMarks(i: number): boolean {
    return (this.drafted.reading.passageOfToken[i] ?? -1) !== -1;
  }

  unitOf(token: number): number {
    return this.drafted.reading.unitOfToken[token] ?? -1;
  }

  segmentOf(token: number): number {
    const unit = this.drafted.reading.units[this.unitOf(token)];
    return unit ? segmentAt(unit, token) : -1;
  }

  blockOf(unit: number): number {
    return this.drafted.reading.units[unit]?.block ?? -1;
  }

  /** All signs of the words of a unit outside marks. */
  unitSigns(unit: number): number {
    let known = this.#unitSigns.get(unit);
    if (known === undefined) {
      known = 0;
      const at = this.drafted.reading.units[unit];
      for (let i = at?.first ?? 0; i < (at?.end ?? 0); i++) if (!this.inMarks(i)) known |= this.sign(i);
      this.#unitSigns.set(unit, known);
    }
    return known;
  }

  /** Who is said in a unit to have spoken, and who acts in it. */
  voiceIn(unit: number): Phrase | null {
    let known = this.#voices.get(unit);
    if (known === undefined) {
      const at = this.drafted.reading.units[unit];
      known = at ? this.drafted.rules.voice(at) : null;
      this.#voices.set(unit, known);
    }
    return known;
  }

  /** The phrases of a unit. */
  phrases(unit: number): readonly Phrase[] {
    const known = this.#phrases.get(unit);
    if (known) return known;
    const at = this.drafted.reading.units[unit];
    const found = at ? this.drafted.rules.phrases(at) : [];
    this.#phrases.set(unit, found);
    return found;
  }
}

const rules = new Map<string, number>();

/** Hash of a rule's id. */
export function ruleHash(rule: string): number {
  let hash = rules.get(rule);
  if (hash === undefined) {
    hash = hashString(rule);
    rules.set(rule, hash);
  }
  return hash;
}

/** First token of the content of a draft, and the index after its last. */
export const extentOf = (draft: Draft): readonly [first: number, end: number] => [
  draft.ranges[0]?.[0] ?? 0,
  draft.ranges[draft.ranges.length - 1]?.[1] ?? 0,
];
