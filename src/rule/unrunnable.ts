import type { Project } from "../link/project.ts";
import type { Confidence } from "../model/finding.ts";
import type { Command } from "../model/image-config.ts";
import type { ShellCommand } from "../model/script.ts";
import type { Workload } from "../model/workload.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { isShell } from "../syntax/shell/shells.ts";
import { quote } from "../text/quote.ts";
import { handlingOf } from "./entrypoint.ts";
import { knownValue } from "./predicates.ts";
import { isReset } from "./process.ts";
import type { Started } from "./started.ts";

/** Why no image at all can run something. */
export interface Unrunnable {
  /** A phrase that follows "the command of service `web`". */
  readonly why: string;
  /** What to write instead. */
  readonly advice?: string;
  readonly confidence?: Confidence;
}

/** What is started names no program that an image could have: none, a whole line, or a word of Compose's. */
export function unrunnable(started: Started, workload: Workload, project: Project): Unrunnable | undefined {
  const { what, command, commands } = started;
  const [first] = command.words;
  if (!first)
    return command.form === "exec"
      ? { why: "names no program after `CMD`: the Docker engine crashes when it runs the check, and every container stops with it" }
      : { why: "has no command after `CMD-SHELL`" };
  if (what === "health check" && workload.dialect === "compose" && isWordOfCheck(commands[0]?.name ?? ""))
    return wordOfCheck(commands[0]?.name ?? "");
  if (workload.dialect === "compose" && isList(commands[0]?.words[0]?.text ?? ""))
    return { why: "is a list in quotes, which is read as a string" };
  if (command.form === "shell") return undefined;
  const program = commands[0];
  // An argument of a shell is a script, and may hold a line.
  if (!program || program.wrappers.some(({ name }) => isShell(name) || name === "su" || name === "runuser" || name === "eval"))
    return undefined;
  const found = wrongName(program);
  if (!found || (what === "entrypoint" && isReset(command))) return undefined;
  if (what !== "command") return found;
  const sure = runsIt(workload, project);
  if (sure === "no" || (sure === "maybe" && mayBeTakenApart(command))) return undefined;
  return { ...found, ...(sure === "maybe" ? { confidence: "low" as const } : {}) };
}

/**
 * Whether an entrypoint that nobody knows may well take a line apart: one of several (`["redpanda start", "--smp 1"]`), or one that begins
 * with a word of its own (`["serve --port 80"]`) and not with a program that images have.
 */
const mayBeTakenApart = ({ words: [first, ...others] }: Command): boolean =>
  others.some((word) => /\S\s+\S/.test(knownValue(word) ?? "")) ||
  !programs.test((first && knownValue(first)?.trim().split(/\s/)[0]) ?? "");

const programs =
  /^(?:(?:\/usr\/local|\/usr)?\/s?bin\/.*|node|npm|npx|yarn|pnpm|bun|deno|python[\d.]*|uvicorn|gunicorn|flask|celery|ruby|bundle|rails|php|perl|java|dotnet|sh|bash|ash|nginx|curl|wget|sleep|tail)$/;

/** `'["node", "server.js"]'`: the brackets are part of a name. The shell's own tests have a blank behind theirs. */
const isList = (program: string): boolean => /^\[[^\s[]/.test(program);

/** The program, or the file an interpreter is to run, has a name that it can hardly have. */
function wrongName({ name, words: [program, script] }: ShellCommand): Unrunnable | undefined {
  const text = program?.text ?? "";
  if (text === "") return { why: "has an empty string for its program" };
  if (isLine(text)) return { why: `looks for a program called ${quote(text)}, all in one name`, advice };
  return script && interpreters.test(name) && /^[^-\s][^\s\uFFFC]*\.(?:[cm]?js|ts|py|rb|php|pl|sh)\s+[^\s\uFFFC]/.test(script.text)
    ? { why: `looks for a file called ${quote(script.text)}, all in one name`, advice }
    : undefined;
}

const advice = "make each word a separate item";

/** Programs whose first argument is the script they run. */
const interpreters = /^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/;

const isWordOfCheck = (name: string): boolean => /^(?:NONE|none|CMD|CMD-SHELL)$/.test(name);

const wordOfCheck = (name: string): Unrunnable => ({
  why: `runs a program called ${quote(name)}, which no image has`,
  advice: `write ${/none/i.test(name) ? "`disable: true`" : `${quote(name)} as the first item of a list, or remove it`}`,
});

/** Several words; a path may hold a blank, too. */
function isLine(text: string): boolean {
  // What begins with a dash is no program: the entrypoint of an image puts its own before it.
  if (text.includes(HOLE) || text.startsWith("-")) return false;
  const [program = "", next = ""] = text.trim().split(/\s+/, 2);
  if (text !== text.trim() || text.endsWith(";")) return true;
  return next !== "" && (!program.includes("/") || !/^[^/-][^/]*\//.test(next));
}

/** Whether the command is what the container runs, or only an argument of the entrypoint. */
function runsIt(workload: Workload, project: Project): "yes" | "maybe" | "no" {
  const { entrypoint } = workload.image;
  if (entrypoint.state === "unknown") return entrypoint.reason === "image" ? "maybe" : "no";
  const own = knownValue(entrypoint);
  if (!own) return "yes";
  if (entrypoint.state === "default") return workload.contents?.execs ? "yes" : "no";
  return handlingOf(own, workload, project) === "runs" ? "yes" : "no";
}
