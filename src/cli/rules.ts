import { pageNamed } from "../docs/pages.ts";
import { rulesOfPeers } from "../knowledge/peer-ids.ts";
import type { GivenRule } from "../rule/define.ts";
import { exit } from "../session/exit.ts";
import { oneOf, UsageError } from "../session/usage.ts";
import { nearest } from "../syntax/nearest.ts";
import { printable } from "../text/printable.ts";
import type { CommandLine } from "./arguments.ts";
import type { Streams } from "./streams.ts";

/** `seaworthy rules` and `seaworthy explain`. */
export async function rulesCommand(
  { command, paths, values }: CommandLine,
  rules: readonly GivenRule[],
  { out }: Streams,
): Promise<number> {
  const format = oneOf("--format", values.format?.[0], ["text", "json"] as const) ?? "text";
  if (command === "rules") {
    const text =
      format === "json"
        ? `${JSON.stringify(
            rules.map(({ id, on, severity, confidence = "high", profile, summary, standards }) => ({
              id,
              subject: on,
              severity,
              confidence,
              profile,
              summary,
              standards,
            })),
            null,
            2,
          )}\n`
        : tableOf(rules);
    out(printable(text));
    return exit.clean;
  }
  const [wanted] = paths;
  if (!wanted || paths.length > 1) throw new UsageError("explain wants the name of one rule, such as seaworthy explain cap-drop-all");
  const found = namedBy(wanted, rules);
  const pages = await Promise.all(found.map(({ id }) => pageNamed(id)));
  out(printable(pages.join("\n")));
  return exit.clean;
}

function tableOf(rules: readonly GivenRule[]): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(
      ({ id, severity, profile, on, summary }) =>
        `${id.padEnd(widest)}  ${severity.padEnd(8)}  ${profile.padEnd(11)}  ${on.padEnd(10)}  ${summary}\n`,
    )
    .join("");
}

/** The rules a name stands for: our own, an earlier one, or that of another linter. */
function namedBy(wanted: string, rules: readonly GivenRule[]): GivenRule[] {
  const key = wanted.toLowerCase();
  const own = rules.filter(({ id, formerly = [] }) => id === key || formerly.includes(key));
  if (own.length) return own;
  const ids = rulesOfPeers(wanted);
  const named = rules.filter(({ id }) => ids.includes(id));
  if (named.length) return named;
  if (ids.length) throw new UsageError(`${wanted} is ${ids.join(", ")} here, which this version does not have yet`);
  const meant = nearest(
    wanted,
    rules.map(({ id }) => id),
  );
  throw new UsageError(`there is no rule ${JSON.stringify(wanted)}${meant ? `, did you mean ${meant}?` : ": seaworthy rules lists them"}`);
}
