import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeSettings, DEFAULT_SETTINGS } from '../../src/platform/settings.ts';
import { MAX_FILE_BYTES, readSettingsFile, writeSettingsFile } from '../../src/platform/settingsFile.ts';

const settings = changeSettings(DEFAULT_SETTINGS, { kinds: { place: false }, markerStyle: 'lineOnly' });
const file = JSON.parse(writeSettingsFile(settings)) as Record<string, unknown>;

describe('a file of settings', () => {
  test('holds all that was written', () => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings });
    expect(readSettingsFile(`\uFEFF${writeSettingsFile(settings)}`)).toEqual({ settings });
  });

  test('of an earlier version is brought up to date', () => {
    const { misc: _, ...kinds } = settings.kinds;
    const old = { format: file.format, version: 1, enabled: true, kinds };
    expect(readSettingsFile(JSON.stringify(old))).toEqual({
      settings: { ...DEFAULT_SETTINGS, kinds: settings.kinds },
    });
  });

  test.each([
    ['notJson', ''],
    ['notJson', '{'],
    ['notSettings', 'null'],
    ['notSettings', '[]'],
    ['notSettings', JSON.stringify(settings)],
    ['notSettings', ' '.repeat(MAX_FILE_BYTES + 1)],
    ['newer', JSON.stringify({ ...file, version: 3 })],
    ['damaged', JSON.stringify({ ...file, version: 'two' })],
    ['damaged', JSON.stringify({ ...file, enabled: 1 })],
    ['damaged', JSON.stringify({ ...file, surprise: true })],
    ['damaged', JSON.stringify({ ...file, kinds: undefined })],
  ])('is refused whole: %s', (problem, content) => {
    expect(readSettingsFile(content)).toEqual({ problem });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        expect(readSettingsFile(content)).toHaveProperty('problem');
      }),
    );
  });
});
