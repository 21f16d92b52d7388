import { isSidePart } from "../../src/knowledge/development.ts";
import { lists } from "../../src/knowledge/package-managers.ts";
import {
  chainOf,
  commandsOf,
  covers,
  type DockerfileDocument,
  defineRule,
  installsDevelopment,
  isOn,
  lazy,
  leavesDevelopment,
  optionOf,
  type PackageCommand,
  packageCommand,
  packageCommandsOf,
  quote,
  type Ran,
  replaced,
  resolvePath,
  type ShellCommand,
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
  summary: "Keep development dependencies out of the final image.",
  why: "Test runners, bundlers and debuggers are hundreds of packages that the service never runs. Each can be compromised or have a vulnerability, and many of them run whatever code they are given.",
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
    const prunings = lazy(() => new Prunings(commandsOf(document, project)));
    for (const { ran, call: install } of packageCommandsOf(document, project)) {
      if (install.global || isSidePart(ran.stage.name ?? "")) continue;
      const old = optionOf(install.args, "--only", "--production", "--prod");
      if (
        install.manager === "npm" &&
        install.action === "install" &&
        install.packages.length === 0 &&
        old &&
        (old.name === "--only" ? /^prod/.test(old.value?.text ?? "") : isOn(old.value?.text ?? "true"))
      ) {
        const span: Span = { ...old.word.span, end: Math.max(old.word.span.end, old.value?.span.end ?? 0) };
        yield {
          at: { span },
          message: `${quote(old.name === "--only" ? "--only=production" : old.name)} is deprecated, and npm will drop it: use --omit=dev`,
          fix: {
            safety: "unsafe",
            title: "use --omit=dev",
            edits: old.value && old.value.span !== old.word.span ? [{ span, text: "--omit=dev" }] : replaced(old.word, "--omit=dev"),
          },
        };
        continue;
      }
      const development = install.facts.development;
      const verb = install.verb ?? ran.command.words[0];
      if (!development || !verb || !installsDevelopment(install, ran) || prunings().follow(ran, install)) continue;
      if (!ran.ships && !copiesOn(ran, development.folder, document, shipped)) continue;
      yield {
        at: verb,
        message: `development dependencies end up in the image: ${development.instead}`,
        ...(development.flag && install.verb && !prunings().areUsed(ran)
          ? {
              fix: {
                safety: "unsafe" as const,
                title: `add ${development.flag}`,
                edits: replaced(verb, `${verb.text} ${development.flag}`),
              },
            }
          : {}),
      };
    }
  },
});

/** Commands that throw development packages out again, or install the others in their place. Looked for once for each tool of a stage. */
class Prunings {
  readonly #commands = new Map<Stage, Ran[]>();
  readonly #places = new Map<Ran, number>();
  /** By stage and tool: where the last of them stands; -1 where there is none. */
  readonly #last = new Map<Stage, Map<string, number>>();
  /** By stage: where the last command stands that needs packages; -1 where there is none. */
  readonly #lastUse = new Map<Stage, number>();

  constructor(all: readonly Ran[]) {
    for (const ran of all) {
      const own = this.#commands.get(ran.stage) ?? [];
      this.#commands.set(ran.stage, own);
      this.#places.set(ran, own.push(ran));
    }
  }

  /** Whether one comes behind an install in its stage. */
  follow(ran: Ran, install: PackageCommand): boolean {
    const tools = this.#last.get(ran.stage) ?? new Map<string, number>();
    this.#last.set(ran.stage, tools);
    const own = this.#commands.get(ran.stage) ?? [];
    const last = tools.get(install.manager) ?? own.findLastIndex((each) => prunes(each, install));
    tools.set(install.manager, last);
    return last >= (this.#places.get(ran) ?? 0);
  }

  /** Whether something needs the packages behind an install: the build, also in a stage that goes on from there, or what the image starts. */
  areUsed(ran: Ran): boolean {
    return (
      [...this.#commands].some(([stage, own]) => {
        if (!chainOf(stage).includes(ran.stage)) return false;
        const from = stage === ran.stage ? (this.#places.get(ran) ?? 0) : 0;
        const last = this.#lastUse.get(stage) ?? own.findLastIndex(({ command }) => runsPackages(command));
        this.#lastUse.set(stage, last);
        return last >= from;
      }) ||
      [ran.stage.entrypoint, ran.stage.cmd].some(
        (each) => each !== undefined && /\bnpx\b|\brun[" ,]+(?:dev|watch|serve)\b/.test(each.logical.text),
      )
    );
  }
}

/** Programs that start what a package for development brings. */
const starters = /^(?:npx|bunx|pnpx|tsc|vite|webpack|ng|nest|next|prisma|playwright|phpunit)$/;

/** Whether a command runs a script of the manifest, or a program of a package: mostly one for development. */
const runsPackages = ({ name, words }: ShellCommand): boolean =>
  starters.test(name) ||
  words[0]?.text.includes("node_modules/") === true ||
  (/^(?:npm|pnpm|yarn|bun|composer)$/.test(name) &&
    words.some(({ text }) => /^(?:run(?:-script)?|exec|dlx|x|build|test|generate)$/.test(text)));

function prunes(ran: Ran, { manager, facts: { development } }: PackageCommand): boolean {
  const { command } = ran;
  if (command.name === "rm") return command.words.some(({ text }) => text.includes(development?.folder ?? ""));
  const later = packageCommand(command);
  if (later?.manager !== manager) return false;
  if (/^(?:prune|workspaces)$/.test(later.does)) return !leavesDevelopment(later, ran);
  const installs = lists(development?.verbs, later.does || ".") && later.packages.length === 0;
  return installs && !installsDevelopment(later, ran);
}

/** Whether the folder of packages is copied on, by itself or with a folder around it, until it is in an image that ships. */
function copiesOn(ran: Ran, folder: string, { stages }: DockerfileDocument, shipped: ReadonlySet<Stage>): boolean {
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
