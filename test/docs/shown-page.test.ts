import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { pageOf } from "../../src/docs/page.ts";
import { shownPage } from "../../src/docs/shown-page.ts";
import type { Style } from "../../src/text/style.ts";

const plain: Style = (_, text) => text;
const named: Style = (name, text) => (text ? `<${name}>${text}</>` : text);

/** A page without colours, so many characters wide. */
const at = (columns: number, ...lines: readonly string[]): string[] =>
  shownPage(`${lines.join("\n")}\n`, { style: plain, columns })
    .trimEnd()
    .split("\n");
const dressed = (...lines: readonly string[]): string => shownPage(`${lines.join("\n")}\n`, { style: named, columns: 40 });

describe("a page on a terminal", () => {
  it.each<[what: string, lines: readonly string[], plain: readonly string[], coloured: string]>([
    ["its name", ["# no-sudo"], ["no-sudo", "======="], "<bold>no-sudo</>\n"],
    ["a heading", ["## Why"], ["Why", "---"], "<bold>Why</>\n"],
    ["code in a sentence", ["Remove `USER root`."], ["Remove `USER root`."], "Remove <cyan>USER root</>.\n"],
    ["a list", ["- one", "- two"], ["- one", "- two"], "- one\n- two\n"],
    ["code", ["```dockerfile", "FROM a", "", "# b", "```"], ["    FROM a", "", "    # b"], "<cyan>    FROM a</>\n\n<cyan>    # b</>\n"],
    [
      "a difference",
      ["```diff", " a", "-b", "+c", "@@ -9 @@", "```"],
      ["     a", "    -b", "    +c", "    @@ -9 @@"],
      "<dim>     a</>\n<red>    -b</>\n<green>    +c</>\n<cyan>    @@ -9 @@</>\n",
    ],
    ["a link", ["- [USER](https://a.example/#user)"], ["- USER <https://a.example/#user>"], "- USER <https://a.example/#user>\n"],
    [
      "a table",
      ["| Name | What |", "| --- | --- |", "| `a` | x \\| y |", "| b | |"],
      ["Name  What", "`a`   x | y", "b"],
      "<bold>Name</>  <bold>What</>\n<cyan>a</>     x | y\nb\n",
    ],
  ])("shows %s", (_, lines, want, coloured) => {
    expect(at(80, ...lines)).toEqual(want);
    expect(dressed(...lines)).toBe(coloured);
  });

  it("wraps sentences, with what is dressed ending at the end of its line", () => {
    expect(at(20, "One two three four five six.")).toEqual(["One two three four", "five six."]);
    expect(at(20, "- One two three four five six.")).toEqual(["- One two three four", "  five six."]);
    expect(dressed("- Some words before `the code that is so long` end.")).toBe(
      "- Some words before <cyan>the code that is so</>\n  <cyan>long</> end.\n",
    );
  });

  it("wraps the sentences of a report, and leaves code as it is to be copied", () => {
    const report = ["```text", "high[no-sudo]: one two three four five", " --> Dockerfile:1:1", "  = help: one two three four five", "```"];
    expect(at(30, ...report)).toEqual([
      "    high[no-sudo]: one two",
      "      three four five",
      "     --> Dockerfile:1:1",
      "      = help: one two three",
      "              four five",
    ]);
    expect(at(10, "```dockerfile", "RUN one two three four", "```")).toEqual(["    RUN one two three four"]);
  });

  it("wraps the widest column of a table", () => {
    const table = ["| Option | What it sets |", "| --- | --- |", "| allow | one two three four five |"];
    expect(at(22, ...table)).toEqual(["Option  What it sets", "allow   one two three", "        four five"]);
    expect(at(80, ...table)).toEqual(["Option  What it sets", "allow   one two three four five"]);
  });

  it("makes links where the terminal knows them, each line one of its own", () => {
    const shown = shownPage("- [one two three four](https://a.example/)\n- [b](https://b.example/)\n", {
      style: plain,
      columns: 14,
      hasLinks: true,
      isUnicode: true,
    });
    const link = (address: string, text: string): string => `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
    expect(shown).toBe(
      `• ${link("https://a.example/", "one two")}\n  ${link("https://a.example/", "three four")}\n• ${link("https://b.example/", "b")}\n`,
    );
  });

  it("keeps every word of every page, and nothing but code, addresses and words is wider than the terminal", async () => {
    for (const rule of rules.filter((_, index) => index % 12 === 0)) {
      const page = await pageOf(rule, rules);
      const shown = shownPage(page, { style: plain, columns: 72 });
      const wordsOf = (text: string): string => text.replace(/[^\p{L}\d]+/gu, "");
      expect(wordsOf(shown).length).toBe(wordsOf(page.replace(/^```\w*$/gm, "").replace(/^\| --- .*$/gm, "")).length);
      const wide = shown.split("\n").filter((line) => line.length > 72 && !line.startsWith("    ") && !line.includes("https://"));
      expect(wide).toEqual([]);
    }
  });
});
