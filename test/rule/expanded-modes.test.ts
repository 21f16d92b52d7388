import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

describe("a mode in parts", () => {
  const of = (line: string, before: string) => said("no-world-writable", `FROM debian:13\n${before}${line}\n`);
  it.each([
    ["COPY --chmod=0$MODE a b", "--chmod=0$MODE"],
    ["COPY --chmod=77${OTHERS} a b", "--chmod=77${OTHERS}"],
    ["COPY --chmod=$MODE a b", "--chmod=$MODE"],
    ['COPY --chmod="0$MODE" a b', '--chmod="0$MODE"'],
    ["ADD --chmod=${MODE:-750} a b", "--chmod=${MODE:-750}"],
    ["ADD --chmod=${NOPE:-666} a b", "--chmod=${NOPE:-666}"],
    ["COPY --chmod=a+$W a b", "--chmod=a+$W"],
  ])("%s", async (line, marked) => expect(await of(line, "ARG MODE=777\nARG OTHERS=7\nENV W=rw\n")).toEqual([`medium ${marked}`]));
  it.each([
    ["COPY --chmod=0$MODE a b", "ARG MODE=750\n"],
    ["COPY --chmod=75${OTHERS} a b", "ARG OTHERS=0\n"],
    ["COPY --chmod=$MODE a b", "ARG MODE\n"],
    ["COPY --chmod=$MODE a b", "ARG MODE=777\nENV MODE=700\n"],
  ])("%s after %j", async (line, before) => expect(await of(line, before)).toEqual([]));
  it("an argument of another stage is none of this one", async () => {
    expect(
      await said("no-world-writable", "FROM debian:13 AS a\nARG MODE=777\nFROM debian:13\nARG MODE=755\nCOPY --chmod=$MODE a b\n"),
    ).toEqual([]);
  });
});
