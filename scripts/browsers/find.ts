import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** The two families of browsers that Pressmark runs in. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Environment variables that name a browser's program and win over the usual places. */
export const OVERRIDES: Readonly<Record<BrowserName, string>> = {
  chromium: 'PRESSMARK_CHROMIUM',
  firefox: 'PRESSMARK_FIREFOX',
};

// Programs by the name that a package manager gives them, looked up on the PATH.
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  // The newest first: Pressmark needs Firefox 150, and `firefox-esr` may be older than `firefox`.
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** What of the machine the search looks at; given by tests, read from the process otherwise. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly runs: (file: string) => boolean;
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    runs: (file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** The places where a browser may be, most preferred first. */
export function candidates(browser: BrowserName, machine: Machine): string[] {
  const { env, platform } = machine;
  if (platform === 'darwin') {
    return ['/Applications', path.posix.join(machine.home, 'Applications')].flatMap((folder) =>
      MAC_APPS[browser].map((app) => path.posix.join(folder, app)),
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PROGRAMS[browser].map((program) => path.win32.join(folder, program)));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return COMMANDS[browser].flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
}

/**
 * Finds a browser's program.
 * @returns its path, or null when there is none.
 * @throws when the environment variable that names it points to something that cannot be run.
 */
export function findBrowser(browser: BrowserName, machine: Machine = thisMachine()): string | null {
  const override = machine.env[OVERRIDES[browser]];
  if (override) {
    if (machine.runs(override)) return override;
    throw new Error(
      `${OVERRIDES[browser]} is "${override}", which is not a program that can be run. Correct it or unset it.`,
    );
  }
  return candidates(browser, machine).find(machine.runs) ?? null;
}
