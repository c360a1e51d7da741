import type { ComponentChildren } from 'preact';
import { StateDrawing } from './icons.tsx';

/** A next step that the reader can take. */
export interface StateAction {
  readonly label: string;
  readonly onClick: () => void;
}

/** A state that has nothing to list: what is the matter, what it means, and what to do next. */
export function StateScreen(props: {
  /** Names the state for style sheets and tests. */
  readonly state: string;
  readonly drawing: Parameters<typeof StateDrawing>[0]['kind'];
  readonly title: string;
  readonly text: string;
  readonly hint?: string;
  /** The first one is the recommended one. */
  readonly actions?: readonly StateAction[];
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="state" data-state={props.state}>
      <StateDrawing kind={props.drawing} />
      <h1 class="state-title" tabIndex={-1}>
        {props.title}
      </h1>
      <p class="state-text">{props.text}</p>
      {props.actions && (
        <div class="state-actions">
          {props.actions.map((action, i) => (
            <button
              key={action.label}
              type="button"
              class={i === 0 ? 'button button-primary' : 'button'}
              onClick={action.onClick}
            >
              {action.label}
            </button>
          ))}
        </div>
      )}
      {props.hint !== undefined && <p class="state-hint">{props.hint}</p>}
      {props.children}
    </div>
  );
}
