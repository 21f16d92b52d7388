import { escapeCalls } from "../../src/knowledge/escape-calls.ts";
import {
  type CombinedFilter,
  cloneRules,
  dangerThrough,
  defineRule,
  isOpen,
  letsThrough,
  listed,
  looks,
  rulesNaming,
  type SeccompDocument,
  type SeccompRule,
  startingAsBefore,
  told,
  typingThrough,
  valueInWords,
  withoutNames,
} from "../../src/rule.ts";

const escapes = new Set(escapeCalls.keys());

export default defineRule({
  id: "no-escape-syscall",
  on: "seccomp",
  severity: "high",
  profile: "recommended",
  summary: "Do not allow system calls that break out, unless gated.",
  why: "These calls are the steps of nearly every container escape: mounting, new user namespaces, kernel modules, bpf, handles to files of the host. Docker's own profile refuses them unless the container has the capability they need. A profile that allows them to every container is weaker than the default.",
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
  "syscalls": [{ "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" }]
}
`,
    },
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": [[|"unshare"|]], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 268435456, "op": "SCMP_CMP_EQ" }] }
  ]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": []
}
`,
    },
  ],
  *check(document) {
    const reported = new Set<string>();
    const budget = looks();
    for (const host of document.hosts) {
      const { own: filter, engine } = document.filtersOn(host, new Set([...escapes, "ioctl"]));
      if (!filter || letsThrough(filter.defaultAction)) continue;
      const isEscape = (name: string, rule: SeccompRule): boolean => {
        const verdict = filter.verdict(name);
        return (
          escapeCalls.has(name) && verdict.entry?.rule === rule && isOpen(verdict) && !isOpen(engine.verdict(name)) && !reported.has(name)
        );
      };
      for (const { names } of rulesNaming(document, isEscape)) {
        const [first] = names;
        if (!first) continue;
        const known = [...new Set(names.map(({ value }) => value))];
        for (const name of known) reported.add(name);
        const gains = [...new Set(known.map((name) => escapeCalls.get(name) as string))];
        yield {
          at: first,
          ...told(
            `${listed(known)} ${known.length > 1 ? "are" : "is"} allowed without the capability that guards ${known.length > 1 ? "them" : "it"}`,
            { label: `${gains.slice(0, 4).join(", ")}${gains.length > 4 ? " and more" : ""}` },
          ),
          fix: {
            title: `${known.every((name) => name === "clone") ? "let `clone` make no namespaces" : "refuse them"}, and check that the program does not need this`,
            safety: "unsafe",
            edits: () => withoutEscapes(document, filter, known),
          },
        };
      }
      const conditional = [...escapes].map((name) => [name, dangerThrough(document, filter, engine.verdict(name), budget)] as const);
      for (const [name, danger] of [...conditional, ["ioctl", typingThrough(document, filter, budget)] as const]) {
        if (!danger || reported.has(name)) continue;
        reported.add(name);
        yield {
          at: danger.rule.entry.name,
          ...told(
            `the conditions for \`${name}\` let ${danger.by ? valueInWords(name, danger.by.argument, danger.by.value) : "calls"} through`,
            { label: `${gainOf(name, danger)}` },
          ),
          severity: danger.needsAdmin || name === "ioctl" ? "medium" : "high",
          fix: {
            title: "refuse it, and check that the program does not need it",
            safety: "unsafe",
            edits: () => startingAsBefore(document, withoutNames(document, [danger.rule.entry.name])),
          },
        };
      }
    }
  },
});

/**
 * Takes calls out of the rules that allow them whatever their arguments. Without `clone` there are no threads: it may go on making
 * them; and C libraries take it in place of `clone3` when the kernel says that it has none.
 */
function withoutEscapes(document: SeccompDocument, filter: CombinedFilter, known: readonly string[]) {
  const isOpening = ({ action, args }: SeccompRule): boolean => args.length === 0 && /^SCMP_ACT_(?:ALLOW|LOG)$/.test(action.value);
  const open = rulesNaming(document, (name, rule) => known.includes(name) && isOpening(rule) && !filter.closed.has(rule));
  const { defaultAction } = filter;
  const hasCondition =
    rulesNaming(document, (name, { args, action }) => name === "clone" && args.length > 0 && /ALLOW|LOG/.test(action.value)).length > 0;
  const answersNone = defaultAction.kind === "errno" && defaultAction.value === 38;
  return withoutNames(
    document,
    open.flatMap(({ names }) => names),
    [
      ...(known.includes("clone") && !hasCondition ? cloneRules(document) : []),
      ...(known.includes("clone3") && !answersNone ? [{ names: ["clone3"], action: "SCMP_ACT_ERRNO", errnoRet: 38 }] : []),
    ],
  );
}

/** What a call that the conditions let through gives away. */
function gainOf(name: string, { needsAdmin }: { readonly needsAdmin: boolean }): string {
  if (needsAdmin) return "another namespace, for a container that has CAP_SYS_ADMIN";
  return escapeCalls.get(name) ?? "input for the terminal the container was started from";
}
