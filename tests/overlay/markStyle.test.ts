import { describe, expect, test } from 'vitest';
import { ALL_HIGHLIGHTS } from '../../src/overlay/highlights.ts';
import { markRules } from '../../src/overlay/markStyle.ts';
import { parseComputedColor } from '../../src/overlay/theme.ts';

describe.each(['light', 'dark'] as const)('rules for %s pages', (theme) => {
  const [normal, forced] = markRules(theme).split('@media (forced-colors: active)') as [string, string];
  const declarationsOf = (css: string, name: string): string | undefined =>
    css.match(new RegExp(`::highlight\\(${name}\\)\\{([^}]*)\\}`))?.[1];

  test('every highlight has one', () => {
    for (const name of ALL_HIGHLIGHTS) {
      expect(declarationsOf(normal, name), name).toBeTruthy();
      expect(declarationsOf(forced, name), name).toBeTruthy();
    }
  });

  test('the text keeps its colour', () => {
    for (const name of ALL_HIGHLIGHTS) expect(declarationsOf(normal, name)).not.toMatch(/(^|;)color:/);
  });

  test('kinds differ in line style, whatever the colour', () => {
    const line = (name: string) =>
      /underline (\w+) .*thickness:([\d.]+)px/.exec(declarationsOf(normal, name)!)!.slice(1).join(' ');
    const kinds = ['direct-1', 'indirect-1', 'person', 'organization', 'place', 'date-money'];
    const lines = kinds.map((kind) => line(`pressmark-${kind}`));
    expect(new Set(lines).size).toBe(kinds.length);
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
