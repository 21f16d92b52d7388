import { type Gate, linters, multiPurpose, scanners, testers } from "../knowledge/gates.ts";
import type { ShellCommand, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { argumentsOf } from "../syntax/shell/arguments.ts";
import { programName } from "../syntax/shell/unwrap.ts";
import { quote } from "../text/quote.ts";
import type { Programs } from "./stages.ts";

const isPython = (program: string): boolean => program.startsWith("py") && /^python[\d.]*$/.test(program);

/** The programs that may be a gate. One whose folder nobody knows has no name that is known. */
export const gatePrograms: Programs = {
  has: (name) => multiPurpose.has(name) || scanners.has(name) || testers.has(name) || linters.has(name) || name === HOLE || isPython(name),
};

/** Which gate a command is: its program, and its arguments. */
export function gateOf(words: readonly ShellWord[]): Gate | undefined {
  const [program = "", ...args] = words.map(({ text }, at) => (at === 0 ? programName(text) : text));
  // What only sets a tool up, or rewrites the code, checks nothing.
  if (/^(?:install|auth|login|plugin|config|version|help|db|init|format|completion)$/.test(args[0] ?? "") && !multiPurpose.has(program))
    return undefined;
  if (args.some((each) => /^--(?:fix|collect-only|download-db-only|update|version|help|init|write|list-tests|setupFiles)$/.test(each)))
    return undefined;
  if (args.length > 0 && args.every((each) => /^(?:--?(?:version|help|[Vh])|version|help)$/.test(each))) return undefined;
  if (!multiPurpose.has(program) && !isPython(program))
    return scanners.has(program) ? "scanner" : testers.has(program) || linters.has(program) ? "test" : undefined;
  const text = args.join(" ");
  const rest = (at: number): Gate | undefined => gateOf(words.slice(at));
  if (/^(?:sha(?:1|224|256|384|512)sum|md5sum|b2sum)$/.test(program)) return /(?:^| )-(?:\w*c\b|-check)/.test(text) ? "check" : undefined;
  if (/^gpg2?$/.test(program)) return /--(?:batch-)?verify/.test(text) ? "check" : undefined;
  if (/^(?:gpgv|minisign)$/.test(program)) return "check";
  if (program === "cosign") return args[0] === "verify" || args[0] === "verify-blob" ? "check" : undefined;
  if (/^(?:npm|pnpm|yarn|npx|bunx?)$/.test(program)) {
    // Options may stand before the command: `npm --prefix app test`.
    const asked = operandsOf(words, program).replace(/^workspace \S+ /, "");
    if (/^(?:npm )?audit(?! fix)\b/.test(asked)) return "scanner";
    return script.test(asked) ? "test" : undefined;
  }
  if (program === "go") return /^(?:test|vet)\b/.test(operandsOf(words, program)) ? "test" : undefined;
  if (program === "cargo") {
    const asked = operandsOf(words, program).replace(/^\+\S+ /, "");
    return /^(?:audit|deny)\b/.test(asked) ? "scanner" : /^(?:test|clippy|nextest)\b/.test(asked) ? "test" : undefined;
  }
  if (/^(?:mvn|mvnw|gradle|gradlew|sbt)$/.test(program))
    return /\bdependency-check\b|\bdependencyCheck/.test(text)
      ? "scanner"
      : /(?:^| )(?:test|verify|check)\b/.test(text)
        ? "test"
        : undefined;
  if (/^python[\d.]*$/.test(program))
    return args[0] === "-m"
      ? (rest(2) ?? (args[1] === "unittest" ? "test" : undefined))
      : args.some((each) => /^(?:manage|setup)\.py$/.test(each)) && args.includes("test")
        ? "test"
        : undefined;
  if (program === "dotnet" || program === "swift" || program === "mix" || program === "rake" || program === "deno")
    return args[0] === "test" ? "test" : undefined;
  if (program === "make") return /(?:^| )(?:test|tests|check|lint)(?: |$)/.test(text) ? "test" : undefined;
  if (/^(?:poetry|pipenv|bundle|uv|hatch|pdm)$/.test(program)) return args[0] === "run" || args[0] === "exec" ? rest(2) : undefined;
  if (program === "composer") return /^audit\b/.test(operandsOf(words, program)) ? "scanner" : undefined;
  return undefined;
}

/** What of a package's scripts, and of the programs that npx and its kin start, is a check. */
const script =
  /^(?:test|t|run(?:-script)? (?:test|lint|check|typecheck|type-check)(?:[:.]\w[\w:-]*)?(?![\w-])|jest|vitest|eslint|mocha|lint)\b/;

const operandsOf = (words: readonly ShellWord[], program: string): string =>
  argumentsOf({ words }, program)
    .operands.map(({ text }) => text)
    .join(" ");

/** Why the failure of a command goes unnoticed; `undefined` when something stops, or answers it. */
export function ignoredBecause({
  fallback,
  tested,
  failsUnseen,
  decides,
  feeds,
  words,
  substitutedInto,
}: ShellCommand): string | undefined {
  if (substitutedInto || tested) return undefined;
  const zero = words
    .slice(1)
    .find(
      ({ text }, at, all) =>
        /^--(?:exit-zero|soft-fail)$/.test(text) || text === "--exit-code=0" || (text === "0" && all[at - 1]?.text === "--exit-code"),
    );
  if (zero) return `${quote(zero.text === "0" ? "--exit-code 0" : zero.text)} makes it always exit with 0; remove it`;
  // What ends in a failure of its own, or does something real, is an answer.
  if (fallback.length) return fallback.every(isIdle) ? `${quote(`|| ${textOf(fallback[0])}`)} hides the failure; remove it` : undefined;
  if (failsUnseen)
    return feeds.some(({ name }) => /^(?:grep|jq|awk|test|\[)$/.test(name))
      ? undefined
      : "a pipe has the exit status of its last command; use `set -o pipefail`";
  return decides ? undefined : "the next command still runs; join them with `&&` or use `set -e`";
}

/** Whether a command runs although an earlier one of its script failed. */
export function isIgnored(earlier: ShellCommand, by: ShellCommand): boolean {
  if (earlier.fallback.length > 0) return earlier.fallback.every(isIdle);
  if (earlier.tested) return !by.conditional;
  return earlier.failsUnseen || !(earlier.decides || (earlier.chain !== undefined && earlier.chain === by.chain));
}

const isIdle = ({ name, words }: ShellCommand): boolean =>
  /^(?:true|:|echo|printf)$/.test(name) || (name === "exit" && words[1]?.text === "0");

const textOf = (command: ShellCommand | undefined): string => command?.words.map(({ text }) => text).join(" ") ?? "";
