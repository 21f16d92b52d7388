import { HOLE } from "../../syntax/image-reference.ts";
import { type Logical, LogicalBuilder } from "../../text/logical.ts";
import { lastPart } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import { mayAsk, plainShell, type ShellText, variablesOf } from "./shell-text.ts";

/** When a line's command runs: five fields, or a word (crontab(5)). */
const time = /^[ \t]*(?:@[a-z]+|(?:[^\s#]+[ \t]+){4}[^\s#]+)[ \t]+/;
const setting = /^[ \t]*([A-Za-z_]\w*)[ \t]*=/;
/** Programs that nobody takes for an account. */
const program = /^(?:docker|podman|nerdctl|sudo|cd|bash|sh|test|sleep|flock|env|nice|timeout|\[|\/.*|\..*)$/;

/** The commands of a crontab, each run by a shell of its own in the home of its user. */
export function textsOfCrontab({ path, text }: Source): ShellText[] {
  const isSystem = /(?:^|\/)cron\.d\/[^/]+$/.test(path);
  const mayHaveUser = isSystem || lastPart(path) === "crontab";
  const variables = new Map<string, string>();
  const found: ShellText[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const at = start;
    start += line.length + 1;
    const set = setting.exec(line);
    if (set) keep(variables, set[1] as string, unquoted(line.slice(set[0].length).trim()));
    const when = set || /^[ \t]*#/.test(line) ? undefined : time.exec(line)?.[0];
    if (when === undefined || !mayAsk(line)) continue;
    const rest = line.slice(when.length).replace(/\r$/, "");
    const user = mayHaveUser ? userIn(rest, isSystem) : "";
    const from = when.length + user.length;
    const command = commandIn({ file: path, text: rest.slice(user.length), at: [0], from: [at + from] });
    found.push({ text: command, variables: variablesOf(variables), options: plainShell, folders: [] });
  }
  return found;
}

/** Keeps a value; one of several is the one of some commands only. */
function keep(variables: Map<string, string>, name: string, value: string): void {
  variables.set(name, variables.has(name) && variables.get(name) !== value ? HOLE : value);
}

/** The account a command runs as, with the blanks behind it; empty where there is none. */
function userIn(rest: string, isSystem: boolean): string {
  const [whole = "", first = "", second = ""] = /^([^\s=]+)[ \t]+(\S+)/.exec(rest) ?? [];
  if (program.test(first) || !(isSystem || first === "root" || program.test(second))) return "";
  return whole.slice(0, whole.length - second.length);
}

/** Up to the first `%`, which begins what the command reads; `\%` is the sign itself. */
function commandIn(line: Logical): Logical {
  const builder = new LogicalBuilder(line.file);
  const { text } = line;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== "%") continue;
    if (text[at - 1] !== "\\") {
      builder.addPart(line, from, at);
      return builder.build();
    }
    builder.addPart(line, from, at - 1);
    from = at;
  }
  builder.addPart(line, from, text.length);
  return builder.build();
}

/** A value without its quotes; nobody expands what is in it. */
const unquoted = (value: string): string => (value.includes("$") ? HOLE : (/^(["'])(.*)\1$/.exec(value)?.[2] ?? value));
