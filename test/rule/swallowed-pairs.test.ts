import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

describe("pairs that the old form swallows", () => {
  const of = (line: string) => said("no-swallowed-instruction", `FROM debian:13\n${line}\n`);
  it.each([
    ["ENV APP_HOME /a \\\n    NODE_ENV=production", "NODE_ENV"],
    ["LABEL name me \\\n    version=1", "version"],
    ["ONBUILD ENV A a \\\n  B=b C=c", "B"],
  ])("%j", async (line, marked) => expect(await of(line)).toEqual([`medium ${marked}`]));
  it.each([
    "ENV A=a \\\n    B=b",
    "ENV CLASSPATH a.jar:\\\nb=c.jar",
    "ENV OPTS \\\n    a=b",
    "ENV OPTS \\\n    a=b \\\n    c=d",
    "ENV OPTS -Xms1m \\\n    -Da=b",
    "ENV GREETING a=b is an equation",
    "ENV MODE fast",
  ])("none in %j", async (line) => expect(await of(line)).toEqual([]));
});

describe("a line that belongs to the instruction above", () => {
  it.each([
    "HEALTHCHECK --interval=30s \\\nCMD curl -f http://localhost || exit 1\n",
    'HEALTHCHECK --interval=30s \\\n  --timeout=3s \\\n# why\nCMD ["x"]\n',
    "ONBUILD \\\nRUN a\n",
  ])("%j", async (text) => expect(await said("no-swallowed-instruction", `FROM debian:12.9\n${text}`)).toEqual([]));

  it.each([
    "HEALTHCHECK CMD curl -f http://localhost \\\nCMD x\n",
    "HEALTHCHECK NONE \\\nCMD x\n",
    "HEALTHCHECK --interval=30s \\\nCMD a \\\nCMD b\n",
    "ONBUILD RUN a \\\nRUN b\n",
  ])("not %j", async (text) => expect(await said("no-swallowed-instruction", `FROM debian:12.9\n${text}`)).toEqual(["high \\"]));
});
