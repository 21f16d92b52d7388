import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../src/frontends/dockerfile/document.ts";
import type { ShellCommand } from "../../src/model/script.ts";
import * as reader from "../../src/syntax/shell/read.ts";
import { Source } from "../../src/text/source.ts";

const scriptsOf = (text: string) => {
  const source = new Source("Dockerfile", text);
  return readDockerfile(source, reader).stages.flatMap(({ scripts }) => scripts);
};
const holes = (text: string): string => text.replaceAll("\uFFFC", "?");

/** One line a command: wrappers, words, redirections, and what is special about it. */
function view(text: string): string[] {
  return scriptsOf(text).flatMap(({ script }) =>
    script.fault ? [`fault: ${text.slice(script.fault.span.start, script.fault.span.end)}`] : script.commands.map(lineOf),
  );
}

function lineOf(command: ShellCommand): string {
  const { wrappers, words, assignments, redirects, readsFrom, substitutedInto, conditional, fallback, decides, tested, failsUnseen } =
    command;
  const names = (commands: readonly ShellCommand[]): string => commands.map(({ name }) => name).join(",");
  return holes(
    [
      ...wrappers.map(({ name }) => `${name}>`),
      ...assignments.map(({ name, value }) => `${name}=${value.text}`),
      ...words.map(({ text }) => (/\s/.test(text) || text === "" ? JSON.stringify(text) : text)),
      ...redirects.map(({ operator, target }) => `${operator}${JSON.stringify(target.text)}`),
      ...(readsFrom.length ? [`(reads ${names(readsFrom)})`] : []),
      ...(substitutedInto ? [`(into ${substitutedInto.name})`] : []),
      ...(fallback.length ? [`(else ${names(fallback)})`] : []),
      ...(conditional ? ["(sometimes)"] : []),
      ...(tested ? ["(tested)"] : []),
      ...(failsUnseen ? ["(unseen)"] : []),
      ...(decides ? [] : ["(ignored)"]),
    ].join(" "),
  );
}

const run = (script: string): string[] => view(`FROM a\n${script}\n`);

describe("the command view", () => {
  it.each<[string, string, string[]]>([
    ["lists", "RUN a && b; c || true", ["a (ignored)", "b (ignored)", "c (else true)", "true (sometimes)"]],
    ["set -e", "RUN set -eux; a; b && c; d", ["set -eux (ignored)", "a", "b (ignored)", "c", "d"]],
    ["pipes", "RUN curl -s x | sh", ["curl -s x (unseen)", "sh (reads curl)"]],
    ["pipefail", "RUN set -o pipefail && curl x | tar x", ["set -o pipefail", "curl x", "tar x (reads curl)"]],
    ["SHELL", 'SHELL ["/bin/bash", "-euo", "pipefail", "-c"]\nRUN a | b; c', ["a", "b (reads a)", "c"]],
    ["wrappers", "RUN sudo -E -u root env -i A=b nice -n 5 timeout -k 3 10s make -j4", ["sudo> env> nice> timeout> A=b make -j4"]],
    ["sudo that runs nothing", "RUN sudo -v", ["sudo -v"]],
    ["sh -c", `RUN sh -ec "echo \\"hi\\"; rm '/x'"`, ["sh> echo hi", "sh> rm /x"]],
    ["bash -c with a download", 'RUN bash -c "$(curl -fsSL https://x)"', ["curl -fsSL https://x (into ?) (tested)", "bash> ?"]],
    ["process substitution", "RUN bash <(curl x)", ["curl x (into bash) (tested) (ignored)", "bash ?"]],
    [
      "xargs and find",
      "RUN find / -name x | xargs -0 rm -f && find . -exec chmod 777 {} \\;",
      ["find / -name x (unseen)", "xargs> rm -f (reads find)", "find . -exec chmod 777 {} ;", "find> chmod 777 {}"],
    ],
    [
      "conditions",
      "RUN if [ -f a ]; then b; else c; fi; [ -f d ] && e",
      ["[ -f a ] (tested) (ignored)", "b (sometimes) (ignored)", "c (sometimes) (ignored)", "[ -f d ]", "e (sometimes)"],
    ],
    [
      "variables",
      'ENV V=1.2\nRUN P="a b"; apt-get install -y $P "x$V" "$UNSET" $(cat f)',
      ["P=a b (ignored)", "cat f (into apt-get) (tested)", "apt-get install -y a b x1.2 ? ?"],
    ],
    [
      "variables that are sometimes set",
      "RUN A=1; if b; then A=2; fi; c $A",
      ["A=1 (ignored)", "b (tested) (ignored)", "A=2 (sometimes) (ignored)", "c ?"],
    ],
    ["redirections", "RUN echo secret > /a 2>&1 <<<in", ['echo secret >"/a" >&"1" <<<"in"']],
    [
      "exec form",
      'RUN ["/bin/sh", "-c", "echo \\"a\\" && b"]\nRUN ["apt-get", "install", "x y"]',
      ["sh> echo a", "sh> b", 'apt-get install "x y"'],
    ],
    ["quotes", `RUN a 'it''s' "b\\"c" d\\ e $'f\\ng'`, ['a its b"c "d e" "f\\ng"']],
    ["continuations", "RUN a \\\n  # comment\n  && b \\\n\n  c", ["a", "b c"]],
    [
      "here-documents as scripts",
      "RUN <<EOF\na\nb\nEOF\nRUN <<EOF\n#!/usr/bin/env -S bash -e\na\nb\nEOF\nRUN <<EOF\n#!/usr/bin/python3\nimport os\nEOF",
      ["a (ignored)", "b", "a", "b"],
    ],
    ["here-documents as data", "RUN cat <<EOF > /x && b\nrm -rf /\nEOF", ['cat <<"rm -rf /\\n" >"/x"', "b"]],
    ["here-documents for a shell", "RUN bash -e <<'EOF'\na\nb\nEOF", ['bash -e <<"a\\nb\\n"', "bash> a", "bash> b"]],
    ["backticks", "RUN echo `a \\`b\\``", ["b (into a) (tested)", "a ? (into echo) (tested)", "echo ?"]],
    ["a broken script", "RUN if a; then b", ["fault: b"]],
    ["another shell", 'SHELL ["pwsh", "-c"]\nRUN a; b', []],
    ["a shell we do not read", 'SHELL ["/usr/bin/python3", "-c"]\nRUN print(1)', []],
    ["Windows", "FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nRUN curl | sh", []],
    [
      "commands of the image",
      'HEALTHCHECK CMD curl -f http://localhost || exit 1\nENTRYPOINT exec app\nCMD ["x", "y"]',
      ["curl -f http://localhost (else exit)", "exit 1 (sometimes)", "exec> app", "x y"],
    ],
    ["ONBUILD", "ONBUILD RUN a | b", ["a (unseen)", "b (reads a)"]],
  ])("%s", (_, script, expected) => {
    expect(run(script)).toEqual(expected);
  });

  it("keeps every word's place, through quotes, continuations and here-documents", () => {
    const text = 'FROM a\nRUN sudo \\\n  bash -c "x \\"y z\\" && \\\n  cu\\\nrl w"\nRUN <<-EOF\n\tmk a\n\t\tdir b\nEOF\n';
    const found = scriptsOf(text).flatMap(({ script }) =>
      script.commands.flatMap(({ words }) => words.map(({ text: word, span }) => [word, text.slice(span.start, span.end)])),
    );
    expect(found).toEqual([
      ["x", "x"],
      ["y z", '"y z\\"'],
      ["curl", "cu\\\nrl"],
      ["w", "w"],
      ["mk", "mk"],
      ["a", "a"],
      ["dir", "dir"],
      ["b", "b"],
    ]);
  });

  it("keeps what is written apart from what is known", () => {
    const [{ script } = { script: undefined }] = scriptsOf("FROM a\nARG P=secret\nRUN a x$P ${Q:-lit}");
    expect(script?.commands[0]?.words.map(({ text, literal }) => [holes(text), holes(literal)])).toEqual([
      ["a", "a"],
      ["xsecret", "x?"],
      ["?", "lit"],
    ]);
  });

  it("never throws, and every span lies inside the file", () => {
    const piece = fc.constantFrom(
      "a",
      " ",
      "$",
      "(",
      ")",
      "`",
      '"',
      "'",
      "\\",
      "|",
      "&",
      ";",
      "<<EOF",
      "\n",
      "{",
      "}",
      "if ",
      "then ",
      "fi",
      "sh -c ",
      "<(",
      "eval ",
      "$(",
      "EOF",
      "for x in ",
      "do ",
      "done",
      "find -exec ",
      ">",
      "\r",
      "é",
      "case ",
      "esac",
      "((",
      "[[",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `FROM a\nRUN ${pieces.join("")}\n`;
        for (const { script } of scriptsOf(text))
          for (const { span, words, redirects } of script.commands)
            for (const each of [span, ...words.map((word) => word.span), ...redirects.map(({ target }) => target.span)]) {
              expect(each.start).toBeGreaterThanOrEqual(0);
              expect(each.end).toBeLessThanOrEqual(text.length);
              expect(each.start).toBeLessThanOrEqual(each.end);
            }
      }),
      { numRuns: 500 },
    );
  });
});
