import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isExactSettings, parseSettings } from '../../src/platform/settings.ts';
import { migrate, SETTINGS_VERSION } from '../../src/platform/settingsMigrations.ts';

/** Word for word what Pressmark 0.1.0 stored. */
const VERSION_1 = {
  version: 1,
  enabled: false,
  kinds: {
    direct: true,
    indirect: false,
    person: true,
    organization: true,
    place: false,
    dateMoney: true,
  },
};

describe('from version 1', () => {
  test('the switches stay as they were, and what is new is as it was before there was a choice', () => {
    expect(migrate(VERSION_1)).toEqual({
      version: 2,
      enabled: false,
      kinds: { ...VERSION_1.kinds, misc: false },
      palette: DEFAULT_SETTINGS.palette,
      markerStyle: 'tintAndLine',
      interfaceLanguage: 'browser',
      printVoices: false,
    });
    expect(parseSettings(VERSION_1).enabled).toBe(false);
  });

  test('nothing is lost', () => {
    expect(isExactSettings(VERSION_1)).toBe(true);
  });

  test('what was damaged takes its default, the rest stays', () => {
    const damaged = { version: 1, enabled: false, kinds: 'all' };
    expect(isExactSettings(damaged)).toBe(false);
    expect(parseSettings(damaged)).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
  });
});

test('every version before this one has a step', () => {
  for (let version = 1; version < SETTINGS_VERSION; version++) {
    expect(migrate({ version })).toMatchObject({ version: SETTINGS_VERSION });
  }
});

test.each([
  ['this version', { version: SETTINGS_VERSION, enabled: 7 }],
  ['a newer version', { version: SETTINGS_VERSION + 1, enabled: true }],
  ['no version', { enabled: true }],
  ['a version that never was', { version: 0 }],
  ['a fraction of a version', { version: 1.5 }],
  ['a list', [1]],
  ['nothing', null],
])('%s is left as it is', (_, stored) => {
  expect(migrate(stored)).toBe(stored);
});

test('never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ version: fc.integer({ min: -3, max: 5 }), kinds: fc.anything() })),
      (stored) => {
        expect(() => migrate(stored)).not.toThrow();
      },
    ),
  );
});
