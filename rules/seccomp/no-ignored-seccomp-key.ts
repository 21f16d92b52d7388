import { errnos } from "../../src/knowledge/errno.ts";
import { defineRule, nearest, own, type Problem, type SeccompDocument, type Span, together } from "../../src/rule.ts";

const engines = { docker: "Docker", podman: "Podman", oci: "an OCI runtime" } as const;

/** What follows when a key is not read. */
const effects: Readonly<Record<string, string>> = {
  minKernel: "the rule applies on every kernel",
  includes: "the rule applies to every container",
  excludes: "the rule also applies to those that should be excluded",
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
  why: "A key the loader does not know is silently ignored. The gate, the error number or the whole list of rules under it does not exist, and the container runs with what remains.",
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
  *check(document) {
    const { odd, target } = document;
    const foreign = new Map<string, Span[]>();
    for (const { key, span, why, known } of odd) {
      const shown = key.slice(0, 40);
      if (why === "unknown") {
        const meant = nearest(key, known);
        yield {
          at: { span },
          message: `\`${shown}\` is not a valid key of a profile and is ignored${meant ? `, did you mean \`${meant}\`?` : ""}`,
          ...(meant && !odd.some(({ why: other, key: name }) => other === "foreign" && name === meant)
            ? {
                fix: {
                  title: `write \`${meant}\`, and check that the profile does what is meant`,
                  safety: "unsafe",
                  edits: () => document.editor()?.rename(span, meant),
                },
              }
            : {}),
        };
      } else if (why === "duplicate")
        yield {
          at: { span },
          message: `\`${shown}\` appears twice, and only the last one is read`,
          fix: { title: "remove the one that is not read", safety: "safe", edits: () => document.editor()?.remove([span]) },
        };
      else if (why === "case") {
        const name = known.find((each) => each.toLowerCase() === key.toLowerCase()) ?? key;
        yield {
          at: { span },
          message: `\`${shown}\` is written \`${name}\`: other loaders do not read it`,
          severity: "low",
          fix: { title: `write \`${name}\``, safety: "safe", edits: () => document.editor()?.rename(span, name) },
        };
      } else if (!foreign.get(key)?.push(span)) foreign.set(key, [span]);
    }
    for (const [key, spans] of foreign) {
      const gate = /^(?:includes|excludes|name|archMap)$/.test(key);
      yield {
        at: { span: spans[0] as Span },
        message: `${engines[target]} does not read \`${key}\`${spans.length > 1 ? `, which appears ${spans.length} times here` : ""}: ${effects[key] ?? "it has no effect"}`,
        severity: target === "oci" && gate ? "high" : "medium",
        related: spans.slice(1, 6).map((span) => ({ span, message: "here too" })),
        ...repair(document, key, spans),
      };
    }
  },
});

/** How what a foreign key says is said for this loader. A gate that it cannot have is no repair: the rule would count for everybody. */
function repair(document: SeccompDocument, key: string, spans: readonly Span[]): Pick<Problem, "fix"> {
  const to = { errno: "errnoRet", defaultErrno: "defaultErrnoRet", archMap: "architectures", name: "names" }[key];
  const { target } = document;
  if (key === "minKernel")
    return {
      fix: {
        title: "remove `minKernel`: the rule applies on every kernel already",
        safety: "safe",
        edits: () => together(...spans.map((span) => document.editor()?.remove([span]))),
      },
    };
  if (!to || (key.startsWith("errno") && target === "podman")) return {};
  return {
    fix: {
      title: `write \`${to}\`, which is read, and check that the profile does what is meant`,
      safety: "unsafe",
      edits: () => together(...spans.map((span) => inWordsOfTarget(document, span, to))),
    },
  };
}

function inWordsOfTarget(document: SeccompDocument, key: Span, to: string) {
  const { profile } = document;
  const editor = document.editor();
  const member = editor?.memberAt(key);
  if (!editor || !member) return undefined;
  const { value } = member;
  if (to === "architectures") {
    const maps = profile?.archMap?.value ?? [];
    const tokens = maps.flatMap(({ architecture, subArchitectures }) => [architecture, ...subArchitectures].map((each) => each.value));
    return editor.rewrite(member.span, to, tokens);
  }
  if (value.kind !== "string") return undefined;
  if (to === "names") return editor.rewrite(member.span, to, [value.value]);
  const number = own(errnos, value.value) ?? (/^\d{1,4}$/.test(value.value) ? Number(value.value) : undefined);
  if (number === undefined) return undefined;
  return editor.hasBeside(key, to) ? editor.remove([key]) : editor.rewrite(member.span, to, number);
}
