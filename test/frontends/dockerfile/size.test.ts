import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { isTooLarge, tooLarge } from "../../../src/frontends/dockerfile/size.ts";
import { lint } from "../../../src/lint.ts";
import { Source } from "../../../src/text/source.ts";

const million = 1_000_000;
const from = "FROM debian:13.1\n";

describe("a Dockerfile that nobody wrote", () => {
  it.each<[string, string]>([
    ["instructions", from + "RUN sudo x\n".repeat(million / 4)],
    ["words of one line", `${from}RUN ${"a ".repeat(million)}\n`],
    ["commands without a blank", `${from}RUN ${"a;".repeat(million / 2)}\n`],
    ["variables", `${from}RUN ${"$a".repeat(million / 2)}\n`],
    ["quotes", `${from}RUN ${'""'.repeat(million / 2)}\n`],
    ["a here-document", `${from}RUN <<EOF\n${"a b c\n".repeat(million / 4)}EOF\n`],
    ["one word", `${from}ENV A=${"a".repeat(9 * million)}\n`],
    ["words between tabs and ends of lines as on Windows", `${from}RUN a \\\r\n${"\tb \\\r\n".repeat(million)}`],
  ])("is not read: %s", (_, text) => expect(isTooLarge(text)).toBe(true));

  it.each<[string, string]>([
    ["nothing", ""],
    ["comments, however many", from + "# a b c d e f\n".repeat(million)],
    ["indented comments", from + " \t# a; b; c\n".repeat(million)],
    ["blank lines", from + " \n\r\n".repeat(million)],
    ["one long word", `${from}ENV A=${"a+/=".repeat(million)}\n`],
    ["long words of other alphabets", `${from}ENV A=${"é".repeat(million)}\n`],
    ["a certificate in a here-document", `${from}COPY <<EOF /a\n${`${"aB3+/".repeat(15)}\n`.repeat(20_000)}EOF\n`],
    ["a hundred thousand instructions", from + "RUN a b\n".repeat(100_000)],
    ["no more than a million characters", from + "a;".repeat(200_000)],
  ])("is read: %s", (_, text) => expect(isTooLarge(text)).toBe(false));

  it("is told, and others are judged", async () => {
    const large = new Source("large/Dockerfile", from + "RUN sudo x\n".repeat(million / 4));
    const small = new Source("small/Dockerfile", `${from}RUN sudo x\n`);
    const { findings, notices, failures } = await lint([{ source: large }, { source: small }], {
      rules: rules.filter(({ id }) => id === "no-sudo"),
      profile: "strict",
    });
    expect(findings.map(({ span }) => span.file)).toEqual(["small/Dockerfile"]);
    expect(notices).toEqual([{ path: "large/Dockerfile", message: `not checked: ${tooLarge}` }]);
    expect(failures).toEqual([]);
  });
});
