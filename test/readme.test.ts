import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const { FORCE_COLOR: _, ...inherited } = process.env;
const readme = readFileSync(`${root}/README.md`, "utf8");

it("shows what really prints", () => {
  const [, command = "", output] = /```console\n\$ node dist\/cli\.js (.*)\n([\s\S]*?)```/.exec(readme) ?? [];
  const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...command.split(" ")], {
    cwd: root,
    encoding: "utf8",
    env: { ...inherited, NO_COLOR: "1" },
  });
  expect(output).toBe(stdout);
});
