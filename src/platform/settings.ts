/**
 * What the reader can switch: types, defaults, validation. Pure; reading, writing and observing the stored value is
 * in settingsStore.ts.
 */
import * as v from 'valibot';
import { MARK_KINDS, type MarkKind, type ShownKinds } from '../overlay/kinds.ts';

export { MARK_KINDS, type MarkKind };

/** Raised whenever stored settings need a migration. */
export const SETTINGS_VERSION = 1;

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** The master switch: no marks at all when false. */
  readonly enabled: boolean;
  /** Which kinds are marked in the page. */
  readonly kinds: ShownKinds;
}

/** A change to some of the settings; whatever is left out stays as it is. */
export interface SettingsChange {
  readonly enabled?: boolean;
  readonly kinds?: Readonly<Partial<Record<MarkKind, boolean>>>;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  kinds: { direct: true, indirect: true, person: true, organization: true, place: true, dateMoney: false },
};

const kindEntries = {
  direct: v.boolean(),
  indirect: v.boolean(),
  person: v.boolean(),
  organization: v.boolean(),
  place: v.boolean(),
  dateMoney: v.boolean(),
} satisfies Record<MarkKind, v.GenericSchema<boolean>>;

const exactSchema = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  enabled: v.boolean(),
  kinds: v.strictObject(kindEntries),
}) satisfies v.GenericSchema<unknown, Settings>;

const defaults = DEFAULT_SETTINGS.kinds;
const lenientSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  enabled: v.fallback(v.boolean(), DEFAULT_SETTINGS.enabled),
  kinds: v.fallback(
    v.object({
      direct: v.fallback(v.optional(v.boolean(), defaults.direct), defaults.direct),
      indirect: v.fallback(v.optional(v.boolean(), defaults.indirect), defaults.indirect),
      person: v.fallback(v.optional(v.boolean(), defaults.person), defaults.person),
      organization: v.fallback(v.optional(v.boolean(), defaults.organization), defaults.organization),
      place: v.fallback(v.optional(v.boolean(), defaults.place), defaults.place),
      dateMoney: v.fallback(v.optional(v.boolean(), defaults.dateMoney), defaults.dateMoney),
    }),
    defaults,
  ),
}) satisfies v.GenericSchema<unknown, Settings>;

/** True when `stored` is exactly what this version writes: nothing would be lost by overwriting it. */
export function isExactSettings(stored: unknown): stored is Settings {
  return v.safeParse(exactSchema, stored).success;
}

/**
 * Makes settings of whatever was stored. A field of the wrong type takes its default; a value that is no settings
 * object, or one that a newer version wrote, gives {@link DEFAULT_SETTINGS}. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(lenientSchema, stored);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

/** `settings` with `change` applied; unknown keys and values that are not booleans are ignored. */
export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  return parseSettings({
    ...settings,
    enabled: change.enabled ?? settings.enabled,
    kinds: { ...settings.kinds, ...change.kinds },
  });
}
