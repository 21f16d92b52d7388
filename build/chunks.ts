import { readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from "esbuild";

/** A file of the bundle: its path in `dist/`, and its text as an ES module. */
export interface Chunk {
  readonly path: string;
  readonly text: string;
}

/** What to split: esbuild's options, and what the program begins with, by the names of their files. */
export interface Program extends BuildOptions {
  readonly absWorkingDir: string;
  readonly outdir: string;
  readonly entryPoints: Record<string, string>;
}

/** Modules that a run loads together, and the ones that load them first: all of them stand in one file. */
const together: Readonly<Record<string, { readonly modules: readonly string[]; readonly first: RegExp }>> = {
  // The library, and every run.
  core: {
    modules: [
      ...["src/lint.ts", "src/report/text.ts", "src/report/compact.ts", "src/text/source.ts", "src/syntax/json.ts"],
      // What readers and rules have in common.
      ...["src/syntax/glob.ts", "src/syntax/security-opt.ts", "src/frontends/compose/variables.ts", "src/frontends/seccomp/action.ts"],
    ],
    first: /./,
  },
  // What rules may ask, and facts that those of several subjects go by.
  rule: {
    modules: ["src/rule.ts", "src/knowledge/official-images.ts", "src/knowledge/capabilities.ts", "src/knowledge/escape-calls.ts"],
    first: /^(?:rules\/(?!index|list)[a-z]+|src\/index)\.ts$/,
  },
  // Every run of the command and of the action.
  run: {
    modules: ["src/session/arguments.ts", "src/session/judge.ts", "src/session/outputs.ts", "src/cli/check.ts", "rules/list.ts"],
    first: /^src\/(?:cli|action|session|discover|config)\//,
  },
};

/**
 * Splits a program at its dynamic imports: a module stands in one file, and a file is loaded when it is needed. What is
 * loaded on demand lies where its source does, and what several of those share in `shared/`, under its name in
 * `together` or that of the largest module in it.
 */
export async function chunks(program: Program): Promise<readonly Chunk[]> {
  const { absWorkingDir: root, entryPoints, plugins = [] } = program;
  const splitting = { ...program, format: "esm", splitting: true, write: false, metafile: true, chunkNames: "shared/[hash]" } as const;
  const begins = Object.values(entryPoints);
  const { metafile } = await build(splitting);
  const onDemand = Object.values(metafile.outputs).flatMap(({ entryPoint = "" }) => (begins.includes(entryPoint) ? [] : entryPoint || []));
  const split = await build({
    ...splitting,
    entryPoints: { ...entryPoints, ...Object.fromEntries(onDemand.map((path) => [path.replace(/^src\/|\.ts$/g, ""), path])) },
    plugins: [gather(root, new Set([...begins, ...onDemand])), ...plugins],
  });
  refuseRepeats(split.metafile);
  return renamed(program, split.outputFiles, split.metafile);
}

/** Has modules import first what is loaded together: what all of them reach lies in one file. */
function gather(root: string, entries: ReadonlySet<string>): Plugin {
  return {
    name: "gather",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^together:/ }, ({ path }) => ({ path: path.slice("together:".length), namespace: "together" }));
      onLoad({ filter: /.*/, namespace: "together" }, ({ path }) => ({
        contents: together[path]?.modules.map((each) => `import "./${each}";\n`).join("") ?? "",
        resolveDir: root,
      }));
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const name = relative(root, path).replaceAll("\\", "/");
        if (!entries.has(name)) return undefined;
        const imports = Object.entries(together).flatMap(([each, { first }]) => (first.test(name) ? [`import "together:${each}";`] : []));
        const [line = "", ...rest] = readFileSync(path, "utf8").split("\n");
        const text = line.startsWith("#!") ? [line, imports.join("") + rest.join("\n")] : [imports.join("") + line, ...rest];
        return { contents: text.join("\n"), loader: "ts", resolveDir: dirname(path) };
      });
    },
  };
}

/** Fails when a module stands in two files: two copies of a class or of a memory are two. */
function refuseRepeats({ outputs }: Metafile): void {
  const places = new Map<string, string>();
  for (const [output, { inputs }] of Object.entries(outputs))
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      if (bytesInOutput === 0) continue;
      const other = places.get(input);
      if (other) throw new Error(`${input} stands in ${other} and in ${output}`);
      places.set(input, output);
    }
}

/** Gives what is shared names that stay when its content changes. */
function renamed({ absWorkingDir: root, outdir }: Program, files: readonly OutputFile[], { outputs }: Metafile): Chunk[] {
  const shared = Object.entries(outputs).flatMap(([path, { inputs }]) => {
    const hash = /\/shared\/([A-Z0-9]+)\.js$/.exec(path)?.[1];
    const [[largest] = [""]] = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
    const own = Object.keys(together).find((each) => (together[each]?.modules[0] ?? "") in inputs);
    return hash ? [{ hash, largest, name: own ?? basename(largest).replace(/\.\w+$/, "") }] : [];
  });
  shared.sort((a, b) => (a.largest < b.largest ? -1 : 1));
  const names = new Map<string, string>();
  for (const { hash, name } of shared) {
    const taken = [...names.values()].filter((each) => each.replace(/-\d+$/, "") === name).length;
    names.set(hash, taken ? `${name}-${taken + 1}` : name);
  }
  const rename = (text: string): string =>
    text.replace(/(?<=\bshared\/|["']\.\/)[A-Z0-9]{8}(?=\.js["']|\.js$)/g, (hash) => names.get(hash) ?? hash);
  return files.map(({ path, text }) => ({ path: rename(relative(join(root, outdir), path).replaceAll("\\", "/")), text: rename(text) }));
}
