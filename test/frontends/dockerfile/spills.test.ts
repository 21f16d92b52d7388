import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../../src/frontends/dockerfile/document.ts";
import { Source } from "../../../src/text/source.ts";
import { slice } from "./dockerfiles.ts";

const read = (body: string) => {
  const text = `FROM debian:13\n${body}`;
  const { faults, instructions } = readDockerfile(new Source("Dockerfile", text));
  return {
    faults: faults.map(({ kind, span, message }) => `${kind} ${slice(text)(span)}: ${message}`),
    left: instructions.slice(1).map(({ keyword, args }) => `${keyword} ${args.map(({ value }) => value.replace(/\s+/g, " ")).join("|")}`),
    fixes: faults.map(({ fix }) => fix?.edits.map(({ span, text: put }) => `${text.slice(0, span.start).split("\n").pop()}${put}`)),
  };
};

describe("a line without its backslash", () => {
  const open = (word: string, next: string, mark = "\\") =>
    `broken ${word}: this line does not end in ${mark}, so the builder takes ${JSON.stringify(next.toUpperCase())} on the next line for an instruction`;

  it.each<[string, string, string[], string[]]>([
    [
      "a list of packages",
      "RUN apt-get install \\\n    curl\n    jq \\\n    make\n    unzip\nUSER a\n",
      [open("curl", "jq")],
      ["RUN apt-get install curl jq make unzip", "USER a"],
    ],
    ["operators", "RUN a\n  && b\n  || c\n", [open("a", "&&")], ["RUN a && b || c"]],
    ["at the same depth", "RUN a \\\nb\nc\n", [open("b", "c")], ["RUN a b c"]],
    ["comments between", "RUN a \\\n  b\n  # why\n  c\n", [open("b", "c")], ["RUN a b c"]],
    ["blanks behind the line", "RUN a \\\n  b  \t\n  c\n", [open("b", "c")], ["RUN a b c"]],
    ["Windows line ends", "RUN a \\\r\n  b\r\n  c\r\n", [open("b", "c")], ["RUN a b c"]],
    ["pairs", "ENV A=1 \\\n  B=2\n  C=3\n", [open("B=2", "C=3")], ["ENV A=1|B=2|C=3"]],
    ["labels", "LABEL a=1\n      b=2\n", [open("a=1", "b=2")], ["LABEL a=1|b=2"]],
    ["exec form", 'CMD ["a",\n     "b"]\nUSER a\n', [open('["a",', '"b"]')], ["CMD a|b", "USER a"]],
    ["ports", "EXPOSE 80\n  81\n", [open("80", "81")], ["EXPOSE 80|81"]],
    ["a name of FROM", "FROM a\n  AS b\n", [open("a", "AS")], ["FROM a|AS|b"]],
    ["a keyword in small letters", "RUN x\n  jq\n  user\nUSER a\n", [open("x", "jq")], ["RUN x jq user", "USER a"]],
    ["the escape of Windows", "RUN a `\n  b\n", [open("`", "b")], ["RUN a ` b"]],
    ["two mistakes", "RUN a\n  b\nRUN c\n  d\n", [open("a", "b"), open("c", "d")], ["RUN a b", "RUN c d"]],
    ["a slip of the pen before", "RNU a\n  b\n", ['broken RNU: unknown instruction "RNU", did you mean RUN?', open("a", "b")], ["RNU a b"]],
  ])("%s", (_, body, faults, left) => {
    const found = read(body);
    expect(found.faults.toSorted()).toEqual(faults.toSorted());
    expect(found.left).toEqual(left);
  });

  it("the fix ends each line but the last", () => {
    expect(read("RUN a\n  b \\\n  c\n  d\n").fixes).toEqual([["RUN a \\", "  c \\"]]);
    expect(readDockerfile(new Source("Dockerfile", "# escape=`\nFROM a\nRUN a\n  b\n")).faults[0]?.fix?.edits[0]?.text).toBe(" `");
  });

  it.each<[string, string, string[]]>([
    [
      "two slips of the pen",
      "RNU a\nCPOY b c\n",
      ['broken RNU: unknown instruction "RNU", did you mean RUN?', 'broken CPOY: unknown instruction "CPOY", did you mean COPY?'],
    ],
    ["a line that cannot be combined", "RUN a\n\nfoo\n", ['broken foo: unknown instruction "FOO"']],
    ["behind FROM", "foo bar\n", ['broken foo: unknown instruction "FOO"']],
    ["behind a here-document", "RUN <<E\na\nE\n&& b\n", ['broken &&: unknown instruction "&&"']],
    ["several that are none", "foo\nbar\nbaz\n", ['broken foo: unknown instruction "FOO"']],
    ["small letters among capitals", "RUN a\nrun b\nCopy a b\n", []],
    ["small letters", "run a\n  run b\nuser c\n", []],
    ["a quote of the shell's comment", "RUN a # don't\nrun b\nRUN c # it's\n", []],
  ])("%s", (_, body, faults) => expect(read(body).faults).toEqual(faults));
});

describe("a quote that is open where its line ends", () => {
  const open = (quote: string) =>
    `broken ${quote}: this quote is open where its line ends, so the builder reads the next line as an instruction: end each line in \\, or close the quote`;
  it.each<[string, string, string[], string[]]>([
    ["a page", "RUN echo '<html>\n<body>\n</html>' > /a\nUSER a\n", [open("'")], ["RUN echo '<html> <body> </html>' > /a", "USER a"]],
    [
      "a program",
      'RUN python -c "\nimport os\nfrom x import y\nrun()\n"\nUSER a\n',
      [open('"')],
      ['RUN python -c " import os from x import y run() "', "USER a"],
    ],
    [
      "a keyword first",
      'RUN python -c "\nfrom x import y\nprint(y)\n"\nUSER a\n',
      [open('"')],
      ['RUN python -c " from x import y print(y) "', "USER a"],
    ],
    ["never closed", "RUN echo 'a\nb\nUSER c\n", [open("'")], ["RUN echo 'a b", "USER c"]],
    ["a line in continued lines", "RUN a && \\\n  echo 'b\nc' && \\\n  d\nUSER e\n", [open("'")], ["RUN a && echo 'b c' && d", "USER e"]],
  ])("%s", (_, body, faults, left) => {
    const found = read(body);
    expect(found.faults).toEqual(faults);
    expect(found.left).toEqual(left);
  });
});

describe("a quote that is missing in a list of pairs", () => {
  it.each<[string, string]>([
    ['LABEL a=b c d" \\\n  e="f g"\n', "broken c: LABEL needs name=value, and this word has no =: a quote is missing"],
    ['ENV A="b c \\\n  D="e f"\n', 'broken f": ENV needs name=value, and this word has no =: a quote is missing'],
    ["ENV A=b c d\n", "broken c: ENV needs name=value, and this word has no ="],
    ['LABEL a="b \\\n  c=d\n', 'broken "b \\\n  c=d: a double quote is never closed'],
  ])("%j", (body, fault) => expect(read(body).faults).toEqual([fault]));

  it("what an instruction lacks stands in the lines it lost", () => {
    expect(read("ENV A\n    b\n").faults).toEqual([
      'broken A: this line does not end in \\, so the builder takes "B" on the next line for an instruction',
    ]);
    expect(read("ENV A\nUSER b\n").faults).toEqual(["broken A: ENV needs a name and a value"]);
  });
});

describe("a here-document where none is known", () => {
  const none = (keyword: string, opener: string, name: string) =>
    `broken ${opener}: ${keyword} takes no here-document, so the builder reads the lines behind it as instructions; put the text into a file with COPY <<${name}`;
  it.each<[string, string, string[], number]>([
    ["CMD", "CMD <<EOF\nimport a\nUSER root\nEOF\nUSER a\n", [none("CMD", "<<EOF", "EOF")], 2],
    ["ENTRYPOINT", "ENTRYPOINT <<-'E'\nfrom a import b\nE\n", [none("ENTRYPOINT", "<<-'E'", "E")], 1],
    ["HEALTHCHECK", 'HEALTHCHECK CMD sh <<"E"\nx\nE\n', [none("HEALTHCHECK", '<<"E"', "E")], 1],
    ["ENV", "ENV A=<<EOF\nx y\nEOF\n", [none("ENV", "<<EOF", "EOF")], 1],
    ["ONBUILD", "ONBUILD CMD <<EOF\nx\nEOF\n", [none("CMD", "<<EOF", "EOF")], 1],
    ["behind continued lines", "CMD a \\\n  b << EOF\nx\nEOF\n", [none("CMD", "<< EOF", "EOF")], 1],
  ])("%s", (_, body, faults, left) => {
    const found = read(body);
    expect(found.faults).toEqual(faults);
    expect(found.left).toHaveLength(left);
  });

  it.each([
    "CMD cat <<< EOF\n",
    'CMD ["sh", "-c", "cat <<EOF"]\n',
    "RUN <<EOF\nx\nEOF\n",
    "ONBUILD COPY <<EOF /a\nx\nEOF\n",
    "CMD cat <<EOF\nUSER a\n",
  ])("none in %j", (body) => expect(read(body).faults).toEqual([]));
});

describe("laws", () => {
  const line = fc.constantFrom(
    "RUN a",
    "RUN a \\",
    "  b",
    "c",
    "echo 'x",
    "y'",
    "CMD <<E",
    "E",
    "USER u",
    "# c",
    "",
    "foo",
    'CMD ["a",',
    '"b"]',
    "run x",
  );
  it("what is left is in order, what it lost lies inside the file, and good files lose nothing", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const text = `FROM a\n${lines.join("\n")}\n`;
        const { instructions, faults } = readDockerfile(new Source("Dockerfile", text));
        const starts = instructions.map(({ span }) => span.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const { span } of faults) expect(span.start >= 0 && span.end <= text.length && span.start <= span.end).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("is linear in the file", () => {
    read("CMD <<E\n".repeat(20_000));
    read("RUN 'a\nfoo\n".repeat(10_000));
  });
});
