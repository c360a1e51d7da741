/** What tests and scripts use of build.mjs, which runs without a compiler. */
export const GECKO_ID: string;
export const TEST_CHROME_ID: string;
export function buildExtension(
  browser: 'chrome' | 'firefox',
  options: { readonly outDir: string; readonly test?: boolean },
): Promise<void>;
export function buildCli(options: { readonly outFile: string }): Promise<void>;
