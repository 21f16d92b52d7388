import { accountIds } from "../../knowledge/account-ids.ts";
import { neededByImage } from "../../knowledge/image-needs.ts";
import { accountOf, isRoot } from "../../knowledge/users.ts";
import type { Workload } from "../../model/workload.ts";
import { accountMade } from "../../syntax/shell/accounts.ts";
import { argumentsOf, optionOf } from "../../syntax/shell/arguments.ts";
import { resolvePath } from "../../text/path.ts";
import { placesOf } from "./added.ts";
import { flagOf } from "./instruction.ts";
import { type Copy, chainOf, type Stage } from "./stage.ts";

/** What an account has to own before a stage can start as it. */
export interface Ownership {
  /** Folders that it writes to, and whether the build is known to make them. */
  readonly folders: readonly { readonly path: string; readonly isMade: boolean }[];
  /** What is copied into such a folder. */
  readonly copies: readonly Copy[];
}

/** Folders of the system: what is made there is read, and not written, by a service. */
const ofSystem =
  /^\/(?:$|(?:etc|bin|sbin|lib\w*|usr|boot|proc|sys|dev|root|tmp|home|run\/secrets)(?:\/|$)|(?:run|opt|srv|mnt|var|var\/(?:lib|log|cache|run|tmp|spool))$)/;

/** Variables that name a folder to write to, and values that name a file to write. */
const writtenFolder =
  /(?:^|_)(?:DATA|UPLOADS?|CACHE|LOGS?|TMP|TEMP|STORAGE|MEDIA|STATE|SPOOL|RUN|PID)_?(?:DIR(?:ECTORY)?|FOLDER|PATH|ROOT|HOME)?$/;
const writtenFile = /\.(?:db|sqlite3?|log|pid)$/;

/** What a stage, started as another account than root, has to own: its volumes, folders that are made empty, and what its settings name. */
export function ownershipFor(stage: Stage, { base }: Workload): Ownership {
  const chain = chainOf(stage);
  const copied = chain.flatMap(({ copies }) => copies);
  const folders = new Map<string, boolean>();
  const add = (path: string | undefined, isMade: boolean): void => {
    if (path !== undefined && !ofSystem.test(path) && /^[\w./-]+$/.test(path)) folders.set(path, isMade || folders.get(path) === true);
  };
  const made = madeEmpty(chain, copied);
  for (const path of made) add(path, true);
  for (const { volumes } of chain)
    for (const each of volumes) if (each.state === "written") add(withoutEnd(each.value), made.has(each.value));
  for (const path of namedBy(stage, chain)) add(path, made.has(path));
  // What every account may write to needs no owner.
  for (const { target, options } of (base && neededByImage(base.name, null)?.writes) ?? [])
    if (options.length > 0) folders.set(target, true);
  const owned = ownedIn(chain);
  const paths = [...folders].filter(([path]) => !owned.some((each) => isBelow(path, each)));
  const isInside = (copy: Copy): boolean =>
    placesOf(copy)?.some((place) => paths.some(([path]) => isBelow(place.file ?? place.path, path))) === true;
  return {
    folders: paths
      .filter(([path]) => !paths.some(([other]) => other !== path && isBelow(path, other)))
      .map(([path, isMade]) => ({ path, isMade })),
    copies: stage.copies.filter((copy) => isInside(copy) && !flagOf(copy.instruction, "chown")),
  };
}

/** Whether what a stage holds is in the home of root, which no other account may enter (0700). */
export function isInRootHome(stage: Stage): boolean {
  const inHome = (text: string): boolean => /(?:^|[\s:"'=,[])\/root(?:\/|$|[\s"':,\]])/.test(text);
  return chainOf(stage).some(
    ({ assignments, copies, scripts, workdir, cmd, entrypoint }) =>
      assignments.some(({ keyword, literal }) => keyword === "ENV" && inHome(literal)) ||
      copies.some(({ destination }) => destination.state !== "unknown" && inHome(destination.value)) ||
      (workdir !== undefined && workdir.state !== "unknown" && inHome(workdir.value)) ||
      [cmd, entrypoint].some((each) => each !== undefined && inHome(each.logical.text)) ||
      scripts.some(({ script }) =>
        script.commands.some(({ name, words }) => /^pip[\d.]*$/.test(name) && words.some(({ text }) => text === "--user")),
      ),
  );
}

/**
 * Whether a stage gives what is in it to another account than this one, which could not write there, or does away with the account of this
 * name.
 */
export function isMadeForAnother(stage: Stage, user: string, { base, image }: Workload): boolean {
  const chain = chainOf(stage);
  const commands = chain.flatMap(({ scripts }) =>
    scripts.flatMap(({ instruction, script }) => (instruction.keyword === "RUN" ? script.commands : [])),
  );
  const name = accountOf(user).account;
  const uid = commands.flatMap((command) => accountMade(command) ?? []).findLast((each) => each.name === name)?.uid;
  const tag = image.ref?.state === "written" && image.ref.value.tag !== null ? (image.ref.value.tag ?? "") : undefined;
  const ids = base && accountIds(base.name, tag, name);
  const isOther = (owner: string): boolean => {
    const { account } = accountOf(owner.replace(/\.(?=[a-z])/, ":"));
    return account !== "" && !isRoot(account) && account !== name && account !== (uid ?? ids?.uid);
  };
  if (chain.some(({ copies }) => copies.some(({ owner }) => owner?.state === "written" && isOther(owner.value)))) return true;
  return commands.some((command) => {
    const args = argumentsOf(command, command.name);
    const [first] = args.operands;
    if (/^(?:userdel|deluser)$/.test(command.name)) return args.operands.some(({ text }) => text === name);
    if (command.name === "usermod") return args.operands.at(-1)?.text === name && optionOf(args, "-l", "--login") !== undefined;
    return command.name === "chown" && first !== undefined && !optionOf(args, "--reference") && isOther(first.text);
  });
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(folder === "/" ? "/" : `${folder}/`);

const withoutEnd = (path: string): string | undefined => resolvePath(path, undefined);

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
  return new Set([...made].filter((path) => !used.some((each) => isBelow(each, path))));
}

/** Folders that somebody was given already. */
const ownedIn = (chain: readonly Stage[]): string[] =>
  chain.flatMap(({ scripts }) =>
    scripts.flatMap(({ instruction, script, workdir }) =>
      instruction.keyword !== "RUN"
        ? []
        : script.commands.flatMap((command) => {
            const from = resolvePath(command.folder || ".", workdir?.state === "unknown" ? undefined : workdir?.value);
            const isGiven = command.name === "chown" || (command.name === "install" && command.words.some(({ text }) => text === "-o"));
            return isGiven ? argumentsOf(command, command.name).operands.flatMap(({ text }) => resolvePath(text, from) ?? []) : [];
          }),
    ),
  );

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
