/** What is said to every V8: of patterns, and of memory for what is young. */
const always = [
  // V8 makes bytecode of a pattern when it first runs, and machine code when it runs again: hundreds of them do within a tenth of
  // a second, and making machine code at once takes a tenth less of a short run.
  "--no-regexp-tier-up",
  // The young generation begins with a megabyte, and every time it is full costs a tenth of a short run.
  "--semi-space-growth-factor=16",
];

/**
 * What is said to V8 before Maglev: to optimise later and less. Of what every rule does to a file or to a thousand, most costs more
 * to optimise than it takes to run; newer versions have a compiler in between.
 */
const patient = ["--interrupt-budget=500000", "--max-inlined-bytecode-size-cumulative=200"];

/** The flags of a V8 whose version is given, for a program that runs many functions and few of them often. Said later, they would make what is kept of a compilation worthless. */
export const engineFlags = (v8: string): readonly string[] => (v8.startsWith("11.") ? [...always, ...patient] : always);
