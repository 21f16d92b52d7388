import { chmodSync, existsSync, lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { readCommandLine } from "../../src/cli/arguments.ts";
import { Repair, worstFirst } from "../../src/cli/fix.ts";
import { severities } from "../../src/model/finding.ts";
import { judge } from "../../src/session/judge.ts";
import { settle } from "../../src/session/settings.ts";
import { commit, folder, git, runIn } from "./command.ts";

const dockerfile = "FROM example/own:1.0\nADD a.txt /a\nRUN chmod 777 /a\n";
const compose = "services:\n  web:\n    image: example/own:1.0\n    privileged: true # only once\n    init: true\n";
const files = { Dockerfile: dockerfile, "compose.yaml": compose };
const only = ["--only", "copy-over-add,no-world-writable,no-privileged"];

const textOf = (cwd: string, path: string): string => readFileSync(join(cwd, path), "utf8");

describe("fix", () => {
  it("makes safe repairs, tells of the others, and ends as check would on what is left", () => {
    const cwd = folder(files);
    const { stdout, stderr, status } = runIn(cwd, ["fix", ...only]);
    expect(stderr).toBe("");
    expect(stdout).toMatch(
      /^Dockerfile {2}copy-over-add {2}write COPY\n1 finding is repaired in 1 file; \d+ more have an unsafe repair \(--unsafe\)(?:; \d+ ha(?:s|ve) no automatic repair \(see seaworthy check\))?\.\n$/,
    );
    expect(textOf(cwd, "Dockerfile")).toBe(dockerfile.replace("ADD", "COPY"));
    expect(textOf(cwd, "compose.yaml")).toBe(compose);
    expect(status).toBe(1);
    expect(runIn(cwd, ["check", ...only]).status).toBe(1);
  });

  it("makes all of them with --unsafe, and comments stay", () => {
    const cwd = folder(files);
    runIn(cwd, ["fix", "--unsafe", ...only]);
    expect(textOf(cwd, "Dockerfile")).toBe("FROM example/own:1.0\nCOPY a.txt /a\nRUN chmod 775 /a\n");
    expect(textOf(cwd, "compose.yaml")).toBe(compose.replace("privileged: true # only once", "# only once"));
    expect(runIn(cwd, ["check", ...only]).status).toBe(0);
    const again = runIn(cwd, ["fix", "--unsafe", ...only]);
    expect(again.stdout).toMatch(/^0 findings are repaired[;.]/);
    expect(textOf(cwd, "Dockerfile")).toBe("FROM example/own:1.0\nCOPY a.txt /a\nRUN chmod 775 /a\n");
  });

  it("prints a patch that git applies, and writes nothing, with --diff", () => {
    const cwd = folder({ "sub/Dockerfile": dockerfile, "sub/compose.yaml": compose });
    commit(cwd);
    const { stdout, status } = runIn(join(cwd, "sub"), ["fix", "--diff", "--unsafe", ...only]);
    expect(status).toBe(1);
    expect(git(cwd, "status", "--porcelain")).toBe("");
    writeFileSync(join(cwd, "p"), stdout);
    git(cwd, "apply", "p");
    expect(textOf(cwd, "sub/Dockerfile")).toBe("FROM example/own:1.0\nCOPY a.txt /a\nRUN chmod 775 /a\n");
    expect(textOf(cwd, "sub/compose.yaml")).not.toContain("privileged");
    expect(runIn(join(cwd, "sub"), ["fix", "--diff", "--unsafe", ...only])).toMatchObject({ stdout: "", status: 0 });
  });

  it("prints no line that a terminal or a log would obey, and exits as check would where nothing could be checked", () => {
    for (const line of ["# \u001b[31mred", "# \u202eback", "# ##[error]x"]) {
      const cwd = folder({ Dockerfile: `FROM example/own:1.0\n${line}\nADD a.txt /a\n` });
      const { stdout, stderr, status } = runIn(cwd, ["fix", "--diff", ...only]);
      expect([line, stdout, status]).toEqual([line, "", 1]);
      expect(stderr).toContain("1 change to Dockerfile is omitted from the patch");
      expect(stderr).toContain("  | -ADD a.txt /a\n");
      expect(stderr).not.toMatch(/\u001b|\u202e|##\[/);
      expect(runIn(cwd, ["fix", ...only]).stdout).toContain("1 finding is repaired");
    }
    expect(runIn(folder({}), ["fix", "--diff", "missing"]).status).toBe(2);
    expect(runIn(folder({}), ["fix", "--diff"]).status).toBe(3);
    expect(runIn(folder({}), ["fix", "--diff", "--allow-empty"]).status).toBe(0);
  });

  it("repairs a file with two names once, and twice is once", () => {
    const cwd = folder({ "a/Dockerfile": "FROM example/own:1.0\nADD a.txt /a\n", "b/x": "" });
    symlinkSync("../a/Dockerfile", join(cwd, "b/Dockerfile"));
    expect(runIn(cwd, ["fix", ...only]).stdout).toContain("1 finding is repaired in 1 file");
    expect(textOf(cwd, "a/Dockerfile")).toBe("FROM example/own:1.0\nCOPY a.txt /a\n");
    expect(lstatSync(join(cwd, "b/Dockerfile")).isSymbolicLink()).toBe(true);
    expect(runIn(cwd, ["fix", "--diff", ...only])).toMatchObject({ stdout: "", status: 0 });
  });

  it("shows no secret in a patch, and says what it leaves out", () => {
    const secret = `h7Gk2pQz${"Lm9"}`;
    const near = `services:\n  web:\n    image: example/own:1.0\n    privileged: true\n    environment:\n      API_TOKEN: ${secret}\n`;
    const far = near.replace("    environment:", "    init: true\n    environment:");
    for (const [text, shows] of [
      [near.replace("    environment:\n      ", "    environment: {").replace(/\n$/, "}\n"), false],
      [far, true],
    ] as const) {
      const cwd = folder({ "compose.yaml": text });
      const { stdout, stderr, status } = runIn(cwd, ["fix", "--diff", "--unsafe", "--only", "no-privileged"]);
      expect(stdout + stderr).not.toContain(secret);
      expect(status).toBe(1);
      expect(stdout.includes("-    privileged: true")).toBe(shows);
      // Who looks sees the change all the same: what git would apply has no masks.
      expect(stderr).toBe(
        shows
          ? ""
          : `seaworthy: 1 change to compose.yaml is omitted from the patch, because its lines hold a secret or control characters; without --diff, seaworthy fix makes it\n${[
              "  |      image: example/own:1.0",
              "  | -    privileged: true",
              `  |      environment: {API_TOKEN: ${"*".repeat(secret.length)}}`,
            ]
              .map((line) => `${line}\n`)
              .join("")}`,
      );
    }
  });

  it("leaves what git does not know to the user, and says so", () => {
    const cwd = folder(files);
    commit(cwd);
    expect(runIn(cwd, ["fix", ...only]).stderr).toBe("");
    expect(runIn(cwd, ["fix", "--unsafe", ...only]).stderr).toBe(
      "seaworthy: Dockerfile has uncommitted changes; the repairs are added to them\n",
    );
  });

  it("writes all files or none", () => {
    const cwd = folder({ "a/Dockerfile": dockerfile, "b/Dockerfile": dockerfile });
    chmodSync(join(cwd, "b/Dockerfile"), 0o444);
    const { stderr, status } = runIn(cwd, ["fix", "--only", "copy-over-add"]);
    if (process.getuid?.() === 0) return;
    expect([stderr, status]).toEqual(["seaworthy: nothing is written, because b/Dockerfile could not be written (EACCES)\n", 2]);
    expect(textOf(cwd, "a/Dockerfile")).toBe(dockerfile);
  });

  it("makes a file that is not there, and takes the place of none", () => {
    const app = 'FROM node:22.12\nWORKDIR /app\nCOPY package.json ./\nCOPY . .\nUSER node\nCMD ["node", "a.js"]\n';
    const wanted = ["fix", "--unsafe", "--only", "dockerignore-present"];
    const cwd = folder({ "app/Dockerfile": app, "app/package.json": "{}" });
    commit(cwd);
    const { stdout, status } = runIn(join(cwd, "app"), [...wanted, "--diff"]);
    expect([status, existsSync(join(cwd, "app/.dockerignore"))]).toEqual([1, false]);
    expect(stdout).toContain("new file mode 100644\n--- /dev/null\n+++ b/app/.dockerignore\n@@ -0,0 +1,9 @@\n+**/.env*\n");
    writeFileSync(join(cwd, "p"), stdout);
    git(cwd, "apply", "p");
    const patched = textOf(cwd, "app/.dockerignore");
    rmSync(join(cwd, "app/.dockerignore"));
    expect(runIn(join(cwd, "app"), wanted)).toMatchObject({ stderr: "" });
    expect(textOf(cwd, "app/.dockerignore")).toBe(patched);
    rmSync(join(cwd, "app/.dockerignore"));
    symlinkSync("elsewhere", join(cwd, "app/.dockerignore"));
    expect(runIn(join(cwd, "app"), wanted).stdout).toMatch(/^0 findings are repaired/);
    expect(existsSync(join(cwd, "app/elsewhere"))).toBe(false);
  });

  it("leaves bytes that are no text as they are", () => {
    const cwd = folder({ Dockerfile: Buffer.from(`${dockerfile}# caf\xe9\n`, "latin1") });
    const { stdout } = runIn(cwd, ["fix", "--only", "copy-over-add"]);
    expect(stdout).toMatch(/^0 findings are repaired/);
    expect(readFileSync(join(cwd, "Dockerfile"), "latin1")).toBe(`${dockerfile}# caf\xe9\n`);
  });

  it.each([
    [["fix", "-"], "repairs are written into files: name one in place of -, which is standard input"],
    [["fix", "--since", "HEAD"], "--since belongs to check; seaworthy fix does not take it"],
    [["check", "--fix", "--since", "HEAD"], "--fix and --since cannot be combined: remove one of them"],
    [["fix", "--interactive"], "--interactive needs a terminal: remove it, or use --diff"],
    [["check", "--diff"], "--diff belongs to fix and pin; seaworthy check does not take it"],
    [["check", "--unsafe"], "--unsafe says which repairs are made: add --fix, or say seaworthy fix --unsafe"],
  ])("%j is refused", (args, message) => {
    expect(runIn(folder(files), args, "")).toMatchObject({ stderr: `seaworthy: ${message}\n`, status: 2 });
  });
});

describe("what is left", () => {
  it("counts what was declined apart from what needs a person, and asks for the worst first", async () => {
    const cwd = folder(files);
    const args = readCommandLine(["fix", "--unsafe", "--no-config", "--no-baseline", cwd]);
    const settings = await settle(args, rules, { cwd: process.cwd(), today: "2026-11-22" });
    const repair = new Repair(await judge(args, { ...settings, edits: "all" }, rules), () => true);
    const { offered, before } = repair;
    expect(offered.length).toBeGreaterThan(1);
    const [first] = offered;
    const every = repair.left(before);
    expect(every.declined).toBe(0);
    expect(repair.left(before, (each) => each === first)).toEqual({
      ...every,
      declined: offered.length - 1,
      others: every.others - offered.length + 1,
    });
    const ranks = worstFirst(offered).map(({ severity }) => severities.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  });

  it("is no reason to fail where nothing is to", () => {
    const cwd = folder(files);
    expect(runIn(cwd, ["fix", "--diff", ...only]).status).toBe(1);
    expect(runIn(cwd, ["fix", "--diff", "--exit-zero", ...only]).status).toBe(0);
  });
});

describe("check --fix", () => {
  it("mends, and reports what is left", () => {
    const cwd = folder(files);
    const { stdout, stderr, status } = runIn(cwd, ["check", "--fix", "--format", "json", ...only]);
    const rules = (JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
    expect(rules.sort()).toEqual(["no-privileged", "no-world-writable"]);
    expect(stderr).toContain("Dockerfile  copy-over-add  write COPY\n1 finding is repaired in 1 file; ");
    expect(status).toBe(1);
    expect(textOf(cwd, "Dockerfile")).toContain("COPY");
  });

  it("counts what the baseline knows as known, and leaves it", () => {
    const cwd = folder(files);
    runIn(cwd, ["baseline", ...only]);
    const { status } = runIn(cwd, ["check", "--fix", "--unsafe", ...only]);
    expect(status).toBe(0);
    expect(textOf(cwd, "Dockerfile")).toBe(dockerfile);
  });
});
