import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Writes the library's declarations: what `src/index.ts` reaches, and nothing else. */
export function writeTypes(root: string, out: string): void {
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
      reached.add(resolve(path, "..", name.replace(/\.(?:ts|js)$/, ".d.ts")));
  for (const path of readdirSync(types, { recursive: true, encoding: "utf8" }))
    if (path.endsWith(".d.ts") && !reached.has(join(types, path))) rmSync(join(types, path));
  // Whoever imports them resolves from emitted JavaScript names, and has none of the packages that are in the bundle.
  for (const path of reached)
    writeFileSync(
      path,
      readFileSync(path, "utf8")
        .replace(/(["'])(\.[^"']+)\.ts\1/g, '"$2.js"')
        .replace(/^import (?:type )?\{([^}]*)\} from "(?!\.|node:)[^"]+";$/gm, (_, names: string) => unknownTypes(names)),
    );
  for (const path of readdirSync(types, { recursive: true, encoding: "utf8" }).reverse())
    if (!/\.d\.ts$/.test(path) && readdirSync(join(types, path)).length === 0) rmdirSync(join(types, path));
}

/** Declares the types that an import names: nobody outside looks into them. */
const unknownTypes = (names: string): string =>
  names
    .split(",")
    .map((name) => name.replace(/^\s*type\s|\s/g, ""))
    .map((name) => `type ${name} = unknown;`)
    .join("\n");
