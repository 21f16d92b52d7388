import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { thousands } from "../../src/text/thousands.ts";

test.each([
  [0, "0"],
  [7, "7"],
  [999, "999"],
  [1000, "1,000"],
  [100_000, "100,000"],
  [1_234_567, "1,234,567"],
  [-1000, "-1,000"],
])("%d is written %s", (whole, written) => {
  expect(thousands(whole)).toBe(written);
});

test("it is what English writes", () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (whole) => thousands(whole) === whole.toLocaleString("en")));
});

test("nothing asks for the data of languages, which takes longer than reading a file", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const sources = ["src", "rules"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  );
  const asking = sources.filter(
    (path) => path.endsWith(".ts") && /\.toLocale\w*\(|\bIntl\.|\.localeCompare\(/.test(readFileSync(join(root, path), "utf8")),
  );
  expect(sources.length).toBeGreaterThan(300);
  expect(asking).toEqual([]);
});
