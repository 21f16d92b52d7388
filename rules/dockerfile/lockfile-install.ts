import { isWorkStage } from "../../src/knowledge/development.ts";
import {
  assignmentsOf,
  commandsOf,
  contextFiles,
  defineRule,
  optionOf,
  type PackageCommand,
  packageCommand,
  quote,
  type Ran,
  replaced,
} from "../../src/rule.ts";

export default defineRule({
  id: "lockfile-install",
  on: "dockerfile",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Install dependencies exactly as the lock file says.",
  why: "Without the lock file the build takes whatever versions are newest at that minute, of every dependency of every dependency. A package that was taken over an hour ago goes straight into the image, and no two builds of one commit are the same.",
  standards: ["OWASP-13"],
  references: { "npm ci": "https://docs.npmjs.com/cli/commands/npm-ci" },
  examples: [
    { file: "Dockerfile", bad: "FROM node:22.12\nRUN npm [|install|] --omit=dev\n", good: "FROM node:22.12\nRUN npm ci --omit=dev\n" },
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nRUN yarn [|install|] --production\nRUN pnpm [|i|] && uv [|sync|]\nRUN bundle [|install|]\n",
      good: "FROM node:22.12\nENV BUNDLE_DEPLOYMENT=true\nRUN yarn install --frozen-lockfile && npm install -g corepack && npm ci # install\nRUN CI=true pnpm i && uv sync --locked && bundle install\n",
    },
  ],
  *check(document, project) {
    for (const ran of commandsOf(document, project)) {
      const install = packageCommand(ran.command);
      const want = install && !isWorkStage(ran.stage.name ?? "") ? wanted(install, ran) : undefined;
      if (!install || !want) continue;
      const files = contextFiles(document, project);
      // The project has no lock file that could be followed.
      if (files?.some((file) => want.manifest.test(file)) && !files.some((file) => want.locks.test(file))) continue;
      const verb = install.verb ?? ran.command.words[0];
      if (!verb) continue;
      const edits = want.text && install.verb ? replaced(install.verb, want.text) : [];
      yield {
        at: verb,
        message: `${quote(`${ran.command.name}${install.verb ? ` ${install.verb.text}` : ""}`)} may change what the lock file says; ${want.instead}`,
        ...(edits.length ? { fix: { safety: "unsafe" as const, title: want.instead, edits } } : {}),
      };
    }
  },
});

interface Wanted {
  readonly manifest: RegExp;
  readonly locks: RegExp;
  readonly instead: string;
  /** What to write in place of the verb. */
  readonly text?: string;
}

/** What an install that does not hold to its lock file should say. */
function wanted({ manager, action, verb, packages, args, global }: PackageCommand, { command, stage }: Ran): Wanted | undefined {
  if (action !== "install") return undefined;
  const has = (...names: string[]): boolean => optionOf(args, ...names) !== undefined;
  const set = (...names: string[]): boolean =>
    [
      ...command.assignments.map(({ name }) => name),
      ...assignmentsOf(stage)
        .filter(({ keyword }) => keyword !== "LABEL")
        .map(({ name }) => name),
    ].some((name) => names.includes(name));
  switch (manager) {
    case "npm":
      if (packages.length || global || !/^(?:install|i)$/.test(verb?.text ?? "") || has("--package-lock-only", "--no-save-lock"))
        return undefined;
      return {
        manifest: /(?:^|\/)package\.json$/,
        locks: /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,
        instead: "use npm ci",
        text: "ci",
      };
    case "yarn":
      if (
        packages.length ||
        global ||
        !/^(?:install|)$/.test(verb?.text ?? "") ||
        has("--immutable", "--frozen-lockfile", "--version", "--help", "-v")
      )
        return undefined;
      if (set("CI", "YARN_ENABLE_IMMUTABLE_INSTALLS")) return undefined;
      return {
        manifest: /(?:^|\/)package\.json$/,
        locks: /(?:^|\/)yarn\.lock$/,
        instead: "add --immutable (--frozen-lockfile before Yarn 2)",
      };
    case "pnpm":
      if (packages.length || global || !/^(?:install|i)$/.test(verb?.text ?? "") || has("--frozen-lockfile") || set("CI")) return undefined;
      return { manifest: /(?:^|\/)package\.json$/, locks: /(?:^|\/)pnpm-lock\.yaml$/, instead: "add --frozen-lockfile" };
    case "bundle": {
      if (verb?.text !== "install" || has("--deployment", "--frozen") || set("BUNDLE_DEPLOYMENT", "BUNDLE_FROZEN")) return undefined;
      const configured = stage.scripts.some(({ script }) =>
        script.commands.some(
          ({ name, words }) =>
            name === "bundle" &&
            words.some(({ text }) => text === "config") &&
            words.some(({ text }) => /^(?:deployment|frozen)$/.test(text)),
        ),
      );
      return configured
        ? undefined
        : { manifest: /(?:^|\/)Gemfile$/, locks: /(?:^|\/)Gemfile\.lock$/, instead: "set BUNDLE_DEPLOYMENT=true" };
    }
    case "uv":
      return verb?.text === "sync" && !has("--locked", "--frozen") && !set("UV_LOCKED", "UV_FROZEN")
        ? { manifest: /(?:^|\/)pyproject\.toml$/, locks: /(?:^|\/)uv\.lock$/, instead: "add --locked" }
        : undefined;
    default:
      return undefined;
  }
}
