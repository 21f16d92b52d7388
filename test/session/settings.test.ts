import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/session/arguments.ts";
import { namerOfBaseline, type Settings, settle, today } from "../../src/session/settings.ts";
import { complaintOf, projects, rule } from "./project.ts";

const project = projects();
const all = [rule("no-sudo"), rule("no-curl", { severity: "high" })];
const day = "2026-11-22";

interface Asked {
  readonly words?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where we stand, below the root. */
  readonly below?: string;
  readonly files?: Readonly<Record<string, string>>;
}
const settled = (
  configuration: string | undefined,
  { words = [], environment = {}, below = "", files = {} }: Asked = {},
): Promise<Settings> => {
  const root = project({ ...files, ...(configuration === undefined ? {} : { "seaworthy.yaml": configuration }) });
  return settle(readArguments(words, environment), all, { cwd: join(root, below), today: day });
};
const origins = ({ origins: each }: Settings) => Object.fromEntries(each);

describe("what a run goes by", () => {
  it("is what is usual where nobody says anything", async () => {
    const root = project({});
    const settings = await settle(readArguments([]), all, { cwd: root, today: day });
    const { isExcluded, origins: from, outputs, ...rest } = settings;
    expect(rest).toEqual({
      rules: all,
      profile: "recommended",
      scopes: [],
      images: [],
      locked: new Set(),
      ignores: { comments: true, peers: true, requireReason: "high", today: day },
      failOn: "medium",
      minSeverity: "info",
      minConfidence: "low",
      edits: "few",
      category: "seaworthy",
      target: "docker",
      includeFolders: [],
      baseline: join(root, ".seaworthy-baseline.json"),
      cwd: root,
      root,
      configuration: undefined,
      notices: [],
    });
    expect(outputs).toEqual([{ format: "text", path: "-" }]);
    expect(isExcluded(join(root, "a"))).toBe(false);
    const names = [
      "apparmor-include",
      "baseline",
      "fail-on",
      "format",
      "ignores",
      "min-confidence",
      "min-severity",
      "output",
      "profile",
      "target",
    ];
    expect(Object.fromEntries(from)).toEqual(Object.fromEntries(names.map((name) => [name, "default"])));
  });

  /** Each setting in the configuration, by a flag, and by its variable; and what is wrong with another word. */
  const rows: readonly (readonly [name: string, key: keyof Settings, inFile: string, flag: string, word: string])[] = [
    ["profile", "profile", "strict", "recommended", "recommended, strict"],
    ["fail-on", "failOn", "high", "never", "info, low, medium, high, critical, never"],
    ["min-severity", "minSeverity", "low", "critical", "info, low, medium, high, critical"],
    ["min-confidence", "minConfidence", "medium", "high", "low, medium, high"],
    ["target", "target", "podman", "oci", "docker, podman, oci"],
  ];
  it.each(rows)(
    "is what the configuration says of %s, unless the command line or the environment does",
    async (name, key, inFile, flag, word) => {
      const file = `# why\n${name}: ${inFile}\n`;
      const variable = `SEAWORTHY_${name.toUpperCase().replace("-", "_")}`;
      const read = async (asked: Asked) => {
        const settings = await settled(file, asked);
        return [settings[key], settings.origins.get(name)];
      };
      expect(await read({})).toEqual([inFile, `seaworthy.yaml:2:${name.length + 3}`]);
      expect(await read({ words: [`--${name}`, flag] })).toEqual([flag, `--${name}`]);
      expect(await read({ environment: { [variable]: flag } })).toEqual([flag, variable]);
      expect(await complaintOf(read({ words: [`--${name}`, "zzzzzzzz"] }))).toBe(`UsageError: --${name} takes ${word}, not "zzzzzzzz"`);
      expect(await complaintOf(read({ environment: { [variable]: "zzzzzzzz" } }))).toBe(
        `UsageError: ${variable} takes ${word}, not "zzzzzzzz"`,
      );
    },
  );

  it("is what is said of the ignore comments", async () => {
    const ignores = async (file: string | undefined, asked: Asked = {}) => {
      const settings = await settled(file, asked);
      return [settings.ignores, settings.origins.get("ignores")];
    };
    const usual = { comments: true, peers: true, requireReason: "high", today: day };
    expect(await ignores("ignores: {comments: false, peers: false, require-reason: never}\n")).toEqual([
      { comments: false, peers: false, requireReason: "never", today: day },
      "seaworthy.yaml:1:10",
    ]);
    expect(await ignores("ignores: {comments: true, peers: true}\n")).toEqual([usual, "seaworthy.yaml:1:10"]);
    expect(await ignores("ignores: {comments: true}\n", { words: ["--no-ignores"] })).toEqual([
      { ...usual, comments: false },
      "--no-ignores",
    ]);
    expect(await ignores(undefined, { environment: { SEAWORTHY_NO_IGNORES: "1" } })).toEqual([
      { ...usual, comments: false },
      "SEAWORTHY_NO_IGNORES",
    ]);
  });

  it("is what is said of rules, the command line last, and those that are named run", async () => {
    const file = "rules: {no-sudo: off, no-curl: low}\n";
    const view = async (asked: Asked) => (await settled(file, asked)).scopes.map(({ rules }) => Object.fromEntries(rules));
    const own = { "no-sudo": { level: "off" }, "no-curl": { level: "low" } };
    expect(await view({})).toEqual([own]);
    expect(await view({ words: ["--rule", "no-sudo=high"] })).toEqual([own, { "no-sudo": { level: "high" } }]);
    expect(await view({ words: ["--only", "no-sudo"] })).toEqual([{ "no-sudo": { level: "on" } }, { "no-curl": { level: "low" } }]);
    expect((await settled(file, { words: ["--only", "no-sudo"] })).rules).toEqual([all[0]]);
  });

  it("is what is known of images here", async () => {
    const file = "base-images:\n  - {image: r.example/a, tags: '*-slim', user: app, ports: [80]}\n  - {image: b, user: root}\n";
    expect((await settled(file)).images).toEqual([
      { repository: "r.example/a", tags: "*-slim", facts: { user: "app", ports: [80] } },
      { repository: "b", facts: { user: "root" } },
    ]);
  });

  it("is a category of one's own, which only the command line says", async () => {
    expect((await settled(undefined, { words: ["--sarif-category", "mine"] })).category).toBe("mine");
  });
});

describe("what a policy locks", () => {
  const file = "rules: {no-sudo: high}\nlocked: true\n";
  it.each<[Asked, string]>([
    [{ words: ["--skip", "no-sudo"] }, "--skip skips no-sudo, which seaworthy.yaml:2:1 locks"],
    [{ environment: { SEAWORTHY_SKIP: "no-curl,no-sudo" }, words: [] }, "SEAWORTHY_SKIP skips no-sudo, which seaworthy.yaml:2:1 locks"],
    [{ words: ["--rule", "no-sudo=medium"] }, "--rule weakens no-sudo, which seaworthy.yaml:2:1 locks"],
    [{ environment: { SEAWORTHY_RULE: "no-sudo=off" } }, "SEAWORTHY_RULE weakens no-sudo, which seaworthy.yaml:2:1 locks"],
  ])("is not weakened: %j", async (asked, want) => {
    const more = [rule("other"), ...all];
    const root = project({ "seaworthy.yaml": file });
    const { words = [], environment = {} } = asked;
    expect(await complaintOf(settle(readArguments(words, environment), more, { cwd: root, today: day }))).toBe(`UsageError: ${want}`);
  });

  it("may be made stricter, and what it does not lock is free", async () => {
    for (const words of [["--rule", "no-sudo=critical"], ["--rule", "no-curl=off"], ["--skip", "no-curl"], []])
      expect((await settled(file, { words })).locked).toEqual(new Set(["no-sudo"]));
  });
});

describe("the configuration", () => {
  const strict = "profile: strict\n";
  it("is found at the root, from wherever we stand", async () => {
    const settings = await settled(strict, { files: { "a/b/c": "" }, below: "a/b" });
    expect([settings.profile, settings.configuration?.files]).toEqual(["strict", ["../../seaworthy.yaml"]]);
    expect(settings.root).toBe(resolve(settings.cwd, "../.."));
  });

  it("is left out when nobody wants it", async () => {
    const settings = await settled(strict, { words: ["--no-config"] });
    expect([settings.profile, settings.configuration]).toEqual(["recommended", undefined]);
  });

  it("is another file when one is named", async () => {
    const files = { "a/other.yaml": "profile: strict\nexclude: [/a/x]\n" };
    const settings = await settled("profile: recommended\n", { words: ["--config", "other.yaml"], files, below: "a" });
    expect([settings.profile, settings.origins.get("profile")]).toEqual(["strict", "other.yaml:1:10"]);
    // Its patterns are seen from the root.
    expect([join(settings.root, "a/x"), join(settings.root, "x")].map((each) => settings.isExcluded(each))).toEqual([true, false]);
  });

  it.each([
    [["--config", ""], "--config is empty: name a file, or remove the option"],
    [["--config", "none.yaml"], '--config names "none.yaml", which does not exist'],
  ])("cannot be %j", async (words, want) => expect(await complaintOf(settled(strict, { words }))).toBe(`UsageError: ${want}`));

  it("is seen from where we stand when there is no repository", async () => {
    const cwd = join(project({ "seaworthy.yaml": "exclude: [/x]\n", "a/my.yaml": "exclude: [/x]\n" }), "a");
    const { isExcluded, root } = await settle(readArguments(["--config", "my.yaml"]), all, { cwd, today: day });
    expect([root, isExcluded(join(root, "x")), isExcluded(join(cwd, "x"))]).toEqual([resolve(cwd, ".."), true, false]);
  });
});

describe("what is left out", () => {
  const excluded = async (file: string | undefined, words: readonly string[], ...paths: readonly string[]) => {
    const settings = await settled(file, { words, files: { "a/b": "" }, below: "a" });
    return paths.map((path) => settings.isExcluded(join(settings.root, path)));
  };
  it("is what the configuration and the command line say, each seen from its place", async () => {
    expect(await excluded("exclude: [/x]\n", [], "x", "a/x", "y")).toEqual([true, false, false]);
    expect(await excluded("exclude: [/x]\n", ["--exclude", "/y"], "x", "a/x", "y", "a/y")).toEqual([true, false, false, true]);
    expect(await excluded(undefined, ["--exclude", "y"], "x", "y", "a/y")).toEqual([false, false, true]);
    expect(await excluded(undefined, [], "x", "a/x")).toEqual([false, false]);
  });
});

describe("reports", () => {
  const view = ({ outputs }: Settings) => outputs.map(({ format, path }) => `${format}=${path}`);
  it("that the configuration asks for are seen from the root", async () => {
    const asked = { files: { "a/b": "" }, below: "a" };
    const settings = await settled("format: [compact]\noutput: ['sarif=out/x.sarif', 'json=-', 'junit=a/y=z.xml']\n", asked);
    expect(view(settings)).toEqual(["compact=-", "sarif=../out/x.sarif", "json=-", "junit=y=z.xml"]);
    expect([settings.origins.get("format"), settings.origins.get("output")]).toEqual(["../seaworthy.yaml:1:9", "../seaworthy.yaml:2:9"]);
  });

  it("that the command line asks for are seen from where we stand", async () => {
    const asked = { words: ["--output", "json=x.json", "--format", "text"], files: { "a/b": "" }, below: "a" };
    const settings = await settled("format: [compact]\noutput: ['sarif=x.sarif']\n", asked);
    expect(view(settings)).toEqual(["text=-", "json=x.json"]);
    expect([settings.origins.get("format"), settings.origins.get("output")]).toEqual(["--format", "--output"]);
  });

  it("say who names their files, and standard output is nobody's", async () => {
    const named = ({ outputs }: Settings) => outputs.map((each) => each.named);
    const typed = await settled(undefined, { words: ["--format", "text", "--output", "json=x.json"] });
    expect(named(typed)).toEqual([undefined, { at: "--output", configured: false, root: typed.root }]);
    const written = await settled("output: ['json=x.json']\nformat: []\n");
    expect(named(written)).toEqual([undefined, { at: "seaworthy.yaml:1:9: output", configured: true, root: written.root }]);
  });

  it("name their place when they cannot be had", async () => {
    expect(await complaintOf(settled(undefined, { words: ["--output", "json"] }))).toContain("UsageError: --output takes");
    expect(await complaintOf(settled(undefined, { words: ["--format", "jsn"] }))).toContain("UsageError: --format takes");
    expect(await complaintOf(settled(undefined, { environment: { SEAWORTHY_FORMAT: "jsn" } }))).toContain(
      "UsageError: SEAWORTHY_FORMAT takes",
    );
    expect(await complaintOf(settled("output: ['json=x', 'junit=x']\n"))).toContain("UsageError: seaworthy.yaml:1:9 names");
  });
});

describe("folders of includes", () => {
  it("are seen from the root in the configuration, and from where we stand on the command line", async () => {
    const files = { "a/inc/x": "", "inc/x": "" };
    const inFile = await settled("apparmor-include: [inc, .]\n", { files, below: "a" });
    expect([inFile.includeFolders, inFile.origins.get("apparmor-include")]).toEqual([["../inc", ".."], "../seaworthy.yaml:1:19"]);
    const flag = await settled("apparmor-include: [inc]\n", { files, below: "a", words: ["--apparmor-include", "inc"] });
    expect([flag.includeFolders, flag.origins.get("apparmor-include")]).toEqual([["inc"], "--apparmor-include"]);
    expect((await settled("apparmor-include: [.]\n")).includeFolders).toEqual(["."]);
  });

  it("must be there, and a configuration's lie in its repository", async () => {
    const outside = project({});
    expect(await complaintOf(settled("apparmor-include: [none]\n"))).toBe(
      'UsageError: seaworthy.yaml:1:19: apparmor-include names "none", and there is no such folder',
    );
    expect(await complaintOf(settled(undefined, { words: ["--apparmor-include", "none"] }))).toBe(
      'UsageError: --apparmor-include names "none", and there is no such folder',
    );
    expect((await settled(undefined, { words: ["--apparmor-include", outside] })).includeFolders).toEqual([outside]);
    const root = project({ "seaworthy.yaml": "apparmor-include: [link]\n" });
    symlinkSync(outside, join(root, "link"));
    expect(await complaintOf(settle(readArguments([]), all, { cwd: root, today: day }))).toBe(
      'UsageError: seaworthy.yaml:1:19: apparmor-include names "link", which is outside the repository: only the command line may name it',
    );
  });
});

describe("the baseline", () => {
  const baseline = async (file: string | undefined, asked: Asked = {}) => {
    const settings = await settled(file, { files: { "a/b": "" }, below: "a", ...asked });
    return [settings.baseline?.replace(settings.root, ""), settings.origins.get("baseline")];
  };
  it("is the one that is named, from where it is named; or none", async () => {
    expect(await baseline(undefined)).toEqual(["/.seaworthy-baseline.json", "default"]);
    expect(await baseline("baseline: my/b.json\n")).toEqual(["/my/b.json", "../seaworthy.yaml:1:11"]);
    expect(await baseline("baseline: b.json\n", { words: ["--baseline", "c.json"] })).toEqual(["/a/c.json", "--baseline"]);
    expect(await baseline(undefined, { environment: { SEAWORTHY_BASELINE: "c.json" } })).toEqual(["/a/c.json", "SEAWORTHY_BASELINE"]);
    expect(await baseline("baseline: b.json\n", { words: ["--no-baseline"] })).toEqual([undefined, "--no-baseline"]);
  });

  it("lies in the repository, or the command line says otherwise", async () => {
    expect(await complaintOf(settled("baseline: ../b.json\n"))).toMatch(
      /^UsageError: seaworthy\.yaml:1:11: baseline names ".*b\.json", which is outside the repository: only the command line may name it$/,
    );
    expect((await settled("baseline: b.json\n", { words: ["--baseline", "/x/b.json"] })).baseline).toBe("/x/b.json");
  });

  it("is named by whoever sets it", async () => {
    const namer = async (config: string | undefined, ...words: string[]) => {
      const { at, configured } = namerOfBaseline(readArguments(words), await settled(config, { words }));
      return [at, configured];
    };
    expect(await namer(undefined)).toEqual([".seaworthy-baseline.json", true]);
    expect(await namer("baseline: b.json\n")).toEqual(["seaworthy.yaml:1:11: baseline", true]);
    expect(await namer("baseline: b.json\n", "--baseline", "c.json")).toEqual(["--baseline", false]);
  });
});

describe("a package.json that cannot be read", () => {
  it("is told of, and configures nothing", async () => {
    const root = project({ "package.json/x": "", "a/b": "" });
    const { notices, configuration } = await settle(readArguments([]), all, { cwd: join(root, "a"), today: day });
    expect(notices).toEqual([{ path: "../package.json", message: "is a folder, not a regular file: its settings are ignored" }]);
    expect(configuration).toBeUndefined();
    expect((await settle(readArguments(["--no-config"]), all, { cwd: root, today: day })).notices).toEqual([]);
  });
});

describe("the day", () => {
  it("is the one it is where the run is", () => {
    const now = new Date();
    expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Math.abs(new Date(`${today()}T12:00`).getTime() - now.getTime())).toBeLessThan(13 * 3_600_000);
  });
});

it("names what set each of them, and nothing else", async () => {
  const settings = await settled("profile: strict\n", { words: ["--fail-on", "high"] });
  expect(origins(settings)).toMatchObject({ profile: "seaworthy.yaml:1:10", "fail-on": "--fail-on", target: "default" });
});
