import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commit, folder, git, put, run, runIn } from "./command.ts";

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;
const fort = `services:
  fort:
    image: example/web:1.4@${digest}
    user: "1000:1000"
    read_only: true
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
    mem_limit: 256m
    cpus: 0.5
    pids_limit: 100
    healthcheck: { test: [CMD, "true"] }
    volumes: ["/opt/etc-data:/etc/app", "/srv/homes:/home/app"]
`;
const hack = `services:
  hack:
    image: example/web:1.4@${digest}
    user: "0:0"
    privileged: true
    network_mode: host
    volumes: ["/var/run/docker.sock:/var/run/docker.sock", "/etc:/host/etc"]
`;

interface ScoredHere {
  readonly label: string;
  readonly file: string;
  readonly kind: string;
  readonly score: number;
  readonly deductions: readonly { readonly points: number; readonly rules: readonly string[] }[];
  readonly cap: { readonly at: number; readonly rule: string } | null;
}
const scoresIn = (stdout: string) =>
  JSON.parse(stdout).scores as {
    readonly mean: number;
    readonly minimum: number;
    readonly since?: object;
    readonly unrated: readonly string[];
    readonly scored: readonly ScoredHere[];
  };
const json = (files: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  scoresIn(run(["--score", "--format", "json", ...args], files).stdout);
const rulesOf = ({ deductions }: ScoredHere): string[] => deductions.flatMap(({ rules }) => rules).sort();

/** The dashboard's weights and no other. */
const dashboard = `score:
  defaults: false
  weights: { non-root-user: 30, no-privileged: 40, no-host-network: 25, no-escape-capability: 20, no-docker-socket: 15, no-sensitive-host-mount: 15, read-only-rootfs: 10 }
`;

describe("--score", () => {
  it("gives a hardened container all, and one that gives the host away next to nothing", () => {
    expect(json({ "compose.yaml": fort })).toMatchObject({ mean: 100, minimum: 100 });
    expect(json({ "compose.yaml": hack })).toMatchObject({ minimum: 0, scored: [{ cap: { at: 20, rule: "no-privileged" } }] });
  });

  it.each([
    ["/var/run/docker.sock:/var/run/docker.sock", 20],
    ["/var/run/docker.sock:/var/run/docker.sock:ro", 20],
    ["/:/host", 20],
    ["/:/host:ro", 60],
    ["/root/.ssh:/keys:ro", 40],
  ])("caps what mounts %s at %d, whatever else is right", (mount, cap) => {
    const { scored } = json(
      { "compose.yaml": `${fort}      - "${mount}"\n`.replace(/volumes: .*\n/, "volumes:\n"), "w.yaml": dashboard },
      "--score-weights",
      "w.yaml",
    );
    expect(scored.map(({ cap: each }) => each?.at)).toEqual([cap]);
    expect(scored[0]?.score).toBeLessThanOrEqual(cap);
  });

  it("lets no severity of a configuration lift a cap", () => {
    const { minimum } = json({ "compose.yaml": hack, "seaworthy.yaml": "rules: { no-privileged: info, no-docker-socket: info }\n" });
    expect(minimum).toBe(0);
  });

  it.each<[string, string, number]>([
    ["not hardened", 'user: "0"', 60],
    ["root by its group's notation, which the dashboard takes for an account", 'user: "0:0"', 60],
    ["an account", "user: app", 90],
    ["an account on the host's network", "user: app\n    network_mode: host", 65],
    ["every capability", "user: app\n    cap_add: [ALL]", 20],
    ["one that is as good as all, which the dashboard does not look at", "user: app\n    cap_add: [SYS_ADMIN]", 20],
    [
      "folders that only sound like those of the host, which the dashboard takes for them",
      'user: app\n    volumes: ["/opt/x:/etc/app", "/data/home/a:/x", "/opt/etc:/y"]',
      90,
    ],
    ["two folders of the host", 'user: app\n    volumes: ["/etc:/a:ro", "/home:/b:ro"]', 60],
  ])("does the dashboard's sums on a container that is %s", (_, lines, expected) => {
    const compose = `services:\n  a:\n    image: example/web:1.4\n    ${lines}\n`;
    expect(json({ "compose.yaml": compose, "w.yaml": dashboard }, "--score-weights", "w.yaml").minimum).toBe(expected);
  });

  it("scores what starts: an image that a container is built from is scored with it, and any other by itself", () => {
    const files = {
      "compose.yaml": "services:\n  web:\n    build: app\n",
      "app/Dockerfile": 'FROM debian:12.9\nRUN curl -u admin:hunter2secret https://example.com/a\nUSER 1000\nCMD ["a"]\n',
      "tool/Dockerfile": 'FROM debian:12.9\nUSER 1000\nCMD ["a"]\n',
    };
    const { scored } = json(files);
    expect(scored.map(({ kind, label, file }) => [kind, label, file])).toEqual([
      ["container", "service `web`", "compose.yaml"],
      ["image", "the image", "tool/Dockerfile"],
    ]);
    expect(scored.map(rulesOf)[0]).toContain("no-secret-in-run");
    expect(scored.map(rulesOf)[1]).not.toContain("read-only-rootfs");
  });

  it("scores two services of one Dockerfile, each with it, and two of one anchor, each with what it says", () => {
    const files = {
      "compose.yaml":
        "x-all: &all\n  image: example/a:1.0\n  privileged: true\nservices:\n  a: { <<: *all }\n  b: { <<: *all }\n  c: { build: . }\n  d: { build: . }\n",
      Dockerfile: "FROM debian:12.9\nENV API_TOKEN=ghp_012345678901234567890123456789012345\n",
    };
    const caps = json(files).scored.map(({ label, cap }) => [label, cap?.at]);
    expect(caps.sort()).toEqual([
      ["service `a`", 20],
      ["service `b`", 20],
      ["service `c`", 40],
      ["service `d`", 40],
    ]);
  });

  it("counts an env file against those that read it, and a key of Compose against its service", () => {
    const files = {
      "compose.yaml":
        "services:\n  a:\n    image: example/a:1.0\n    env_file: app.env\n  b:\n    image: example/b:1.0\n    build:\n      context: .\n      args: { NPM_TOKEN: npm_012345678901234567890123456789abcdef }\n  c:\n    image: example/c:1.0\n",
      "app.env": "DB_PASSWORD=Tr0ub4dor3x\n",
      Dockerfile: "FROM debian:12.9\n",
    };
    const { scored } = json(files);
    const having = (rule: string) => scored.filter((each) => rulesOf(each).includes(rule)).map(({ label }) => label);
    expect(having("no-secret-in-env-file")).toEqual(["service `a`"]);
    expect(having("no-secret-in-build-args")).toEqual(["service `b`"]);
  });

  it("counts what comments and the baseline answer for, whatever is shown, and is the same in several threads", () => {
    const cwd = folder({ "compose.yaml": hack.replace("privileged: true", "privileged: true # seaworthy: ignore[no-privileged] wanted") });
    const scores = (...args: readonly string[]) => scoresIn(runIn(cwd, ["--score", "--format", "json", ...args]).stdout);
    const usual = scores();
    for (const args of [["--min-severity", "critical"], ["--profile", "strict"], ["--no-ignores"], ["--jobs", "2"]])
      expect(scores(...args), args.join(" ")).toEqual(usual);
    expect(runIn(cwd, ["baseline"]).status).toBe(0);
    expect(scores()).toEqual(usual);
  });

  it("says which rules did not run, and takes nothing for them", () => {
    const { unrated, minimum } = json({ "compose.yaml": hack, "seaworthy.yaml": "rules: { no-privileged: off }\n" });
    expect(unrated).toEqual(["no-privileged"]);
    expect(minimum).toBe(0);
    expect(json({ "compose.yaml": hack }, "--only", "no-sudo").minimum).toBe(100);
  });

  it("scores nothing of what is excluded, and says that there is nothing to score", () => {
    const files = { "compose.yaml": hack, "seccomp.json": '{ "defaultAction": "SCMP_ACT_ERRNO", "syscalls": [] }\n' };
    const { stdout, stderr } = run(["--score", "--format", "json", "--exclude", "compose.yaml"], files);
    expect(JSON.parse(stdout).scores).toBeUndefined();
    expect(stderr).toContain("the score is not worked out: nothing here starts a container or builds an image");
  });

  it("tells people on lines that fit, the lowest first, with what to do; and says nothing unless it is asked", () => {
    const cwd = folder({ "compose.yaml": `${fort}${hack.replace("services:\n", "")}` });
    const { stdout } = runIn(cwd, ["--score", "-q"], undefined, { COLUMNS: "80" });
    const told = stdout.slice(stdout.indexOf("Score: "));
    expect(told).toMatch(
      /^Score: 0 of 100 at worst \(F\), 50 on average, of 2 containers\.\n {4}0 F {2}service `hack` in compose\.yaml: at most 20, because/,
    );
    expect(told).toContain("\nWhat to do first, and the points each step adds to those above it:\n");
    expect(told).not.toContain("`fort`");
    for (const line of told.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(runIn(cwd, ["--score", "-q", "--all"]).stdout).toContain("  100 A  service `fort` in compose.yaml\n");
    const plain = runIn(cwd, ["-q"]).stdout;
    expect(stdout.length).toBeGreaterThan(plain.length);
    expect(plain).not.toContain("Score");
  });

  it("is in Markdown, escaped, and an earlier report of either format may be replaced", () => {
    const cwd = folder({
      "compose.yaml": hack.replace("hack:", '"<b>|x":'),
      "seaworthy.yaml": "score: {}\nformat: [text]\noutput: [markdown=out.md, text=out.txt]\n",
    });
    expect(runIn(cwd, []).status).toBe(1);
    const text = readFileSync(join(cwd, "out.md"), "utf8");
    expect(text).toContain("\n### Score: 0 of 100 at worst &#40;F&#41;, 0 on average, of 1 container\n");
    expect(text).toMatch(/\n- \*\*\+\d+\*\* /);
    expect(text).not.toContain("<b>");
    expect(runIn(cwd, []).status).toBe(1);
  });
});

describe("--min-score", () => {
  it("fails a run whose lowest score is lower, whatever the findings are, and says so", () => {
    const cwd = folder({ "compose.yaml": `${fort}${hack.replace("services:\n", "")}` });
    const { status, stderr } = runIn(cwd, ["--min-score", "1", "--fail-on", "never"]);
    expect([status, stderr]).toEqual([1, "seaworthy: the lowest score is 0 of 100, and min-score asks for 1\n"]);
    expect(runIn(cwd, ["--min-score", "0", "--fail-on", "never"]).status).toBe(0);
    expect(runIn(cwd, ["--min-score", "1", "--exit-zero"]).status).toBe(0);
    expect(runIn(cwd, ["--fail-on", "never"], undefined, { SEAWORTHY_MIN_SCORE: "1" }).status).toBe(1);
    put(cwd, { "seaworthy.yaml": "score: { min: 1 }\nfail-on: never\n" });
    expect(runIn(cwd, []).status).toBe(1);
    expect(runIn(cwd, ["--min-score", "0"]).status).toBe(0);
  });

  it.each([
    [["--min-score", "101"], '--min-score takes a whole number from 0 to 100, not "101"'],
    [["--min-score=-1"], '--min-score takes a whole number from 0 to 100, not "-1"'],
    [["--score-weights", "none.yaml"], '--score-weights names "none.yaml", which could not be read (ENOENT)'],
    [["--score-weights", "compose.yaml"], 'compose.yaml:1:1: there is no key "services"'],
    [["--score-weights", "more.yaml"], "--score-weights takes a file with the key score alone"],
    [["--score-weights", "much.yaml"], "much.yaml:1:36: non-root-user must be at most 100, not 1000"],
    [["--score-weights", "typo.yaml"], 'typo.yaml:1:21: there is no rule "no-priviledged"'],
    [["--score", "--format", "sarif"], "--score is told in the formats text, json, markdown, html"],
  ])("%j is refused: %s", (args, sentence) => {
    const { status, stdout, stderr } = run(args, {
      "compose.yaml": hack,
      "more.yaml": "score: {}\nprofile: strict\n",
      "much.yaml": "score: { weights: { non-root-user: 1000 } }\n",
      "typo.yaml": "score: { weights: { no-priviledged: 1 } }\n",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
  });
});

describe("--since", () => {
  it("tells how the score changed", () => {
    const cwd = folder({ "compose.yaml": hack });
    commit(cwd, "one");
    put(cwd, { "compose.yaml": fort });
    commit(cwd, "two");
    expect(runIn(cwd, ["--score", "-q", "--since", "HEAD~1"]).stdout).toContain("(since HEAD~1: +100 at worst, +100 on average).");
    expect(scoresIn(runIn(cwd, ["--score", "--format", "json", "--since", "HEAD~1"]).stdout).since).toEqual({ mean: 0, minimum: 0 });
  });
});

describe("--history", () => {
  const line = (date: string, commit_: string | null = null) =>
    `${JSON.stringify({ date, commit: commit_, mean: 50.5, minimum: 20, findings: { info: 0, low: 1, medium: 2, high: 3, critical: 4 } })}\n`;
  const at = { SOURCE_DATE_EPOCH: "1764547200" };
  const read = (cwd: string): string => readFileSync(join(cwd, "h.jsonl"), "utf8");

  it("adds a dated line with the commit, the score and the findings; a commit has one", () => {
    const cwd = folder({ "compose.yaml": hack });
    commit(cwd, "one");
    expect(runIn(cwd, ["--history", "h.jsonl"], undefined, at).status).toBe(1);
    const [entry] = read(cwd)
      .trim()
      .split("\n")
      .map((each) => JSON.parse(each));
    expect(entry).toMatchObject({ date: "2025-12-01T00:00:00Z", commit: git(cwd, "rev-parse", "HEAD"), mean: 0, minimum: 0 });
    expect(entry.findings.critical).toBeGreaterThan(0);
    expect(runIn(cwd, ["--history", "h.jsonl"], undefined, { SOURCE_DATE_EPOCH: "1764547260" }).status).toBe(1);
    expect(read(cwd).split("\n")).toHaveLength(2);
    expect(read(cwd)).toContain("2025-12-01T00:01:00Z");
    put(cwd, { "compose.yaml": fort });
    commit(cwd, "two");
    const { stdout } = runIn(cwd, ["--history", "h.jsonl", "--format", "json"]);
    expect(read(cwd).split("\n")).toHaveLength(3);
    expect(JSON.parse(stdout).history.map(({ minimum }: { minimum: number }) => minimum)).toEqual([0, 100]);
  });

  it("adds nothing with --since, with nothing to score, and where a file could not be checked", () => {
    const cwd = folder({ "compose.yaml": hack });
    commit(cwd, "one");
    put(cwd, { "h.jsonl": line("2025-01-01T00:00:00Z") });
    runIn(cwd, ["--history", "h.jsonl", "--since", "HEAD"]);
    runIn(cwd, ["--history", "h.jsonl", "compose.yaml", "absent.yaml"]);
    runIn(cwd, ["--history", "h.jsonl", "--exclude", "compose.yaml", "--allow-empty"]);
    expect(read(cwd)).toBe(line("2025-01-01T00:00:00Z"));
    runIn(cwd, ["--history", "new.jsonl", "--exclude", "compose.yaml", "--allow-empty"]);
    expect(() => readFileSync(join(cwd, "new.jsonl"))).toThrow("ENOENT");
  });

  it("goes on after a last line that is cut off, or has no end", () => {
    for (const [last, kept] of [
      ['{"date":"2025-01-0', 1],
      [line("2025-01-02T00:00:00Z").trim(), 2],
    ] as const) {
      const cwd = folder({ "compose.yaml": fort, "h.jsonl": line("2025-01-01T00:00:00Z") + last });
      const { status, stderr } = runIn(cwd, ["--history", "h.jsonl"], undefined, at);
      expect(status).toBe(0);
      expect(stderr).toBe(kept === 1 ? "seaworthy: h.jsonl has an unfinished last line, which is dropped\n" : "");
      expect(read(cwd).trim().split("\n")).toHaveLength(kept + 1);
      expect(read(cwd).startsWith(line("2025-01-01T00:00:00Z"))).toBe(true);
    }
  });

  it.each([
    ["another file", "FROM debian:12.9\n", "and its line 1 is not one of a history"],
    ["one without an end", "{", "and its line 1 is not one of a history"],
    [
      "a merge conflict",
      `${line("2025-01-01T00:00:00Z")}<<<<<<< HEAD\n${line("2025-01-02T00:00:00Z")}`,
      "and its line 2 is not one of a history",
    ],
    ["a score above 100", line("2025-01-01T00:00:00Z").replace("50.5", "505"), "and its line 1 is not one"],
    ["a day that there is not", line("2025-13-41T00:00:00Z"), "and its line 1 is not one"],
    ["more than is read", line("2025-01-01T00:00:00Z").repeat(40_000), "which has more than 4 MB"],
    ["null", "null\n", "and its line 1 is not one"],
  ])("never replaces %s", (_, text, sentence) => {
    const cwd = folder({ "compose.yaml": fort, "h.jsonl": text });
    const { status, stderr } = runIn(cwd, ["--history", "h.jsonl"]);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(read(cwd)).toBe(text);
  });

  it("follows no link out of the repository, and is no folder", () => {
    const outside = folder({ "h.jsonl": line("2025-01-01T00:00:00Z") });
    const cwd = folder({ "compose.yaml": fort, "sub/a": "" });
    commit(cwd, "one");
    symlinkSync(join(outside, "h.jsonl"), join(cwd, "h.jsonl"));
    const { status, stderr } = runIn(cwd, ["--history", "h.jsonl"]);
    expect([status, stderr]).toEqual([2, 'seaworthy: --history names "h.jsonl", which leads out of the repository by a link\n']);
    expect(readFileSync(join(outside, "h.jsonl"), "utf8")).toBe(line("2025-01-01T00:00:00Z"));
    expect(runIn(cwd, ["--history", "sub"]).stderr).toContain("is a folder");
    writeFileSync(join(cwd, "seaworthy.yaml"), "score: {}\n");
    expect(runIn(cwd, ["--history", "i.jsonl"], undefined, { SOURCE_DATE_EPOCH: "soon" }).stderr).toContain(
      'SOURCE_DATE_EPOCH takes seconds since 1970, not "soon"',
    );
  });
});
