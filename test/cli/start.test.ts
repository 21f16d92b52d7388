import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bundled, root, temporary } from "../bundled.ts";

/** Modules of Node's that cost a start milliseconds each, and that judging a file does not need. */
const dear = ["child_process", "cluster", "crypto", "dgram", "http", "https", "net", "os", "readline", "tls", "worker_threads", "zlib"];

const folder = temporary("start");
const hook = join(folder, "hook.cjs");
let main: string;

beforeAll(async () => {
  main = await bundled("src/cli/main.ts", folder);
  writeFileSync(hook, 'process.on("exit", () => require("node:fs").writeSync(2, JSON.stringify(process.moduleLoadList)));\n');
});

describe("a start", () => {
  it.each(["shop/api/Dockerfile", "shop/compose.yaml"])("loads nothing of Node's that %s does not need", (path) => {
    const { stdout, stderr } = spawnSync(process.execPath, ["-r", hook, main, join(root, "fixtures/projects", path)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    expect(stdout).toContain("finding");
    const loaded = (JSON.parse(stderr) as string[]).map((name) => name.replace(/^NativeModule /, ""));
    expect(loaded).toContain("fs");
    expect(dear.filter((name) => loaded.includes(name))).toEqual([]);
  });
});
