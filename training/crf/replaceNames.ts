import type { NameType } from '../../src/engine/entities/tagger.ts';
import type { Span } from '../../src/engine/types.ts';
import type { LabelledText } from './detokenize.ts';
import type { Random } from './random.ts';

/** Names to put in the place of others, by type. */
export type Replacements = Readonly<Partial<Record<NameType, readonly string[]>>>;

/**
 * Copies a text with other names in it (mention replacement; Dai & Adel 2020): the same name gets the same
 * substitute throughout, and a surname follows the full name that it belongs to. Names of a type without
 * replacements stay.
 */
export function replaceNames(
  labelled: LabelledText,
  replacements: Replacements,
  random: Random,
): LabelledText {
  const substitutes = new Map<string, string>();
  const substituteOf = (name: string, type: NameType): string => {
    const key = `${type} ${name}`;
    const known = substitutes.get(key);
    if (known !== undefined) return known;
    const pool = replacements[type];
    const fresh = pool?.[random.below(pool.length)] ?? name;
    substitutes.set(key, fresh);
    if (type === 'person') {
      const last = name.split(' ').at(-1) ?? name;
      const lastKey = `${type} ${last}`;
      if (!substitutes.has(lastKey)) substitutes.set(lastKey, fresh.split(' ').at(-1) ?? fresh);
    }
    return fresh;
  };
  let text = '';
  let at = 0;
  const names: { span: Span; type: NameType }[] = [];
  for (const { span, type } of labelled.names) {
    text += labelled.text.slice(at, span[0]);
    const begin = text.length;
    text += substituteOf(labelled.text.slice(span[0], span[1]), type);
    names.push({ span: [begin, text.length], type });
    at = span[1];
  }
  return { text: text + labelled.text.slice(at), names };
}
