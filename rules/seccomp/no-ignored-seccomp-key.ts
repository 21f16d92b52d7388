import { defineRule, nearest, type Span } from "../../src/rule.ts";

const engines = { docker: "Docker", podman: "Podman", oci: "an OCI runtime" } as const;

/** What follows when a key is not read. */
const effects: Readonly<Record<string, string>> = {
  minKernel: "the rule counts on every kernel",
  includes: "the rule counts for every container",
  excludes: "the rule counts for those that should be left out, too",
  name: "the rule names no call",
  archMap: "only the host's own architecture is covered",
  errno: "the call is refused with EPERM, unless errnoRet says otherwise",
  defaultErrno: "unknown calls are refused with EPERM, unless defaultErrnoRet says otherwise",
};

export default defineRule({
  id: "no-ignored-seccomp-key",
  on: "seccomp",
  severity: "medium",
  profile: "recommended",
  summary: "Do not use profile keys the target runtime ignores.",
  why: "A key the loader does not know is passed over without a word. The gate, the error number or the whole list of rules that was written there does not exist, and the container runs with what is left.",
  standards: [],
  references: { "Seccomp security profiles for Docker": "https://docs.docker.com/engine/security/seccomp/" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  [|"defaultErrno"|]: "ENOSYS",
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ALLOW", [|"include"|]: { "caps": ["CAP_SYS_ADMIN"] } }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "defaultErrnoRet": 38,
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"] } }]
}
`,
    },
  ],
  *check({ odd, target }) {
    const foreign = new Map<string, Span[]>();
    for (const { key, span, why, known } of odd) {
      const shown = key.slice(0, 40);
      if (why === "unknown") {
        const meant = nearest(key, known);
        yield {
          at: { span },
          message: `\`${shown}\` is no key of a profile and is not read${meant ? `, did you mean \`${meant}\`?` : ""}`,
        };
      } else if (why === "duplicate") yield { at: { span }, message: `\`${shown}\` stands twice, and only the last one is read` };
      else if (why === "case")
        yield {
          at: { span },
          message: `\`${shown}\` is written \`${known.find((each) => each.toLowerCase() === key.toLowerCase())}\`: other loaders do not read it`,
          severity: "low",
        };
      else if (!foreign.get(key)?.push(span)) foreign.set(key, [span]);
    }
    for (const [key, spans] of foreign) {
      const gate = /^(?:includes|excludes|name|archMap)$/.test(key);
      yield {
        at: { span: spans[0] as Span },
        message: `${engines[target]} does not read \`${key}\`${spans.length > 1 ? `, which stands ${spans.length} times here` : ""}: ${effects[key] ?? "it has no effect"}`,
        severity: target === "oci" && gate ? "high" : "medium",
        related: spans.slice(1, 6).map((span) => ({ span, message: "here too" })),
      };
    }
  },
});
