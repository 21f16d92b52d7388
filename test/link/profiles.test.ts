import { describe, expect, it } from "vitest";
import { Profiles } from "../../src/link/profiles.ts";
import type { Container } from "../../src/model/workload.ts";
import { Source } from "../../src/text/source.ts";
import { linked } from "./linked.ts";

describe("who is given which kernel profile", () => {
  const seccomp = { "p.json": '{"defaultAction":"SCMP_ACT_ERRNO"}' };
  const compose = (...lines: string[]): string =>
    `services:\n  app:\n    image: example/app:1.0\n${lines.map((each) => `    ${each}\n`).join("")}`;
  const profilesOf = async (files: Readonly<Record<string, string>>) => (await linked(files)).at(-1)?.profiles as Profiles;

  it.each<[string, string[], boolean]>([
    ["a known option", ["security_opt: ['seccomp=./p.json']"], false],
    ["no option", [], false],
    ["an option by a variable", ["security_opt: ['seccomp=./p.json', '${MORE}']"], true],
    ["options by variables only", ["security_opt: ['${ONE}', '${TWO}']"], true],
    ["options that a base nobody read may hold", ["extends: { file: 'https://example.com/c.yaml', service: b }"], true],
  ])("%s leaves it open: %s", async (_, lines, want) => {
    expect((await profilesOf({ ...seccomp, "compose.yaml": compose(...lines) })).isUnclear).toBe(want);
  });

  it("stays open, whoever comes later", async () => {
    const files = { "a/compose.yaml": compose("security_opt: ['${MORE}']"), "b/compose.yaml": compose() };
    expect((await profilesOf({ ...seccomp, ...files })).isUnclear).toBe(true);
  });

  it("is told with the entry that names it", async () => {
    const text = compose("security_opt: ['seccomp=./p.json']");
    const all = await linked({ ...seccomp, "compose.yaml": text });
    const [first, ...others] = all.at(-1)?.profiles.attachments ?? [];
    const container = all.flatMap(({ containers }) => containers)[0];
    expect([first?.container, first?.names, first?.dialect, others]).toEqual([container, "p.json", "seccomp", []]);
    expect(text.slice(first?.at.span.start, first?.at.span.end)).toBe("'seccomp=./p.json'");
  });

  it("is nobody where there is no such file", async () => {
    const { attachments, projects } = await profilesOf({ "compose.yaml": compose("security_opt: ['seccomp=./p.json', 'apparmor=web']") });
    expect([attachments, projects]).toEqual([[], 1]);
    const other = await profilesOf({ ...seccomp, "compose.yaml": compose("security_opt: ['apparmor=web']") });
    expect(other.attachments).toEqual([]);
  });

  it("is known of containers of a single file, from its folder", async () => {
    const all = await linked({ ...seccomp, "compose.yaml": compose("security_opt: ['seccomp=./p.json']") });
    const container = all.flatMap(({ containers }) => containers)[0] as Container;
    const profiles = new Profiles(all.at(-1)?.profiles.documents);
    const unit = { dialect: "toy", source: new Source("sub/box.toy", ""), faults: [], suppressions: [] };
    profiles.attach(unit, [{ ...container, project: "sub/box.toy" }, container]);
    expect([profiles.attachments.map(({ names }) => names), profiles.projects]).toEqual([["sub/p.json"], 1]);
    expect(new Profiles()).toMatchObject({ attachments: [], projects: 0, isUnclear: false, documents: new Map() });
  });

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
