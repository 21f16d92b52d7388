import { pageNamed } from "../docs/pages.ts";
import { rulesOfPeers } from "../knowledge/peer-ids.ts";
import { profiles } from "../model/finding.ts";
import type { GivenRule } from "../rule/define.ts";
import { exit } from "../session/exit.ts";
import { named } from "../session/select.ts";
import { oneOf, UsageError } from "../session/usage.ts";
import { nearest } from "../syntax/nearest.ts";
import { printable } from "../text/printable.ts";
import type { CommandLine } from "./arguments.ts";
import { subjects } from "./help.ts";
import type { Streams } from "./streams.ts";

/** `seaworthy rules` and `seaworthy explain`. */
export async function rulesCommand(line: CommandLine, rules: readonly GivenRule[], { out }: Streams): Promise<number> {
  const { command, paths, values } = line;
  if (command === "rules") {
    const format = oneOf("--format", values.format?.[0], ["text", "json"] as const) ?? "text";
    const wanted = listed(line, rules);
    out(printable(format === "json" ? `${JSON.stringify(wanted.map(described), null, 2)}\n` : tableOf(wanted)));
    return exit.clean;
  }
  const [wanted] = paths;
  if (!wanted || paths.length > 1) throw new UsageError("explain wants the name of one rule, such as seaworthy explain cap-drop-all");
  const found = namedBy(wanted, rules);
  const pages = await Promise.all(found.map(({ id }) => pageNamed(id)));
  out(printable(pages.join("\n")));
  return exit.clean;
}

/** The rules that names, tags and options leave; a UsageError where there are none. */
function listed({ paths, values, origin }: CommandLine, rules: readonly GivenRule[]): readonly GivenRule[] {
  const ids = paths.length ? named("rules", paths, rules) : undefined;
  const on = oneOf("--on", values.on, subjects);
  const profile = oneOf(origin("profile"), values.profile, profiles);
  const wanted = rules.filter(
    (rule) =>
      (!ids || ids.has(rule.id)) && (!on || rule.on === on) && (!profile || profiles.indexOf(rule.profile) <= profiles.indexOf(profile)),
  );
  if (wanted.length === 0) throw new UsageError("no rule is all of that: leave out a name, --on or --profile");
  return wanted;
}

const described = ({ id, on, severity, confidence = "high", profile, summary, standards }: GivenRule): object => ({
  id,
  subject: on,
  severity,
  confidence,
  profile,
  summary,
  standards,
});

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
