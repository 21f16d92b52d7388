import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The layers in order: a file imports its own and earlier ones. */
const layers = [
  "src/text",
  "src/model",
  "src/knowledge",
  "src/syntax",
  "src/secrets",
  "src/frontends",
  "src/link",
  "src/rule",
  "src/check",
  "src/triage",
  "src/fix",
  "src/report",
  "src/lint.ts",
  "rules",
  "src/discover",
  "src/config",
  "src/docs",
  "src/cli",
  "src/action",
  "src/lsp",
  "src/index.ts",
];

const layerOf = (path: string): number =>
  layers.findIndex((layer) => path === layer || path.startsWith(`${layer}/`) || (layer === "src/rule" && path === "src/rule.ts"));

/** Laws beyond the order: who may not import what, and why. */
const laws: readonly { readonly from: RegExp; readonly to: RegExp; readonly why: string }[] = [
  { from: /^src\/frontends\/(dockerfile)\//, to: /^src\/frontends\/(?!dockerfile\/)/, why: "a front-end knows its own format" },
  { from: /^src\/frontends\/(compose)\//, to: /^src\/frontends\/(?!compose\/)/, why: "a front-end knows its own format" },
  { from: /^src\/frontends\/(seccomp)\//, to: /^src\/frontends\/(?!seccomp\/)/, why: "a front-end knows its own format" },
  { from: /^src\/frontends\/(apparmor)\//, to: /^src\/frontends\/(?!apparmor\/)/, why: "a front-end knows its own format" },
  { from: /^rules\/[a-z]+\//, to: /^(?!src\/rule\.ts$|src\/knowledge\/)/, why: "a rule imports src/rule.ts and src/knowledge" },
  { from: /^src\/(?:text|model)\//, to: /^node:|^yaml$/, why: "the vocabulary is plain" },
  {
    from: /^src\/(?:text|model|knowledge|syntax|secrets|frontends|link|rule|check|triage|fix|lint\.ts)/,
    to: /^node:(?!crypto$)/,
    why: "the core touches no file, console, clock or network",
  },
  { from: /^src\/report\//, to: /^node:(?!crypto$)/, why: "a reporter answers a string" },
];

/** Every import of a file, as a path from the root or a package's name. */
function importsOf(path: string, text: string): string[] {
  const found = [...text.matchAll(/(?:^|\n)(?:import|export)\b[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g)].map(
    (match) => (match[1] ?? match[2] ?? match[3]) as string,
  );
  return found.map((name) =>
    name.startsWith(".") ? relative(root, resolve(join(root, dirname(path)), name)).replaceAll("\\", "/") : name,
  );
}

function broken(path: string, imported: string): string | undefined {
  if (layerOf(path) < 0) return `${path} belongs to no layer`;
  if (layerOf(imported) > layerOf(path)) return `${path} imports the later ${imported}`;
  return laws.find(({ from, to }) => from.test(path) && to.test(imported))?.why;
}

const files = ["src", "rules"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`),
  )
  .filter((path) => path !== "rules/index.ts");

describe("the import law", () => {
  it.each(files)("%s", (path) => {
    const wrong = importsOf(path, readFileSync(join(root, path), "utf8")).flatMap((imported) => broken(path, imported) ?? []);
    expect(wrong).toEqual([]);
  });

  it("catches a rule that reads files, a late import and a front-end that looks at another", () => {
    expect(broken("rules/container/x.ts", "node:fs")).toBe("a rule imports src/rule.ts and src/knowledge");
    expect(broken("src/model/x.ts", "src/link/link.ts")).toContain("later");
    expect(broken("src/frontends/compose/x.ts", "src/frontends/dockerfile/parse.ts")).toBe("a front-end knows its own format");
    expect(broken("src/check/x.ts", "node:fs")).toContain("the core touches no file");
    expect(importsOf("src/check/x.ts", 'import { a } from "../link/link.ts";\nconst b = await import("node:fs");\n')).toEqual([
      "src/link/link.ts",
      "node:fs",
    ]);
  });
});
