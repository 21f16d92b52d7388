import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { rules } from "../rules/index.ts";
import { discover } from "../src/discover/discover.ts";
import { lint } from "../src/lint.ts";
import { compactReport } from "../src/report/compact.ts";

const folder = fileURLToPath(new URL("../fixtures/projects", import.meta.url));

/** Each project's expected.txt is its strict report in the compact format. */
describe.each(readdirSync(folder))("project %s", (name) => {
  it("is reported as expected", async () => {
    const cwd = `${folder}/${name}`;
    const { found, failures, surroundings } = await discover({ cwd, paths: ["."], gitignore: true });
    expect(failures).toEqual([]);
    const report = compactReport(await lint(found, { rules, profile: "strict", surroundings }));
    const expected = `${cwd}/expected.txt`;
    expect(existsSync(expected), `${expected} should hold:\n${report}`).toBe(true);
    expect(report).toBe(readFileSync(expected, "utf8"));
  });
});
