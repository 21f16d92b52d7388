import {
  bashStep,
  busyboxStep,
  dashStep,
  libraryStep,
  loadStep,
  modernCalls,
  type Step,
  shellStep,
  toolsStep,
} from "../../src/knowledge/startup-calls.ts";
import {
  allowingUnmet,
  allowsByName,
  type CombinedFilter,
  defineRule,
  type Entry,
  isOpen,
  joinWords,
  listed,
  missingCalls,
  own,
  placeOf,
  refusedCalls,
  type SeccompDocument,
  type Unmet,
  unmetCalls,
} from "../../src/rule.ts";

export default defineRule({
  id: "seccomp-runtime-baseline",
  on: "seccomp",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Allow what the C library and ordinary programs need.",
  why: "A profile made from a trace of one program on one system breaks with the next C library, architecture or shell script. When it breaks in production, it is switched off, and so is all its protection.",
  standards: [],
  references: { "syscalls(2)": "https://man7.org/linux/man-pages/man2/syscalls.2.html" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": [|"SCMP_ACT_ERRNO"|],
  "syscalls": [{ "names": ["read", "write", "mmap", "clone", "wait4", "pipe2", "stat"], "action": "SCMP_ACT_ALLOW" }]
}
`,
      // Everything that an ordinary program may need, for who begins a list: more than a repair adds.
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    {
      "names": [
        "access", "arch_prctl", "brk", "capget", "capset", "chdir", "clone", "close", "close_range", "dup2",
        "dup3", "epoll_ctl", "execve", "exit", "exit_group", "faccessat", "faccessat2", "fadvise64", "fcntl",
        "fstat", "fstatfs", "futex", "getcwd", "getdents64", "getegid", "geteuid", "getgid", "getpgid",
        "getpgrp", "getpid", "getppid", "getrandom", "getuid", "ioctl", "lseek", "mmap", "mprotect", "munmap",
        "newfstatat", "openat", "openat2", "pipe2", "poll", "ppoll", "prctl", "pread64", "prlimit64", "read",
        "readlink", "readlinkat", "rseq", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sendfile",
        "set_robust_list", "set_tid_address", "setgid", "setgroups", "setuid", "statfs", "statx", "sysinfo",
        "tgkill", "uname", "vfork", "wait4", "write"
      ],
      "action": "SCMP_ACT_ALLOW"
    }
  ]
}
`,
    },
  ],
  *check(document) {
    const said = new Set<string>();
    for (const host of document.hosts) {
      const filter = document.filter(undefined, host);
      if (!filter) continue;
      const failing = parts
        .map(({ step, ...part }) => ({
          ...part,
          calls: unmetCalls(document, filter, step).filter(
            ({ name, kills, entry }) => !said.has(name) && (kills || part.isCore || !isMeant(entry)),
          ),
        }))
        .filter(({ calls }) => calls.length > 0);
      const unmet = failing.flatMap(({ calls }) => calls);
      for (const { name } of unmet) said.add(name);
      const missed = host === document.hosts[0] ? habits(document, filter, said) : noHabits;
      const words = [...lacks(failing), ...missed.words];
      const at = unmet.length ? placeOf(document, unmet) : document.profile?.defaultAction;
      if (words.length === 0 || !at) continue;
      yield {
        at,
        message: `${host === document.hosts[0] ? "" : `on ${host.machine}, `}${words.join("; ")}. ${advice(failing, words.length)}`,
        severity: failing[0]?.severity ?? "medium",
        fix: {
          ...(failing.length > 0 && failing.every(({ isCore }) => isCore) && missed.words.length === 0
            ? { title: "allow what programs need to start", safety: "safe" }
            : { title: "allow what ordinary programs need, and check that none of these calls is refused on purpose", safety: "unsafe" }),
          edits: () => {
            const calls = [
              ...(failing.length > 0 ? wantedCalls(document, filter) : []),
              ...missed.names.map((name) => unmetBy(filter, name)),
            ];
            const modern = calls.flatMap(({ name }) => own(modernCalls, name)?.slice(0, 1) ?? []);
            return allowingUnmet(document, [...calls, ...missingCalls(document, filter, modern).map((name) => unmetBy(filter, name))]);
          },
        },
      };
    }
  },
});

/** Whether somebody means to refuse a call: by a rule that names it, whatever its arguments. */
const isMeant = (entry: Entry | undefined): boolean => entry !== undefined && entry.rule.args.length === 0;

/** What fails without the calls of a step. */
interface Part {
  /** Who makes the calls. */
  readonly who: string;
  readonly without: string;
  readonly severity: "high" | "medium" | "low";
  readonly isCore?: true;
}

/** The worst first. A rule that refuses calls of a part that is no core is one somebody meant. */
const parts: readonly (Part & { step: Step })[] = [
  { step: loadStep, who: "the loader of programs", without: "no dynamic program loads without", severity: "high", isCore: true },
  {
    step: libraryStep,
    who: "the C library",
    without: "no program that uses the C library of Debian starts without",
    severity: "high",
    isCore: true,
  },
  { step: shellStep, who: "shells", without: "a shell does not run programs and pipes without", severity: "medium" },
  { step: dashStep, who: "dash", without: "dash, the sh of Debian and Ubuntu, runs no program without", severity: "low" },
  { step: bashStep, who: "bash", without: "bash does not start without", severity: "low" },
  { step: toolsStep, who: "cat and ls", without: "cat and ls are killed without", severity: "low" },
  { step: busyboxStep, who: "busybox", without: "a static busybox does not work without", severity: "low" },
];

/** So many calls are told one by one; of more than that the first ones, and how many there are. */
const shown = 4;

type Failing = readonly (Part & { calls: readonly Unmet[] })[];

const namesOf = (failing: Failing): string[] => [...new Set(failing.flatMap(({ calls }) => calls.map(({ name }) => name)))];

/** What fails, each part for its own calls while they are few; of many the worst, how many more there are, and who makes them. */
function lacks(failing: Failing): string[] {
  const told = namesOf(failing).length <= shown ? failing : failing.slice(0, 1);
  const words = told.map((part) => `${part.without} ${listed(namesOf([part]), shown)}`);
  const rest = failing.slice(told.length);
  const more = namesOf(rest).filter((name) => !namesOf(told).includes(name)).length;
  return more > 0 ? [...words, `${more} more ${more > 1 ? "are" : "is"} needed by ${joinWords(rest.map(({ who }) => who))}`] : words;
}

/** Only what is no core can be left out of a container on purpose. */
function advice(failing: Failing, said: number): string {
  const { length } = namesOf(failing);
  const all =
    length > shown
      ? "Allow the calls that `seaworthy explain seccomp-runtime-baseline` lists"
      : `Allow ${length === 1 && said === 1 ? "it" : "them"}`;
  return length > 0 && failing.every(({ isCore }) => !isCore) ? `${all}, or refuse unwanted calls with a rule that names them` : all;
}

/** All that is called by programs of every part, but for what somebody means to refuse. */
const wantedCalls = (document: SeccompDocument, filter: CombinedFilter): Unmet[] =>
  parts.flatMap(({ step, isCore }) =>
    refusedCalls(document, filter, step).filter(({ kills, entry }) => kills || isCore || !isMeant(entry)),
  );

const unmetBy = (filter: CombinedFilter, name: string): Unmet => {
  const { entry } = filter.verdict(name);
  return { name, kills: false, ...(entry ? { entry } : {}) };
};

/** Calls that were forgotten, and what is said of them. */
interface Missed {
  readonly words: readonly string[];
  readonly names: readonly string[];
}

const noHabits: Missed = { words: [], names: [] };

/** What of a list that allows by name points to calls that were forgotten, besides those already said. */
function habits(document: SeccompDocument, filter: CombinedFilter, said: ReadonlySet<string>): Missed {
  if (!allowsByName(filter)) return noHabits;
  const named = (name: string): boolean => isOpen(filter.verdict(name)) && filter.verdict(name).entry !== undefined;
  const talk = missingCalls(document, filter, ["getsockopt", "setsockopt", "getsockname"]);
  const legacy = Object.entries(modernCalls).filter(
    ([old, modern]) =>
      named(old) && !modern.some((name) => said.has(name)) && missingCalls(document, filter, modern).length === modern.length,
  );
  const modern = [...new Set(legacy.flatMap(([, names]) => names.slice(0, 1)))];
  const isServer = ["accept", "accept4", "listen"].some(named);
  const words = [
    modern.length
      ? `current C libraries call ${listed(modern, shown)} in place of ${listed(
          legacy.map(([old]) => old),
          shown,
        )}, which ${legacy.length > 1 ? "are" : "is"} allowed`
      : "",
    isServer && talk.length ? `servers also need ${listed(talk)}` : "",
  ].filter(Boolean);
  return { words, names: [...modern, ...(isServer ? talk : [])] };
}
