import { Worker } from "node:worker_threads";
import type { Piece } from "../../link/piece.ts";
import type { Part } from "../../triage/part.ts";
import type { Helpers, Share } from "../../triage/share.ts";
import { type Answer, type Order, received, type Task, take } from "./order.ts";

/** What is used of a thread. */
export interface Thread {
  postMessage(task: Task): void;
  on(event: "message", listener: (answer: Answer) => void): unknown;
  on(event: "error" | "exit", listener: () => void): unknown;
  terminate(): unknown;
}

/** Starts a thread. */
export type Start = (order: Order) => Thread;

/** The file that a thread runs lies beside this one, and is what this one is: a source, or a part of the bundle. */
const entry = new URL(`worker${/\.\w+$/.exec(import.meta.url)?.[0] ?? ".js"}`, import.meta.url);

const startThread: Start = (order) => new Worker(entry, { workerData: order, stdout: true, stderr: true });

/** Threads that judge with this one. What one of them takes and does not answer, because it ends before, is left to this one. */
export class Workers implements Helpers {
  readonly #working = new Set<Thread>();
  readonly #threads: Thread[] = [];
  #answered: (thread: Thread, answer: Answer) => void = () => {};

  constructor(count: number, order: Order, start: Start = startThread) {
    for (let each = 0; each < count; each += 1) this.#begin(() => start(order));
  }

  share(pieces: readonly Piece[]): Share {
    const counter = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const task: Task = { pieces, counter, step: stepOf(pieces.length, this.#threads.length + 1) };
    const parts = new Map<Piece, Part>();
    const busy = new Set(this.#working);
    let finish = (): void => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    this.#answered = (thread, answer) => {
      if (answer === "done") busy.delete(thread);
      else for (const [at, part] of answer) parts.set(pieces[at] as Piece, { ...part, brought: part.brought.map(received) });
      if (busy.size === 0) finish();
    };
    for (const thread of busy) thread.postMessage(task);
    if (busy.size === 0) finish();
    return {
      take: () => take(task).map(([, piece]) => piece),
      get taken() {
        return Math.min(pieces.length, Atomics.load(counter, 0));
      },
      others: () => finished.then(() => parts),
    };
  }

  /** Ends them. */
  end(): void {
    for (const thread of this.#threads) thread.terminate();
  }

  #begin(start: () => Thread): void {
    try {
      const thread = start();
      const gone = (): void => {
        this.#working.delete(thread);
        this.#answered(thread, "done");
      };
      thread.on("message", (answer) => this.#answered(thread, answer));
      thread.on("error", gone);
      thread.on("exit", gone);
      this.#threads.push(thread);
      this.#working.add(thread);
    } catch {
      // Where there are no threads, one judges all.
    }
  }
}

/** Few enough that all end at about the same time, and enough that telling of them costs little. */
const stepOf = (pieces: number, threads: number): number => Math.max(1, Math.min(8, Math.floor(pieces / (threads * 8))));
