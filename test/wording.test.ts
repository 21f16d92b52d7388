import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastGlob from "fast-glob";
import { describe, expect, it } from "vitest";

const cwd = fileURLToPath(new URL("..", import.meta.url));

/** Words that sound translated, and what to say instead. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\bwhoever\b/i, "anyone who"],
  [/\beverybody who\b/i, "anyone who"],
  [/\bfor ever\b/i, "forever, indefinitely"],
  [/(?<!there )\bis no (?!longer\b|more\b)/i, "is not a"],
  [/\bstands? (?:here|there|in the|in an? )\b/i, "is, appears"],
  [/\b(?:left|leaves?|leave) out\b/i, "skip, exclude, omit"],
  [/\bends? with [0-3]\b/i, "exits with"],
  [/\bone's own\b/i, "their own"],
];

/** Sentences of a page: not its code, and no names of rules or headings. */
const prose = (page: string): string[] =>
  page
    .replace(/^```[\s\S]*?^```$/gm, "")
    .replace(/`[^`\n]*`/g, "")
    .split("\n")
    .filter((line) => !line.startsWith("#") && !line.startsWith("- ["));

/** What a report says in a page: heads and help. */
const said = (page: string): string[] =>
  [...page.matchAll(/^(?:critical|high|medium|low|info)\[[^\]]*\]: (.*)$|^ +(?:= help: |-+ |\^+ )(.*)$/gm)].map(
    ([, head, help]) => head ?? help ?? "",
  );

describe("plain words", () => {
  it.each(fastGlob.sync(["rules/*/*.md", "README.md"], { cwd }))("%s", (path) => {
    const page = readFileSync(`${cwd}/${path}`, "utf8");
    const found = [...prose(page), ...said(page)].flatMap((line) =>
      banned.flatMap(([word, instead]) => (word.test(line) ? [`${word.exec(line)?.[0]} (say: ${instead}): ${line}`] : [])),
    );
    expect(found).toEqual([]);
  });
});
