import { defineRule, isOwn, type PathRule, type Policy, replacedWord } from "../../src/rule.ts";

/** Folders that are links on today's distributions, and where they lead. */
const merged = [
  [/^\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/, "/usr/", "/{,usr/}"],
  [/^\/var\/(?=run\/)/, "/", "/{,var/}"],
  [/^\/var\/(?=lock\/)/, "/run/", "/{run,var}/"],
] as const;

/** Programs that are links on most distributions. */
const links = /^\/(?:usr\/)?bin\/(?:sh|python3?|awk|nawk|editor|vi|view|pager|java|javac|which|nc)$/;

export default defineRule({
  id: "apparmor-resolved-paths",
  on: "apparmor",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Write the path the kernel resolves, not a symlink to it.",
  why: "AppArmor checks the path after links are followed. Where /bin is a link to /usr/bin, a rule for /bin/su never matches: an allow rule breaks the program, and a deny rule denies nothing, so su still runs.",
  standards: [],
  references: { UsrMerge: "https://wiki.debian.org/UsrMerge" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  [|deny /bin/su x|],
  /usr/bin/* ix,
}
`,
      good: `abi <abi/3.0>,
profile web {
  deny /{,usr/}bin/su x,
  /usr/bin/* ix,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      const leading = new Map<string, boolean>();
      const leads = (rule: PathRule, literal: string): boolean => {
        const key = `${rule.deny} ${literal}`;
        const known = leading.get(key) ?? leadsOn(policy, rule, literal);
        leading.set(key, known);
        return known;
      };
      for (const rule of policy.rules) {
        if (!isOwn(rule.placed) || !rule.rule.path) continue;
        const written = rule.rule.path.value;
        const found = merged.find(([folder]) => folder.test(rule.pattern));
        const behind = found && rule.pattern.replace(found[0], found[1]);
        const inMerged = behind !== undefined && !hasTwin(policy, rule, behind);
        const isLink = !behind && rule.literal !== undefined && links.test(rule.literal) && !leads(rule, rule.literal);
        if (!inMerged && !isLink) continue;
        const opened = inMerged && rule.deny ? openedBehind(policy, rule, behind) : undefined;
        const better = found ? written.replace(found[0], found[2]) : written;
        const what = inMerged
          ? `\`${written.slice(0, 60)}\` is below a folder that is a link on most distributions`
          : `\`${written.slice(0, 60)}\` is a link on most distributions`;
        yield {
          at: { span: rule.placed.at },
          message: `${what}: the kernel sees the path it points to, where this rule ${rule.deny ? "denies nothing" : "never matches"}${opened ? ", while another one allows it" : ""}${inMerged && better !== written ? `. Write \`${better.slice(0, 70)}\`` : ""}`,
          severity: opened ? "high" : "medium",
          related: opened ? [{ span: opened.placed.at, message: "this rule allows it" }] : [],
          ...(inMerged &&
          better !== written &&
          !rule.placed.included &&
          rule.rule.path.span.file === source.path &&
          !clashes(policy, rule, behind)
            ? {
                fix: {
                  title: rule.deny
                    ? "write the path for both, and check that nothing needs what is then denied"
                    : "write the path for both",
                  safety: rule.deny ? "unsafe" : "safe",
                  edits: replacedWord(source, rule.rule.path, better),
                },
              }
            : {}),
        };
      }
    }
  },
});

/** Whether behind the link another rule starts programs in its own way: the parser takes only one. */
const clashes = (policy: Policy, rule: PathRule, behind: string): boolean =>
  Boolean(rule.permissions.exec) &&
  !rule.deny &&
  [...policy.near(behind, "exec")].some((other) => other !== rule && policy.covers(other, behind));

const accesses = ["read", "append", "exec", "mmap", "link", "lock"] as const;

/** The rule that allows, behind the link, what this one means to deny. */
function openedBehind(policy: Policy, { permissions }: PathRule, behind: string): PathRule | undefined {
  for (const access of accesses) {
    const found = permissions[access] ? policy.opening(behind, access) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Whether another rule is about what the link leads to: python3.12 for python3, dash for sh. */
const leadsOn = (policy: Policy, { deny }: PathRule, literal: string): boolean =>
  policy.rules.some(
    (other) =>
      other.deny === deny &&
      ((other.pattern.startsWith(literal) && other.pattern !== literal) ||
        (/\/sh$/.test(literal) &&
          ["dash", "bash", "busybox"].some((shell) => policy.touches(other, literal.replace(/sh$/, shell), "exec")))),
  );

/** Whether the same is said for the path below /usr. */
function hasTwin(policy: Policy, rule: PathRule, pattern: string): boolean {
  const meant = accesses.filter((access) => rule.permissions[access]);
  const [first = "read"] = meant;
  for (const other of policy.near(pattern, first, rule.deny))
    if (
      other !== rule &&
      meant.every((access) => other.permissions[access]) &&
      (other.pattern === pattern || (!merged.some(([folder]) => folder.test(other.pattern)) && policy.covers(other, pattern)))
    )
      return true;
  return false;
}
