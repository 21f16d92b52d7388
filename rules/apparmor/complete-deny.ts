import { defineRule, hasDockerDenials, isOwn, type PathRule, type Policy, withPermissions } from "../../src/rule.ts";

/** Modes and their letters, in the order docker-default writes them. */
const modes = [
  ["read", "r"],
  ["append", "w"],
  ["lock", "k"],
  ["link", "l"],
  ["mmap", "m"],
  ["exec", "x"],
] as const;

export default defineRule({
  id: "complete-deny",
  on: "apparmor",
  severity: "low",
  confidence: "medium",
  profile: "strict",
  summary: "Deny every access mode of a protected path.",
  why: "If only reading is denied, other rules of the profile or a later include can still allow writing, linking and locking. A file that cannot be read but can be replaced is not protected.",
  standards: [],
  references: { "docker-default": "https://github.com/moby/profiles/blob/main/apparmor/template.go" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  /etc/** rw,
  [|deny /etc/shadow r|],
}
`,
      good: `abi <abi/3.0>,
profile web {
  /etc/** rw,
  deny /etc/shadow rwkl,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      const partial = policy.rules.flatMap((rule) => {
        const { permissions } = rule;
        // Against starting programs, x alone is whole; against changing what is read, w is.
        if (!rule.deny || !isOwn(rule.placed) || !permissions.read) return [];
        const left = modes.filter(
          ([mode, letter]) =>
            letter !== "m" && letter !== "x" && letter !== "r" && !permissions[mode] && !deniedElsewhere(policy, rule, mode),
        );
        const open = left.filter(([mode]) => policy.isGiven(rule, mode));
        return left.length ? [{ rule, left, open }] : [];
      });
      const first = partial.find(({ open }) => open.length) ?? partial[0];
      if (!first) continue;
      const bounded = hasDockerDenials(policy);
      const isOpen = partial.some(({ open }) => open.some(([mode]) => mode !== "read"));
      yield {
        at: { span: first.rule.placed.at },
        message: `${partial.length === 1 ? "this denial does" : `${partial.length} denials are incomplete: this one does`} not cover \`${first.left.map(([, letter]) => letter).join("")}\` of \`${(first.rule.rule.path?.value ?? "").slice(0, 60)}\`, which other rules may allow`,
        severity: bounded ? "info" : isOpen ? "medium" : "low",
        fix: {
          title: isOpen ? "also deny these, and check that nothing needs them" : "also deny these",
          safety: isOpen ? "unsafe" : "safe",
          edits: () => {
            const each = partial.map(({ rule, left }) => withPermissions(source, rule.placed, left.map(([, letter]) => letter).join("")));
            return each.every((edits) => edits !== undefined) ? each.flatMap((edits) => edits ?? []) : undefined;
          },
        },
        related: partial.flatMap(({ rule }) => (rule === first.rule ? [] : [{ span: rule.placed.at, message: "another one" }])).slice(0, 5),
      };
    }
  },
});

function deniedElsewhere(policy: Policy, rule: PathRule, mode: (typeof modes)[number][0]): boolean {
  for (const other of policy.near(rule, mode, true)) if (other !== rule && policy.covers(other, rule.pattern)) return true;
  return false;
}
