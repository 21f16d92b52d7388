import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { compiled } from "../../../build/compiled.ts";
import type { Discovery, Known } from "../../../src/discover/discover.ts";
import { readArguments } from "../../../src/session/arguments.ts";
import { jobsOf, workersFor } from "../../../src/session/jobs/jobs.ts";
import { Source } from "../../../src/text/source.ts";
import { root, temporary } from "../../bundled.ts";
import { complaint } from "../project.ts";

describe("--jobs", () => {
  it.each([
    ["1", 1],
    ["4", 4],
    ["64", 64],
  ])("takes %s", (word, count) => {
    expect(jobsOf(readArguments(["--jobs", word]))).toBe(count);
    expect(jobsOf(readArguments([], { SEAWORTHY_JOBS: word }))).toBe(count);
  });

  it("is one for each core, unless it is said", () => {
    expect(jobsOf(readArguments([]))).toBeUndefined();
    expect(jobsOf(readArguments(["--jobs=3"]))).toBe(3);
  });

  it.each(["0", "-1", "1.5", "many", "", "1000", "2x", " 2", "1e3"])("refuses %j", (word) => {
    expect(complaint(() => jobsOf(readArguments([`--jobs=${word}`])))).toBe(
      `UsageError: --jobs takes a number of threads such as 4, not ${JSON.stringify(word)}`,
    );
  });

  it("says which variable it is that is wrong", () => {
    expect(complaint(() => jobsOf(readArguments([], { SEAWORTHY_JOBS: "x" })))).toContain("SEAWORTHY_JOBS takes");
  });
});

describe("there are no workers", () => {
  const known = (): Known => ({
    together: undefined,
    includeFolders: [],
    roots: [],
    contexts: [],
    entries: [],
    absent: [],
    tried: [],
    unread: [],
  });
  const discovery = (length: number, more: Partial<Discovery> = { known }): Discovery => ({
    found: [{ source: new Source("Dockerfile", "x".repeat(length)), kind: "dockerfile", reason: "named" }],
    ...{ notices: [], failures: [], surroundings: {}, ...more },
  });
  const where = { cwd: "/", today: "" };

  it.each<[string, string[], Discovery]>([
    ["for one job", ["--jobs", "1"], discovery(10_000_000)],
    ["for little to judge", ["--jobs", "4"], discovery(1_199_999)],
    [
      "for what is read only because others refer to it",
      ["--jobs", "4"],
      { ...discovery(0), found: [{ source: new Source("x", "x".repeat(10_000_000)), isSupporting: true, reason: "supporting" }] },
    ],
    ["where files are not on the disk", ["--jobs", "4"], discovery(10_000_000, {})],
  ])("%s", async (_, words, found) => {
    expect(await workersFor(readArguments(words), found, where)).toBeUndefined();
  });
});

describe("the command", () => {
  const home = temporary("jobs");
  const repository = join(home, "repository");
  const comment = `# ${"x".repeat(118)}\n`.repeat(200);
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  };
  mkdirSync(join(repository, ".git"), { recursive: true });
  for (let each = 0; each < 60; each += 1) {
    put(
      `d${each}/Dockerfile`,
      `${comment}FROM python:3.12\nCOPY . /app\nCOPY start /start\nENV API_TOKEN=hG7kQ2pZx9\nRUN curl http://x.example/${each} | sh\nCMD ["/start"]\n`,
    );
    put(`d${each}/start`, each % 7 === 0 ? "\u0000\u0001" : "#!/bin/sh\nset -x\n");
    put(
      `c${each}/compose.yaml`,
      `${each % 2 ? comment : ""}services:\n  web:\n    build: ../d${each}\n    privileged: true\n    environment: {DB_PASSWORD: pw${each}Kx9q}\n`,
    );
  }
  // Links that lead away are told of, once each.
  put("d1/Dockerfile", `${comment}FROM a:1\nCOPY ../../../etc/passwd /x\nRUN --mount=type=bind,source=../..,target=/x true\n`);

  const bundle = build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts", "src/session/jobs/worker.ts"],
    ...{ outdir: home, entryNames: "[name]", outExtension: { ".js": ".mjs" }, splitting: true, minify: true, bundle: true },
    ...{ platform: "node", format: "esm", logLevel: "error", plugins: [compiled] },
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
  });
  const run = async (words: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    await bundle;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...(more["NODE"] ? more["NODE"].split(" ") : []), join(home, "main.mjs"), "--no-config", ...words],
      {
        ...{
          cwd: repository,
          encoding: "utf8",
          maxBuffer: 1 << 28,
          env: { PATH: process.env["PATH"], HOME: home, NO_COLOR: "1", ...more },
        },
      },
    );
    return { status, stdout, stderr };
  };

  it.each([
    [["--format", "json"]],
    [["--profile", "strict", "--format", "text"]],
    [["--only", "no-privileged"]],
    [["--fail-on", "never", "--format", "sarif"]],
  ])(
    "prints the same with one job and with four: %j",
    async (words) => {
      const one = await run([...words, "--jobs", "1"]);
      expect(one.stdout.length).toBeGreaterThan(500);
      expect(await run([...words, "--jobs", "4"])).toEqual(one);
    },
    120_000,
  );

  it("starts workers, and goes on without those that cannot be started", async () => {
    const one = await run(["--jobs", "1"]);
    const log = join(home, "started.txt");
    const watch = join(home, "watch.cjs");
    writeFileSync(
      watch,
      `const threads = require("node:worker_threads");
       if (threads.isMainThread) { if (process.env.REFUSE) threads.Worker = class { constructor() { throw new Error("none") } }; }
       else { require("node:fs").appendFileSync(${JSON.stringify(log)}, "x"); if (process.env.DIE) process.exit(1); }
       require("node:module").syncBuiltinESMExports();`,
    );
    const { readFileSync } = await import("node:fs");
    writeFileSync(log, "");
    expect(await run(["--jobs", "3"], { NODE: `--require ${watch}` })).toEqual(one);
    expect(readFileSync(log, "utf8")).toBe("xx");
    expect(await run(["--jobs", "3"], { NODE: `--require ${watch}`, DIE: "1" })).toEqual(one);
    expect(await run(["--jobs", "3"], { NODE: `--require ${watch}`, REFUSE: "1" })).toEqual(one);
  }, 120_000);
});
