/** Lines that stand in an article but are not of it, by language. */
export function phraseRule(_text: string, _links: number): string | null {
  return null;
}
