import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { lint } from "../../../src/lint.ts";
import { Source } from "../../../src/text/source.ts";

const of = (size: number, line: (at: number) => string, between = "; "): string =>
  Array.from({ length: size }, (_, at) => line(at)).join(between);
const judged = (run: string) =>
  lint([{ source: new Source("Dockerfile", `FROM debian:12.9\nARG TOKEN\nRUN ${run}\nRUN echo $TOKEN > /other\n`) }], {
    rules: rules.filter(({ id }) => id === "no-secret-mount-leak"),
    profile: "strict",
  });
const files = async (run: string): Promise<string[]> =>
  (await judged(run)).findings.map(({ message }) => /`(\/[^`]*)`/.exec(message)?.[1] ?? message).filter((file) => file !== "/other");

describe("what stays is found behind many that do not", () => {
  it.each<[string, string, string[]]>([
    ["files that are removed", `${of(300, (at) => `echo $TOKEN > /tmp/x${at}`)}; echo $TOKEN > /kept; rm -f /tmp/*`, ["/kept"]],
    ["commands before a pipe", `{ ${of(300, (at) => `echo ${at}`)}; echo $TOKEN; } | tee /kept`, ["/kept"]],
    ["commands that only run when others fail", `true || { ${of(300, (at) => `echo ${at}`)}; rm /kept; }`, []],
    ["what is removed only when others fail", `echo $TOKEN > /kept; true || { ${of(300, (at) => `echo ${at}`)}; rm /kept; }`, ["/kept"]],
    ["patterns that fit none", `echo $TOKEN > /kept; ${of(300, (at) => `rm -f /t*/x${at}*`)}`, ["/kept"]],
  ])("%s", async (_, run, expected) => {
    expect(await files(run)).toEqual(expected);
  });

  it.each<[string, string, RegExp]>([
    ["files", of(1_100, (at) => `echo $TOKEN > /d/x${at}`), /one RUN writes secrets into more than 1,000 files/],
    [
      "patterns",
      `${of(900, (at) => `echo $TOKEN > /d/x${at}`)}; ${of(900, (at) => `rm -f /d*/y${at}`)}`,
      /it takes more than 500,000 looks at the commands and files of one RUN that is given secrets/,
    ],
  ])("more %s than that are told, with the rule", async (_, run, told) => {
    const { failures } = await judged(run);
    expect(failures).toEqual([{ path: "Dockerfile", message: expect.stringMatching(told) }]);
    expect(failures[0]?.message).toContain("rule no-secret-mount-leak: ");
  });
});
