import {
  accessOf,
  conditionOf,
  defineRule,
  isEverything,
  isForContainers,
  ownStatements,
  type Policy,
  type Problem,
  patternMatches,
  replacedRule,
  type Source,
  type StatementRule,
  told,
} from "../../src/rule.ts";

/** Left out, or a pattern that matches every label, or none at all. */
const anybody = (peer: string | undefined): boolean => peer === undefined || isEverything(peer) || patternMatches(peer, "unconfined");

export default defineRule({
  id: "no-broad-ptrace-rule",
  on: "apparmor",
  severity: "high",
  profile: "recommended",
  summary: "Do not allow tracing or signalling other confinements.",
  why: "A tracer controls the process it traces: its memory, its secrets, its rights. Without a named peer, it reaches processes outside the profile, including unconfined ones, and acts with their rights.",
  standards: ["CWE-250"],
  references: { "apparmor.d(5), ptrace rules": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#ptrace-rules" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  [|ptrace|],
  [|signal|],
}
`,
      good: `abi <abi/3.0>,
profile web {
  ptrace peer=web,
  signal (receive) peer=unconfined,
  signal (receive) peer=runc,
  signal (receive) peer=crun,
  signal (send, receive) peer=web,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      for (const { rule, placed } of ownStatements(policy, "ptrace")) {
        const peer = conditionOf(policy, rule.conditions, "peer");
        const known = !rule.conditions.some(({ name }) => name.value === "peer") || peer !== undefined;
        const access = accessOf(rule, ["trace", "read"]);
        const traces = access.some((each) => /^(?:trace|write|w|rw|wr)$/.test(each));
        const reads = access.some((each) => /^(?:read|r)$/.test(each));
        if (!known || !anybody(peer) || (!traces && !reads)) continue;
        const whom = peer !== undefined && !isEverything(peer) ? "unconfined processes" : "every process";
        yield {
          at: { span: placed.at },
          ...told(`${whom} may be ${traces ? "traced" : "read by tracing"}`, { help: `name a peer`, joint: ": " }),
          severity: traces ? "high" : "medium",
          ...amongThemselves(source, policy, rule, placed),
        };
      }
      for (const { rule, placed } of ownStatements(policy, "signal")) {
        const sends = accessOf(rule, ["send"]).some((each) => /^(?:send|write|w|rw|wr)$/.test(each));
        const peer = conditionOf(policy, rule.conditions, "peer");
        const narrowed = rule.conditions.some(({ name, values }) => name.value !== "peer" && values.length > 0);
        const known = peer !== undefined || !rule.conditions.some(({ name }) => name.value === "peer");
        if (sends && !narrowed && known && (peer === undefined || isEverything(peer)))
          yield {
            at: { span: placed.at },
            ...told("every process may be sent every signal", { help: "name a peer", joint: ": " }),
            severity: "medium",
            ...(rule.conditions.length > 0 ? {} : amongThemselves(source, policy, rule, placed)),
          };
      }
      for (const { rule, placed } of ownStatements(policy, "dbus")) {
        if (rule.access.some(({ value }) => value === "eavesdrop"))
          yield { at: { span: placed.at }, message: "every message on the bus may be read" };
        else if (rule.conditions.length === 0 && !rule.peer && rule.access.length === 0)
          yield { at: { span: placed.at }, message: "every service on every bus may be called", severity: "medium" };
      }
      for (const kind of ["unix", "mqueue"] as const)
        for (const { rule, placed } of ownStatements(policy, kind))
          if (rule.conditions.length === 0 && !rule.peer && rule.access.length === 0 && rule.words.length === 0)
            yield {
              at: { span: placed.at },
              message: kind === "unix" ? "abstract sockets of every process may be reached" : "message queues of every process may be used",
              severity: "low",
            };
    }
  },
});

/** A name that needs no quotes, and means nothing else as a pattern. */
const plain = /^[A-Za-z][\w.-]*$/;

/** Signals that a container gets from the runtime, which stops it by them: docker-default has the same rules. */
const fromRuntime = ["unconfined", "runc", "crun"].map((peer) => `signal (receive) peer=${peer}`);

/** Lets processes do it to those under the same profile: what docker-default allows. */
function amongThemselves(
  source: Source,
  policy: Policy,
  rule: StatementRule,
  placed: Policy["profile"]["rules"][number],
): Pick<Problem, "fix"> {
  const { name } = policy.profile;
  const written = source.text.slice(rule.span.start, rule.span.end);
  const peer = rule.conditions.find((each) => each.name.value === "peer");
  if (!isForContainers(policy) || !plain.test(name) || rule.peer) return {};
  const isAll = rule.kind === "signal" && rule.access.length === 0 && !peer;
  const before = peer ? source.text.slice(rule.span.start, peer.span.start).trimEnd() : written;
  const after = peer ? source.text.slice(peer.span.end, rule.span.end) : "";
  const own = isAll ? written.replace(/signal$/, `signal (send, receive) peer=${name}`) : `${before} peer=${name}${after}`;
  // What runs in a profile inside this one has a name of its own: web//tool.
  const inside = policy.profile.children.length ? [own.replace(/ peer=[^ ]+/, (each) => `${each}//*`)] : [];
  return {
    fix: {
      title: "allow it only between processes under this profile, and check that the program reaches no others",
      safety: "unsafe",
      edits: () => replacedRule(source, placed, [...(isAll ? fromRuntime : []), own, ...inside]),
    },
  };
}
