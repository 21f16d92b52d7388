import { describe, expect, it } from "vitest";
import type { ImageConfig } from "../../../src/model/image-config.ts";
import type { Setting } from "../../../src/model/setting.ts";
import { lowered, slice, told } from "./dockerfiles.ts";

/** A command as its form and words, a health check as its test, a variable as text. */
const plain = (value: unknown): unknown => {
  if (value === null || typeof value !== "object") return value;
  if ("words" in value && "form" in value)
    return [value.form, ...(value.words as Setting<string>[]).map((word) => (word.state === "unknown" ? "?" : word.value))];
  if ("test" in value) return { test: plain(value.test) };
  return value;
};
const shown = (text: string, setting: Setting<unknown>): unknown[] => {
  const [value, ...rest] = told(text)(setting) as unknown[];
  return [value !== null && typeof value === "object" && "default" in value ? { default: plain(value.default) } : plain(value), ...rest];
};
const last = (text: string): ImageConfig => lowered(text).at(-1)?.image as ImageConfig;

describe("what a stage says of its image", () => {
  it.each<[keyof ImageConfig, string, unknown]>([
    ["user", "USER app", ["app", "app"]],
    ["workingDir", "WORKDIR /srv", ["/srv", "/srv"]],
    ["stopSignal", "STOPSIGNAL SIGINT", ["SIGINT", "SIGINT"]],
    ["entrypoint", 'ENTRYPOINT ["a", "b"]', [["exec", "a", "b"], 'ENTRYPOINT ["a", "b"]']],
    ["entrypoint", "ENTRYPOINT a b", [["shell", "a b"], "ENTRYPOINT a b"]],
    ["entrypoint", "ENTRYPOINT []", [null, "ENTRYPOINT []"]],
    ["cmd", "CMD a b", [["shell", "a b"], "CMD a b"]],
    ["cmd", "CMD []", [null, "CMD []"]],
    ["healthcheck", "HEALTHCHECK CMD a b", [{ test: ["shell", "a b"] }, "HEALTHCHECK CMD a b"]],
    ["healthcheck", 'HEALTHCHECK --retries=2 cmd ["a", "b"]', [{ test: ["exec", "a", "b"] }, 'HEALTHCHECK --retries=2 cmd ["a", "b"]']],
    ["healthcheck", "HEALTHCHECK none", [{ test: null }, "HEALTHCHECK none"]],
    ["healthcheck", "HEALTHCHECK", [{ test: ["shell"] }, "HEALTHCHECK"]],
  ])("%s: %s", (key, line, want) => {
    const text = `FROM a\n${line}\n`;
    expect(shown(text, last(text)[key] as Setting<unknown>)).toEqual(want);
    const child = `FROM a AS b\n${line}\nFROM b AS c\nFROM c\n`;
    const inherited = [...(want as unknown[]), "inherits c", "inherits b"];
    expect(shown(child, last(child)[key] as Setting<unknown>)).toEqual(inherited);
  });

  it("words keep their places, and commands the scripts that were read", () => {
    const text = 'FROM a\nENTRYPOINT ["run", "now"]\nCMD serve all\nHEALTHCHECK CMD probe\n';
    const { entrypoint, cmd, healthcheck } = last(text);
    const commands = [entrypoint, cmd].map((each) => (each.state === "written" ? each.value : null));
    const check = healthcheck.state === "written" ? healthcheck.value?.test : null;
    expect([...commands, check].map((each) => each?.words.map(({ span }) => slice(text)(span)))).toEqual([
      ...[['"run"', '"now"'], ["serve all"], ["probe"]],
    ]);
    expect([...commands, check].map((each) => each?.script?.commands.map(({ name }) => name))).toEqual([["run"], ["serve"], ["probe"]]);
    const windows = last("# escape=`\nFROM x\nCMD serve\n").cmd;
    expect(windows.state === "written" && windows.value && "script" in windows.value).toBe(false);
  });

  it("only so many steps are told", () => {
    const text = `FROM a AS s0\nARG U=x\nUSER $U\n${Array.from({ length: 9 }, (_, at) => `FROM s${at} AS s${at + 1}\n`).join("")}`;
    expect(last(text).user.via?.map(({ how }) => how)).toEqual(Array(8).fill("inherits"));
    expect(lowered(text)[1]?.image.user.via?.map(({ how }) => how)).toEqual(["inherits", "interpolated"]);
  });
});

describe("what nobody says the base decides", () => {
  const keys = ["user", "workingDir", "stopSignal", "entrypoint", "cmd", "healthcheck"] as const;
  const unheard = "? image ";
  it.each<[string, string, unknown[]]>([
    ["scratch has nothing, and runs as root", "scratch", ["root", "/", unheard, null, null, null]],
    ["a known image", "node:22", ["root", unheard, unheard, ["exec", "docker-entrypoint.sh"], ["exec", "node"], null]],
    ["a known one without an entrypoint", "debian:13", ["root", unheard, unheard, null, ["exec", "bash"], null]],
    [
      "one that has a check of its own",
      "kong:3",
      ["kong", unheard, unheard, ["exec", "/docker-entrypoint.sh"], ["exec", "kong", "docker-start"], unheard],
    ],
    ["one that nobody knows", "example.com/x:1", Array(6).fill(unheard)],
    ["one by a variable nobody knows", "$X", Array(6).fill(unheard)],
  ])("%s", (_, image, want) => {
    const text = `FROM ${image} AS b\n`;
    const found = keys.map((key) => shown(text, last(text)[key]));
    expect(found).toEqual(want.map((each) => [each === unheard ? each : { default: each }, image]));
    const child = `${text}FROM b\n`;
    expect(keys.map((key) => shown(child, last(child)[key]))).toEqual(
      // The user is missing in the stage itself.
      want.map((each, at) => [each === unheard ? each : { default: each }, at === 0 && each !== unheard ? "b" : image, "inherits b"]),
    );
  });

  it.each<[string, string, unknown]>([
    ["an entrypoint does away with the base's command", "FROM node:22\nENTRYPOINT x\n", [{ default: null }, "node:22"]],
    ["also with that of a stage", "FROM a AS b\nCMD y\nFROM b\nENTRYPOINT x\n", [{ default: null }, "b"]],
    ["not with one of the same stage", "FROM a\nCMD y\nENTRYPOINT x\n", [["shell", "y"], "CMD y"]],
    ["nor with one that comes later", "FROM a AS b\nENTRYPOINT x\nFROM b\nCMD y\n", [["shell", "y"], "CMD y"]],
  ])("%s", (_, text, want) => expect(shown(text, last(text).cmd)).toEqual(want));

  it("facts of the base are handed on, and absent where nobody knows it", () => {
    const facts = (text: string) =>
      lowered(text).map(({ base, contents, image: { ref } }) => [
        base === null ? null : base?.name,
        contents === null ? null : contents?.packageManager,
        ref && ref.state === "written" && ref.value.path,
      ]);
    expect(facts("FROM debian:13 AS b\nFROM b\n")).toEqual([
      ["debian", "apt", "debian"],
      ["debian", "apt", "debian"],
    ]);
    expect(facts("FROM scratch AS b\nFROM b\n")).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    const [unknown] = lowered("FROM example.com/x\n");
    expect(["base" in (unknown ?? {}), "contents" in (unknown ?? {})]).toEqual([false, false]);
  });
});

describe("lists", () => {
  const text =
    "FROM a AS b\nARG N=n\nENV A=1 B=$N\nLABEL l=1\nEXPOSE 80\nVOLUME /a\nFROM b AS c\nENV A=2\nLABEL m=2\nEXPOSE 81\nVOLUME /b\n";
  const of = (image: ImageConfig | undefined) =>
    (["env", "labels", "exposedPorts", "volumes"] as const).map((key) => {
      const list = image?.[key];
      return list?.state === "written"
        ? list.value.map((item) => {
            const value = item.state === "written" ? item.value : undefined;
            if (value !== null && typeof value === "object" && "literal" in value)
              return `${value.name}=${value.value?.state === "written" && value.value.value} ${value.literal.replace("\uFFFC", "%")} ${slice(text)(item.span)}`;
            return typeof value === "object" ? value.from : value;
          })
        : [];
    });
  it("of a stage that ships hold those of the stages it starts from first", () => {
    const [, c] = lowered(text);
    expect(of(c?.image)).toEqual([
      ["A=1 1 A=1", "B=n % B=$N", "A=2 2 A=2"],
      ["l=1 1 l=1", "m=2 2 m=2"],
      [80, 81],
      ["/a", "/b"],
    ]);
    expect(c && [slice(text)(c.image.env.span), slice(text)(c.image.volumes.span)]).toEqual(["b", "b"]);
  });

  it("of another stage are its own", () => {
    const [b, c] = lowered(text.replace("AS c", "AS c"), ["b"]);
    expect(of(b?.image)[2]).toEqual([80]);
    expect(of(c?.image)[2]).toEqual([80, 81]);
    const [, middle] = lowered(`${text}FROM c AS d\n`);
    expect(of(middle?.image).slice(2)).toEqual([[81], ["/b"]]);
  });

  it("what a build adds is told of what ships", () => {
    const stages = lowered("FROM a AS b\nRUN apk add curl\nFROM b\nCOPY x.js /y/\n");
    expect(stages.map(({ added }) => added && [added.packages, added.copied])).toEqual([
      undefined,
      [["curl"], [{ path: "/y/x.js", folder: false, file: "/y/x.js" }]],
    ]);
    expect(stages.map((each) => "added" in each)).toEqual([false, true]);
  });
});
