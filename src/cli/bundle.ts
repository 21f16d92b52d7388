import { chmodSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

// `npm run bundle` writes dist/: one entry per surface, what only some runs need in chunks of its own, no dependencies.
const root = fileURLToPath(new URL("../..", import.meta.url));
const out = join(root, "dist");
rmSync(out, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
  outdir: out,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minifySyntax: true,
  minifyWhitespace: true,
  // An uncaught error prints the line it is in: keep lines short enough to read.
  lineLimit: 200,
  legalComments: "eof",
  charset: "utf8",
  chunkNames: "chunk-[hash]",
  // Some dependencies are CommonJS and ask for Node's own modules.
  banner: { js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);' },
});
chmodSync(join(out, "cli.js"), 0o755);
console.log(`dist: ${readdirSync(out).length} files`);
