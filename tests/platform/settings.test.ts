import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  isExactSettings,
  MARK_KINDS,
  parseSettings,
} from '../../src/platform/settings.ts';

describe('defaults', () => {
  test('everything but dates, sums and other names is marked', () => {
    expect(DEFAULT_SETTINGS.enabled).toBe(true);
    expect(MARK_KINDS.filter((kind) => !DEFAULT_SETTINGS.kinds[kind])).toEqual(['dateMoney', 'misc']);
  });

  test('are what this version stores', () => {
    expect(isExactSettings(DEFAULT_SETTINGS)).toBe(true);
  });
});

describe('parseSettings', () => {
  test('keeps what it understands and gives defaults for the rest', () => {
    const stored = {
      version: 2,
      enabled: false,
      kinds: { direct: false, indirect: 'yes', place: 0 },
      palette: { name: 'own', own: ['#fff'] },
      markerStyle: 'blink',
      printVoices: true,
    };
    expect(parseSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      kinds: { ...DEFAULT_SETTINGS.kinds, direct: false },
      palette: { ...DEFAULT_SETTINGS.palette, name: 'own' },
      printVoices: true,
    });
    expect(isExactSettings(stored)).toBe(false);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'enabled'],
    ['an array', [1]],
    ['a newer version', { ...DEFAULT_SETTINGS, version: 3, enabled: false }],
    ['no version', { enabled: false }],
  ])('gives the defaults for %s', (_, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('makes settings of anything, without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (stored) => {
        expect(isExactSettings(parseSettings(stored))).toBe(true);
      }),
    );
  });

  test('makes settings of anything that looks like settings', () => {
    const hostile = fc.record({
      version: fc.constantFrom(1, 2, 3, '1'),
      enabled: fc.anything(),
      kinds: fc.oneof(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...MARK_KINDS, '__proto__'), fc.anything()),
      ),
      palette: fc.oneof(fc.anything(), fc.record({ name: fc.anything(), own: fc.anything() })),
      markerStyle: fc.anything(),
      interfaceLanguage: fc.anything(),
      printVoices: fc.anything(),
    });
    fc.assert(
      fc.property(hostile, (stored) => {
        expect(isExactSettings(parseSettings(stored))).toBe(true);
      }),
    );
  });
});

describe('changeSettings', () => {
  test('changes one switch and nothing else', () => {
    const changed = changeSettings(DEFAULT_SETTINGS, { kinds: { place: false } });
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, place: false } });
    expect(changeSettings(changed, { enabled: false })).toEqual({ ...changed, enabled: false });
  });

  test('the own colours stay while another palette is chosen', () => {
    const own = ['#111111', '#222222', '#333333', '#444444', '#555555', '#666666'] as const;
    const mixed = changeSettings(DEFAULT_SETTINGS, { palette: { name: 'own', own } });
    const plain = changeSettings(mixed, { palette: { name: 'default' } });
    expect(plain.palette).toEqual({ name: 'default', own });
  });

  test.each([
    ['markerStyle', { markerStyle: 'lineOnly' }],
    ['interfaceLanguage', { interfaceLanguage: 'de' }],
    ['printVoices', { printVoices: true }],
  ] as const)('changes %s', (_, change) => {
    expect(changeSettings(DEFAULT_SETTINGS, change)).toEqual({ ...DEFAULT_SETTINGS, ...change });
  });
});
