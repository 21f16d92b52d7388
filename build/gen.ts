import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generated } from "./generate.ts";
import { loadRules } from "./load.ts";

// `npm run gen` writes what is generated from the rules; with --check it only says what is out of date.
const folder = fileURLToPath(new URL("../rules", import.meta.url));
const files = await generated(await loadRules(folder));
const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};
const stale = [...files].filter(([path, text]) => read(join(folder, path)) !== text).map(([path]) => path);
const orphans = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".md") && !files.has(path.replaceAll("\\", "/")),
);
if (process.argv.includes("--check")) {
  for (const path of [...stale, ...orphans]) console.error(`rules/${path} is out of date: run npm run gen`);
  process.exitCode = stale.length + orphans.length > 0 ? 1 : 0;
} else {
  for (const path of stale) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), files.get(path) ?? "");
  }
  for (const path of orphans) rmSync(join(folder, path));
  console.log(`${files.size} generated files, ${stale.length} written, ${orphans.length} removed`);
}
