import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const { FORCE_COLOR: _, ...inherited } = process.env;
const readme = readFileSync(`${root}/README.md`, "utf8");

it("shows what really prints", () => {
  const shown = [...readme.matchAll(/```console\n\$ node dist\/cli\.js (.*)\n([\s\S]*?)```/g)];
  expect(shown).toHaveLength(4);
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
