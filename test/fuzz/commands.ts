import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { rules } from "../../rules/index.ts";
import { readCommandLine } from "../../src/cli/arguments.ts";
import { checkCommand } from "../../src/cli/check.ts";
import { moreCommand } from "../../src/cli/more.ts";
import { showCommand } from "../../src/cli/show.ts";
import type { Streams } from "../../src/cli/streams.ts";
import { Mistake } from "../../src/model/mistake.ts";
import type { Files } from "./cases.ts";
import { type Complaint, type Say, thrown, type Verdict } from "./oracle.ts";
import { unreadable } from "./readable.ts";

/** The views of their own that some files have. */
function views(path: string): readonly (readonly string[])[] {
  if (/Dockerfile$/.test(path)) return [["--as", "instructions"]];
  if (/compose\.[^/]*$/.test(path)) return [["--as", "compose"]];
  return path.endsWith("seccomp.json") ? [["--against", "default"]] : [];
}

/** What people type, and what it may do to the folder. */
const starts = (files: Files): readonly (readonly string[])[] => {
  const [first = "."] = Object.keys(files);
  return [
    ["check", "--profile", "strict"],
    ["check", "--no-config", "--no-baseline", "--format", "json"],
    ...Object.keys(files).flatMap((path) => [
      ["show", path],
      ["show", path, "--format", "json"],
      ...views(path).map((view) => ["show", path, ...view]),
    ]),
    ["check", "--format", "github"],
    ["check", "--list-files"],
    ["ignores"],
    ["config"],
    ["config", "--explain", first],
    ["check", "--add-ignore", "it is known"],
    ["baseline"],
    ["check", "--format", "sarif"],
    ["baseline", "--prune"],
  ];
};

function start(args: readonly string[], streams: Streams): Promise<number> {
  const parsed = readCommandLine(args, {});
  if (parsed.command === "check") return checkCommand(parsed, rules, streams);
  return parsed.command === "show" ? showCommand(parsed, rules, streams) : moreCommand(parsed, rules, streams);
}

/** Runs every command over the files, in a folder of their own, which is a repository. Throws nothing. */
export async function examineCommands(files: Files, say: Say = () => {}): Promise<Verdict> {
  const before = process.cpuUsage();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "seaworthy-fuzz-")));
  const home = process.cwd();
  const complaints: Complaint[] = [];
  try {
    mkdirSync(join(folder, ".git"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    process.chdir(folder);
    for (const args of starts(files)) complaints.push(...(await run(args, say)));
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  }
  const { user, system } = process.cpuUsage(before);
  // There are so many commands; what one of them costs is what counts.
  return { complaints, cpu: (user + system) / 1000 / starts(files).length };
}

/** One command: what it throws beyond mistakes of the user's, and what it prints that nobody should see. */
async function run(args: readonly string[], say: Say): Promise<Complaint[]> {
  const name = args.slice(0, 2).join(" ");
  say(name);
  const [outs, errs]: [string[], string[]] = [[], []];
  try {
    await start(args, { out: (text) => void outs.push(text), err: (text) => void errs.push(text) });
  } catch (error) {
    if (!(error instanceof Mistake)) return [thrown(args[0] ?? "", error)];
  }
  const [out, err] = [outs.join(""), errs.join("")];
  const json = args.some((each) => each === "json" || each === "sarif") && out !== "";
  const format = args.includes("github") ? "github" : json ? "json" : "text";
  const why = unreadable(format, out) ?? unreadable("text", err);
  const ours = /our mistake/.test(err) ? "our mistake" : undefined;
  return [why, ours].flatMap((each) =>
    each ? [{ kind: `${args[0]} ${each}`, text: `seaworthy ${args.join(" ")}\n${err}${out}`.slice(0, 4000) }] : [],
  );
}
