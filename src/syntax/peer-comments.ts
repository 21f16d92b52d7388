import type { Peer } from "../model/document.ts";
import type { Located, Span } from "../text/span.ts";

/** What another linter's comment asks for, and how far it reaches by that linter's own rules. */
export interface PeerRequest {
  readonly by: Peer;
  readonly word: string;
  readonly rules: readonly Located<string>[];
  readonly reason: string;
  readonly until?: Located<string>;
  readonly reach: "line" | "block" | "file";
}

interface Form {
  readonly by: Peer;
  /** Groups: `word`, `ids`, `reason`, `until`. */
  readonly pattern: RegExp;
  readonly reach: (word: string, head: () => boolean) => PeerRequest["reach"] | undefined;
}

const forms: readonly Form[] = [
  // hadolint src/Hadolint/Pragma.hs
  {
    by: "hadolint",
    pattern:
      /^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,
    reach: (word) => (word.startsWith("global") ? "file" : word.startsWith("stage") ? "block" : "line"),
  },
  // checkov/common/comment/enum.py: one id, and a Dockerfile is one resource
  {
    by: "checkov",
    pattern: /^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,
    reach: () => "file",
  },
  // trivy pkg/iac/ignore/parse.go; the next line, too, when it stands at the end of one
  {
    by: "trivy",
    pattern:
      /^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,
    reach: () => "line",
  },
  // kics pkg/model/comments.go: the whole file only from above everything else
  {
    by: "kics",
    pattern: /^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,
    reach: (_, head) => (head() ? "file" : undefined),
  },
  {
    by: "kics",
    pattern: /^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,
    reach: (word, head) => (word === "ignore-line" ? "line" : word === "ignore-block" ? "block" : head() ? "file" : undefined),
  },
  // buildkit frontend/dockerfile/linter: a directive above everything else, or a comment above one instruction
  {
    by: "buildkit",
    pattern:
      /^#[ \t]*(?<word>[cC][hH][eE][cC][kK])[ \t]*=[ \t]*(?:(?:error|experimental)=[^;\s]*;)*skip=(?<ids>[A-Za-z]+(?:,[A-Za-z]+)*)[^\s]*(?<reason>[ \t].*)?/d,
    reach: (_, head) => (head() ? "file" : "line"),
  },
];

/** Reads a comment as another linter would. `head`: nothing but comments stands above it. */
export function peerRequest(written: string, { file, start }: Span, head: () => boolean): PeerRequest | undefined {
  for (const { by, pattern, reach } of forms) {
    const match = pattern.exec(written);
    const { word = "", ids, reason = "", until } = match?.groups ?? {};
    const far = match && reach(word, head);
    if (!match || !far) continue;
    const at = (name: string): number => start + (match.indices?.groups?.[name]?.[0] ?? 0);
    const from = ids === undefined ? written.length : (match.indices?.groups?.["ids"]?.[0] ?? 0);
    // Trivy's comment names one rule, and another one repeats it.
    const named = by === "trivy" ? written.slice(from).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g) : (ids ?? "").matchAll(/[^\s,]+/g);
    const rules = [...named].map(({ 0: value, index }) => ({
      value,
      span: { file, start: start + from + index, end: start + from + index + value.length },
    }));
    const day = until ? { until: { value: until, span: { file, start: at("until"), end: at("until") + until.length } } } : {};
    return { by, word, rules, reason: reason.trim(), reach: far, ...day };
  }
  return undefined;
}
