import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { projects } from "../../src/link/projects.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { anchorsOf, stagesOf } from "../../src/triage/anchor.ts";

const compose = `services:
  web:
    image: nginx:1.29
    ports:
      - 80:80
  built:
    build:
      dockerfile_inline: |
        FROM debian:12.9 AS inner
        RUN sudo ls
`;
const dockerfile = "ARG A=1\nFROM debian:12.9 AS build\nRUN echo a && sudo ls\nFROM debian:12.9\nCMD login hunter2x\n";
const texts: Readonly<Record<string, string>> = {
  "compose.yaml": compose,
  Dockerfile: dockerfile,
  ".dockerignore": "# nothing\nnode_modules\n",
  "apparmor.d/web": "profile web {\n  /srv/** r,\n}\n",
};
const place = (file: string, words: string, length = words.length) => {
  const start = (texts[file] ?? "").indexOf(words);
  return { file, start, end: start + length };
};

/** What two functions say of a place: those of the first project that knows more than nothing. */
async function said(at: { readonly file: string; readonly start: number; readonly end: number }, secrets = new Map()) {
  const inputs = Object.entries(texts).map(([path, text]) => ({ source: new Source(path, text) }));
  const kinds = { "compose.yaml": "compose", Dockerfile: "dockerfile", ".dockerignore": "dockerignore", "apparmor.d/web": "apparmor" };
  const files = inputs.map((input) => ({ ...input, kind: kinds[input.source.path as keyof typeof kinds] }));
  const anchors: string[] = [];
  const stages: (string | undefined)[] = [];
  const fail = (_: string, error: unknown): void => expect(error).toBeUndefined();
  for await (const project of projects(inputs, files, fail)) {
    const anchor = anchorsOf(project, secrets)(at);
    anchors.push(typeof anchor === "string" ? anchor : anchor());
    stages.push(stagesOf(project)(at));
  }
  return { anchor: anchors.find((each) => each !== ""), stage: stages.find((each) => each !== undefined) };
}

describe("where a place stands in the structure of its file", () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    ["compose.yaml", "image", "services.web.image", undefined],
    ["compose.yaml", "80:80", "services.web.ports[]", undefined],
    ["compose.yaml", "sudo", "services.built.build.dockerfile_inline", "inner"],
    ["Dockerfile", "A=1", "ARG", undefined],
    ["Dockerfile", "sudo", "stage build RUN sudo ls", "build"],
    ["Dockerfile", "CMD", "stage final CMD login hunter2x", "1"],
    [".dockerignore", "node_modules", undefined, undefined],
    ["apparmor.d/web", "/srv", "profile web", undefined],
    ["elsewhere", "", undefined, undefined],
  ])("%s %s", async (file, words, anchor, stage) => expect(await said(place(file, words))).toEqual({ anchor, stage }));

  it("holds no secret", async () => {
    const secrets = new Map([["Dockerfile", [place("Dockerfile", "hunter2x")]]]);
    expect(await said(place("Dockerfile", "CMD"), secrets)).toMatchObject({ anchor: "stage final CMD login ********" });
  });
});

describe("the command that a finding stands in", () => {
  it("is read from the masked text", async () => {
    const text = "FROM debian:12.9\nRUN sudo login --token h7Gk2pQz app\n";
    const report = await lint([{ source: new Source("Dockerfile", text) }], { rules, profile: "strict" });
    const findings = report.findings.filter(({ rule }) => rule === "no-sudo");
    expect(findings.map(({ anchor }) => anchor)).toEqual(["stage final RUN sudo login --token ******** app"]);
  });
});
