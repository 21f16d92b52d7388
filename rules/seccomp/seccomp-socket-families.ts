import { rareFamilies } from "../../src/knowledge/call-arguments.ts";
import {
  type CombinedFilter,
  callBeyond,
  caseOf,
  defineRule,
  isBlocked,
  isOpen,
  letsThrough,
  looks,
  namedThrough,
  rulesNaming,
  type SeccompDocument,
  together,
  told,
  valueInWords,
  withoutArchitectures,
  withoutNames,
} from "../../src/rule.ts";

export default defineRule({
  id: "seccomp-socket-families",
  on: "seccomp",
  severity: "medium",
  profile: "recommended",
  summary: "Restrict the address families `socket` may open.",
  why: "Each address family exposes another part of the kernel. AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK have had privilege escalations that start with one `socket` call, and hardly any program in a container opens one.",
  standards: [],
  references: { "address_families(7)": "https://man7.org/linux/man-pages/man7/address_families.7.html" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", [|"socket"|]], "action": "SCMP_ACT_ALLOW" }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_LT" }] }]
}
`,
    },
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2, "op": "SCMP_CMP_EQ" }] },
    { "names": [[|"socket"|]], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_EQ" }] }
  ]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2, "op": "SCMP_CMP_EQ" }] }
  ]
}
`,
    },
  ],
  *check(document) {
    const filter = document.filter();
    if (!filter || letsThrough(filter.defaultAction)) return;
    const engine = document.engineFilter();
    const verdict = filter.verdict("socket");
    const open = rulesNaming(
      document,
      (name, { args, action }) => name === "socket" && /ALLOW|LOG/.test(action.value) && args.every(({ index }) => index.value !== 0),
    ).filter(({ rule }) => !filter.closed.has(rule));
    const at = open[0]?.names[0];
    // A condition on type or protocol says nothing of the family.
    const anyFamily =
      isOpen(verdict) || verdict.cases.some(({ when, action }) => letsThrough(action) && when.every(({ index }) => index !== 0));
    if (anyFamily && at) {
      const broader = rulesNaming(document, (name) => name !== "socket" && isOpen(filter.verdict(name)) && !isOpen(engine.verdict(name)));
      const many = filter.architectures[0]?.verdicts.size ?? 0;
      yield {
        at,
        message:
          "`socket` may open every address family: AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK are reachable, which Docker's default profile partly refuses",
        severity: broader.length === 0 && many < 150 ? "low" : "medium",
        fix: {
          title: "let `socket` open the families below AF_ALG, and check that the program opens neither AF_VSOCK nor another rare one",
          safety: "unsafe",
          edits: () => narrowed(document, filter, open),
        },
      };
      return;
    }
    if (isOpen(verdict) || isBlocked(verdict)) return;
    const budget = looks();
    const beyond = callBeyond(document, verdict, engine.verdict("socket"), budget);
    const named = namedThrough(document, verdict, 0, budget).find(([family = 0n]) => rareFamilies.has(family));
    const rule = named === undefined ? beyond?.rule : caseOf(verdict, named, budget);
    if (rule) {
      const family = named === undefined ? beyond?.what : valueInWords("socket", 0, named[0] ?? 0n);
      yield {
        at: rule.entry.name,
        ...told(`the conditions for \`socket\` let ${family} through`, {
          label: `few programs need this part of the kernel, and it has been used to escape containers`,
        }),
        severity: named === undefined ? "low" : "medium",
        ...(rule.when.length === 1 && rule.when.every(({ index, op }) => index === 0 && op === "EQ")
          ? {
              fix: {
                title: "refuse this address family, and check that the program does not need it",
                safety: "unsafe",
                edits: () => withoutNames(document, [rule.entry.name]),
              },
            }
          : {}),
      };
    }
    // On these architectures the family stands behind a pointer.
    const other = filter.architectures.find(
      ({ architecture, verdicts }) =>
        architecture.multiplexes && !isBlocked(filter.verdict("socketcall", { architecture, verdicts, highest: 0 })),
    );
    const listed = document.profile?.architectures?.value.find(({ value }) => value === other?.architecture.token);
    const mapped = document.profile?.archMap?.value
      .flatMap(({ subArchitectures }) => subArchitectures)
      .find(({ value }) => value === other?.architecture.token);
    const place = listed ?? mapped;
    if (other && place)
      yield {
        at: place,
        message: `programs for ${other.architecture.machine} open sockets through \`socketcall\`, whose arguments a filter cannot see: address families are restricted only for other programs`,
        severity: listed ? "medium" : "info",
        ...(listed
          ? {
              fix: {
                title: `remove ${other.architecture.token}, and check that the image has no programs for it`,
                safety: "unsafe",
                edits: () => withoutArchitectures(document, [listed]),
              },
            }
          : {}),
      };
  },
});

/** Architectures of the list whose programs open sockets by a call that no condition sees. */
function multiplexed(document: SeccompDocument, filter: CombinedFilter) {
  const [, ...others] = filter.architectures.map(({ architecture }) => architecture);
  const tokens = others.flatMap(({ token, multiplexes }) => (multiplexes ? [token] : []));
  return document.profile?.architectures?.value.filter(({ value }) => tokens.includes(value)) ?? [];
}

/** AF_ALG, the first of the families that the engine's default profile refuses. */
const firstRefused = 38;

/** Lets `socket` open the families below those that are refused: where it stands alone by a condition, else by a rule of its own. */
function narrowed(document: SeccompDocument, filter: CombinedFilter, open: ReturnType<typeof rulesNaming>) {
  const editor = document.editor();
  const condition = { index: 0, value: firstRefused, op: "SCMP_CMP_LT" };
  const alone = open.filter(({ rule, names }) => rule.names.length === names.length);
  const among = open.filter((each) => !alone.includes(each)).flatMap(({ names }) => names);
  const own = { names: ["socket"], action: "SCMP_ACT_ALLOW", args: [condition] };
  return together(
    withoutArchitectures(document, multiplexed(document, filter), among, alone.length === 0 ? [own] : []),
    ...alone.map(({ rule }) => {
      const holder = rule.args[0] && editor?.holderOf(rule.args[0].span);
      return holder ? editor?.add(holder.span, [condition]) : editor?.set(rule.span, { action: rule.action.value, args: [condition] });
    }),
  );
}
