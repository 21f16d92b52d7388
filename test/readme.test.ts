import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { rules } from "../rules/index.ts";
import { readConfig } from "../src/config/document.ts";
import { Source } from "../src/text/source.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { FORCE_COLOR: _, ...inherited } = process.env;
const readme = readFileSync(`${root}/README.md`, "utf8");

it("shows what really prints", () => {
  const shown = [...readme.matchAll(/```console\n\$ node dist\/cli\.js (.*)\n([\s\S]*?)```/g)];
  expect(shown).toHaveLength(5);
  for (const [, command = "", output] of shown) {
    const [args = "", filter] = command.split(" | grep -E ");
    const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args.split(" ")], {
      cwd: root,
      encoding: "utf8",
      env: { ...inherited, NO_COLOR: "1" },
    });
    const kept = filter ? new RegExp(filter.replace(/^"|"$/g, "")) : undefined;
    const lines = stdout.split(/(?<=\n)/).filter((line) => !kept || kept.test(line));
    expect(output).toBe(lines.join(""));
  }
});

it("shows a configuration that is valid, inputs that exist, and hooks there are", () => {
  const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  const config = blocks.find((text) => text.startsWith("profile:")) ?? "";
  expect(readConfig(new Source("seaworthy.yaml", config), rules).faults).toEqual([]);
  const action = parse(readFileSync(`${root}/action.yml`, "utf8"));
  const table = /^\| Input \|[\s\S]*?\n\n/m.exec(readme)?.[0] ?? "";
  expect(table).toContain("| `new-only` |");
  for (const [, name = ""] of table.matchAll(/^\| (.*?) \|/gm))
    for (const [, input = ""] of name.matchAll(/`([a-z-]+)`/g)) expect(Object.keys(action.inputs)).toContain(input);
  const hooks = parse(readFileSync(`${root}/.pre-commit-hooks.yaml`, "utf8")).map(({ id }: { id: string }) => id);
  expect(hooks).toEqual(["seaworthy", "seaworthy-all"]);
  expect(parse(blocks.find((text) => text.startsWith("repos:")) ?? "").repos[0].hooks).toEqual([{ id: "seaworthy" }]);
});
