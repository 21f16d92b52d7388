import type { Architecture } from "../../src/knowledge/seccomp.ts";
import { earlyStep, newerRuntime, programStep, runtimeStep, type Step } from "../../src/knowledge/startup-calls.ts";
import {
  type Attachment,
  allowingUnmet,
  defineRule,
  hasNoNewPrivileges,
  listed,
  placeOf,
  refusedCalls,
  type SeccompDocument,
  type Unmet,
  unmetCalls,
} from "../../src/rule.ts";

export default defineRule({
  id: "seccomp-allows-start",
  on: "seccomp",
  severity: "high",
  profile: "recommended",
  summary: "Allow what the runtime needs to start a container.",
  why: "The runtime installs the filter before it starts the program, so the filter must let the runtime finish its own work. A profile that does not is never used: it is replaced by seccomp=unconfined in the middle of an outage.",
  standards: [],
  references: { "Seccomp security profiles for Docker": "https://docs.docker.com/engine/security/seccomp/" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": [|"SCMP_ACT_ERRNO"|],
  "syscalls": [{ "names": ["read", "write", "exit_group"], "action": "SCMP_ACT_ALLOW" }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "write", "exit_group", "close", "execve", "fstat", "fstatfs", "futex", "getdents64",
    "openat", "openat2", "statx", "fcntl", "arch_prctl", "capget", "capset", "chdir", "getcwd", "getppid", "newfstatat",
    "prctl", "rt_sigreturn", "setgid", "setgroups", "setuid", "close_range", "epoll_ctl", "faccessat2", "getpid",
    "tgkill"], "action": "SCMP_ACT_ALLOW" }]
}
`,
    },
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [{ "names": ["mount", [|"setgroups"|]], "action": "SCMP_ACT_ERRNO" }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ERRNO" }]
}
`,
    },
  ],
  *check(document, { profiles }) {
    const said = new Set<string>();
    for (const host of document.hosts) {
      const filter = document.filter(undefined, host);
      if (!filter) continue;
      const unsaid = (step: Step): Unmet[] => unmetCalls(document, filter, step).filter(({ name }) => !said.has(name));
      const runtime = unsaid(runtimeStep);
      const start = [...runtime, ...unsaid(programStep)];
      const early = unsaid(earlyStep);
      for (const { name } of [...start, ...early]) said.add(name);
      const at = placeOf(document, start.length ? start : early);
      if (!at || (start.length === 0 && (early.length === 0 || isLate(document, profiles.attachments)))) continue;
      yield {
        at,
        message: `${runtime.length ? starts(start, early, host) : start.length ? runs(start, early, host) : startsLate(early, host)}. ${advice([...start, ...early], host)}`,
        ...(start.length ? {} : { severity: "medium" }),
        fix: {
          title: "allow what starting a container needs",
          safety: "safe",
          edits: () =>
            allowingUnmet(
              document,
              [runtimeStep, programStep, earlyStep].flatMap((step) => refusedCalls(document, filter, step)),
            ),
        },
      };
    }
  },
});

/** Many calls are told by a few of them, and how many more. */
const shown = 4;

const few = (calls: readonly Unmet[]): string =>
  listed(
    calls.map(({ name }) => name),
    shown,
  );

function starts(start: readonly Unmet[], early: readonly Unmet[], { machine }: Architecture): string {
  const newer = start.every(({ name }) => name === newerRuntime.call) ? ` since its releases ${newerRuntime.releases}` : "";
  const besides = early.length ? `, and without no-new-privileges also ${few(early)}` : "";
  return `runc cannot start a container under this profile on ${machine}${newer}: starting and ending one needs ${few(start)}${besides}`;
}

/** The runtime does its part, and the program does not begin, or does not end but by a crash. */
function runs(program: readonly Unmet[], early: readonly Unmet[], { machine }: Architecture): string {
  const [fails, does] = program.every(({ name }) => name === "exit_group") ? ["ends properly", "ending"] : ["runs", "beginning and ending"];
  const besides = early.length ? `, and starting one without no-new-privileges ${few(early)}` : "";
  return `no program ${fails} under this profile on ${machine}: ${does} one needs ${few(program)}${besides}`;
}

const startsLate = (early: readonly Unmet[], { machine }: Architecture): string =>
  `runc starts a container under this profile on ${machine} only with no-new-privileges: without it, starting one also needs ${few(early)}`;

/** What the page lists are the names of 64 bits. */
function advice({ length }: readonly Unmet[], { bits }: Architecture): string {
  if (length <= shown) return `Allow ${length > 1 ? "them" : "it"}`;
  return bits === 64 ? "Allow the calls that `seaworthy explain seccomp-allows-start` lists" : "Docker's default profile allows them all";
}

/** Whether every container that is given the profile has no-new-privileges, so that the filter is installed last. */
function isLate({ source }: SeccompDocument, attachments: readonly Attachment[]): boolean {
  const users = attachments.filter(({ dialect, names }) => dialect === "seccomp" && names === source.path);
  return users.length > 0 && users.every(({ container }) => hasNoNewPrivileges(container));
}
