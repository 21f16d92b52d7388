import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { backtracking } from "./backtracking.ts";
import { type Expression, writtenExpressions } from "./written.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { literals, made } = writtenExpressions(root);

/** Expressions that only ever see short texts, by what is in their source: the file that sees to it, the code there, and why it is enough. */
const bounded: readonly (readonly [part: string, file: string, guard: string])[] = [
  // Names of files: a path of more than 500 characters names no secret.
  ["(?:private|server|tls|ssl|client|privkey|localhost|wildcard)[\\w.-]*", "src/knowledge/secret-files.ts", "path.length > 500"],
  ["service[-_]?account(?:", "src/knowledge/secret-files.ts", "path.length > 500"],
  ["firebase[-_]adminsdk[\\w.-]*", "src/knowledge/secret-files.ts", "path.length > 500"],
  ["kube[-_]?config[\\w-]*", "src/knowledge/secret-files.ts", "path.length > 500"],
  // Patterns of a shell: one of more than 1,024 characters matches nothing.
  ["[!?*+@]\\([^)]*\\)", "src/text/wildcard.ts", "pattern.length > longest"],
  ["\\[[^\\]]+\\]", "src/text/wildcard.ts", "pattern.length > longest"],
  // Texts that are printed are cut at 8,000 characters.
  ["(?<!\\$\\{)(?<=(?:^|[^\\w.-])-{0,2})", "src/secrets/redact.ts", "text.length > 8_000"],
];

/** An expression of the sources that backtracks, as a line for the reader. */
function faultOf({ source, flags, at, isRepeated }: Expression): string | undefined {
  const found = backtracking(source, flags, isRepeated);
  if (!found || (found.kind === "polynomial" && bounded.some(([part, file]) => at.startsWith(`${file}:`) && source.includes(part))))
    return undefined;
  const { kind, prefix, pump, suffix } = found;
  return `${at} /${source}/${flags} is ${kind}: ${JSON.stringify(prefix)}, ${JSON.stringify(pump)} over and over, ${JSON.stringify(suffix)}`;
}

const faultsOf = (expressions: readonly Expression[]): string[] => {
  const distinct = new Map(expressions.map((each) => [`${each.source}/${each.flags}/${each.isRepeated}`, each]));
  return [...distinct.values()].flatMap((each) => faultOf(each) ?? []);
};

/** What is made while the sources are loaded and judge the examples of all rules. */
function recorded(): Expression[] {
  const folder = mkdtempSync(join(tmpdir(), "expressions-"));
  try {
    const path = join(folder, "made.json");
    execFileSync(process.execPath, ["--import", "tsx", join(root, "test/expressions/record.ts"), path], { cwd: root, stdio: "pipe" });
    return JSON.parse(readFileSync(path, "utf8")) as Expression[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("no regular expression backtracks", () => {
  it("that is written as a literal", () => {
    expect(literals.length).toBeGreaterThan(1000);
    expect(faultsOf(literals)).toEqual([]);
  });

  it("that is made at run time", () => {
    const seen = recorded();
    const places = new Set(seen.map(({ at }) => at));
    expect(seen.length).toBeGreaterThan(100);
    const templates = made.flatMap(({ at, template, flags }): Expression[] =>
      places.has(at) || template === undefined ? [] : [{ source: template, flags, at, isRepeated: false }],
    );
    // One that is neither seen nor a template would not be looked at: give a rule an example that comes by.
    expect(made.filter(({ at, template }) => !places.has(at) && template === undefined).map(({ at }) => at)).toEqual([]);
    expect(faultsOf([...seen, ...templates])).toEqual([]);
  });

  it.each(bounded)("but %s, which sees short texts alone", (part, file, guard) => {
    expect(literals.some(({ source, at }) => at.startsWith(`${file}:`) && source.includes(part))).toBe(true);
    expect(readFileSync(join(root, file), "utf8")).toContain(guard);
  });
});
