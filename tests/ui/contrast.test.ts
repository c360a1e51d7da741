import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blend, type Color, contrast, PALETTES, type Rgb, TINT, toRgb } from '../../src/overlay/palette.ts';

const css = readFileSync(new URL('../../src/ui/styles/base.css', import.meta.url), 'utf8');

/** The colours of base.css by name, for one theme. */
function colours(theme: 'light' | 'dark'): ReadonlyMap<string, Rgb> {
  const found = new Map<string, Rgb>();
  for (const [, name, value] of css.matchAll(/--([a-z-]+): (light-dark\([^)]*\)|#[0-9a-f]{6});/g)) {
    const codes = value?.match(/#[0-9a-f]{6}/g) ?? [];
    const code = codes[theme === 'light' ? 0 : codes.length - 1];
    if (name && code) found.set(name, toRgb(code as Color));
  }
  return found;
}

describe.each(['light', 'dark'] as const)('the popup, %s', (theme) => {
  const named = colours(theme);
  const colour = (name: string): Rgb => {
    const rgb = named.get(name);
    if (!rgb) throw new Error(`base.css has no colour --${name}.`);
    return rgb;
  };

  // WCAG 2.2, 1.4.3: text of this size needs 4.5:1.
  it.each([
    ['ink', 'ground'],
    ['ink', 'raised'],
    ['ink', 'notice'],
    ['ink', 'found'],
    ['ink-soft', 'ground'],
    ['ink-soft', 'raised'],
    ['accent', 'ground'],
    ['accent', 'raised'],
    ['on-accent', 'accent-ground'],
  ])('text in %s can be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('text on a tinted label can be read', () => {
    const hue = toRgb(PALETTES[theme].hues[0] ?? '#000000');
    for (const alpha of [TINT.direct, TINT.indirect]) {
      expect(contrast(colour('ink'), blend(hue, alpha, colour('ground')))).toBeGreaterThanOrEqual(4.5);
    }
  });

  // WCAG 2.2, 1.4.11: what must be seen to be used needs 3:1.
  it.each([
    ['line-strong', 'ground'],
    ['accent', 'ground'],
    ['accent-ground', 'ground'],
  ])('%s stands out from %s', (line, ground) => {
    expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it('every voice’s bar stands out from the ground', () => {
    for (const hue of [...PALETTES[theme].hues, PALETTES[theme].neutral]) {
      expect(contrast(toRgb(hue), colour('ground'))).toBeGreaterThanOrEqual(3);
    }
  });
});
