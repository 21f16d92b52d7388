import {
  argumentsOf,
  defineRule,
  downloadOf,
  type Instruction,
  knownValue,
  optionOf,
  type Project,
  quote,
  type ShellCommand,
  type Started,
  stageOf,
  startedBy,
  told,
  type Workload,
} from "../../src/rule.ts";

export default defineRule({
  id: "healthcheck-reliable",
  on: "workload",
  severity: "info",
  confidence: "medium",
  profile: "strict",
  summary: "Make the health check fail when, and only when, the service fails.",
  why: "A check that always passes hides an outage, or a break-in that damaged the service. One that fails for other reasons restarts a healthy service, until it is disabled.",
  standards: [],
  references: { HEALTHCHECK: "https://docs.docker.com/reference/dockerfile/#healthcheck" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN apt-get install -y curl\n[|HEALTHCHECK CMD curl http://localhost/ || true|]\n",
      good: "FROM debian:12.9\nRUN apt-get install -y curl\nHEALTHCHECK CMD curl -f http://localhost/ || exit 1\n",
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  app:\n    image: example/app:1.0\n    healthcheck:\n      test: [|["CMD", "python", "-c", "import requests; requests.get(\'http://localhost\')"]|]\n',
      good: 'services:\n  db:\n    image: postgres:17.2\n    healthcheck:\n      test: ["CMD-SHELL", "pg_isready -U postgres"]\n',
    },
  ],
  *check(workload, project) {
    if (!workload.ships) return;
    const check = startedBy(workload).find(({ what }) => what === "health check");
    if (!check) return;
    const problems = [...weaknesses(check, workload)];
    const flags = workload.dialect === "dockerfile" ? stageOf(workload, project)?.healthcheck?.flags : undefined;
    const [interval, timeout] = flags && flags.length > 1 ? ["interval", "timeout"].map((name) => seconds(flagOf(flags, name))) : [];
    if (interval && timeout && timeout > interval) problems.push("its timeout is longer than its interval");
    if (problems.length)
      yield {
        at: check.setting,
        ...told(`this health check passes or fails for the wrong reasons`, { label: `${problems.join("; ")}` }),
        ...failing(check, problems.length, project),
      };
  },
});

function* weaknesses({ command: check, commands }: Started, { contents, added }: Workload): Generator<string> {
  if (check.form === "shell" && check.words.length > 0 && check.words.every((word) => knownValue(word)?.trim() === ""))
    yield "its command is empty, and the shell that runs it always succeeds";
  for (const { fallback } of commands) {
    const [other] = fallback;
    if (other && (/^(?:true|:|echo)$/.test(other.name) || (other.name === "exit" && other.words[1]?.text === "0"))) {
      yield `${quote(`|| ${other.words.map(({ text }) => text).join(" ")}`)} makes it always pass`;
      break;
    }
  }
  for (const command of commands) {
    const ignores = ignoresStatus(command);
    if (ignores) yield ignores;
  }
  const tool = commands.find(({ name }) => name === "curl" || name === "wget")?.name;
  if (tool && contents === undefined && (!added || !(added.builds || added.mentions.has(tool) || added.copied?.length)))
    yield `nothing shows that the image has ${tool}`;
}

function ignoresStatus(command: ShellCommand): string | undefined {
  const { name, words } = command;
  if (name === "curl" && downloadOf(command)) {
    const args = argumentsOf(command, "curl");
    const reads =
      optionOf(args, "-f", "--fail", "--fail-with-body", "--fail-early", "-w", "--write-out") ??
      command.feeds[0] ??
      command.substitutedInto;
    return reads ? undefined : "`curl` without `-f` accepts every response, errors included";
  }
  if (!name.startsWith("python") || !/^python[\d.]*$/.test(name)) return undefined;
  const code = words[words.findIndex(({ text }) => text === "-c") + 1]?.text;
  if (!code || !words.some(({ text }) => text === "-c")) return undefined;
  if (/\brequests\.(?:get|head|post)\(/.test(code))
    return /raise_for_status|status_code|\.ok\b|sys\.exit|assert/.test(code)
      ? undefined
      : "`requests.get` accepts every response, errors included";
  return /^import [\w., ]+(?:;\s*print\(.*\)\s*)?;?$/.test(code.trim()) ? "it only imports a module, in a separate process" : undefined;
}

/** curl fails on an answer that is an error, and what hides a failure goes: where that is all that is wrong. */
function failing({ setting: { span }, commands }: Started, problems: number, { lookup }: Project) {
  const text = lookup.source(span.file)?.text.slice(span.start, span.end) ?? "";
  const at = (from: number, to = from) => ({ file: span.file, start: span.start + from, end: span.start + to });
  const calls = commands.some((command) => command.name === "curl" && ignoresStatus(command))
    ? [...text.matchAll(/(?<![\w/.-])curl(?:(["']),)?(?=[ \t])/g)]
    : [];
  const hidden = /\|\|[ \t]*(?:true|:|exit 0)(?=["']?$)/.exec(text);
  const edits = [
    ...calls.map(([whole, mark], index, { length }) => ({
      span: at((calls[index]?.index ?? 0) + whole.length),
      text: length > 1 ? "" : mark ? ` ${mark}-f${mark},` : " -f",
    })),
    ...(hidden ? [{ span: at(hidden.index, hidden.index + hidden[0].length), text: "|| exit 1" }] : []),
  ].filter(({ text: by }) => by !== "");
  if (edits.length === 0 || edits.length !== problems) return {};
  return {
    fix: {
      safety: "unsafe" as const,
      title: "make it fail when the service fails, and check that it passes while the service works",
      edits,
    },
  };
}

const flagOf = (flags: Instruction["flags"], name: string): string | undefined => flags.find((flag) => flag.name === name)?.text;

function seconds(text: string | undefined): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text ?? "");
  return match ? Number(match[1]) * ({ ms: 0.001, s: 1, m: 60, h: 3600 }[match[2] ?? "s"] ?? 1) : undefined;
}
