import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const action = parse(readFileSync(`${root}/action.yml`, "utf8")) as {
  inputs: Record<string, unknown>;
  runs: { using: string; steps: [{ run: string; env: Record<string, string> }] };
};

it("the step runs the bundle with its inputs as data, and fails when it should", () => {
  const [{ run, env }] = action.runs.steps;
  for (const name of Object.keys(action.inputs)) expect(Object.values(env)).toContain(`\${{ inputs.${name} }}`);
  const cwd = mkdtempSync(join(tmpdir(), "seaworthy-action-"));
  try {
    writeFileSync(join(cwd, "Dockerfile"), "FROM debian:12.9\nUSER root\n");
    const step = (paths: string, failOn: string) =>
      spawnSync("bash", ["-e", "-o", "pipefail", "-c", run], {
        cwd,
        encoding: "utf8",
        env: {
          ...process.env,
          SEAWORTHY_PATHS: paths,
          SEAWORTHY_PROFILE: "recommended",
          SEAWORTHY_FAIL_ON: failOn,
          SEAWORTHY_SARIF: "out.sarif",
          SEAWORTHY_HOME: root,
        },
      });
    expect(step(".\n", "high").status).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, "out.sarif"), "utf8")).runs[0].results.length).toBeGreaterThan(0);
    expect(step("Dockerfile", "never").status).toBe(0);
    const hostile = step("$(touch pwned); `touch pwned`", "never");
    expect(hostile.status).toBe(2);
    expect(hostile.stderr).toContain("does not exist");
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});
