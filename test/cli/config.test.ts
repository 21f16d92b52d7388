import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { commit, folder, git, put, run, runIn } from "./command.ts";

const sudo = "FROM debian:12.9\nRUN sudo ls\nUSER 1000\n";
const compact = ["--format", "compact"];
/** `path:line rule severity` of what is found. */
const found = (stdout: string): string[] =>
  [...stdout.matchAll(/^(.+?):(\d+):\d+: \w+\[(\w+)\] .* \[([\w-]+)\]$/gm)].map(
    ([, path, line, severity, rule]) => `${path}:${line} ${rule} ${severity}`,
  );

describe("a configuration", () => {
  it.each([
    ["seaworthy.yml", "rules: {no-sudo: off}\n"],
    [".seaworthyrc", "rules: {no-sudo: off}\n"],
    [".seaworthyrc.jsonc", '{\n  // nothing runs here\n  "rules": { "no-sudo": "off" /* so far */ }\n}\n'],
    [".config/seaworthy.yaml", "rules: {no-sudo: off}\n"],
    [".github/seaworthy.yaml", "rules: {no-sudo: off}\n"],
    ["package.json", '{ "name": "x", "seaworthy": { "rules": { "no-sudo": "off" } } }\n'],
  ])("is found as %s at the repository's root, from below too", (name, text) => {
    const cwd = folder({ [name]: text, "app/Dockerfile": sudo });
    commit(cwd);
    expect(found(runIn(cwd, compact).stdout)).toEqual(["app/Dockerfile:1 image-digest-pinned low"]);
    expect(found(runIn(join(cwd, "app"), compact).stdout)).toEqual(["Dockerfile:1 image-digest-pinned low"]);
    expect(found(runIn(cwd, [...compact, "--no-config"]).stdout)).toHaveLength(2);
  });

  it("sets levels and options, everywhere and for files, services and stages", () => {
    const config = `
rules:
  no-sudo: high
  healthcheck-defined: on
  allowed-registry: { level: low, allow: [ghcr.io/acme] }
overrides:
  - files: [legacy/]
    rules: { no-sudo: off, allowed-registry: { allow: ["docker.io/library/*"] } }
  - services: [agent, "log-*"]
    rules: { no-privileged: low }
  - stages: [tools]
    rules: { no-sudo: info }
`;
    const compose =
      "services:\n  agent:\n    image: ghcr.io/acme/a:1\n    privileged: true\n  web:\n    image: ghcr.io/acme/a:1\n    privileged: true\n";
    const { stdout } = run([...compact, "--rule", "image-digest-pinned=off", "--skip", "cap-*,read-only-rootfs,no-new-*,explicit-user"], {
      "seaworthy.yaml": config,
      Dockerfile: "FROM debian:12.9 AS tools\nRUN sudo ls\nFROM tools\nRUN sudo id\nUSER 1000\n",
      "legacy/Dockerfile": sudo,
      "compose.yaml": compose,
    });
    expect(found(stdout)).toEqual([
      "Dockerfile:1 allowed-registry low",
      "Dockerfile:2 no-sudo info",
      "Dockerfile:4 no-sudo high",
      "compose.yaml:2 healthcheck-defined low",
      "compose.yaml:4 no-privileged low",
      "compose.yaml:5 healthcheck-defined low",
      "compose.yaml:7 no-privileged critical",
    ]);
  });

  it("says which repairs are made, and which are safe", () => {
    const rules = "rules:\n  no-world-writable: { fix: safe }\n  copy-over-add: { fix: off }\n  no-sudo: { fix: maybe }\n";
    const cwd = folder({ Dockerfile: "FROM example/own:1.0\nADD a /a\nRUN chmod 777 /a\n", "seaworthy.yaml": rules });
    expect(runIn(cwd, ["fix"])).toMatchObject({ status: 2, stderr: expect.stringContaining("fix takes off, safe, unsafe") });
    writeFileSync(join(cwd, "seaworthy.yaml"), rules.replace(/ {2}no-sudo.*\n/, ""));
    runIn(cwd, ["fix"]);
    expect(readFileSync(join(cwd, "Dockerfile"), "utf8")).toBe("FROM example/own:1.0\nADD a /a\nRUN chmod 775 /a\n");
    expect(runIn(cwd, ["config"]).stdout).toMatch(/^no-world-writable +fix: safe +seaworthy\.yaml:2:22$/m);
  });

  it("is passed over with --no-config, which is said once", () => {
    const cwd = folder({ Dockerfile: sudo, "seaworthy.yaml": "fail-on: [\n" });
    for (const command of ["check", "config"])
      expect(runIn(cwd, [command, "--no-config"]).stderr).toBe("seaworthy: seaworthy.yaml is ignored (--no-config)\n");
    expect(runIn(cwd, compact, undefined, { SEAWORTHY_NO_CONFIG: "1" }).stderr).toBe(
      "seaworthy: seaworthy.yaml is ignored (SEAWORTHY_NO_CONFIG)\n",
    );
    expect(runIn(cwd, ["--no-config", "--config", "own.yaml"]).stderr).toBe("seaworthy: own.yaml is ignored (--no-config)\n");
    expect(runIn(folder({ Dockerfile: sudo }), ["--no-config"]).stderr).toBe("");
  });

  it("gives way to the environment, and that to the command line", () => {
    const cwd = folder({ Dockerfile: sudo, "seaworthy.yaml": "fail-on: never\n" });
    expect(runIn(cwd, compact).status).toBe(0);
    expect(runIn(cwd, compact, undefined, { SEAWORTHY_FAIL_ON: "low" }).status).toBe(1);
    expect(runIn(cwd, [...compact, "--fail-on", "high"], undefined, { SEAWORTHY_FAIL_ON: "low" }).status).toBe(0);
    expect(runIn(cwd, [], undefined, { SEAWORTHY_FAIL_ON: "loud" }).stderr).toContain("SEAWORTHY_FAIL_ON takes info, low");
    expect(
      runIn(cwd, [], undefined, { SEAWORTHY_FORMAT: "compact", SEAWORTHY_ONLY: "no-sudo", SEAWORTHY_QUIET: "0" }).stdout.split("\n"),
    ).toHaveLength(2);
    const { stdout } = runIn(cwd, ["config", "--profile", "strict"], undefined, { SEAWORTHY_MIN_SEVERITY: "low" });
    expect(stdout).toMatch(/^profile +strict +--profile$/m);
    expect(stdout).toMatch(/^min-severity +low +SEAWORTHY_MIN_SEVERITY$/m);
    expect(stdout).toMatch(/^fail-on +never +seaworthy\.yaml:1:10$/m);
    expect(stdout).toMatch(/^target +docker +default$/m);
  });

  it("leaves files out, named ones only when told to", () => {
    const cwd = folder({ "vendor/a/Dockerfile": sudo, Dockerfile: sudo, "seaworthy.yaml": "exclude: [vendor/]\n" });
    expect(found(runIn(cwd, compact).stdout).every((each) => each.startsWith("Dockerfile"))).toBe(true);
    expect(runIn(cwd, [...compact, "vendor/a/Dockerfile"]).status).toBe(1);
    expect(runIn(cwd, [...compact, "--force-exclude", "vendor/a/Dockerfile"]).status).toBe(3);
    expect(runIn(cwd, [...compact, "--force-exclude", "--allow-empty", "vendor/a/Dockerfile"])).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(runIn(cwd, [...compact, "--exclude", "Dockerfile"]).status).toBe(3);
  });

  it("extends policies, whose locked rules can only become stricter", () => {
    const policy = {
      "node_modules/@acme/policy/seaworthy.yaml":
        "extends: [seaworthy:strict]\nlocked: true\nrules:\n  no-sudo: high\n  allowed-registry: {allow: [ghcr.io]}\nfail-on: high\n",
    };
    const config = (more: string) => ({ ...policy, Dockerfile: sudo, "seaworthy.yaml": `extends: ["@acme/policy"]\n${more}` });
    const quiet = [...compact, "--only", "no-sudo,allowed-registry"];
    expect(found(run(quiet, config("")).stdout)).toEqual(["Dockerfile:1 allowed-registry medium", "Dockerfile:2 no-sudo high"]);
    expect(found(run(quiet, config("rules: {no-sudo: critical}\n")).stdout)).toContain("Dockerfile:2 no-sudo critical");
    const weaker = (more: string, ...args: string[]) => run(args, config(more)).stderr;
    const locked = "is locked by node_modules/@acme/policy/seaworthy.yaml:2:1: here it can only be made stricter";
    expect(weaker("rules: {no-sudo: off}\n")).toBe(`seaworthy: seaworthy.yaml:2:18: no-sudo ${locked}\n`);
    expect(weaker("rules: {no-sudo: medium}\n")).toContain(locked);
    expect(weaker("rules: {allowed-registry: {allow: [evil.example]}}\n")).toContain(locked);
    expect(weaker("overrides: [{files: [a], rules: {no-sudo: low}}]\n")).toContain(locked);
    expect(weaker("", "--rule", "no-sudo=off")).toContain(
      "--rule weakens no-sudo, which node_modules/@acme/policy/seaworthy.yaml:2:1 locks",
    );
    expect(weaker("", "--skip", "no-sudo")).toContain("--skip skips no-sudo, which");
    const strict = { "node_modules/@acme/policy/seaworthy.yaml": "locked: true\nignores: {comments: false}\n" };
    expect(run([], { ...config("ignores: {comments: true}\n"), ...strict }).stderr).toBe(
      "seaworthy: seaworthy.yaml:2:1: ignores is locked by node_modules/@acme/policy/seaworthy.yaml:1:1\n",
    );
    const files = { ...config(""), Dockerfile: sudo.replace("RUN", "# seaworthy: ignore[no-sudo] we like it\nRUN") };
    expect(found(run(quiet, files).stdout)).toContain("Dockerfile:3 no-sudo high");
  });

  it("keeps a lock whatever else is extended, set or asked for", () => {
    const org =
      "locked: [no-sudo, approved-base-image, no-privileged-host-port]\nrules: {no-sudo: low}\noverrides: [{files: [prod/], rules: {no-sudo: critical}}]\n";
    const weak = "rules: {no-sudo: off, no-privileged-host-port: {allow: [22, 80]}}\n";
    const files = (config: string) => ({
      "org.yaml": org,
      "weak.yaml": weak,
      "seaworthy.yaml": config,
      "prod/Dockerfile": sudo,
      "compose.yaml": "services:\n  a:\n    image: x:1\n    ports: ['22:22']\n",
    });
    const only = ["--only", "no-sudo,approved-base-image,no-privileged-host-port"];
    const expected = [
      "compose.yaml:3 approved-base-image low",
      "compose.yaml:4 no-privileged-host-port info",
      "prod/Dockerfile:1 approved-base-image info",
      "prod/Dockerfile:2 no-sudo critical",
    ];
    expect(found(run([...compact, ...only], files("extends: [./weak.yaml, ./org.yaml]\n")).stdout)).toEqual(expected);
    const shown = found(run(compact, files('extends: [./org.yaml, "seaworthy:recommended"]\nprofile: recommended\n')).stdout);
    expect(
      expected.every((each) => shown.includes(each)),
      shown.join(),
    ).toBe(true);
    // Who only locks it again does not lower it, and a policy that two others build on counts once.
    const chain = {
      "p.yaml": "locked: true\nrules: {no-sudo: high}\noverrides: [{stages: [b], rules: {no-sudo: off}}]\nignores: {comments: false}\n",
      "q.yaml": "extends: [./p.yaml]\nlocked: [no-sudo]\n",
      "r.yaml": "extends: [./p.yaml]\n",
    };
    expect(
      found(
        run([...compact, "--only", "no-sudo"], {
          ...chain,
          Dockerfile: sudo,
          "seaworthy.yaml": "extends: [./p.yaml, ./q.yaml, ./r.yaml]\n",
        }).stdout,
      ),
    ).toEqual(["Dockerfile:2 no-sudo high"]);
    expect(run(["--only", "*", "--skip", "no-sudo"], files("extends: [./org.yaml]\n")).stderr).toContain("--skip skips no-sudo");
    for (const more of ["rules: {no-sudo: medium}", "overrides: [{files: [prod/], rules: {no-sudo: low}}]"])
      expect(run([], files(`extends: [./org.yaml]\n${more}\n`)).stderr).toContain("no-sudo is locked by org.yaml:1:1");
    expect(run(["--rule", "no-sudo=on"], files("extends: [./org.yaml]\n")).stderr).toContain("--rule weakens no-sudo");
  });

  it("is bounded, and its patterns are, too", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 16 }, (_, at) => [
        `p${at}.yaml`,
        at === 15 ? "fail-on: high\n" : `extends: [./p${at + 1}.yaml, ./p${at + 1}.yaml]\n`,
      ]),
    );
    expect(run([], { ...chain, "seaworthy.yaml": "extends: [./p0.yaml]\n" }).status).toBe(3);
    const name = "a".repeat(60);
    const compose = `services:\n  ${name}:\n    image: x:1\n    privileged: true\n`;
    const config = `overrides: [{services: ["${"*a".repeat(20)}*b"], rules: {no-privileged: off}}]\nexclude: ["./vendor"]\n`;
    expect(
      run([...compact, "--only", "no-privileged"], {
        "seaworthy.yaml": config,
        "compose.yaml": compose,
        "vendor/compose.yaml": compose,
      }).stdout.match(/no-privileged\]/g),
    ).toHaveLength(1);
    expect(run([], { "package.json": '\ufeff{ "seaworthy": { "profile": "strickt" } }' }).stderr).toContain("package.json:1:");
    expect(run([], { "package.json": '{ "seaworthy": { "profile": "strict" },, }' }).stderr).toContain("package.json:1:");
  });

  it("knows images of one's own", () => {
    const config =
      "base-images:\n  - image: registry.example.com/base/*\n    user: app\n  - image: registry.example.com/root\n    user: root\n";
    const { stdout } = run([...compact, "--only", "non-root-user,explicit-user"], {
      "seaworthy.yaml": config,
      "a/Dockerfile": "FROM registry.example.com/base/node:1\nCMD x\n",
      "b/Dockerfile": "FROM registry.example.com/root:1\nCMD x\n",
      "c/Dockerfile": "FROM registry.example.com/other:1\nCMD x\n",
      "compose.yaml": "services:\n  web:\n    image: registry.example.com/root\n",
    });
    expect(found(stdout)).toEqual([
      "b/Dockerfile:1 non-root-user medium",
      "c/Dockerfile:1 explicit-user medium",
      "compose.yaml:2 non-root-user medium",
    ]);
  });

  it("writes nowhere but into the repository", () => {
    const refused = (config: string, files: Record<string, string> = {}, ...args: string[]): string => {
      const cwd = folder({ Dockerfile: sudo, "seaworthy.yaml": config, ...files });
      commit(cwd);
      symlinkSync("../victim", join(cwd, "link"));
      symlinkSync("..", join(cwd, "up"));
      symlinkSync(".git", join(cwd, "inside"));
      return runIn(cwd, args).stderr;
    };
    expect(refused('output: ["compact=../victim"]\n')).toContain(
      'seaworthy.yaml:1:9: output names "../victim", which is outside the repository',
    );
    expect(refused('output: ["compact=/tmp/seaworthy-victim"]\n')).toContain("which is outside the repository");
    expect(refused('output: ["compact=link"]\n')).toContain("which leads out of the repository by a link");
    expect(refused('output: ["compact=up/victim"]\n')).toContain("which leads out of the repository by a link");
    for (const path of [".git/config", ".GIT/x", ".git", "sub/.git/hooks/x"])
      expect(refused(`output: ["compact=${path}"]\n`, { "sub/x": "" }), path).toContain("git's own");
    expect(refused('output: ["compact=inside/x"]\n')).toContain("git's own");
    expect(refused("baseline: ../victim.json\n", {}, "baseline")).toContain("baseline names");
    expect(refused("", {}, "--output", "sarif=link")).toContain("which leads out of the repository by a link");
    expect(refused("apparmor-include: [/etc]\n")).toContain("which is outside the repository");
    expect(refused("apparmor-include: [up]\n")).toContain("which is outside the repository");
    expect(refused('output: ["text=out.txt"]\n')).toBe("");
    expect(refused("", {}, "--output", "sarif=a", "--output", "json=a")).toContain('names "a" twice');
  });

  it("says nothing of what is left out, though others refer to it", () => {
    const cwd = folder({
      "vendor/x/Dockerfile": sudo,
      "compose.yaml": "services:\n  a:\n    build: vendor/x\n    privileged: true\n",
      "seaworthy.yaml": "exclude: [vendor/]\n",
    });
    expect(runIn(cwd, compact).stdout).not.toContain("vendor/");
    expect(runIn(cwd, compact).stdout).toContain("[no-privileged]");
    expect(runIn(cwd, ["--list-files"]).stdout).toBe("compose.yaml  compose  by name\n");
    expect(runIn(cwd, [...compact, "vendor/x/Dockerfile"]).stdout).toContain("vendor/x/Dockerfile:2");
  });

  it("is explained for one file", () => {
    const cwd = folder({
      "seaworthy.yaml": "rules: {no-sudo: high}\noverrides:\n  - files: [legacy/]\n    rules: {no-sudo: off}\nexclude: [gone/]\n",
    });
    expect(runIn(cwd, ["config", "--explain", "legacy/Dockerfile"]).stdout).toMatch(
      /legacy\/Dockerfile: checked as dockerfile[\s\S]*^no-sudo +off +seaworthy\.yaml:4:22 for files legacy\/$/m,
    );
    expect(runIn(cwd, ["config", "--explain", "Dockerfile"]).stdout).toMatch(/^no-sudo +high +seaworthy\.yaml:1:18$/m);
    expect(runIn(cwd, ["config", "--explain", "gone/Dockerfile"]).stdout).toContain("gone/Dockerfile: excluded");
    expect(JSON.parse(runIn(cwd, ["config", "--format", "json"]).stdout).files).toEqual(["seaworthy.yaml"]);
    const parts = folder({ "seaworthy.yaml": "overrides:\n  - services: [db]\n    rules: {no-host-network: low}\n" });
    expect(runIn(parts, ["config", "--explain", "compose.yaml"]).stdout).toMatch(
      /^no-host-network +low +seaworthy\.yaml:3:30 for services db$/m,
    );
    expect(runIn(parts, ["--prune"]).stderr).toBe("seaworthy: --prune belongs to baseline; seaworthy check does not take it\n");
  });

  it("begins with init, which overwrites nothing and whose file is valid", () => {
    const cwd = folder({ Dockerfile: sudo });
    commit(cwd);
    expect(runIn(cwd, ["init"]).stdout).toContain("wrote seaworthy.yaml\nwrote .github/workflows/seaworthy.yml\n");
    const text = readFileSync(join(cwd, "seaworthy.yaml"), "utf8");
    expect(runIn(cwd, compact).status).toBe(1);
    const schema = JSON.parse(readFileSync(fileURLToPath(new URL("../../schema/config.json", import.meta.url)), "utf8"));
    const uncommented = text
      .replace(/^# (?:yaml-language|recommended is|The severity|One rule|Other settings).*$/gm, "")
      .replace(/^# (?=\S+:| {2,})/gm, "");
    for (const each of [text, uncommented]) {
      const validate = new Ajv({ strict: false }).compile(schema);
      expect(validate(parse(each)), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(Object.keys(parse(uncommented))).toEqual(["profile", "fail-on", "rules", "overrides", "exclude"]);
    put(cwd, { "seaworthy.yaml": "profile: strict\n" });
    expect(runIn(cwd, ["init"]).stdout).toContain(
      "seaworthy.yaml already exists: not changed\n.github/workflows/seaworthy.yml already exists: not changed\n",
    );
    expect(readFileSync(join(cwd, "seaworthy.yaml"), "utf8")).toBe("profile: strict\n");
    const workflow = parse(readFileSync(join(cwd, ".github/workflows/seaworthy.yml"), "utf8"));
    expect(workflow.jobs.seaworthy.permissions).toEqual({ contents: "read", "security-events": "write" });
    expect(git(cwd, "status", "--porcelain", "Dockerfile")).toBe("");
  });
});
