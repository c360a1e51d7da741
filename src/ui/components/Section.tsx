import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../context.ts';

/** One group of the list under its heading. */
export function Section(props: {
  readonly heading: string;
  readonly count: number;
  /** Names the group for style sheets and tests. */
  readonly kind: string;
  readonly children: ComponentChildren;
}) {
  const words = useWords();
  const heading = useId();
  return (
    <section class="group" data-group={props.kind} aria-labelledby={heading}>
      <h2 class="group-heading">
        <span id={heading}>{props.heading}</span> <span class="group-count">{words.number(props.count)}</span>
      </h2>
      {props.children}
    </section>
  );
}
