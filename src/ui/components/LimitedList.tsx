import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../context.ts';

/** What is laid out at a time once all are asked for: hundreds at once would hold up the window. */
const AT_A_TIME = 40;

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
  const grown = useGrowing(open, props.limit, props.items.length);
  const shown = long ? props.items.slice(0, open ? grown : props.limit) : props.items;
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

/** Grows to `to` in steps, the first at once and with time for the window between the others, while `growing`. */
function useGrowing(growing: boolean, from: number, to: number): number {
  const [count, setCount] = useState(from);
  useEffect(() => {
    if (!growing) {
      setCount(from);
    } else if (Math.max(count, from + AT_A_TIME) < to) {
      const timer = setTimeout(() => setCount(Math.max(count, from + AT_A_TIME) + AT_A_TIME));
      return () => clearTimeout(timer);
    }
  }, [growing, count, from, to]);
  return growing ? Math.max(count, from + AT_A_TIME) : count;
}
