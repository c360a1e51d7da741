import type { ComponentChildren } from 'preact';
import { excerpt } from '../listing/excerpt.ts';

/** Text of the page with the matches of the search marked; cut when it is very long. */
export function Highlighted(props: { readonly text: string; readonly terms: readonly string[] }) {
  const { text, matches } = excerpt(props.text, props.terms);
  if (matches.length === 0) return <>{text}</>;
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const [begin, end] of matches) {
    if (begin > at) pieces.push(text.slice(at, begin));
    pieces.push(<mark key={begin}>{text.slice(begin, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at));
  return <>{pieces}</>;
}
