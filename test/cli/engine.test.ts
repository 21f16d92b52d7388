import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { engineFlags } from "../../src/cli/engine.ts";

const ofNode20 = engineFlags("11.3.244.8-node.33");
const ofNode24 = engineFlags("13.6.233.17-node.41");

describe("what V8 is told", () => {
  it("has V8 without Maglev optimise later", () => {
    expect(ofNode20).toEqual(expect.arrayContaining([...ofNode24]));
    expect(ofNode20.filter((flag) => !ofNode24.includes(flag)).join(" ")).toMatch(/^--interrupt-budget=\d+ /);
  });

  it("is known to this V8", () => {
    const script = `for (const flag of ${JSON.stringify(engineFlags(process.versions.v8))}) require("node:v8").setFlagsFromString(flag);`;
    const { stderr, status } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });
});
