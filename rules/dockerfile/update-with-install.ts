import { managerOf } from "../../src/knowledge/package-managers.ts";
import {
  commandBefore,
  type DockerfileDocument,
  defineRule,
  hasCommand,
  type Instruction,
  isSystem,
  packageCommand,
  quote,
  runsOf,
  type ShellCommand,
  type Stage,
  startOf,
  told,
  withoutCommand,
  withoutEnd,
  workloadOf,
} from "../../src/rule.ts";

export default defineRule({
  id: "update-with-install",
  on: "dockerfile",
  severity: "low",
  profile: "strict",
  summary: "Update the package index in the RUN that installs.",
  why: "A layer that only updates the index is cached for months, and every later install takes the versions of that day: with vulnerabilities that were fixed long ago, or versions the mirror no longer has.",
  standards: ["CIS-4.7"],
  references: { "apt-get": "https://docs.docker.com/build/building/best-practices/#apt-get" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN apt-get update\nRUN [|apt-get install|] -y curl\n",
      good: "FROM debian:12.9\nRUN apt-get update && apt-get install -y curl\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN apt-get update\nRUN [|apt-get install|] -y curl\n",
      good: "FROM debian:12.9\nRUN apt-get update && apt-get install -y curl\nRUN apt-get update; apt-get upgrade -y\nRUN npm update && update-ca-certificates\n",
    },
    {
      file: "Dockerfile",
      bad: 'FROM alpine:3.21\nRUN [|apk update|]\nCMD ["sh"]\n',
      good: "FROM alpine:3.21\nRUN apk add --update curl && apk --no-cache add git\n",
    },
  ],
  *check(document, project) {
    const waiting = new Map<
      Stage,
      {
        readonly manager: string;
        readonly command: ShellCommand;
        readonly instruction: Instruction;
        readonly upgrades: boolean;
        used: boolean;
      }[]
    >();
    const handsOver = hasCommand(mayInstall);
    for (const { commands, managed, stage, instruction } of runsOf(document, project)) {
      if (managed.length === 0) continue;
      const has = workloadOf(stage, project)?.contents?.packageManager;
      const known = managed.flatMap(({ ran: { command }, call: { manager, action } }) =>
        isSystem(manager) && (!has || manager === managerOf(has)) ? [{ manager, action, command }] : [],
      );
      const fresh = new Set(known.flatMap(({ manager, action }) => (action === "update" || action === "upgrade" ? [manager] : [])));
      const takes = new Map<string, number>();
      for (const { manager, action } of known)
        if (action === "install" || action === "upgrade" || action === "fetch") takes.set(manager, (takes.get(manager) ?? 0) + 1);
      const pending = waiting.get(stage) ?? [];
      waiting.set(stage, pending);
      for (const { manager, command } of known.filter(({ action }) => action === "install")) {
        const stale = pending.find((each) => each.manager === manager);
        if (!stale || stale.used || fresh.has(manager) || fetchesItself(command)) continue;
        stale.used = true;
        yield {
          at: { span: partOf(command) },
          ...told(`the package index comes from an earlier, possibly stale layer`, {
            help: `run update and install in the same RUN`,
            joint: ": ",
          }),
          related: [{ span: partOf(stale.command), message: "the index is updated here" }],
          fix: {
            safety: "unsafe",
            title: "update the index here",
            edits: () => {
              const removed =
                instruction.json || command.conditional ? undefined : withoutCommand(document, stale.instruction, stale.command);
              return removed && [...removed, commandBefore(document, command, textOf(document, stale.command))];
            },
          },
        };
      }
      for (const { manager, command, action } of known) {
        const upgrades = action === "upgrade" && refreshes(command);
        const alone = upgrades || action === "update";
        if (alone && (takes.get(manager) ?? 0) <= (action === "upgrade" ? 1 : 0) && !handsOver(commands))
          pending.push({ manager, command, instruction, upgrades, used: false });
      }
    }
    for (const pending of waiting.values())
      for (const { command, instruction, used, upgrades } of pending)
        if (!used && !(upgrades && mayStandAlone(command)))
          yield {
            at: { span: partOf(command) },
            message: upgrades
              ? `${quote(command.name)} upgrades the packages of the base image in a layer that the cache keeps: build from a newer base image instead`
              : `${quote(command.name)} updates the index here and nothing in this RUN installs from it`,
            fix: { safety: "unsafe", title: "remove it", edits: () => withoutCommand(document, instruction, command) },
          };
  },
});

/** A command as it is written, in one line. */
const textOf = ({ source }: DockerfileDocument, command: ShellCommand): string =>
  source.text
    .slice(startOf(command), command.span.end)
    .split("\n")
    .map((line) => withoutEnd(line.trim(), /[\\ \t]/))
    .join(" ");

/** Whether a command may install something by itself: a script, an installer. */
const mayInstall = ({ name, words }: ShellCommand): boolean =>
  name !== "apt-get" &&
  name !== "apt" &&
  (/^\.{0,2}\/|install/.test(words[0]?.text ?? "") || words.some(({ text }) => text === "--with-deps"));

/** Whether an upgrade fetches the index first: that of a later install is then an old one. */
function refreshes(command: ShellCommand): boolean {
  const { manager, verb, args } = packageCommand(command) ?? {};
  if (manager === "pacman") return args?.options.some(({ name }) => name === "-y" || name === "--refresh") === true;
  return manager === "zypper" || (manager === "dnf" && verb?.text === "update");
}

/** Guides of Fedora and Arch Linux begin an image with a layer of upgrades. */
const mayStandAlone = (command: ShellCommand): boolean => packageCommand(command)?.manager !== "zypper";

/** The program and its verb. */
function partOf(command: ShellCommand) {
  const first = command.words[0]?.span ?? command.span;
  const verb = packageCommand(command)?.verb?.span;
  return { ...first, end: Math.max(first.end, verb?.end ?? first.end) };
}

/** apk and dnf can fetch the index as they install. */
const fetchesItself = ({ words }: ShellCommand): boolean =>
  words.some(({ text }) => /^(?:-U|--update|--update-cache|--no-cache|--refresh|-Sy\w*)$/.test(text));
