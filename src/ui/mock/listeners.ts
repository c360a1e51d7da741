type Listener<T> = (value: T) => void;

/** Who wants to be told something, until their signal aborts. */
export class Listeners<T> {
  readonly #listeners = new Set<Listener<T>>();

  readonly add = (listener: Listener<T>, signal: AbortSignal): void => {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  };

  readonly tell = (value: T): void => {
    for (const listener of this.#listeners) listener(value);
  };
}
