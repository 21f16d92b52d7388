import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../src/cli/arguments.ts";
import { type Confidence, type Severity, severities } from "../../src/model/finding.ts";
import { variableOf } from "../../src/session/arguments.ts";
import { exitCodeOf } from "../../src/session/exit.ts";
import { judge, shownOf } from "../../src/session/judge.ts";
import type { OptionName } from "../../src/session/options.ts";
import { render } from "../../src/session/outputs.ts";
import { settle } from "../../src/session/settings.ts";
import { plain } from "../../src/text/style.ts";
import { complaintOf, projects, rule } from "./project.ts";

const project = projects();
const confidences = ["low", "medium", "high"] as const;

/** A rule of each severity and confidence, which finds one thing. */
const all = severities.flatMap((severity) => confidences.map((confidence) => rule(`${severity}-${confidence}`, { severity, confidence })));

/** What a run shows of some of the rules, and what it ends with. */
async function ran(files: Readonly<Record<string, string>>, words: readonly string[], environment = {}, rules = all) {
  const root = project(files);
  const args = readCommandLine(words, environment);
  const settings = await settle(args, rules, { cwd: root, today: "2026-11-22" });
  const { report } = await judge(args, settings, rules);
  const failOn = args.values["exit-zero"] ? ("never" as const) : settings.failOn;
  const shown = shownOf(report, { ...settings, failOn });
  const look = { style: plain, columns: undefined, isUnicode: false, hasLinks: false, hasPointers: true };
  const text = await render("text", shown, { ...look, quiet: false, isAll: true, isCounted: false, category: "x" });
  return { code: exitCodeOf(report, settings, args), text, shown: shown.findings.map(({ rule: id }) => id), settings };
}

/** What narrows a run: words, and what they leave of the rules. */
type Filter = readonly [words: readonly string[], keeps: (severity: Severity, confidence: Confidence) => boolean];
const atLeast = (severity: Severity, least: Severity) => severities.indexOf(severity) >= severities.indexOf(least);
const filters: readonly Filter[] = [
  [[], () => true],
  ...severities.map((least): Filter => [["--min-severity", least], (severity) => atLeast(severity, least)]),
  ...confidences.map(
    (least): Filter => [["--min-confidence", least], (_, confidence) => confidences.indexOf(confidence) >= confidences.indexOf(least)],
  ),
  [["--min-severity", "high", "--min-confidence", "high"], (severity, confidence) => atLeast(severity, "high") && confidence === "high"],
];
const gates = [[], ...[...severities, "never"].map((each) => ["--fail-on", each]), ["--exit-zero"]] as const;
/** What is found in a run: nothing, one thing of each kind, everything. */
const sets: readonly (readonly string[])[] = [[], ...all.map(({ id }) => [id]), all.map(({ id }) => id)];

describe("what is shown and what a run ends with agree", () => {
  it.each(filters)("under %j", async (words, keeps) => {
    const only = (ids: readonly string[]) => (ids.length ? all.filter(({ id }) => ids.includes(id)) : [rule("quiet", { *check() {} })]);
    for (const ids of sets)
      for (const gate of gates) {
        const { code, text, shown } = await ran({ Dockerfile: "FROM a:1\n" }, [...words, ...gate], {}, only(ids));
        const parts = ids.map((id) => id.split("-") as [Severity, Confidence]);
        const kept = parts.filter(([severity, confidence]) => keeps(severity, confidence));
        const least = gate[0] === "--exit-zero" ? "never" : ((gate[1] ?? "medium") as Severity | "never");
        const failing = parts.filter(([severity]) => least !== "never" && atLeast(severity, least));
        const hidden = parts.length - kept.length;
        const hiddenFailing = failing.filter(([severity, confidence]) => !keeps(severity, confidence)).length;
        const about = `${ids} ${gate.join(" ")}`;
        expect([about, shown.length, code]).toEqual([about, kept.length, failing.length ? 1 : 0]);
        expect([about, text.startsWith("No findings, 1 file checked.")]).toEqual([about, ids.length === 0]);
        expect([about, /(\d+) below the minimum/.exec(text)?.[1] ?? "0"]).toEqual([about, String(hidden)]);
        expect([about, /\((\d+) of them fails? the run\)/.exec(text)?.[1] ?? "0"]).toEqual([about, String(hiddenFailing)]);
      }
  });
});

describe("a lock holds", () => {
  const locked = rule("locked", { severity: "low", confidence: "low", profile: "strict" });
  const rules = [locked, rule("other"), rule("more", { severity: "high" })];
  const files = {
    "policy.yaml": "locked: [locked]\n",
    "seaworthy.yaml": "extends: [./policy.yaml]\n",
    Dockerfile: "# seaworthy: ignore-file[locked] a lock is stronger\nFROM a:1\n",
  };
  it.each<[OptionName, string]>([
    ["min-severity", "critical"],
    ["min-confidence", "high"],
    ["only", "other"],
    ["skip", "other"],
    ["skip", "more"],
    ["profile", "recommended"],
    ["rule", "other=off"],
    ["rule", "locked=high"],
    ["no-ignores", "1"],
    ["no-baseline", "1"],
    ["fail-on", "info"],
  ])("against --%s %s, and against its variable", async (name, value) => {
    const isFlag = name.startsWith("no-");
    const said = await ran(files, isFlag ? [`--${name}`] : [`--${name}`, value], {}, rules);
    const set = await ran(files, [], { [variableOf(name)]: value }, rules);
    for (const { shown, settings } of [said, set]) {
      expect(shown).toContain("locked");
      expect(settings.locked).toEqual(new Set(["locked"]));
    }
  });

  it.each<[OptionName, string, string]>([
    ["skip", "locked", "skips locked, which policy.yaml:1:1 locks"],
    ["rule", "locked=off", "weakens locked, which policy.yaml:1:1 locks"],
    ["rule", "locked=info", "weakens locked, which policy.yaml:1:1 locks"],
  ])("and --%s %s is refused", async (name, value, why) => {
    expect(await complaintOf(ran(files, [`--${name}`, value], {}, rules))).toContain(`--${name} ${why}`);
    expect(await complaintOf(ran(files, [], { [variableOf(name)]: value }, rules))).toContain(`${variableOf(name)} ${why}`);
  });

  it.each(["--no-config", "SEAWORTHY_NO_CONFIG"])("until %s passes the policy over, which is told", async (how) => {
    const { settings, shown } = await ran(files, how.startsWith("--") ? [how] : [], how.startsWith("--") ? {} : { [how]: "1" }, rules);
    expect(shown).not.toContain("locked");
    expect(settings.notices).toEqual([{ path: "seaworthy.yaml", message: `is ignored (${how})` }]);
  });
});

describe("overrides that match no file", () => {
  const config =
    'overrides:\n  - files: [gone/, "old-*"]\n    rules: { one: off }\n  - files: [a/]\n    rules: { one: off }\n  - services: [web]\n    rules: { one: off }\n';
  const rules = [rule("one")];
  const told = async (words: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    const root = project({ "seaworthy.yaml": config, "a/Dockerfile": "FROM a:1\n", "b/Dockerfile": "FROM a:1\n", ...more });
    const args = readCommandLine(words);
    const settings = await settle(args, rules, { cwd: root, today: "2026-11-22" });
    return (await judge(args, settings, rules)).report.notices.map(({ path, message }) => `${path} ${message}`);
  };
  it("are told where the whole repository is checked", async () => {
    expect(await told([])).toEqual(['seaworthy.yaml:2:12 "gone/" and "old-*" in overrides match no file that is checked']);
    expect(await told([join("b", "Dockerfile")])).toEqual([]);
    expect(await told(["--exclude", "a/"])).toEqual([]);
    expect(await told([], { "gone/Dockerfile": "FROM a:1\n" })).toEqual([]);
  });
});
