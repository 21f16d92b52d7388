import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { formats } from "../src/config/schema.ts";
import { bundled, temporary } from "./bundled.ts";
import { guarded } from "./safety/guarded.ts";
import { hostileRepository, secrets } from "./safety/hostile-repository.ts";

// What SECURITY.md promises, a test for each clause, over a repository of our fixtures and of files that try everything.
const programs = temporary("safety-programs");
const cli = await bundled("src/cli/main.ts", programs);

/** Every command, and every way to ask for something that has a way through the code of its own. */
const commands: readonly (readonly string[])[] = [
  ["."],
  ["--profile", "strict", "."],
  ["--no-config", "--no-ignores", "--no-baseline", "--no-gitignore", "."],
  ...formats.map((format) => ["--format", format, "."]),
  ["--since", "HEAD~1", "."],
  ["--since", "HEAD~1..HEAD", "-f", "out/compose.yaml"],
  ["--list-files", "."],
  ["-f", "fixtures/projects/layers/compose.yaml", "-f", "fixtures/projects/layers/compose.override.yaml"],
  ["--apparmor-include", "fixtures/projects/kernel/apparmor.d", "."],
  ["**/Dockerfile"],
  ["-"],
  ["show", "out/compose.yaml"],
  ["show", "--as", "compose", "out/compose.yaml"],
  ["show", "--as", "instructions", "out/Dockerfile"],
  ["show", "out/Dockerfile"],
  ["show", "out/apparmor.d/app"],
  ["show", "--against", "default", "fixtures/projects/kernel/seccomp/web.json"],
  ["ignores", "."],
  ["config"],
  ["config", "--explain", "out/Dockerfile"],
  ["rules"],
  ["explain", "no-sudo"],
  ["completions", "bash"],
  ["problem-matcher"],
  ["--help"],
  ["--version"],
];

/** Commands that write, and the files of the repository that they say they write; a pattern. */
const writing: readonly (readonly [args: readonly string[], RegExp])[] = [
  [["--output", "sarif=report.sarif", "--output", "json=report.json", "."], /^report\.(?:sarif|json)$/],
  [
    ["--add-ignore", "it is known", "."],
    /(?:Dockerfile|compose(?:\.override)?\.yaml|common\.yaml|apparmor\.d\/\w+|\.dockerignore|\.env|site)$/,
  ],
  [["baseline"], /^\.seaworthy-baseline\.json$/],
  [["baseline", "--prune"], /^\.seaworthy-baseline\.json$/],
  // The folder it begins in is asked for, too, as one that may have to be made.
  [["init"], /^(?:|seaworthy\.yaml|\.github(?:\/workflows(?:\/seaworthy\.yml)?)?)$/],
];

/** Every file below a folder, and what is in it. */
function contentOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    paths.map((path) => {
      const full = join(folder, path);
      const stat = lstatSync(full);
      return [path, stat.isSymbolicLink() ? `-> ${readlinkSync(full)}` : stat.isFile() ? readFileSync(full, "latin1") : "a folder"];
    }),
  );
}

/** Paths whose content is not what it was. */
function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
}

/** Subcommands of git that ask for objects, names and the index; none looks at the work tree. */
const asking = /^(?:cat-file|diff|ls-files|ls-tree|merge-base|remote|rev-parse|symbolic-ref)$/;

/** What is missing of what every start of git needs: a phrase. */
function unsafe({ args, env }: ReturnType<typeof guarded>["git"][number]): string | undefined {
  const at = args.findIndex((each, index) => !each.startsWith("-") && !["-c", "-C"].includes(args[index - 1] ?? ""));
  const settings = args.slice(0, at);
  const subcommand = args[at] ?? "";
  for (const each of ["core.hooksPath=/dev/null", "core.fsmonitor=false"]) if (!settings.includes(each)) return `without ${each}`;
  if (!settings.includes("--no-pager")) return "with a pager";
  if (!asking.test(subcommand)) return `git ${subcommand}`;
  if (subcommand === "diff" && !(args.includes("--no-ext-diff") && args.includes("--no-textconv"))) return "diff with programs of others";
  const wanted = { GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" };
  for (const [name, value] of Object.entries(wanted)) if (env?.[name] !== value) return `without ${name}`;
  return Object.keys(env ?? {}).find((name) => /^GIT_(?:DIR|WORK_TREE|CONFIG|INDEX_FILE)/.test(name));
}

describe("what SECURITY.md promises", () => {
  const { repository, beside, pwned } = hostileRepository();
  const state = contentOf(join(repository, ".."));
  const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

  const keeps = (args: readonly string[]) => {
    const deeds = guarded([cli, ...args], repository, { GIT_DIR: "/nowhere", GIT_CONFIG_COUNT: "0" });
    expect(deeds.stderr).not.toContain("our mistake");
    expect(deeds.status, deeds.stderr).not.toBeNull();
    // It runs nothing of what it reads, and nothing that a repository names; it opens no connection.
    expect(deeds.refused).toEqual([]);
    expect(deeds.git.flatMap((each) => unsafe(each) ?? [])).toEqual([]);
    expect(existsSync(pwned), "a program of the repository ran").toBe(false);
    // It reads nothing outside of the repository.
    const strange = deeds.read.filter((path) => !`${path}/`.startsWith(`${repository}/`) && !path.startsWith(programs));
    expect(strange).toEqual([]);
    expect(deeds.read.filter((path) => /^folder\/|^apparmor\.d\/|^linked\//.test(relative(repository, path)) && leads(path))).toEqual([]);
    // It prints no credential, and no control character.
    const printed = deeds.stdout + deeds.stderr;
    expect(secrets.filter((secret) => printed.includes(secret))).toEqual([]);
    expect(printed).not.toMatch(controls);
    return deeds;
  };
  const leads = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

  it.each(commands)("is kept by seaworthy %s %s %s %s", (...args) => {
    const { write, stdout, stderr } = keeps(args);
    expect(write).toEqual([]);
    expect(changed(state, contentOf(join(repository, "..")))).toEqual([]);
    expect(stdout + stderr).not.toBe("");
  });

  it.each(writing)("is kept by seaworthy %j, which writes what it says", (args, named) => {
    const before = contentOf(join(repository, ".."));
    const { write } = keeps(args);
    // What is written beside a file takes its name in the end.
    const written = write.map((path) => relative(repository, path)).filter((path) => !/(?:^|\/)\.seaworthy-[0-9a-f]{24}\.tmp$/.test(path));
    expect(written).not.toEqual([]);
    expect(written.filter((path) => !named.test(path))).toEqual([]);
    const after = changed(before, contentOf(join(repository, ".."))).map((path) => relative("repository", path));
    expect(after.filter((path) => !named.test(path))).toEqual([]);
  });

  it("lets what the command line names be read, wherever it is", () => {
    const deeds = guarded([cli, join(beside, "Dockerfile")], repository);
    expect(deeds.read).toContain(join(beside, "Dockerfile"));
    expect(deeds.stdout).toContain("no-sudo");
    expect(deeds.refused).toEqual([]);
  });
});

describe("the action", () => {
  it("connects to nothing where it sends no report, and starts git as safely", async () => {
    const action = await bundled("src/action/main.ts", temporary("safety-action"));
    const { repository, pwned } = hostileRepository();
    const folder = temporary("safety-runner");
    const output = join(folder, "output");
    writeFileSync(output, "");
    const more = { GITHUB_OUTPUT: output, RUNNER_TEMP: folder, INPUT_SARIF: "false", GITHUB_WORKSPACE: repository };
    const deeds = guarded([action], repository, more);
    expect(deeds.stdout).toMatch(/Failed: there are findings/);
    expect(deeds.refused).toEqual([]);
    expect(deeds.git.flatMap((each) => unsafe(each) ?? [])).toEqual([]);
    expect(existsSync(pwned)).toBe(false);
  });
});

describe("the guard of these tests", () => {
  const folder = mkdtempSync(join(tmpdir(), "seaworthy-guard-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each<[string, string]>([
    ["require('net').connect(9)", "net.connect"],
    ["new (require('net').Socket)().connect(9)", "net.Socket"],
    ["require('net').createServer().listen(0)", "net.createServer"],
    ["require('node:http').get('http://127.0.0.1:9')", "http.get"],
    ["new (require('http').Agent)()", "http.Agent"],
    ["require('https').request('https://127.0.0.1:9')", "https.request"],
    ["require('http2').connect('http://127.0.0.1:9')", "http2.connect"],
    ["require('tls').connect(9)", "tls.connect"],
    ["require('dgram').createSocket('udp4')", "dgram.createSocket"],
    ["require('dns').lookup('a', () => {})", "dns.lookup"],
    ["require('dns').promises.lookup('a')", "dns/promises.lookup"],
    ["new (require('dns').Resolver)()", "dns.Resolver"],
    ["fetch('http://127.0.0.1:9')", "fetch"],
    ["process.binding('tcp_wrap')", "process.binding"],
    ["require('child_process').execSync('true')", "child_process.execSync"],
    ["require('child_process').spawn('git')", "child_process.spawn"],
    ["require('child_process').execFile('git')", "child_process.execFile"],
    ["require('child_process').fork('x')", "child_process.fork"],
    ["require('child_process').spawnSync('sh', ['-c', 'true'])", "child_process.spawnSync sh"],
    ["require('child_process').spawnSync('git', ['--version'], { shell: true })", "child_process.spawnSync git"],
    ["require('child_process').spawnSync('./git', ['--version'])", "child_process.spawnSync ./git"],
  ])("refuses %s", (code, name) => {
    const deeds = guarded(["-e", code], folder);
    expect(deeds.refused).toEqual([name]);
    expect(deeds.status).not.toBe(0);
  });

  it("refuses what a module of the other kind imports by name, and what is caught", () => {
    const code =
      'import { connect } from "node:net"; import { request } from "node:https"; for (const each of [connect, request]) try { each(9) } catch {}';
    expect(guarded(["--input-type=module", "-e", code], folder).refused).toEqual(["net.connect", "https.request"]);
  });

  it("notes what is read and written, by whatever function", () => {
    const code = `import fs, { promises } from "node:fs";
      fs.writeFileSync("a", "1"); fs.appendFileSync("a", "2"); fs.readFileSync("a"); await promises.readFile("a"); fs.closeSync(fs.openSync("b", "w"));
      fs.closeSync(fs.openSync("a", "r")); fs.renameSync("a", "c"); fs.mkdirSync("d"); fs.readdirSync("d"); await promises.rm("c"); fs.existsSync("c")`;
    const { read, write } = guarded(["--input-type=module", "-e", code], folder);
    const names = (paths: readonly string[]) => [...new Set(paths.map((path) => relative(folder, path)))];
    expect(names(write)).toEqual(["a", "b", "c", "d"]);
    expect(names(read)).toEqual(["a", "d"]);
  });
});
