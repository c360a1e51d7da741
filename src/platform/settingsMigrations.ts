/** What earlier versions stored, brought up to date: one step from each version to the next. Pure. */

/** Raised, with a step added below, whenever stored settings change their shape. */
export const SETTINGS_VERSION = 2;

type Stored = Readonly<Record<string, unknown>>;

/**
 * By the version that it starts from, a step's own part: it moves, renames or drops what has changed. What is merely
 * new takes its default in parsing, but is set here too, so that settings brought up to date are whole.
 * A step never changes again once it was released.
 */
const STEPS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  1: (stored) => ({
    ...stored,
    kinds: isRecord(stored.kinds) ? { ...stored.kinds, misc: false } : stored.kinds,
    palette: {
      name: 'default',
      own: ['#0e5dff', '#ca0132', '#026a00', '#eb1fa0', '#9b00c2', '#bf7107'],
    },
    markerStyle: 'tintAndLine',
    interfaceLanguage: 'browser',
    printVoices: false,
  }),
};

/**
 * Brings a stored value up to {@link SETTINGS_VERSION}. What is no settings object, of no known version, or of a newer
 * one, is given back as it is. Fields are not checked.
 */
export function migrate(stored: unknown): unknown {
  let current = stored;
  while (isRecord(current) && typeof current.version === 'number') {
    const { version } = current;
    const step = Object.hasOwn(STEPS, version) ? STEPS[version] : undefined;
    if (version >= SETTINGS_VERSION || step === undefined) break;
    current = { ...step(current), version: version + 1 };
  }
  return current;
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
