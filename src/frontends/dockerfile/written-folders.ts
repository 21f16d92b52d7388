import { argumentsOf } from "../../syntax/shell/arguments.ts";
import { isWithin, resolvePath } from "../../text/path.ts";
import { placesOf } from "./places.ts";
import type { Copy, Stage } from "./stage.ts";

/** Folders of the system: what is made there is read, and not written, by a service. */
const ofSystem =
  /^\/(?:$|(?:etc|bin|sbin|lib\w*|usr|boot|proc|sys|dev|root|tmp|home|run\/secrets)(?:\/|$)|(?:run|opt|srv|mnt|var|var\/(?:lib|log|cache|run|tmp|spool))$)/;

/** Variables that name a folder to write to, and values that name a file to write. */
const writtenFolder =
  /(?:^|_)(?:DATA|UPLOADS?|CACHE|LOGS?|TMP|TEMP|STORAGE|MEDIA|STATE|SPOOL|RUN|PID)_?(?:DIR(?:ECTORY)?|FOLDER|PATH|ROOT|HOME)?$/;
const writtenFile = /\.(?:db|sqlite3?|log|pid)$/;

/**
 * Folders that a service, started of a chain of stages, nearest first, writes to, and whether the build is known to make them: those that are
 * made empty, those that its settings name and, `withVolumes`, its volumes.
 */
export function writtenFolders(chain: readonly Stage[], withVolumes = false): ReadonlyMap<string, boolean> {
  const folders = new Map<string, boolean>();
  const add = (path: string | undefined, isMade: boolean): void => {
    if (path !== undefined && !ofSystem.test(path) && /^[\w./-]+$/.test(path)) folders.set(path, isMade || folders.get(path) === true);
  };
  const made = madeEmpty(
    chain,
    chain.flatMap(({ copies }) => copies),
  );
  for (const path of made) add(path, true);
  for (const { volumes } of withVolumes ? chain : [])
    for (const each of volumes) if (each.state === "written") add(resolvePath(each.value, undefined), made.has(each.value));
  const [stage] = chain;
  for (const path of stage ? namedBy(stage, chain) : []) add(path, made.has(path));
  return folders;
}

/** Folders that RUN makes, and that nothing is put into: they are there to be written to. */
function madeEmpty(chain: readonly Stage[], copied: readonly Copy[]): ReadonlySet<string> {
  const made = new Set<string>();
  const used: string[] = copied.flatMap((copy) => placesOf(copy)?.map(({ path, file }) => file ?? path) ?? []);
  for (const { scripts, workdir } of chain) {
    if (workdir && workdir.state !== "unknown") used.push(workdir.value);
    for (const { instruction, script, workdir: from } of scripts) {
      if (instruction.keyword !== "RUN") continue;
      const folder = from?.state === "unknown" ? undefined : from?.value;
      for (const command of script.commands) {
        const paths = command.words.slice(1).flatMap(({ text }) => resolvePath(text, resolvePath(command.folder || ".", folder)) ?? []);
        const makes = command.name === "mkdir" || (command.name === "install" && command.words.some(({ text }) => text === "-d"));
        if (!makes) for (const path of /^(?:chown|chmod|chgrp|ls)$/.test(command.name) ? [] : paths) used.push(path);
        if (!makes || command.conditional) continue;
        for (const { text } of argumentsOf(command, command.name).operands) {
          const path = resolvePath(text, resolvePath(command.folder || ".", folder));
          if (path !== undefined) made.add(path);
        }
      }
    }
  }
  return new Set([...made].filter((path) => !used.some((each) => isWithin(each, path))));
}

/** Folders that variables and the command line name as those to write to. */
function namedBy({ workdir, cmd, entrypoint }: Stage, chain: readonly Stage[]): string[] {
  const from = workdir && workdir.state !== "unknown" ? workdir.value : undefined;
  const found: string[] = [];
  const addFile = (text: string): void => {
    const path = writtenFile.test(text) ? resolvePath(fileIn(text), from) : undefined;
    if (path !== undefined) found.push(path.slice(0, path.lastIndexOf("/")));
  };
  for (const { assignments } of chain)
    for (const { keyword, name, literal } of assignments) {
      if (keyword !== "ENV" || literal.includes("\uFFFC")) continue;
      const path = writtenFolder.test(name) && /^\.{0,2}\//.test(literal) ? resolvePath(literal, from) : undefined;
      if (path !== undefined && !/\.\w+$/.test(path)) found.push(path);
      else addFile(literal);
    }
  for (const { args = [] } of [cmd ?? {}, entrypoint ?? {}])
    for (const { value } of args) for (const word of value.split(/\s+/)) addFile(word);
  return found;
}

/** `--db=app.db`, `sqlite:////data/app.db`, of which the path stands behind three slashes. */
function fileIn(text: string): string {
  const value = text.replace(/["'\],]/g, "").slice(Math.max(text.lastIndexOf("="), text.lastIndexOf(":")) + 1);
  return value.startsWith("///") ? value.slice(3) : value;
}
