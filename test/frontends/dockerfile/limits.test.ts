import { expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { lint } from "../../../src/lint.ts";
import { Source } from "../../../src/text/source.ts";

const told = async (text: string, others: Readonly<Record<string, string>> = {}) => {
  const sources = Object.entries({ Dockerfile: `FROM debian:12.9\n${text}\n`, ...others }).map(([path, each]) => new Source(path, each));
  const { notices, findings } = await lint(
    sources.map((source) => ({ source, ...(source.path === "Dockerfile" ? {} : { isSupporting: true }) })),
    { rules: rules.filter(({ id }) => id === "no-sudo"), profile: "strict" },
  );
  return { notices: notices.map(({ path, message }) => `${path} ${message}`), found: findings.length };
};
const nested = (depth: number): string => `RUN ${"$(".repeat(depth)}sudo x${")".repeat(depth)}`;
const copies = (count: number): string => Array.from({ length: count }, (_, at) => `COPY a${at} /b${at}`).join("\n");
const deep = "Dockerfile scripts in scripts are read 8 deep: deeper ones are not checked";
const full = "Dockerfile an image is given more than 2,000 files: only the last of them are checked";

it.each<[string, string, string[], number]>([
  ["eight scripts in each other", nested(8), [], 1],
  ["nine", nested(9), [deep], 0],
  ["nine, twice", `${nested(9)}\n${nested(10)}\nRUN sudo y`, [deep], 1],
  ["shells of shells", `RUN ${"eval ".repeat(9)}sudo x`, [deep], 0],
  ["programs that find starts", `RUN ${"eval ".repeat(8)}find . -exec sudo x ';'`, [deep], 0],
  ["find that starts nothing", `RUN ${"eval ".repeat(8)}find .`, [], 0],
  ["two thousand files", copies(2_000), [], 0],
  ["one more", copies(2_001), [full], 0],
  ["more, in the stages it starts from", `${copies(1_500)}\nFROM debian:12.9 AS x\n${copies(1_500)}`, [], 0],
  ["as many, in one image", `${copies(1_500)}\nFROM 0\n${copies(1_500)}`, [], 0],
])("says once that more is not looked at: %s", async (_, text, notices, found) => {
  expect(await told(text)).toEqual({ notices, found });
});

it("says of the stages of one image that together are too many", async () => {
  const text = `ENV A=b\nFROM debian:12.9 AS x\n${copies(1_500)}\nFROM x\n${copies(1_500)}`;
  expect((await told(text)).notices).toEqual([full]);
});
