import type { AddedFiles, MadeAccount } from "../../model/workload.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { textAt } from "../../syntax/placed.ts";
import { accountMade } from "../../syntax/shell/accounts.ts";
import { isSystem, packageCommand } from "../../syntax/shell/packages.ts";
import { upTo } from "../../text/pattern.ts";
import { boundBy } from "./mount.ts";
import { placedBy } from "./placed.ts";
import { placesOf } from "./places.ts";
import type { Stage } from "./stage.ts";
import { writtenFolders } from "./written-folders.ts";

/** Commands that make no file a service could run. */
const plain =
  /^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;

/** What the stages of a chain, nearest first, add to the files of the image they start from. */
export function addedBy(chain: readonly Stage[]): AddedFiles {
  const packages: string[] = [];
  const copied: { path: string; folder: boolean }[] = [];
  const accounts: MadeAccount[] = [];
  let lost = false;
  let builds = false;
  for (const stage of chain) {
    for (const { instruction, script } of stage.scripts) {
      if (instruction.keyword !== "RUN") continue;
      builds ||= script.fault !== undefined || (script.commands.length === 0 && instruction.args.length > 0);
      for (const command of script.commands) {
        const installs = packageCommand(command);
        builds ||=
          !(installs ? isSystem(installs.manager) || /^(?:install|fetch|remove|clean)$/.test(installs.action) : plain.test(command.name)) ||
          command.redirects.length > 0;
        // Packages whose names nobody can know may bring anything.
        builds ||=
          installs !== undefined &&
          (installs.packages.some(({ text }) => text.includes(HOLE)) || command.wrappers.some(({ name }) => name === "xargs"));
        if (installs?.action === "install") for (const { text } of installs.packages) packages.push(upTo(text, /[=<>~@:]/));
        const account = accountMade(command);
        if (account) accounts.push({ name: account.name, ...(account.uid ? { uid: account.uid } : {}) });
      }
    }
    // Without a shell reader, or where the shell is another one, RUN says nothing.
    builds ||= stage.scripts.length === 0 && stage.instructions.some(({ keyword }) => keyword === "RUN");
    for (const copy of stage.copies) {
      const places = placesOf(copy);
      for (const place of places ?? []) copied.push(place);
      lost ||= places === undefined;
    }
  }
  const placed = placedBy(chain);
  for (const each of placed) {
    const passwd = textAt("/etc/passwd", [each], () => undefined);
    if (passwd) for (const account of accountsIn(passwd.text)) accounts.push(account);
  }
  return new Added(chain, { packages, builds, copied: lost ? null : copied, placed, bound: boundBy(chain), accounts });
}

/** A class for the words: few rules ask for them, and V8 would keep an object with a getter of its own for longer than it lives. */
class Added implements AddedFiles {
  readonly packages: AddedFiles["packages"];
  readonly copied: AddedFiles["copied"];
  readonly builds: boolean;
  readonly placed: AddedFiles["placed"];
  readonly bound: AddedFiles["bound"];
  readonly accounts: AddedFiles["accounts"];
  readonly #chain: readonly Stage[];
  #mentions: ReadonlySet<string> | undefined;
  #writes: readonly string[] | undefined;

  constructor(chain: readonly Stage[], { packages, copied, builds, placed, bound, accounts }: Omit<AddedFiles, "mentions" | "writes">) {
    this.packages = packages;
    this.copied = copied;
    this.builds = builds;
    this.placed = placed;
    this.bound = bound;
    this.accounts = accounts;
    this.#chain = chain;
  }

  get mentions(): ReadonlySet<string> {
    this.#mentions ??= mentionedIn(this.#chain);
    return this.#mentions;
  }

  get writes(): readonly string[] {
    this.#writes ??= [...writtenFolders(this.#chain).keys()];
    return this.#writes;
  }
}

/** The words of what the stages run that may name a file or a program. */
function mentionedIn(chain: readonly Stage[]): Set<string> {
  const mentions = new Set<string>();
  for (const { scripts } of chain)
    for (const { instruction, script } of scripts)
      if (instruction.keyword === "RUN")
        for (const { words } of script.commands)
          for (const { text } of words) for (const part of text.split(/[\s/=:@,;'"]+/)) mentions.add(part);
  return mentions;
}

/** The accounts in a text for `/etc/passwd` (passwd(5)). */
const accountsIn = (text: string): MadeAccount[] =>
  text.split("\n").flatMap((line) => {
    const [name = "", , uid = ""] = line.trim().split(":", 3);
    return name && uid ? [{ name, uid }] : [];
  });
