import { shellBuiltins } from "../../src/knowledge/shells.ts";
import { shortLived } from "../../src/knowledge/short-lived.ts";
import {
  builtFrom,
  type Confidence,
  certainly,
  chainOf,
  defineRule,
  fileScript,
  filesOf,
  HOLE,
  isContainer,
  isLasting,
  knownValue,
  literally,
  name,
  type Process,
  type Project,
  processOf,
  programName,
  quote,
  runsOnce,
  type Script,
  type ShellCommand,
  stageOf,
  startsAnother,
  type Waiting,
  type Workload,
  wayTo,
} from "../../src/rule.ts";

export default defineRule({
  id: "pid1-handles-signals",
  on: "workload",
  severity: "low",
  confidence: "medium",
  profile: "strict",
  summary: "Let process 1 receive signals and reap children.",
  why: "When a container stops, only process 1 gets the signal. A shell or npm as process 1 does not forward it to the program, which is killed ten seconds later, possibly while it writes. Process 1 must also reap every process that ended, or they pile up until nothing new can start.",
  standards: [],
  references: { "ENTRYPOINT in shell form": "https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\n[|CMD node server.js|]\n",
      good: "FROM node:22.12\nCMD exec node server.js\n",
    },
    {
      file: "Dockerfile",
      bad: 'FROM node:22.12\n[|CMD ["npm", "start"]|]\n',
      good: 'FROM node:22.12\nENTRYPOINT ["/sbin/tini", "--"]\nCMD ["npm", "start"]\n',
    },
    { file: "Dockerfile", bad: "FROM debian:12.9\n[|ENTRYPOINT app --serve|]\n", good: "FROM debian:12.9\nENTRYPOINT exec app --serve\n" },
    {
      file: "Dockerfile",
      bad: "FROM fedora:42\n[|CMD app --serve || exit 1|]\n",
      good: "FROM fedora:42\nCMD prepare; app --serve $(hostname)\n",
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  app:\n    image: debian:12.9\n    command: [|["sh", "-c", "migrate; app --serve"]|]\n',
      good: 'services:\n  app:\n    image: debian:12.9\n    command: ["sh", "-c", "migrate; exec app --serve"]\n',
    },
    {
      file: "Dockerfile",
      with: { "start.sh": '#!/bin/sh\nset -e\nmigrate\nserver --port "$PORT"\n' },
      bad: 'FROM alpine:3.21\nCOPY start.sh /\nEXPOSE 8080\n[|ENTRYPOINT ["/start.sh"]|]\n',
      good: 'FROM alpine:3.21\nCOPY <<"END" /start.sh\n#!/bin/sh\nset -e\nmigrate\nexec server --port "$PORT"\nEND\nEXPOSE 8080\nENTRYPOINT ["/start.sh"]\n',
    },
  ],
  *check(workload, project) {
    const { ships, windows } = workload;
    if (!ships || windows) return;
    // What ends by itself is rarely stopped.
    if (isContainer(workload) && (certainly(workload.host.init, (value) => value) || runsOnce(workload, project))) return;
    // A service may bring an init along.
    if (workload.dialect === "dockerfile" && builtFrom(workload, project).some(({ host }) => certainly(host.init, (value) => value)))
      return;
    const reader = project.lookup.shell;
    const process = reader && processOf(workload, reader);
    // What a service takes from its image is said of the image.
    if (!process || process.at.via?.some(({ how }) => how === "built-from") || isProgram(process, workload, project)) return;
    const script = process.script();
    if (script.fault) return;
    // SHELL is somebody's choice.
    const stage = workload.dialect === "dockerfile" ? stageOf(workload, project) : undefined;
    if (process.at.value?.form === "shell" && stage && chainOf(stage).some(({ shell }) => shell)) return;
    const started = ownCommands(script);
    const main = started.find((command) => wayTo(command, workload) === "program");
    // Of a script in a file, nothing tells a server from a job.
    const file = main && isLasting(workload, project) ? fileScript(main, workload, project, reader) : undefined;
    const found =
      (main && managed(main)) ??
      (file ? kept(ownCommands(file), { shell: file.name, certain: true }) : main ? undefined : stays(started, workload));
    // Where a script in a file stands is not known.
    const edits = file ? undefined : found?.last && withExec(found.last, project);
    if (found)
      yield {
        at: process.at,
        confidence: found.confidence,
        message: `${found.what} process 1 of ${name(workload)}${found.so}`,
        ...(edits ? { fix: { safety: "unsafe", title: "put `exec` before the last program", edits } } : {}),
      };
  },
});

/** It is a program that starts no other one and stays what it is, and no script that can be read here. */
function isProgram({ argv: [first] }: Process, workload: Workload, project: Project): boolean {
  const path = first && knownValue(first);
  const program = path && programName(path);
  if (!program || startsAnother(program) || program === "." || program === "source" || managers.has(program)) return false;
  return !filesOf(workload, project).program(path)?.text;
}

interface Weakness {
  readonly what: string;
  readonly so: string;
  readonly confidence: Confidence;
  /** The program that the shell waits for, the last thing it does. */
  readonly last?: ShellCommand;
}

/** The last program takes the shell's place: where it runs by itself, and the file names it once. */
function withExec({ words, wrappers, readsFrom, conditional, assignments, span }: ShellCommand, { lookup }: Project) {
  const program = words[0]?.text ?? "";
  const isAlone = wrappers.every(({ name: wrapper }) => /^(?:ba|da|a)?sh$/.test(wrapper)) && readsFrom.length === 0 && !conditional;
  if (!isAlone || assignments.length > 0 || !/^[\w./-]+$/.test(program)) return undefined;
  const text = lookup.source(span.file)?.text.slice(span.start, span.end) ?? "";
  const places = [...text.matchAll(new RegExp(`(?<![\\w./-])${literally(program)}(?![\\w./-])`, "g"))];
  const start = span.start + (places[0]?.index ?? 0);
  return places.length === 1 ? [{ span: { file: span.file, start, end: start }, text: "exec " }] : undefined;
}

/** The commands of a script that run by themselves. */
const ownCommands = ({ commands }: Script): ShellCommand[] => commands.filter(({ substitutedInto, tested }) => !substitutedInto && !tested);

/** A text of a shell in which no command takes the shell's place. */
function stays(commands: readonly ShellCommand[], workload: Workload): Weakness | undefined {
  const ways = commands.map((command) => wayTo(command, workload));
  const way = ways[ways.length - 1];
  return ways.includes("init") || way === undefined || typeof way === "string" ? undefined : kept(commands, way);
}

/** What becomes of the signals that a shell gets which stays process 1. */
function kept(commands: readonly ShellCommand[], { shell, certain }: Waiting): Weakness | undefined {
  const last = commands[commands.length - 1];
  if (!last || commands.some(({ name: program, wrappers }) => program === "trap" || wrappers.some((each) => each.name === "exec")))
    return undefined;
  const confidence = certain ? "medium" : "low";
  if (last.background)
    return {
      what: `${quote(shell)} is`,
      so: ` and ends once it has started ${shown(mainOf(commands))} in the background, which stops the container: remove the \`&\``,
      confidence,
    };
  // What ends so does something and is done.
  const waits = commands.some(({ name: program }) => program === "wait");
  if (shellBuiltins.has(last.name) && !last.conditional && !waits) return undefined;
  const main = mainOf(commands);
  if (main !== undefined && shortLived.has(main)) return undefined;
  return {
    what: `${quote(shell)} is`,
    so: ` and does not forward signals to ${shown(main)}: put \`exec\` before the last program, or start an init such as tini first`,
    confidence,
    ...(last.name && !shellBuiltins.has(last.name) && mainOf(commands) === last.name ? { last } : {}),
  };
}

/** The program a text comes to: the last one that it ends in, of a pipe the one that does the work. */
function mainOf(commands: readonly ShellCommand[]): string | undefined {
  const programs = commands.filter(({ name: program }) => program && !shellBuiltins.has(program));
  const main =
    programs.findLast(({ ends }) => ends) ?? programs.findLast(({ conditional }) => !conditional) ?? programs[programs.length - 1];
  const pipe = main ? [main, ...main.readsFrom].map(({ name: program }) => program) : [];
  return pipe.findLast((program) => !shortLived.has(program)) ?? pipe[0];
}

const shown = (program: string | undefined): string => (!program || program === HOLE ? "what it starts" : quote(program));

const managers = new Set(["npm", "yarn", "pnpm"]);

/** npm and its likes run a shell, which runs the program. */
function managed({ name: program, words }: ShellCommand): Weakness | undefined {
  const verb = words[1]?.text;
  if (!managers.has(program) || !verb || /^(?:exec|dlx|node)$/.test(verb)) return undefined;
  return {
    what: `${quote(`${program} ${verb}`)} keeps ${program} as`,
    so: ", which does not forward signals: start the program itself, or an init such as tini first",
    confidence: "medium",
  };
}
