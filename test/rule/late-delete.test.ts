import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

const only = rules.filter(({ id }) => id === "no-late-delete");
const judged = (text: string) => lint([{ source: new Source("Dockerfile", text) }], { rules: only, profile: "strict" });
/** What is deleted late, with where it was added. */
const said = async (text: string): Promise<string[]> =>
  (await judged(text)).findings.map(
    ({ span, related }) => `${text.slice(span.start, span.end)} <- ${related.map((each) => text.slice(each.span.start, each.span.end))}`,
  );

describe("what rm only hides, and where it was added", () => {
  it.each<[string, string, string[]]>([
    ["a file", "COPY a.txt /d/a.txt\nRUN rm /d/a.txt", ["rm /d/a.txt <- COPY a.txt /d/a.txt"]],
    ["a file in a folder", "COPY a.txt /d/\nRUN rm /d/a.txt", ["rm /d/a.txt <- COPY a.txt /d/"]],
    ["a file without an extension in a folder", "COPY id_rsa /d/\nRUN rm /d/id_rsa", ["rm /d/id_rsa <- COPY id_rsa /d/"]],
    ["a file at the root", "COPY id_rsa /\nRUN rm /id_rsa", ["rm /id_rsa <- COPY id_rsa /"]],
    ["a folder above", "COPY a.txt /d/e/f/a.txt\nRUN rm -rf /d/e", ["rm -rf /d/e <- COPY a.txt /d/e/f/a.txt"]],
    ["what is in a folder", "COPY a.txt /d/a.txt\nRUN rm -rf /d/*", ["rm -rf /d/* <- COPY a.txt /d/a.txt"]],
    ["a pattern", "COPY k.pem /d/\nRUN rm /d/*.pem", ["rm /d/*.pem <- COPY k.pem /d/"]],
    ["a pattern of folders", "COPY k.pem /d/e/\nRUN rm /d/*/k.pem", ["rm /d/*/k.pem <- COPY k.pem /d/e/"]],
    ["a pattern at the root", "COPY k.pem /d/\nRUN rm /*/k.pem", ["rm /*/k.pem <- COPY k.pem /d/"]],
    ["a pattern that names none", "COPY k.pem /d/\nRUN rm /d/*.txt", []],
    ["a pattern of another folder", "COPY k.pem /d/\nRUN rm /e/*.pem", []],
    ["a pattern of a deeper folder", "COPY k.pem /d/\nRUN rm /d/*/k.pem", []],
    ["the first of several", "COPY a.txt /d/a.txt\nCOPY b.txt /d/b.txt\nRUN rm -rf /d", ["rm -rf /d <- COPY a.txt /d/a.txt"]],
    ["what comes later", "RUN rm -rf /d\nCOPY a.txt /d/a.txt", []],
    ["what comes before and later", "COPY a.txt /d/a.txt\nRUN rm -rf /d\nCOPY b.txt /d/b.txt", ["rm -rf /d <- COPY a.txt /d/a.txt"]],
    ["a name that only begins alike", "COPY a.txt /d/a.txt\nRUN rm -rf /d/a", []],
    ["the root itself", "COPY a.txt /d/a.txt\nRUN rm -rf /", []],
    ["what lies in an unknown folder", "COPY a.txt $WHERE/\nRUN rm a.txt", []],
    [
      "what a stage starts from",
      "COPY a.txt /d/a.txt\nFROM base AS next\nRUN rm /d/a.txt\nCOPY a.txt /d/a.txt",
      ["rm /d/a.txt <- COPY a.txt /d/a.txt"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await said(`FROM debian:12.9 AS base\n${text}\n`)).toEqual(expected);
  });
});

const many = 12_000;
const of = (line: (at: number) => string, size = many): string => Array.from({ length: size }, (_, at) => line(at)).join("\n");

describe("many commands that delete are no look at everything that was added", () => {
  it.each<[string, string]>([
    ["a RUN for each COPY", of((at) => `COPY id_rsa${at} /k/id_rsa${at}\nRUN rm /k/id_rsa${at}`)],
    ["one RUN", `${of((at) => `COPY id_rsa${at} /k/`)}\nRUN ${of((at) => `rm /k/id_rsa${at}`).replaceAll("\n", " && ")}`],
    ["patterns of folders", of((at) => `COPY k.pem /k/s${at}/\nRUN rm /k/s${at}/*.pem`)],
    ["deleted before it is there", `${of((at) => `RUN rm /k/x${at}`)}\n${of((at) => `COPY id_rsa${at} /k/`)}`],
  ])(
    "%s",
    async (_, text) => {
      const { findings, failures } = await judged(`FROM debian:12.9\n${text}\nCOPY last.pem /last.pem\nRUN rm /last.pem\n`);
      expect(failures).toEqual([]);
      expect(findings.at(-1)?.message).toContain("/last.pem");
    },
    120_000,
  );

  it("patterns that each may name any of many files end where a budget does, which is told", async () => {
    const text = `${of((at) => `COPY k${at}.pem /k/`, 1500)}\n${of((at) => `RUN rm /k/*x${at}`, 1500)}`;
    const { failures } = await judged(`FROM debian:12.9\n${text}\n`);
    expect(failures.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        "rule no-late-delete: it takes more than 1,000,000 comparisons of what rm is given with what COPY and ADD make",
      ),
    ]);
  }, 120_000);

  it("a path longer than there are any is no work", async () => {
    const { failures } = await judged(`FROM debian:12.9\nCOPY a.txt ${"/a".repeat(500_000)}\nRUN rm -rf /a\n`);
    expect(failures).toEqual([]);
  }, 120_000);
});
