import { execFile } from "node:child_process";
import { delimiter, isAbsolute, join } from "node:path";
import { entryAt } from "../../disk/look.ts";
import type { Stored } from "./secret.ts";

/** Milliseconds: a program may ask the user to open a keychain. */
const patience = 30_000;
/** Bytes of an answer. */
const most = 64 * 1024;

/** What a program says, with the status it exits with; a status of `undefined` is a failure to run it. */
export type Run = (program: string, input: string) => Promise<{ readonly status: number | undefined; readonly output: string }>;

/**
 * Asks a program that keeps credentials for those of a server (github.com/docker/docker-credential-helpers): it is
 * `docker-credential-<name>` on PATH, run without a shell. Nothing stored is an answer without a secret.
 */
export async function askHelper(name: string, server: string, path: string | undefined, run: Run = runWithin(patience)): Promise<Stored> {
  const called = `docker-credential-${name}`;
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) return { trouble: "the name of a credential helper is not valid" };
  const program = onPath(called, path);
  if (!program) return { trouble: `${called} is not installed` };
  const { status, output } = await run(program, server);
  // Each of them says so in these words, on its standard output.
  if (status !== 0 && /credentials not found|no credentials server URL|no credentials username/i.test(output)) return {};
  if (status !== 0) return { trouble: `${called} failed` };
  const { Username: username, Secret: secret } = answerIn(output);
  if (typeof username !== "string" || typeof secret !== "string" || !secret) return { trouble: `${called} answers something else` };
  const from = called;
  return username === "<token>"
    ? { secret: { kind: "identity", token: secret }, from }
    : { secret: { kind: "password", username, password: secret }, from };
}

function answerIn(output: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(output) ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

/** Where a program is in PATH. Entries that depend on the current folder are not looked in: that is a stranger's repository. */
export function onPath(name: string, path: string | undefined): string | undefined {
  const ends = process.platform === "win32" ? [".exe"] : [""];
  return (path ?? "")
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => ends.map((end) => join(folder, name + end)))
    .find((each) => {
      const entry = entryAt(each);
      return typeof entry === "object" && entry.kind === "file";
    });
}

/** Runs it with the user's environment, outside of what is scanned, for so many milliseconds; its standard error is not looked at. */
export const runWithin =
  (timeout: number): Run =>
  (program, input) =>
    new Promise((resolve) => {
      const options = { timeout, maxBuffer: most, killSignal: "SIGKILL", cwd: join(program, ".."), windowsHide: true } as const;
      const child = execFile(program, ["get"], options, (error, stdout) => {
        const status = error ? (typeof error.code === "number" ? error.code : undefined) : 0;
        resolve({ status, output: stdout });
      });
      // It may end without reading.
      child.stdin?.on("error", () => undefined);
      child.stdin?.end(input);
    });
