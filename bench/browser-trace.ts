import * as v from 'valibot';

/** What Pressmark did on a page's main thread, out of a Chromium trace. All times in milliseconds. */
export interface MainThread {
  /** Tasks in which code of the extension ran, longest first. */
  readonly ownTasks: readonly number[];
  /** All tasks of the thread, longest first: painting that the marks cause is among them. */
  readonly allTasks: readonly number[];
  /** Time in those tasks, in all: most of our code runs where a promise goes on, which a trace does not tell as ours. */
  readonly ownTotal: number;
}

const event = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  args: v.optional(v.record(v.string(), v.unknown()), {}),
});
type Event = v.InferOutput<typeof event>;

export const TRACE_CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** The longest tasks of the thread that ran `script` (a URL's end, "content.js"). */
export function readTrace(trace: Uint8Array, extensionOrigin: string, script: string): MainThread {
  const { traceEvents } = v.parse(
    v.object({ traceEvents: v.array(v.unknown()) }),
    JSON.parse(Buffer.from(trace).toString('utf8')),
  );
  const events = traceEvents.flatMap((raw) => {
    const parsed = v.safeParse(event, raw);
    return parsed.success && parsed.output.ph === 'X' ? [parsed.output] : [];
  });
  const ours = events.filter(
    ({ name, args }) =>
      (name === 'EvaluateScript' || name === 'FunctionCall') &&
      JSON.stringify(args).includes(`${extensionOrigin}/${script}`),
  );
  const first = ours[0];
  if (first === undefined) throw new Error(`The trace shows no ${script}.`);
  const onThread = (one: Event) => one.pid === first.pid && one.tid === first.tid;
  const tasks = events.filter((one) => one.name === 'RunTask' && onThread(one));
  const own = ours.filter(onThread);
  const holds = (task: Event, call: Event) => call.ts >= task.ts && call.ts < task.ts + task.dur;
  const longestFirst = (list: Event[]) => list.map(({ dur }) => dur / 1000).sort((a, b) => b - a);
  const ownTasks = longestFirst(tasks.filter((task) => own.some((call) => holds(task, call))));
  return {
    ownTasks,
    allTasks: longestFirst(tasks),
    ownTotal: ownTasks.reduce((sum, task) => sum + task, 0),
  };
}
