import { frontends } from "../frontends/registry.ts";
import { profiles } from "../model/finding.ts";
import { wrapped } from "../report/wrap.ts";
import type { GivenRule } from "../rule/define.ts";
import { exit } from "../session/exit.ts";
import { subjects } from "../session/options.ts";
import { named } from "../session/select.ts";
import { oneOf, UsageError } from "../session/usage.ts";
import { printable } from "../text/printable.ts";
import type { CommandLine } from "./arguments.ts";
import { columnsOf } from "./look.ts";
import type { Streams } from "./streams.ts";
import { viewFormat } from "./view-format.ts";

/** `seaworthy rules`: which there are, or which of them are of a kind. */
export async function rulesCommand(line: CommandLine, rules: readonly GivenRule[], { out }: Streams): Promise<number> {
  const format = viewFormat(line);
  const wanted = await listed(line, rules);
  out(printable(format === "json" ? `${JSON.stringify(wanted.map(described), null, 2)}\n` : tableOf(wanted, columnsOf())));
  return exit.clean;
}

/** The rules that names, tags and options leave; a UsageError where there are none. */
async function listed({ paths, values }: CommandLine, rules: readonly GivenRule[]): Promise<readonly GivenRule[]> {
  const ids = paths.length ? await named("rules", paths, rules) : undefined;
  const on = oneOf("--on", values.on, subjects());
  const wantedOn = on && subjectsIn(on, rules);
  const { profile } = values;
  const wanted = rules.filter(
    (rule) =>
      (!ids || ids.has(rule.id)) &&
      (!wantedOn || wantedOn.includes(rule.on)) &&
      (!profile || profiles.indexOf(rule.profile) <= profiles.indexOf(profile)),
  );
  if (wanted.length === 0) throw new UsageError("no rule matches all of that: remove a name, --on or --profile");
  return wanted;
}

/** What rules about a subject look at: a format without rules of its own has those about the containers that it starts. */
function subjectsIn(on: string, rules: readonly GivenRule[]): readonly string[] {
  const starts = frontends.some(({ dialect, part }) => dialect === on && part === "starts");
  return starts && !rules.some((rule) => rule.on === on) ? ["container", "workload"] : [on];
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

/** A row for each rule; what it wants goes on in further lines where the terminal is too narrow, and is left to `explain` on a very narrow one. */
function tableOf(rules: readonly GivenRule[], columns: number | undefined): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .flatMap(({ id, severity, profile, on, summary }) => {
      const first = `${id.padEnd(widest)}  ${severity.padEnd(8)}  ${profile.padEnd(11)}  ${on.padEnd(10)}  `;
      if (columns !== undefined && columns < first.length + narrowest) return [first.trimEnd()];
      return wrapped(summary, columns, first, first.length);
    })
    .map((line) => `${line}\n`)
    .join("");
}

/** A summary has so many columns at least. */
const narrowest = 30;
