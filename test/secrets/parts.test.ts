import { expect, it } from "vitest";

it.each([
  ["the names", () => import("../../src/secrets/names.ts"), "namesSecret"],
  ["the values", () => import("../../src/secrets/values.ts"), "secretAs"],
  ["the tools", () => import("../../src/secrets/tools.ts"), "toolsOf"],
  ["the forms", () => import("../../src/secrets/text.ts"), "inText"],
  ["what is masked", () => import("../../src/secrets/redact.ts"), "redact"],
])("%s are there as soon as they are asked for, on their own", async (_, load, name) => {
  expect(await load()).toHaveProperty(name);
});
