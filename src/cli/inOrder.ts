/**
 * Does up to `limit` tasks at a time, and gives what they come to in the order of the tasks, each as soon as it and all
 * before it are there, even while the next task is still awaited. No task is taken before there is room for it.
 */
export async function* inOrder<Task, Outcome>(
  tasks: AsyncIterable<Task>,
  limit: number,
  work: (task: Task) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const iterator = tasks[Symbol.asyncIterator]();
  const underWay: Promise<Outcome>[] = [];
  let next: Promise<IteratorResult<Task>> | null = null;
  let ended = false;
  while (!ended || underWay.length > 0) {
    const [first] = underWay;
    if (ended || underWay.length >= limit) {
      yield await first!;
      underWay.shift();
      continue;
    }
    next ??= iterator.next();
    const event = await Promise.race([
      next.then((read) => ({ read })),
      ...(first === undefined ? [] : [first.then((outcome) => ({ outcome }))]),
    ]);
    if ('outcome' in event) {
      yield event.outcome;
      underWay.shift();
      continue;
    }
    next = null;
    if (event.read.done === true) ended = true;
    else {
      const started = work(event.read.value);
      // Whoever awaits it is told; until then a failure is nobody's.
      started.catch(() => {});
      underWay.push(started);
    }
  }
}
