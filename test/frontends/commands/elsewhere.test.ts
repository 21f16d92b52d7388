import { describe, expect, it } from "vitest";
import { commandAnchors } from "../../../src/frontends/commands/anchor.ts";
import { changed, container, containers, placeOf, plain, script } from "./containers.ts";

describe("a program that is named elsewhere", () => {
  it.each<[string, string, string]>([
    ["in a variable", "D=docker\n$D run --privileged x\n", "$D run"],
    ["in a function", 'd() { docker "$@"; }\nd run --privileged x\n', "run"],
    ["in an alias", "alias d=docker\nd run --privileged x\n", "run"],
    ["in a function of its name", 'docker() { command docker "$@"; }\ndocker run --privileged x\n', "run"],
  ])("%s starts what the call says", (_, text, at) => {
    const { span, host } = container(text);
    expect(placeOf(text, { span })).toBe(at);
    expect(plain(host.privileged)).toBe(true);
    expect(placeOf(text, host.privileged)).toBe("--privileged");
    expect(commandAnchors(script(text))(host.privileged.span.start)).toBe("run x --privileged");
  });

  it("has its flags where it is called, which are not changed", () => {
    const text = 'd() { docker "$@"; }\nd run --privileged x\n';
    expect(changed(text, { unset: "privileged" })).toBeUndefined();
    expect(changed(text, { set: "readonlyRootfs", to: true })).toBeUndefined();
    expect(changed("alias d='docker run'\nd x\n", { set: "readonlyRootfs", to: true })).toBeUndefined();
  });

  it("starts nothing that only a function in its name is told", () => {
    expect(containers('docker() { echo "would run: $*"; }\ndocker run --privileged x\n')).toEqual([]);
    expect(containers("#!/bin/sh\nalias docker='echo docker'\ndocker run --privileged x\n")).toEqual([]);
    expect(containers("#!/bin/bash\nalias docker='echo docker'\ndocker run --privileged x\n")).toHaveLength(1);
  });
});

describe("commands that nothing runs", () => {
  it.each([
    "exit 0\ndocker run --privileged x\n",
    "if false; then docker run x; fi\n",
    "bash -n -c 'docker run x'\n",
    "exec docker ps\ndocker run x\n",
  ])("%j", (text) => expect(containers(text)).toEqual([]));

  it("and a syntax error costs those behind it alone", () => {
    const document = script("docker run a\nfi\ndocker run b\n");
    expect(document.calls).toHaveLength(1);
    expect(document.limits?.map(({ message }) => message)).toEqual([
      expect.stringContaining("a script cannot be read from here on, so its further commands are not checked"),
    ]);
  });
});

describe("words that nobody knows", () => {
  // The arguments of a script may hold the image: what stands behind them would be told to the program in it then.
  it("may be the image, before which flags are certain, and behind which they are none", () => {
    const open = container('docker run --privileged "$@" --cap-add ALL x');
    expect(plain(open.host.privileged)).toBe(true);
    expect(plain(open.host.capAdd)).toBe("?variable");
    const closed = container('docker run "$@" --privileged x');
    expect(plain(closed.host.privileged)).toBe("?variable");
  });

  it("may be a flag that nobody knows with its value", () => {
    expect(plain(container("docker run --new thing --privileged x").host.privileged)).toBe("?variable");
    expect(plain(container("docker run --new=thing --privileged x").host.privileged)).toBe(true);
  });
});

it("the commands of a unit are changed like any others", () => {
  const text = "[Service]\nExecStart=/usr/bin/docker run --rm --privileged nginx\n";
  expect(changed(text, { unset: "privileged" }, "a.service")).toBe("[Service]\nExecStart=/usr/bin/docker run --rm nginx\n");
  expect(changed(text, { set: "readonlyRootfs", to: true }, "a.service")).toBe(
    "[Service]\nExecStart=/usr/bin/docker run --rm --privileged --read-only nginx\n",
  );
});
