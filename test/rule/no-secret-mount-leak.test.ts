import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

const mount = "RUN --mount=type=secret,id=t,env=TOK";

describe("no-secret-mount-leak", () => {
  it.each<[string, string, string[]]>([
    ["a value", `${mount} git clone "https://x:$TOK@h/a.git"`, ['high "https://x:$TOK@h/a.git"']],
    ["a value in its option", `${mount} docker login --password=$TOK h`, ["high --password=$TOK"]],
    ["a value in a pipe", `${mount} echo a$TOK | base64 | tee /f`, ["high a$TOK"]],
    ["a file", "RUN --mount=type=secret,id=t cp /run/secrets/t /etc/t", ["high cp /run/secrets/t /etc/t"]],
    ["a file in a pipe", "RUN --mount=type=secret,id=t cat /run/secrets/t | base64 > /f", ["high cat /run/secrets/t"]],
    ["a file in a word", "RUN --mount=type=secret,id=t echo a$(cat /run/secrets/t) > /f", ["high a$(cat /run/secrets/t)"]],
    ["input", "RUN --mount=type=secret,id=t gh auth login --with-token < /run/secrets/t", ["high gh auth login --with-token"]],
    ["two of them", `${mount} echo $TOK > /a && echo $TOK > /b`, ["high $TOK", "high $TOK"]],
    ["one in two files", `${mount} echo $TOK | tee /a /b`, ["high $TOK"]],
    ["a stage that is not shipped", `${mount} echo $TOK > /a\nFROM scratch`, ["medium $TOK"]],
    ["ONBUILD", `ONBUILD ${mount} echo $TOK > /a`, ["high $TOK"]],
    ["a here-document", `${mount} <<EOF\necho $TOK > /a\nEOF`, ["high $TOK"]],
    ["PowerShell", `SHELL ["pwsh", "-Command"]\n${mount} echo $TOK > /a`, []],
  ])("marks %s", async (_, text, expected) => {
    expect(await said("no-secret-mount-leak", `FROM a\n${text}\n`)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["COPY <<EOF /a/.npmrc\ntoken=${NPM_TOKEN}\nEOF", ["high ${NPM_TOKEN}"]],
    ["ADD <<EOF /a/.npmrc\ntoken=$NPM_TOKEN\nEOF", ["high $NPM_TOKEN"]],
    ["COPY --chmod=600 <<-EOF /a/\n\ttoken=${NPM_TOKEN:-x}\n\tEOF", ["high ${NPM_TOKEN:-x}"]],
    ["COPY <<A <<B /a/\n$NPM_TOKEN\nA\n${NPM_TOKEN}\nB", ["high $NPM_TOKEN", "high ${NPM_TOKEN}"]],
    ["COPY <<A <<'B' /a/\nx\nA\n${NPM_TOKEN}\nB", []],
    ["COPY <<'EOF' /a\n$NPM_TOKEN\nEOF", []],
    ['COPY <<"EOF" /a\n$NPM_TOKEN\nEOF', []],
    ["COPY <<EOF /a\n${NPM_TOKEN:?give one}\nEOF", ["high ${NPM_TOKEN:?give one}"]],
    ["COPY <<EOF /a\n\\$NPM_TOKEN ${NPM_TOKEN:+x} ${NPM_TOKENS} $NPM_TOKEN_FILE\nEOF", []],
    ["COPY <<EOF /a\n$NPM_VERSION\nEOF", []],
    ["COPY a b", []],
    ["COPY <<EOF /a\n$NPM_TOKEN\nEOF\nFROM scratch", ["medium $NPM_TOKEN"]],
    ["ENV NPM_TOKEN=x\nCOPY <<EOF /a\n$NPM_TOKEN\nEOF", []],
    ["COPY <<EOF /a\n$NPM_TOKEN\nEOF\nENV NPM_TOKEN=x", ["high $NPM_TOKEN"]],
    ["ARG LATER_TOKEN=x\nCOPY <<EOF /a\n$LATER_TOKEN\nEOF\nARG LATER_TOKEN", []],
    [
      "COPY <<EOF /a\nx $NPM_TOKEN ${NPM_TOKEN:-${T}} \\\\$NPM_TOKEN\nEOF",
      ["high $NPM_TOKEN", "high ${NPM_TOKEN:-${T}", "high $NPM_TOKEN"],
    ],
    ["COPY <<EOF /a\nhost=$H password=$T\nEOF", ["high $T"]],
    ["COPY <<EOF /a\nhost=\\$H password=$T $T\nEOF", ["high $T"]],
    ["COPY <<EOF /a\n${OTHER_TOKEN} $T $H\nEOF", []],
  ])("%j", async (text, expected) => {
    expect(await said("no-secret-mount-leak", `FROM a\nARG NPM_TOKEN\nARG NPM_VERSION\nARG T\nARG H\n${text}\n`)).toEqual(expected);
    // The other rule on here-documents is about what is written there itself.
    expect(await said("no-secret-in-run", `FROM a\nARG NPM_TOKEN\n${text}\n`)).toEqual([]);
  });

  it.each<[string, string]>([
    [`${mount} git clone https://$TOK@h/a.git /a`, "the value of `TOK` is written to `/a/.git/config`, which stays in the image: "],
    [`${mount} echo $TOK > f`, "the value of `TOK` is written to `f`, which stays in the image: "],
    [`${mount} echo $TOK > $(mktemp)`, "the value of `TOK` is written to a file, which stays in the image: "],
    [`${mount} echo $TOK > $DIR/f`, "the value of `TOK` is written to `$DIR/f`, which stays in the image: "],
    [
      "RUN --mount=type=secret,id=t cp /run/secrets/t ~/.netrc",
      "the secret `/run/secrets/t` is written to `~/.netrc`, which stays in the image: ",
    ],
    ["ARG A_TOKEN\nWORKDIR /w\nCOPY <<EOF f\n$A_TOKEN\nEOF", "COPY writes the value of `A_TOKEN` into `/w/f`, which stays in the image: "],
  ])("%s says: %s", async (text, message) => {
    const { findings } = await lint([{ source: new Source("Dockerfile", `FROM a\n${text}\n`) }], {
      rules: rules.filter(({ id }) => id === "no-secret-mount-leak"),
      profile: "strict",
    });
    expect(findings.map((each) => each.message.slice(0, message.length))).toEqual([message]);
  });

  it("follows a long RUN only so far, and tells", async () => {
    const script = [
      ...Array.from({ length: 1000 }, (_, at) => `echo $TOK > /a/${"b/".repeat(40)}${at}`),
      ...Array.from({ length: 1000 }, (_, at) => `rm -rf $X/${"*/".repeat(40)}${at}{a,b}`),
    ];
    const { failures } = await lint([{ source: new Source("Dockerfile", `FROM a\n${mount} <<EOF\n${script.join("\n")}\nEOF\n`) }], {
      rules: rules.filter(({ id }) => id === "no-secret-mount-leak"),
      profile: "strict",
    });
    expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining("it takes more than 500,000 looks")]);
  });
});
