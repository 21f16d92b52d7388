import { describe, expect, it } from "vitest";
import { mentionsEngine } from "../../../src/frontends/commands/mentions.ts";

describe("a text mentions an engine", () => {
  it.each([
    "docker run x",
    "D=docker\n$D run x",
    'D="docker"\n"$D" run x',
    "D=/usr/bin/docker\n${D} create x",
    "export D=podman; $D run x",
    "D = docker\nrun:\n\t$(D) run x",
    "D ?= sudo docker\nrun:\n\t@$(D) build .",
    "alias d=docker\nd run x",
    "alias d='sudo docker'\nd run x",
    'd() { docker "$@"; }\nd run x',
    "d() { podman $*; }\nif t; then\n  d exec x y\nfi",
  ])("%j", (text) => expect(mentionsEngine(text)).toBe(true));
});

describe("a text does not", () => {
  it.each([
    "# docker run x",
    "D=docker\n$D ps",
    'if [ "$X" = docker ]; then run x; fi',
    '[[ "$X" != "docker" ]]\n$Y run',
    "USER=docker-user\nexec run x",
    "TYPE=docker.io\nnpm run x",
  ])("%j", (text) => expect(mentionsEngine(text)).toBe(false));
});

it("takes no longer than a text's length says", () => {
  for (const part of ["a=", "export ", "A=docker\n", "$a ", " ".repeat(80), "/a", "docker "]) {
    const before = performance.now();
    mentionsEngine(part.repeat(200_000 / part.length));
    expect(performance.now() - before).toBeLessThan(2_000);
  }
});
