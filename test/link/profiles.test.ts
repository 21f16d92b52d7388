import { describe, expect, it } from "vitest";
import { linked } from "./linked.ts";

describe("who is given which kernel profile", () => {
  it("is known by the path from each project's folder, and by name", async () => {
    const service = (name: string, options: string): string =>
      `services:\n  ${name}:\n    image: example/${name}:1.0\n    security_opt: [${options}]\n`;
    const all = await linked({
      "one/compose.yaml": service("a", "'seccomp=./p.json', 'apparmor=web'"),
      // Two projects of one folder are linked together.
      "one/tools.compose.yaml": service("d", "'seccomp=./p.json'"),
      "two/compose.yaml": service("b", "'seccomp=../one/p.json', 'apparmor=docker-default'"),
      "three/compose.yaml": service("c", "'seccomp=unconfined', '${MORE}'"),
      "one/p.json": '{"defaultAction":"SCMP_ACT_ERRNO"}',
      "apparmor.d/web": "profile web {\n  /srv/** r,\n}\n",
    });
    const last = all.at(-1)?.profiles;
    expect(last?.attachments.map(({ container, names, dialect }) => `${container.path[1]} ${dialect} ${names}`)).toEqual([
      "a seccomp one/p.json",
      "a apparmor web",
      "d seccomp one/p.json",
      "b seccomp one/p.json",
    ]);
    expect([last?.projects, last?.isUnclear]).toEqual([4, true]);
  });
});
