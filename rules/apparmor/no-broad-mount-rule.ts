import { defineRule, hasDockerDenials, ownStatements, ratedFor } from "../../src/rule.ts";

const powerful = /^(?:proc|sysfs|cgroup2?|debugfs|tracefs|securityfs|overlay|fuse(?:blk|\..*)?|devtmpfs|bpf)$/;

export default defineRule({
  id: "no-broad-mount-rule",
  on: "apparmor",
  severity: "high",
  profile: "recommended",
  summary: "Do not allow unrestricted mounting.",
  why: "Whoever may mount takes the other rules apart: a bind mount gives a forbidden file a permitted name, and a fresh proc, sysfs or cgroup mount brings back the host's controls that were masked.",
  standards: ["CWE-250"],
  references: { "apparmor.d(5), mount rules": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#mount-rules" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  [|mount|],
  [|mount fstype=proc -> /mnt/|],
}
`,
      good: `abi <abi/3.0>,
profile web {
  mount fstype=tmpfs -> /run/app/,
}
`,
    },
  ],
  *check({ profiles }) {
    for (const policy of profiles) {
      const bounded = hasDockerDenials(policy);
      const { profile } = policy;
      for (const { rule, placed } of ownStatements(policy, "mount")) {
        const at = { span: placed.at };
        const values = (name: RegExp): string[] =>
          rule.conditions.flatMap((each) => (name.test(each.name.value) ? each.values.map(({ value }) => value) : []));
        const types = values(/fstype$/);
        const options = values(/^options?$/);
        const [source] = rule.words.map(({ value }) => profile.expand(value));
        const type = types.find((each) => powerful.test(each) || each === "*" || each === "**");
        const binds = options.some((each) => /^(?:r?bind|R|B)$/.test(each));
        if (types.length === 0 && options.length === 0 && rule.words.length === 0 && !rule.target)
          yield {
            at,
            message: "every mount is allowed: any type, from anywhere to anywhere",
            severity: bounded ? "info" : ratedFor(policy, "high"),
          };
        else if (type)
          yield {
            at,
            message: `file systems of type \`${type}\` may be mounted, which show or change what belongs to the host`,
            severity: bounded ? "info" : ratedFor(policy, "high"),
          };
        else if (binds && (source === "/" || source === "/**" || source === "**"))
          yield { at, message: "any folder may be bound under another name, past the rules for its own" };
        else if (options.some((each) => each === "move" || each === "M") && rule.words.length === 0)
          yield { at, message: "any mount may be moved, past the rules for where it was" };
      }
      for (const { rule, placed } of ownStatements(policy, "remount"))
        if (rule.words.length === 0 && rule.conditions.length === 0)
          yield {
            at: { span: placed.at },
            message: "any file system may be remounted, writable ones included",
            severity: bounded ? "info" : ratedFor(policy, "high"),
          };
      for (const { rule, placed } of ownStatements(policy, "pivot_root"))
        if (rule.words.length === 0)
          yield {
            at: { span: placed.at },
            message: "the root folder may be changed to any other",
            severity: bounded ? "info" : ratedFor(policy, "high"),
          };
      for (const { rule, placed } of ownStatements(policy, "umount"))
        if (rule.words.length === 0)
          yield {
            at: { span: placed.at },
            message: "anything may be unmounted, what hides files of the host included",
            severity: bounded ? "info" : ratedFor(policy, "medium"),
          };
    }
  },
});
