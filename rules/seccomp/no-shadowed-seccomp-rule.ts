import {
  actionInWords,
  defineRule,
  type Entry,
  type Lost,
  letsThrough,
  listed,
  own,
  type Problem,
  type SeccompDocument,
  startingAsBefore,
  together,
  told,
  withoutNames,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-shadowed-seccomp-rule",
  on: "seccomp",
  severity: "high",
  profile: "recommended",
  summary: "Do not let one rule cancel another.",
  why: "Rules are not read from top to bottom. A rule without conditions overrides every conditional one for the same call, wherever it is; of two without conditions the first wins; and one that repeats the default is skipped first. The intended restriction then silently does not exist.",
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
        ...told(`two rules answer the same call of \`${entry.name.value}\` differently`, {
          label: `libseccomp refuses the second, and the container does not start`,
        }),
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
        default: `${names} should be ${actionInWords(first.action)} here, which is the default, so this rule is skipped, and another one decides: ${winner}`,
        later: `${names} should be ${actionInWords(first.action)} here, but an earlier rule already decides: ${winner}`,
        unconditional: `the conditions for ${names} restrict nothing: another rule decides every call of it, ${winner}`,
      }[first.why];
      // Docker's and Podman's own profiles have a few; whoever copied one has them too.
      const isEngines = lost.every((each) => engines.has(keyOf(each)));
      yield {
        at: first.entry.name,
        severity: isEngines ? "info" : first.why !== "unconditional" && [first.action, decided].every(letsThrough) ? "medium" : "high",
        message,
        related: [{ span: by.name.span, message: "the rule that wins" }],
        ...(isGated(by) || lost.some(({ entry }) => isGated(entry)) ? {} : { fix: repair(document, lost, letsThrough(decided)) }),
      };
    }
  },
});

const isGated = ({ rule: { includes, excludes } }: Entry): boolean => includes !== undefined || excludes !== undefined;

/** The stricter of two rules is the one that was meant: it is made to count, or it counts already, and the other one is removed. */
function repair(document: SeccompDocument, lost: readonly Lost[], isOpen: boolean): NonNullable<Problem["fix"]> {
  const isMeant = lost.some(({ action, entry }) => !letsThrough(action) || entry.rule.args.length > 0);
  if (!isOpen || !isMeant)
    return {
      ...{ title: "remove the rule that has no effect", safety: "safe" },
      edits: () =>
        withoutNames(
          document,
          lost.map(({ entry }) => entry.name),
        ),
    };
  return {
    ...{ title: "let the stricter rule apply, and check that the program does not need the calls it refuses", safety: "unsafe" },
    edits: () => (document.editor() ? startingAsBefore(document, counting(document, lost)) : undefined),
  };
}

/** Takes the calls of rules that are lost out of those that win. One that refuses by a condition is turned round: it allows the others. */
function counting(document: SeccompDocument, lost: readonly Lost[]) {
  const filter = document.filter();
  const rules = [...new Set(lost.map(({ entry }) => entry.rule))];
  const winners = lost.flatMap(({ why, entry, by }) => {
    const winner = why === "default" ? filter?.verdict(entry.name.value).entry : by;
    return winner ? [winner.name] : [];
  });
  // Where the default lets calls through, a rule that refuses some of them counts as it stands.
  const turned = (filter && letsThrough(filter.defaultAction) ? [] : rules)
    .filter(({ args, action }) => args.length > 0 && !/ALLOW|LOG/.test(action.value))
    .map(({ args, action }) => {
      const [only] = args;
      const opposite = args.length === 1 && only ? own(opposites, only.op.value) : undefined;
      const editor = document.editor();
      return opposite && only
        ? together(editor?.replace(action.span, "SCMP_ACT_ALLOW"), editor?.replace(only.op.span, opposite))
        : undefined;
    });
  // What the default refuses needs no rule that says so.
  const idle = lost.flatMap(({ why, entry }) => (why === "default" ? [entry.name] : []));
  return together(withoutNames(document, [...winners, ...idle]), ...turned);
}

const opposites: Readonly<Record<string, string>> = {
  SCMP_CMP_EQ: "SCMP_CMP_NE",
  SCMP_CMP_NE: "SCMP_CMP_EQ",
  SCMP_CMP_LT: "SCMP_CMP_GE",
  SCMP_CMP_GE: "SCMP_CMP_LT",
  SCMP_CMP_LE: "SCMP_CMP_GT",
  SCMP_CMP_GT: "SCMP_CMP_LE",
};

/** What is lost, and why, wherever it stands. */
const keyOf = ({ why, entry, action }: Lost): string => `${why} ${entry.name.value} ${action.kind} ${action.value}`;
