import { describe, expect, it } from "vitest";
import { run } from "./command.ts";

const sudo = "FROM debian:12.9\nRUN sudo ls\nUSER 1000\n";

describe("mistakes in a configuration are answered with file, line and the way out", () => {
  it.each<[what: string, config: string, answer: string]>([
    ["a value", "profile: strickt\n", 'seaworthy.yaml:1:10: profile takes recommended, strict, not "strickt": did you mean strict?'],
    ["a key", "profile: strict\nfail_on: high\n", 'seaworthy.yaml:2:1: there is no key "fail_on", did you mean fail-on?'],
    ["a rule", "rules:\n  no-docker-sock: off\n", 'seaworthy.yaml:2:3: there is no rule "no-docker-sock", did you mean no-docker-socket?'],
    [
      "a word from elsewhere",
      "rules: {no-sudo: 'no'}\n",
      'seaworthy.yaml:1:18: no-sudo takes off, on, info, low, medium, high, critical, not "no": did you mean off?',
    ],
    [
      "a key from elsewhere",
      "ignore: [vendor/]\n",
      'seaworthy.yaml:1:1: there is no key "ignore": exclude files with exclude:, and rules with rules: `no-sudo: off`',
    ],
    [
      "a rule at the top",
      "no-sudo: off\n",
      'seaworthy.yaml:1:1: there is no key "no-sudo": it is a rule, and belongs indented below rules:',
    ],
    [
      "a pattern that is an alias",
      "exclude: [**/testdata/]\n",
      'seaworthy.yaml:1:11: a value that begins with * needs quotes, such as "**/testdata/"',
    ],
    ["another linter's rule", "rules:\n  DL3002: off\n", 'seaworthy.yaml:2:3: there is no rule "DL3002": here it is non-root-user'],
    [
      "another linter's rule under its title",
      "rules:\n  Last User Is 'root': off\n",
      "seaworthy.yaml:2:3: there is no rule \"Last User Is 'root'\": here it is non-root-user",
    ],
    [
      "a number of a benchmark",
      "overrides:\n  - files: [a]\n    rules:\n      CIS-4.9: off\n",
      'seaworthy.yaml:4:7: there is no rule "CIS-4.9": here it is copy-over-add',
    ],
    [
      "another linter's rule that is not checked",
      "rules:\n  DL3059: off\n",
      'seaworthy.yaml:2:3: there is no rule "DL3059": it is a rule of hadolint, and seaworthy does not check it',
    ],
    ["a rule that nobody has", "rules:\n  DL9999: off\n", 'seaworthy.yaml:2:3: there is no rule "DL9999" (see seaworthy rules)'],
    [
      "false for off",
      "rules:\n  no-sudo: false\n",
      "seaworthy.yaml:2:12: no-sudo takes off, on, info, low, medium, high, critical or an object with its options, not false: did you mean off?",
    ],
    [
      "a level",
      "rules:\n  no-sudo: error\n",
      'seaworthy.yaml:2:12: no-sudo takes off, on, info, low, medium, high, critical, not "error": did you mean high?',
    ],
    ["an option", "rules:\n  allowed-registry: {alow: [x]}\n", 'seaworthy.yaml:2:22: there is no key "alow", did you mean allow?'],
    [
      "an option of a rule that has none",
      "rules:\n  no-sudo: {allow: [x]}\n",
      'seaworthy.yaml:2:13: there is no key "allow": no-sudo takes level, fix',
    ],
    [
      "an option's type",
      'rules:\n  no-privileged-host-port: {allow: ["88"]}\n',
      'seaworthy.yaml:2:37: allow takes a whole number, not "88"',
    ],
    ["a text for a list", "exclude: vendor/\n", 'seaworthy.yaml:1:10: exclude takes a list, not "vendor/"'],
    ["an override without rules", "overrides:\n  - files: [a]\n", 'seaworthy.yaml:2:5: "rules" is missing here'],
    ["a number for a word", "fail-on: 5\n", "seaworthy.yaml:1:10: fail-on takes info, low, medium, high, critical, never, not 5"],
    [
      "two documents",
      "profile: strict\n---\nprofile: recommended\n",
      "seaworthy.yaml:3:1: a configuration must be one document: the second one would be ignored",
    ],
    ["an output", "output: [sarif]\n", 'seaworthy.yaml:1:10: output takes FORMAT=PATH, such as sarif=out.sarif, not "sarif"'],
    ["broken YAML", "rules:\n\tno-sudo: off\n", "seaworthy.yaml:2:1: tabs are not allowed as indentation"],
    ["a key twice", "profile: strict\nprofile: strict\n", 'seaworthy.yaml:2:1: duplicate key "profile"'],
    ["a list", "- a\n", "seaworthy.yaml:1:1: a configuration must be a mapping, such as `profile: strict`"],
    ["a policy that is not there", "extends: [./nope.yaml]\n", 'seaworthy.yaml:1:11: "./nope.yaml" does not exist'],
    [
      "a package that is not there",
      'extends: ["@acme/policy"]\n',
      'seaworthy.yaml:1:11: there is no package "@acme/policy" with a seaworthy.yaml in node_modules: install it, or begin a path with ./',
    ],
    [
      "a preset",
      "extends: [seaworthy:all]\n",
      "seaworthy.yaml:1:11: there is no preset seaworthy:all: write seaworthy:recommended or seaworthy:strict",
    ],
    [
      "an address",
      "extends: [https://example.com/p.yaml]\n",
      "seaworthy.yaml:1:11: a policy is never fetched: copy it into the repository, or install it as a package",
    ],
    ["itself", "extends: [./seaworthy.yaml]\n", 'seaworthy.yaml:1:11: "./seaworthy.yaml" extends this file, which extends it'],
    [
      "another place",
      "extends: [../../../../../../etc/hostname]\n",
      'seaworthy.yaml:1:11: "../../../../../../etc/hostname" is outside the repository: install a policy from elsewhere as a package',
    ],
  ])("%s", (_, config, answer) => {
    const { status, stdout, stderr } = run([], { Dockerfile: sudo, "seaworthy.yaml": config, ".git/HEAD": "" });
    expect(stderr).toBe(`seaworthy: ${answer}\n`);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  it("all at once, not one by one", () => {
    expect(run([], { Dockerfile: sudo, "seaworthy.yaml": "profil: x\nfail-on: 3\nrules: []\n" }).stderr.trimEnd().split("\n")).toHaveLength(
      3,
    );
  });

  it("two configurations, and one that is code", () => {
    expect(run([], { "seaworthy.yaml": "", "seaworthy.json": "{}" }).stderr).toBe(
      "seaworthy: seaworthy.json and seaworthy.yaml both configure this repository: keep one\n",
    );
    expect(run([], { "seaworthy.config.ts": "" }).stderr).toContain(
      "seaworthy.config.ts is code, and seaworthy reads only data: write seaworthy.yaml",
    );
    expect(run(["-c", "nope.yaml"], {}).stderr).toContain('--config names "nope.yaml", which does not exist');
  });
});
