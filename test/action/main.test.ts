import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freshFolder, surround } from "./inside.ts";

describe("the action", () => {
  it("ends its process with what the step comes to", async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, "w"));
    const before = process.exitCode;
    const around = surround(folder, join(folder, "w"), { sarif: "false" });
    try {
      const { ended } = await import("../../src/action/main.ts");
      await ended;
      // There is nothing to check.
      expect(process.exitCode).toBe(3);
    } finally {
      process.exitCode = before;
      around.leave();
    }
  });
});
