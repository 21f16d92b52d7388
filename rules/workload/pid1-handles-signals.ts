import { becomes, type Shell, shellBuiltins, shellOf } from "../../src/knowledge/shells.ts";
import {
  type Container,
  certainly,
  chainOf,
  defineRule,
  HOLE,
  isInit,
  isShell,
  knownValue,
  name,
  processOf,
  quote,
  type ShellCommand,
  stageOf,
  type Workload,
} from "../../src/rule.ts";

export default defineRule({
  id: "pid1-handles-signals",
  on: "workload",
  severity: "low",
  confidence: "medium",
  profile: "strict",
  summary: "Let process 1 receive signals and reap children.",
  why: "When a container stops, only its first process, number 1, hears of it. A shell or npm in that place does not tell the program it started: ten seconds later that is killed, in the middle of what it writes. Process 1 also has to collect every process that ended; where it does not, they pile up until nothing new can start.",
  standards: [],
  references: { "ENTRYPOINT in shell form": "https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\n[|CMD node server.js|]\n",
      good: 'FROM node:22.12\nHEALTHCHECK CMD node health.js\nCMD ["node", "server.js"]\n',
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
      good: 'services:\n  app:\n    image: debian:12.9\n    command: ["sh", "-c", "migrate; exec app --serve"]\n  worker:\n    image: alpine:3.21\n    command: ["sh", "-c", "migrate; app --work"]\n',
    },
  ],
  *check(workload, project) {
    const { ships, windows } = workload;
    if (!ships || windows || ("host" in workload && certainly((workload as Container).host.init, (value) => value))) return;
    // A service may bring an init along.
    if (
      workload.dialect === "dockerfile" &&
      project.containers.some(
        ({ build, host }) =>
          build?.dockerfile === workload.span.file &&
          build.stage?.join() === workload.path.join() &&
          certainly(host.init, (value) => value),
      )
    )
      return;
    const reader = project.lookup.shell;
    const process = reader && processOf(workload, reader);
    // What a service takes from its image is said of the image.
    if (!process || process.script.fault || process.at.via?.some(({ how }) => how === "built-from")) return;
    // SHELL is somebody's choice.
    const stage = workload.dialect === "dockerfile" ? stageOf(workload, project) : undefined;
    if (process.at.value?.form === "shell" && stage && chainOf(stage).some(({ shell }) => shell)) return;
    const commands = process.script.commands.filter(({ substitutedInto, tested }) => !substitutedInto && !tested);
    const found = weaknessOf(commands, workload);
    if (!found) return;
    const { what, ...rest } = found;
    yield { at: process.at, ...rest, message: what.replaceAll("%", name(workload)) };
  },
});

const advice = "put `exec` before the last program, use exec form, or start an init such as tini first";

/** What is wrong with process 1, `%` for what it is process 1 of; `undefined` where a program gets the signals, or nothing runs for long. */
function weaknessOf(commands: readonly ShellCommand[], workload: Workload) {
  const last = commands[commands.length - 1];
  if (!last || commands.some(({ name: program }) => program === "trap")) return undefined;
  const ways = commands.map((command) => wayOf(command, workload));
  if (ways.includes("init")) return undefined;
  const main = commands[ways.indexOf("program")];
  if (main) return managed(main);
  const shell = ways[ways.length - 1] as Kept;
  if (last.background)
    return {
      what: `the shell that is process 1 of % ends once it has started ${quote(last.name)} in the background, and the container stops with it: leave the \`&\` out`,
    };
  // A text that ends so does something and is done.
  const waits = commands.some(({ name: program }) => program === "wait");
  if (shellBuiltins.has(last.name) && !last.conditional && !waits) return undefined;
  const sure = shell.certain ? {} : ({ confidence: "low" } as const);
  return { what: `${quote(shell.name)} is process 1 of %, and does not hand signals on to ${mainOf(commands)}: ${advice}`, ...sure };
}

/** The program a text is about, for the message. */
function mainOf(commands: readonly ShellCommand[]): string {
  const programs = commands.filter(({ name: program }) => program && !shellBuiltins.has(program));
  const main = programs.findLast(({ conditional }) => !conditional) ?? programs[0];
  return !main || main.name === HOLE ? "what it starts" : quote(main.name);
}

/** npm and its likes run a shell, which runs the program. */
function managed({ name: program, words }: ShellCommand) {
  const verb = words[1]?.text;
  if (!/^(?:npm|yarn|pnpm)$/.test(program) || verb === undefined || /^(?:exec|dlx|node)$/.test(verb)) return undefined;
  return {
    what: `${quote(`${program} ${verb}`)} makes ${program} process 1 of %, and does not hand signals on: start the program itself, or an init such as tini first`,
  };
}

/** The shell that stays what it is while it waits for the command. */
interface Kept {
  readonly name: string;
  readonly certain: boolean;
}

/** Follows process 1 to a command: an init comes first, it becomes the command, or a shell stays in front of it. */
function wayOf(command: ShellCommand, { image, contents }: Workload): "init" | "program" | Kept {
  const ref = image.ref && knownValue(image.ref);
  let within: string | undefined;
  let execs = false;
  for (const each of [...command.wrappers, command]) {
    if (each.name === "exec") execs = true;
    if (each !== command && !isShell(each.name) && !isInit(each.name) && !/^(?:su|runuser)$/.test(each.name)) continue;
    if (within !== undefined && !execs) {
      const shell = shellOf(within, ref ?? undefined, contents?.packageManager);
      const takes = (kind: Shell["least"]): boolean =>
        each.ends !== undefined && !shellBuiltins.has(each.name) && becomes(kind, each.ends, command.redirects);
      if (!takes(shell.least)) return { name: within, certain: !takes(shell.most) || shell.least === shell.most };
    }
    if (isInit(each.name)) return "init";
    // These start a shell of their own and wait for it.
    if (/^(?:su|runuser)$/.test(each.name)) return "program";
    within = each.name;
    execs = false;
  }
  return "program";
}
