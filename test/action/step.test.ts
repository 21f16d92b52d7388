import fs, { mkdirSync, readdirSync, readFileSync } from "node:fs";
import os from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { replace } from "../builtin.ts";
import { freshFolder, stepInside } from "./inside.ts";
import { type Commit, gitAnswers, sha } from "./memory-git.ts";
import { put, run, twenty } from "./surroundings.ts";

type Inputs = Parameters<typeof stepInside>[2];
const onlySudo = { args: "--only no-sudo", sarif: "false" };

/** Runs the step over files in a workspace of their own. */
async function over(files: Readonly<Record<string, string>>, inputs: Inputs = {}, more: Parameters<typeof stepInside>[3] = {}) {
  const folder = freshFolder();
  mkdirSync(join(folder, "w"));
  put(join(folder, "w"), files);
  const result = await stepInside(folder, join(folder, "w"), { ...onlySudo, ...inputs }, more);
  return { ...result, folder, lines: result.log.trimEnd().split("\n") };
}

const oneFinding = { Dockerfile: run("a") };

describe("a step", () => {
  it("says what it finds, shuts out commands of strangers meanwhile, and answers an exit code", async () => {
    const { status, log, outputs, summary, folder } = await over(oneFinding);
    const token = /^::stop-commands::(\S+)$/m.exec(log)?.[1] ?? "";
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    const says = "sudo runs here; use USER root for such commands and switch back after them";
    const fix = "remove sudo: root runs this already";
    expect(log.replaceAll(token, "TOKEN")).toBe(`::stop-commands::TOKEN
medium[no-sudo]: sudo runs here
 --> Dockerfile:2:5
  |
1 | FROM debian:12.9
2 | RUN sudo a
  |     ^^^^
  |
  = help: ${fix} (may change behaviour)
  |
2 - RUN sudo a
2 + RUN a
  = docs: seaworthy explain no-sudo

1 finding (1 medium), 1 file checked.
  repairs   seaworthy fix --unsafe repairs 1, --diff shows the changes first
::TOKEN::
::warning file=Dockerfile,line=2,endLine=2,col=5,endColumn=8,title=no-sudo (medium)::${says}. Fix: ${fix}
1 finding (1 medium), 1 file checked; seaworthy fix repairs 1 with --unsafe.
Failed: there are findings at or above fail-on.
`);
    expect(status).toBe(1);
    const counts = { critical: "0", high: "0", medium: "1", low: "0", info: "0" };
    const { "sarif-file": sarif = "", "json-file": json = "", ...rest } = outputs;
    expect(rest).toEqual({
      ...{
        findings: "1",
        "new-findings": "1",
        "fixed-findings": "0",
        "uncovered-findings": "0",
        "highest-severity": "medium",
        "exit-code": "1",
      },
      ...{ score: "", "mean-score": "" },
      ...counts,
    });
    expect(dirname(sarif)).toMatch(new RegExp(`^${folder}/temp/seaworthy-`));
    expect([sarif, json]).toEqual([join(dirname(sarif), "seaworthy.sarif"), join(dirname(sarif), "seaworthy.json")]);
    expect(JSON.parse(readFileSync(sarif, "utf8")).runs[0].automationDetails.id).toBe("seaworthy/");
    expect(JSON.parse(readFileSync(json, "utf8")).findings).toHaveLength(1);
    expect(summary).toMatch(/^<!-- seaworthy -->\n\n### seaworthy: 1 finding /);
  });

  const endings = {
    0: "Passed: no finding fails this step.",
    1: "Failed: there are findings at or above fail-on.",
    2: "Failed: not everything could be checked or written, see above.",
    3: "Failed: there was nothing to check. To allow that, set args: --allow-empty.",
  } as const;

  it.each<[string, Readonly<Record<string, string>>, Inputs, keyof typeof endings, string]>([
    ["nothing is found", { Dockerfile: "FROM scratch\n" }, {}, 0, "none"],
    ["what is found is not severe", oneFinding, { "fail-on": "high" }, 0, "medium"],
    ["what is found is severe", oneFinding, {}, 1, "medium"],
    ["what is found is severe, and not shown", oneFinding, { args: "--only no-sudo --min-severity high" }, 1, "none"],
    ["somebody answers for what is found", { Dockerfile: `# seaworthy: ignore-file[no-sudo] a tool\n${run("a")}` }, {}, 0, "none"],
    ["something is missing", oneFinding, { paths: "nowhere" }, 2, "none"],
    ["there is nothing to check", {}, {}, 3, "none"],
    ["there is nothing to check, which is fine", {}, { args: "--allow-empty" }, 0, "none"],
  ])("answers whether it fails when %s", async (_, files, inputs, code, worst) => {
    const { status, lines, outputs } = await over(files, inputs);
    expect([status, outputs["exit-code"], lines.at(-1), outputs["highest-severity"]]).toEqual([code, `${code}`, endings[code], worst]);
  });

  it("tells what could not be read, and what else is worth knowing, before the report", async () => {
    const { lines } = await over({ Dockerfile: run("a"), "b/Dockerfile": "FROM {{ image }}\n" }, { paths: "nowhere\n." });
    expect(lines.slice(1, 3)).toEqual([
      "seaworthy: nowhere does not exist",
      expect.stringMatching(/^seaworthy: b\/Dockerfile not checked: /),
    ]);
    expect(lines[0]).toMatch(/^::stop-commands::/);
  });

  it("leaves out what nobody wants", async () => {
    const silent = await over(oneFinding, { annotations: "false", summary: "false" });
    expect([silent.summary, silent.lines.filter((line) => line.startsWith("::warning"))]).toEqual(["", []]);
    const elsewhere = await over(oneFinding, {}, { env: { GITHUB_STEP_SUMMARY: "" } });
    expect([elsewhere.status, elsewhere.summary]).toEqual([1, ""]);
  });

  it("keeps a place of each kind for what it may have to say itself", async () => {
    const services = Array.from({ length: 12 }, (_, at) => `  s${at}:\n    image: x:1\n    privileged: true\n    pid: host\n`).join("");
    const { lines } = await over(
      { "compose.yaml": `services:\n${services}`, Dockerfile: run(...twenty) },
      { args: "--only no-privileged,no-sudo" },
    );
    expect(["error", "warning"].map((kind) => lines.filter((line) => line.startsWith(`::${kind} `)).length)).toEqual([9, 9]);
  });

  it("writes more reports, and goes on when one cannot be written", async () => {
    const folder = freshFolder();
    const output = `junit=${folder}/100%/x.xml\nsarif=${folder}/ok.sarif`;
    const { status, log, outputs, summary } = await over(oneFinding, { output, "fail-on": "never", "sarif-category": "containers" });
    expect(status).toBe(2);
    expect(log).toContain(`::error title=seaworthy::output: ${folder}/100%25/x.xml could not be written (ENOENT)\n`);
    expect(readFileSync(`${folder}/ok.sarif`, "utf8")).toContain('"id": "containers/"');
    expect([outputs["findings"], summary !== ""]).toEqual(["1", true]);
    expect(readFileSync(outputs["sarif-file"] as string, "utf8")).toContain('"id": "containers/"');
    expect(readdirSync(folder)).toEqual(["ok.sarif"]);
  });

  it("says when the summary cannot be written", async () => {
    const { status, log } = await over(oneFinding, {}, { env: { GITHUB_STEP_SUMMARY: "/nowhere/at/all" } });
    expect(status).toBe(2);
    expect(log).toContain("::error title=seaworthy::the summary: Unable to access summary file: '/nowhere/at/all'");
  });

  it("leaves its files in the folder of the machine where the runner has none", async () => {
    const own = freshFolder();
    put(own, { file: "" });
    replace(os, "tmpdir", () => own);
    for (const folder of ["", join(own, "nowhere"), join(own, "file")]) {
      const { outputs } = await over(oneFinding, {}, { env: { RUNNER_TEMP: folder } });
      expect(outputs["json-file"]).toMatch(new RegExp(`^${own}/seaworthy-[^/]+/seaworthy\\.json$`));
    }
  });
});

describe("where a step starts", () => {
  const files = { "svc/Dockerfile": run("a"), "other/Dockerfile": run("b") };
  const annotated = (lines: readonly string[]) => lines.flatMap((line) => /^::warning file=([^,]+),/.exec(line)?.[1] ?? []);

  it("is the workspace, or a folder in it, and paths are seen from the workspace", async () => {
    expect(annotated((await over(files)).lines)).toEqual(["other/Dockerfile", "svc/Dockerfile"]);
    const inside = await over(files, { "working-directory": "svc" });
    expect(inside.cwd).toBe(join(inside.folder, "w/svc"));
    expect(annotated(inside.lines)).toEqual(["svc/Dockerfile"]);
  });

  it("is looked for in the workspace, wherever the process stands", async () => {
    const workspace = freshFolder();
    put(workspace, { "svc/deep/Dockerfile": run("a") });
    const { cwd, lines } = await over(files, { "working-directory": "svc/deep" }, { env: { GITHUB_WORKSPACE: workspace } });
    expect(cwd).toBe(join(workspace, "svc/deep"));
    expect(annotated(lines)).toEqual(["svc/deep/Dockerfile"]);
  });

  it("is where it stands when there is no workspace", async () => {
    const { cwd, folder, lines } = await over(files, { "working-directory": "svc" }, { env: { GITHUB_WORKSPACE: "" } });
    expect(cwd).toBe(join(folder, "w/svc"));
    expect(annotated(lines)).toEqual(["Dockerfile"]);
  });

  it("is seen from the root of the repository where there is one", async () => {
    gitAnswers({ refs: {} });
    const repository = { "repo/.git/HEAD": "", "repo/svc/Dockerfile": run("a") };
    expect(annotated((await over(repository, { "working-directory": "repo/svc" })).lines)).toEqual(["svc/Dockerfile"]);
  });

  it.each(["nope", "svc/Dockerfile"])("has to be a folder: %s", async (name) => {
    const { status, log } = await over(files, { "working-directory": name });
    expect([status, log]).toEqual([
      2,
      `::error title=seaworthy::the input working-directory names "${name}", and there is no such folder\n`,
    ]);
  });
});

describe("a step of a pull request", () => {
  const base: Commit = { sha: sha("ba5e"), files: { Dockerfile: run("gone", "stays") } };
  const head: Commit = { sha: sha("4ead"), files: { Dockerfile: run("stays", "new") } };
  const event = { pull_request: { base: { sha: base.sha }, head: { sha: head.sha } } };
  const push = { before: base.sha };
  const since = { "new-findings": "1", "fixed-findings": "1", findings: "2" };
  const everything = { "new-findings": "2", "fixed-findings": "0", findings: "2" };

  it.each<[string, Inputs, object, object]>([
    ["counts what is new", {}, event, since],
    ["counts what is new when it is told to", { "new-only": "true" }, event, since],
    ["counts everything when it is told to", { "new-only": "false" }, event, everything],
    ["is another thing than a push, which counts everything", {}, push, everything],
    ["a push counts what is new when it is told to", { "new-only": "true" }, push, since],
    [
      "goes by another commit when args names one",
      { args: `--only no-sudo --since ${head.sha}` },
      event,
      { "new-findings": "0", "fixed-findings": "0" },
    ],
  ])("%s", async (_, inputs, given, outputs) => {
    gitAnswers({ refs: { HEAD: head, base }, mergeBase: inputs["args"] ? head.sha : base.sha });
    const result = await over({ ".git/HEAD": "", ...head.files }, inputs, { event: given });
    expect(result.outputs).toMatchObject(outputs);
    expect(result.log).not.toContain("::notice::");
  });

  it("counts pull_request_target, too, and nothing that is only called alike", async () => {
    gitAnswers({ refs: { HEAD: head, base }, mergeBase: base.sha });
    const named = (name: string | undefined) => over({ ".git/HEAD": "", ...head.files }, {}, { event, env: { GITHUB_EVENT_NAME: name } });
    expect((await named("pull_request_target")).outputs).toMatchObject(since);
    expect((await named("on_pull_request")).outputs).toMatchObject(everything);
    expect((await named(undefined)).outputs).toMatchObject(everything);
  });

  it("says why it counts everything when there is nothing to compare with", async () => {
    gitAnswers({ refs: { HEAD: head } });
    const { outputs, log } = await over({ ".git/HEAD": "", ...head.files }, {}, { event: { pull_request: {} } });
    expect(outputs).toMatchObject(everything);
    expect(log).toMatch(/^::notice::Every finding counts: the event names no commit to compare with\.\n/);
  });

  it("compares nothing with what comes from standard input", async () => {
    gitAnswers({ refs: { HEAD: head, base }, mergeBase: base.sha });
    const real = fs.readSync;
    let rest = Buffer.from(run("a"));
    replace(fs, "readSync", ((file: number, into: Buffer, offset: number, ...more: [number, null]) => {
      if (file !== 0) return real(file, into, offset, ...more);
      const count = rest.copy(into, offset);
      rest = rest.subarray(count);
      return count;
    }) as typeof real);
    const { outputs, log } = await over({ ".git/HEAD": "" }, { paths: "-" }, { event });
    expect(outputs).toMatchObject({ "new-findings": "1", "exit-code": "1" });
    expect(log).not.toContain("::notice::");
  });
});

describe("a step that is asked for scores", () => {
  const compose = { "compose.yaml": "services:\n  a:\n    image: example/a:1.0\n    privileged: true\n" };
  const asked = { args: "--fail-on never", sarif: "false" };
  const history = ({ folder }: { readonly folder: string }): string => readFileSync(join(folder, "w/h.jsonl"), "utf8");

  it("fails where one is too low, says so, and answers both", async () => {
    const { status, log, outputs, summary } = await over(compose, { ...asked, "min-score": "50" });
    expect(status).toBe(1);
    expect(log).toMatch(/\nFailed: the lowest score is \d+ of 100, and min-score asks for 50\.\n$/);
    expect(log).toContain("\nScore: ");
    expect(summary).toContain("\n### Score: ");
    expect([outputs["score"], outputs["mean-score"]]).toEqual([expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/)]);
    expect((await over(compose, { ...asked, "min-score": "1" })).log).toMatch(/\nPassed: no finding fails this step\.\n$/);
  });

  it("adds a line to a history, and keeps those before it", async () => {
    const first = await over(compose, { ...asked, history: "h.jsonl" });
    expect([first.status, history(first).split("\n").length]).toEqual([0, 2]);
    const again = await over({ ...compose, "h.jsonl": history(first) }, { ...asked, history: "h.jsonl" });
    expect(history(again).startsWith(history(first))).toBe(true);
    expect(history(again).split("\n")).toHaveLength(3);
  });

  it("replaces nothing that is not a history", async () => {
    const { status, log } = await over({ ...compose, "h.jsonl": "notes\n" }, { ...asked, history: "h.jsonl" });
    expect(status).toBe(2);
    expect(log).toContain('--history names "h.jsonl", and its line 1 is not one of a history');
  });
});

describe("a step that goes wrong", () => {
  it("says what the user got wrong in a line", async () => {
    const { status, log } = await over(oneFinding, { profile: "strickt" });
    expect([status, log]).toEqual([
      2,
      '::error title=seaworthy::--profile takes recommended, strict, not "strickt" (did you mean strict?)\n',
    ]);
  });

  it.each<[string, unknown, readonly string[]]>([
    [
      "a mistake of ours with where it happened, in twenty lines",
      Object.assign(new Error("x"), { stack: "100%\n".repeat(30) }),
      Array(20).fill("100%25"),
    ],
    ["a mistake of ours that does not know where it happened", Object.assign(new Error("lost"), { stack: undefined }), ["lost"]],
    ["what is no error", "a\u0007b", ["a<U+0007>b"]],
  ])("says %s", async (_, error, lines) => {
    const chdir = (): never => {
      throw error;
    };
    const folder = freshFolder();
    put(folder, { "w/svc/Dockerfile": run("a") });
    const inputs = { ...onlySudo, "working-directory": "svc" };
    const result = await stepInside(folder, join(folder, "w"), inputs, {}, () => vi.mocked(process.chdir).mockImplementation(chdir));
    expect([result.status, result.log]).toEqual([2, lines.map((line) => `::error title=seaworthy::${line}\n`).join("")]);
  });
});
