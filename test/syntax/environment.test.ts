import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../src/frontends/dockerfile/document.ts";
import { exportedBy } from "../../src/syntax/shell/environment.ts";
import * as reader from "../../src/syntax/shell/read.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "../rule/said.ts";

/** What a script has done with the export of X when `here` runs: its value, `?` where nobody knows, or nothing. */
function exported(script: string, before = ""): string {
  const { stages } = readDockerfile(new Source("Dockerfile", `FROM a\n${before}RUN ${script}\n`), reader);
  const [command] = stages.flatMap(({ scripts }) => scripts.flatMap((each) => each.script.commands.filter(({ name }) => name === "here")));
  if (!command) return "never runs";
  const last = exportedBy(command.exported, "X");
  return last ? (last.value ?? "unset").replaceAll("\uFFFC", "?") : "nothing";
}

describe("what a shell hands to the programs it starts", () => {
  it.each<[string, string]>([
    ["here", "nothing"],
    ["X=1; here", "nothing"],
    ["X=1 true; here", "nothing"],
    ["export X=1; here", "1"],
    ["export X=1 && here", "1"],
    ["export Y=1 X='a b'; here", "a b"],
    ['export "X=1"; here', "1"],
    ["X=1; export X; here", "1"],
    ["X=1 && export X && here", "1"],
    ["export X; here", "nothing"],
    ["export X=1; X=2; here", "2"],
    ["export X=1; export -n X; here", "unset"],
    ["declare -x X=1; here", "1"],
    ["typeset -x X=1; here", "1"],
    ["declare X=1; here", "nothing"],
    ["readonly X=1; here", "nothing"],
    ["readonly X=1; export X; here", "1"],
    ["set -a; X=1; here", "1"],
    ["set -o allexport; X=1; here", "1"],
    ["set -a; set +a; X=1; here", "nothing"],
    ["set -ea; X=1; here", "1"],
    ["export X=1; unset X; here", "unset"],
    ["export X=1; unset -v X; here", "unset"],
    ["export X=1; unset -f X; here", "1"],
    ["export X=1; unset X; X=2; here", "unset"],
    ["export X=1; test -f a && unset X; here", "?"],
    ["if a; then export X=1; fi; here", "?"],
    ["export X=$(a); here", "?"],
    ["export X=$Y; here", "?"],
    ["read X; export X; here", "?"],
    // A shell of its own keeps what it exports to itself.
    ["(export X=1); here", "nothing"],
    ["(export X=1; here)", "1"],
    ["{ export X=1; }; here", "1"],
    ["export X=1; (here)", "1"],
    ["(set -a); X=1; here", "nothing"],
    ["Y=$(export X=1); here", "nothing"],
    ["sh -c 'export X=1'; here", "nothing"],
    ["sh -c 'export X=1; here'", "1"],
    ["export X=1; sh -c here", "1"],
    ["eval 'export X=1'; here", "1"],
    ["a | export X=1; here", "nothing"],
    ["bash <<< 'export X=1'; here", "nothing"],
    ["echo export X=1; here", "nothing"],
    ["here; export X=1", "nothing"],
  ])("%s", (script, expected) => {
    expect(exported(script)).toBe(expected);
  });

  it("changes what ENV and ARG set", () => {
    expect(exported("X=2; here", "ENV X=1\n")).toBe("2");
    expect(exported("X=2; here", "ARG X=1\n")).toBe("2");
    expect(exported("unset X; here", "ENV X=1\n")).toBe("unset");
    expect(exported("here", "ENV X=1\n")).toBe("nothing");
  });

  it("is followed in time, however often a script exports", async () => {
    const script = "export A=1; ".repeat(2000);
    expect(exported(`export X=1; ${script}here`)).toBe("1");
    expect(exported(`${script}export X=1; here`)).toBe("1");
  });

  it.each<[string, string[]]>([
    ["RUN (export PIP_NO_CACHE_DIR=1) && pip install a==1", ["low RUN"]],
    ["RUN PIP_NO_CACHE_DIR=1 && export PIP_NO_CACHE_DIR && pip install a==1", []],
    ["ENV PIP_NO_CACHE_DIR=1\nRUN pip install a==1", []],
    ["ENV PIP_NO_CACHE_DIR=1\nRUN unset PIP_NO_CACHE_DIR; pip install a==1", ["low RUN"]],
    ["ENV PIP_NO_CACHE_DIR=1\nRUN env -u PIP_NO_CACHE_DIR pip install a==1", ["low RUN"]],
    ["ENV PIP_NO_CACHE_DIR=1\nRUN env --unset=PIP_NO_CACHE_DIR pip install a==1", ["low RUN"]],
    ["ENV PIP_NO_CACHE_DIR=1\nRUN env -uPIP_NO_CACHE_DIR pip install a==1", ["low RUN"]],
    ["ENV PIP_NO_CACHE_DIR=1\nRUN env -i pip install a==1", ["low RUN"]],
    ["ENV PIP_NO_CACHE_DIR=1\nRUN env -u OTHER pip install a==1", []],
    ["RUN env -i PIP_NO_CACHE_DIR=1 pip install a==1", []],
  ])("decides what a tool reads: %s", async (instructions, expected) => {
    expect(await said("lean-package-install", `FROM debian:12.9\n${instructions}\n`)).toEqual(expected);
  });
});
