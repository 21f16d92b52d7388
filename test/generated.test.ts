import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { generated } from "../build/generate.ts";
import { loadRules } from "../build/load.ts";

const folder = fileURLToPath(new URL("../rules", import.meta.url));

it("the index, the table and every page are what the rules make them (npm run gen)", async () => {
  for (const [path, text] of await generated(await loadRules(folder))) expect(readFileSync(`${folder}/${path}`, "utf8"), path).toBe(text);
});
