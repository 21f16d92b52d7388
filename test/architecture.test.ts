import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { dialects } from "../src/frontends/registry.ts";

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
  "src/disk",
  "src/distribution",
  "src/discover",
  "src/config",
  "src/session",
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
  { from: /^rules\/[a-z]+\//, to: /^(?!src\/rule\.ts$|src\/knowledge\/)/, why: "a rule imports src/rule.ts and src/knowledge" },
  { from: /^src\/(?:text|model)\//, to: /^node:|^yaml$/, why: "the vocabulary is plain" },
  {
    from: /^src\/(?:text|model|knowledge|syntax|secrets|frontends|link|rule|check|triage|fix|lint\.ts)/,
    to: /^node:(?!crypto$)/,
    why: "the core touches no file, console, clock or network",
  },
  { from: /^src\/cli\//, to: /^src\/action\//, why: "the edges share the session, not each other" },
  { from: /^src\/action\//, to: /^src\/cli\//, why: "the edges share the session, not each other" },
  { from: /^src\/report\//, to: /^src\/text\/source\.ts$/, why: "a report knows what may be shown of a source, and not its text" },
  { from: /^src\/report\//, to: /^node:(?!crypto$)/, why: "a reporter answers a string" },
  {
    from: /^src\/distribution\//,
    to: /^(?:rules|src)\/(?!distribution\/|disk\/|syntax\/|model\/|text\/)/,
    why: "what asks registries knows names of images, and no policy",
  },
];

/** Who reaches the network, and what for. */
const networked: Readonly<Record<string, string>> = {
  "src/action/post.ts": "a report, to GitHub",
  "src/distribution/http.ts": "digests, from registries",
};

/** Ways to the network, as words of a program; comments and texts may have them. */
const networkWays = [
  /(?:\bfrom|\bimport\(?|\brequire\(|\bgetBuiltinModule\()\s*["'](?:node:)?(?:net|https?|http2|tls|dgram|dns|dns\/promises|inspector)["']/,
  /["'](?:undici|https?-proxy-agent|agent-base)["']/,
  /(?:\bawait|\breturn|[=(,>])\s*fetch\(|\bglobalThis\.fetch\b|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/,
];

/** Whether a file has a way to the network. */
function reachesNetwork(text: string): boolean {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  return networkWays.some((way) => way.test(code));
}

/** What is loaded together with a file: all that it imports other than by `import()` and for types, and what that imports. */
function loadedWith(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  const text = readFileSync(join(root, path), "utf8")
    .replace(/^(?:import|export) type\b[^;]*;/gm, "")
    .replace(/\bimport\("[^"]+"\)/g, "");
  for (const imported of importsOf(path, text)) if (/^(?:src|rules)\/.*\.ts$/.test(imported)) loadedWith(imported, found);
  return found;
}

/** What a module outside of `src/disk` has from the file system, and why it does not ask there: nobody opens a file by itself. */
const fromDisk: Readonly<Record<string, { readonly names: readonly string[]; readonly why: string }>> = {
  "src/cli/compile-cache.ts": {
    names: ["existsSync", "lstatSync", "mkdirSync", "readdirSync", "Stats"],
    why: "the user's own cache, looked at before anything else is loaded",
  },
  "src/cli/kept-program.ts": {
    names: ["closeSync", "mkdirSync", "openSync", "readSync", "renameSync", "rmSync", "writeFileSync"],
    why: "the program's own files and what is kept of them, before anything else is loaded",
  },
  "src/cli/style.ts": { names: ["fstatSync"], why: "whether standard output, which is open, is a terminal" },
  "src/session/version.ts": { names: ["readFileSync"], why: "the program's own package.json, beside it" },
  "src/action/step.ts": { names: ["mkdtempSync"], why: "a folder of the step's own" },
};

/** Names that a file has from the file system, or from a module that opens files itself; a whole module is `*`. */
function diskNamesIn(text: string): string[] {
  const whole =
    /\bimport\(\s*["'](?:node:)?fs\b|\brequire\(\s*["'](?:node:)?fs\b|\bimport\s+(?:\*|(?!type\b)\w)[^;]*?from\s+["'](?:node:)?fs\b/;
  const named = [...text.matchAll(/\bimport\s+(?:type\s+)?\{([^}]*)\}\s+from\s+["'](?:node:)?fs(?:\/promises)?["']/g)];
  const names = named.flatMap(([, list = ""]) => list.split(",").map((each) => each.replace(/\btype\b| as .*/g, "").trim()));
  return [...(whole.test(text) ? ["*"] : []), ...names.filter(Boolean)];
}

/** Every import of a file, as a path from the root or a package's name. */
function importsOf(path: string, text: string): string[] {
  const found = [...text.matchAll(/(?:^|\n)(?:import|export)\b[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g)].map(
    (match) => (match[1] ?? match[2] ?? match[3]) as string,
  );
  return found.map((name) =>
    name.startsWith(".") ? relative(root, resolve(join(root, dirname(path)), name)).replaceAll("\\", "/") : name,
  );
}

/** The front-end a file belongs to, by its folder. */
const frontendOf = (path: string): string | undefined => /^src\/frontends\/([a-z]+)\//.exec(path)?.[1];

/** The rules, what they may ask, and the registry: these know formats by name. */
const knowsFormats = /^(?:src\/rule\/|src\/rule\.ts$|src\/frontends\/registry\.ts$|rules\/)/;

function broken(path: string, imported: string): string | undefined {
  if (layerOf(path) < 0) return `${path} belongs to no layer`;
  if (layerOf(imported) > layerOf(path)) return `${path} imports the later ${imported}`;
  const [own, other] = [frontendOf(path), frontendOf(imported)];
  if (own && imported.startsWith("src/frontends/") && imported !== "src/frontends/frontend.ts" && other !== own)
    return "a front-end knows its own format";
  if (other && other !== own && !knowsFormats.test(path)) return `${path} asks the registry, and not ${imported}`;
  return laws.find(({ from, to }) => from.test(path) && to.test(imported))?.why;
}

const files = ["src", "rules"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`),
  )
  .filter((path) => !/^rules\/[a-z]+\.ts$/.test(path));

/** Words that are names of formats, and of something else where they stand. */
const homonyms: readonly { readonly in: RegExp; readonly words: readonly string[]; readonly why: string }[] = [
  { in: /^src\/frontends\/compose\//, words: ["dockerfile"], why: "a key of build in Compose files" },
  { in: /^src\/knowledge\/log-drivers\.ts$/, words: ["daemon"], why: "a facility of syslog" },
  { in: /^src\/syntax\/security-opt\.ts$/, words: ["seccomp", "apparmor"], why: "keys of the engine's security options" },
];

/** Names of formats that a file says although it should ask the registry. */
function strayNames(path: string, text: string): string[] {
  if (knowsFormats.test(path)) return [];
  const allowed = [frontendOf(path), ...homonyms.flatMap((each) => (each.in.test(path) ? each.words : []))];
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  return [...code.matchAll(/(["'`])([a-z]+)\1/g)].flatMap(([, , word = ""]) =>
    dialects().includes(word) && !allowed.includes(word) ? [word] : [],
  );
}

describe("the import law", () => {
  it.each(files)("%s", (path) => {
    const wrong = importsOf(path, readFileSync(join(root, path), "utf8")).flatMap((imported) => broken(path, imported) ?? []);
    expect(wrong).toEqual([]);
  });

  it.each(files)("%s names no format but its own", (path) => {
    expect(strayNames(path, readFileSync(join(root, path), "utf8"))).toEqual([]);
  });

  it.each(files.filter((path) => !path.startsWith("src/disk/")))("%s opens no file by itself", (path) => {
    const allowed = fromDisk[path]?.names ?? [];
    expect(diskNamesIn(readFileSync(join(root, path), "utf8")).filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it("has files opened in one place, and written in one", () => {
    const having = (name: string): string[] =>
      files.filter((path) => path.startsWith("src/disk/") && diskNamesIn(readFileSync(join(root, path), "utf8")).includes(name));
    expect([having("openSync"), having("readSync"), having("renameSync"), having("writeSync")]).toEqual([
      ["src/disk/read.ts", "src/disk/write.ts"],
      ["src/disk/read.ts"],
      ["src/disk/write.ts"],
      ["src/disk/write-all.ts"],
    ]);
    expect([...having("readFileSync"), ...having("writeFileSync"), ...having("*")]).toEqual([]);
    for (const [path, { names }] of Object.entries(fromDisk))
      expect(diskNamesIn(readFileSync(join(root, path), "utf8")).sort(), path).toEqual([...names].sort());
  });

  it("sees every way to the file system", () => {
    expect(diskNamesIn('import { readFileSync, type Stats as S } from "node:fs";')).toEqual(["readFileSync", "Stats"]);
    expect(diskNamesIn('import { readFile } from "fs/promises";\nimport { a } from "./b.ts";')).toEqual(["readFile"]);
    expect(diskNamesIn('import fs from "node:fs";')).toEqual(["*"]);
    expect(diskNamesIn('import * as fs from "node:fs/promises";')).toEqual(["*"]);
    expect(diskNamesIn('const { readFileSync } = await import("node:fs");')).toEqual(["*"]);
    expect(diskNamesIn('const fs = require("fs");')).toEqual(["*"]);
    expect(diskNamesIn('import { relative } from "node:path";\nimport ignore from "ignore";')).toEqual([]);
  });

  it("catches a rule that reads files, a late import and a front-end that looks at another", () => {
    expect(broken("rules/container/x.ts", "node:fs")).toBe("a rule imports src/rule.ts and src/knowledge");
    expect(broken("src/model/x.ts", "src/link/link.ts")).toContain("later");
    expect(broken("src/frontends/compose/x.ts", "src/frontends/dockerfile/parse.ts")).toBe("a front-end knows its own format");
    expect(broken("src/check/x.ts", "node:fs")).toContain("the core touches no file");
    expect(broken("src/action/x.ts", "src/cli/check.ts")).toContain("the edges share the session");
    expect(broken("src/session/x.ts", "src/cli/check.ts")).toContain("later");
    expect(broken("src/frontends/compose/x.ts", "src/frontends/frontend.ts")).toBeUndefined();
    expect(broken("src/frontends/compose/x.ts", "src/frontends/registry.ts")).toBe("a front-end knows its own format");
    expect(broken("src/cli/x.ts", "src/frontends/dockerfile/document.ts")).toContain("asks the registry");
    expect(broken("src/rule/x.ts", "src/frontends/dockerfile/document.ts")).toBeUndefined();
    expect(strayNames("src/link/x.ts", 'const a = kind === "compose";\n/** `seccomp` */')).toEqual(["compose"]);
    expect(strayNames("src/frontends/seccomp/x.ts", 'const a = ["seccomp", "apparmor"];')).toEqual(["apparmor"]);
    expect(importsOf("src/check/x.ts", 'import { a } from "../link/link.ts";\nconst b = await import("node:fs");\n')).toEqual([
      "src/link/link.ts",
      "node:fs",
    ]);
  });
});

describe("the network", () => {
  it("is reached by those alone who say what for", () => {
    // Facts have programs of images in them.
    const reaching = files.filter((path) => !path.startsWith("src/knowledge/") && reachesNetwork(readFileSync(join(root, path), "utf8")));
    expect(reaching).toEqual(Object.keys(networked));
  });

  it("is not even loaded by a check", () => {
    const starting = [
      "src/cli/main.ts",
      "src/cli/check.ts",
      "src/cli/fix.ts",
      "src/session/jobs/worker.ts",
      "src/action/main.ts",
      "src/index.ts",
    ];
    const loaded = starting.flatMap((path) => [...loadedWith(path)]);
    expect(loaded).toContain("src/disk/read.ts");
    expect(loaded.filter((path) => path.startsWith("src/distribution/"))).toEqual([]);
    expect(loadedWith("src/distribution/registry.ts")).toContain("src/distribution/http.ts");
  });

  it.each([
    ['import { connect } from "node:net";', true],
    ['const { request } = process.getBuiltinModule("node:https");', true],
    ['const dns = await import("dns/promises");', true],
    ['import { HttpsProxyAgent } from "https-proxy-agent";', true],
    ["const answer = await fetch(address);", true],
    ["const ask = globalThis.fetch;", true],
    ["/** As `fetch(address)` does. */\nconst answer = await session.fetch(address);", false],
    ['const words = "fetch a file";', false],
  ])("is found in %s", (text, is) => {
    expect(reachesNetwork(text)).toBe(is);
  });

  it("has no business with rules and reports", () => {
    const why = "what asks registries knows names of images, and no policy";
    for (const path of ["src/fix/fix.ts", "src/rule.ts", "src/secrets/redact.ts", "src/knowledge/tags.ts"])
      expect(broken("src/distribution/x.ts", path)).toBe(why);
    for (const path of ["src/disk/read.ts", "src/syntax/ip.ts", "node:http"]) expect(broken("src/distribution/x.ts", path)).toBeUndefined();
    expect(broken("src/disk/x.ts", "src/distribution/registry.ts")).toContain("later");
  });
});

describe("what is remembered", () => {
  it("of the parts of a file is forgotten when that is judged: a WeakMap keeps all of it until the whole heap is looked through", () => {
    const judging = files.filter((path) =>
      /^(?:rules|src\/(?:rule|check|triage|secrets|syntax\/shell|frontends\/dockerfile))\//.test(path),
    );
    expect(judging.filter((path) => /new WeakMap\b/.test(readFileSync(join(root, path), "utf8")))).toEqual([]);
  });

  it("is nothing that V8 makes a type of its own for each time: such a type is old at once, and keeps what it was made from", () => {
    const judging = files.filter((path) => /^(?:rules|src\/(?:rule|check|secrets|syntax|frontends))\//.test(path));
    expect(judging.flatMap((path) => ownTypes(readFileSync(join(root, path), "utf8")).map((line) => `${path}: ${line}`))).toEqual([]);
  });

  it.each([
    ["an iterator of an object", "const f = (all) => ({\n    *[Symbol.iterator]() {\n      yield* all;", ["*[Symbol.iterator]() {"]],
    ["a getter of an object", "function f(x) {\n  return {\n    get y() {\n      return x;", ["get y() {"]],
    ["a generator of a function", "function f(x) {\n  return function* () {\n    yield x;", ["return function* () {"]],
    ["those of a class", "class A {\n  get y() {\n    return 1;\n  }\n  *z() {\n  }\n}", []],
    ["generators of the file", "function* f() {\n}\nexport function* g() {\n}", []],
  ])("which are: %s", (_, text, found) => {
    expect(ownTypes(text)).toEqual(found);
  });
});

/** The lines that make a generator or a getter whenever a function runs: in our layout those of classes and files stand further left. */
const ownTypes = (text: string): string[] =>
  text.split("\n").flatMap((line) => (/^ {4,}(?:get \w+\(|\*\[?\w)|^ .*\bfunction ?\*/.test(line) ? [line.trim()] : []));

/** Who says that a text may be printed, and of which: `say` and `harmless` ask for nothing. */
const answering: Readonly<Record<string, string>> = {
  "src/text/printable.ts": "the words of a sentence of ours",
  "src/secrets/harmless.ts": "what went through the mask",
  "src/session/outputs.ts": "reports, which are given nothing that may not be shown",
  "src/action/step.ts": "annotations, which are a report",
  "src/frontends/compose/show.ts": "nothing",
  "src/frontends/seccomp/show.ts": "names of system calls, and harmless parts",
  "src/frontends/apparmor/show.ts": "harmless parts",
  "src/cli/show.ts": "harmless parts in lines",
  "src/cli/ignores.ts": "harmless parts in lines",
  "src/cli/config.ts": "harmless parts in lines",
  "src/cli/main.ts": "our version, our help, and mistakes line by line",
  "src/cli/check.ts": "names of formats and commands",
  "src/cli/baseline.ts": "a word of ours",
  "src/cli/init.ts": "snippets of ours",
  "src/cli/add-ignores.ts": "numbers",
  "src/cli/fix.ts": "names of rules, and numbers",
  "src/cli/choose-fixes.ts": "names of rules",
  "src/cli/patches.ts": "patches, whose lines are asked for one by one whether they may be shown",
  "src/cli/explain.ts": "the pages of our rules, and what our tables say of others' ids",
  "src/cli/rules.ts": "a list of our rules",
  "src/cli/completions.ts": "scripts of ours",
  "src/cli/problem-matcher.ts": "patterns of ours",
};

describe("what is printed", () => {
  const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

  it("is called printable by those alone who answer for it", () => {
    const calling = files.filter((path) => /\bprintable\(|as Printable\b/.test(textOf(path)));
    expect(calling.sort()).toEqual(Object.keys(answering).sort());
  });

  it("is written by the edges alone", () => {
    const writing = files.filter(
      (path) => !path.startsWith("src/knowledge/") && /\bconsole\.\w+\(|process\.std(?:out|err)\.write|\bwriteSync\(/.test(textOf(path)),
    );
    expect(writing.sort()).toEqual(["src/action/step.ts", "src/disk/write-all.ts"]);
    const asking = files.filter((path) => /from "[./]*(?:disk\/)?write-all\.ts"/.test(textOf(path)));
    expect(asking.sort()).toEqual(["src/cli/main.ts", "src/disk/write.ts"]);
  });

  it("is asked of streams by its type", () => {
    expect(textOf("src/cli/streams.ts").match(/\(text: Printable\) => void/g)).toHaveLength(2);
    expect(files.filter((path) => /\(text: string\) => void/.test(textOf(path)) && /^src\/(?:cli|session|action)\//.test(path))).toEqual(
      [],
    );
  });
});
