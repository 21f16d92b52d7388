/** What a rule about a path allows or denies, as the parser reads its letters. */
export interface Permissions {
  readonly read: boolean;
  /** `w`, which holds append. */
  readonly write: boolean;
  readonly append: boolean;
  readonly link: boolean;
  readonly lock: boolean;
  readonly mmap: boolean;
  /** How a program started from here is confined; `bare` is the `x` of a deny rule or a named transition. */
  readonly exec: ExecMode | null;
  /** Lower-case transitions keep dangerous environment variables. */
  readonly scrubs: boolean;
}

/** The transition without its case. */
export type ExecMode = "bare" | "ix" | "ux" | "px" | "cx" | "pix" | "cix" | "pux" | "cux";

/** Reads the letters. Answers what is wrong with them, as a phrase, when the parser refuses them. */
export function readPermissions(text: string): Permissions | string {
  let read = false;
  let write = false;
  let append = false;
  let link = false;
  let lock = false;
  let mmap = false;
  let exec: ExecMode | null = null;
  let scrubs = true;
  const token = /([PpCc]?)([IiUu])[Xx]|([PpCc])[Xx]|([RrWwAaLlKkMmXx])/gy;
  for (const found of text.matchAll(token)) {
    const [, profile, fallback, own, letter] = found;
    if (letter === undefined) {
      const base = (profile || own || "").toLowerCase();
      const next = `${base}${(fallback ?? "").toLowerCase()}x` as ExecMode;
      const first = (profile || own || fallback) as string;
      const nextScrubs = next === "ix" || first === first.toUpperCase();
      if (exec && exec !== "bare" && (exec !== next || scrubs !== nextScrubs))
        return `hold two different exec transitions, \`${exec}\` and \`${next}\``;
      exec = next;
      scrubs = nextScrubs;
    } else {
      const kind = letter.toLowerCase();
      if (kind === "w" && append && !write) return "hold both `a` and `w`: writing includes appending";
      if (kind === "a" && write) return "hold both `a` and `w`: writing includes appending";
      read ||= kind === "r";
      write ||= kind === "w";
      append ||= kind === "w" || kind === "a";
      link ||= kind === "l";
      lock ||= kind === "k";
      mmap ||= kind === "m";
      if (kind === "x") exec ??= "bare";
    }
  }
  return { read, write, append, link, lock, mmap, exec, scrubs };
}

/** What the bare `file,` grants: everything, programs inherit the profile. */
export const everything: Permissions = {
  read: true,
  write: true,
  append: true,
  link: true,
  lock: true,
  mmap: true,
  exec: "ix",
  scrubs: true,
};

/** What has been read: there are few ways to write permissions. */
const known = new Map<string, Permissions>();
const mostKnown = 1000;

/** Permissions of a rule that the validation has let pass. */
export function permissionsOf(text: string): Permissions {
  const before = known.get(text);
  if (before) return before;
  const read = permissionsIn(text);
  if (known.size < mostKnown) known.set(text, read);
  return read;
}

function permissionsIn(text: string): Permissions {
  const read = text === "" ? everything : readPermissions(text);
  return typeof read === "string"
    ? { ...everything, read: false, write: false, append: false, link: false, lock: false, mmap: false, exec: null }
    : read;
}
