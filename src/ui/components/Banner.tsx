import type { ComponentChildren } from 'preact';

/** A notice above the lists, with at most one thing to do about it. */
export function Banner(props: {
  readonly state: string;
  readonly title: string;
  readonly text?: string;
  readonly action?: {
    readonly label: string;
    readonly icon?: ComponentChildren;
    readonly onClick: () => void;
  };
}) {
  return (
    <div class="banner" role="status" data-state={props.state}>
      <div class="banner-words">
        <p class="banner-title">{props.title}</p>
        {props.text !== undefined && <p class="banner-text">{props.text}</p>}
      </div>
      {props.action && (
        <button type="button" class="button button-small" onClick={props.action.onClick}>
          {props.action.icon}
          {props.action.label}
        </button>
      )}
    </div>
  );
}
