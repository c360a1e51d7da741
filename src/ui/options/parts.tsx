import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One matter of the page, under its heading. */
export function Section(props: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="matter" aria-labelledby={id}>
      <h2 id={id} class="matter-title">
        {props.title}
      </h2>
      {props.hint !== undefined && <p class="matter-hint">{props.hint}</p>}
      {props.children}
    </section>
  );
}

/** One of several: radio buttons. */
export function Choice<T extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{props.legend}</legend>
      {props.options.map(({ value, label }) => (
        <label key={value} class="tick">
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
