import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { AnyRule } from "../../src/rule/define.ts";

/** A folder for the repositories of one test file, which goes away with it: answers how to make one from its files. */
export function projects(): (files: Readonly<Record<string, string>>) => string {
  const home = mkdtempSync(join(tmpdir(), "seaworthy-session-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  let count = 0;
  return (files) => {
    const root = join(home, String(count++));
    mkdirSync(join(root, ".git"), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return root;
  };
}

/** A rule that finds something in every Dockerfile: at its first three characters. */
export const rule = (id: string, more: Partial<AnyRule> = {}): AnyRule =>
  ({
    id,
    on: "dockerfile",
    severity: "medium",
    profile: "recommended",
    summary: "",
    why: "",
    standards: [],
    references: {},
    examples: [],
    *check({ source }: { readonly source: { readonly path: string } }) {
      yield { at: { span: { file: source.path, start: 0, end: 3 } }, message: `${id} says so` };
    },
    ...more,
  }) as unknown as AnyRule;

/** The message of what a function throws. */
export function complaint(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return "nothing thrown";
}

/** The same of what promises something. */
export async function complaintOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return "nothing thrown";
}
