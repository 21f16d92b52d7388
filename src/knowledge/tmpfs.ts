/** Flags that undo one another, by the first of their names; of two the last one counts (moby/sys mount/flags_unix.go). */
const pairs: readonly (readonly string[])[] = [
  ["ro", "rw"],
  ["nosuid", "suid"],
  ["nodev", "dev"],
  ["noexec", "exec"],
  ["sync", "async"],
  ["noatime", "atime"],
  ["nodiratime", "diratime"],
  ["relatime", "norelatime"],
  ["strictatime", "nostrictatime"],
  ["mand", "nomand"],
  ["private", "rprivate", "shared", "rshared", "slave", "rslave", "unbindable", "runbindable"],
];
/** The engine takes these and the kernel does not: there is nothing to bind or to mount again. */
const unmountable: ReadonlySet<string> = new Set(["bind", "rbind", "remount"]);
const flags: ReadonlySet<string> = new Set([...pairs.flat(), ...unmountable, "dirsync", "defaults"]);

/** What the kernel reads in a value (mm/shmem.c shmem_parse_one, lib/cmdline.c memparse); `mpol` has a language of its own. */
const values: ReadonlyMap<string, readonly [RegExp, string]> = new Map([
  ["size", [/^(?:0[xX][\dA-Fa-f]+|\d+)[kKmMgGtTpPeE]?%?$/, "a whole number with k, m or g, such as 64m, or a percentage"]],
  ["mode", [/^[0-7]+$/, "an octal number such as 1777"]],
  ["uid", [/^\d+$/, "a number"]],
  ["gid", [/^\d+$/, "a number"]],
  ["nr_inodes", [/^\d+[kKmMgG]?$/, "a whole number"]],
  ["nr_blocks", [/^\d+[kKmMgG]?$/, "a whole number"]],
  ["mpol", [/^/, ""]],
]);

/** What becomes of the options of a tmpfs. */
export interface TmpfsOptions {
  /** Why no container starts with them: a phrase about the first that is refused. */
  readonly fault?: string;
  /** The flags that count. */
  readonly flags: ReadonlySet<string>;
  /** The values that count, by name. */
  readonly values: ReadonlyMap<string, string>;
}

/** Reads the options as the engine merges them, from the last to the first, and as the kernel then takes what is left. */
export function readTmpfsOptions(options: readonly string[]): TmpfsOptions {
  const kept = new Set<string>();
  const given = new Map<string, string>();
  const faults: string[] = [];
  for (const option of options.toReversed()) {
    if (flags.has(option)) {
      const pair = pairs.find((each) => each.includes(option));
      if (!pair?.some((other) => kept.has(other))) kept.add(option);
      if (unmountable.has(option)) faults.push(`${quoted(option)} cannot be done to a tmpfs`);
      continue;
    }
    const [name = "", ...rest] = option.split("=");
    const value = rest.length ? rest.join("=") : undefined;
    const known = values.get(name);
    if (!known || value === undefined) faults.push(unknownOption(option, name, value));
    else if (!given.has(name)) {
      given.set(name, value);
      const [pattern, meaning] = known;
      if (!pattern.test(value)) faults.push(`${quoted(option)} is not valid: ${name} is ${meaning}`);
    }
  }
  const fault = faults.at(-1);
  return { ...(fault ? { fault } : {}), flags: kept, values: given };
}

const quoted = (text: string): string => `\`${text.slice(0, 60)}\``;

function unknownOption(option: string, name: string, value: string | undefined): string {
  if (option === "") return "there is an empty option between two commas";
  if (values.has(name)) return `${quoted(option)} has no value`;
  const [trimmed, known] = [name.trim(), (text: string) => values.has(text) || flags.has(text)];
  if (trimmed !== name && known(trimmed)) return `${quoted(option)} has a space in it`;
  return `${quoted(value === undefined ? option : name)} is not an option of a tmpfs`;
}
