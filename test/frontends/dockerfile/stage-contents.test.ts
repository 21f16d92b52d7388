import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/frontends/dockerfile/evaluate.ts";
import { parseDockerfile } from "../../../src/frontends/dockerfile/parse.ts";
import { Source } from "../../../src/text/source.ts";
import { evaluated, lastStage, originOf, slice, told } from "./dockerfiles.ts";

describe("working directories", () => {
  it.each<[string, (string | undefined)[]]>([
    ["FROM a\nCOPY x y\nWORKDIR /w\nCOPY x y\nWORKDIR v\nADD x y\n", [undefined, "/w", "/w/v"]],
    ["FROM a AS b\nWORKDIR /w\nFROM b\nCOPY x y\n", ["/w"]],
    ["FROM a AS b\nWORKDIR /w\nFROM b AS c\nWORKDIR v\nFROM c\nCOPY x y\n", ["/w/v"]],
    ['FROM a AS b\nWORKDIR /w\nSHELL ["sh"]\nFROM b\nCOPY x y\n', ["/w"]],
    ["FROM a AS b\nWORKDIR /w\nFROM a\nCOPY x y\n", [undefined]],
    ["FROM a\nWORKDIR\nCOPY x y\n", [undefined]],
    ["FROM a AS b\nWORKDIR /w\nFROM b\nWORKDIR\nCOPY x y\n", ["/w"]],
    ["FROM a\nWORKDIR /w\nWORKDIR\nCOPY x y\n", ["/w"]],
    ["FROM a\nWORKDIR $X\nCOPY x y\n", ["? variable %"]],
  ])("%j: files are copied in %j", (text, want) => {
    const { copies } = lastStage(text);
    expect(copies.map(({ workdir }) => told(text)(workdir)?.[0])).toEqual(want);
    expect(copies.map((copy) => "workdir" in copy)).toEqual(want.map((each) => each !== undefined));
  });
});

describe("ports and volumes", () => {
  const port = (from: number, to = from, protocol = "tcp"): object => ({ from, to, protocol });
  it.each<[string, unknown[][]]>([
    [
      "EXPOSE 80 443/udp",
      [
        [port(80), "80"],
        [port(443, 443, "udp"), "443/udp"],
      ],
    ],
    ["EXPOSE 1-5", [[port(1, 5), "1-5"]]],
    [
      "EXPOSE $TWO",
      [
        [port(80), "$TWO", 'interpolated TWO=" 80  81 "'],
        [port(81), "$TWO", 'interpolated TWO=" 80  81 "'],
      ],
    ],
    ["EXPOSE $P", [["? variable %", "$P"]]],
    ["EXPOSE ${P}80", [["? variable %80", "${P}80"]]],
    ["EXPOSE 99999", []],
  ])("%s", (line, want) => {
    const text = `FROM a\nENV TWO=" 80  81 "\n${line}\n`;
    const { ports } = lastStage(text);
    expect(ports.map(({ setting }) => told(text)(setting))).toEqual(want);
    for (const { setting, span } of ports) expect(span).toEqual(setting.span);
    expect(evaluated(text).faults).toHaveLength(line.includes("99999") ? 1 : 0);
  });

  it("a port that is none is a fault", () => {
    const text = "FROM a\nEXPOSE 80 http 99999\n";
    expect(evaluated(text).faults.map(({ kind, span, message }) => [kind, slice(text)(span), message])).toEqual([
      ["broken", "http", '"http" is not a valid port'],
      ["broken", "99999", "port 99999 is out of range: the highest is 65535"],
    ]);
    expect(lastStage(text).ports).toHaveLength(1);
  });

  it("volumes are listed in order", () => {
    const text = 'FROM a\nENV D=/d\nVOLUME /a $D\nVOLUME ["/b", "/c"]\n';
    expect(lastStage(text).volumes.map((each) => told(text)(each))).toEqual([
      ...[
        ["/a", "/a"],
        ["/d", "$D", "interpolated D=/d"],
        ["/b", '"/b"'],
        ["/c", '"/c"'],
      ],
    ]);
  });
});

describe("what is copied and mounted", () => {
  const copied = (text: string) =>
    lastStage(text).copies.map(({ sources, destination, from, instruction }) => [
      ...[instruction.keyword, sources.map((each) => told(text)(each)?.[0]), told(text)(destination)?.[0]],
      ...(from ? [originOf(text, from), slice(text)(from.span)] : []),
    ]);
  it.each<[string, unknown[][]]>([
    ["COPY x /y", [["COPY", ["x"], "/y"]]],
    ["ADD x $Z /y", [["ADD", ["x", "z"], "/y"]]],
    ['COPY ["x y", "/z"]', [["COPY", ["x y"], "/z"]]],
    ["COPY x", []],
    ["COPY --from=b x /y", [["COPY", ["x"], "/y", "stage 0", "--from=b"]]],
    ["COPY --from=0 x /y", [["COPY", ["x"], "/y", "stage 0", "--from=0"]]],
    ["COPY --from=nginx:1 x /y", [["COPY", ["x"], "/y", ["nginx:1", "--from=nginx:1"], "--from=nginx:1"]]],
    ["COPY --chown=1 x /y", [["COPY", ["x"], "/y"]]],
    ["COPY --from= x /y", [["COPY", ["x"], "/y"]]],
    ["ADD --from=b x /y", [["ADD", ["x"], "/y"]]],
    ["COPY <<E x /y\nhello\nE", [["COPY", ["x"], "/y"]]],
    ["COPY <<-'E' /y\nhello\nE", [["COPY", [], "/y"]]],
    ["COPY 3<<E x /y\nhello\nE", [["COPY", ["x"], "/y"]]],
    ["COPY x<<E <<F /y\nhello\nF", [["COPY", ["x<<E"], "/y"]]],
    ["COPY x<<E /y", [["COPY", ["x<<E"], "/y"]]],
    ["COPY << /y", [["COPY", ["<<"], "/y"]]],
    ["COPY <<E /y", [["COPY", ["<<E"], "/y"]]],
    ['COPY ["<<E", "/y"]', [["COPY", ["<<E"], "/y"]]],
  ])("%j", (lines, want) => expect(copied(`FROM a AS b\nFROM c\nENV Z=z\n${lines}\n`)).toEqual(want));

  it("itself a stage cannot copy from", () => {
    const text = "FROM a AS b\nCOPY --from=b x /y\nRUN --mount=from=b,target=/z y\n";
    expect(evaluated(text).faults.map(({ message }) => message)).toEqual(["the stage copies from itself", "the stage mounts from itself"]);
  });

  it("mounts are of other stages and images", () => {
    const text =
      "FROM a AS b\nFROM c\nRUN --mount=type=bind,from=b,target=/x --mount=from=nginx:1,target=/y --mount=type=cache,target=/z --network=none x\nRUN --security=from=b y\n";
    expect(lastStage(text).mounts.map((mount) => [originOf(text, mount), slice(text)(mount.span)])).toEqual([
      ["stage 0", "--mount=type=bind,from=b,target=/x"],
      [["nginx:1", "--mount=from=nginx:1,target=/y"], "--mount=from=nginx:1,target=/y"],
    ]);
  });
});

describe("what runs", () => {
  const ran = (text: string) =>
    lastStage(text).scripts.map(({ instruction, script, deferred, workdir }) => [
      ...[instruction.keyword, script.commands.map(({ name }) => name).join(" "), ...(deferred ? ["deferred"] : [])],
      ...(workdir ? [told(text)(workdir)?.[0]] : []),
    ]);
  it.each<[string, unknown[][]]>([
    [
      "RUN x && y\nRUN z",
      [
        ["RUN", "x y"],
        ["RUN", "z"],
      ],
    ],
    [
      "CMD c\nENTRYPOINT e\nHEALTHCHECK CMD h\nRUN r",
      [
        ["RUN", "r"],
        ["HEALTHCHECK", "h"],
        ["ENTRYPOINT", "e"],
        ["CMD", "c"],
      ],
    ],
    ["CMD one\nCMD two", [["CMD", "two"]]],
    ["ONBUILD RUN later", [["RUN", "later", "deferred"]]],
    ["ONBUILD COPY x /y\nONBUILD CMD c", []],
    [
      "WORKDIR /w\nRUN x\nWORKDIR v\nCMD y",
      [
        ["RUN", "x", "/w"],
        ["CMD", "y", "/w/v"],
      ],
    ],
    ["ENV P=prog\nRUN $P", [["RUN", "prog"]]],
    ["RUN x $NOPE", [["RUN", "x"]]],
  ])("%j", (lines, want) => expect(ran(`FROM a\n${lines}\n`)).toEqual(want));

  it("what a stage runs is read before the next one begins", () => {
    const text = "FROM a AS b\nENV P=one\nCMD $P\nFROM b\nENV P=two\nCMD $P\n";
    expect(evaluated(text).stages.map(({ scripts }) => scripts.map(({ script }) => script.commands[0]?.name))).toEqual([["one"], ["two"]]);
  });

  it("is not read without a reader, nor on Windows", () => {
    const text = "FROM a\nRUN x\nCMD y\n";
    expect(evaluate(parseDockerfile(new Source("Dockerfile", text))).stages[0]?.scripts).toEqual([]);
    expect(ran("FROM mcr.microsoft.com/windows/servercore:1\nRUN x\n")).toEqual([]);
  });

  it.each<[string, boolean]>([
    ['["powershell", "-Command"]', true],
    ['["C:\\\\x\\\\pwsh.exe", "-c"]', true],
    ['["cmd", "/S", "/C"]', true],
    ['["/usr/bin/pwsh", "-c"]', true],
    ['["CMD.EXE", "/S"]', true],
    ['["bash", "-c"]', false],
    ['["mycmd"]', false],
    ['["cmd2"]', false],
    ['["cmd.exec"]', false],
    ["[]", false],
  ])("SHELL %s is one of Windows: %s", (shell, windows) => {
    const text = `FROM a AS b\nSHELL ${shell}\nFROM b\n`;
    expect(evaluated(text).stages.map((stage) => stage.windows)).toEqual([windows, windows]);
  });

  it("a base that is known not to be of Windows decides for those that start from it", () => {
    const text = "# escape=`\nFROM debian:13 AS b\nFROM b AS c\nFROM example.com/x:1\n";
    expect(evaluated(text).stages.map(({ windows }) => windows)).toEqual([false, false, true]);
  });

  it("a pipe fails seen where SHELL says so, in this stage and those that start from it", () => {
    const unseen = (text: string) =>
      evaluated(text).stages.map(({ scripts }) => scripts[0]?.script.commands.map(({ failsUnseen }) => failsUnseen));
    const bash = 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\n';
    expect(unseen(`FROM a AS b\nRUN x | y\nFROM a AS c\n${bash}RUN x | y\nFROM c\nRUN x | y\nFROM c\nWORKDIR /w\nRUN x | y\n`)).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });
});
