import { beginsLikeSideStage } from "../../src/knowledge/development.ts";
import {
  assignmentsOf,
  defineRule,
  mountsOf,
  optionOf,
  type PackageCommand,
  packageCommand,
  runsOf,
  type ShellCommand,
} from "../../src/rule.ts";

export default defineRule({
  id: "lean-package-install",
  on: "dockerfile",
  severity: "low",
  profile: "strict",
  summary: "Install only needed packages and leave no package lists behind.",
  why: "Recommended packages are software nobody asked for, each with holes and updates of its own. Package lists and caches are of no use at run time: they make the image larger and tell an intruder which old versions are in it.",
  standards: ["CIS-4.3"],
  references: { "apt-get": "https://docs.docker.com/build/building/best-practices/#apt-get" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\n[|RUN|] apt-get update && apt-get install -y nginx\n",
      good: "FROM debian:12.9\nRUN apt-get update && apt-get install -y --no-install-recommends nginx && rm -rf /var/lib/apt/lists/*\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM alpine:3.21\n[|RUN|] apk add nginx\n[|RUN|] pip install flask\n",
      good: "FROM alpine:3.21\nRUN apk add --no-cache nginx && pip install --no-cache-dir flask\nRUN --mount=type=cache,target=/var/cache/apk apk add git\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM fedora:44\n[|RUN|] dnf install -y nginx\n",
      good: "FROM fedora:44\nRUN dnf install -y nginx && dnf clean all\n",
    },
  ],
  *check(document, project) {
    for (const { commands, instruction, stage, ships, alone } of runsOf(document, project)) {
      if (!ships && !(alone && !isSide(stage.name ?? ""))) continue;
      const variables = (): Map<string, string> =>
        new Map(assignmentsOf(stage).flatMap(({ keyword, name, literal }) => (keyword === "LABEL" ? [] : [[name, literal] as const])));
      const cached = mountsOf(instruction).filter(({ type }) => type === "cache" || type === "tmpfs");
      const missing: string[] = [];
      const around = new Map<string, Surroundings>();
      for (const command of commands) {
        const install = packageCommand(command);
        if (!install || !leaves(install)) continue;
        const known =
          around.get(install.manager) ??
          surroundings(
            install.manager,
            commands,
            variables(),
            cached.map(({ target }) => target ?? ""),
          );
        around.set(install.manager, known);
        for (const each of lacks(install, command, known)) if (!missing.includes(each)) missing.push(each);
      }
      if (missing.length)
        yield { at: { span: instruction.keywordSpan }, message: `this RUN leaves more than it needs: ${missing.join("; ")}` };
    }
  },
});

/** What such a stage installs does not ship. */
const isSide = (stage: string): boolean => beginsLikeSideStage(stage) || /^(?:build|deps)/.test(stage);

/** Whether a command fetches packages; dnf and zypper do so when they update too. */
const leaves = ({ action, manager, verb }: PackageCommand): boolean =>
  action === "install" ||
  ((action === "upgrade" || /^(?:up|update|patch)$/.test(verb?.text ?? "")) && (manager === "zypper" || manager === "dnf"));

/** What the rest of a RUN does about one package manager. */
interface Surroundings {
  readonly variables: ReadonlyMap<string, string>;
  /** Targets of cache mounts. */
  readonly cached: readonly string[];
  /** Folders removed after the last install. */
  readonly removed: ReadonlySet<string>;
  /** The manager cleans up after the last install. */
  readonly cleans: boolean;
  /** The index is updated in this RUN. */
  readonly updates: boolean;
  /** apt is configured to leave recommended packages out. */
  readonly configured: boolean;
}

/** The folders somebody may remove, by the start of the path. */
const folders = [
  "/var/lib/apt",
  "/var/lib/{apt",
  "/var/cache/apk",
  "/var/cache/zypp",
  "/var/cache",
  "/root/.cache",
  "~/.cache",
  "\uFFFC/.cache",
];

function surroundings(
  manager: string,
  commands: readonly ShellCommand[],
  variables: Surroundings["variables"],
  cached: readonly string[],
): Surroundings {
  const last = commands.findLastIndex((each) => {
    const found = packageCommand(each);
    return found?.manager === manager && leaves(found);
  });
  const later = commands.slice(last + 1);
  const gone = later.flatMap(({ name, words }) =>
    name === "rm" || name === "find" || name === "cd" ? words.slice(1).map(({ text }) => text) : [],
  );
  const cleans = later.some((each) => {
    const found = packageCommand(each);
    // `yum clean metadata` leaves the rest.
    return (
      (found?.manager === manager &&
        found.action === "clean" &&
        (manager !== "dnf" || found.packages.some(({ text }) => text === "all"))) ||
      (manager === "apt" && /^apt(?:-get)?$/.test(each.name) && /clean$/.test(each.words[1]?.text ?? ""))
    );
  });
  return {
    variables,
    cached,
    cleans,
    removed: new Set(folders.filter((folder) => gone.some((text) => text.startsWith(folder)))),
    updates: commands.some((each) => packageCommand(each)?.manager === "apt" && packageCommand(each)?.action === "update"),
    configured: commands.some(({ words, redirects }) =>
      [...words, ...redirects.map(({ target }) => target)].some(({ text }) => /Install-Recommends/i.test(text)),
    ),
  };
}

/** What an install should add to leave nothing behind. */
function lacks({ manager, args, verb, packages }: PackageCommand, command: ShellCommand, rest: Surroundings): string[] {
  const { variables, cached, cleans, updates, configured } = rest;
  const has = (...names: string[]): boolean => optionOf(args, ...names) !== undefined;
  const removes = (...names: string[]): boolean => names.some((name) => rest.removed.has(name));
  const mounted = (part: string): boolean => cached.some((target) => target.includes(part));
  const found: string[] = [];
  switch (manager) {
    case "apt": {
      const off =
        has("--no-install-recommends", "--without-recommends") ||
        args.options.some(({ value }) => /install-recommends=(?:0|false|no)/i.test(value?.text ?? "")) ||
        args.operands.some(({ text }) => /install-recommends=(?:0|false)/i.test(text));
      if (!off && !configured && verb?.text === "install") found.push("add --no-install-recommends");
      // The RUN that updates makes the lists.
      if (updates && !removes("/var/lib/apt", "/var/lib/{apt") && !mounted("/var/lib/apt") && !cleans)
        found.push("remove /var/lib/apt/lists/*");
      break;
    }
    case "apk":
      if (!has("--no-cache") && !removes("/var/cache/apk") && !mounted("/apk") && !cleans) found.push("add --no-cache");
      break;
    case "dnf":
      if (!cleans && !removes("/var/cache") && !mounted("/var/cache")) found.push(`end with ${command.name} clean all`);
      break;
    case "zypper":
      if (!cleans && !removes("/var/cache/zypp") && !mounted("/var/cache/zypp")) found.push("end with zypper clean");
      break;
    case "pip": {
      const isSet = variables.has("PIP_NO_CACHE_DIR") || command.assignments.some(({ name }) => name === "PIP_NO_CACHE_DIR");
      const uv = command.name === "uv";
      if (
        !isSet &&
        !uv &&
        !has("--no-cache-dir", "--no-cache") &&
        !removes("/root/.cache", "~/.cache", "\uFFFC/.cache") &&
        !mounted(".cache") &&
        !mounted("pip") &&
        !cleans &&
        (packages.length > 0 || has("-r", "--requirement", "-e"))
      )
        found.push("add --no-cache-dir");
      break;
    }
  }
  return found;
}
