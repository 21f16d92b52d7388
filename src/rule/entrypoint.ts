import type { Project } from "../link/project.ts";
import { readArgv } from "../link/scripts.ts";
import type { Command } from "../model/image-config.ts";
import type { ShellWord } from "../model/script.ts";
import type { Workload } from "../model/workload.ts";
import { isShell } from "../syntax/shell/shells.ts";
import { isInit, isStarter, programName, shebangOf, startsAnother } from "../syntax/shell/unwrap.ts";
import { filesOf } from "./files.ts";
import { knownValue } from "./predicates.ts";
import { argvOf, isReset } from "./process.ts";

/**
 * What an entrypoint does with the command, which is handed to it as arguments: it `runs` them as a program, a shell reads the first one as
 * its `text`, they are `lost` on a text or a script that does not look at them, or it `takes` them as its own.
 */
export type Handling = "runs" | "text" | "lost" | "takes";

/** A text of a shell that looks at its arguments: `"$@"`, `$1`, `${1:-x}`, `$#`. */
export const usesArguments = (text: string): boolean => /\$(?:[@*#\d]|\{[#!]?[@*\d])|\b(?:shift|getopts)\b/.test(text);

/** Programs that run what they are given, though their manual is no part of the shell's grammar. */
const runners: ReadonlySet<string> = new Set(
  "opentelemetry-instrument ddtrace-run newrelic-admin dockerize wait-for wait-for-it xvfb-run strace ltrace valgrind numactl taskset firejail bwrap aws-lambda-rie launcher nix-shell direnv dotenv dotenvx chamber vault-env parallel watch entr nodemon watchexec reflex npx bunx pnpx uvx flock setarch unshare nsenter prlimit proot fakeroot faketime socat circusd pidproxy autossh sshpass script screen tmux".split(
    " ",
  ),
);

/** `bundle exec`, `poetry run`, `doppler run --`: what comes last says that a program follows. */
const runsNext = /^(?:run|exec|exec-env|run-program|shell|--|-c|-e|-x|--exec|--command)$/;

/** Scripts prepare something and mostly end in `exec "$@"`. */
const isScriptName = /\.(?:sh|bash)$|entry-?point|(?:^|[_.-])(?:start|run|init|boot|launch|wrapper|setup|prepare|exec|cmd|command)/;

/** Answers what an entrypoint does with its arguments; `undefined` where nobody can tell. */
export function handlingOf(entrypoint: Command, workload: Workload, project: Project): Handling | undefined {
  const { shell } = project.lookup;
  const argv = argvOf(entrypoint, workload.span);
  if (isReset(entrypoint)) return "runs";
  if (!shell || argv.some(({ state }) => state === "unknown")) return undefined;
  const [first] = argv;
  // What starts nothing else runs its words as they are.
  const name = programName((first && knownValue(first)) ?? "");
  if (name !== "" && !startsAnother(name))
    return ofProgram({ name, words: argv.map((word) => ({ text: knownValue(word) ?? "" })) }, workload, project);
  const { commands, fault } = readArgv(argv, shell);
  const [command] = commands;
  if (fault || !command) return undefined;
  const text = command.wrappers.find(({ name }) => isShell(name) || name === "su" || name === "runuser");
  if (text) return text.words.some((word) => usesArguments(word.text)) ? undefined : "lost";
  return ofProgram(command, workload, project);
}

/** A program and its words, or as much of them as is asked for. */
interface Line {
  readonly name: string;
  readonly words: readonly Pick<ShellWord, "text">[];
}

function ofProgram({ name, words }: Line, workload: Workload, project: Project): Handling | undefined {
  const last = words[words.length - 1]?.text ?? "";
  if (isShell(name) && /^-[a-z]*c$/.test(last)) return "text";
  if (isInit(name) || isStarter(name) || runners.has(name) || (words.length > 1 && runsNext.test(last))) return "runs";
  const file = words.find(({ text }, at) => (at > 0 || !isShell(name)) && !text.startsWith("-"))?.text;
  if (file === undefined) return "takes";
  const found = filesOf(workload, project).program(file);
  if (found) return ofScript(found.text);
  return words.some((word) => isScriptName.test(programName(word.text))) || found === null ? undefined : "takes";
}

/** A script of a shell that can be read here. */
function ofScript(text: string): Handling | undefined {
  const interpreter = shebangOf(text);
  if (!interpreter?.some((word) => isShell(programName(word))) || usesArguments(text)) return undefined;
  return /^[ \t]*(?:\.|source)[ \t]/m.test(text) ? undefined : "lost";
}
