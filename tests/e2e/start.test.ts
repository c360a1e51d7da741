import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../scripts/browsers/launch.ts';

/** Runs scripts/start.ts as `npm start` does after the build, on a machine without a display. */
function start(...args: string[]) {
  const tsx = path.join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  return spawnSync(process.execPath, [tsx, path.join(PROJECT, 'scripts', 'start.ts'), ...args], {
    encoding: 'utf8',
    env,
    input: '',
    timeout: 60_000,
  });
}

describe('npm start without a display', () => {
  test.each([
    [
      'Chromium and the English sample',
      [],
      ['Margaret Holloway', 'We were promised a barrier'],
      'en-chromium.png',
    ],
    [
      'Firefox and the German sample',
      ['--firefox', '--article', 'de'],
      ['Katrin Dierksen', 'Wir haben ein Schiff bestellt'],
      'de-firefox.png',
    ],
  ])('with %s prints voices and quotations, and takes a picture', (_, args, words, picture) => {
    const { status, stdout, stderr } = start(...args);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const word of words) expect(stdout).toContain(word);
    const file = /Screenshot: (.+)$/m.exec(stdout)?.[1] ?? '';
    expect(path.basename(file)).toBe(picture);
    expect(statSync(file).size).toBeGreaterThan(20_000);
  });

  test('refuses what it does not know, and says what there is', () => {
    const { status, stderr } = start('--article', 'fr');
    expect(status).toBe(2);
    expect(stderr).toContain('"en" and "de"');
    expect(stderr).toContain('Usage');
    expect(start('--colour').status).toBe(2);
  });
});
