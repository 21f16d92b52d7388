import { harmless, harmlessJson, harmlessLine } from "../../secrets/harmless.ts";
import { printable } from "../../text/printable.ts";
import type { Shown, ShowOptions } from "../frontend.ts";
import type { AppArmorDocument } from "./document.ts";
import type { Policy } from "./policy.ts";

/** One rule as shown: with variables replaced, and where it stands. */
interface ShownRule {
  readonly kind: string;
  readonly text: string;
  readonly denies: boolean;
  readonly at: string;
}

/** A profile as shown. */
interface ShownProfile {
  readonly name: string;
  readonly at: string;
  readonly attachment: string | null;
  readonly flags: readonly string[];
  /** Files of AppArmor's own that it includes and that nobody read. */
  readonly unread: readonly string[];
  readonly rules: readonly ShownRule[];
}

/** `seaworthy show apparmor.d/NAME`: every rule of each profile, those of its includes too, with variables replaced. */
export function showAppArmor(document: AppArmorDocument, { json, style }: ShowOptions): Shown {
  const { source, skipped } = document;
  if (skipped) return { text: printable(""), complaints: [`${harmlessLine(source.path)} is not shown: ${skipped}`], isRefused: true };
  const profiles = document.profiles.map((policy) => profileOf(policy, document));
  const text = json ? harmlessJson(profiles) : printable(`${profiles.map((profile) => inWords(profile, style)).join("\n\n")}\n`);
  return { text, complaints: [], isRefused: false };
}

function profileOf(policy: Policy, { source }: AppArmorDocument): ShownProfile {
  const { profile } = policy;
  const known = new Map(policy.rules.map((rule) => [rule.placed, rule]));
  const placeOf = (start: number): string => {
    const { line, column } = source.position(start);
    return harmlessLine(`${source.path}:${line}:${column}`);
  };
  const rules = profile.rules.map((placed): ShownRule => {
    const { rule, at } = placed;
    const path = known.get(placed);
    const written = source.text.slice(rule.span.start, rule.span.end);
    const text = path ? `${path.pattern} ${path.rule.permissions.value || "rwlkmix"}` : placed.included ? rule.kind : written;
    return {
      kind: rule.kind,
      text: harmless(text.replace(/\s+/g, " ")),
      denies: rule.prefix.mode?.value === "deny",
      at: placeOf(at.start),
    };
  });
  return {
    name: harmless(profile.name),
    at: placeOf(profile.node.name.span.start),
    attachment: profile.attachment === undefined ? null : harmless(profile.attachment),
    flags: profile.node.flags.map(({ value }) => harmless(value)),
    unread: profile.system.map(({ path }) => harmless(path.value)),
    rules,
  };
}

const inWords = ({ name, at, attachment, flags, unread, rules }: ShownProfile, style: ShowOptions["style"]): string =>
  [
    `${style("bold", harmlessLine(name))}${flags.length ? ` (${harmlessLine(flags.join(", "))})` : ""}${attachment ? ` at ${harmlessLine(attachment)}` : ""}  ${style("dim", at)}`,
    ...rules.map(
      (rule) =>
        `  ${rule.denies ? "denies " : "allows "} ${harmlessLine(rule.text.replace(/^(?:audit |allow |deny )+/, ""))}  ${style("dim", rule.at)}`,
    ),
    ...(unread.length ? [`  ${style("dim", `and the rules of AppArmor's own files: ${harmlessLine(unread.join(", "))}`)}`] : []),
  ].join("\n");
