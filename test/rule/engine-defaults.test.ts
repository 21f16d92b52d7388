import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

/** What one rule says of a line. */
async function messages(id: string, line: string): Promise<string[]> {
  const source = new Source("run.sh", `#!/bin/sh\n${line}\n`);
  const { findings } = await lint([{ source }], { rules: rules.filter((rule) => rule.id === id), profile: "strict" });
  return findings.map(({ message }) => message);
}

describe("what a container has without being given it", () => {
  it.each([
    ["docker", "the container of `x/y` keeps Docker's default capabilities"],
    ["podman", "the container of `x/y` keeps Podman's default capabilities"],
    ["nerdctl", "the container of `x/y` keeps containerd's default capabilities"],
  ])("is what %s gives it", async (engine, message) => expect(await messages("cap-drop-all", `${engine} run x/y`)).toEqual([message]));

  it("is less with Podman", async () => {
    const line = (engine: string): Record<string, string> => ({
      "run.sh": `#!/bin/sh\n${engine} run --cap-add NET_RAW --cap-add CHOWN x/y\n`,
    });
    expect(await said("no-unneeded-capability", line("docker"))).toEqual(["info NET_RAW", "info CHOWN"]);
    expect(await said("no-unneeded-capability", line("podman"))).toEqual(["info CHOWN"]);
    expect(await said("no-powerful-capability", line("docker"))).toEqual([]);
    expect(await said("no-powerful-capability", line("podman"))).toEqual(["low NET_RAW"]);
  });
});

it("a privileged container of Podman is its user's where that is not root", async () => {
  expect(await messages("no-privileged", "docker run --privileged x/y")).toEqual([
    "the container of `x/y` is privileged: root in it is root on the host",
  ]);
  expect(await messages("no-privileged", "podman run --privileged x/y")).toEqual([
    "the container of `x/y` is privileged: root in it is root on the host, unless Podman runs rootless: then it can do what that user can",
  ]);
});
