import {
  builtFrom,
  type Container,
  defineRule,
  HOLE,
  healthCheckChange,
  itemsOf,
  knownValue,
  name,
  type Project,
  quote,
  resolvePath,
  type Severity,
  type ShellCommand,
  type Started,
  startedBy,
  told,
  unrunnable,
  unsafe,
  type Workload,
} from "../../src/rule.ts";

const interpreters = /^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/;

export default defineRule({
  id: "command-in-image",
  on: "workload",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Run only programs and scripts the image contains.",
  why: "A health check whose tool is missing never passes: what waits for the service never starts, restarts never end, and the check is eventually removed. A command whose file is missing fails at once.",
  standards: [],
  references: { HEALTHCHECK: "https://docs.docker.com/reference/dockerfile/#healthcheck" },
  help: "use a command that the image has, or copy or install this one into it",
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM node:22.12-slim\nWORKDIR /app\nCOPY server.js ./\n[|HEALTHCHECK CMD curl -f http://localhost/|]\nCMD ["node", "server.js"]\n',
      good: 'FROM node:22.12-slim\nRUN apt-get update && apt-get install -y curl\nWORKDIR /app\nCOPY server.js ./\nHEALTHCHECK CMD curl -f http://localhost/\nCMD ["node", "server.js"]\n',
    },
    {
      file: "Dockerfile",
      bad: 'FROM node:22.12\nWORKDIR /app\nCOPY --from=build /app/dist ./dist\n[|HEALTHCHECK CMD ["node", "healthcheck.js"]|]\nCMD ["node", "dist/server.js"]\n',
      good: 'FROM node:22.12\nWORKDIR /app\nCOPY . .\nHEALTHCHECK CMD ["node", "healthcheck.js"]\n',
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  web:\n    image: gcr.io/distroless/static-debian12\n    healthcheck:\n      test: [|/app --health|]\n  db:\n    image: postgres:17.2\n    healthcheck:\n      test: [|["CMD", "curl", "-f", "http://localhost"]|]\n',
      good: 'services:\n  web:\n    image: nginx:1.31-alpine\n    healthcheck:\n      test: ["CMD", "curl", "-f", "http://localhost"]\n  db:\n    image: postgres:17.2\n    healthcheck:\n      test: pg_isready\n',
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  db:\n    image: postgres:17.2\n    healthcheck:\n      test: [|["CMD", "pg_isready -U app"]|]\n  app:\n    image: node:22.12\n    command: [|["node server.js"]|]\n    healthcheck:\n      test: [|NONE|]\n',
      good: 'services:\n  db:\n    image: postgres:17.2\n    healthcheck:\n      test: ["CMD", "pg_isready", "-U", "app"]\n  app:\n    image: node:22.12\n    command: ["node", "server.js"]\n    healthcheck:\n      test: ["NONE"]\n',
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  db:\n    image: postgres:17.2\n    healthcheck:\n      test: [|["CMD", "pg_isready -U app"]|]\n',
      good: 'services:\n  db:\n    image: postgres:17.2\n    healthcheck:\n      test: ["CMD", "pg_isready", "-U", "app"]\n',
    },
  ],
  *check(workload, project) {
    if (!workload.ships || workload.windows) return;
    // A service may mount over what the image has.
    const mounted = workload.dialect === "dockerfile" && builtFrom(workload, project).some(mounts);
    const isKnown = !mounted && workload.contents !== undefined;
    for (const started of startedBy(workload)) {
      const severity = started.what === "hook" ? ({ severity: "medium" } as const) : {};
      const lack = isKnown && !started.elsewhere ? missing(started, workload) : undefined;
      const wrong = unrunnable(started, workload, project);
      const found = wrong ?? lack;
      if (!found) continue;
      const { why } = found;
      const sure = wrong ? (wrong.confidence ? { confidence: wrong.confidence } : {}) : lack?.severity ? { severity: lack.severity } : {};
      const outcome = lack?.goesOn ? "that part fails, and the rest runs without it" : outcomeOf(started);
      const advice = wrong?.advice ? `; ${wrong.advice}` : "";
      yield {
        at: started.setting,
        ...sure,
        ...severity,
        ...told(`${started.when === "exec" ? "what is executed in" : `the ${started.what} of`} ${name(workload)} ${why}`, {
          label: `${outcome}${advice}`,
        }),
        ...(splitFix(started, project) ?? otherCheck(started, workload, project)),
      };
    }
  },
});

/** A line in one word becomes a word for each of its words, where it stands in a list with brackets. */
function splitFix({ command: { form, words }, setting }: Started, { lookup }: Project) {
  const text = lookup.source(setting.span.file)?.text ?? "";
  const line = words.find((word) => /^[\w./:@%+=,-]+(?: +[\w./:@%+=,-]+)+$/.test(knownValue(word) ?? ""));
  const written = line && text.slice(line.span.start, line.span.end);
  const isListed = /^(?:[A-Z]+[ \t]+)*\[/.test(text.slice(setting.span.start, setting.span.end));
  if (form !== "exec" || !line || !isListed || written !== JSON.stringify(knownValue(line))) return undefined;
  const split = (knownValue(line) ?? "").split(/ +/).map((word) => JSON.stringify(word));
  return {
    fix: { safety: "unsafe" as const, title: "make each word a separate item", edits: [{ span: line.span, text: split.join(", ") }] },
  };
}

/** A check with a program that the image has. */
function otherCheck({ what, setting }: Started, workload: Workload, project: Project) {
  const check =
    what === "health check" && !setting.via?.some(({ how }) => how === "built-from") ? healthCheckChange(workload, project) : undefined;
  return check ? { fix: unsafe(check) } : {};
}

/** What happens then: docker/compose `runHook` and `runPreStart`, moby's health.go; seen with Compose 2.40 and Docker 28. */
function outcomeOf({ what, when }: Started): string {
  if (what === "health check") return "the check never passes";
  if (what !== "hook") return "the container does not start";
  if (when === "post_start") return "the hook never runs, and `docker compose up` can fail with the container running";
  if (when === "pre_stop") return "the hook never runs, and `docker compose stop` can fail and leave the container running";
  if (when === "exec") return "it fails";
  return when === "pre_start" ? "the hook fails, and the service is not started" : "it fails each time a file changes";
}

const installers = new Set("apt-get apt apk dnf yum microdnf tdnf zypper pacman pip npm".split(" "));

/** Something that the image is known not to have; a phrase, and whether what comes after it runs all the same. */
function missing({ command, commands }: Started, workload: Workload): Lack | undefined {
  const { contents, dialect } = workload;
  if (command.form === "shell" && dialect === "compose" && contents?.shell === false && !bringsAnything(workload))
    return { why: "needs a shell, which the image does not have" };
  // It may install what it needs first, and what fails may have a second try.
  const installs = commands.some(({ name: program }) => installers.has(program) || /^pip\d$/.test(program));
  for (const each of commands) {
    if (installs || each.fallback.some(({ name: other }) => other !== "exit" && other !== "false" && other !== "true")) continue;
    const shell = each.wrappers.find(({ name: wrapper }) => wrapper === "bash" && lacks(workload, wrapper))?.name;
    const program = shell ?? (each.conditional || !lacks(workload, each.name) ? undefined : each.name);
    // What a shell is told to do after it does not depend on it.
    const goesOn = shell === undefined && !each.decides;
    if (program) return { why: `runs ${quote(program)}, which the image does not have`, ...(goesOn ? { goesOn, severity: "medium" } : {}) };
    const script = scriptOf(each);
    if (script && isAbsent(script, workload))
      return { severity: "medium", why: `runs ${quote(script)}, which nothing copies into the image`, ...(goesOn ? { goesOn } : {}) };
  }
  return undefined;
}

interface Lack {
  readonly why: string;
  readonly severity?: Severity;
  readonly goesOn?: true;
}

/** The image is known to lack a program, and nothing in its build can have brought it. */
function lacks(workload: Workload, program: string): boolean {
  const { contents, added } = workload;
  if (!contents?.lacks.includes(program)) return false;
  if (mountsOver(workload, program)) return false;
  if (!added) return true;
  // Packages bring others along: of what is often a dependency of something, nobody can say that it is missing.
  if (added.builds || (added.packages.length > 0 && program !== "curl")) return false;
  const brings =
    added.copied === null ||
    added.copied.some(({ path, folder }) => (folder ? /^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.test(path) : path.endsWith(`/${program}`)));
  return !brings && !added.mentions.has(program) && !added.packages.some((each) => each.includes(program));
}

/** What a volume or a build may have put anywhere. */
const bringsAnything = (workload: Workload): boolean =>
  workload.added !== undefined && (workload.added.builds || workload.added.copied === null || workload.added.copied.length > 0);

/** The script a command names: the interpreter's first argument, or a path it runs. */
function scriptOf({ name: program, words }: ShellCommand): string | undefined {
  if (!interpreters.test(program)) return undefined;
  const script = words[1]?.text;
  return script && !/^-|\uFFFC|[*?]/.test(script) && script !== HOLE && /\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.test(script)
    ? script
    : undefined;
}

/** Everything that was copied is known by name, nothing was built here, and the script is not among it. */
function isAbsent(script: string, workload: Workload): boolean {
  const { added, image } = workload;
  if (!added || added.builds || added.copied === null || added.copied.length === 0 || mounts(workload)) return false;
  const path = resolvePath(script, knownValue(image.workingDir));
  const base = script.slice(script.lastIndexOf("/") + 1);
  if (path === undefined || added.mentions.has(base) || added.mentions.has(base.replace(/\.\w+$/, ""))) return false;
  return !added.copied.some((each) => each.path === path || (each.folder && (each.path === "/" || path.startsWith(`${each.path}/`))));
}

const mounts = (workload: Workload): boolean =>
  "host" in workload &&
  ((workload as Container).host.mounts.state === "unknown" || itemsOf((workload as Container).host.mounts).length > 0);

/** A bind mount may bring the program. */
const mountsOver = (workload: Workload, program: string): boolean =>
  "host" in workload &&
  ((workload as Container).host.mounts.state === "unknown" ||
    itemsOf((workload as Container).host.mounts).some(({ value }) => {
      const target = knownValue(value.target) ?? "/";
      return target.endsWith(`/${program}`) || /^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.test(target);
    }));
