import type { ShellCommand, Wrapper } from "../../model/script.ts";

/** What ends what is being run: the pass of a loop, a function, or the shell. A later one ends what the earlier ones do, too. */
type End = "pass" | "function" | "shell";

const ends: readonly End[] = ["pass", "function", "shell"];

/** The builtins that end something, whatever they are told besides. */
const ending: ReadonlyMap<string, End> = new Map([
  ["break", "pass"],
  ["continue", "pass"],
  ["return", "function"],
  ["exit", "shell"],
]);

/** Whether what follows in a script is ever run: nothing behind an `exit` is that runs for certain. */
export class Flow {
  #ended: End | undefined;

  /** Nothing that follows is run. */
  get isOver(): boolean {
    return this.#ended !== undefined;
  }

  /** Nothing that follows is run: this ends for certain. */
  end(by: End): void {
    this.#ended ??= by;
  }

  /** Runs branches of which one runs, or none when not `isOneOf`: they end only what each of them does. */
  branches(isOneOf: boolean, runs: readonly (() => void)[]): void {
    const before = this.#ended;
    const found = runs.map((run) => {
      this.#ended = before;
      run();
      return this.#ended;
    });
    const least =
      isOneOf && found.length > 0 && !found.includes(undefined) ? Math.min(...found.map((each) => ends.indexOf(each as End))) : -1;
    this.#ended = before ?? ends[least];
  }

  /** Runs something that may not run. */
  maybe<T>(run: () => T): T {
    return this.#then(run, () => undefined);
  }

  /** Runs a function that is called: `return` ends nothing else. */
  inFunction<T>(run: () => T): T {
    return this.#then(run, (ended) => (ended === "shell" ? ended : undefined));
  }

  #then<T>(run: () => T, kept: (ended: End | undefined) => End | undefined): T {
    const before = this.#ended;
    this.#ended = undefined;
    const result = run();
    this.#ended = before ?? kept(this.#ended);
    return result;
  }
}

/** What a command ends when it runs: `exit`, or a program that `exec` puts in the shell's place; `undefined` for others. */
export function endedBy(
  { name, words, redirects }: Pick<ShellCommand, "name" | "words" | "redirects">,
  wrappers: readonly Wrapper[],
): End | undefined {
  const starter = wrappers.find((each) => each.name !== "command" && each.name !== "builtin");
  // `return 2>/dev/null` expects to fail where nobody sources the script.
  if (!starter) return name === "return" && redirects.length > 0 ? undefined : ending.get(name);
  // Words that may be none leave `exec` with its redirections alone.
  return starter.name === "exec" && words.some(({ isMany }) => !isMany) ? "shell" : undefined;
}
