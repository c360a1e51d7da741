import type { GetMessage } from '../words.ts';

/** One entry of a messages.json, as browsers read it. */
interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * `getMessage` over a messages.json, as browsers do it: placeholders by name whatever their case, `$1` in their
 * content, `$$` for a dollar sign; an unknown key gives an empty text.
 */
export function catalogueMessages(catalogue: Readonly<Record<string, Entry>>): GetMessage {
  return (key, substitutions) => {
    const entry = catalogue[key];
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
