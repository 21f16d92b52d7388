import { type ChildProcess, fork } from "node:child_process";
import type { Case } from "./cases.ts";
import type { Message } from "./child.ts";
import type { Verdict } from "./oracle.ts";

/** A process that examines cases, one after the other, and is ended when it does not come back. */
export class Watched {
  readonly #module: URL;
  readonly #patience: number;
  #child: ChildProcess | undefined;

  /** `module` is what the process runs; `patience` is how long a step of it may take, in milliseconds of wall time. */
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
      const isLate = (): void => lost(`does not end within ${this.#patience / 1000} s`);
      let timer = setTimeout(isLate, this.#patience);
      child.on("message", (message: Message) => {
        if ("verdict" in message) return finish(message.verdict);
        ({ step } = message);
        clearTimeout(timer);
        timer = setTimeout(isLate, this.#patience);
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
