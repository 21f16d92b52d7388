import childProcess, { type SpawnSyncReturns } from "node:child_process";
import { createHash } from "node:crypto";
import { replace } from "../builtin.ts";

/** A commit: its full name, and the files in it. */
export interface Commit {
  readonly sha: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** A repository in memory: what its names stand for, and what can be fetched. */
export interface Repository {
  readonly refs: Readonly<Record<string, Commit>>;
  readonly remote?: readonly Commit[];
  readonly isShallow?: boolean;
  /** Commits that others come from. */
  readonly mergeBase?: string;
}

/** A full name of a commit that begins like this. */
export const sha = (start: string): string => start.padEnd(40, "0");

const blobOf = (text: string): string => createHash("sha1").update(text).digest("hex");

/**
 * Has git answer for a repository in memory until the test is over. Answers what git is asked, a line each, and with what
 * environment.
 */
export function gitAnswers({ refs, remote = [], isShallow = false, mergeBase }: Repository) {
  const known = new Map(Object.entries(refs));
  for (const commit of Object.values(refs)) known.set(commit.sha, commit);
  const commits = () => new Set(known.values());
  const asked: string[] = [];
  const environments: NodeJS.ProcessEnv[] = [];
  const answer = (args: readonly string[], input: string): string | undefined => {
    const [command = "", ...rest] = args;
    const last = rest.at(-1) ?? "";
    if (command === "rev-parse")
      return last === "--is-shallow-repository" ? `${isShallow}\n` : known.get(last.replace("^{commit}", ""))?.sha;
    if (command === "fetch") {
      const commit = remote.find((each) => each.sha === last);
      if (commit) known.set(last, commit);
      return commit && "";
    }
    if (command === "merge-base") return mergeBase;
    if (command === "diff") return "";
    const texts = new Map([...commits()].flatMap(({ files = {} }) => Object.values(files).map((text) => [blobOf(text), text] as const)));
    if (command === "cat-file")
      return input
        .trim()
        .split("\n")
        .map((id) => `${id} blob ${Buffer.byteLength(texts.get(id) ?? "")}\n${texts.get(id) ?? ""}\n`)
        .join("");
    const files = command === "ls-tree" ? known.get(last)?.files : undefined;
    return (
      files &&
      Object.entries(files)
        .map(([path, text]) => `100644 blob ${blobOf(text)} ${text.length}\t${path}\0`)
        .join("")
    );
  };
  const spawnSync = (
    _: string,
    args: readonly string[],
    options: { readonly input?: string; readonly encoding?: "utf8"; readonly env?: NodeJS.ProcessEnv },
  ) => {
    asked.push(args.join(" "));
    environments.push(options.env ?? {});
    const at = args.findIndex((each, index) => !each.startsWith("-") && !["-c", "-C"].includes(args[index - 1] ?? ""));
    const said = answer(args.slice(at), options.input ?? "");
    const [stdout, stderr] = [said ?? "", said === undefined ? "fatal: no\n" : ""];
    const texts = options.encoding ? { stdout, stderr } : { stdout: Buffer.from(stdout), stderr: Buffer.from(stderr) };
    return { status: said === undefined ? 128 : 0, ...texts } as SpawnSyncReturns<string>;
  };
  replace(childProcess, "spawnSync", spawnSync as unknown as typeof childProcess.spawnSync);
  return { asked, environments };
}
