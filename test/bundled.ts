import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compiled } from "../build/compiled.ts";

/** The repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** A folder for what tests write; it goes away with the process. */
export function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `seaworthy-${name}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A program as the sources make it now, in one file that starts fast. Answers where it is. */
export async function bundled(entry: "src/cli/main.ts" | "src/action/main.ts", folder: string): Promise<string> {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    splitting: true,
    minify: true,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    plugins: [compiled],
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
  });
  return join(folder, "main.mjs");
}
