import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { subjects } from "../../src/session/options.ts";
import { run } from "./command.ts";

const listed = (on: string): string[] =>
  (JSON.parse(run(["rules", "--on", on, "--format", "json"]).stdout) as { id: string; subject: string }[]).map(({ id }) => id);

describe("rules --on", () => {
  it("lists rules for every subject that it names", () => {
    for (const on of subjects()) expect([on, listed(on).length > 0]).toEqual([on, true]);
  });

  it("lists those about containers for a format that has none of its own", () => {
    const about = rules.filter(({ on }) => on === "container" || on === "workload").map(({ id }) => id);
    expect(listed("inspect")).toEqual(about);
    expect(listed("daemon")).toEqual(rules.filter(({ on }) => on === "daemon").map(({ id }) => id));
  });
});
