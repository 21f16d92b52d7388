import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { dockerDefaultProfile } from "../src/knowledge/docker-default-seccomp.ts";
import { compose, dockerfile, large, policy } from "./generate.ts";

// `npm run bench` measures the committed bundle and, beside it in the same run, peers from npm. `--write` keeps the table.
const root = fileURLToPath(new URL("..", import.meta.url));
const cli = join(root, "dist/cli.js");
const scratch = mkdtempSync(join(tmpdir(), "seaworthy-bench-"));
// This variable costs Node 20 more than everything we measure (nodejs/node#40524).
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};

interface Run {
  readonly ms: number;
  readonly mb: number | undefined;
  readonly status: number | null;
}

const probe = join(scratch, "rss.cjs");
const note = join(scratch, "rss.txt");
writeFileSync(probe, `process.on("exit",()=>require("fs").writeFileSync(${JSON.stringify(note)},String(process.resourceUsage().maxRSS)))`);

/** One process: wall time and, for our own longer runs, peak memory. */
function run(command: string, args: readonly string[]): Run {
  const options = { cwd: scratch, env, stdio: "ignore" as const, timeout: 600_000 };
  const started = performance.now();
  const { status } = spawnSync(command, [...args], options);
  const ms = performance.now() - started;
  if (command !== process.execPath || ms < 300) return { ms, mb: undefined, status };
  rmSync(note, { force: true });
  spawnSync(command, ["--require", probe, ...args], options);
  return { ms, status, mb: existsSync(note) ? Math.round(Number(readFileSync(note, "utf8")) / 1024) : undefined };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

type Kind = "dockerfile" | "compose";
type Peer = (kind: Kind, path: string) => readonly [string, readonly string[]] | undefined;

/** Peers for the bench only, installed outside the project. */
function peers(): Readonly<Record<string, Peer>> {
  const home = join(scratch, "peers");
  mkdirSync(home);
  const packages = ["@wharflab/tally-linux-x64@0.45.0", "dclint@3.1.0", "dockerfilelint@1.8.0"];
  spawnSync("npm", ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", home, ...packages], {
    cwd: home,
    stdio: "ignore",
  });
  const tally = ["bin/tally", "tally"].map((path) => join(home, "node_modules/@wharflab/tally-linux-x64", path)).find(existsSync);
  if (tally) spawnSync("chmod", ["u+x", tally]);
  const bin = (name: string): string | undefined => [join(home, "node_modules/.bin", name)].find(existsSync);
  const [dclint, dockerfilelint] = [bin("dclint"), bin("dockerfilelint")];
  return {
    "tally 0.45.0, without ShellCheck and slow checks": (kind, path) =>
      tally && kind === "dockerfile" ? [tally, ["lint", "--ignore", "shellcheck/*", "--slow-checks", "off", path]] : undefined,
    "dclint 3.1.0": (kind, path) => (dclint && kind === "compose" ? [dclint, ["-r", path]] : undefined),
    "dockerfilelint 1.8.0": (kind, path) =>
      dockerfilelint && kind === "dockerfile" && path.endsWith("Dockerfile") ? [dockerfilelint, [path]] : undefined,
  };
}

/** A folder of so many files, each in a folder of its own. */
function folder(kind: Kind, count: number): string {
  const path = join(scratch, `${kind}${count}`);
  for (let at = 0; at < count; at += 1) {
    mkdirSync(join(path, `d${at}`), { recursive: true });
    writeFileSync(join(path, `d${at}`, fileName(kind)), kind === "compose" ? compose(at) : dockerfile(at));
  }
  return path;
}

const fileName = (kind: Kind): string => (kind === "compose" ? "compose.yaml" : "Dockerfile");

/** A Dockerfile with every line a shell would run turned into as long a label. */
const withoutScripts = (text: string): string =>
  text.replace(
    /^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b.*(?:\\\n.*)*$/gm,
    (script) => `LABEL x="${"y".repeat(Math.max(1, script.length - 10))}"`,
  );

function coldRuns(others: Readonly<Record<string, Peer>>): void {
  const paths = (["dockerfile", "compose"] as const).map((kind) => [kind, join(folder(kind, 1), "d0", fileName(kind))] as const);
  const times = new Map<string, number[]>();
  const rounds: [string, string, readonly string[], number][] = [["`node -e 0`", process.execPath, ["-e", "0"], 31]];
  for (const [kind, path] of paths) {
    rounds.push([`seaworthy, one ${fileName(kind)}`, process.execPath, [cli, path], 31]);
    if (kind === "dockerfile") {
      // The same file in a folder of its own, with nothing in it that has to be read as shell.
      const silent = join(scratch, "silent", "Dockerfile");
      mkdirSync(dirname(silent), { recursive: true });
      writeFileSync(silent, withoutScripts(readFileSync(path, "utf8")));
      rounds.push(["seaworthy, the same Dockerfile without its shell scripts", process.execPath, [cli, silent], 31]);
    }
    for (const [name, peer] of Object.entries(others)) {
      const call = peer(kind, path);
      if (call) rounds.push([`${name}, the same ${fileName(kind)}`, ...call, 7]);
    }
  }
  const seccomp = join(scratch, "seccomp.json");
  writeFileSync(seccomp, dockerDefaultProfile());
  rounds.push(["seaworthy, one seccomp.json (Docker's default profile)", process.execPath, [cli, seccomp], 31]);
  const apparmor = join(scratch, "apparmor.d", "app");
  mkdirSync(dirname(apparmor), { recursive: true });
  writeFileSync(apparmor, policy(200));
  rounds.push(["seaworthy, one AppArmor profile of 200 rules", process.execPath, [cli, apparmor], 31]);
  for (let round = 0; round < 31; round += 1)
    for (const [name, command, args, most] of rounds)
      if (round < most) times.set(name, [...(times.get(name) ?? []), run(command, args).ms]);
  const bare = median(times.get("`node -e 0`") as number[]);
  say("## One cold run\n\n| What | Wall | Over bare Node |\n| --- | --- | --- |");
  for (const [name, values] of times) say(`| ${name} | ${median(values).toFixed(0)} ms | ${(median(values) / bare).toFixed(2)} x |`);
}

function manyFiles(others: Readonly<Record<string, Peer>>): void {
  say("\n## Many files\n\n| What | Files | Wall | Per file | Peak memory |\n| --- | --- | --- | --- | --- |");
  for (const [kind, counts] of [
    ["dockerfile", [100, 1000, 10_000]],
    ["compose", [100, 1000, 2000]],
  ] as const)
    for (const count of counts) {
      const path = folder(kind, count);
      const row = (name: string, { ms, mb, status }: Run): void => {
        const failed = status === 0 || status === 1 ? "" : `ended with ${status} after `;
        say(
          `| ${name} | ${count} x ${fileName(kind)} | ${failed}${(ms / 1000).toFixed(2)} s | ${(ms / count).toFixed(2)} ms | ${mb === undefined ? "" : `${mb} MB`} |`,
        );
      };
      row("seaworthy", run(process.execPath, [cli, "--format", "compact", path]));
      for (const [name, peer] of Object.entries(others)) {
        const call = count <= (kind === "compose" ? 100 : 1000) ? peer(kind, path) : undefined;
        if (call) row(name, run(...call));
      }
    }
}

function largeFiles(): void {
  say(
    "\n## Large files: where the lines double, the time may double, no more\n\n| What | 1k lines | 2k | 4k | 8k | 16k |\n| --- | --- | --- | --- | --- | --- |",
  );
  for (const [name, write] of Object.entries(large)) {
    const path = join(scratch, name.startsWith("Compose") ? "compose.yaml" : "Dockerfile");
    const cells = [1000, 2000, 4000, 8000, 16_000].map((count) => {
      writeFileSync(path, write(count));
      return `${median(Array.from({ length: 3 }, () => run(process.execPath, [cli, "--format", "compact", path]).ms)).toFixed(0)} ms`;
    });
    say(`| ${name} | ${cells.join(" | ")} |`);
  }
}

try {
  say(
    `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}.\n`,
  );
  const others = peers();
  coldRuns(others);
  manyFiles(others);
  largeFiles();
  const intro =
    "`npm run bench` measures the bundle in `dist/`; every figure comes from one run on one machine, so compare within it. Each Dockerfile has 39 lines, each Compose file 85.";
  if (process.argv.includes("--write")) writeFileSync(join(root, "bench/README.md"), `# Speed\n\n${intro}\n\n${lines.join("\n")}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
