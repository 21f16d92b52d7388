import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { pageOf } from "../src/docs/page.ts";
import { compiled } from "./compiled.ts";
import { loadRules } from "./load.ts";

// `npm run bundle` writes dist/. The command line is CommonJS, which Node starts faster; what only some runs need lies in
// files of its own, loaded on demand. The library is an ES module. Nothing in dist/ needs anything outside it.
const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "dist");

/** Modules the command line loads on demand, and the files they become. */
const onDemand: Readonly<Record<string, string>> = {
  "src/frontends/compose/reader.ts": "compose",
  "src/frontends/compose/show.ts": "show-compose",
  "src/frontends/dockerfile/show.ts": "show-dockerfile",
  "src/frontends/seccomp/show.ts": "show-seccomp",
  "src/frontends/apparmor/show.ts": "show-apparmor",
  "src/syntax/shell/read.ts": "shell",
  "src/frontends/seccomp/reader.ts": "seccomp",
  "src/frontends/apparmor/reader.ts": "apparmor",
  "src/discover/folder.ts": "folder",
  "src/report/json.ts": "json",
  "src/report/sarif.ts": "sarif",
  "src/report/formats.ts": "formats",
  "src/knowledge/peer-ids.ts": "peer-ids",
  "src/triage/baseline.ts": "baseline",
  "src/config/load.ts": "config",
  "src/session/since.ts": "since",
  "src/session/exclude.ts": "exclude",
  "src/cli/add-ignores.ts": "add-ignores",
  "src/cli/help.ts": "help",
  "src/cli/more.ts": "more",
  "src/cli/show.ts": "show",
  "src/cli/rules.ts": "rules",
};

const apart: Plugin = {
  name: "apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, importer }) => {
      if (kind !== "dynamic-import") return undefined;
      const target = onDemand[relative(root, resolve(dirname(importer), path)).replaceAll("\\", "/")];
      return target ? { path: `./${target}.js`, external: true } : undefined;
    });
  },
};

/** A layer that nearly every file of the bundle needs: it stands in one of its own. */
const layer = "src/secrets";

/** Gathers a layer in one file, and has the others load that. */
const shared: Plugin = {
  name: "shared",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^shared$/ }, ({ path }) => ({ path, namespace: "shared" }));
    onLoad({ filter: /.*/, namespace: "shared" }, () => ({
      contents: readdirSync(join(root, layer))
        .map((file) => `export * from "./${layer}/${file}";\n`)
        .join(""),
      loader: "ts",
      resolveDir: root,
    }));
    onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, importer, namespace }) => {
      if (kind !== "import-statement" || namespace === "shared") return undefined;
      const [from, to] = [dirname(importer), resolve(dirname(importer), path)].map((each) => relative(root, each).replaceAll("\\", "/"));
      return to?.startsWith(`${layer}/`) && from !== layer ? { path: "./shared.js", external: true } : undefined;
    });
  },
};

/** Examples are for pages and tests: a run does not need them, and they are half of what would have to be read at every start. */
const lean: Plugin = {
  name: "lean",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]rules[\\/][a-z]+[\\/][a-z0-9-]+\.ts$/ }, ({ path }) => ({
      contents: withoutExamples(readFileSync(path, "utf8")),
      loader: "ts",
      resolveDir: dirname(path),
    }));
    onLoad({ filter: /[\\/]src[\\/]docs[\\/]page\.ts$/ }, async () => {
      const all = (await loadRules(join(root, "rules"))).map(({ rule }) => rule);
      const pages = await Promise.all(all.map(async (rule) => [rule.id, await pageOf(rule, all)]));
      return {
        contents: `const pages = ${JSON.stringify(Object.fromEntries(pages))};\nexport const pageOf = ({ id }) => Promise.resolve(pages[id]);\n`,
        loader: "js",
      };
    });
  },
};

/** Empties the `examples` of a rule's source; the formatter puts its end on a line of known depth. */
function withoutExamples(source: string): string {
  const start = source.indexOf("\n  examples: [");
  const oneLine = /^\n {2}examples: \[.*\],$/m.exec(source.slice(start));
  const end = source.indexOf("\n  ],\n", start) + 6;
  const rest = oneLine && oneLine.index === 0 ? source.slice(start + oneLine[0].length + 1) : source.slice(end);
  return `${source.slice(0, start)}\n  examples: [],\n${rest}`;
}

/** The library's declarations: what `src/index.ts` reaches, and nothing else. */
function writeTypes(): void {
  const config = join(root, "node_modules/.tsconfig.types.json");
  const types = join(out, "types");
  const compilerOptions = { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: root, outDir: types };
  writeFileSync(config, JSON.stringify({ extends: "../tsconfig.json", compilerOptions, include: [], files: [join(root, "src/index.ts")] }));
  const { status, stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", config], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout);
  const reached = new Set([join(types, "src/index.d.ts")]);
  for (const path of reached)
    for (const [, name = ""] of readFileSync(path, "utf8").matchAll(/(?:from|import\() ?"(\.[^"]+)"/g))
      reached.add(resolve(dirname(path), name.replace(/\.(?:ts|js)$/, ".d.ts")));
  for (const path of readdirSync(types, { recursive: true, encoding: "utf8" }))
    if (path.endsWith(".d.ts") && !reached.has(join(types, path))) rmSync(join(types, path));
  // Whoever imports them resolves from emitted JavaScript names.
  for (const path of reached) writeFileSync(path, readFileSync(path, "utf8").replace(/(["'])(\.[^"']+)\.ts\1/g, '"$2.js"'));
  for (const path of readdirSync(types, { recursive: true, encoding: "utf8" }).reverse())
    if (!/\.d\.ts$/.test(path) && readdirSync(join(types, path)).length === 0) rmdirSync(join(types, path));
}

const common: BuildOptions = {
  absWorkingDir: root,
  outdir: out,
  bundle: true,
  platform: "node",
  target: "node20.19",
  minifySyntax: true,
  minifyWhitespace: true,
  // An uncaught error prints the line it is in: keep lines short enough to read.
  lineLimit: 200,
  legalComments: "eof",
  charset: "ascii",
  logLevel: "warning",
};

rmSync(out, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: {
    cli: "src/cli/main.ts",
    action: "src/action/main.ts",
    shared: "shared",
    ...Object.fromEntries(Object.entries(onDemand).map(([path, name]) => [name, path])),
  },
  format: "cjs",
  minifyIdentifiers: true,
  plugins: [apart, shared, compiled, lean],
  supported: { "dynamic-import": false },
  define: { "import.meta.url": "__here" },
  banner: { js: 'const __here=require("node:url").pathToFileURL(__filename).href;' },
});
await build({
  ...common,
  entryPoints: { index: "src/index.ts" },
  format: "esm",
  splitting: true,
  outExtension: { ".js": ".mjs" },
  chunkNames: "library-[hash]",
  plugins: [compiled],
  // The YAML parser is CommonJS and asks for Node's own modules.
  banner: { js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);' },
});
writeTypes();
writeFileSync(join(out, "package.json"), '{ "type": "commonjs" }\n');
const cli = join(out, "cli.js");
const text = readFileSync(cli, "utf8");
if (!text.startsWith("#!")) writeFileSync(cli, `#!/usr/bin/env node\n${text}`);
chmodSync(cli, 0o755);
if (/\bbad:\s*["`]/.test(text)) throw new Error(`${basename(cli)} still carries examples`);
console.log(readdirSync(out).length, "files in dist/");
