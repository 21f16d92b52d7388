import { expect, it } from "vitest";
import { readDockerfile } from "../../../src/frontends/dockerfile/document.ts";
import * as reader from "../../../src/syntax/shell/read.ts";
import { Source } from "../../../src/text/source.ts";

/** The words of what each stage runs. */
const runIn = (text: string): string[] =>
  readDockerfile(new Source("Dockerfile", text), reader).stages.map(({ scripts }) =>
    scripts.flatMap(({ script }) => script.commands.map(({ words }) => words.map((word) => word.text).join(" "))).join("; "),
  );
const copy = (path: string, body: string): string => `COPY <<EOF ${path}\n${body}\nEOF\n`;
const many = Array.from({ length: 300 }, (_, at) => copy(`/a${at}.sh`, `echo ${at}`)).join("");

it.each<[string, string, string[]]>([
  ["the last of many", `FROM a\n${many}RUN sh /a299.sh\n`, ["sh /a299.sh; echo 299"]],
  ["one of the stage that a stage starts from", `FROM a AS b\n${copy("/x", "one")}FROM b\nRUN sh /x\n`, ["", "sh /x; one"]],
  [
    "its own, and no other's",
    `FROM a AS b\n${copy("/x", "one")}FROM b\n${copy("/x", "two")}RUN sh /x\nFROM b\nRUN sh /x\n`,
    ["", "sh /x; two", "sh /x; one"],
  ],
  [
    "one of the stage that a stage with some of its own starts from",
    `FROM a AS b\n${copy("/x", "one")}FROM b\n${copy("/y", "two")}RUN sh /x\n`,
    ["", "sh /x; one"],
  ],
  ["the last at a path", `FROM a\n${copy("/x", "one")}${copy("/x", "two")}RUN sh /x\n`, ["sh /x; two"]],
  ["none of another stage", `FROM a AS b\n${copy("/x", "one")}FROM a\nRUN sh /x\n`, ["", "sh /x"]],
])("a RUN runs the here-documents of COPY: %s", (_, text, want) => expect(runIn(text)).toEqual(want));

it.each<[string, string]>([
  ["one here-document", "FROM a\nRUN <<A\nx y\nA\n"],
  ["here-documents of a command", "FROM a\nRUN cat <<A >b && cat <<'C' >d\nx\nA\n$y\nC\n"],
  ["the script of a command", "FROM a\nRUN bash <<A\nx y\nA\n"],
  ["several, of which one never ends", "FROM a\nRUN x <<A <<B\ny\nA\nz\n"],
])("lines that end as on Windows are those that end elsewhere: %s", (_, text) => {
  const script = (each: string) =>
    readDockerfile(new Source("Dockerfile", each), reader).stages.flatMap(({ scripts }) =>
      scripts.flatMap((one) => [
        one.script.fault?.message,
        ...one.script.commands.map(({ words, redirects }) => [
          words.map((word) => word.text),
          redirects.map(({ target }) => target.literal),
        ]),
      ]),
    );
  expect(script(text.replaceAll("\n", "\r\n"))).toEqual(script(text));
});

it("quotes in what no shell reads to its end are those of any file", () => {
  const faults = (text: string) =>
    readDockerfile(new Source("Dockerfile", text), reader).stages.flatMap(({ scripts }) =>
      scripts.map(({ script }) => script.fault?.message),
    );
  const text = "FROM a\nRUN <<A <<B\n${\nA\n`'\n";
  expect(faults(text.replaceAll("\n", "\r\n"))).toEqual(faults(text));
});
