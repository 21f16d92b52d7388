import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, run, runIn } from "./command.ts";

const bad = "FROM ubuntu:latest\nUSER root\n";
const good = "FROM scratch\nCOPY app /app\nUSER 65532\n";

describe("exit codes are the same for every format", () => {
  it.each(["text", "compact", "json", "sarif"])("%s", (format) => {
    expect(run(["--format", format], { Dockerfile: good }).status).toBe(0);
    expect(run(["--format", format], { Dockerfile: bad }).status).toBe(1);
    expect(run(["--format", format], {}).status).toBe(3);
    expect(run(["--format", format, "missing"], {}).status).toBe(2);
  });

  it.each<[string[], number]>([
    [["--fail-on", "never"], 0],
    [["--fail-on", "critical"], 0],
    [["--fail-on", "high"], 1],
    [["--exit-zero"], 0],
    [["--min-severity", "critical"], 1],
    [["--only", "no-host-pid"], 0],
    [["--skip", "non-root-user,no-floating-tag"], 0],
  ])("%j: %d", (args, want) => expect(run(args, { Dockerfile: bad }).status).toBe(want));
});

describe("mistakes in the call", () => {
  it.each<[string[], string]>([
    [["--frmat", "json"], "there is no option --frmat, did you mean --format?"],
    [["--format", "jsn"], "--format takes text, compact, json, sarif"],
    [["--only", "cap-drop"], "did you mean cap-drop-all?"],
    [["--output", "sarif"], "--output takes FORMAT=PATH"],
    [["--fail-on", "loud"], "--fail-on takes"],
    [["--format", "json", "--output", "sarif=/nowhere/at/all.sarif", "--quiet", "--only", "no-host-pid"], "could not be written"],
    [["explain", "no-such-rule"], "there is no rule"],
    [["show"], "show needs one path"],
    [["show", "-"], "show takes a file or a folder, and not standard input"],
    [["show", "--format", "xml", "Dockerfile"], '--format takes text, json, not "xml"'],
    [["show", "--fix", "Dockerfile"], "--fix belongs to check; seaworthy show does not take it"],
    [["--profile"], "--profile needs a value: recommended, strict"],
    [["--max", "0"], "--max takes a whole number"],
    [["rules", "--color", "loud"], "--color takes auto, always, never"],
    [["-", "x"], "cannot be combined"],
  ])("%j", (args, message) => {
    const { status, stderr, stdout } = run(args, { Dockerfile: bad });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(2);
    expect(stdout).not.toContain("Dockerfile:");
  });
});

describe("commands", () => {
  it("writes several reports at once", () => {
    const { stdout, status } = run(["--format", "compact", "--output", "json=-", "--output", "sarif=out.sarif"], { Dockerfile: bad });
    expect(status).toBe(1);
    expect(stdout.split("\n")[0]).toContain("Dockerfile:1:6: warning[medium]");
    expect(JSON.parse(stdout.slice(stdout.indexOf("\n{"))).schemaVersion).toBe(1);
  });

  it("judges standard input under the name it is given", () => {
    expect(run(["-", "--format", "compact", "--stdin-filename", "app/Dockerfile.prod"], {}, bad).stdout).toContain(
      "app/Dockerfile.prod:2:6: error[high]",
    );
    expect(
      run(["-", "--format", "compact", "--type", "compose"], {}, "services:\n  a:\n    image: x:1\n    privileged: true\n").stdout,
    ).toContain("compose.yaml:4:17: error[critical]");
    expect(run(["-", "--only", "dockerignore-present"], {}, "FROM a\nCOPY . .\n").status).toBe(0);
  });

  it("says which files and why", () => {
    const files = {
      "a/Dockerfile.dev": good,
      ".devcontainer/Dockerfile": good,
      "stack.yml": "services:\n  a:\n    image: x\n",
      "ci.yml": "jobs: {}\n",
      ".gitignore": "a/\n",
      "node_modules/x/Dockerfile": good,
    };
    expect(run(["--list-files"], files).stdout).toBe(".devcontainer/Dockerfile  dockerfile  by name\nstack.yml  compose  by content\n");
    expect(run(["--list-files", "--no-gitignore"], files).stdout).toContain("a/Dockerfile.dev");
    expect(run(["--list-files", "a/Dockerfile.dev"], files).stdout).toContain("a/Dockerfile.dev  dockerfile  named");
  });

  it("explains rules by our names and by others'", () => {
    expect(run(["explain", "cap-drop-all"]).stdout).toContain("# cap-drop-all");
    expect(run(["explain", "DL3002"]).stdout).toContain("# non-root-user");
    expect(run(["explain", "CKV_DOCKER_3"]).stdout.match(/^# .*$/gm)).toEqual(["# explicit-user", "# non-root-user"]);
    expect(run(["explain", "CWE-250"]).stdout).toContain(
      "`CWE-250` is a weakness in MITRE's list. These rules check it:\n\n| Rule | Severity | What to do |\n| --- | --- | --- |\n",
    );
    expect(run(["explain", "DL3003"])).toEqual({
      status: 0,
      stdout:
        "`DL3003` is a rule of hadolint: it reports `cd` in RUN where WORKDIR would do. seaworthy does not check it: this is a matter of style.\n",
      stderr: "",
    });
    expect(run(["explain", "DL9999"])).toEqual({
      status: 2,
      stdout: "",
      stderr: 'seaworthy: there is no rule "DL9999" (see seaworthy rules)\n',
    });
    expect(run(["rules"]).stdout.split("\n").length).toBeGreaterThan(45);
  });

  it("reads seccomp profiles for the target, and includes from the folders named", () => {
    const files = {
      "p.json": '{ "defaultAction": "SCMP_ACT_ERRNO", "defaultErrno": "ENOSYS", "syscalls": [] }',
      "apparmor.d/app": "abi <abi/3.0>,\nprofile app {\n  include <site/files>\n}\n",
      "more/site/files": "/a r\n",
    };
    const only = ["--format", "compact", "--only", "no-ignored-seccomp-key,valid-apparmor"];
    expect(run([...only, "."], files).stdout).toContain("[no-ignored-seccomp-key]");
    expect(run([...only, "."], files).stdout).not.toContain("[valid-apparmor]");
    expect(run([...only, "--target", "podman", "p.json"], files).stdout).not.toContain("[no-ignored-seccomp-key]");
    const included = run([...only, "--apparmor-include", "more", "apparmor.d/app"], files);
    expect(included.stdout).toContain("line 1 of more/site/files: this rule does not end");
    expect(run(["--apparmor-include", "gone", "."], files).stderr).toContain("there is no such folder");
    expect(run(["show", "apparmor.d/app", "--apparmor-include", "more"], files).stdout).toContain("allows  /a r");
    expect(run(["--target", "dokcer", "."], files).stderr).toContain("did you mean docker?");
  });

  it("finds profiles in folders by what they hold, and leaves out what only looks like one", () => {
    const profile = '{ "defaultAction": "SCMP_ACT_ALLOW" }\n';
    const files = {
      "a/profile.json": profile,
      "b/package.json": '{ "name": "x" }\n',
      "c/config.json": '{ "ociVersion": "1.2.0", "linux": { "seccomp": { "defaultAction": "SCMP_ACT_ALLOW" } } }\n',
      "apparmor/notes.md": "profile x {\n  file,\n}\n",
      "apparmor/web": "profile web {\n  file,\n}\n",
      "etc/apparmor.d/abstractions/site": "/a r,\n",
      "apparmor/load.sh": "#!/bin/sh\nprofile web {\n",
    };
    expect(run(["--list-files"], files).stdout).toBe("a/profile.json  seccomp  by content\napparmor/web  apparmor  by content\n");
  });

  it("judges the files of -f as one project, and tells -f from --format", () => {
    const files = {
      "base.yaml": "services:\n  a:\n    image: example/a:1.0\n    read_only: true\n",
      "dev/over.yaml": "services:\n  a:\n    read_only: false\n    volumes: ['./x:/x']\n",
    };
    const { stdout } = run(
      ["check", "--only", "no-lost-hardening", "--format", "compact", "-f", "base.yaml", "-f", "dev/over.yaml"],
      files,
    );
    expect(stdout).toContain("dev/over.yaml:3:5");
    expect(run(["-f", "json"], files)).toMatchObject({ status: 2, stderr: expect.stringContaining("--format json") });
    expect(run(["-f", "base.yaml", "x"], files)).toMatchObject({ status: 2 });
  });

  it("reads what an include brings, and says what it cannot", () => {
    const files = {
      "compose.yaml": "include: [db/compose.yaml, missing.yaml]\nservices:\n  a: { image: 'example/a:1.0' }\n",
      "db/compose.yaml": "services:\n  db: { image: 'example/db:1.0', privileged: true }\n",
    };
    const { stdout } = run(["--only", "no-privileged,valid-compose", "--format", "compact", "compose.yaml"], files);
    expect(stdout).toContain("db/compose.yaml:2:46");
    expect(stdout).toContain('compose.yaml:1:28: error[high] there is no file "missing.yaml"');
  });
});

describe("bad input gets one clear word, and nothing else is lost", () => {
  it("links to nothing, folders, and bytes that are no text", () => {
    const cwd = folder({ "ok/Dockerfile": bad, "d/Dockerfile/x": "", "bytes/Dockerfile": Buffer.from("FROM a:1\n#\xff\xfe\n", "latin1") });
    symlinkSync("nowhere", join(cwd, "Dockerfile"));
    symlinkSync("nowhere", join(cwd, ".env"));
    const { status, stdout, stderr } = runIn(cwd, ["--format", "compact"]);
    expect(stderr.trim().split("\n").sort()).toEqual([
      "seaworthy: Dockerfile skipped: it is a link to nothing",
      "seaworthy: bytes/Dockerfile is not valid UTF-8: what cannot be read counts as \uFFFD",
      "seaworthy: d/Dockerfile skipped: it is a folder",
    ]);
    expect(stdout).toContain("ok/Dockerfile:2:6: error[high]");
    expect(status).toBe(1);
  });

  it.skipIf(process.getuid?.() === 0)("a file that may not be read", () => {
    const cwd = folder({ Dockerfile: bad, "b/Dockerfile": bad });
    chmodSync(join(cwd, "Dockerfile"), 0);
    const { status, stdout, stderr } = runIn(cwd, ["--format", "compact"]);
    expect(stderr).toContain("Dockerfile could not be read (EACCES)");
    expect(stdout).toContain("b/Dockerfile");
    expect(status).toBe(2);
  });

  it("never follows a reference out of the repository", () => {
    const cwd = folder({
      "repo/.git/HEAD": "",
      "outside/Dockerfile": "FROM a\nENV API_TOKEN=hunter2x\n",
      "repo/compose.yaml": "services:\n  a:\n    build: ../outside\n",
    });
    const { stdout, stderr } = runIn(join(cwd, "repo"), ["--profile", "strict"]);
    expect(stdout).toContain("compose.yaml");
    expect(stdout).not.toContain("outside/Dockerfile");
    expect(stderr).toContain("outside/Dockerfile is referenced and is outside the repository: not followed");
    expect(stderr).not.toContain("hunter2x");
    symlinkSync("../outside/Dockerfile", join(cwd, "repo/Dockerfile"));
    expect(runIn(join(cwd, "repo"), ["--format", "compact"]).stderr).toContain("Dockerfile skipped: it is a link out of the repository");
  });

  it("folders and files of any name", () => {
    const files = {
      "n\nl/Dockerfile": bad,
      "\u2028/Dockerfile": bad,
      "..data/Dockerfile": bad,
      "-x.dockerfile": bad,
      "--exit-zero.dockerfile": bad,
    };
    expect(run(["--list-files"], files).stdout.split("\n").filter(Boolean)).toHaveLength(5);
    const cwd = folder({ ...files, "--exclude=*dockerfile*": "" });
    const hook = runIn(cwd, ["--format", "compact", "--exclude=*dockerfile*", "-x.dockerfile", "--exit-zero.dockerfile"], undefined, {
      PRE_COMMIT: "1",
    });
    expect(hook.status).toBe(1);
    expect(hook.stdout).toContain("--exit-zero.dockerfile:2:6");
  });

  it("a build whose context is a file", () => {
    const files = { "compose.yaml": "services:\n  web:\n    build: ./Dockerfile\n", Dockerfile: good };
    expect(run(["--format", "compact"], files).stderr).toBe("");
  });

  it("a line of five million characters, an alias bomb, deep nesting", () => {
    const long = `FROM debian:12.9\nRUN echo ${"x".repeat(5_000_000)}\nUSER root\n`;
    expect(run(["--format", "compact"], { Dockerfile: long }).stdout).toContain("Dockerfile:3:6: error[high]");
    const levels = Array.from(
      { length: 9 },
      (_, at) => `a${at + 1}: &a${at + 1} [${Array.from({ length: 10 }, () => `*a${at}`).join(", ")}]`,
    );
    const bomb = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]", ...levels, "services: { a: { image: x, environment: *a9 } }", ""].join("\n");
    expect(run(["--format", "compact"], { "compose.yaml": bomb }).stdout).toContain("the aliases expand to more than 100,000 values");
    expect(run(["--format", "compact"], { "compose.yaml": `services: ${"[".repeat(20_000)}` }).stdout).toContain("deeper than 100 levels");
  });
});
