import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** A file of the program that is loaded: what it exports, and what there is to keep of it. */
interface Loaded {
  readonly module: { exports: object };
  readonly script: Script;
  /** What was compiled: V8 has it anyway, and a file may have changed since. */
  readonly text: string;
  readonly path: string;
  readonly starts: number;
}

/** What earlier starts left of a file: V8's data, until the next file is read, and how many of them have written it. */
interface Kept {
  readonly data: Buffer;
  readonly starts: number;
}

/** How many starts write what they have compiled: each runs other parts, and what ran is what is kept. */
const youth = 4;

/** What Node puts around a file, too. */
const before = Buffer.from("(function (exports, require, module, __filename, __dirname) {");
const behind = Buffer.from("\n})");

/** Memory that one file after the other is read into: what the system gives anew costs as much as reading it. */
class Room {
  #bytes: Buffer;

  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafeSlow(size);
  }

  /** A file with something before and behind it, until the next one is read. Begins on a word: V8 copies data that does not. */
  read(path: string, head: Buffer = Buffer.alloc(0), foot: Buffer = Buffer.alloc(0)): Buffer {
    const file = openSync(path, "r");
    try {
      let end = head.length;
      for (let more = -1; more !== 0; end += more) {
        if (end + foot.length >= this.#bytes.length) this.#grow();
        more = readSync(file, this.#bytes, end, this.#bytes.length - foot.length - end, null);
      }
      head.copy(this.#bytes);
      foot.copy(this.#bytes, end);
      return this.#bytes.subarray(0, end + foot.length);
    } finally {
      closeSync(file);
    }
  }

  #grow(): void {
    const larger = Buffer.allocUnsafeSlow(this.#bytes.length * 2);
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }
}

/** Before the data: how many starts have written it and how long it is, in 32 bits each; behind it stands the source. */
const headLength = 8;

/**
 * Runs a program of CommonJS files in `root`, named with slashes from there, compiled at an earlier start where that is kept in `folder`, and keeps what this start
 * compiles. V8 itself refuses what another version made, or other flags; of the source it compares the length alone, so the
 * source is kept, too, and has to be the same. `require` loads what is no file of the program. Nothing of this can fail a run.
 */
export function runKept(root: string, entry: string, folder: string, require: (name: string) => unknown): void {
  // A folder for each Node: another seaworthy takes the place of this one in it.
  const home = join(folder, `${process.version}-${process.arch}`);
  const loaded = new Map<string, Loaded>();
  const sources = new Room(1 << 19);
  const cache = new Room(1 << 21);
  let isNew = false;
  const load = (name: string): object => {
    const known = loaded.get(name);
    if (known) return known.module.exports;
    const file = join(root, name);
    const bytes = sources.read(file, before, behind);
    const path = join(home, name.replaceAll("/", "-"));
    const kept = readKept(cache, path, bytes);
    const text = bytes.toString("latin1");
    const script = new Script(text, { filename: file, ...(kept ? { cachedData: kept.data } : {}) });
    const starts = script.cachedDataRejected ? 0 : (kept?.starts ?? 0);
    if (starts < youth) isNew = true;
    const module = { exports: {} };
    loaded.set(name, { module, script, text, path, starts });
    const run = script.runInThisContext() as (...given: unknown[]) => void;
    run(
      module.exports,
      (wanted: string) => (wanted.startsWith(".") ? load(besides(name, wanted)) : require(wanted)),
      module,
      file,
      dirname(file),
    );
    return module.exports;
  };
  // A long run has forgotten how it began: V8 drops what has not run for a while.
  process.once("exit", () => {
    if (isNew && process.uptime() < 10) keep(home, [...loaded.values()]);
  });
  load(entry);
}

/** The name in the program of what one of its files requires. `node:path` would look at the whole path, letter by letter, fifty times. */
function besides(name: string, wanted: string): string {
  const parts = name.split("/").slice(0, -1);
  for (const part of wanted.split("/"))
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  return parts.join("/");
}

/** What is kept of a file, when its source is the same. */
function readKept(cache: Room, path: string, text: Buffer): Kept | undefined {
  let whole: Buffer;
  try {
    whole = cache.read(path);
  } catch {
    return undefined;
  }
  if (whole.length < headLength) return undefined;
  const end = headLength + whole.readUInt32LE(4);
  return whole.subarray(end).equals(text) ? { data: whole.subarray(headLength, end), starts: whole.readUInt32LE(0) } : undefined;
}

/** Writes what has been compiled by now. Each file appears as a whole, or not at all. */
function keep(home: string, files: readonly Loaded[]): void {
  const unfinished = join(home, `${process.pid}.new`);
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    for (const { script, text, path, starts } of files) {
      const data = script.createCachedData();
      const head = Buffer.alloc(headLength);
      head.writeUInt32LE(starts + 1, 0);
      head.writeUInt32LE(data.length, 4);
      try {
        writeFileSync(unfinished, Buffer.concat([head, data, Buffer.from(text, "latin1")]), { mode: 0o600, flag: "wx" });
        renameSync(unfinished, path);
      } finally {
        rmSync(unfinished, { force: true });
      }
    }
  } catch {
    // The disk is full, the folder gone, or no folder: the next start compiles.
  }
}
