/** What V8 is told of its compilers, in words of its own, and what it does by itself; the two sum up alike, so that what is kept of a compilation stays good. */
const patient = ["--interrupt-budget=500000", "--max-inlined-bytecode-size-cumulative=200"];
const usual = ["--interrupt-budget=67584", "--max-inlined-bytecode-size-cumulative=920"];

/** A run of fewer files loads more than it repeats. */
const fewest = 20;

/**
 * Lets V8 optimise later and less while many files are judged: of what every rule does to a thousand files, most costs more to
 * optimise than it takes to run. Only for V8 before Maglev, which is Node 20's: newer ones have a compiler for that. Answers what to
 * call for each judged file, and at the end. By the first file all that is loaded is loaded, as it was compiled.
 */
export function patience(v8 = process.versions.v8, set: (flag: string) => void = tell): { judged(all: number): void; end(): void } {
  let isSet = !v8.startsWith("11.");
  let undo: readonly string[] = [];
  return {
    judged(all) {
      if (isSet || all < fewest) return;
      isSet = true;
      undo = usual;
      for (const flag of patient) set(flag);
    },
    end() {
      for (const flag of undo) set(flag);
      undo = [];
    },
  };
}

const tell = (flag: string): void => process.getBuiltinModule("node:v8").setFlagsFromString(flag);
