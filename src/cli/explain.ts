import { pageNamed } from "../docs/pages.ts";
import { shownPage } from "../docs/shown-page.ts";
import { otherNames, whyUnchecked } from "../knowledge/other-names.ts";
import type { OtherName } from "../model/other-name.ts";
import type { GivenRule } from "../rule/define.ts";
import { wayOut } from "../rule/unknown-rule.ts";
import { exit } from "../session/exit.ts";
import { UsageError } from "../session/usage.ts";
import { printable } from "../text/printable.ts";
import type { CommandLine } from "./arguments.ts";
import { lookOf } from "./look.ts";
import type { Streams } from "./streams.ts";
import { isTerminal } from "./style.ts";

/** `seaworthy explain`: the page of a rule, by our name for it or by another's; on a terminal as that shows it, else in Markdown. */
export async function explainCommand(line: CommandLine, rules: readonly GivenRule[], { out }: Streams): Promise<number> {
  const [wanted] = line.paths;
  if (!wanted || line.paths.length > 1) throw new UsageError("explain needs the name of one rule, as in seaworthy explain cap-drop-all");
  const isScreen = isTerminal(1);
  const markdown = await explanationOf(wanted, rules, isScreen);
  out(printable(isScreen ? shownPage(markdown, lookOf(line)) : markdown));
  return exit.clean;
}

/** More pages than this are not read: a standard's rules are listed. */
const mostPages = 7;

async function explanationOf(wanted: string, rules: readonly GivenRule[], isScreen: boolean): Promise<string> {
  const key = wanted.toLowerCase();
  const own = rules.filter(({ id, formerly = [] }) => id === key || formerly.includes(key));
  if (own.length) return pagesOf(own);
  const other = otherNames(rules)(wanted);
  if (!other) throw new UsageError(`there is no rule ${JSON.stringify(wanted)}${await wayOut(wanted, rules)}`);
  if (other.unchecked) return `${whyUnchecked(other, other.unchecked)}\n`;
  const named = rules.filter(({ id }) => other.rules.includes(id));
  if (named.length > mostPages) return listOf(other, named);
  return (isScreen ? `${isHere(other)}\n\n` : "") + (await pagesOf(named));
}

const pagesOf = async (rules: readonly GivenRule[]): Promise<string> =>
  (await Promise.all(rules.map(({ id }) => pageNamed(id)))).join("\n");

/** What somebody who brings another's name wants to know first. */
const isHere = ({ id, isA, rules }: OtherName): string => `\`${id}\`, ${isA}, is ${rules.map((rule) => `\`${rule}\``).join(", ")} here.`;

const listOf = ({ id, isA }: OtherName, rules: readonly GivenRule[]): string =>
  `\`${id}\` is ${isA}. These rules check it:\n\n| Rule | Severity | What to do |\n| --- | --- | --- |\n${rules
    .map((rule) => `| ${rule.id} | ${rule.severity} | ${rule.summary} |\n`)
    .join("")}`;
