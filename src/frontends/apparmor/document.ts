import type { Document, Fault } from "../../model/document.ts";
import { endOfLine, hashComments } from "../../syntax/ignore-comment.ts";
import { templateReason } from "../../syntax/template.ts";
import { lastUpTo } from "../../text/sorted.ts";
import type { Source } from "../../text/source.ts";
import { changeConflicts, execConflicts } from "./conflicts.ts";
import type { PolicyLibrary } from "./library.ts";
import type { ParsedFile } from "./parse.ts";
import { Policy } from "./policy.ts";
import { type ResolvedPolicy, type ResolvedProfile, resolvePolicy } from "./resolve.ts";
import { type Item, isRule } from "./syntax.ts";

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
  if (skipped) library.note(source);
  const parsed: ParsedFile = skipped ? { source, items: [], faults: [] } : library.parse(source);
  const faults: Fault[] = [...library.faultsOf(parsed)];
  const policy = resolvePolicy(parsed, library);
  for (const fault of policy.faults) faults.push(fault);
  const profiles = policy.profiles.flatMap(withChildren).map((profile) => new Policy(profile));
  for (const profile of profiles) {
    for (const fault of [...execConflicts(profile), ...changeConflicts(profile)]) faults.push(fault);
    if (profile.large)
      faults.push({
        span: profile.profile.node.name.span,
        message: "this profile has too many rules about paths: the last of them are not checked",
        kind: "unread",
      });
  }
  return {
    dialect: "apparmor",
    source,
    faults: firstAtEachPlace(faults),
    suppressions: hashComments(source, blockEnds(source.text)),
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

/** Braces around one word are no pattern of AppArmor, but what template engines replace; its own variables are written `@{NAME}`. */
const templateIn = (text: string): string | undefined =>
  /\{\{[^{},\n]*\}\}|\{%[^%\n]*%\}|<%[^%\n]*%>|\[%[ \t][^%\n]*%\]|@[A-Za-z_]\w*@|%%[A-Za-z_]\w*%%/.test(
    text.replace(/(?:^|\s)#(?!include).*$/gm, ""),
  )
    ? templateReason
    : undefined;

/** The braces of a text, outside of comments and of strings; one that is not closed on its line is no string. */
function* signsIn(text: string): Generator<{ readonly sign: string; readonly index: number }> {
  for (const { 0: sign, 1: unclosed, index } of text.matchAll(/#[^\n]*|"(?:\\.|[^"\\\n])*(?:"|())|[{}]/g))
    if (unclosed === undefined) yield { sign, index };
    else for (const inside of sign.matchAll(/#[^\n]*|[{}]/g)) yield { sign: inside[0], index: index + inside.index };
}

/** Answers where the profile or block that a line opens is closed; the line's end when it opens none. */
function blockEnds(text: string): (start: number) => number {
  let blocks: { readonly open: number; readonly close: number }[] | undefined;
  const find = (): { readonly open: number; readonly close: number }[] => {
    const found: { open: number; close: number }[] = [];
    const open: { open: number; close: number }[] = [];
    for (const { sign, index } of signsIn(text)) {
      if (sign === "{") {
        const block = { open: index, close: text.length };
        open.push(block);
        found.push(block);
      } else if (sign === "}") {
        const last = open.pop();
        if (last) last.close = index;
      }
    }
    return found;
  };
  return (start) => {
    blocks ??= find();
    const line = endOfLine(text, start);
    for (let at = lastUpTo(blocks, line, ({ open }) => open); at >= 0 && (blocks[at]?.open ?? -1) >= start; at -= 1) {
      const { close = 0 } = blocks[at] ?? {};
      if (close > line) return close;
    }
    return line;
  };
}
