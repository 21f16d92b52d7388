import { describe, expect, it } from "vitest";
import type { DockerfileDocument } from "../../src/frontends/dockerfile/document.ts";
import type { Project } from "../../src/link/project.ts";
import { commandsOf, type Ran, ranBefore, type ShellCommand, settingAt, variableAt } from "../../src/rule.ts";
import { HOLE } from "../../src/syntax/image-reference.ts";
import { linked } from "../link/linked.ts";

async function commandsIn(text: string): Promise<Ran[]> {
  const [project] = (await linked({ Dockerfile: text })) as [Project];
  const [document] = [...project.documents.values()].flat() as [DockerfileDocument];
  return [...commandsOf(document, project)];
}

const names = ({ command }: Ran): string => `${command.name} ${command.words[1]?.text ?? ""}`.trim();
const isMark = ({ name }: ShellCommand): boolean => name === "mark";

describe("what RUN ran before a command", () => {
  it.each<[string, string[]]>([
    ["FROM a\nRUN one && mark && two\nRUN three\n", ["two", "three"]],
    ["FROM a\nRUN mark\nRUN mark again\n", ["mark again"]],
    ["FROM a\nRUN one\n", []],
    // A stage begins with what the one it starts from has; another stage has nothing of it.
    ["FROM a AS b\nRUN one && mark\nFROM b\nRUN two\n", ["two"]],
    ["FROM a AS b\nRUN one\nFROM b\nRUN two && mark && three\n", ["three"]],
    ["FROM a AS b\nRUN mark\nFROM a\nCOPY --from=b /x /x\nRUN two\n", []],
    // What only starts later ran before nothing.
    ["FROM a\nCMD mark\nRUN one\n", []],
  ])("%j", async (text, expected) => {
    const ran = (await commandsIn(text)).filter((each) => ranBefore(each, isMark));
    expect(ran.map(names)).toEqual(expected);
  });

  it.each([
    `FROM a\n${"RUN one && two\n".repeat(300)}`,
    `FROM a AS s0\n${Array.from({ length: 100 }, (_, at) => `FROM s${at} AS s${at + 1}\nRUN one && two\n`).join("")}`,
  ])("is looked for once, however many ask", async (text) => {
    const all = await commandsIn(text);
    let asked = 0;
    const test = (): boolean => {
      asked += 1;
      return false;
    };
    for (const each of all) expect(ranBefore(each, test)).toBe(false);
    expect(asked).toBe(all.length);
    // Another test is another question.
    expect(ranBefore(all.at(-1) as Ran, () => true)).toBe(true);
  });
});

describe("what a variable is and a tool's setting, for a command", () => {
  it.each<[string, (string | undefined)[]]>([
    ["FROM a\nRUN one\nENV V=1\nRUN one\nENV V=2\nRUN one\n", [undefined, "1", "2"]],
    ["FROM a AS b\nENV V=1\nFROM b\nRUN one\nENV V=2\nRUN one\n", ["1", "2"]],
    ["FROM a AS b\nENV V=1\nRUN one\nFROM b AS c\nRUN one\nFROM c\nENV W=1\nRUN one\n", ["1", "1", "1"]],
    ["FROM a AS b\nENV V=1\nFROM a\nRUN one\n", [undefined]],
    ["FROM a\nLABEL V=1\nRUN one\nARG V=3\nRUN one\nRUN V=4 one\nRUN export V=5 && one\n", [undefined, "3", "4", "5"]],
    ["FROM a\nARG V\nRUN one\n", [HOLE]],
  ])("%j", async (text, expected) => {
    const all = (await commandsIn(text)).filter(({ command }) => command.name === "one");
    expect(all.map((each) => variableAt(each, "V"))).toEqual(expected);
  });

  it.each<[string, (string | undefined)[]]>([
    ["FROM a\nRUN one\nRUN npm config set k 1\nRUN one\nRUN npm config set k 2 && one\n", [undefined, "1", "2"]],
    ["FROM a AS b\nRUN npm config set k 1\nFROM b\nRUN one\nRUN npm config set k 2\nRUN one\n", ["1", "2"]],
    ["FROM a AS b\nRUN npm config set k 1\nFROM a\nRUN one\nRUN pip config set k 2\nRUN one\n", [undefined, undefined]],
  ])("%j", async (text, expected) => {
    const all = (await commandsIn(text)).filter(({ command }) => command.name === "one");
    expect(all.map((each) => settingAt(each, "npm", "k"))).toEqual(expected);
  });
});
