import { CheckIcon } from './icons.tsx';

/** A switch that looks like a box to tick, with its label. */
export function Check(props: {
  readonly class: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Names the switch for style sheets and tests. */
  readonly kind?: string;
}) {
  return (
    <button
      type="button"
      role="switch"
      class={`check ${props.class}`}
      data-kind={props.kind}
      aria-checked={props.checked}
      onClick={() => props.onChange(!props.checked)}
    >
      <span class="check-box" aria-hidden="true">
        <CheckIcon size={12} />
      </span>
      <span class="check-label">{props.label}</span>
    </button>
  );
}
