/** A mount in the engine's short form, `SOURCE:TARGET[:OPTIONS]`, each part with its offset in the text. */
export interface Bind {
  /** Absent for an anonymous volume. */
  readonly source?: Part;
  readonly target: Part;
  readonly options: readonly string[];
  /** The source is a path of the host, and not the name of a volume. */
  readonly isPath: boolean;
}

/** A stretch of a text. */
export interface Part {
  readonly text: string;
  readonly from: number;
}

/** The drive of a path of Windows, or a pipe of it: their colons divide nothing. */
const drive = /^(?:[A-Za-z]:[\\/]|\\\\[?.]\\)/;

/** Reads an item of `Binds`, or what `docker run -v` is given (moby volume/mounts/linux_parser.go); `undefined` where the engine refuses it. */
export function readBind(text: string): Bind | undefined {
  const parts = partsOf(text);
  if (parts.length === 0 || parts.length > 3 || parts.some((part) => part.text === "")) return undefined;
  const [first, second, third] = parts as [Part, Part?, Part?];
  if (!second) return { target: first, options: [], isPath: false };
  return {
    source: first,
    target: second,
    options: third ? third.text.split(",") : [],
    isPath: /^[/~.]/.test(first.text) || drive.test(first.text),
  };
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from <= text.length; ) {
    const skipped = drive.exec(text.slice(from))?.[0].length ?? 0;
    const colon = text.indexOf(":", from + skipped);
    const end = colon < 0 ? text.length : colon;
    parts.push({ text: text.slice(from, end), from });
    from = end + 1;
  }
  return parts;
}

/** How a mount shares the mounts below it with the host. */
const propagations: ReadonlySet<string> = new Set(["private", "rprivate", "shared", "rshared", "slave", "rslave"]);

/** What the options of a mount come to. */
export function bindOptions(options: readonly string[]): {
  readonly readOnly: boolean;
  readonly propagation?: string;
  readonly relabel?: "z" | "Z";
} {
  const propagation = options.findLast((option) => propagations.has(option));
  const relabel = options.findLast((option) => option === "z" || option === "Z") as "z" | "Z" | undefined;
  return { readOnly: options.includes("ro"), ...(propagation ? { propagation } : {}), ...(relabel ? { relabel } : {}) };
}
