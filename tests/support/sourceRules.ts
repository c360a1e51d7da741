import path from 'node:path';

/** A source file, its path relative to the project's root with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

/**
 * Files that hold nothing but shared words and plain rules over them: anybody may import them, values too, and they
 * import nothing but each other.
 */
const VOCABULARY: ReadonlySet<string> = new Set([
  'src/engine/types.ts',
  'src/article/types.ts',
  'src/overlay/kinds.ts',
  'src/overlay/look.ts',
  'src/overlay/voices.ts',
]);

interface FolderRule {
  /** Folders whose files it may import. */
  readonly values: readonly string[];
  /** Folders from which it may import types only. */
  readonly types: readonly string[];
  /** Packages and Node modules that it may import. */
  readonly packages: readonly string[];
}

/** Who may import what, besides itself and the vocabulary: docs/architecture.md says why. */
const RULES: Readonly<Record<string, FolderRule>> = {
  engine: { values: [], types: ['article'], packages: [] },
  article: { values: [], types: ['engine'], packages: ['parse5'] },
  overlay: { values: [], types: ['engine', 'article'], packages: [] },
  export: { values: [], types: ['engine', 'article'], packages: [] },
  platform: { values: [], types: ['engine', 'article'], packages: ['valibot', 'webextension-polyfill'] },
  content: { values: ['article', 'overlay', 'export', 'platform'], types: ['engine'], packages: [] },
  background: { values: ['engine', 'platform', 'export'], types: ['article', 'overlay'], packages: [] },
  ui: {
    values: ['export', 'overlay', 'platform', '_locales'],
    types: ['engine', 'article'],
    packages: ['preact', 'preact/hooks'],
  },
  cli: {
    values: ['engine', 'article', 'export'],
    types: [],
    packages: [
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:stream',
      'node:stream/consumers',
      'node:url',
      'node:util',
      'node:worker_threads',
      'franc-min',
      'valibot',
    ],
  },
};

/** Entry points: the build starts there, and nobody else imports them. */
const ENTRY_POINTS: ReadonlySet<string> = new Set(['content', 'background', 'ui', 'cli']);

const POLYFILL_HOME = 'src/platform/browser.ts';

export const LONGEST_FILE = 300;

/** Ways to turn page text into elements. */
const HTML_SINKS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|dangerouslySetInnerHTML)\b|\bdocument\.write/;

/** Ways to run text as code. */
const CODE_SINKS = /\beval\s*\(|\bnew\s+Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]/;

/** Ways out of the machine. */
const NETWORK =
  /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|new\s+Image\s*\()/;

/** Loading a file of the package itself is no way out. */
const FETCH_FROM_PACKAGE = /\bfetch\(browser\.runtime\.getURL\(/g;

const BROWSER_GLOBALS =
  /\b(?:browser|chrome)\.\w|\b(?:window|navigator|localStorage|sessionStorage|self|globalThis)\s*[.[]|\bdocument\.(?:body|querySelector|createElement|getElement)/;

/**
 * Everything in `files` that breaks a rule of the house, one sentence each; empty when all is well.
 * @param files all source files under src/
 */
export function violations(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map((file) => file.path));
  const graph = new Map<string, readonly string[]>();
  const found: string[] = [];
  for (const file of files) {
    const imports = importsOf(file);
    found.push(...imports.flatMap((one) => importViolation(file.path, one, known) ?? []));
    found.push(...contentViolations(file));
    graph.set(
      file.path,
      imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target),
    );
  }
  return [...found, ...cycles(graph)];
}

/** Imports, re-exports, dynamic imports and imports of types, with relative ones resolved to project paths. */
export function importsOf(file: SourceFile): Import[] {
  const code = withoutComments(file.text);
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    const target = specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(file.path), specifier)
      : specifier;
    found.push({ target, typeOnly });
  };
  const statement =
    /^[ \t]*(?:import|export)\b(\s+type\b(?!\s*,|\s+from\b))?([^'"`;=()]*?)\bfrom\s*(['"])([^'"\n]+)\3/gm;
  for (const [, type, clause = '', , specifier = ''] of code.matchAll(statement)) {
    add(specifier, type !== undefined || onlyTypes(clause));
  }
  for (const [, , specifier = ''] of code.matchAll(/^[ \t]*import\s*(['"])([^'"\n]+)\1/gm))
    add(specifier, false);
  for (const [, argument = ''] of code.matchAll(/\bimport\s*\(\s*([^)]*?)\s*\)/g)) {
    const literal = /^(['"])([^'"\n]+)\1,?$/.exec(argument);
    add(literal?.[2] ?? `(computed) ${argument}`, false);
  }
  return found;
}

/** True for `{ type A, type B }`. */
function onlyTypes(clause: string): boolean {
  const names = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1];
  if (names === undefined) return false;
  const parts = names
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => part.startsWith('type '));
}

/**
 * `text` with comments blanked out, line by line the same. Strings and templates are skipped; a slash that starts a
 * regular expression is told from a division by what stands before it.
 */
export function withoutComments(text: string): string {
  const token =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|`(?:[^`\\]|\\[\s\S])*`|(?<=(?:^|[(,=:[!&|?{};+\-*%<>~]|=>|\breturn|\btypeof|\bcase)\s*)\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//g;
  return text.replace(token, (piece) =>
    piece.startsWith('/*') || piece.startsWith('//') ? piece.replace(/[^\n]/g, ' ') : piece,
  );
}

const folderOf = (file: string): string | null => /^src\/(\w+)\//.exec(file)?.[1] ?? null;

function importViolation(
  from: string,
  { target, typeOnly }: Import,
  known: ReadonlySet<string>,
): string | null {
  const says = (problem: string): string => `${from} imports ${target}: ${problem}`;
  const folder = folderOf(from);
  const rule = folder === null ? undefined : RULES[folder];
  if (folder === null || rule === undefined) return says('its folder has no rule in sourceRules.ts');
  if (target.startsWith('(computed)')) return says('what a computed import loads cannot be checked');
  if (!target.startsWith('src/')) {
    if (target === 'webextension-polyfill' && from !== POLYFILL_HOME)
      return says(`only ${POLYFILL_HOME} may`);
    if (rule.packages.includes(target)) return null;
    return says(`src/${folder} may not import this package or file`);
  }
  if (/\.tsx?$/.test(target) && !known.has(target)) return says('there is no such file');
  if (VOCABULARY.has(from) && !VOCABULARY.has(target)) return says('the shared vocabulary stands on its own');
  const targetFolder = folderOf(target);
  if (targetFolder === folder || VOCABULARY.has(target)) return null;
  if (targetFolder !== null && ENTRY_POINTS.has(targetFolder)) return says('nobody imports an entry point');
  if (targetFolder !== null && rule.values.includes(targetFolder)) return null;
  if (targetFolder !== null && rule.types.includes(targetFolder)) {
    return typeOnly ? null : says(`src/${folder} may import only types from src/${targetFolder}`);
  }
  return says(`src/${folder} may not import from src/${targetFolder}`);
}

function contentViolations({ path: file, text }: SourceFile): string[] {
  const found: string[] = [];
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (lines > LONGEST_FILE) found.push(`${file} has ${lines} lines, more than ${LONGEST_FILE}`);
  const code = withoutComments(text);
  const check = (pattern: RegExp, problem: string, subject = code): void => {
    const hit = pattern.exec(subject);
    if (hit !== null) found.push(`${file} uses ${hit[0]}: ${problem}`);
  };
  check(HTML_SINKS, 'page text may become elements only as text nodes');
  check(CODE_SINKS, 'text is never run as code');
  check(NETWORK, 'nothing leaves the machine', code.replace(FETCH_FROM_PACKAGE, ''));
  const folder = folderOf(file);
  if (folder === 'engine' || folder === 'export') check(BROWSER_GLOBALS, `src/${folder} is pure`);
  else if (folder === 'article' || folder === 'cli')
    check(/\b(?:browser|chrome)\.\w/, `src/${folder} runs without an extension`);
  return found;
}

/** Cycles among imports of values: each is reported once, at the file where the search met it. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (file: string): void => {
    state.set(file, 'open');
    trail.push(file);
    for (const next of graph.get(file) ?? []) {
      if (state.get(next) === 'open') {
        found.push(
          `Imports go round in a circle: ${[...trail.slice(trail.indexOf(next)), next].join(' → ')}`,
        );
      } else if (!state.has(next) && graph.has(next)) visit(next);
    }
    trail.pop();
    state.set(file, 'done');
  };
  for (const file of graph.keys()) if (!state.has(file)) visit(file);
  return found;
}
