import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

describe("ports that hold that of SSH", () => {
  it.each<[string, string[]]>([
    ["EXPOSE 22", ["low 22"]],
    ["EXPOSE 20-23/tcp", ["low 20-23/tcp"]],
    ["EXPOSE 22-30", ["low 22-30"]],
    ["EXPOSE 2200:22", ["low 2200:22"]],
    ["EXPOSE 22/TCP", ["low 22/TCP"]],
    ["EXPOSE 22/udp 20-23/udp 2222-2230 23-80 22:80 20-21", []],
  ])("%s", async (line, want) => expect(await said("no-ssh-server", `FROM debian:13\n${line}\n`)).toEqual(want));
  it("published in a range", async () => {
    const compose = (ports: string) => ({ "compose.yaml": `services:\n  a:\n    image: example/a:1\n    ports:\n      - "${ports}"\n` });
    expect(await said("no-ssh-server", compose("1020-1023:20-23"))).toEqual(['medium "1020-1023:20-23"']);
    expect(await said("no-ssh-server", compose("20-23:1020-1023"))).toEqual([]);
  });
});
