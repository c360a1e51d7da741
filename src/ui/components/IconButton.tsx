import type { ComponentChildren } from 'preact';

/** A button that is a picture; its words are read out, and shown to who rests on it. */
export function IconButton(props: {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** For a button that stays down: whether it is. */
  readonly pressed?: boolean;
  /** Whether what it copies has just been copied. */
  readonly copied?: boolean;
}) {
  return (
    <button
      type="button"
      class={`icon-button ${props.class ?? ''}`.trim()}
      data-copied={props.copied || undefined}
      aria-pressed={props.pressed}
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
