import { describe, expect, it } from "vitest";
import { readCommands } from "../../../src/frontends/commands/document.ts";
import { Source } from "../../../src/text/source.ts";

const of = (size: number, line: (at: number) => string): string => Array.from({ length: size }, (_, at) => line(at)).join("");

/** Files that strangers can make long, and how many lines show it. */
const shapes: Readonly<Record<string, readonly [path: string, size: number, text: (size: number) => string]>> = {
  "a Makefile": ["Makefile", 1500, (size) => of(size, (at) => `A${at} = $(A${at - 1}) x\na${at}:\n\t@docker run x\n`)],
  "a Makefile of one long line": ["Makefile", 3000, (size) => `a:\n\tdocker run ${of(size, () => "\\\n\t $(X) ")}\n`],
  "a justfile": ["justfile", 1500, (size) => of(size, (at) => `a${at}:\n    docker run {{x}} y\n`)],
  "a workflow": [
    ".github/workflows/a.yml",
    600,
    (size) =>
      `env:\n${of(size, (at) => `  A${at}: b\n`)}jobs:\n  a:\n    runs-on: x\n    steps:\n${of(size, () => "      - run: docker run $A1 ${{ x }}\n")}`,
  ],
  "a Jenkinsfile": ["Jenkinsfile", 1500, (size) => of(size, () => "dir('a') { sh 'docker run x' }\n")],
  "a unit": ["a.service", 1500, (size) => `[Service]\n${of(size, () => "ExecStart=docker run x %i\n")}`],
  "a crontab": ["crontab", 1500, (size) => of(size, (at) => `A${at}=x\n@daily docker run x\n`)],
  "a pipeline": [".gitlab-ci.yml", 600, (size) => of(size, (at) => `a${at}:\n  script:\n    - docker run x\n`)],
  "functions and their calls": ["a.sh", 1500, (size) => of(size, (at) => `f${at}() { docker run "$1"; }\nf${at} x\n`)],
  "one function, many calls": ["a.sh", 1500, (size) => `f() { docker run "$@"; }\n${of(size, () => "f x y\n")}`],
  "functions that call each other": [
    "a.sh",
    300,
    (size) => `${of(size, (at) => `f${at}() { docker run x; f${at + 1}; f${at + 1}; }\n`)}f0\n`,
  ],
  "a loop that reads what commands print": [
    "a.sh",
    200,
    (size) => `while read x; do\n${of(size, () => "docker run x\n")}done < <(${of(size, () => "a;")})\n`,
  ],
  "aliases of aliases": [
    "a.sh",
    1500,
    (size) => `${of(size, (at) => `alias a${at}='a${at + 1} x'\n`)}${of(size, () => "a0 x\n")}docker run x\n`,
  ],
  braces: ["a.sh", 1500, (size) => of(size, () => "docker run -e={1..20} x\n")],
  errors: ["a.sh", 1500, (size) => `${of(size, () => "docker run x\n")}${of(size, () => ")\n")}`],
  "texts at other times": ["a.sh", 1500, (size) => of(size, () => "trap 'docker run x' EXIT\n")],
  "a list that grows": ["a.sh", 1500, (size) => `A=()\n${of(size, () => 'A+=(x)\ndocker run "${A[@]}"\n')}`],
  "blocks of Markdown": ["a.md", 1500, (size) => of(size, () => "```sh\ndocker run <x>\n```\n")],
  "a session": ["a.sh", 1500, (size) => of(size, () => "$ docker run x\nsaid\n")],
};

/** Milliseconds of this process that reading takes, the least of some tries. */
function cost(path: string, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let left = 3; left > 0; left -= 1) {
    const before = process.cpuUsage();
    expect(readCommands(new Source(path, text)).calls.length).toBeGreaterThan(0);
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
}

// Where each line was compared with each other it took sixteen times as long; a busy machine is forgiven the rest.
describe("four times as much takes no more than some four times as long", () => {
  it.each(Object.entries(shapes))(
    "%s",
    (_, [path, size, text]) => {
      cost(path, text(size));
      let ratio = Number.POSITIVE_INFINITY;
      for (let left = 3; left > 0 && ratio >= 11; left -= 1) ratio = cost(path, text(size * 4)) / Math.max(1, cost(path, text(size)));
      expect(ratio).toBeLessThan(11);
    },
    120_000,
  );
});
