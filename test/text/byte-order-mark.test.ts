import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { formats } from "../../src/config/schema.ts";
import { applyFixes } from "../../src/fix/apply.ts";
import { ignoreComments } from "../../src/fix/ignore-comments.ts";
import { readerFor } from "../../src/frontends/registry.ts";
import { lint } from "../../src/lint.ts";
import type { Report } from "../../src/model/report.ts";
import { shownSource } from "../../src/secrets/mask.ts";
import { render } from "../../src/session/outputs.ts";
import { readDotenv } from "../../src/syntax/dotenv.ts";
import { Source } from "../../src/text/source.ts";

const mark = "\uFEFF";
const rendering = { quiet: false, style: (_: string, text: string) => text, category: "seaworthy" };

const judged = (path: string, text: string): Promise<Report> => lint([{ source: new Source(path, text) }], { rules, profile: "strict" });

describe("a byte order mark", () => {
  it.each<[string, number, number, number]>([
    [mark, 0, 1, 1],
    [mark, 1, 1, 1],
    [`${mark}abc`, 0, 1, 1],
    [`${mark}abc`, 1, 1, 1],
    [`${mark}abc`, 3, 1, 3],
    [`${mark}abc`, 9, 1, 4],
    [`${mark}a\nb`, 3, 2, 1],
    // Only the first character of a text is one.
    [`a${mark}b`, 2, 1, 3],
    [`a\n${mark}b`, 3, 2, 2],
  ])("%j has offset %i at line %i, column %i", (text, offset, line, column) =>
    expect(new Source("a", text).position(offset)).toEqual({ line, column }),
  );

  it("is no part of the first line", () => {
    const source = shownSource(new Source("a", `${mark}key: s3cret\nb`), [{ file: "a", start: 6, end: 12 }]);
    expect([source.line(1), source.line(2), source.lineStart(1), source.lineStart(2), source.lineCount]).toEqual([
      "key: ******",
      "b",
      1,
      13,
      2,
    ]);
  });

  it("moves no position of what is behind it", () => {
    const texts = fc.array(fc.constantFrom("a", "\n", "\r\n", "\u{1f6a2}", mark)).map((parts) => `b${parts.join("")}`);
    fc.assert(
      fc.property(texts, (text) => {
        const [plain, marked] = [new Source("a", text), new Source("a", mark + text)];
        for (let offset = 0; offset <= text.length; offset += 1) expect(marked.position(offset + 1)).toEqual(plain.position(offset));
      }),
      { numRuns: 50 },
    );
  });

  const files: [string, string][] = [
    ["Dockerfile", "FROM debian:latest\nRUN chmod 777 /srv\n"],
    ["Dockerfile", "from Debian as base\n"],
    ["Dockerfile", "# syntax=docker/dockerfile:1\nFROM debian\n"],
    ["compose.yaml", 'version: "3"\nservices: {a: {image: "x:latest", privileged: true}}\n'],
    ["compose.yaml", "services: {a: {image: x, privileged: true}}"],
    [".dockerignore", "!.env\n"],
  ];

  it.each(files.flatMap(([path, text]) => formats.map((format) => [path, format, text] as const)))(
    "in %s changes nothing in %s: %j",
    async (path, format, text) => {
      const shown = async (written: string): Promise<string> =>
        // GitHub counts it in the hash of the line. GitLab and readers of a page are told when a run was.
        (await render(format, await judged(path, written), rendering)).replace(
          /"(?:primaryLocationLineHash|(?:start|end)_time)": ?"[^"]*"|<time .*?<\/time>/g,
          "",
        );
      const [plain, marked] = [await shown(text), await shown(mark + text)];
      // What reviewdog cuts lines with counts the bytes of the file.
      const bare = (report: string): string => (format === "rdjson" ? report.replace(/"suggestions": \[[^\]]*\]/g, "") : report);
      expect(bare(marked)).toBe(bare(plain));
    },
  );

  it("stays where it is when a fix changes the first word, and counts as the three bytes it is where others cut", async () => {
    const text = `${mark}ADD a.txt /a\n`;
    const report = await lint([{ source: new Source("Dockerfile", `${mark}FROM x\nADD a.txt /a\n`) }], {
      rules: rules.filter(({ id }) => id === "copy-over-add"),
      profile: "strict",
    });
    expect(applyFixes("Dockerfile", `${mark}FROM x\nADD a.txt /a\n`, report.findings)).toBe(`${mark}FROM x\nCOPY a.txt /a\n`);
    const first = new Source("Dockerfile", text);
    const [finding] = report.findings;
    const edit = { span: { file: "Dockerfile", start: 1, end: 4 }, text: "COPY" };
    const moved = {
      ...report,
      sources: new Map([["Dockerfile", shownSource(first)]]),
      findings: [{ ...finding, span: edit.span, fix: { title: "t", safety: "safe", edits: [edit] } }],
    };
    const { diagnostics } = JSON.parse(await render("rdjson", moved as unknown as Report, rendering));
    expect(diagnostics[0].location.range).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 4 } });
    expect(diagnostics[0].suggestions).toEqual([{ range: { start: { line: 1, column: 4 }, end: { line: 1, column: 7 } }, text: "COPY" }]);
  });

  it.each(["Dockerfile", "compose.yaml", ".dockerignore"])("stays in front of an ignore comment in %s", async (path) => {
    const [, text = ""] = files.find(([each, written]) => each === path && !written.startsWith("#")) ?? [];
    const written = mark + text;
    const report = await judged(path, written);
    const edits = (await ignoreComments(report, new Map([[path, new Source(path, written)]]), "known", readerFor)).get(path)?.edits ?? [];
    expect(edits.some(({ span }) => span.start === 1)).toBe(true);
    expect(edits.every(({ span }) => span.start > 0)).toBe(true);
  });

  it("hides no variable of an env file", () => {
    const values = readDotenv(new Source(".env", `${mark}TAG=1\nB=2\n`));
    expect([...values].map(([name, { value, span }]) => [name, value, span.start])).toEqual([
      ["TAG", "1", 1],
      ["B", "2", 7],
    ]);
  });
});
