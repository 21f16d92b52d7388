import { describe, expect, it } from "vitest";
import type { DockerfileDocument } from "../../src/frontends/dockerfile/document.ts";
import type { Project } from "../../src/link/project.ts";
import { commandsOf, type Ran, ranBefore, type ShellCommand } from "../../src/rule.ts";
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

  it("is looked for once, however many ask", async () => {
    const all = await commandsIn(`FROM a\n${"RUN one && two\n".repeat(300)}`);
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
