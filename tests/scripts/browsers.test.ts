import { describe, expect, test } from 'vitest';
import { candidates, findBrowser, type Machine, OVERRIDES } from '../../scripts/browsers/find.ts';
import { howToGet } from '../../scripts/browsers/install.ts';

function machine(there: readonly string[], rest: Partial<Machine> = {}): Machine {
  return { platform: 'linux', env: {}, home: '/home/reader', runs: (file) => there.includes(file), ...rest };
}

describe('finding a browser', () => {
  test('on Linux, on the PATH, in the order of the PATH', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin' };
    const there = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/local/bin/google-chrome'];
    expect(findBrowser('chromium', machine(there, { env }))).toBe('/usr/bin/chromium');
    expect(findBrowser('chromium', machine(there.slice(1), { env }))).toBe('/usr/local/bin/google-chrome');
    expect(findBrowser('firefox', machine(there, { env }))).toBeNull();
  });

  test('on macOS, among the applications of everybody and of the user', () => {
    const mine = '/Users/reader/Applications/Firefox.app/Contents/MacOS/firefox';
    const mac = machine([mine], { platform: 'darwin', home: '/Users/reader' });
    expect(findBrowser('firefox', mac)).toBe(mine);
    expect(candidates('chromium', mac)[0]).toBe(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  test('on Windows, in the folders that the system names', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser('chromium', machine([edge], { platform: 'win32', env }))).toBe(edge);
  });

  test('where the environment says, before all other places', () => {
    const env = { PATH: '/usr/bin', PRESSMARK_FIREFOX: '/opt/firefox/firefox' };
    const there = ['/usr/bin/firefox', '/opt/firefox/firefox'];
    expect(findBrowser('firefox', machine(there, { env }))).toBe('/opt/firefox/firefox');
  });

  test('with an error that names the variable when it points to nothing', () => {
    const env = { PATH: '/usr/bin', PRESSMARK_FIREFOX: '/nowhere' };
    expect(() => findBrowser('firefox', machine(['/usr/bin/firefox'], { env }))).toThrow(
      /PRESSMARK_FIREFOX is "\/nowhere"/,
    );
  });

  test('or with advice that names a way to get it', () => {
    expect(howToGet('chromium')).toContain(OVERRIDES.chromium);
    expect(howToGet('firefox')).toMatch(/[Ii]nstall/);
  });
});
