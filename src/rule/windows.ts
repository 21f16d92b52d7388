import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Instruction } from "../frontends/dockerfile/instruction.ts";
import { chainOf, type Stage } from "../frontends/dockerfile/stage.ts";
import type { Project } from "../link/project.ts";
import type { ShellWord } from "../model/script.ts";
import { readWindows, type WindowsCommand } from "../syntax/windows.ts";
import { type Logical, LogicalBuilder } from "../text/logical.ts";
import { Memory } from "../text/memory.ts";
import type { Span } from "../text/span.ts";
import { commandsNamed, runsOf, shippedLayers } from "./stages.ts";

/** The commands of cmd and PowerShell that one RUN runs, those inside others behind them. */
export interface WindowsRun {
  readonly commands: readonly WindowsCommand[];
  readonly ships: boolean;
}

/** Every RUN whose text cmd or PowerShell reads: by SHELL, by the base image, or because a shell starts PowerShell. */
export function windowsRunsOf(document: DockerfileDocument, project: Pick<Project, "containers">): readonly WindowsRun[] {
  const key = runsOf(document, project);
  const found = known.get(key) ?? read(document, project);
  known.set(key, found);
  return found;
}

/** Several rules ask the same of one file. */
const known = new Memory<ReturnType<typeof runsOf>, readonly WindowsRun[]>();

function read(document: DockerfileDocument, project: Pick<Project, "containers">): WindowsRun[] {
  const shipped = shippedLayers(document, project);
  const runs: WindowsRun[] = [];
  for (const stage of document.stages)
    for (const logical of textsOf(stage)) runs.push({ commands: withInner(readWindows(logical)), ships: shipped.has(stage) });
  for (const { command, ships } of commandsNamed(document, project, powerShells)) {
    const { words } = command;
    const at = words.findIndex(({ text }) => /^-c(?:o\w*)?$/i.test(text)) + 1;
    const texts = at > 0 ? words.slice(at) : [];
    for (const logical of texts.length ? [joined(texts)] : []) runs.push({ commands: withInner(readWindows(logical)), ships });
  }
  return runs;
}

const powerShells = new Set(["pwsh", "powershell"]);

/** The texts of RUN that no POSIX shell reads. */
function textsOf(stage: Stage): Logical[] {
  const isNamed = chainOf(stage).some(({ instructions }) => instructions.some(({ keyword }) => keyword === "SHELL"));
  if (!isNamed && !stage.windows) return [];
  let shell = chainOf(stage)
    .slice(1)
    .flatMap(({ shell: each }) => each ?? [])[0];
  return stage.instructions.flatMap((instruction) => {
    const { keyword, trigger } = instruction;
    if (keyword === "SHELL") shell = instruction;
    const run = keyword === "ONBUILD" ? trigger : instruction;
    const [first] = run?.args ?? [];
    const isWindows = /(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(shell?.args[0]?.value ?? "") || (stage.windows && !shell);
    return run?.keyword === "RUN" && first && (isWindows || (stage.windows && run.json)) ? [textOf(run)] : [];
  });
}

/** What RUN hands to the shell; in exec form the words as one line. */
function textOf({ args, json, logical }: Instruction): Logical {
  const builder = new LogicalBuilder(logical.file);
  if (json) for (const { value, span } of args) builder.add(`${value} `, span.start + 1);
  else if (args[0]) builder.addPart(logical, args[0].at, args[0].at + args[0].value.length);
  return builder.build();
}

function joined(words: readonly ShellWord[]): Logical {
  const [first] = words as readonly [ShellWord, ...ShellWord[]];
  const last = words[words.length - 1] as ShellWord;
  return {
    file: first.span.file,
    text: words.map(({ text }) => text).join(" "),
    at: [],
    from: [],
    whole: { ...first.span, end: last.span.end },
  };
}

function withInner(commands: readonly WindowsCommand[]): WindowsCommand[] {
  return commands.flatMap((command) => [command, ...withInner(command.inner)]);
}

/** A download of a script that runs as it comes, or that is saved and started. */
export interface WindowsDownload {
  readonly span: Span;
  readonly from: Span;
  readonly how: "piped" | "started" | "unpacked" | "saved";
  readonly url: string;
}

const getters = /^(?:invoke-webrequest|iwr|invoke-restmethod|irm|curl|wget|start-bitstransfer|certutil|bitsadmin)$/;
const methods = /\.\s*Download(?:String|Data|File)(?:Async|TaskAsync)?\s*\(|\.\s*(?:GetStringAsync|OpenRead)\s*\(/i;
const runners = /^(?:iex|invoke-expression)$/;
const checks = /^(?:get-filehash|get-authenticodesignature|test-filecatalog)$/;

/** What a RUN of Windows downloads and uses; a file that something compares or that is only read is none. */
export function windowsDownloads({ commands }: WindowsRun): WindowsDownload[] {
  const held = new Map<string, WindowsCommand>();
  const saved = new Map<string, { command: WindowsCommand; used?: WindowsDownload }>();
  const found: WindowsDownload[] = [];
  const isChecked = commands.some(
    ({ name, words }) => checks.test(name) || (name === "certutil" && words.some(({ text }) => /^-hashfile$/i.test(text))),
  );
  for (const command of commands) {
    const source =
      runners.test(command.name) || /\[scriptblock\]\s*::\s*Create\s*\(/i.test(command.code) ? sourceOf(command, held) : undefined;
    // What is inside another one is reported with it.
    if (source && !found.some(({ span }) => span.start <= command.span.start && command.span.end <= span.end))
      found.push({ span: together(source.span, command.span), from: source.span, how: "piped", url: urlOf(source) });
    for (const { name } of command.assignments) {
      const download = printed(command);
      if (download) held.set(name.toLowerCase(), download);
      else held.delete(name.toLowerCase());
    }
    const file = savedBy(command);
    if (file) saved.set(baseOf(file), { command });
    else if (!isChecked)
      for (const [how, word] of usedBy(command)) {
        const download = saved.get(baseOf(word.text));
        if (download && !download.used)
          download.used = {
            span: how === "started" ? word.span : download.command.span,
            from: download.command.span,
            how,
            url: urlOf(download.command),
          };
      }
  }
  for (const { command, used } of isChecked ? [] : saved.values())
    found.push(used ?? { span: command.span, from: command.span, how: "saved", url: urlOf(command) });
  return found;
}

/** The download whose text a command evaluates: in its words, through a pipe, or in a variable. */
function sourceOf(command: WindowsCommand, held: ReadonlyMap<string, WindowsCommand>): WindowsCommand | undefined {
  const variables = command.words.slice(1).flatMap(({ text }) => held.get(/^\$(\w+)/.exec(text)?.[1]?.toLowerCase() ?? "") ?? []);
  return [...command.readsFrom, ...command.inner, command].flatMap((each) => printed(each) ?? [])[0] ?? variables[0];
}

/** The command among this one and those in its brackets that fetches a text and saves it nowhere. */
function printed(command: WindowsCommand): WindowsCommand | undefined {
  if (isGetter(command) && savedBy(command) === undefined) return command;
  return command.inner.flatMap((each) => printed(each) ?? [])[0];
}

const isGetter = ({ name, code }: WindowsCommand): boolean => getters.test(name) || methods.test(code);

const urlOf = ({ words }: WindowsCommand): string => /https?:\/\/[^\s"'`)]+/i.exec(words.map(({ text }) => text).join(" "))?.[0] ?? "";

/** The file a command saves a download in. */
function savedBy({ name, words, code }: WindowsCommand): string | undefined {
  const after = (pattern: RegExp): string | undefined => words[words.findIndex(({ text }) => pattern.test(text)) + 1 || words.length]?.text;
  const method = /\.\s*DownloadFile(?:Async|TaskAsync)?\s*\(/i.test(code)
    ? /DownloadFile\w{0,20}\s{0,9}\([^,]{0,2000},\s{0,9}["']?([^"')]{1,500})["']?\s{0,9}\)/i.exec(
        words.map(({ text }) => text).join(" "),
      )?.[1]
    : undefined;
  if (method) return method;
  if (/^(?:invoke-webrequest|iwr|invoke-restmethod|irm)$/.test(name)) return after(/^-OutF/i);
  if (name === "curl" || name === "wget") return after(/^-OutF|^-[a-zA-Z]*[oO]$|^--output$/i);
  if (name === "start-bitstransfer") return after(/^-Dest/i) ?? words[2]?.text;
  if (name === "certutil" && words.some(({ text }) => /^[-/]urlcache$/i.test(text))) return words[words.length - 1]?.text;
  if (name === "bitsadmin" && words.some(({ text }) => /^\/transfer$/i.test(text))) return words[words.length - 1]?.text;
  return undefined;
}

/** The files a command starts or unpacks. */
function usedBy({ name, words, readsFrom }: WindowsCommand): (readonly ["started" | "unpacked", ShellWord])[] {
  const given = words.slice(1).filter(({ text }) => !/^-[A-Za-z]/.test(text));
  if (/^(?:start-process|saps|start|msiexec|call|dism|add-appxpackage|import-module|\.|install-package)$/.test(name))
    return given.map((word) => ["started", word]);
  if (name === "powershell" || name === "pwsh")
    return words.flatMap((word, at) => (/^-f/i.test(words[at - 1]?.text ?? "") ? [["started", word] as const] : []));
  if (/^(?:expand-archive|tar|7z|7za|unzip)$/.test(name)) return given.map((word) => ["unpacked", word]);
  const [program] = words;
  return program && readsFrom.length === 0 && /\.(?:exe|msi|ps1|bat|cmd)$|[\\/]/i.test(program.text) ? [["started", program]] : [];
}

const baseOf = (path: string): string => path.replace(/^.*[\\/]/, "").toLowerCase();

const together = (a: Span, b: Span): Span => ({ file: a.file, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
