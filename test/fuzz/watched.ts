import { type ChildProcess, fork } from "node:child_process";
import type { Case } from "./cases.ts";
import type { Message } from "./child.ts";
import { cpuTimeOf } from "./cpu-time.ts";
import type { Verdict } from "./oracle.ts";

/** A process that examines cases, one after the other, and is ended when it does not come back. */
export class Watched {
  readonly #module: URL;
  readonly #patience: number;
  #child: ChildProcess | undefined;

  /**
   * `module` is what the process runs; `patience` is how long a step of it may take, in milliseconds: of CPU time where the system
   * tells it, for others may have the machine, and then of wall time ten times as much, for what waits takes none.
   */
  constructor(module: URL, patience: number) {
    this.#module = module;
    this.#patience = patience;
  }

  /** What a case came to; a process that ends or hangs is a complaint, and the next case has a new one. */
  examine(input: Case): Promise<Verdict> {
    const child = this.#start();
    let step = "starting";
    return new Promise((resolve) => {
      const finish = (verdict: Verdict): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(verdict);
      };
      const lost = (why: string): void => {
        this.end();
        finish({ complaints: [{ kind: `${step} ${why}`, text: `${step} ${why}` }], cpu: 0 });
      };
      let timeLeft = this.#clock(child);
      let timer: NodeJS.Timeout;
      const wait = (left: number): void => {
        timer = setTimeout(() => {
          const more = timeLeft();
          if (more > 0) wait(more);
          else lost(`does not end within ${this.#patience / 1000} s`);
        }, left);
      };
      wait(this.#patience);
      child.on("message", (message: Message) => {
        if ("verdict" in message) return finish(message.verdict);
        ({ step } = message);
        timeLeft = this.#clock(child);
        clearTimeout(timer);
        wait(this.#patience);
      });
      child.on("exit", (code, signal) => lost(`ends the process (${signal ?? code})`));
      child.on("error", (error) => lost(`ends the process (${error.message})`));
      child.send(input);
    });
  }

  /** Ends the process, if there is one. */
  end(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  /** Begins to count. Answers how much longer, in milliseconds, the process may go on: none when its time is over. */
  #clock({ pid = 0 }: ChildProcess): () => number {
    const [began, had] = [Date.now(), cpuTimeOf(pid)];
    return () => {
      const has = cpuTimeOf(pid);
      if (had === undefined || has === undefined || Date.now() - began >= this.#patience * 10) return 0;
      const left = this.#patience - (has - had);
      return left > 0 ? Math.max(left, 50) : 0;
    };
  }

  #start(): ChildProcess {
    if (this.#child?.connected) return this.#child;
    this.#child = fork(this.#module, {
      execArgv: ["--import", "tsx", "--max-old-space-size=1500"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    });
    return this.#child;
  }
}
