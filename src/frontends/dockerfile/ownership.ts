import { accountIds } from "../../knowledge/account-ids.ts";
import { neededByImage } from "../../knowledge/image-needs.ts";
import { tagOf } from "../../knowledge/tags.ts";
import { accountOf, isRoot } from "../../knowledge/users.ts";
import type { Workload } from "../../model/workload.ts";
import { accountMade } from "../../syntax/shell/accounts.ts";
import { argumentsOf, optionOf } from "../../syntax/shell/arguments.ts";
import { isWithin, resolvePath } from "../../text/path.ts";
import { flagOf } from "./instruction.ts";
import { placesOf } from "./places.ts";
import { type Copy, chainOf, type Stage } from "./stage.ts";
import { writtenFolders } from "./written-folders.ts";

/** What an account has to own before a stage can start as it. */
export interface Ownership {
  /** Folders that it writes to, and whether the build is known to make them. */
  readonly folders: readonly { readonly path: string; readonly isMade: boolean }[];
  /** What is copied into such a folder, or only its owner may read. */
  readonly copies: readonly Copy[];
}

/** What a stage, started as another account than root, has to own: its volumes, folders that are made empty, and what its settings name. */
export function ownershipFor(stage: Stage, { base }: Workload): Ownership {
  const chain = chainOf(stage);
  const folders = new Map(writtenFolders(chain, true));
  // What every account may write to needs no owner.
  for (const { target, options } of (base && neededByImage(base.name, null)?.writes) ?? [])
    if (options.length > 0) folders.set(target, true);
  const owned = ownedIn(chain);
  const paths = [...folders].filter(([path]) => !owned.some((each) => isWithin(path, each)));
  const isInside = (copy: Copy): boolean =>
    placesOf(copy)?.some((place) => paths.some(([path]) => isWithin(place.file ?? place.path, path))) === true;
  return {
    folders: paths
      .filter(([path]) => !paths.some(([other]) => other !== path && isWithin(path, other)))
      .map(([path, isMade]) => ({ path, isMade })),
    copies: stage.copies.filter((copy) => !flagOf(copy.instruction, "chown") && (isInside(copy) || isClosed(copy))),
  };
}

/** Whether a copy ends in a file that nobody but its owner may read: what ADD downloads has the mode 0600 (docs.docker.com/reference/dockerfile, ADD). */
const isClosed = ({ instruction, sources, mode }: Copy): boolean =>
  instruction.keyword === "ADD" &&
  mode === undefined &&
  sources.some((source) => source.state === "written" && /^https?:/i.test(source.value) && !/\.git(?:[#?]|$)/.test(source.value));

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
  const ids = base && accountIds(base.name, image.ref?.state === "written" ? tagOf(image.ref.value) : null, name);
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
