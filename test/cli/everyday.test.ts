import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { progressOn } from "../../src/session/progress.ts";
import { folder, put, run, runIn } from "./command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const compact = ["--format", "compact"];
const lines = (stdout: string): string[] => stdout.split("\n").filter(Boolean);
const sudo = (...commands: readonly string[]): string => `FROM debian:12.9\n${commands.map((each) => `RUN sudo ${each}\n`).join("")}`;

describe("ignore comments", () => {
  const files = {
    Dockerfile:
      "FROM debian:12.9\n# seaworthy: ignore[no-sudo] a toolbox until 2099-01-31\nRUN sudo ls\n# seaworthy: ignore[no-sudo] left over\nUSER 1000\n# hadolint ignore=DL3004\nRUN sudo id\n",
    "compose.yaml":
      "services:\n  web:\n    image: x:1\n    privileged: true # seaworthy: ignore[no-privileged]\n    pid: host # seaworthy: ignore[no-host-pid] it was fine until 2020-01-31\n",
  };

  it("are listed with what they ignore, why and until when", () => {
    expect(run(["ignores"], files).stdout).toBe(
      [
        "Dockerfile:2  no-sudo  1 ignored  until 2099-01-31  a toolbox",
        "Dockerfile:4  no-sudo  ignores nothing  left over",
        "Dockerfile:6  hadolint DL3004  1 ignored  no reason given",
        "compose.yaml:4  no-privileged  not ignored: needs a reason  no reason given",
        "compose.yaml:5  no-host-pid  not ignored: expired  until 2020-01-31  it was fine",
        "",
      ].join("\n"),
    );
    expect(JSON.parse(run(["ignores", "--format", "json"], files).stdout)[0]).toEqual({
      path: "Dockerfile",
      line: 2,
      by: "seaworthy",
      rules: ["no-sudo"],
      state: "live",
      findings: 1,
      until: "2099-01-31",
      reason: "a toolbox",
    });
    expect(run(["ignores"], { Dockerfile: sudo("x") }).stdout).toBe("No ignore comments.\n");
  });

  it("count for nothing with --no-ignores", () => {
    const found = (more: readonly string[]) =>
      lines(run([...compact, ...more, "--only", "no-sudo,no-privileged,no-host-pid,valid-ignore"], files).stdout).map((line) =>
        line.replace(/^(\S+):\d+: .*(\[.*\])$/, "$1 $2"),
      );
    expect(found(["--no-ignores"])).toEqual([
      "Dockerfile:3 [no-sudo]",
      "Dockerfile:7 [no-sudo]",
      "compose.yaml:4 [no-privileged]",
      "compose.yaml:5 [no-host-pid]",
    ]);
    expect(found([])).toEqual(["Dockerfile:4 [valid-ignore]", "compose.yaml:4 [no-privileged]", "compose.yaml:5 [no-host-pid]"]);
  });
});

describe("--add-ignore", () => {
  it("writes a comment above what is found, and nothing where none can stand", () => {
    const cwd = folder({
      Dockerfile: "# syntax=docker/dockerfile:1\r\nFROM debian:12.9\r\nRUN apt-get update \\\r\n  && sudo ls\r\nUSER root\r\n",
      "compose.yaml":
        "services:\n  web:\n    image: nginx:1.29\n    ports: ['5432:5432']\n    volumes:\n      - /var/run/docker.sock:/x\n    build:\n      dockerfile_inline: |\n        FROM debian:12.9\n        RUN sudo ls\n        USER root\n",
      "p/seccomp.json": '{ "defaultAction": "SCMP_ACT_ALLOW" }\n',
    });
    const { stdout, status } = runIn(cwd, ["--add-ignore", "known since 2026"]);
    expect(stdout).toMatch(/^Added ignore comments for \d+ findings; \d+ are left\.\n$/);
    expect(status).toBe(1);
    expect(readFileSync(join(cwd, "Dockerfile"), "utf8")).toBe(
      "# syntax=docker/dockerfile:1\r\n# seaworthy: ignore[image-digest-pinned] known since 2026\r\nFROM debian:12.9\r\n# seaworthy: ignore[no-sudo] known since 2026\r\nRUN apt-get update \\\r\n  && sudo ls\r\n# seaworthy: ignore[non-root-user] known since 2026\r\nUSER root\r\n",
    );
    expect(readFileSync(join(cwd, "p/seccomp.json"), "utf8")).toBe('{ "defaultAction": "SCMP_ACT_ALLOW" }\n');
    const left = lines(runIn(cwd, compact).stdout);
    expect(
      left.every((line) => /syntax|docker\/dockerfile:1|seccomp\.json/.test(line)),
      left.join("\n"),
    ).toBe(true);
    const windows = folder({
      Dockerfile: "# escape=`\nFROM debian:12.9\nWORKDIR C:\\app\\\nRUN sudo b\nUSER 1000\n",
      "compose.json": '{ "services": { "a": { "image": "x:1", "privileged": true } } }\n',
    });
    expect(runIn(windows, ["--add-ignore", "x y", "--only", "no-sudo,no-privileged"]).stdout).toContain(
      "Added ignore comments for 1 finding.",
    );
    expect(readFileSync(join(windows, "Dockerfile"), "utf8")).toContain("\\app\\\n# seaworthy: ignore[no-sudo] x y\nRUN sudo b");
    expect(readFileSync(join(windows, "compose.json"), "utf8")).not.toContain("#");
    expect(runIn(cwd, ["--add-ignore", " "]).stderr).toContain("--add-ignore needs a reason");
  });
});

describe("the problem matcher", () => {
  it("catches every compact line of every fixture, in the repository as it is printed", () => {
    const printed = runIn(root, ["problem-matcher"]).stdout;
    expect(readFileSync(join(root, ".github/seaworthy-matcher.json"), "utf8")).toBe(printed);
    const vscode = runIn(root, ["problem-matcher", "vscode"]).stdout;
    expect(readFileSync(join(root, ".vscode/tasks.json"), "utf8")).toBe(vscode);
    const [pattern] = JSON.parse(printed).problemMatcher[0].pattern;
    expect(JSON.parse(vscode).tasks[0].problemMatcher.pattern).toEqual(pattern);
    const regexp = new RegExp(pattern.regexp);
    const reported = lines(runIn(join(root, "fixtures/projects"), ["--profile", "strict", ...compact, "--no-baseline"]).stdout);
    expect(reported.length).toBeGreaterThan(150);
    for (const line of reported) {
      const match = regexp.exec(line);
      expect(match, line).not.toBeNull();
      expect(match?.[pattern.severity]).toMatch(/^(?:error|warning|notice)$/);
      expect(Number(match?.[pattern.line])).toBeGreaterThan(0);
    }
  });
});

describe("completions", () => {
  it("know commands, options, their words and rules", () => {
    const cwd = folder({});
    const script = runIn(cwd, ["completions", "bash"]).stdout;
    put(cwd, { "s.bash": script });
    const complete = (...words: string[]): string[] =>
      spawnSync(
        "bash",
        [
          "-c",
          `source s.bash; COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _seaworthy; printf '%s\\n' "\${COMPREPLY[@]}"`,
        ],
        { cwd, encoding: "utf8" },
      )
        .stdout.split("\n")
        .filter(Boolean);
    expect(complete("seaworthy", "ig")).toEqual(["ignores"]);
    expect(complete("seaworthy", "--fail")).toEqual(["--fail-on"]);
    expect(complete("seaworthy", "fix", "--di")).toEqual(["--diff"]);
    expect(complete("seaworthy", "check", "--di")).toEqual([]);
    expect(complete("seaworthy", "rules", "--")).toEqual(["--profile", "--on", "--format", "--color", "--help", "--version"]);
    expect(complete("seaworthy", "--fail-on", "c")).toEqual(["critical"]);
    expect(complete("seaworthy", "explain", "no-docker-")).toEqual(["no-docker-socket", "no-docker-tcp"]);
    for (const shell of ["zsh", "fish", "powershell"]) expect(runIn(cwd, ["completions", shell]).stdout).toContain("apparmor-include");
    expect(runIn(cwd, ["completions"]).stderr).toContain("bash, zsh, fish, powershell");
  });
});

describe("progress", () => {
  const told = (isTTY: boolean, environment: Record<string, string> = {}, off = false): string => {
    let text = "";
    let clock = 0;
    const { show, end } = progressOn({ isTTY, write: (each: string) => (text += each) }, { off, now: () => clock, environment });
    for (clock of [500, 999, 1200, 1250, 1400]) show?.(clock / 100, 20);
    end();
    return text;
  };

  it("is one line on a terminal after a second, which goes away", () => {
    expect(told(true)).toBe(
      "\r\u001b[2Kchecking ============         12 of 20 files\r\u001b[2Kchecking ==============       14 of 20 files\r\u001b[2K",
    );
  });

  it("is nowhere else", () => {
    expect(
      told(false) + told(true, { CI: "true" }) + told(true, { PRE_COMMIT: "1" }) + told(true, { TERM: "dumb" }) + told(true, {}, true),
    ).toBe("");
  });
});

describe("rules by pattern and tag", () => {
  it("are chosen", () => {
    const ids = (...args: string[]) => [
      ...new Set(
        lines(run([...compact, ...args], { Dockerfile: "FROM debian:12.9\nRUN sudo ls\nENV A_TOKEN=kd83hf7HJD8\nUSER root\n" }).stdout).map(
          (line) => /\[([\w-]+)\]$/.exec(line)?.[1],
        ),
      ),
    ];
    expect(ids("--only", "no-s*")).toEqual(["no-sudo", "no-secret-in-env"]);
    expect(ids("--only", "tag:CWE-798")).toEqual(["no-secret-in-env"]);
    expect(ids("--only", "tag:dockerfile", "--skip", "no-*")).toEqual([]);
    expect(ids("--only", "approved-base-image")).toEqual(["approved-base-image"]);
    expect(run(["--only", "tag:nope"], {}).stderr).toContain('there is no rule "tag:nope"');
    expect(run(["--rule", "no-sudo"], {}).stderr).toContain("--rule takes RULE=LEVEL, such as no-sudo=off");
  });
});
