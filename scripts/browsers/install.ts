import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser, OVERRIDES } from './find.ts';

const DEBIAN_PACKAGES: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

const LABELS: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium, Chrome or Edge (140 or newer)',
  firefox: 'Firefox (150 or newer)',
};

/** True where browsers can be installed without asking anybody: as root on Debian and its relatives. */
function canInstall(): boolean {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** What a person has to do to get a browser, in one or two sentences. */
export function howToGet(browser: BrowserName): string {
  const other = `or set ${OVERRIDES[browser]} to the path of its program.`;
  if (process.platform === 'darwin') {
    const cask = browser === 'chromium' ? 'google-chrome' : 'firefox';
    return `Install it from its maker's site or with "brew install --cask ${cask}", ${other}`;
  }
  if (process.platform === 'win32') {
    const id = browser === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox';
    return `Install it from its maker's site or with "winget install ${id}", ${other}`;
  }
  return `Install it with your system's package manager, on Debian "sudo apt-get install ${DEBIAN_PACKAGES[browser]}", ${other}`;
}

/**
 * Finds a browser's program; where there is none and the process is root on Debian, installs it first.
 * @returns the program's path.
 * @throws an error that says what to do when there is no browser and none could be installed.
 */
export function ensureBrowser(browser: BrowserName): string {
  const found = findBrowser(browser);
  if (found !== null) return found;
  if (!canInstall()) throw new Error(`No ${LABELS[browser]} was found. ${howToGet(browser)}`);

  const name = DEBIAN_PACKAGES[browser];
  console.log(`No ${LABELS[browser]} was found: installing the Debian package ${name} …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (!apt('update') || !apt('install', '--yes', '--no-install-recommends', name)) {
    throw new Error(`apt-get could not install ${name}; its messages are above. ${howToGet(browser)}`);
  }
  const installed = findBrowser(browser);
  if (installed === null) throw new Error(`${name} was installed, but its program is not on the PATH.`);
  return installed;
}

/** Installs what is missing of both browsers when run by itself (`tsx scripts/browsers/install.ts`). */
if (process.argv[1]?.endsWith('install.ts')) {
  try {
    console.log(ensureBrowser('chromium'));
    console.log(ensureBrowser('firefox'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
