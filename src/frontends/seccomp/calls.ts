import { escapeCalls } from "../../knowledge/escape-calls.ts";
import { argumentBits, pointerArguments } from "../../knowledge/seccomp.ts";
import { isSyscall, libseccompOf, obsoleteSyscall, syscallNames, syscallNumber } from "../../knowledge/syscalls.ts";
import { nearest } from "../../syntax/nearest.ts";
import { Memory } from "../../text/memory.ts";
import { own } from "../../text/own.ts";

/** What other tools, kernel sources and habit call system calls. */
const otherwise: Readonly<Record<string, string>> = {
  pread: "pread64",
  pwrite: "pwrite64",
  _exit: "exit",
  procexit: "exit",
  readdirent: "getdents64",
  fadvise: "fadvise64",
  posix_fadvise: "fadvise64",
  newstat: "stat",
  newlstat: "lstat",
  newfstat: "fstat",
  newuname: "uname",
  llseek: "_llseek",
  prlimit: "prlimit64",
  getrusage64: "getrusage",
  statat: "newfstatat",
  fstatat: "newfstatat",
};

const likely = syscallNames.filter((name) => !escapeCalls.has(name) && obsoleteSyscall(name) === undefined);
/** The guesses of a run: another one begins anew. */
const runs = new Memory<readonly string[], Map<string, string | undefined>>();

/** Names that nobody knows are compared with all others; of so many the rest is told without a guess. */
const mostGuesses = 500;

function meant(name: string): string | undefined {
  const guesses = runs.get(likely) ?? new Map<string, string | undefined>();
  runs.set(likely, guesses);
  if (guesses.has(name)) return guesses.get(name);
  if (guesses.size > mostGuesses) return undefined;
  const lower = name
    .trim()
    .toLowerCase()
    .replace(/^(?:sys|__nr|__x64_sys)_/, "");
  const guess = isSyscall(lower) ? lower : (own(otherwise, lower) ?? (lower.length > 4 ? nearest(lower, likely) : undefined));
  guesses.set(name, guess);
  return guess;
}

/** What is known of system calls: only loaded with the profiles that name some. */
export const calls = {
  /** Every name libseccomp knows. */
  names: syscallNames,
  /** Whether libseccomp knows the name: any other is passed over. */
  isKnown: isSyscall,
  /** The number on an architecture, by libseccomp's name for it; `undefined` when it has none. */
  number: syscallNumber,
  /** Why it does nothing on any kernel of today: a phrase. */
  obsolete: obsoleteSyscall,
  /** The release of libseccomp, after 2.5.0, that first knows it. */
  release: libseccompOf,
  /** The name that was meant: never one that is dangerous, or does nothing, by mere likeness. */
  meant,
  /** How many bits of an argument the kernel reads; 64 when it is not known to read fewer. */
  bits: (name: string, argument: number): number => own(argumentBits, name)?.[argument] ?? 64,
  isPointer: (name: string, argument: number): boolean =>
    own(pointerArguments, name)?.includes(argument) === true || (name === "ioctl" && argument === 2),
} as const;

export type Calls = typeof calls;
