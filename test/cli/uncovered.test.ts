import { expect, it } from "vitest";
import { commit, folder, put, runIn } from "./command.ts";

/**
 * What a run says of two commits: findings that were not there already, as what they are and their rule; the rules of those that are gone; the
 * summary, and what it ends with.
 */
function compared(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>, ...more: string[]) {
  const cwd = folder(before);
  commit(cwd);
  put(cwd, after);
  commit(cwd, "y");
  const args = ["check", "--since", "HEAD~1", "--fail-on", "info", ...more];
  const { stdout, status } = runIn(cwd, [...args, "--format", "json"]);
  const { findings, summary, fixed } = JSON.parse(stdout);
  const told = (findings as { rule: string; status: string }[]).flatMap((each) =>
    each.status === "existing" ? [] : [`${each.status} ${each.rule}`],
  );
  return { told, fixed: (fixed as { rule: string }[]).map(({ rule }) => rule), summary, status, text: runIn(cwd, args).stdout };
}

const service = (...lines: string[]): Record<string, string> => ({
  "compose.yaml": `services:\n  web:\n    image: example/web:1.0\n${lines.map((line) => `    ${line}\n`).join("")}`,
});

it("what only what is mended hid is uncovered, and does not count", () => {
  const { told, fixed, summary, status, text } = compared(service("privileged: true"), service());
  expect(fixed).toContain("no-privileged");
  expect(told).toContain("uncovered cap-drop-all");
  expect(told.filter((each) => each.startsWith("new"))).toEqual([]);
  expect([summary.findings, summary.uncovered, status]).toEqual([0, told.length, 0]);
  expect(text).toContain(`1 fixed, ${told.length} uncovered by that`);
});

it("what the change itself brings is new, though something was mended beside it", () => {
  const { told, status } = compared(service("privileged: true", "cap_drop: [ALL]"), service());
  expect(told).toContain("new cap-drop-all");
  expect(status).toBe(1);
  expect(compared(service("privileged: true"), service("pid: host")).told).toEqual(
    expect.arrayContaining(["new no-host-pid", "uncovered cap-drop-all"]),
  );
  expect(compared(service("privileged: true"), service("cap_add: [SYS_ADMIN]")).told.filter((each) => each.startsWith("new"))).not.toEqual(
    [],
  );
});
