/** What a messages.json holds, and how texts are made of it. Pure. */
import * as v from 'valibot';

export const catalogueSchema = v.record(
  v.string(),
  v.object({
    message: v.string(),
    placeholders: v.optional(v.record(v.string(), v.object({ content: v.string() }))),
  }),
);

/** A messages.json: by key, a text with placeholders. */
export type Catalogue = v.InferOutput<typeof catalogueSchema>;

/** Looks a message up and fills `$1` … in, as `browser.i18n.getMessage` does. */
export type GetMessage = (key: string, substitutions: readonly string[]) => string;

/**
 * `getMessage` over a messages.json, as browsers do it: placeholders by name whatever their case, `$1` in their
 * content, `$$` for a dollar sign; an unknown key gives an empty text.
 */
export function catalogueMessages(catalogue: Catalogue): GetMessage {
  return (key, substitutions) => {
    const entry = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
    if (!entry) return '';
    const contents = new Map(
      Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
    );
    const fill = (content: string): string =>
      content.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
    return entry.message.replace(/\$\$|\$(\w+)\$/g, (whole: string, name: string | undefined) =>
      name === undefined ? '$' : fill(contents.get(name.toLowerCase()) ?? whole),
    );
  };
}

/** Those of a catalogue that a page needs: what is said in the card, and the language that it is in. */
export function cardMessages(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).filter(([key]) => key === 'languageTag' || key.startsWith('card')),
  );
}
