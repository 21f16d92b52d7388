import fs from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/session/arguments.ts";
import { composeFiles, gather } from "../../src/session/gather.ts";
import { replace } from "../builtin.ts";
import { complaint, complaintOf, projects } from "./project.ts";

const project = projects();
const gathered = async (words: readonly string[], cwd: string, isExcluded: (full: string) => boolean = () => false) =>
  gather(readArguments(words), { cwd, includeFolders: [], isExcluded });
const view = async (words: readonly string[], cwd: string, isExcluded?: (full: string) => boolean) => {
  const { found, failures } = await gathered(words, cwd, isExcluded);
  return [
    ...found.map(({ source, kind }) => `${source.path} ${kind ?? "-"}`).sort(),
    ...failures.map(({ path, message }) => `${path}: ${message}`),
  ];
};

/** Runs with this text, or this error, for standard input. */
function fed<T>(text: string | Error, run: () => Promise<T>): Promise<T> {
  const real = fs.readSync;
  let rest = Buffer.from(text instanceof Error ? "" : text);
  replace(fs, "readSync", ((file: number, into: Buffer, offset: number, ...more: [number, null]) => {
    if (file !== 0) return real(file, into, offset, ...more);
    if (text instanceof Error) throw text;
    const count = rest.copy(into, offset);
    rest = rest.subarray(count);
    return count;
  }) as typeof fs.readSync);
  return run();
}

const from = "FROM a:1\n";
const services = "services:\n  a:\n    image: b:1\n";

describe("what a run is about", () => {
  const root = project({
    Dockerfile: from,
    "a/compose.yaml": services,
    "a/other": from,
    ".gitignore": "/ignored\n",
    "ignored/Dockerfile": from,
  });

  it("is everything below where we stand that is not ignored, or what is named", async () => {
    expect(await view([], root)).toEqual(["Dockerfile dockerfile", "a/compose.yaml compose"]);
    expect(await view([], join(root, "a"))).toEqual(["compose.yaml compose"]);
    expect(await view(["a"], root)).toEqual(["a/compose.yaml compose"]);
    expect(await view(["a/other", "--type", "dockerfile"], root)).toEqual(["a/other dockerfile"]);
    expect(await view(["none"], root)).toEqual(["none: does not exist"]);
  });

  it("is what patterns ignore, too, when it is wanted", async () => {
    expect(await view(["--no-gitignore"], root)).toEqual([
      "Dockerfile dockerfile",
      "a/compose.yaml compose",
      "ignored/Dockerfile dockerfile",
    ]);
  });

  it("is nothing that is left out, unless it is named", async () => {
    const isExcluded = (full: string): boolean => full.endsWith("compose.yaml");
    expect(await view([], root, isExcluded)).toEqual(["Dockerfile dockerfile"]);
    expect(await view(["a/compose.yaml"], root, isExcluded)).toEqual(["a/compose.yaml compose"]);
    expect(await view(["a/compose.yaml", "--force-exclude"], root, isExcluded)).toEqual([]);
  });

  it("is one Compose project when -f names its files, in that order", async () => {
    const cwd = project({ "b.txt": services, "a.txt": services, Dockerfile: from });
    const { found, surroundings } = await gathered(["-f", "b.txt", "-f", "a.txt"], cwd);
    expect(found.map(({ source, kind }) => [source.path, kind])).toEqual([
      ["b.txt", "compose"],
      ["a.txt", "compose"],
    ]);
    expect(surroundings).toMatchObject({ together: ["b.txt", "a.txt"] });
    expect((await gathered(["b.txt", "a.txt"], cwd)).surroundings).not.toHaveProperty("together");
  });

  it.each([
    [["--type", "dockrfile"], /^UsageError: --type takes .*, not "dockrfile" \(did you mean dockerfile\?\)$/],
    [["--stdin-filename", "", "-"], /^UsageError: --stdin-filename is empty$/],
    [["--stdin-filename", "x"], /^UsageError: --stdin-filename goes with -, which is standard input$/],
    [["-", "a"], /^UsageError: - is standard input and cannot be combined with other paths$/],
    [["-f", "a", "b"], /^UsageError: -f names all files of one Compose project: remove the other paths, or -f$/],
    [["-f", "json"], /^UsageError: -f names files of one Compose project; for the format say --format json$/],
  ])("cannot be %j", async (words, want) => expect(await complaintOf(gathered(words, root))).toMatch(want));

  it("is no standard input where commits are compared", async () => {
    const files = { isCommit: true } as never;
    const run = gather(readArguments(["-"]), { cwd: root, includeFolders: [], isExcluded: () => false }, files);
    expect(await complaintOf(run)).toBe("UsageError: --since compares commits, and standard input is in none");
  });
});

describe("standard input", () => {
  const read = (text: string | Error, ...words: readonly string[]) => fed(text, () => gathered(["-", ...words], "/"));
  const told = async (text: string, ...words: readonly string[]) => {
    const { found, failures, notices } = await read(text, ...words);
    expect([found.length, failures]).toEqual([1, []]);
    const [first] = found;
    return [
      first?.source.path,
      first?.kind,
      first?.source.text === text,
      first?.source.alone,
      first?.reason,
      ...notices.map(({ message }) => message),
    ];
  };

  it("is told by what it begins with, and is a Dockerfile else", async () => {
    expect(await told(services)).toEqual(["compose.yaml", "compose", true, true, "named"]);
    expect(await told(from)).toEqual(["Dockerfile", "dockerfile", true, true, "named"]);
    expect(await told("anything")).toEqual([
      "Dockerfile",
      "dockerfile",
      true,
      true,
      "named",
      "is read as a Dockerfile: --type or --stdin-filename says what else it is",
    ]);
  });

  it("is what it is called, and what it is said to be", async () => {
    expect(await told(services, "--stdin-filename", "x/Dockerfile")).toEqual(["x/Dockerfile", undefined, true, true, "named"]);
    expect(await told(from, "--type", "compose")).toEqual(["compose.yaml", "compose", true, true, "named"]);
    expect(await told(from, "--type", "compose", "--stdin-filename", "x")).toEqual(["x", "compose", true, true, "named"]);
  });

  it("says when it is no text, and when it cannot be read", async () => {
    expect(await told(`${from}\uFFFD`)).toEqual([
      ...["Dockerfile", "dockerfile", true, true, "named"],
      "is not valid UTF-8: what cannot be read counts as \uFFFD",
    ]);
    const closed = Object.assign(new Error("x"), { code: "EAGAIN" });
    expect(await complaintOf(read(closed))).toBe("UsageError: standard input could not be read (EAGAIN)");
    expect(await complaintOf(read(new Error("x")))).toBe("UsageError: standard input could not be read (Error: x)");
  });
});

describe("the files of -f", () => {
  const files = (...words: readonly string[]) => {
    const { paths, values } = readArguments(words);
    return composeFiles(paths, values);
  };
  it("are one project, in the order given; without -f there are none", () => {
    expect(files("-f", "b", "-f", "a")).toEqual(["b", "a"]);
    expect(files("a")).toBeUndefined();
    expect(files()).toBeUndefined();
  });

  it("are no formats", () => {
    expect(complaint(() => files("-f", "a", "-f", "sarif"))).toBe(
      "UsageError: -f names files of one Compose project; for the format say --format sarif",
    );
  });
});
