import type { AppArmorDocument } from "../frontends/apparmor/document.ts";
import { harmless, harmlessJson, harmlessLine } from "../report/escape.ts";
import { exit, type Streams } from "./check.ts";
import type { styleFor } from "./style.ts";

/** One rule as shown: with variables replaced, and where it stands. */
interface Shown {
  readonly kind: string;
  readonly text: string;
  readonly denies: boolean;
  readonly at: string;
}

/** `seaworthy show apparmor.d/NAME`: every rule of each profile, those of its includes too, with variables replaced. */
export function showAppArmor(
  document: AppArmorDocument,
  { format, style }: { readonly format: "text" | "json"; readonly style: ReturnType<typeof styleFor> },
  { out, err }: Streams,
): number {
  const { source } = document;
  if (document.skipped) {
    err(`seaworthy: ${harmlessLine(source.path)} is not shown: ${document.skipped}\n`);
    return exit.failed;
  }
  const placeOf = (start: number): string => {
    const { line, column } = source.position(start);
    return harmlessLine(`${source.path}:${line}:${column}`);
  };
  const profiles = document.profiles.map((policy) => {
    const { profile } = policy;
    const known = new Map(policy.rules.map((rule) => [rule.placed, rule]));
    const rules = profile.rules.map((placed): Shown => {
      const { rule, at } = placed;
      const path = known.get(placed);
      const written = source.text.slice(rule.span.start, rule.span.end);
      const inFile = !placed.included;
      const text = path ? `${path.pattern} ${path.rule.permissions.value || "rwlkmix"}` : inFile ? written : rule.kind;
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
  });
  if (format === "json") {
    out(harmlessJson(profiles));
    return exit.clean;
  }
  out(
    profiles
      .map(({ name, at, attachment, flags, unread, rules }) =>
        [
          `${style("bold", harmlessLine(name))}${flags.length ? ` (${harmlessLine(flags.join(", "))})` : ""}${attachment ? ` at ${harmlessLine(attachment)}` : ""}  ${style("dim", at)}`,
          ...rules.map(
            (rule) =>
              `  ${rule.denies ? "denies " : "allows "} ${harmlessLine(rule.text.replace(/^(?:audit |allow |deny )+/, ""))}  ${style("dim", rule.at)}`,
          ),
          ...(unread.length ? [`  ${style("dim", `and what AppArmor's own files bring: ${harmlessLine(unread.join(", "))}`)}`] : []),
        ].join("\n"),
      )
      .join("\n\n")
      .concat("\n"),
  );
  return exit.clean;
}
