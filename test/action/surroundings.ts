import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../bundled.ts";

/** What action.yml promises. */
export const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as {
  inputs: Record<string, { default: string }>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string };
};

/** Writes files into a folder. */
export function put(cwd: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(cwd, path, ".."), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
}

/** A Dockerfile with a finding for each of these commands. */
export const run = (...commands: readonly string[]): string => `FROM debian:12.9\n${commands.map((each) => `RUN sudo ${each}\n`).join("")}`;
export const twenty = Array.from({ length: 20 }, (_, at) => `step-${at}`);

export interface Given {
  readonly event?: object;
  readonly api?: string;
}

/** The environment that GitHub's runner makes for the action: inputs with their defaults, and files in a folder for what it answers. */
export function environmentFor(folder: string, workspace: string, inputs: Readonly<Record<string, string>>, { event, api }: Given = {}) {
  const at = (name: string): string => join(folder, name);
  for (const name of ["output", "summary"]) writeFileSync(at(name), "");
  mkdirSync(at("temp"), { recursive: true });
  writeFileSync(at("event.json"), JSON.stringify(event ?? {}));
  const given = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value }]) => [name, value])),
    token: "t0k3n",
    ...inputs,
  };
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event && "pull_request" in event ? "pull_request" : "push",
    GITHUB_EVENT_PATH: at("event.json"),
    GITHUB_OUTPUT: at("output"),
    GITHUB_STEP_SUMMARY: at("summary"),
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_SHA: "0123456789012345678901234567890123456789",
    GITHUB_REF: "refs/pull/7/merge",
    RUNNER_TEMP: at("temp"),
    ...(api ? { GITHUB_API_URL: api } : {}),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
}

/** What the action answered into its files. */
export function answersIn(folder: string): { readonly outputs: Readonly<Record<string, string>>; readonly summary: string } {
  const written = readFileSync(join(folder, "output"), "utf8");
  const outputs = [...written.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = "", , value = ""]) => [
    name,
    value,
  ]);
  return { outputs: Object.fromEntries(outputs), summary: readFileSync(join(folder, "summary"), "utf8") };
}
