import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { formats } from "../../src/config/schema.ts";
import { discover } from "../../src/discover/discover.ts";
import { lint } from "../../src/lint.ts";
import type { Report } from "../../src/model/report.ts";
import { render } from "../../src/session/outputs.ts";
import { bundled, root, temporary } from "../bundled.ts";

/** What the files are called is theirs to choose, too. */
const names = [
  "::error file=x::a",
  "##[add-matcher]b",
  "c\n::error::d",
  "e\u001b[31m\u202ef",
  "<img src=x onerror=alert(1)>",
  "[a](https:evil.example)",
  "`@octocat`",
];

let folder: string;
let report: Report;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "seaworthy-hostile-"));
  cpSync(join(root, "fixtures/projects/hostile"), folder, { recursive: true });
  for (const name of names) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, "Dockerfile"), "FROM debian:12.9\nRUN sudo ls\nUSER root\n");
  }
  const { found, notices, failures, surroundings } = await discover({ cwd: folder, paths: ["."], gitignore: true });
  const judged = await lint(found, { rules, profile: "strict", surroundings });
  const fixed = names.map((name) => ({ rule: "no-sudo", severity: "high" as const, message: name, path: name, line: 1, column: 1 }));
  report = { ...judged, notices: [...notices, ...judged.notices], failures, since: { ref: "::error::main", fixed } };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Controls that a terminal obeys, and marks that reorder or hide text. */
const controls = /(?![\t\n])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;
/** What GitHub's runner takes for a command: anywhere in a line, and at its start; a colon and a blank are the name of none. */
const anywhere = /##\[/;
const atStart = (text: string): string[] => text.split("\n").filter((line) => /^\s*::(?!: )/.test(line));

describe("text of strangers", () => {
  it.each(formats)("is harmless in %s", async (format) => {
    const text = await render(format, report, { quiet: false, style: (_, plain) => plain, category: "seaworthy" });
    expect(report.findings.length).toBeGreaterThan(60);
    expect(text).not.toMatch(controls);
    expect(text).not.toMatch(anywhere);
    if (format === "github") {
      for (const line of atStart(text))
        expect(line).toMatch(
          /^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?title=[a-z0-9-]+ \([a-z]+\)::(?!.*::stop-commands)/,
        );
      expect(atStart(text).length).toBeLessThanOrEqual(30);
    } else expect(atStart(text)).toEqual([]);
  });

  it("brings no markup into Markdown", async () => {
    const text = await render("markdown", report, { quiet: false, style: (_, plain) => plain, category: "seaworthy" });
    expect(text.replace(/<\/?(?:details|summary|code|br)(?: open)?>|<!-- seaworthy -->/g, "")).not.toMatch(/[<>]/);
    expect(
      text
        .replace(/&#\d+;/g, "")
        .replace(/\[[a-z0-9-]+\]\(https:\/\/github\.com\/seaworthy-lint\/seaworthy\/blob\/main\/rules\/[a-z]+\/[a-z0-9-]+\.md\)/g, ""),
    ).not.toMatch(/\]\(|!\[|https?:\/\/|@\w|#\d/);
    expect(text).toContain("<code>&#60;script&#62;alert&#40;1&#41;&#60;/script&#62;</code>");
  });

  it("leaves XML well-formed", async () => {
    for (const format of ["junit", "checkstyle"] as const) {
      const text = await render(format, report, { quiet: false, style: (_, plain) => plain, category: "seaworthy" });
      const open: string[] = [];
      const bare = text.replace(
        /<\?xml [^?]*\?>|<(\/?)([a-z]+)((?: [a-z]+="[^"<&]*(?:&#\d+;[^"<&]*)*")*)(\/?)>/g,
        (_, end: string, name: string, __, empty: string) => {
          if (end) expect(open.pop()).toBe(name);
          else if (name && !empty) open.push(name);
          return "";
        },
      );
      expect(open).toEqual([]);
      expect(bare.replace(/&#\d+;/g, "")).not.toMatch(/[<>&"]/);
    }
  });

  it("leaves JSON as it is, and shows no secret anywhere", async () => {
    for (const format of formats) {
      const text = await render(format, report, { quiet: false, style: (_, plain) => plain, category: "seaworthy" });
      expect(text).not.toContain("kd83hf7HJD8");
      if (["json", "sarif", "gitlab", "rdjson", "sonarqube", "gitlab-sast"].includes(format)) expect(() => JSON.parse(text)).not.toThrow();
    }
  });

  it("is harmless in what every command prints", () => {
    const tsx = ["--import", join(root, "node_modules/tsx/dist/loader.mjs")];
    const said = (...args: string[]) => {
      const { stdout, stderr } = spawnSync(process.execPath, [...tsx, join(root, "src/cli/main.ts"), ...args], {
        cwd: folder,
        encoding: "utf8",
      });
      return stdout + stderr;
    };
    for (const args of [
      ["ignores"],
      ["show", "Dockerfile"],
      ["show", "compose.yaml"],
      ["show", "seccomp.json"],
      ["--list-files"],
      ["::error::nothing"],
      ["config", "--explain", "::error::x"],
    ]) {
      const text = said(...args);
      expect(text, args.join(" ")).not.toMatch(controls);
      expect(text, args.join(" ")).not.toMatch(anywhere);
      expect(atStart(text), args.join(" ")).toEqual([]);
    }
    writeFileSync(join(folder, "seaworthy.yaml"), '"::error::key\\e[31m": 1\nrules: { "##[error]x": off }\nextends: ["./::error::y"]\n');
    const text = said(".");
    expect(text).not.toMatch(controls);
    expect(text).not.toMatch(anywhere);
    expect(atStart(text)).toEqual([]);
    expect(text).toContain("there is no key");
  });

  it("stands between the marks that stop commands in the log of the action", async () => {
    const action = await bundled("src/action/main.ts", temporary("hostile"));
    rmSync(join(folder, "seaworthy.yaml"), { force: true });
    writeFileSync(join(folder, "output"), "");
    const { stdout } = spawnSync(process.execPath, [action], {
      cwd: folder,
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"],
        GITHUB_ACTIONS: "true",
        RUNNER_TEMP: tmpdir(),
        GITHUB_OUTPUT: join(folder, "output"),
        "INPUT_NEW-ONLY": "false",
        INPUT_SARIF: "false",
      },
    });
    const token = /^::stop-commands::(\S+)$/m.exec(stdout)?.[1] ?? "";
    expect(token.length).toBeGreaterThan(30);
    expect(stdout).not.toMatch(anywhere);
    const after = stdout.split(`::${token}::\n`)[1] as string;
    for (const line of atStart(after)) expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]+,/);
    expect(readFileSync(join(folder, "output"), "utf8")).not.toContain("::error");
  });
});
