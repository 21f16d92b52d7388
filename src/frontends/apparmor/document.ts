import type { Document, Fault, Suppression } from "../../model/document.ts";
import type { Source } from "../../text/source.ts";
import { execConflicts } from "./conflicts.ts";
import type { PolicyLibrary } from "./library.ts";
import { Policy } from "./policy.ts";
import { type ResolvedPolicy, type ResolvedProfile, resolvePolicy } from "./resolve.ts";
import { type Item, isRule } from "./syntax.ts";
import { validateItems } from "./validate.ts";

/** A file of AppArmor policy: what rules of subject `apparmor` judge. */
export interface AppArmorDocument extends Document {
  readonly dialect: "apparmor";
  /** As written, includes not followed. */
  readonly items: readonly Item[];
  readonly policy: ResolvedPolicy;
  /** Every profile with its children, outer ones first, and what it opens. */
  readonly profiles: readonly Policy[];
}

/** Reads a file of policy with what it includes. Never throws. */
export function readAppArmor(source: Source, library: PolicyLibrary): AppArmorDocument {
  const skipped = templateIn(source.text);
  const parsed = skipped ? { source, items: [], faults: [] } : library.parse(source);
  const faults: Fault[] = [...parsed.faults];
  validateItems(parsed.items, (span, message, kind = "broken") => faults.push({ span, message, kind }));
  const policy = resolvePolicy(parsed, library);
  faults.push(...policy.faults);
  const profiles = policy.profiles.flatMap(withChildren).map((profile) => new Policy(profile));
  for (const profile of profiles) {
    faults.push(...execConflicts(profile));
    if (profile.large)
      faults.push({
        span: profile.profile.node.name.span,
        message: "this profile has too many rules about paths: the last of them are not looked at",
        kind: "unread",
      });
  }
  return {
    dialect: "apparmor",
    source,
    faults: firstAtEachPlace(faults),
    suppressions: suppressionsIn(source),
    items: parsed.items,
    policy,
    profiles,
    ...(skipped ? { skipped } : {}),
  };
}

/** Rules outside any profile: what stands in the middle of another file, when one includes it. */
export const isFragment = ({ items }: AppArmorDocument): boolean => items.some(isRule);

const withChildren = (profile: ResolvedProfile): ResolvedProfile[] => [profile, ...profile.children.flatMap(withChildren)];

/** What one word breaks is told once. */
function firstAtEachPlace(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults
    .filter(({ span }) => {
      const key = `${span.start} ${span.end}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** Braces around one word are no pattern of AppArmor, but what template engines replace. */
const templateIn = (text: string): string | undefined =>
  /\{\{[^{},\n]*\}\}|\{%.*%\}|<%=?.*%>/.test(text.replace(/(?:^|\s)#(?!include).*$/gm, "")) ? "it is a template" : undefined;

/** `# seaworthy: ignore[rule] reason`, on the line above or at the end of the line. */
function suppressionsIn({ text, path: file }: Source): Suppression[] {
  const found: Suppression[] = [];
  for (const match of text.matchAll(/#[ \t]*seaworthy:[ \t]*ignore(?:\[([^\]\n]*)\])?[ \t]*([^\r\n]*)/g)) {
    const start = match.index;
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const ownLine = text.slice(lineStart, start).trim() === "";
    const newline = text.indexOf("\n", start);
    const from = ownLine ? (newline < 0 ? text.length : newline + 1) : lineStart;
    const next = text.indexOf("\n", from);
    found.push({
      rules: (match[1] ?? "")
        .split(",")
        .map((id) => id.trim())
        .filter(Boolean),
      reason: (match[2] ?? "").trim(),
      covers: { file, start: from, end: next < 0 ? text.length : next },
      span: { file, start, end: start + match[0].trimEnd().length },
    });
  }
  return found;
}
