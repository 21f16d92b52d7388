import { type Gate, linters, multiPurpose, scanners, testers } from "../knowledge/gates.ts";

/** Which gate a command is: its program, without a folder, and its arguments. */
export function gateOf([program = "", ...args]: readonly string[]): Gate | undefined {
  // What only sets a tool up, or rewrites the code, checks nothing.
  if (/^(?:install|auth|login|plugin|config|version|help|db|init|format|completion)$/.test(args[0] ?? "") && !multiPurpose.has(program))
    return undefined;
  if (args.some((each) => /^--(?:fix|collect-only|download-db-only|update|version|help|init|write|list-tests|setupFiles)$/.test(each)))
    return undefined;
  if (args.length > 0 && args.every((each) => /^(?:--?(?:version|help|[Vh])|version|help)$/.test(each))) return undefined;
  if (!multiPurpose.has(program) && !/^python[\d.]*$/.test(program))
    return scanners.has(program) ? "scanner" : testers.has(program) || linters.has(program) ? "test" : undefined;
  const text = args.join(" ");
  if (/^(?:sha(?:1|224|256|384|512)sum|md5sum|b2sum)$/.test(program)) return /(?:^| )-(?:\w*c\b|-check)/.test(text) ? "check" : undefined;
  if (/^gpg2?$/.test(program)) return /--(?:batch-)?verify/.test(text) ? "check" : undefined;
  if (/^(?:gpgv|minisign)$/.test(program)) return "check";
  if (program === "cosign") return args[0] === "verify" || args[0] === "verify-blob" ? "check" : undefined;
  if (/^(?:npm|pnpm|yarn|npx|bunx?)$/.test(program)) {
    if (/^(?:npm )?audit(?!\s+fix)\b/.test(text)) return "scanner";
    if (/^(?:test|t|run (?:test|lint|check)(?:[:.]\w[\w:-]*)?(?![\w-])|jest|vitest|eslint|mocha|lint)\b/.test(text)) return "test";
    return undefined;
  }
  if (program === "go") return /^(?:test|vet)\b/.test(text) ? "test" : undefined;
  if (program === "cargo") return /^(?:audit|deny)\b/.test(text) ? "scanner" : /^(?:test|clippy|nextest)\b/.test(text) ? "test" : undefined;
  if (/^(?:mvn|mvnw|gradle|gradlew|sbt)$/.test(program))
    return /\bdependency-check\b|\bdependencyCheck/.test(text)
      ? "scanner"
      : /(?:^| )(?:test|verify|check)\b/.test(text)
        ? "test"
        : undefined;
  if (/^python[\d.]*$/.test(program))
    return args[0] === "-m"
      ? (gateOf(args.slice(1)) ?? (args[1] === "unittest" ? "test" : undefined))
      : args.some((each) => /^(?:manage|setup)\.py$/.test(each)) && args.includes("test")
        ? "test"
        : undefined;
  if (program === "dotnet" || program === "swift" || program === "mix" || program === "rake" || program === "deno")
    return args[0] === "test" ? "test" : undefined;
  if (program === "make") return /(?:^| )(?:test|tests|check|lint)(?: |$)/.test(text) ? "test" : undefined;
  if (/^(?:poetry|pipenv|bundle|uv|hatch|pdm)$/.test(program))
    return args[0] === "run" || args[0] === "exec" ? gateOf(args.slice(1)) : undefined;
  if (program === "composer") return args[0] === "audit" ? "scanner" : undefined;
  return undefined;
}
