import { describe, expect, test } from 'vitest';
import { ALL_HIGHLIGHTS, CURRENT } from '../../src/overlay/highlights.ts';
import type { Look } from '../../src/overlay/look.ts';
import { markRules } from '../../src/overlay/markStyle.ts';
import { DEFAULT_LOOK } from '../../src/overlay/palette.ts';
import { parseComputedColor } from '../../src/overlay/theme.ts';

describe.each(['light', 'dark'] as const)('rules for %s pages', (theme) => {
  const sheet = (look: Partial<Look>) => markRules(theme, { ...DEFAULT_LOOK, ...look });
  const [normal, rest] = markRules(theme).split('@media (forced-colors: active)') as [string, string];
  const [forced, printed] = rest.split('@media print') as [string, string];
  // The mark that the reader has stepped to has a sheet of its own.
  const names = ALL_HIGHLIGHTS.filter((name) => name !== CURRENT);
  const declarationsOf = (css: string, name: string): string | undefined =>
    css.match(new RegExp(`::highlight\\(${name}\\)\\{([^}]*)\\}`))?.[1];

  test('every highlight has one', () => {
    for (const name of names) {
      expect(declarationsOf(normal, name), name).toBeTruthy();
      expect(declarationsOf(forced, name), name).toBeTruthy();
    }
  });

  test('the text keeps its colour', () => {
    for (const name of names) expect(declarationsOf(normal, name)).not.toMatch(/(^|;)color:/);
  });

  test('kinds differ in line style, whatever the colour', () => {
    const line = (name: string) =>
      /underline (\w+) .*thickness:([\d.]+)px/.exec(declarationsOf(normal, name)!)!.slice(1).join(' ');
    const kinds = ['direct-1', 'indirect-1', 'person', 'organization', 'place', 'date-money', 'misc'];
    const lines = kinds.map((kind) => line(`pressmark-${kind}`));
    expect(new Set(lines).size).toBe(kinds.length);
  });

  test('lines alone leave no tint behind quotations', () => {
    const css = sheet({ markerStyle: 'lineOnly' });
    expect(declarationsOf(css, 'pressmark-direct-1')).toMatch(/^text-decoration:underline solid/);
    expect(declarationsOf(css, 'pressmark-indirect-1')).toMatch(/^text-decoration:underline dashed/);
  });

  test('tints alone still tell indirect quotations from direct ones without colour', () => {
    const css = sheet({ markerStyle: 'tintOnly' });
    expect(declarationsOf(css, 'pressmark-direct-1')).toMatch(/^background-color:rgb\([^)]*\)$/);
    expect(declarationsOf(css, 'pressmark-indirect-1')).toMatch(/dashed .*thickness:1px/);
  });

  test('in forced colours every mark has a line, whatever the style', () => {
    const forcedTints = sheet({ markerStyle: 'tintOnly' }).split('@media (forced-colors: active)')[1]!;
    expect(declarationsOf(forcedTints, 'pressmark-direct-1')).toContain('text-decoration-line:underline');
  });

  test('the palette gives the colours, and high contrast thicker lines', () => {
    const own = ['#010101', '#020202', '#030303', '#040404', '#050505', '#060606'] as const;
    const css = sheet({ palette: { name: 'own', own } });
    expect(declarationsOf(css, 'pressmark-direct-3')).toContain('rgb(3 3 3 / 0.2)');
    expect(declarationsOf(css, 'pressmark-direct-3')).toContain('underline solid #030303');
    const strong = sheet({ palette: { name: 'highContrast', own } });
    expect(declarationsOf(strong, 'pressmark-direct-1')).toContain('thickness:3px');
  });

  test('marks are printed only when asked', () => {
    for (const name of ALL_HIGHLIGHTS) {
      expect(declarationsOf(printed, name)).toBe('background-color:transparent;text-decoration:none');
    }
    expect(sheet({ printVoices: true })).not.toContain('@media print');
  });
});

test.each([
  ['rgb(1, 2, 3)', { rgb: [1, 2, 3], alpha: 1 }],
  ['rgba(1, 2, 3, 0.5)', { rgb: [1, 2, 3], alpha: 0.5 }],
  ['rgb(1 2 3 / 0)', { rgb: [1, 2, 3], alpha: 0 }],
  ['color(srgb 1 0 0)', null],
  ['', null],
])('computed colour %j', (value, parsed) => {
  expect(parseComputedColor(value)).toEqual(parsed);
});
