import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { summary } from "@actions/core";
import { onTestFinished, vi } from "vitest";
import { step } from "../../src/action/step.ts";
import { answersIn, environmentFor, type Given } from "./surroundings.ts";

/** A folder that goes away with the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "seaworthy-step-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Has this process stand in a folder, with the environment of the runner and nothing else, and its standard output caught.
 * A worker thread has no folder of its own: only what asks where it stands is told.
 */
export function surround(
  folder: string,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  more: Given & { readonly env?: object } = {},
) {
  const before = process.env;
  process.env = { PATH: before["PATH"], ...environmentFor(folder, workspace, inputs, more), ...more.env };
  let cwd = workspace;
  const spies = [
    vi.spyOn(process, "cwd").mockImplementation(() => cwd),
    vi.spyOn(process, "chdir").mockImplementation((to) => {
      cwd = to;
    }),
  ];
  const log: string[] = [];
  spies.push(
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      log.push(String(text));
      return true;
    }) as never,
  );
  // The file of the job's summary is looked up once.
  Object.assign(summary, { _filePath: undefined });
  const leave = (): void => {
    process.env = before;
    for (const spy of spies) spy.mockRestore();
  };
  return { leave, log: () => log.join(""), cwd: () => cwd };
}

/** Runs the step in this process. */
export async function stepInside(
  folder: string,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  more: Parameters<typeof surround>[3] = {},
  meanwhile: () => void = () => {},
) {
  const around = surround(folder, workspace, inputs, more);
  try {
    meanwhile();
    const status = await step();
    return { status, log: around.log(), cwd: around.cwd(), ...answersIn(folder) };
  } finally {
    around.leave();
  }
}
