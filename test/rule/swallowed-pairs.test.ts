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
