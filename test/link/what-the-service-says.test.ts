import { describe, expect, it } from "vitest";
import { dialectOf } from "../../src/frontends/registry.ts";
import type { Project } from "../../src/link/project.ts";
import { projects } from "../../src/link/projects.ts";
import { isSaid, type Reason, type Setting, unknown } from "../../src/model/setting.ts";
import { Source } from "../../src/text/source.ts";

async function linked(files: Readonly<Record<string, string>>): Promise<Project[]> {
  const inputs = Object.entries(files).map(([path, text]) => ({ source: new Source(path, text), kind: dialectOf(path, text) as string }));
  const all: Project[] = [];
  for await (const project of projects(inputs, inputs, (_, error) => expect(error).toBeUndefined())) all.push(project);
  return all;
}

const show = (setting: Setting<unknown> | undefined): unknown =>
  !setting ? undefined : setting.state === "unknown" ? `? ${setting.reason}` : setting.value;

describe("what a service says beats its image, even where nobody can know what it comes to", () => {
  it.each<[Reason, boolean]>([
    ["variable", true],
    ["malformed", true],
    ["large", true],
    ["image", false],
    ["elsewhere", false],
    ["external", false],
  ])("a value unknown for %s is said: %s", (reason, said) => {
    expect(isSaid(unknown(reason, "", { file: "a", start: 0, end: 0 }))).toBe(said);
  });

  it.each([
    ["user: node", "node", "built"],
    ["user: ${U}", "? variable", "built"],
    ["user: [a]", "? malformed", "built"],
    ["working_dir: ${DIR}", "built", "? variable"],
    ["", "built", "built"],
  ])("%j", async (body, user, workdir) => {
    const [project] = await linked({
      "compose.yaml": `services:\n  app:\n    build: .\n    ${body}\n`,
      Dockerfile: "FROM debian:13.1\nUSER built\nWORKDIR /built\n",
    });
    const image = project?.containers[0]?.image;
    expect(show(image?.user)).toBe(user);
    expect(show(image?.workingDir)).toBe(workdir === "built" ? "/built" : workdir);
  });
});

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
