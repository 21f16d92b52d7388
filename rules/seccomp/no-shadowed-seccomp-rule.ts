import { actionInWords, defineRule, type Entry, type Lost, letsThrough, listed } from "../../src/rule.ts";

export default defineRule({
  id: "no-shadowed-seccomp-rule",
  on: "seccomp",
  severity: "high",
  profile: "recommended",
  summary: "Do not let one rule cancel another.",
  why: "Rules are not read from top to bottom. A rule without conditions beats every conditional one for the same call, wherever it stands; of two without conditions the first wins; and one that says what happens anyway is left out before all others. The restriction that was written then does not exist, and nobody is told.",
  standards: ["CWE-693"],
  references: { "seccomp_rule_add(3)": "https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read", "ioctl", "unshare"], "action": "SCMP_ACT_ALLOW" },
    { "names": [[|"ioctl"|]], "action": "SCMP_ACT_KILL_PROCESS", "args": [{ "index": 1, "value": 21522, "op": "SCMP_CMP_EQ" }] },
    { "names": [[|"unshare"|]], "action": "SCMP_ACT_ERRNO" }
  ]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["ioctl"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 1, "value": 21522, "op": "SCMP_CMP_NE" }] }
  ]
}
`,
    },
  ],
  *check(document) {
    const filter = document.filter();
    if (!filter) return;
    for (const { entry, with: other } of filter.clashes)
      yield {
        at: entry.name,
        message: `two rules answer the same call of \`${entry.name.value}\` differently: libseccomp refuses the second, and the container does not start`,
        related: [{ span: other.name.span, message: "the other rule" }],
      };
    const groups = new Map<string, { lost: Lost[]; by: Entry | undefined }>();
    for (const each of filter.lost) {
      // What repeats the default is dead weight, unless it was meant to stand against an allowing rule.
      const verdict = filter.verdict(each.entry.name.value);
      const by = each.why === "default" ? verdict.entry : each.by;
      if (!by || (each.why === "default" && letsThrough(verdict.otherwise) === letsThrough(each.action))) continue;
      if (each.why === "unconditional" && each.entry.rule.args.length === 0) continue;
      const key = `${each.why} ${each.entry.rule.span.start} ${by.rule.span.start}`;
      const group = groups.get(key);
      if (group) group.lost.push(each);
      else groups.set(key, { lost: [each], by });
    }
    const engines = new Set(document.engineLost().map(keyOf));
    for (const { lost, by } of groups.values()) {
      const [first] = lost;
      if (!first || !by) continue;
      const names = listed(lost.map(({ entry }) => entry.name.value));
      const decided = filter.verdict(first.entry.name.value).otherwise;
      const winner = actionInWords(decided);
      const message = {
        default: `${names} should be ${actionInWords(first.action)} here, which is what happens by default, so this rule is left out, and another one decides: ${winner}`,
        later: `${names} should be ${actionInWords(first.action)} here, and an earlier rule decides already: ${winner}`,
        unconditional: `the conditions for ${names} restrict nothing: another rule decides every call of it, ${winner}`,
      }[first.why];
      // Docker's and Podman's own profiles have a few; whoever copied one has them too.
      const isEngines = lost.every((each) => engines.has(keyOf(each)));
      yield {
        at: first.entry.name,
        severity: isEngines ? "info" : first.why !== "unconditional" && [first.action, decided].every(letsThrough) ? "medium" : "high",
        message,
        related: [{ span: by.name.span, message: "the rule that wins" }],
      };
    }
  },
});

/** What is lost, and why, wherever it stands. */
const keyOf = ({ why, entry, action }: Lost): string => `${why} ${entry.name.value} ${action.kind} ${action.value}`;
