import { escapeCalls } from "../../src/knowledge/escape-calls.ts";
import {
  defineRule,
  isBlocked,
  isOpen,
  letsThrough,
  listed,
  rulesNaming,
  type SeccompDocument,
  type SeccompRule,
  startingAsBefore,
  withoutNames,
} from "../../src/rule.ts";

/** The call people name, and others that come to the same. */
const families: Readonly<Record<string, readonly string[]>> = {
  open: ["openat", "openat2", "creat"],
  chmod: ["fchmod", "fchmodat", "fchmodat2"],
  chown: ["fchown", "lchown", "fchownat"],
  mkdir: ["mkdirat"],
  unlink: ["unlinkat"],
  rename: ["renameat", "renameat2"],
  link: ["linkat"],
  symlink: ["symlinkat"],
  mknod: ["mknodat"],
  execve: ["execveat"],
  ptrace: ["process_vm_readv", "process_vm_writev"],
  kill: ["tkill", "tgkill", "pidfd_send_signal", "rt_sigqueueinfo"],
  mount: ["fsopen", "fsmount", "move_mount", "open_tree"],
  socket: ["socketcall", "io_uring_setup"],
  setuid: ["setreuid", "setresuid", "setuid32", "setreuid32", "setresuid32"],
  setgid: ["setregid", "setresgid", "setgid32", "setregid32", "setresgid32"],
  reboot: ["kexec_load", "kexec_file_load"],
  unshare: ["clone", "clone3", "setns"],
  init_module: ["finit_module"],
  umount2: ["umount"],
};

export default defineRule({
  id: "no-syscall-bypass",
  on: "seccomp",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Block equivalent system calls together.",
  why: "The kernel offers most operations under several names. A program that may not call `chmod` calls `fchmodat`, and the C library does so by itself: the rule looks like a control and has no effect.",
  standards: ["CWE-693"],
  references: { "syscalls(2)": "https://man7.org/linux/man-pages/man2/syscalls.2.html" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [{ "names": [[|"chmod"|], "fchmod"], "action": "SCMP_ACT_ERRNO" }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [{ "names": ["chmod", "fchmod", "fchmodat", "fchmodat2"], "action": "SCMP_ACT_ERRNO" }]
}
`,
    },
  ],
  *check(document) {
    const filter = document.filter();
    if (!filter) return;
    const engine = document.engineFilter();
    const { machine } = filter.host.architecture;
    const exists = (name: string): boolean => document.calls.number(name, machine) !== undefined;
    for (const [first, others] of Object.entries(families)) {
      const members = [first, ...others].filter(exists);
      // Somebody decided to refuse it: by a rule that names it, on purpose.
      const [refused] = rulesNaming(
        document,
        (name, { action, args, errnoRet }) =>
          members.includes(name) && args.length === 0 && !/ALLOW|LOG|NOTIFY|TRACE/.test(action.value) && errnoRet?.value !== 38n,
      );
      const at = refused?.names[0];
      if (!refused || !at || filter.closed.has(refused.rule)) continue;
      const blocked = members.filter((name) => isBlocked(filter.verdict(name)));
      const open = members.filter((name) => isOpen(filter.verdict(name)));
      const isEngines = members.every((name) => isOpen(engine.verdict(name)) === isOpen(filter.verdict(name)));
      if (open.length === 0 || !blocked.includes(at.value) || isEngines || !blocked.includes(first)) continue;
      yield {
        at,
        message: `${listed(blocked)} ${blocked.length > 1 ? "are" : "is"} refused, and ${listed(open)} ${open.length > 1 ? "do" : "does"} the same`,
        // What breaks out is told, and taken away, by itself.
        ...(!letsThrough(filter.defaultAction) && open.some((name) => escapeCalls.has(name))
          ? {}
          : {
              fix: {
                title: `also refuse ${listed(open, 4)}, and check that the program does not call ${open.length > 1 ? "them" : "it"}`,
                safety: "unsafe",
                edits: () => startingAsBefore(document, refusing(document, refused.rule, open)),
              },
            }),
      };
    }
  },
});

/** Refuses calls as a rule does: with it where the default lets them through, else by allowing them nowhere. */
function refusing(document: SeccompDocument, rule: SeccompRule, names: readonly string[]) {
  const filter = document.filter();
  const list = rule.names[0] && document.editor()?.holderOf(rule.names[0].span);
  if (filter && letsThrough(filter.defaultAction)) return list?.kind === "array" ? document.editor()?.add(list.span, names) : undefined;
  const allowing = rulesNaming(
    document,
    (name, { action, args }) => names.includes(name) && args.length === 0 && /ALLOW|LOG/.test(action.value),
  );
  return withoutNames(
    document,
    allowing.flatMap((each) => each.names),
  );
}
