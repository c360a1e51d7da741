import { serve } from './crew.ts';
import { OutputError, printable, UsageError } from './errors.ts';
import { HELP } from './help.ts';
import { parseOptions } from './options.ts';
import { run } from './run.ts';

/** Set by the build from package.json. */
declare const __PRESSMARK_VERSION__: string | undefined;

const VERSION = typeof __PRESSMARK_VERSION__ === 'string' ? __PRESSMARK_VERSION__ : 'development';

const FAILED = 1;
const WRONG_USAGE = 2;

if (!serve()) {
  // Whoever reads our output may stop early (`| head`): that is no error, and nothing is left to do.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`pressmark: the output cannot be written: ${printable(error.message)}.\n`);
    process.exit(FAILED);
  });
  process.stderr.on('error', () => {});
  main().catch(explain);
}

async function main(): Promise<void> {
  const request = parseOptions(process.argv.slice(2));
  if (request === 'help') process.stdout.write(HELP);
  else if (request === 'version') process.stdout.write(`${VERSION}\n`);
  else if ((await run(request, process, new URL(import.meta.url))) > 0) process.exitCode = FAILED;
}

function explain(error: unknown): void {
  if (error instanceof UsageError) {
    process.stderr.write(`pressmark: ${error.message}\nTry: pressmark --help\n`);
    process.exitCode = WRONG_USAGE;
  } else if (error instanceof OutputError) {
    process.stderr.write(`pressmark: ${error.message}\n`);
    process.exit(FAILED);
  } else {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `pressmark: a mistake in Pressmark: ${detail.split('\n').map(printable).join('\n')}\n`,
    );
    process.exitCode = FAILED;
  }
}
