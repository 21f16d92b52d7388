import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lowerCompose } from "../../../src/frontends/compose/lower.ts";
import type { Variable } from "../../../src/model/image-config.ts";
import type { ListSetting, Setting } from "../../../src/model/setting.ts";
import { Source } from "../../../src/text/source.ts";
import { inWords, type Texts, together } from "./together.ts";

/** The environment, or the labels, of the first service that the files before the first that is none make. */
function listOf(texts: Texts, which: "env" | "labels", names = ["compose.yaml"]): ListSetting<Variable> {
  const sources = new Map(Object.entries(texts).map(([path, text]) => [path, new Source(path, text)]));
  const [container] = lowerCompose(together(texts, names), undefined, { source: (path) => sources.get(path) });
  if (!container) throw new Error("no service");
  return container.image[which];
}

/** Each variable as `NAME=value`; `NAME` where it is passed on, `NAME=?` where nobody knows its value, `?` for those of a file nobody has. */
function listed(texts: Texts, which: "env" | "labels" = "env", names?: string[]): string[] {
  const list = listOf(texts, which, names);
  return list.state === "unknown" ? ["??"] : list.value.map(inShort);
}

const inShort = (item: Setting<Variable>): string => {
  if (item.state === "unknown") return `? ${item.reason}`;
  const { name, value } = item.value;
  return value === null ? name : `${name}=${value.state === "unknown" ? "?" : value.value}`;
};

const service = (body: string): string => `services:\n  app:\n    image: x\n${body.replace(/^(?=.)/gm, "    ")}\n`;

// The first column of values is what `docker compose config` prints (2.40), but for what only whoever starts it can know.
describe("the environment of a service has that of its env files", () => {
  it.each<[string, Texts, string[]]>([
    ["one", { "compose.yaml": service("env_file: a.env"), "a.env": "A=1\nB=2\n" }, ["A=1", "B=2"]],
    ["a list of one", { "compose.yaml": service("env_file: [./a.env]"), "a.env": "A=1\n" }, ["A=1"]],
    [
      "the later file wins",
      { "compose.yaml": service("env_file: [a.env, b.env]"), "a.env": "A=1\nB=2\n", "b.env": "A=3\n" },
      ["A=3", "B=2"],
    ],
    ["the later line wins", { "compose.yaml": service("env_file: a.env"), "a.env": "A=1\nA=2\n" }, ["A=2"]],
    [
      "in the long form",
      { "compose.yaml": service("env_file: [{path: a.env, required: false}, b.env]"), "a.env": "A=1\n", "b.env": "B=2\n" },
      ["A=1", "B=2"],
    ],
    [
      "as it stands in raw files",
      {
        "compose.yaml": service("env_file: [{path: a.env, format: raw}]"),
        "a.env": 'A="q" # c\n# no\n  B=$A\'\nPASS\nC\n',
        ".env": "C=3\n",
      },
      ['A="q" # c', "B=$A'", "PASS", "C=3"],
    ],
    [
      "what the service sets beats it",
      { "compose.yaml": service("env_file: a.env\nenvironment: {A: own}"), "a.env": "A=1\nB=2\n" },
      ["B=2", "A=own"],
    ],
    ["as a list, too", { "compose.yaml": service("env_file: a.env\nenvironment: [A=own]"), "a.env": "A=1\nB=2\n" }, ["B=2", "A=own"]],
    ["what it passes on beats it", { "compose.yaml": service("env_file: a.env\nenvironment: [A]"), "a.env": "A=1\nB=2\n" }, ["B=2", "A"]],
    ["what it passes on comes from the project", { "compose.yaml": service("environment: {A: , B: }"), ".env": "A=1\n" }, ["A=1", "B"]],
    ["a name alone is passed on", { "compose.yaml": service("env_file: a.env"), "a.env": "A\nB\n", ".env": "A=1\n" }, ["A=1", "B"]],
    [
      "variables of the project come first",
      { "compose.yaml": service("env_file: a.env"), "a.env": "A=file\nB=$A\n", ".env": "A=project\n" },
      ["A=file", "B=project"],
    ],
    [
      "then those of the service",
      { "compose.yaml": service("env_file: a.env\nenvironment: {O: own}"), "a.env": "O=lost\nB=$O\n" },
      ["B=own", "O=own"],
    ],
    [
      "then those of files before it",
      { "compose.yaml": service("env_file: [a.env, b.env]"), "a.env": "A=1\n", "b.env": "B=${A}2\n" },
      ["A=1", "B=12"],
    ],
    [
      "of nobody, unknown",
      { "compose.yaml": service("env_file: a.env"), "a.env": "A=$NOBODY\nB=${NOBODY:-b}\nC='$NOBODY'\n" },
      ["A=?", "B=b", "C=$NOBODY"],
    ],
    [
      "unknown, as the service's own",
      { "compose.yaml": service("env_file: a.env\nenvironment: {O: $NOBODY}"), "a.env": "B=${O:-b}\n" },
      ["B=?", "O=?"],
    ],
    ["a file that is not there", { "compose.yaml": service("env_file: [a.env, b.env]"), "b.env": "A=1\n" }, ["A=1", "? elsewhere"]],
    [
      "a file whose name nobody knows",
      { "compose.yaml": service("env_file: ${WHICH}.env\nenvironment: {A: own}") },
      ["? elsewhere", "A=own"],
    ],
    ["a file of the home folder", { "compose.yaml": service("env_file: ~/a.env"), "a.env": "A=1\n" }, ["? elsewhere"]],
    ["by a variable", { "compose.yaml": service("env_file: ${WHICH:-a}.env"), "a.env": "A=1\n" }, ["A=1"]],
    ["none", { "compose.yaml": service("env_file: []\nenvironment: {A: own}") }, ["A=own"]],
    ["taken away", { "compose.yaml": service("env_file: !reset null"), "a.env": "A=1\n" }, []],
    [
      "of a stack, as it stands",
      { "compose.yaml": service("env_file: a.env\ndeploy: {placement: {constraints: [x]}}"), "a.env": "A='q'\n" },
      ["A='q'"],
    ],
  ])("%s", (_, texts, want) => expect(listed(texts)).toEqual(want));

  it.each<[string, Texts, string[] | undefined, string[]]>([
    [
      "extended: from the folder of the base",
      {
        "compose.yaml": "services: {app: {extends: {file: base/b.yaml, service: b}}}\n",
        "base/b.yaml": "services: {b: {image: x, env_file: a.env}}\n",
        "base/a.env": "A=base\n",
        "a.env": "A=top\n",
      },
      ["compose.yaml"],
      ["A=base"],
    ],
    [
      "included: from the folder of the included project, with the variables of the whole",
      {
        "compose.yaml": "include: [sub/c.yaml]\n",
        "sub/c.yaml": service("env_file: a.env"),
        "sub/a.env": "A=sub\nB=$V\n",
        "a.env": "A=top\n",
        ".env": "V=1\n",
      },
      ["compose.yaml"],
      ["A=sub", "B=1"],
    ],
    [
      "included with a folder",
      {
        "compose.yaml": "include: [{path: sub/c.yaml, project_directory: .}]\n",
        "sub/c.yaml": service("env_file: a.env"),
        "sub/a.env": "A=sub\n",
        "a.env": "A=top\n",
      },
      ["compose.yaml"],
      ["A=top"],
    ],
    [
      "of an override, from the folder of the project, behind those of the first file",
      {
        "compose.yaml": service("env_file: a.env"),
        "over/o.yaml": service("env_file: b.env"),
        "a.env": "A=1\nB=1\n",
        "b.env": "B=2\n",
        "over/b.env": "B=3\n",
      },
      ["compose.yaml", "over/o.yaml"],
      ["A=1", "B=2"],
    ],
  ])("%s", (_, texts, names, want) => expect(listed(texts, "env", names)).toEqual(want));

  it("where it is written, and by which way", () => {
    const texts = { "compose.yaml": service("env_file:\n  - path: a.env"), "a.env": 'X=$Y # why\nexport B = "two"\n', ".env": "Y=1\n" };
    const way = ["read-from path: a.env"];
    expect(inWords(listOf(texts, "env"), texts)).toEqual({
      state: "written",
      span: "env_file",
      value: [
        {
          state: "written",
          span: "X=$Y",
          via: way,
          value: { name: "X", literal: "\uFFFC", value: { state: "written", value: "1", span: "$Y", via: [...way, "interpolated Y=1"] } },
        },
        {
          state: "written",
          span: 'B = "two"',
          via: way,
          value: { name: "B", literal: "two", value: { state: "written", value: "two", span: '"two"', via: way } },
        },
      ],
    });
  });
});

describe("the labels of a service have those of its label files", () => {
  it.each<[string, Texts, string[]]>([
    [
      "the later file wins, the service beats both",
      { "compose.yaml": service("label_file: [a, b]\nlabels: {c: own}"), a: "a=1\nb=1\nc=1\n", b: "b=2\n" },
      ["a=1", "b=2", "c=own"],
    ],
    [
      "filled in from label files alone",
      { "compose.yaml": service("label_file: a\nenvironment: {E: 1}"), a: "a=1\nb=$a\nc=$E\nd=$P\n", ".env": "P=1\n" },
      ["a=1", "b=1", "c=?", "d=?"],
    ],
    ["unknown", { "compose.yaml": service("label_file: a") }, ["? elsewhere"]],
  ])("%s", (_, texts, want) => expect(listed(texts, "labels")).toEqual(want));
});

describe("reading env files", () => {
  it("says nothing else of a service than its own environment where the files set nothing", () =>
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[A-Z]{1,3}$/), fc.stringMatching(/^[a-z]{1,5}$/)), (own) => {
        const environment = `environment: ${JSON.stringify(own)}`;
        const alone = listed({ "compose.yaml": service(environment) });
        expect(listed({ "compose.yaml": service(`env_file: a.env\n${environment}`), "a.env": "# nothing\n\n" })).toEqual(alone);
      }),
    ));

  it("ends, however long a file is and however many services are given it", () => {
    const services = Array.from({ length: 1500 }, (_, at) => `  s${at}: {image: x, env_file: a.env}\n`).join("");
    const texts = {
      "compose.yaml": `services:\n${services}`,
      "a.env": Array.from({ length: 9000 }, (_, at) => `A${at}=$B${at}\n`).join(""),
    };
    const sources = new Map(Object.entries(texts).map(([path, text]) => [path, new Source(path, text)]));
    const containers = lowerCompose(together(texts, ["compose.yaml"]), undefined, { source: (path) => sources.get(path) });
    const last = containers.at(-1)?.image.env;
    expect(last?.state === "written" && last.value.map(inShort)).toEqual(["? large"]);
  });
});
