import { describe, expect, it } from "vitest";
import { followed, programs } from "./scripts.ts";

describe("a function in the name of a program", () => {
  it.each<[string, string, string[]]>([
    ["counts with its body", 'docker() { echo "$@"; }\ndocker run x', []],
    ["may call that program", 'docker() { command docker "$@"; }\ndocker run x', ["docker run x"]],
    ["may call another one", 'docker() { podman "$@"; }\ndocker run x', ["podman run x"]],
    ["is unknown to what starts programs", "docker() { t; }\nsudo docker run x\nenv docker run y", ["docker run x", "docker run y"]],
    ["may not be there", 'if t; then docker() { podman "$@"; }; fi\ndocker run x', ["docker run x", "podman run x"]],
    ["is gone with its shell", "(docker() { t; })\ndocker run x", ["docker run x"]],
    ["is taken away", "docker() { t; }\nunset -f docker\ndocker run x", ["docker run x"]],
    ["calls itself", 'docker() { docker "$@"; }\ndocker run x', []],
  ])("%s", (_, text, expected) => expect(programs(text)).toEqual(expected));
});

describe("an alias", () => {
  it.each<[string, string, string[]]>([
    ["stands for a program", "alias d=docker\nd run x", ["docker run x"]],
    ["stands for words", "alias d='docker run --rm'\nd x", ["docker run --rm x"]],
    ["of an alias", "alias d=docker\nalias r='d run'\nr x", ["docker run x"]],
    ["of itself", "alias docker='sudo docker'\ndocker run x", ["docker run x"]],
    ["that turns in a circle", "alias a=b\nalias b=a\na run x", []],
    ["is heeded without quotes alone", "alias run=t\n\\run x\n'run' y\nrun z", ["run x", "run y"]],
    ["hides a program", "alias docker='echo docker'\ndocker run x", []],
    ["of more than one command is none that is known", "alias run='cd x; docker'\nrun x", []],
    ["is taken away", "alias run=t\nunalias run\nrun x", ["run x"]],
    ["is gone with its shell", "(alias run=t)\nrun x", ["run x"]],
  ])("%s", (_, text, expected) => expect(programs(text)).toEqual(expected));

  it("is none in bash before it is asked for", () => {
    const text = "alias docker=t\ndocker run x";
    expect(programs(text, { aliases: false })).toEqual(["docker run x"]);
    expect(programs(`shopt -s expand_aliases\n${text}`, { aliases: false })).toEqual([]);
  });
});

describe("braces", () => {
  it.each<[string, string[]]>([
    ["run --cap-add={A,B} x", ["run --cap-add=A --cap-add=B x"]],
    ["run a{1..3}b{x,y}", ["run a1bx a1by a2bx a2by a3bx a3by"]],
    ["run {3..1}", ["run 3 2 1"]],
    ["run a{b,$C}", ["run a{b,$C}"]],
    ["run {1..1000000000}", ["run {1..1000000000}"]],
    [`run ${"{a,b}".repeat(12)}`, [`run ${"{a,b}".repeat(12)}`]],
  ])("%s", (text, expected) => expect(programs(text)).toEqual(expected));
});

describe("programs that start another one", () => {
  it.each([
    "watch -n 5 docker run x",
    "watch 'docker run x'",
    "flock -w 3 /tmp/l docker run x",
    "flock /tmp/l -c 'docker run x'",
    "sg docker -c 'docker run x'",
    "sg docker 'docker run x'",
    "timeout 5 docker run x",
    "env -i docker run x",
    "sudo -u y docker run x",
    "su - y -c 'docker run x'",
    "nohup docker run x &",
    "taskset -c 0,1 docker run x",
    "systemd-run --unit u -p A=b docker run x",
    "trap 'docker run x' EXIT",
    "ssh h docker run x",
    "eval 'docker run x'",
  ])("%s", (text) => expect(programs(text)).toEqual(["docker run x"]));

  it("fill words in that nobody knows", () => {
    expect(programs("ls | xargs -I{} docker run {} x{}")).toEqual(["docker run ? x?"]);
    expect(programs("ls | xargs -n 1 docker run")).toEqual(["docker run ?*"]);
    expect(programs("parallel -j 4 docker run a:{} x ::: a b")).toEqual(["docker run a:? x"]);
  });

  it("may only take back what they were told", () => expect(programs("trap - EXIT\ntrap run")).toEqual([]));
});

describe("calls that are too many", () => {
  const told = (text: string): string | undefined => {
    const { callLimit } = followed(text);
    return callLimit && text.slice(callLimit.start, callLimit.end);
  };

  it.each<[string, string, string]>([
    ["calls", `f() { t; }\n${"f\n".repeat(2_000)}f x`, "f x"],
    ["commands", `f() { ${"t; ".repeat(1_000)}}\n${"f\n".repeat(10)}f x`, "f x"],
    ["characters", `f() { case $1 in ${"x) ;; ".repeat(1_000)}esac; }\n${"f\n".repeat(400)}f x`, "f"],
    ["in each other", `${Array.from({ length: 60 }, (_, at) => `f${at}() { f${at + 1}; }\n`).join("")}f0`, "f50"],
  ])("%s are told", (_, text, expected) => expect(told(text)).toBe(expected));

  it("are none where somebody calls a function often", () => expect(told(`f() { run "$@"; }\n${"f x\n".repeat(1_900)}`)).toBeUndefined());
});
