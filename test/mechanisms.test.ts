import { fileURLToPath } from "node:url";
import fastGlob from "fast-glob";
import { describe, expect, it } from "vitest";
import { mechanisms } from "../build/mechanisms.ts";
import { spawning } from "../vitest.config.ts";

const cwd = fileURLToPath(new URL("..", import.meta.url));

describe("mutation testing", () => {
  it.each(Object.entries(mechanisms))("%s names sources and tests that exist", (_, { sources, tests }) => {
    for (const pattern of sources) expect(fastGlob.sync(pattern, { cwd }), pattern).not.toEqual([]);
    expect(fastGlob.sync([...tests], { cwd, ignore: [...spawning] })).not.toEqual([]);
  });
});
