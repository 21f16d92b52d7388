import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastGlob from "fast-glob";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { rules } from "../rules/index.ts";
import { commandHelp, usage } from "../src/cli/help.ts";
import { discover } from "../src/discover/discover.ts";
import { lint } from "../src/lint.ts";

const cwd = fileURLToPath(new URL("..", import.meta.url));

/** Words that sound translated, what to say instead, and a text that has them. */
const banned: readonly (readonly [word: RegExp, instead: string, text: string])[] = [
  [/\bwhoever\b/i, "anyone who", "whoever reads it"],
  [/\beverybody\b/i, "everyone, anyone", "open to everybody"],
  [/\bnobody\b/i, "no one", "nobody reads it"],
  [/\bfor ever\b/i, "forever, indefinitely", "kept for ever"],
  [/(?<!there )\b(?:is|are) no (?!longer\b|more\b|one\b)/i, "is not a", "this is no port"],
  [/\bst(?:ands?|ood|anding)\b(?!-)/i, "is, appears, means", "a comma stands here"],
  [/\b(?:left|leav(?:e|es|ing)) (?:it |them )?out\b/i, "skip, exclude, omit, remove", "leave them out"],
  [/\bends? with [0-3]\b/i, "exits with", "it ends with 1"],
  [/\bone's\b/i, "their own, your", "code of one's own"],
  [/\bone likes\b/i, "you like", "as long as one likes"],
  [/\bjudg(?:e|es|ed|ing|ement)\b/i, "check", "the file is judged"],
  [/\bmend(?:s|ed|ing)?\b/i, "repair, fix", "3 are mended"],
  [/\bl(?:ies|ay) (?:in|outside|beside|below|above|there|on|at)\b/i, "is in", "it lies outside the repository"],
  [/\bthere (?:are|is) none\b|\b(?:is|are|has|have) none\b(?! of)/i, "does not have one, is not one", "and this is none"],
  [/\bas (?:it|they) (?:stands?|comes?)\b/i, "unchanged, literally", "run as it comes"],
  [/\bhand(?:s|ed|ing)?(?: [\w`]+)? (?:over|on|to)\b|\bhanded\b/i, "pass", "handed over as arguments"],
  [/\b(?:comes?|came|coming) to\b/i, "is, does, expands to", "it comes to the same"],
  [/\bpass(?:es|ed|ing)? over\b/i, "ignore, skip", "it is passed over"],
  [/\btexts\b|\bis a text\b/i, "strings, is a string", "it holds texts"],
  [/\btak(?:e|es|en|ing) (?:it |them )?out\b/i, "remove", "1 taken out"],
  [/\bwants (?:a|an|the|one|[A-Z]+=)/, "needs, takes", "explain wants a name"],
  [/\b(?:is|are|was|were) there already\b|\band \S+ there already\b/i, "already exists, unchanged", "it is there already"],
  [/\b(?:in|out)side of\b/i, "inside, outside", "outside of the repository"],
  [/\bthat that\b/i, "that this", "check that that is meant"],
  [/\bof (?:yours|ours)\b/i, "your, our", "an image of yours"],
  [/\bas it likes\b/i, "for as long as", "kept as it likes"],
];

/** The sentences among these that have a banned word, with what to say instead. Code in backticks is not ours to word. */
const foundIn = (sentences: readonly string[]): string[] =>
  sentences.flatMap((sentence) => {
    const text = sentence.replace(/`[^`\n]*`/g, "``");
    return banned.flatMap(([word, instead]) => (word.test(text) ? [`${word.exec(text)?.[0]} (say: ${instead}): ${sentence}`] : []));
  });

/** The lines of a page with its paragraphs put together: not its code, and no headings or lists of links. */
const prose = (page: string): string[] =>
  page
    .replace(/^```[\s\S]*?^```$/gm, "")
    .split(/\n(?=\n|#|\||\s*- |\s*\d+\. )/)
    .filter((paragraph) => !/^\s*(?:#|- \[)/.test(paragraph))
    .map((paragraph) => paragraph.replace(/\s+/g, " "));

/** What a report says in a page: heads, labels and help. */
const said = (page: string): string[] =>
  [...page.matchAll(/^(?:critical|high|medium|low|info)\[[^\]]*\]: (.*)$|^ +(?:= help: |[ |]*(?:-+|\^+) )(.*)$/gm)].map(
    ([, head, help]) => head ?? help ?? "",
  );

/** The descriptions in a document that is JSON or YAML. */
const descriptions = (text: string): string[] =>
  [...text.matchAll(/\bdescription"?: *("(?:[^"\\]|\\.)*"|[^}\n]*)/g)].map(([, value = ""]) => value.replace(/^"|"$/g, ""));

/** Parts of an object that are no sentences of ours: files that are examples, and titles of other people's pages. */
const quoted = new Set(["bad", "good", "with", "references"]);

/** What a program may say: its strings and templates of several words, an expression in them being `...`. Names of types and modules are skipped. */
function sentencesIn(path: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    if (typeof node !== "object" || node === null || !("type" in node) || typeof node.type !== "string") return;
    const each = node as unknown as Readonly<Record<string, unknown>> & { readonly type: string };
    if (/^(?:TS(?!As|Satisfies|NonNull)|Import|ExportAll)/.test(each.type)) return;
    const { key } = each as { key?: { name?: string; value?: string } };
    if (each.type === "Property" && quoted.has(key?.name ?? key?.value ?? "")) return;
    if (each.type === "Literal" && typeof each["value"] === "string") found.push(each["value"]);
    if (each.type === "TemplateLiteral")
      found.push((each["quasis"] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join("..."));
    for (const [name, value] of Object.entries(each)) if (name !== "type" && name !== "source") visit(value);
  };
  visit(parseSync(path, readFileSync(`${cwd}/${path}`, "utf8")).program);
  return found.filter((text) => /[a-z]{2,}\W+[a-z]{2,}/i.test(text));
}

const files = (...patterns: string[]): string[] => fastGlob.sync(patterns, { cwd, dot: true }).sort();

const sources = files("src/**/*.ts", "rules/**/*.ts");
/** The two folders that a file is in: the sources are read in parts of that size. */
const partOf = (path: string): string => path.split("/").slice(0, -1).slice(0, 2).join("/");

describe("plain words", () => {
  it.each(banned)("%s is noticed", (word, instead, text) => {
    expect(foundIn([text])).toContain(`${word.exec(text)?.[0]} (say: ${instead}): ${text}`);
  });

  it("leaves what is quoted and what is English alone", () => {
    expect(
      foundIn(["there is no port", "it is no longer read", "`stands`", "a stand-in", "it ends with a comma", "has none of them"]),
    ).toEqual([]);
  });

  it.each(files("rules/**/*.md", "*.md"))("in the page %s", (path) => {
    const page = readFileSync(`${cwd}/${path}`, "utf8");
    expect(foundIn([...prose(page), ...said(page)])).toEqual([]);
  });

  it.each(files("action.yml", ".pre-commit-hooks.yaml", "schema/*.json"))("in the descriptions of %s", (path) => {
    const all = descriptions(readFileSync(`${cwd}/${path}`, "utf8"));
    expect(all.length).toBeGreaterThan(1);
    expect(foundIn(all)).toEqual([]);
  });

  it.each([...new Set(sources.map(partOf))])("in the sources of %s", (part) => {
    const found = sources
      .filter((path) => partOf(path) === part)
      .flatMap((path) => foundIn(sentencesIn(path)).map((each) => `${path}: ${each}`));
    expect(found).toEqual([]);
  });

  it.each([undefined, ...(Object.keys(commandHelp) as (keyof typeof commandHelp)[])])("in the help of %s", (command) => {
    expect(foundIn(usage(command).split("\n"))).toEqual([]);
  });

  it.each(readdirSync(`${cwd}/fixtures/projects`))("in what is said of the project %s", async (name) => {
    const { found, surroundings } = await discover({ cwd: `${cwd}/fixtures/projects/${name}`, paths: ["."], gitignore: true });
    const { findings, notices } = await lint(found, { rules, profile: "strict", surroundings });
    const all = findings.flatMap(({ message, related, fix }) => [message, ...related.map((each) => each.message), fix?.title ?? ""]);
    expect(foundIn([...all, ...notices.map(({ message }) => message)])).toEqual([]);
  });
});
