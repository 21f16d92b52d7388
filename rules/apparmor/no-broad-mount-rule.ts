import {
  defineRule,
  hasDockerDenials,
  isEverything,
  isForContainers,
  ownStatements,
  type Policy,
  type Problem,
  patternMatches,
  ratedFor,
  type StatementRule,
  type Word,
  withoutRule,
} from "../../src/rule.ts";

const powerful = "proc sysfs cgroup cgroup2 debugfs tracefs securityfs overlay fuse fuseblk devtmpfs bpf".split(" ");

/** Changes who sees later mounts, and mounts nothing. */
const propagation = /^(?:make-)?r?(?:unbindable|private|slave|shared)$/;

export default defineRule({
  id: "no-broad-mount-rule",
  on: "apparmor",
  severity: "high",
  profile: "recommended",
  summary: "Do not allow unrestricted mounting.",
  why: "A process that may mount can bypass the other rules: a bind mount gives a forbidden file a permitted name, and a fresh proc, sysfs or cgroup mount brings back the host's controls that were masked.",
  standards: ["CWE-250"],
  references: { "apparmor.d(5), mount rules": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#mount-rules" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  [|mount|],
  [|mount fstype=proc -> /mnt/|],
  mount fstype=tmpfs -> /run/app/,
}
`,
      good: `abi <abi/3.0>,
profile web {
  mount fstype=tmpfs -> /run/app/,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      // A container that mounts needs CAP_SYS_ADMIN; a program of the host is given its profile for what it does.
      const without = (placed: Placed): Pick<Problem, "fix"> =>
        isForContainers(policy)
          ? {
              fix: {
                title: "remove the rule, and check that the container mounts nothing by itself",
                safety: "unsafe",
                edits: () => withoutRule(source, placed),
              },
            }
          : {};
      const high = ratedFor(policy, "high");
      for (const { rule, placed } of ownStatements(policy, "mount")) {
        const said = mounting(policy, rule);
        if (said) yield { at: { span: placed.at }, message: said, severity: high, ...without(placed) };
      }
      for (const { rule, placed } of ownStatements(policy, "remount"))
        if (isAnywhere(policy, rule.words[0]) && !optionsOf(rule).includes("ro"))
          yield {
            at: { span: placed.at },
            message: "any file system may be remounted, including as writable",
            severity: high,
            ...without(placed),
          };
      for (const { rule, placed } of ownStatements(policy, "pivot_root"))
        if (isAnywhere(policy, rule.words[0]))
          yield {
            at: { span: placed.at },
            message: "the root folder may be changed to any other folder",
            severity: high,
            ...without(placed),
          };
      for (const { rule, placed } of ownStatements(policy, "umount"))
        if (isAnywhere(policy, rule.words[0]))
          yield {
            at: { span: placed.at },
            message: "anything may be unmounted, including mounts that hide files of the host",
            severity: hasDockerDenials(policy) ? "info" : ratedFor(policy, "medium"),
            ...without(placed),
          };
    }
  },
});

type Placed = Policy["profile"]["rules"][number];

/** What is dangerous about a mount rule. */
function mounting(policy: Policy, rule: StatementRule): string | undefined {
  const options = optionsOf(rule);
  const has = (...names: string[]): boolean => options.some((each) => names.includes(each));
  const types = rule.conditions.flatMap(({ name, values }) => (/fstype$/.test(name.value) ? values.map(({ value }) => value) : []));
  const [source] = rule.words;
  const [fromAnywhere, toAnywhere] = [isAnywhere(policy, source), isAnywhere(policy, rule.target)];
  if (options.some((each) => propagation.test(each))) return undefined;
  if (has("remount"))
    return fromAnywhere && toAnywhere && !has("ro") ? "any file system may be remounted, including as writable" : undefined;
  if (has("move", "M")) return fromAnywhere ? "any mount may be moved, bypassing the rules for its old path" : undefined;
  if (has("bind", "rbind", "B", "R"))
    return fromAnywhere || source?.value === "/" ? "any folder may be bound to another path, bypassing the rules for its own" : undefined;
  const type = powerful.find((each) => types.some((pattern) => patternMatches(pattern, each)));
  if (type)
    return `file systems of type \`${types.find((pattern) => patternMatches(pattern, type))}\` may be mounted, which show or change what belongs to the host`;
  if (types.length === 0 && fromAnywhere && toAnywhere)
    return options.length === 0
      ? "every mount is allowed: any type, from anywhere to anywhere"
      : `every mount with the option${options.length > 1 ? "s" : ""} ${options.slice(0, 4).join(", ")} is allowed: any type, from anywhere to anywhere`;
  return undefined;
}

const optionsOf = ({ conditions }: StatementRule): string[] =>
  conditions.flatMap(({ name, values }) => (/^options?$/.test(name.value) ? values.map(({ value }) => value) : []));

/** No path is written, or one that matches all. */
function isAnywhere({ profile }: Policy, word: Word | undefined): boolean {
  const path = word && profile.expand(word.value);
  return word === undefined || (path !== undefined && isEverything(path));
}
