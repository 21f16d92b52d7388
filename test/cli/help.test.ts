import { describe, expect, it } from "vitest";
import { commandHelp, optionGroups, optionHelp, usage } from "../../src/cli/help.ts";
import { commands, type OptionName, optionOf, options, wordsOf } from "../../src/session/options.ts";
import { folder, run, runIn } from "./command.ts";

describe("the help", () => {
  it("has every option once, and every command", () => {
    const listed = Object.values(optionGroups).flatMap(Object.keys);
    expect(listed.toSorted()).toEqual(Object.keys(options).toSorted());
    expect(Object.keys(commandHelp)).toEqual([...commands]);
    for (const name of listed) expect(usage()).toContain(`--${name}`);
  });

  it("names a value where an option takes one, and words that the option says", () => {
    for (const [name, says] of Object.entries(optionHelp) as [OptionName, string][]) {
      const { value, type } = optionOf(name);
      expect([name, value !== undefined]).toEqual([name, type === "string"]);
      if (!["against", "as", "min-severity", "min-confidence"].includes(name))
        for (const word of wordsOf(name)) expect(`${name}: ${says}`).toContain(word);
      expect(says).not.toMatch(/[.]$|^[A-Z]/);
    }
  });

  it.each(commands)("of %s has what that command takes, and nothing else", (command) => {
    const text = usage(command);
    expect(text.startsWith(`Usage: seaworthy ${commandHelp[command].form} [options]\n\n`)).toBe(true);
    for (const name of Object.keys(options) as OptionName[]) {
      const isShown = new RegExp(`^ {2}(?:-\\w,| {3}) --${name}(?: |$)`, "m").test(text);
      expect([name, isShown]).toEqual([name, optionOf(name).of.includes(command)]);
    }
  });

  it("is no wider than 120 columns", () => {
    for (const line of [usage(), ...commands.map(usage)].flatMap((text) => text.split("\n")))
      if (line.startsWith("  ")) expect(line.length, line).toBeLessThanOrEqual(120);
  });

  it("is printed for the command that is named", () => {
    expect(run(["--help"], {}).stdout).toBe(usage());
    expect(run(["check", "-h"], {}).stdout).toBe(usage("check"));
    expect(run(["rules", "--help"], {}).stdout).toBe(usage("rules"));
  });
});

describe("rules", () => {
  const ids = (...args: string[]): string[] =>
    run(["rules", ...args], {})
      .stdout.split("\n")
      .flatMap((line) => line.split(" ")[0] || []);
  it("are listed by name, tag, subject and profile, or refused", () => {
    const all = ids();
    expect(all).toContain("no-obsolete-version");
    const cis = ids("tag:cis");
    expect(cis).toContain("no-privileged");
    expect(cis).not.toContain("no-obsolete-version");
    expect(ids("no-privileged", "no-sudo")).toEqual(["no-privileged", "no-sudo"]);
    const recommended = ids("--profile", "recommended", "--on", "container");
    expect(recommended).toContain("no-privileged");
    expect(recommended.length).toBeLessThan(ids("--profile", "strict", "--on", "container").length);
    expect(ids("--profile", "strict")).toEqual(all);
    expect(JSON.parse(run(["rules", "no-sudo", "--format", "json"], {}).stdout).map(({ id }: { id: string }) => id)).toEqual(["no-sudo"]);
    for (const args of [["no-such-rule"], ["tag:nothing"], ["--on", "nothing"], ["no-sudo", "--on", "compose"]])
      expect(run(["rules", ...args], {})).toMatchObject({ status: 2, stdout: "" });
    expect(run(["check", "--on", "compose"], {}).stderr).toBe("seaworthy: --on belongs to rules; seaworthy check does not take it\n");
  });
});

describe("a variable for the format of reports", () => {
  it("is not about what is no report, and config shows it", () => {
    const sarif = { SEAWORTHY_FORMAT: "sarif" };
    const cwd = folder({ Dockerfile: "FROM scratch\n" });
    expect(runIn(cwd, ["rules", "no-sudo"], undefined, sarif)).toEqual(runIn(cwd, ["rules", "no-sudo"]));
    expect(runIn(cwd, ["show", "Dockerfile"], undefined, sarif)).toEqual(runIn(cwd, ["show", "Dockerfile"]));
    expect(runIn(cwd, ["config"], undefined, sarif).stdout).toMatch(/^format +sarif +SEAWORTHY_FORMAT$/m);
    expect(runIn(cwd, ["rules", "no-sudo", "--format", "sarif"]).stderr).toBe('seaworthy: --format takes text, json, not "sarif"\n');
  });
  it("is beside the lists that options and variables give", () => {
    const { stdout } = runIn(folder({}), ["config", "--skip", "no-sudo", "--exclude", "a/"], undefined, {
      SEAWORTHY_ONLY: "no-privileged,no-sudo",
    });
    expect(stdout).toMatch(
      /^only +\["no-privileged","no-sudo"\] +SEAWORTHY_ONLY\nskip +\["no-sudo"\] +--skip\nexclude +\["a\/"\] +--exclude$/m,
    );
  });
});

describe("what is not shown", () => {
  const files = { Dockerfile: "FROM debian:12.9\nRUN curl -fsSL https://example.com/a.sh | sh\nUSER 1000\n" };
  it("is counted where it fails the run", () => {
    const { status, stdout } = run(["--no-config", "--min-severity", "critical", "Dockerfile"], files);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^0 findings shown, 1 file checked\.\n {2}hidden {4}\d+ below the minimum severity or confidence \(1 of them fails the run\), /,
    );
    const zero = run(["--no-config", "--min-severity", "critical", "--exit-zero", "Dockerfile"], files);
    expect(zero.status).toBe(0);
    expect(zero.stdout).not.toContain("the run");
  });
});

describe("what a policy locks", () => {
  const files = {
    "policy.yaml": "locked: true\nrules:\n  allowed-registry: { level: high, allow: [ghcr.io/example/*] }\n",
    "seaworthy.yaml": "extends: [./policy.yaml]\nmin-severity: critical\n",
    Dockerfile: "FROM docker.io/library/debian:12.9\nUSER 1000\n",
  };
  it.each([[[]], [["--min-severity", "critical"]], [["--min-confidence", "high"]], [["--only", "no-sudo"]]])("is shown with %j", (args) => {
    const { status, stdout } = run(["--format", "compact", ...args], files);
    expect(stdout).toContain("[allowed-registry]");
    expect(status).toBe(1);
  });
});
