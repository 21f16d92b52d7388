/** One import of what esbuild writes, wherever it stands: `import*as a from"x"`, `import a,{b as c}from"x"`, `import"x"`. */
const imported = /(?<=^|[;}\n])[^\S\n]*import\s*(?:(?:(\*\s*as\s+)?([\w$]+)\s*,?\s*)?(?:\{([^}]*)\})?\s*from\s*)?"([\w.:@/-]+)";?/g;
const exported = /(?<=^|[;}\n])export\s*\{([^}]*)\};?/g;

/** What begins a line as imports and exports do; `export NAME=value` is of a shell, in a text. */
const form = /^(?:export\s*(?:[{*]|(?:default|const|let|var|function|class|async)\b)|import\s*(?:[{*"']|[\w$]+\s*(?:,|from\b))).{0,80}/m;

/**
 * What esbuild makes of a file of ES modules, as CommonJS: what it imports is taken out of what `require` answers, once, and what it
 * exports is an object of values. esbuild's own way reads every name through a getter at every use, because a variable may
 * change. None that is exported here does, and no two files of the bundle import each other (`refuseCircles`).
 */
export function commonJs(text: string): string {
  const needed: string[] = [];
  const rest = text.replace(imported, (_, star?: string, name?: string, names?: string, path = "") => {
    const answer = `require("${path}")`;
    // What Node's own modules export by default is the module.
    if (name) needed.push(`const ${name}=${answer}${star || !path.startsWith(".") ? "" : ".default"};`);
    if (names !== undefined) needed.push(`const{${names.split(",").map(renamed(":")).join()}}=${answer};`);
    if (!name && names === undefined) needed.push(`${answer};`);
    return "";
  });
  const code = rest
    .replaceAll("import.meta.url", "__here")
    .replace(exported, (_, names: string) => `module.exports={${names.split(",").map(renamedBack).join()}};`)
    .replace(/\bimport\((?=["']\.)("[^"]+"|'[^']+')\)/g, (_, path: string) => `Promise.resolve().then(()=>require(${path}))`);
  const [unknown] = form.exec(code) ?? [];
  if (unknown) throw new Error(`an import or export of an unknown form: ${unknown}`);
  return `"use strict";${needed.join("")}${code}`;
}

/** `a as b`, with something else between them. */
const renamed =
  (between: string) =>
  (each: string): string =>
    each.trim().replace(/\s+as\s+/, between);

/** `b:a` for `a as b`. */
const renamedBack = (each: string): string => {
  const [own = "", other = own] = each.trim().split(/\s+as\s+/);
  return own && `${other}:${own}`;
};

/** Fails where files need each other: one of them would have been asked for what it does not have yet. */
export function refuseCircles(files: ReadonlyMap<string, string>): void {
  const state = new Map<string, "open" | "done">();
  const visit = (path: string, way: readonly string[]): void => {
    if (state.get(path) === "open") throw new Error(`${[...way, path].join(" needs ")}`);
    if (state.get(path)) return;
    state.set(path, "open");
    for (const [, name = ""] of (files.get(path) ?? "").matchAll(/(?<!=>\s?)\brequire\("(\.[^"]+)"\)/g))
      visit(new URL(name, `file:///${path}`).pathname.slice(1), [...way, path]);
    state.set(path, "done");
  };
  for (const path of files.keys()) visit(path, []);
}
