import { beginsLikeSideStage } from "../../src/knowledge/development.ts";
import {
  assignmentsOf,
  commandsOf,
  covers,
  type DockerfileDocument,
  defineRule,
  optionOf,
  type PackageCommand,
  packageCommand,
  quote,
  type Ran,
  replaced,
  resolvePath,
  type Span,
  type Stage,
  shippedLayers,
  withoutSlash,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-dev-dependencies",
  on: "dockerfile",
  severity: "low",
  confidence: "medium",
  profile: "strict",
  summary: "Leave development dependencies out of the final image.",
  why: "Test runners, bundlers and debuggers are hundreds of packages that the service never runs, each one more that can be taken over or have a hole, and many of them run whatever they are given.",
  standards: ["CIS-4.3"],
  references: { "npm ci --omit": "https://docs.npmjs.com/cli/commands/npm-ci#omit" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nRUN npm [|ci|]\n",
      good: "FROM node:22.12\nRUN npm ci --omit=dev\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM node:22.12 AS deps\nRUN npm ci [|--only=production|]\nFROM composer:2 AS vendor\nRUN composer [|install|]\nFROM node:22.12\nCOPY --from=deps /app/node_modules ./node_modules\nCOPY --from=vendor /app/vendor ./vendor\n",
      good: "FROM node:22.12 AS build\nRUN npm ci && npm run build\nFROM node:22.12\nENV NODE_ENV=production\nRUN npm ci\nCOPY --from=build /app/dist ./dist\n",
    },
  ],
  *check(document, project) {
    const shipped = shippedLayers(document, project);
    for (const ran of commandsOf(document, project)) {
      const install = packageCommand(ran.command);
      if (install?.action !== "install" || install.global || isSide(ran.stage.name ?? "")) continue;
      const old = optionOf(install.args, "--only", "--production", "--prod");
      if (
        install.manager === "npm" &&
        install.packages.length === 0 &&
        old &&
        (old.name !== "--only" || /^prod/.test(old.value?.text ?? ""))
      ) {
        const span: Span = { ...old.word.span, end: Math.max(old.word.span.end, old.value?.span.end ?? 0) };
        yield {
          at: { span },
          message: `${quote(old.name === "--only" ? "--only=production" : old.name)} is deprecated, and npm will stop knowing it: use --omit=dev`,
          fix: {
            safety: "unsafe",
            title: "use --omit=dev",
            edits: old.value && old.value.span !== old.word.span ? [{ span, text: "--omit=dev" }] : replaced(old.word, "--omit=dev"),
          },
        };
        continue;
      }
      const folder = vendored(install, ran);
      const verb = install.verb ?? ran.command.words[0];
      if (!folder || !verb) continue;
      const inside = ran.ships ? prunes(ran, folder) : !copiesOn(ran, folder.path, document, shipped);
      if (inside) continue;
      yield {
        at: verb,
        message: `development dependencies end in the image: ${folder.instead}`,
        ...(folder.flag && install.verb
          ? {
              fix: {
                safety: "unsafe" as const,
                title: `add ${folder.flag}`,
                edits: replaced(verb, `${verb.text} ${folder.flag}`),
              },
            }
          : {}),
      };
    }
  },
});

const isSide = (stage: string): boolean => beginsLikeSideStage(stage) || stage.startsWith("e2e");

interface Vendored {
  /** The folder the packages go to, by its last part. */
  readonly path: string;
  readonly instead: string;
  readonly flag?: string;
}

/** Where an install puts packages that are for development too; `undefined` when it leaves those out. */
function vendored({ manager, args, packages, verb }: PackageCommand, { command, stage }: Ran): Vendored | undefined {
  const has = (...names: string[]): boolean => optionOf(args, ...names) !== undefined;
  const variable = (name: string): string | undefined =>
    command.assignments.find((each) => each.name === name)?.value.text ??
    assignmentsOf(stage).findLast((each) => each.keyword !== "LABEL" && each.name === name)?.literal;
  const production = variable("NODE_ENV") === "production" || variable("NODE_ENV") === "\uFFFC";
  const omits =
    args.options.some(({ name, value }) => name === "--omit" && value?.text === "dev") || /dev/.test(variable("NPM_CONFIG_OMIT") ?? "");
  if (packages.length) return undefined;
  if (manager === "npm")
    return production || omits || !/^(?:ci|i|install)$/.test(verb?.text ?? "")
      ? undefined
      : { path: "node_modules", instead: "add --omit=dev", flag: "--omit=dev" };
  if (manager === "yarn")
    return production || has("--production", "--prod") || !/^(?:install|)$/.test(verb?.text ?? "")
      ? undefined
      : { path: "node_modules", instead: "add --production, or use yarn workspaces focus --production" };
  if (manager === "pnpm")
    return production || has("-P", "--prod", "--production") || !/^(?:i|install)$/.test(verb?.text ?? "")
      ? undefined
      : { path: "node_modules", instead: "add --prod", flag: "--prod" };
  if (manager === "composer")
    return has("--no-dev") || variable("COMPOSER_NO_DEV") ? undefined : { path: "vendor", instead: "add --no-dev", flag: "--no-dev" };
  if (manager === "bundle") {
    const without =
      variable("BUNDLE_WITHOUT") ??
      (stage.scripts.some(({ script }) =>
        script.commands.some(({ name, words }) => name === "bundle" && words.some(({ text }) => text === "without")),
      )
        ? "development"
        : undefined);
    return has("--without") || without || verb?.text !== "install"
      ? undefined
      : { path: "bundle", instead: "set BUNDLE_WITHOUT=development:test" };
  }
  if (manager === "poetry")
    return verb?.text !== "install" || has("--only", "--no-dev", "--without", "--only-root")
      ? undefined
      : { path: "site-packages", instead: "add --only main", flag: "--only main" };
  return undefined;
}

/** A later command throws them out again. */
const prunes = ({ stage, command }: Ran, { path }: Vendored): boolean =>
  stage.scripts.some(({ script }) =>
    script.commands.some(
      (each) =>
        each !== command &&
        ((/^(?:npm|pnpm|yarn)$/.test(each.name) &&
          each.words.some(({ text }) => text === "prune" || text === "--production" || text === "--prod" || text === "--omit=dev")) ||
          (each.name === "rm" && each.words.some(({ text }) => text.includes(path)))),
    ),
  );

/** Whether the folder of packages is copied on, by itself or with a folder around it, until it is in an image that ships. */
function copiesOn(ran: Ran, folder: string, { stages }: DockerfileDocument, shipped: ReadonlySet<Stage>): boolean {
  if (prunes(ran, { path: folder, instead: "" })) return false;
  const workdir = ran.stage.scripts.find(({ instruction }) => instruction === ran.instruction)?.workdir;
  const root = workdir && workdir.state !== "unknown" ? workdir.value : undefined;
  const seen = new Set<Stage>();
  const travels = (stage: Stage, at: string | undefined): boolean => {
    if (shipped.has(stage)) return true;
    if (seen.has(stage)) return false;
    seen.add(stage);
    return stages.some((later) =>
      later.copies.some(({ from, sources, destination, workdir: to }) => {
        if (!from || !("stage" in from) || from.stage !== stage) return false;
        return sources.some((source) => {
          if (source.state === "unknown") return false;
          const path = withoutSlash(source.value);
          const isIt = path === folder || path.endsWith(`/${folder}`);
          if (!isIt && !(at && path !== "" && covers(path, at))) return false;
          const goal =
            destination.state === "unknown" ? undefined : resolvePath(destination.value, to?.state === "unknown" ? undefined : to?.value);
          return travels(later, goal && (isIt ? goal : `${goal}/${folder}`));
        });
      }),
    );
  };
  return travels(ran.stage, root && `${root}/${folder}`);
}
