import { describe, expect, it } from "vitest";
import type { DockerfileDocument } from "../../src/frontends/dockerfile/document.ts";
import type { Project } from "../../src/link/project.ts";
import { commandsNamed, commandsOf, hasCommand, packageCommandsOf, type Ran, runsNaming, runsOf } from "../../src/rule.ts";
import { linked } from "../link/linked.ts";

async function read(text: string): Promise<[DockerfileDocument, Project]> {
  const [project] = (await linked({ Dockerfile: text })) as [Project];
  const [document] = [...project.documents.values()].flat() as [DockerfileDocument];
  return [document, project];
}

const text =
  "FROM a AS b\nRUN one 1 && two 2 && /bin/one 3\nFROM b\nRUN two 4\nRUN apt-get update && one 5 && python3 -m pip install x\nCMD one\n";
const shown = ({ command, at }: Ran): string => `${command.name} ${command.words.at(-1)?.text} at ${at}`;

describe("the commands of some programs", () => {
  it.each<[string[], string[]]>([
    [["three"], []],
    [[], []],
    [["two"], ["two 2 at 1", "two 4 at 0"]],
    // Of one program by whatever path it is called, and of several in the order they are written.
    [["one"], ["one 1 at 0", "one 3 at 2", "one 5 at 1"]],
    [
      ["two", "three", "one"],
      ["one 1 at 0", "two 2 at 1", "one 3 at 2", "two 4 at 0", "one 5 at 1"],
    ],
  ])("%j", async (names, expected) => {
    const [document, project] = await read(text);
    const programs = new Set(names);
    expect(commandsNamed(document, project, programs).map(shown)).toEqual(expected);
    const all = commandsOf(document, project).filter(({ command }) => programs.has(command.name));
    expect(commandsNamed(document, project, programs)).toEqual(all);
  });

  it("know the others of their RUN", async () => {
    const [document, project] = await read(text);
    for (const { command, commands, at } of commandsOf(document, project)) expect(commands[at]).toBe(command);
    const runs = runsOf(document, project).map(({ commands }) => commands);
    expect(runsNaming(document, project, new Set(["one"])).map(({ commands }) => runs.indexOf(commands))).toEqual([0, 2]);
    expect(runsNaming(document, project, new Set(["two"])).map(({ commands }) => runs.indexOf(commands))).toEqual([0, 1]);
    expect(runsNaming(document, project, new Set(["three"]))).toEqual([]);
  });
});

describe("the commands that call a package manager", () => {
  it("are found under whatever name it is called by, and with their RUN", async () => {
    const [document, project] = await read(text);
    const found = packageCommandsOf(document, project);
    expect(found.map(({ ran, call }) => `${ran.command.name}: ${call.manager} ${call.does}`)).toEqual([
      "apt-get: apt update",
      "python3: pip install",
    ]);
    expect(runsOf(document, project).map(({ managed }) => managed.length)).toEqual([0, 0, 2]);
    expect(runsOf(document, project)[2]?.managed).toEqual(found);
  });
});

describe("whether a RUN has a command", () => {
  it("is asked once of each", async () => {
    const [document, project] = await read(text);
    const [first, second] = runsOf(document, project).map(({ commands }) => commands) as [Ran["commands"], Ran["commands"]];
    let asked = 0;
    const hasOne = hasCommand(({ name }) => {
      asked += 1;
      return name === "one";
    });
    expect([hasOne(second), hasOne(second), hasOne(first), hasOne(first)]).toEqual([false, false, true, true]);
    expect(asked).toBe(2);
  });
});
