import { defineRule, isOwn, type PathRule, type Policy } from "../../src/rule.ts";

/** Folders that are links into /usr on today's distributions. */
const merged = /^\/(bin|sbin|lib|lib32|lib64|libx32)\//;

/** Programs that are links on most distributions. */
const links = /^\/(?:usr\/)?bin\/(?:sh|python3?|awk|nawk|editor|vi|view|pager|java|javac|which|nc)$/;

export default defineRule({
  id: "apparmor-resolved-paths",
  on: "apparmor",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Write the path the kernel resolves, not a symlink to it.",
  why: "AppArmor looks at the file after links are followed. Where /bin is a link to /usr/bin, a rule for /bin/su never matches: an allowing one breaks the program, and a denying one denies nothing, which is found out by whoever runs su.",
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
  *check({ profiles }) {
    for (const policy of profiles)
      for (const rule of policy.rules) {
        if (!isOwn(rule.placed) || !rule.rule.path) continue;
        const written = rule.rule.path.value;
        const inMerged = merged.test(rule.pattern) && !hasTwin(policy, rule, `/usr${rule.pattern}`);
        const isLink = rule.literal !== undefined && links.test(rule.literal);
        if (!inMerged && !isLink) continue;
        const opened = rule.deny && rule.literal && rule.permissions.exec ? policy.allows(`/usr${rule.literal}`, "exec") : undefined;
        const better = written.replace(/^\/(?=(?:bin|sbin|lib\w*)\/)/, "/{,usr/}");
        const what = inMerged
          ? `\`${written.slice(0, 60)}\` lies below a folder that is a link into /usr on most distributions`
          : `\`${written.slice(0, 60)}\` is a link on most distributions`;
        yield {
          at: { span: rule.placed.at },
          message: `${what}: the kernel sees the path behind it, and this rule ${rule.deny ? "denies nothing" : "never matches"}${opened ? ", while another one allows it" : ""}${inMerged ? `. Write \`${better.slice(0, 70)}\`` : ""}`,
          severity: opened ? "high" : "medium",
          related: opened ? [{ span: opened.placed.at, message: "this rule allows it" }] : [],
        };
      }
  },
});

/** Whether the same is said for the path below /usr. */
const hasTwin = (policy: Policy, rule: PathRule, pattern: string): boolean =>
  policy.rules.some(
    (other) =>
      other !== rule &&
      other.deny === rule.deny &&
      (other.pattern === pattern || (other.prefix.startsWith("/usr/") && policy.covers(other, pattern))),
  );
