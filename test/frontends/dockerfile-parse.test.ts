import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../src/frontends/dockerfile/document.ts";
import { parseDockerfile } from "../../src/frontends/dockerfile/parse.ts";
import { Source } from "../../src/text/source.ts";
import type { Span } from "../../src/text/span.ts";

const parse = (text: string) => parseDockerfile(new Source("Dockerfile", text));
const keywords = (text: string) =>
  parse(text)
    .instructions.map(({ keyword }) => keyword)
    .join(" ");
const slice = (text: string, span: Span | undefined) => text.slice(span?.start, span?.end);

describe("instructions, as BuildKit cuts them", () => {
  it.each([
    ["a quoted << opens nothing", 'FROM a\nRUN echo "x <<EOF y"\nUSER 1\n', "FROM RUN USER"],
    ["two backslashes are no continuation", "FROM a\nRUN dir C:\\\\\nUSER 1\n", "FROM RUN USER"],
    ["three are none either", "FROM a\nRUN x \\\\\\\nUSER 1\n", "FROM RUN USER"],
    ["white space after a backslash is nothing", "FROM a\nRUN x \\  \t\n  y\nUSER 1\n", "FROM RUN USER"],
    ["comments and blank lines in a continuation", "FROM a\nRUN x \\\n# c\n\n  # d\n  y\nUSER 1\n", "FROM RUN USER"],
    ["a blank before the here-document's name", "FROM a\nRUN cat << 'EOF' > f\nUSER 9\nEOF\nUSER 1\n", "FROM RUN USER"],
    ["a file descriptor before it", "FROM a\nRUN cat 3<<EOF\nUSER 9\nEOF\nUSER 1\n", "FROM RUN USER"],
    ["two here-documents, tabs only for the first", "FROM a\nRUN <<-A <<B\n\tUSER 8\n\tA\nUSER 9\nB\nUSER 1\n", "FROM RUN USER"],
    ["a name in pieces", 'FROM a\nRUN <<E"O"F\nUSER 9\nEOF\nUSER 1\n', "FROM RUN USER"],
    ["a name with a blank", 'FROM a\nRUN <<"E O F"\nUSER 9\nE O F\nUSER 1\n', "FROM RUN USER"],
    ["exec form takes none", 'FROM a\nRUN ["cat", "<<EOF"]\nUSER 1\n', "FROM RUN USER"],
    ["ENV takes none", "FROM a\nENV X=<<EOF\nUSER 1\n", "FROM ENV USER"],
    ["ONBUILD RUN does", "FROM a\nONBUILD RUN <<EOF\nUSER 9\nEOF\nUSER 1\n", "FROM ONBUILD USER"],
    ["an unterminated one leaves the rest to be judged", "FROM a\nRUN <<EOF\nUSER 1\n", "FROM RUN USER"],
    ["vertical tab after a keyword", "FROM a\nUSER\v1\n", "FROM USER"],
    ["no-break space before a keyword", "FROM a\n\u00a0USER 1\n", "FROM USER"],
    ["an unknown directive ends the search for directives", "# foo=bar\n# escape=`\nFROM a\nRUN x `\nUSER 1\n", "FROM RUN USER"],
    ["a bad substitution hides every here-document", "FROM a\nRUN echo ${x^^} <<CMD\nUSER root\nCMD\n", "FROM RUN USER CMD"],
    ["a substring is no bad substitution", "FROM a\nRUN echo ${x:0:1} <<CMD\nUSER root\nCMD\n", "FROM RUN"],
    ["a no-break space after << is none", "FROM a\nRUN cat <<\u00a0CMD\nUSER root\nCMD\n", "FROM RUN USER CMD"],
    ["a lone carriage return ends no line", "FROM a\nRUN x\rUSER 1\nUSER 2\n", "FROM RUN USER"],
    ["byte order mark and CRLF", "\uFEFFFROM a\r\nRUN x \\\r\n  y\r\nUSER 1\r\n", "FROM RUN USER"],
    ["a backslash alone", "FROM a\n\\\nUSER 1\n", "FROM USER"],
    ["lower case", "from a\nuser 1\n", "FROM USER"],
    ["a continuation at the end", "FROM a\nRUN x \\", "FROM RUN"],
  ])("%s", (_, text, want) => expect(keywords(text)).toBe(want));

  it("keeps the place of every word through continuations", () => {
    const text = "FROM a\nENV A=1 \\\n  # why\n  B=two \\\n  C='x y'\nCOPY --chown=1:2 \\\n  src \\\n  /dst/\n";
    const [, env, copy] = parse(text).instructions;
    expect(env?.pairs.map(({ name, value }) => [slice(text, name.span), slice(text, value?.span)])).toEqual([
      ["A", "1"],
      ["B", "two"],
      ["C", "'x y'"],
    ]);
    expect(copy?.args.map(({ span }) => slice(text, span))).toEqual(["src", "/dst/"]);
    expect(copy?.flags.map(({ name, text: value, span }) => [name, value, slice(text, span)])).toEqual([["chown", "1:2", "--chown=1:2"]]);
    expect(slice(text, copy?.span)).toBe("COPY --chown=1:2 \\\n  src \\\n  /dst/");
  });

  it("decodes exec form and keeps the place of its words", () => {
    const text = 'FROM a\nCMD [ "a b", "\\u0061\\n", "c\\"d" ]\n';
    const cmd = parse(text).instructions[1];
    expect(cmd?.json).toBe(true);
    expect(cmd?.args.map(({ value }) => value)).toEqual(["a b", "a\n", 'c"d']);
    expect(cmd?.args.map(({ span }) => slice(text, span))).toEqual(['"a b"', '"\\u0061\\n"', '"c\\"d"']);
  });

  it("notes blank lines in a continuation, not those behind the last", () => {
    expect(parse("FROM a\nRUN x \\\n\n  y\n").instructions[1]?.blanks).toHaveLength(1);
    expect(parse("FROM a\nRUN x \\\n\n\n").instructions[1]?.blanks).toHaveLength(0);
  });
});

describe("variables", () => {
  const user = (text: string) => {
    const setting = readDockerfile(new Source("Dockerfile", text)).final?.user;
    return setting?.state === "unknown" ? "?" : setting?.value;
  };
  it.each([
    ["FROM a\nARG U=7\nUSER $U\n", "7"],
    ["ARG U=7\nFROM a\nARG U\nUSER ${U}\n", "7"],
    ["ARG U=7\nFROM a\nUSER ${U}\n", "?"],
    ["FROM a\nARG U\nUSER $U\n", "?"],
    ["FROM a\nUSER ${U:-5}\n", "5"],
    ["FROM a\nENV U=6\nUSER ${U:+9}\n", "9"],
    ["FROM a\nENV U=6 V=$U\nUSER $V\n", "?"],
    ['FROM a\nENV U=6\nENV V=${U}1\nUSER "$V"\n', "61"],
    ["FROM a\nENV U=6\nUSER '$U'\n", "$U"],
    ["FROM a\nENV U=6\nUSER \\$U\n", "$U"],
    ["FROM a AS b\nENV U=6\nFROM B\nUSER $U\n", "6"],
    ["FROM a\nENV U user name\nUSER $U\n", "user name"],
  ])("%j: USER is %j", (text, want) => expect(user(text)).toBe(want));
});

describe("working directories", () => {
  it.each([
    ["FROM a\nWORKDIR /a\nWORKDIR b\n", "/a/b"],
    ["FROM a\nWORKDIR /a\nWORKDIR ../b\n", "/b"],
    ["FROM a AS x\nWORKDIR /a\nFROM x\nWORKDIR b\n", "/a/b"],
    ["FROM a\nWORKDIR b\n", "?"],
  ])("%j: %s", (text, want) => {
    const setting = readDockerfile(new Source("Dockerfile", text)).final?.workdir;
    expect(setting?.state === "unknown" ? "?" : setting?.value).toBe(want);
  });
});

describe("faults", () => {
  const faults = (text: string) =>
    readDockerfile(new Source("Dockerfile", text))
      .faults.map(({ message }) => message)
      .join("; ");
  it.each([
    ["", "no instructions"],
    ["# only\n", "no instructions"],
    ["RUN x\n", "comes before the first FROM"],
    ["ARG A\n", "has no FROM"],
    ["FROM a b\n", "FROM takes an image"],
    ["FROM a\nu\u017fer root\n", "unknown instruction"],
    ["FROM a\nRUN x\n\\\n", "the instruction is empty"],
    ["FROM a\nRUN --network=foo x\n", "default, none, host"],
    ["FROM a AS 1b\n", "is not a valid stage name"],
    ["FROM a # c\n", "is not a comment"],
    ["FROM a\nUSER root # c\n", "is not a comment"],
    ["FROM a\nCOPPY a b\n", "did you mean COPY?"],
    ["FROM a\nCOPY a\n", "needs a source and a destination"],
    ["FROM a\nCOPY --form=b a b\n", "did you mean --from?"],
    ["FROM a\nCOPY a b /c\n", "ends in /"],
    ["FROM a AS s\nCOPY --from=s a b\n", "copies from itself"],
    ["FROM a AS s\nCOPY --from=t a b\nFROM b AS t\n", "is defined later"],
    ["FROM a\nCOPY --from=$X a b\n", "does not expand variables"],
    ["FROM a\nONBUILD ONBUILD RUN x\n", "cannot defer another ONBUILD"],
    ["FROM a\nHEALTHCHECK --interval=5 CMD x\n", "duration"],
    ["FROM a\nHEALTHCHECK FOO\n", "takes CMD or NONE"],
    ["FROM a\nSHELL bash -c\n", "SHELL needs a JSON array"],
    ["FROM a\nCMD [1]\n", "may contain only strings"],
    ["FROM a\nENV A\n", "needs a name and a value"],
    ["FROM a\nENV A=1 B\n", "this word has no ="],
    ["FROM a\nEXPOSE 99999\n", "65535"],
    ["FROM a\nRUN --mount=type=cahe,target=/x y\n", "did you mean cache?"],
    ["# escape=x\nFROM a\n", "the escape character"],
    ["# escape=`\n# escape=`\nFROM a\n", "duplicate escape directive"],
    ['FROM a\nLABEL x="y\n', "never closed"],
  ])("%j: %s", (text, want) => expect(faults(text)).toContain(want));

  it("one, however many ONBUILD defer each other", () =>
    expect(faults(`FROM a\n${"ONBUILD ".repeat(50_000)}RUN x\n`)).toContain("ONBUILD cannot defer another ONBUILD"));

  it.each([
    "FROM a\nCOPY --link --parents --exclude=*.md a b /c/\nADD --checksum=sha256:x --unpack=false https://e.com/x /x\n",
    "FROM --platform=$BUILDPLATFORM a AS b\nRUN --mount=type=secret,id=x,env=Y --network=none --security=sandbox x\n",
    'FROM a\nHEALTHCHECK --interval=1m30s --retries=3 CMD ["x"]\nHEALTHCHECK NONE\n',
    "FROM a\nCOPY <<a <<b /c/\n1\na\n2\nb\n",
    "FROM a\nCMD []\nENTRYPOINT []\nVOLUME /a /b\nSTOPSIGNAL SIGTERM\nMAINTAINER me too\n",
    "FROM a\nWORKDIR /a b\nARG A B=1\nEXPOSE 1-5/udp 80/TCP $P\n",
  ])("none in %j", (text) => expect(faults(text)).toBe(""));

  it.each<[path: string, text: string, isSkipped: boolean]>([
    ["Dockerfile.template", "FROM ALPINE_BASEIMAGE\nRUN true\n", true],
    ["Dockerfile.in", "FROM alpine:3.22\nCROSS_BUILD_COPY a /b\n", true],
    ["Dockerfile", "FROM ALPINE_BASEIMAGE\nRUN true\n", false],
    ["Dockerfile.template", "ARG BASE\nFROM ${BASE}\nRUN true\n", false],
    ["Dockerfile.template", "FROM alpine:3.22\nRUN true\n", false],
  ])("takes a file that is called a template for one when no builder reads it: %s %j", (path, text, isSkipped) => {
    expect(readDockerfile(new Source(path, text)).skipped?.includes("template") ?? false).toBe(isSkipped);
  });

  it("skips templates with a notice", () => {
    expect(readDockerfile(new Source("Dockerfile", "{{ if x }}\nFROM a\n{{ end }}\n")).skipped).toContain("template");
    expect(readDockerfile(new Source("Dockerfile", "FROM a\nRUN docker inspect -f '{{.Id}}' x\n")).skipped).toBeUndefined();
  });
});

describe("laws", () => {
  const piece = fc.constantFrom(
    "FROM a AS b\n",
    "RUN x \\\n",
    "COPY --from=b ",
    "<<EOF\n",
    "EOF\n",
    "\\",
    "\n",
    "\r\n",
    "`",
    '"',
    "'",
    "$",
    "${A:-",
    "}",
    "ENV A=1 ",
    "ARG X",
    "[",
    "]",
    "#",
    " ",
    "\t",
    "--",
    "=",
    "HEALTHCHECK CMD ",
    "ONBUILD ",
    "é",
    "\u00a0",
    "\uFEFF",
    "# escape=`\n",
    "USER ${A}",
    "x",
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
  const inside = (source: string, { start, end }: Span) => start >= 0 && end >= start && end <= source.length;

  it("reading never throws, and every span lies inside the file", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { instructions, faults, stages } = readDockerfile(new Source("Dockerfile", source));
        for (const { span, keywordSpan, args, flags, pairs, heredocs, blanks } of instructions)
          for (const each of [
            span,
            keywordSpan,
            ...args.map((word) => word.span),
            ...flags.map((flag) => flag.span),
            ...pairs.map(({ name }) => name.span),
            ...heredocs.map((doc) => doc.span),
            ...blanks,
          ])
            expect(inside(source, each)).toBe(true);
        for (const { span } of faults) expect(inside(source, span)).toBe(true);
        expect(stages.length).toBeLessThanOrEqual(instructions.length);
      }),
      { numRuns: 1500 },
    );
  });

  it("reads durations of any length", () => {
    const faults = (duration: string) =>
      readDockerfile(new Source("Dockerfile", `FROM a:1\nHEALTHCHECK --interval=${duration} CMD true\n`)).faults.map(
        ({ message }) => message,
      );
    for (const good of ["0", "30s", "1m30s", "1h2m3.5s", ".5s"]) expect(faults(good)).toEqual([]);
    for (const bad of ["30", "s", "1x", "00", `01s${"0000s".repeat(2_000)}0000x`]) expect(faults(bad)).toHaveLength(1);
  });
});
