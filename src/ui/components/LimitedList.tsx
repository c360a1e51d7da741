import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../context.ts';

/**
 * A list of which only the first `limit` items are laid out until the reader asks for all, so that an article with
 * hundreds of quotations opens, and is searched, at once. One item more than the limit is shown right away: a button
 * would take its place.
 */
export function LimitedList<T>(props: {
  readonly class: string;
  readonly items: readonly T[];
  readonly limit: number;
  readonly children: (item: T) => ComponentChildren;
}) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const long = props.items.length > props.limit + 1;
  const shown = long && !open ? props.items.slice(0, props.limit) : props.items;
  return (
    <>
      <ul class={props.class}>{shown.map(props.children)}</ul>
      {long && (
        <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.text('showFewer') : words.count('showAll', props.items.length)}
        </button>
      )}
    </>
  );
}
