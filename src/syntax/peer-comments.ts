import type { Peer } from "../model/document.ts";
import type { Located, Span } from "../text/span.ts";

/** What another linter's comment asks for, and how far it reaches by that linter's own rules. */
export interface PeerRequest {
  readonly by: Peer;
  readonly word: string;
  readonly rules: readonly Located<string>[];
  readonly reason: string;
  readonly until?: Located<string>;
  readonly reach: Reach;
}

/**
 * What a comment covers: the line or instruction that comes next, that and everything inside it, the file, or what follows the next
 * line up to the next FROM.
 */
type Reach = "line" | "block" | "file" | "stage";

/** Where a comment stands, as the linters ask it. */
export interface Standing {
  /** Nothing but comments stands above it. */
  readonly isHead: () => boolean;
  /** It stands between the lines of an instruction: no linter takes it for one about the instruction. */
  readonly isInside: boolean;
  /** The text between it and what comes next; `undefined` when that is far away. */
  readonly gap: () => string | undefined;
  /** What the builder takes a `check=` comment for: that of the file, or of the instruction below. */
  readonly check: "file" | "line" | undefined;
}

interface Form {
  readonly by: Peer;
  /** Groups: `word`, `ids`, `reason`, `until`. */
  readonly pattern: RegExp;
  readonly reach: (word: string, standing: Standing) => Reach | undefined;
}

/** Directly above the next line. */
const isNext = ({ gap, isInside }: Standing): boolean => !isInside && /^\r?\n[ \t]*$/.test(gap() ?? "");
/** Only comments of the same kind stand in between. */
const isNextBut = (kind: RegExp, { gap, isInside }: Standing): boolean =>
  !isInside &&
  (gap()
    ?.split("\n")
    .slice(1, -1)
    .every((line) => kind.test(line)) ??
    false);
/** Among the comments of the instruction below, as BuildKit's parser keeps them for it: a bare `#` forgets those above. */
export const isKept = (gap: string | undefined): boolean => gap !== undefined && !/^[ \t]*#[ \t]*\r?$/m.test(gap);
/** How far what comes next is looked for: a generated file has thousands of comments over one line. */
const farthest = 4096;
/** The text between a comment and what comes next; `undefined` when that is far away. */
export const gapBetween = (text: string, end: number, next: number): string | undefined =>
  next - end > farthest ? undefined : text.slice(end, Math.max(end, next));

const forms: readonly Form[] = [
  // hadolint src/Hadolint/Pragma.hs: a pragma is about the line below it, that of a stage about what follows that line
  {
    by: "hadolint",
    pattern:
      /^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>(?![ \t]).*))?$/d,
    reach: (word, standing) =>
      word.startsWith("global") ? "file" : word.startsWith("stage") ? "stage" : isNext(standing) ? "line" : undefined,
  },
  // checkov/common/comment/enum.py: one id, and a Dockerfile is one resource
  {
    by: "checkov",
    pattern: /^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,
    reach: () => "file",
  },
  // trivy pkg/iac/ignore/rule.go: what begins on its line or on the next, behind further comments of the kind
  {
    by: "trivy",
    pattern:
      /^[#/*](?:[\S ]*? )??[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,
    reach: (_, standing) => (isNextBut(/trivy:ignore:/, standing) ? "line" : undefined),
  },
  // kics pkg/model/comments.go: the whole file only from above everything else
  {
    by: "kics",
    pattern: /^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,
    reach: (_, { isHead }) => (isHead() ? "file" : undefined),
  },
  {
    by: "kics",
    pattern: /^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,
    reach: (word, { isHead, isInside, gap }) =>
      word === "ignore"
        ? isHead()
          ? "file"
          : undefined
        : isInside || !isKept(gap())
          ? undefined
          : word === "ignore-line"
            ? "line"
            : "block",
  },
  // buildkit frontend/dockerfile/linter/linter.go: options up to the first space, of which the last skip counts; others are refused
  {
    by: "buildkit",
    pattern:
      /^#\s*(?<word>[cC][hH][eE][cC][kK])\s*=\s*(?:(?:(?:skip|experimental)=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE));){0,2}skip=(?<ids>[^;\s]+)(?:;(?:experimental=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE))){0,2}(?=\s|$)(?<reason>.*)/d,
    reach: (_, { check }) => check,
  },
];

/** Reads a comment as another linter would. */
export function peerRequest(written: string, { file, start }: Span, standing: Standing): PeerRequest | undefined {
  for (const { by, pattern, reach } of forms) {
    const match = pattern.exec(written);
    const { word = "", ids, reason = "", until } = match?.groups ?? {};
    const far = match && reach(word, standing);
    if (!match || !far) continue;
    const at = (name: string): number => start + (match.indices?.groups?.[name]?.[0] ?? 0);
    const from = ids === undefined ? written.length : (match.indices?.groups?.["ids"]?.[0] ?? 0);
    // Trivy's comment names one rule, and another one repeats it.
    const named = by === "trivy" ? written.slice(from).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g) : (ids ?? "").matchAll(/[^\s,]+/g);
    const rules = [...named].map(({ 0: value, index }) => ({
      value,
      span: { file, start: start + from + index, end: start + from + index + value.length },
    }));
    // Among names, `all` is one of no rule.
    if (by === "buildkit" && ids !== "all") {
      const named = rules.filter(({ value }) => !/^all$/i.test(value));
      if (named.length === 0) continue;
      rules.splice(0, rules.length, ...named);
    }
    const day = until ? { until: { value: until, span: { file, start: at("until"), end: at("until") + until.length } } } : {};
    return { by, word, rules, reason: reason.trim(), reach: far, ...day };
  }
  return undefined;
}
