import { expect, it } from "vitest";
import { readDockerfile } from "../../src/frontends/dockerfile/document.ts";
import * as reader from "../../src/syntax/shell/read.ts";
import { Source } from "../../src/text/source.ts";

const faultsOf = (script: string): string[] =>
  readDockerfile(new Source("Dockerfile", `FROM debian:12.9\nRUN ${script}\n`), reader).faults.map(({ message }) => message);
const block = (size: number, command: string): string => `{ ${`${command}; `.repeat(size)}}`;

it.each<[string, string, string]>([
  ["commands", "a;".repeat(50_001), "it has more than 50,000 commands"],
  ["pipes between many", `${block(1001, "a")} | ${block(1000, "b")}`, "its commands feed and replace each other more than 1,000,000 times"],
  ["fallbacks of many", `${block(1001, "a")} || ${block(1000, "b")}`, "its commands feed and replace each other more than 1,000,000 times"],
  ["exports", `${"export A=1; ".repeat(5_001)}b`, "it changes the input of programs more than 5,000 times"],
])("a script of more %s than are followed is told", (_, script, why) =>
  expect(faultsOf(script)).toContain(`this script could not be read, so nothing in it was checked: ${why}`),
);

it.each<[string, string]>([
  ["commands", "a;".repeat(40_000)],
  ["pipes between many", `${block(1000, "a")} | ${block(1000, "b")}`],
  ["exports", `${"export A=1; ".repeat(2_000)}b`],
])("a script of many %s is read", (_, script) => expect(faultsOf(script).filter((each) => each.includes("script"))).toEqual([]));
