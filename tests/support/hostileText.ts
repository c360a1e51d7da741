import fc from 'fast-check';

/** Any code point, halves of surrogate pairs among them. Cheaper to set up than fast-check's own `binary` unit. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10ffff })
  .map((code) => String.fromCodePoint(code));

/**
 * Text that hurts: one in three characters is anything at all, one in twenty a lone surrogate, a direction mark or
 * another troublemaker, the rest are of `pieces`.
 */
export function hostileText(
  pieces: readonly string[],
  constraints: { readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<string> {
  return fc.string({
    unit: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...pieces) },
      { weight: 7, arbitrary: anyCharacter },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\ud83d', '\ude00', '\u202e', '\0', '\ufeff', '\u00ad', '\u200b'),
      },
    ),
    ...constraints,
  });
}

/** For property tests that work through much text: a busy machine takes longer than vitest's five seconds. */
export const PATIENCE_MS = 30_000;
