import { escapeCalls } from "../../src/knowledge/escape-calls.ts";
import { defineRule, isOpen, listed, rulesNaming } from "../../src/rule.ts";

export default defineRule({
  id: "no-escape-syscall",
  on: "seccomp",
  severity: "high",
  profile: "recommended",
  summary: "Do not allow system calls that break out, unless gated.",
  why: "These calls are the steps of nearly every container escape: mounting, new user namespaces, kernel modules, bpf, handles to files of the host. Docker's own profile refuses them unless the container was given the capability they need. A profile that allows them to everybody is weaker than having none of your own.",
  standards: ["CWE-693"],
  references: {
    "What Docker's default profile blocks":
      "https://docs.docker.com/engine/security/seccomp/#significant-syscalls-blocked-by-the-default-profile",
  },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "write", [|"io_uring_setup"|], "unshare"], "action": "SCMP_ACT_ALLOW" }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["unshare"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"] } }
  ]
}
`,
    },
  ],
  *check(document) {
    const filter = document.filter();
    if (!filter || filter.defaultAction.kind === "allow" || filter.defaultAction.kind === "log") return;
    const engine = document.engineFilter();
    const isEscape = (name: string): boolean =>
      escapeCalls[name] !== undefined && isOpen(filter.verdict(name)) && !isOpen(engine.verdict(name));
    for (const { rule, names } of rulesNaming(document, isEscape)) {
      const [first] = names;
      if (!first || filter.closed.includes(rule) || !/^SCMP_ACT_(?:ALLOW|LOG)$/.test(rule.action.value)) continue;
      const known = names.map(({ value }) => value);
      const gains = [...new Set(known.map((name) => escapeCalls[name] as string))];
      yield {
        at: first,
        message: `${listed(known)} ${known.length > 1 ? "are" : "is"} allowed to every container: ${gains.slice(0, 4).join(", ")}${gains.length > 4 ? " and more" : ""}`,
      };
    }
  },
});
