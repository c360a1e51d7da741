/**
 * What the reader can set: types, defaults, validation. Pure; reading, writing and observing the stored value is in
 * settingsStore.ts, what earlier versions stored is brought up to date in settingsMigrations.ts.
 */
import * as v from 'valibot';
import { MARK_KINDS, type MarkKind, type ShownKinds } from '../overlay/kinds.ts';
import {
  type Color,
  MARKER_STYLES,
  type MarkerStyle,
  PALETTE_NAMES,
  type PaletteSetting,
} from '../overlay/look.ts';
import { HUE_COUNT } from '../overlay/voices.ts';
import { migrate, SETTINGS_VERSION } from './settingsMigrations.ts';

export { MARK_KINDS, type MarkKind, SETTINGS_VERSION };

/** `browser`: whatever language the browser is in. The others are the folders of `_locales`. */
export const INTERFACE_LANGUAGES = ['browser', 'en', 'de'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** The master switch: no marks at all when false. */
  readonly enabled: boolean;
  /** Which kinds are marked in the page. */
  readonly kinds: ShownKinds;
  /** The colours of the marks. The reader's own are kept while another palette is chosen. */
  readonly palette: PaletteSetting;
  /** How quotations are marked. Names have lines only, whatever this is. */
  readonly markerStyle: MarkerStyle;
  readonly interfaceLanguage: InterfaceLanguage;
  /** Whether marks, and a list of voices at the end, are printed with a page. */
  readonly printVoices: boolean;
}

/** A change to some of the settings; whatever is left out stays as it is. */
export interface SettingsChange {
  readonly enabled?: boolean;
  readonly kinds?: Readonly<Partial<Record<MarkKind, boolean>>>;
  readonly palette?: Readonly<Partial<PaletteSetting>>;
  readonly markerStyle?: MarkerStyle;
  readonly interfaceLanguage?: InterfaceLanguage;
  readonly printVoices?: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  kinds: {
    direct: true,
    indirect: true,
    person: true,
    organization: true,
    place: true,
    dateMoney: false,
    misc: false,
  },
  palette: {
    name: 'default',
    own: ['#0e5dff', '#ca0132', '#026a00', '#eb1fa0', '#9b00c2', '#bf7107'],
  },
  markerStyle: 'tintAndLine',
  interfaceLanguage: 'browser',
  printVoices: false,
};

const colorSchema = v.custom<Color>(
  (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value),
  'not a colour',
);

/** Each field's own schema, without what to do where it is missing. */
const fields = {
  enabled: v.boolean(),
  kind: v.boolean(),
  paletteName: v.picklist(PALETTE_NAMES),
  own: v.pipe(v.array(colorSchema), v.length(HUE_COUNT)),
  markerStyle: v.picklist(MARKER_STYLES),
  interfaceLanguage: v.picklist(INTERFACE_LANGUAGES),
  printVoices: v.boolean(),
};

const exactSchema = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  enabled: fields.enabled,
  kinds: v.strictObject({
    direct: fields.kind,
    indirect: fields.kind,
    person: fields.kind,
    organization: fields.kind,
    place: fields.kind,
    dateMoney: fields.kind,
    misc: fields.kind,
  } satisfies Record<MarkKind, v.GenericSchema<boolean>>),
  palette: v.strictObject({ name: fields.paletteName, own: fields.own }),
  markerStyle: fields.markerStyle,
  interfaceLanguage: fields.interfaceLanguage,
  printVoices: fields.printVoices,
}) satisfies v.GenericSchema<unknown, Settings>;

const defaults = DEFAULT_SETTINGS;
const kindOrDefault = (kind: MarkKind) => v.fallback(fields.kind, defaults.kinds[kind]);
const lenientSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  enabled: v.fallback(fields.enabled, defaults.enabled),
  kinds: v.fallback(
    v.object({
      direct: kindOrDefault('direct'),
      indirect: kindOrDefault('indirect'),
      person: kindOrDefault('person'),
      organization: kindOrDefault('organization'),
      place: kindOrDefault('place'),
      dateMoney: kindOrDefault('dateMoney'),
      misc: kindOrDefault('misc'),
    }),
    defaults.kinds,
  ),
  palette: v.fallback(
    v.object({
      name: v.fallback(fields.paletteName, defaults.palette.name),
      own: v.fallback(fields.own, () => [...defaults.palette.own]),
    }),
    defaults.palette,
  ),
  markerStyle: v.fallback(fields.markerStyle, defaults.markerStyle),
  interfaceLanguage: v.fallback(fields.interfaceLanguage, defaults.interfaceLanguage),
  printVoices: v.fallback(fields.printVoices, defaults.printVoices),
}) satisfies v.GenericSchema<unknown, Settings>;

/**
 * True when this version understands all of `stored`, as it is or brought up to date from an earlier version: nothing
 * would be lost by overwriting it.
 */
export function isExactSettings(stored: unknown): boolean {
  return v.safeParse(exactSchema, migrate(stored)).success;
}

/**
 * Makes settings of whatever was stored. What an earlier version stored is brought up to date; a field of the wrong
 * type takes its default; a value that is no settings object, or one that a newer version wrote, gives
 * {@link DEFAULT_SETTINGS}. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(lenientSchema, migrate(stored));
  return result.success ? result.output : DEFAULT_SETTINGS;
}

/** `settings` with `change` applied; unknown keys are ignored, values that are not allowed give the default. */
export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  return parseSettings({
    ...settings,
    ...change,
    version: SETTINGS_VERSION,
    kinds: { ...settings.kinds, ...change.kinds },
    palette: { ...settings.palette, ...change.palette },
  });
}
