import { describe, expect, it } from "vitest";
import { readCompose } from "../../../src/frontends/compose/parse.ts";
import { planProjects } from "../../../src/frontends/compose/plan.ts";
import { Source } from "../../../src/text/source.ts";

type Texts = Readonly<Record<string, string>>;

/** The projects that files make, `base < file` for one that may be meant to be laid over another, `?` for what nobody said. */
function plans(texts: Texts, alone = false): string[] {
  const read = (path: string) => readCompose(new Source(path, texts[path] as string, alone));
  const documents = new Map(
    Object.keys(texts)
      .filter((path) => path.endsWith(".yml"))
      .map((path) => [path, read(path)]),
  );
  const files = {
    document: (path: string) => documents.get(path),
    lookup: {
      source: (path: string) => (path in texts ? new Source(path, texts[path] as string) : undefined),
      below: (folder: string) => Object.keys(texts).filter((path) => path.startsWith(`${folder}/`)),
    },
  };
  const names = (of: readonly { readonly source: Source }[]): string => of.map(({ source }) => source.path).join(" + ");
  return planProjects([...documents.values()], files).flatMap(({ documents: own, isGuess, isTold, beneath }) =>
    beneath.length > 0
      ? beneath.map((bases) => `${names(bases)} < ${names(own)}`)
      : [`${names(own)}${isGuess ? " ?" : ""}${isTold ? " !" : ""}`],
  );
}

const whole = "services: {a: {image: x}}\n";
const both = "services: {a: {image: x}, b: {image: x}}\n";
const part = "services: {a: {user: u}}\n";
const parts = "services: {a: {user: u}, b: {user: u}}\n";
const command = "docker compose -f compose.yml -f more.yml up\n";

describe("which files make a project", () => {
  it.each<readonly [name: string, texts: Texts, ...want: string[]]>([
    [
      "every file that fits, over one base",
      { "compose.yml": whole, "dev.yml": part, "prod.yml": part },
      "compose.yml",
      "compose.yml < dev.yml",
      "compose.yml < prod.yml",
    ],
    [
      "one file over each base that has all of it",
      { "x.yml": whole, "y.yml": whole, "dev.yml": part },
      "x.yml",
      "y.yml",
      "x.yml < dev.yml",
      "y.yml < dev.yml",
    ],
    ["the one that has most", { "compose.yml": whole, "y.yml": both, "dev.yml": parts }, "compose.yml", "y.yml", "y.yml < dev.yml"],
    [
      "the nearest that has all",
      { "compose.yml": both, "a/compose.yml": both, "a/b/dev.yml": part },
      "compose.yml",
      "a/compose.yml",
      "a/compose.yml < a/b/dev.yml",
    ],
    [
      "one above that has more than the nearest",
      { "compose.yml": both, "a/compose.yml": whole, "a/dev.yml": parts },
      "compose.yml",
      "a/compose.yml",
      "compose.yml < a/dev.yml",
    ],
    [
      "the nearest of those that have a part",
      { "compose.yml": whole, "a/compose.yml": whole, "a/dev.yml": parts },
      "compose.yml",
      "a/compose.yml",
      "a/compose.yml < a/dev.yml",
    ],
    [
      "one in a folder of its own",
      { "docker-compose.yml": whole, ".devcontainer/docker-compose.yml": part },
      "docker-compose.yml",
      "docker-compose.yml < .devcontainer/docker-compose.yml",
    ],
    [
      "a base without its override",
      { "compose.yml": whole, "compose.override.yml": part, "prod.yml": part },
      "compose.yml + compose.override.yml",
      "compose.yml < prod.yml",
    ],
    [
      "all that COMPOSE_FILE lists, as a base",
      { ".env": "COMPOSE_FILE=x.yml:y.yml\n", "x.yml": whole, "y.yml": "services: {b: {image: x}}\n", "dev.yml": parts },
      "x.yml + y.yml",
      "x.yml + y.yml < dev.yml",
    ],
    ["none that leaves out the same", { "x.yml": part, "y.yml": part }, "x.yml", "y.yml"],
    ["none in a folder beside it, which may have it", { "x/base.yml": whole, "y/dev.yml": part }, "x/base.yml", "y/dev.yml ?"],
    [
      "three at most",
      { "p.yml": whole, "q.yml": whole, "r.yml": whole, "s.yml": whole, "dev.yml": part },
      "p.yml",
      "q.yml",
      "r.yml",
      "s.yml",
      "p.yml < dev.yml",
      "q.yml < dev.yml",
      "r.yml < dev.yml",
    ],
    [
      "what a command names, and its base alone",
      { Makefile: command, "compose.yml": whole, "more.yml": part },
      "compose.yml",
      "compose.yml + more.yml !",
    ],
    [
      "a whole file that a command lays over another",
      { Makefile: command, "compose.yml": whole, "more.yml": both },
      "compose.yml",
      "compose.yml + more.yml !",
    ],
    [
      "every list that a command names",
      { Makefile: `${command}docker compose -f compose.yml -f x.yml up\n`, "compose.yml": whole, "more.yml": part, "x.yml": part },
      "compose.yml",
      "compose.yml + more.yml !",
      "compose.yml + x.yml !",
    ],
    [
      "what a command of CI names",
      { ".github/workflows/ci.yaml": command, "compose.yml": whole, "more.yml": part },
      "compose.yml",
      "compose.yml + more.yml !",
    ],
    [
      "nothing of a command whose files are not there",
      { Makefile: command, "compose.yml": whole, "x.yml": part },
      "compose.yml",
      "compose.yml < x.yml",
    ],
    [
      "the base of its folder, after whatever a command names it",
      { Makefile: "docker compose -f more.yml -f compose.yml up\n", "compose.yml": whole, "more.yml": whole },
      "compose.yml",
      "more.yml",
      "more.yml + compose.yml !",
    ],
    [
      "base and override once, when a command names them",
      { Makefile: "docker compose -f compose.yml -f compose.override.yml up\n", "compose.yml": whole, "compose.override.yml": part },
      "compose.yml + compose.override.yml",
    ],
    [
      "what an include with variables in its path may stand for",
      {
        "all.yml": "include: [a/$HOST/x.yml, {path: ['a/${HOST:-p}/${KIND}-y.yml']}]\n",
        "a/one/x.yml": whole,
        "a/two/x.yml": whole,
        "a/one/b-y.yml": whole,
        "a/one/y.yml": whole,
        "a/one/two/x.yml": whole,
        "b/one/x.yml": whole,
      },
      "all.yml",
      "a/one/x.yml ?",
      "a/one/b-y.yml ?",
      "a/one/y.yml",
      "a/two/x.yml ?",
      "a/one/two/x.yml",
      "b/one/x.yml",
    ],
    [
      "nothing that only a variable names",
      { "all.yml": "include: [a/$FILE, $OTHER]\n", "a/x.yml": whole, "y.yml": whole },
      "all.yml",
      "y.yml",
      "a/x.yml",
    ],
  ])("%s", (_, texts, ...want) => expect(plans(texts as Texts)).toEqual(want));

  it("a text by itself is laid over nothing", () =>
    expect(plans({ "compose.yml": part, "x.yml": whole }, true)).toEqual(["compose.yml", "x.yml"]));
});
