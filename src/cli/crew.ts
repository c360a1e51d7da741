/** Threads that do tasks beside each other (`--jobs`). Each is the program itself, started for nothing else. */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import type { Instructions, Outcome } from './perform.ts';
import { perform } from './perform.ts';
import type { Task } from './tasks.ts';

/** What a thread is given, so that it knows what it is for. */
interface Assignment {
  readonly pressmark: 'crew';
  readonly instructions: Instructions;
}

const OutcomeMessage = v.object({ text: v.string(), messages: v.string(), failed: v.boolean() });

interface Waiting {
  readonly task: Task;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

export class Crew {
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #queue: Waiting[] = [];
  #broken: Error | null = null;

  /** @param program the file that was started; it must call {@link serve} in a thread */
  constructor(program: URL, size: number, instructions: Instructions) {
    const assignment: Assignment = { pressmark: 'crew', instructions };
    for (let index = 0; index < size; index++) {
      const worker = new Worker(program, { workerData: assignment });
      worker.on('message', (message: unknown) => this.#answered(worker, v.parse(OutcomeMessage, message)));
      worker.on('error', (error: Error) => this.#fail(error));
      this.#idle.push(worker);
    }
  }

  /** Has a thread do the task. Rejects when one has broken down, for want of memory for instance. */
  perform(task: Task): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (this.#broken !== null) reject(this.#broken);
      else {
        this.#queue.push({ task, resolve, reject });
        this.#assign();
      }
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #assign(): void {
    while (this.#idle.length > 0 && this.#queue.length > 0) {
      const worker = this.#idle.pop()!;
      const waiting = this.#queue.shift()!;
      this.#busy.set(worker, waiting);
      worker.postMessage(withOwnBytes(waiting.task));
    }
  }

  #answered(worker: Worker, outcome: Outcome): void {
    const waiting = this.#busy.get(worker);
    this.#busy.delete(worker);
    this.#idle.push(worker);
    waiting?.resolve(outcome);
    this.#assign();
  }

  #fail(error: Error): void {
    this.#broken = error;
    for (const { reject } of [...this.#busy.values(), ...this.#queue.splice(0)]) reject(error);
  }
}

/** A message takes the whole buffer that bytes are a part of: give it a copy of the part. */
function withOwnBytes(task: Task): Task {
  return 'bytes' in task ? { ...task, bytes: new Uint8Array(task.bytes) } : task;
}

/** In a thread that a {@link Crew} started: does tasks as they come, and gives true. Elsewhere gives false. */
export function serve(): boolean {
  const assignment = workerData as Partial<Assignment> | null;
  if (parentPort === null || assignment?.pressmark !== 'crew') return false;
  const port = parentPort;
  const instructions = assignment.instructions!;
  port.on('message', (task: Task) => {
    void perform(task, instructions).then((outcome) => port.postMessage(outcome));
  });
  return true;
}
