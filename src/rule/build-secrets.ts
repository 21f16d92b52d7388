import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Instruction } from "../frontends/dockerfile/instruction.ts";
import { asWritten, withFlags, withoutLines, withoutPair, withoutWords } from "../frontends/dockerfile/lines.ts";
import { placesOf } from "../frontends/dockerfile/places.ts";
import { type Assignment, chainOf, type Stage } from "../frontends/dockerfile/stage.ts";
import { isRoot } from "../knowledge/users.ts";
import type { Project } from "../link/project.ts";
import type { ShellCommand } from "../model/script.ts";
import type { SecretUse } from "../secrets/text.ts";
import { HOLE } from "../syntax/image-reference.ts";
import type { Edit } from "../text/edit.ts";
import { lastPart } from "../text/path.ts";
import { lastUpTo } from "../text/sorted.ts";
import type { CopiedSecret } from "./copied-secrets.ts";
import { dockerfilesOf } from "./documents.ts";
import { withoutCommand } from "./edits.ts";
import { mountsOf } from "./mounts.ts";
import { certainly, itemsOf } from "./predicates.ts";
import { type Run, runsOf, userOf } from "./stages.ts";

/** How a build is given a secret that is in a variable of whoever builds. */
export const passedAs = (name: string): string => `docker build --secret id=${name},env=${name}`;

/**
 * Puts secrets into variables of a RUN by mounts: `env=` came with docker/dockerfile 1.10 (its release notes); where the file asks for an
 * older one, the command reads the mounted files. `undefined` where no shell could.
 */
export function mountedIn(document: DockerfileDocument, run: Instruction, name: string): readonly Edit[] | undefined {
  if (mountsOf(run).some(({ env }) => env === name)) return [];
  if (knowsEnv(document)) return [withFlags(document, run, `--mount=type=secret,id=${name},env=${name}`)];
  const [script] = run.args;
  if (run.json || run.heredocs.length > 0 || !script) return undefined;
  const text = asWritten(document, `export ${name}="$(cat /run/secrets/${name})" && `);
  return [withFlags(document, run, `--mount=type=secret,id=${name}`), { span: { ...script.span, end: script.span.start }, text }];
}

/** Whether the builder that a file asks for puts secrets into variables; without a wish it is the engine's own. */
function knowsEnv({ syntax }: DockerfileDocument): boolean {
  const [, major, minor] = /:(\d+)\.(\d+)/.exec(syntax?.value ?? "") ?? [];
  return major === undefined || Number(major) > 1 || Number(minor) >= 10;
}

/**
 * Takes a build argument away, with the variable of the same name that keeps it, and mounts it in every RUN that names it; where none does,
 * in those that fetch packages or repositories. `undefined` where something else needs it.
 */
export function mountedForArgument(
  document: DockerfileDocument,
  project: Project,
  name: string,
  uses: readonly Assignment[],
): readonly Edit[] | undefined {
  const isPassed = project.containers.some(
    ({ build }) => build?.dockerfile === document.source.path && itemsOf(build.args, (each) => each.name === name).length > 0,
  );
  return isPassed ? undefined : withMounts(document, project, name, uses);
}

/** The same for an argument that the one service passes which builds from a file, by its path. */
export function mountedForService(path: string, project: Project, name: string): readonly Edit[] | undefined {
  const document = dockerfilesOf(project).find(({ source }) => source.path === path);
  const builds = project.containers.filter(({ build }) => build?.dockerfile === path);
  const uses = document?.stages.flatMap(({ assignments }) => assignments.filter((each) => each.keyword === "ARG" && each.name === name));
  return document && !document.skipped && builds.length === 1 && uses?.length ? withMounts(document, project, name, uses) : undefined;
}

/** Whoever passes the argument. */
function withMounts(
  document: DockerfileDocument,
  project: Project,
  name: string,
  uses: readonly Assignment[],
): readonly Edit[] | undefined {
  if (!/^[A-Za-z_]\w*$/.test(name)) return undefined;
  const gone = [...uses, ...keptAs(document, name)];
  const edits: Edit[] = [];
  const mended = new Set<Instruction>();
  for (const { span } of gone) {
    const instruction = document.instructions[lastUpTo(document.instructions, span.start, (each) => each.span.start)];
    const pair = instruction?.pairs.find((each) => each.name.span.start === span.start);
    const removed = instruction && pair && withoutPair(document, instruction, pair);
    if (!removed) return undefined;
    edits.push(...removed);
    mended.add(instruction);
  }
  const used = new Set(uses);
  const declaring = document.stages.filter((stage) => stage.assignments.some((each) => used.has(each)));
  const naming = new RegExp(`\\$\\{?${name}(?!\\w)`);
  const isNaming = ({ span }: Instruction): boolean => naming.test(document.source.text.slice(span.start, span.end));
  const runs = runsOf(document, project).filter(({ stage }) => !stage.windows && chainOf(stage).some((each) => declaring.includes(each)));
  const named = new Set(runs.filter(({ instruction }) => isNaming(instruction)).map(({ instruction }) => instruction));
  const isElsewhere = document.instructions.some((each) => !named.has(each) && !mended.has(each) && isNaming(each));
  if (isElsewhere) return undefined;
  for (const run of named.size > 0 ? named : runs.filter(fetches).map(({ instruction }) => instruction)) {
    const mounted = mountedIn(document, run, name);
    if (!mounted) return undefined;
    edits.push(...mounted);
  }
  return edits;
}

/** `ENV NAME=$NAME`, which is no more than the argument. */
const keptAs = ({ stages }: DockerfileDocument, name: string): Stage["assignments"] =>
  stages.flatMap(({ assignments }) => assignments.filter((each) => each.keyword === "ENV" && each.name === name && each.literal === HOLE));

const fetches = ({ managed, commands }: Run): boolean =>
  managed.some(({ call: { action } }) => action === "install" || action === "fetch" || action === "renew") ||
  commands.some(({ name }) => name === "git");

/** Programs that send a credential and write it nowhere. */
const senders = /^(?:curl|wget|http|https|xh)$/;

/** The variable that a credential in a command is to come from; `undefined` where what the command writes would keep it. */
export function variableFor({ span, value, secret }: SecretUse, command: ShellCommand): string | undefined {
  const assigned = assignmentAt(command, span);
  if (assigned) return command.words.length > 0 || command.name === "export" ? assigned.name : undefined;
  const word = command.words.find((each) => each.span.start === span.start);
  const [variable = ""] = word?.text.split("=", 1) ?? [];
  if (command.name === "export" && word && word.text === `${variable}=${value}`) return variable;
  if (!senders.test(command.name) || !value || !word) return undefined;
  const kind = /key/i.test(secret.what) ? "API_KEY" : /token/i.test(secret.what) ? "TOKEN" : "PASSWORD";
  return `${command.name.toUpperCase()}_${kind}`;
}

/** Has a command take a credential from a variable that a mount brings. */
export function mountedForCommand(
  document: DockerfileDocument,
  run: Instruction,
  use: SecretUse,
  command: ShellCommand,
): readonly Edit[] | undefined {
  const name = variableFor(use, command);
  const mounted = name === undefined || run.json || command.wrappers.length > 0 ? undefined : mountedIn(document, run, name);
  const assigned = assignmentAt(command, use.span);
  if (!mounted || name === undefined) return undefined;
  const { text } = document.source;
  if (assigned && command.words[0]) {
    const blanks = /^[ \t]*/.exec(text.slice(assigned.span.end))?.[0].length ?? 0;
    return [...mounted, { span: { ...assigned.span, end: assigned.span.end + blanks }, text: "" }];
  }
  const written = text.slice(use.span.start, use.span.end);
  const at = use.value === undefined ? -1 : written.indexOf(use.value);
  if (use.value === undefined || at < 0 || written.indexOf(use.value, at + 1) >= 0) return undefined;
  const span = { ...use.span, start: use.span.start + at, end: use.span.start + at + use.value.length };
  // `export NAME` hands on what the mount has set.
  if (command.name === "export")
    return /^\w+=["']?$/.test(written.slice(0, at))
      ? [...mounted, { span: { ...use.span, start: use.span.start + name.length }, text: "" }]
      : undefined;
  return [...mounted, { span, text: asWritten(document, inQuotes(name, written.slice(0, at))) }];
}

const assignmentAt = ({ assignments }: ShellCommand, { start }: SecretUse["span"]) => assignments.find(({ span }) => span.start === start);

/** A variable as the shell expands it behind a part of a word, and keeps it in one. */
function inQuotes(name: string, before: string): string {
  const quotes = before.replace(/\\./g, "").replace(/"[^"]*"|'[^']*'/g, "");
  if (quotes.includes('"')) return `\${${name}}`;
  return quotes.includes("'") ? `'"$${name}"'` : `"$${name}"`;
}

/** Programs that read logins from a file besides package managers. */
const readers = /^(?:mvnw?|gradlew?|git|curl|wget|go|docker|sentry-cli|twine)$/;

/**
 * Takes a file out of COPY, and mounts it where it lay in the RUNs behind that fetch or publish something. `undefined` where nothing does, or
 * an account other than root would have to read it: the file of a mount is root's.
 */
export function mountedForFile(
  document: DockerfileDocument,
  project: Project,
  { copy, source, stage }: CopiedSecret,
  id: string,
): readonly Edit[] | undefined {
  const { instruction, sources } = copy;
  const place = placesOf(copy)?.[sources.indexOf(source)];
  const target = place?.file ?? (place?.folder ? undefined : place?.path);
  if (copy.from || instruction.json || !target || !/^[\w./@-]+$/.test(target)) return undefined;
  const removed =
    sources.length === 1
      ? withoutLines(document, instruction)
      : withoutWords(
          document,
          instruction.args.map(({ span }) => span),
          new Set([sources.indexOf(source)]),
        );
  const behind = runsOf(document, project).filter((run) => run.stage === stage && run.instruction.span.start > instruction.span.start);
  const reading = behind.filter((run) => fetches(run) || run.commands.some(({ name }) => readers.test(name)));
  const deleting = behind.flatMap((run) =>
    run.commands.filter((command) => deletes(command, lastPart(target))).map((command) => ({ run, command })),
  );
  const deleted = deleting.map(({ run, command }) => withoutCommand(document, run.instruction, command));
  const isRoots = reading.every((run) => certainly(userOf(run, project), isRoot));
  if (!removed || stage.windows || reading.length === 0 || !isRoots || deleted.some((each) => !each)) return undefined;
  const flag = `--mount=type=secret,id=${id},target=${target}`;
  return [...removed, ...deleted.flatMap((each) => each ?? []), ...reading.map((run) => withFlags(document, run.instruction, flag))];
}

/** Whether a command deletes a file and nothing else. */
const deletes = ({ name, words }: ShellCommand, file: string): boolean =>
  name === "rm" &&
  words
    .slice(1)
    .filter(({ text }) => !text.startsWith("-"))
    .every(({ text }) => lastPart(text) === file);
