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

const forDevelopment = /^(?:dev|test|debug|ci|lint|build|builder|deps)/;

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
      if (!ships && !(alone && !forDevelopment.test(stage.name ?? ""))) continue;
      const variables = new Map([
        ...assignmentsOf(stage)
          .filter(({ keyword }) => keyword !== "LABEL")
          .map(({ name, literal }) => [name, literal] as const),
      ]);
      const cached = mountsOf(instruction).filter(({ type }) => type === "cache" || type === "tmpfs");
      const missing: string[] = [];
      for (const command of commands) {
        const install = packageCommand(command);
        if (!install || !leaves(install)) continue;
        const found = lacks(install, command, { commands, variables, cached: cached.map(({ target }) => target ?? "") });
        if (found.length === 0) continue;
        for (const each of found) if (!missing.includes(each)) missing.push(each);
      }
      if (missing.length)
        yield { at: { span: instruction.keywordSpan }, message: `this RUN leaves more than it needs: ${missing.join("; ")}` };
    }
  },
});

/** Whether a command fetches packages; dnf and zypper do so when they update too. */
const leaves = ({ action, manager, verb }: PackageCommand): boolean =>
  action === "install" ||
  ((action === "upgrade" || /^(?:up|update|patch)$/.test(verb?.text ?? "")) && (manager === "zypper" || manager === "dnf"));

interface Surroundings {
  readonly commands: readonly ShellCommand[];
  readonly variables: ReadonlyMap<string, string>;
  /** Targets of cache mounts. */
  readonly cached: readonly string[];
}

/** What an install should add to leave nothing behind. */
function lacks(
  { manager, args, verb, packages }: PackageCommand,
  command: ShellCommand,
  { commands, variables, cached }: Surroundings,
): string[] {
  const has = (...names: string[]): boolean => optionOf(args, ...names) !== undefined;
  const later = commands.slice(commands.indexOf(command) + 1);
  const removes = (folder: string): boolean =>
    later.some(({ name, words }) => (name === "rm" || name === "find") && words.some(({ text }) => text.startsWith(folder)));
  const cleans = later.some((each) => {
    const found = packageCommand(each);
    // `yum clean metadata` leaves the rest.
    return (
      found?.manager === manager && found.action === "clean" && (manager !== "dnf" || found.packages.some(({ text }) => text === "all"))
    );
  });
  const mounted = (part: string): boolean => cached.some((target) => target.includes(part));
  const found: string[] = [];
  switch (manager) {
    case "apt": {
      const configured = commands.some(({ words, redirects }) =>
        [...words, ...redirects.map(({ target }) => target)].some(({ text }) => /Install-Recommends/i.test(text)),
      );
      const off =
        has("--no-install-recommends", "--without-recommends") ||
        args.options.some(({ value }) => /install-recommends=(?:0|false|no)/i.test(value?.text ?? "")) ||
        args.operands.some(({ text }) => /install-recommends=(?:0|false)/i.test(text));
      if (!off && !configured && verb?.text === "install") found.push("add --no-install-recommends");
      // The RUN that updates makes the lists.
      const updates = commands.some((each) => {
        const other = packageCommand(each);
        return other?.manager === "apt" && other.action === "update";
      });
      if (
        updates &&
        !removes("/var/lib/apt") &&
        !mounted("/var/lib/apt") &&
        !later.some(({ name, words }) => /^apt(?:-get)?$/.test(name) && words[1]?.text === "clean")
      )
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
        !removes("/root/.cache") &&
        !removes("~/.cache") &&
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
