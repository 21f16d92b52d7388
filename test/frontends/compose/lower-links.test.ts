import { describe, expect, it } from "vitest";
import { lowerCompose } from "../../../src/frontends/compose/lower.ts";
import { parseImageReference } from "../../../src/syntax/image-reference.ts";
import { inWords, together } from "./together.ts";
import { app, open, said, unsaid } from "./told.ts";

const ref = (text: string, span = text): object => said(parseImageReference(text), span);
const exec = (...words: readonly object[]): object => ({ form: "exec", words });

describe("hooks", () => {
  const whole = "{command: [a], user: root, privileged: true, environment: [A=b]}";
  it.each<readonly [body: string, hooks: readonly object[]]>([
    [
      `post_start: [${whole}]`,
      [
        {
          when: "post_start",
          command: said(exec(said("a", "a")), "[a]"),
          user: said("root", "root"),
          privileged: said(true, "true"),
          env: said([said({ name: "A", value: said("b", "b"), literal: "b" }, "A=b")], "[A=b]"),
          span: whole,
        },
      ],
    ],
    [
      "pre_stop: [{privileged: '${P}', user: '${U}'}]",
      [{ when: "pre_stop", privileged: open("variable", "${P}", "'${P}'"), user: open("variable", "${U}", "'${U}'") }],
    ],
    [
      "pre_start: [{}]",
      [
        {
          when: "pre_start",
          command: unsaid(null, "{}"),
          user: unsaid("", "{}"),
          privileged: unsaid(false, "{}"),
          env: unsaid([]),
          span: "{}",
        },
      ],
    ],
    [
      "develop: {watch: [{action: sync+exec, exec: {command: a}}, {action: sync}, x]}",
      [{ when: "watch", command: said(exec(said("a", "a")), "a"), span: "{command: a}" }],
    ],
    [
      "pre_stop: [{command: b}]\npost_start: [{command: a}, x]",
      [
        { when: "post_start", span: "{command: a}" },
        { when: "pre_stop", span: "{command: b}" },
      ],
    ],
    ["develop: {watch: x}", []],
    ["develop: x", []],
    ["pre_start: x", []],
  ])("%j", (body, hooks) => {
    const found: readonly object[] = app(body).hooks;
    expect(found).toHaveLength(hooks.length);
    expect(found).toMatchObject(hooks);
  });
});

describe("the images a service names", () => {
  it.each<readonly [body: string, references: readonly object[]]>([
    ["image: a:1", [{ role: "image", ref: ref("a:1") }]],
    ["image: 'a:${T}'", [{ role: "image", ref: said(parseImageReference("a:\uFFFC", "a:${T}"), "'a:${T}'") }]],
    ["image: [x]", []],
    ["build: .\nimage: a:1", []],
    [
      "image: a\npre_start: [{image: b:1}, {command: c}, x]",
      [
        { role: "image", ref: ref("a") },
        { role: "image", ref: ref("b:1") },
      ],
    ],
    [
      "build: {additional_contexts: {a: 'docker-image://b:1', c: ./d}}",
      [{ role: "additional-context", ref: ref("b:1", "'docker-image://b:1'") }],
    ],
    [
      "build: {additional_contexts: ['a=docker-image://b:1', c=./docker-image://d, [x]]}",
      [{ role: "additional-context", ref: ref("b:1", "docker-image://b:1") }],
    ],
    ["build: {additional_contexts: ['a=docker-image://']}", []],
    ["build: {context: .}", []],
    [
      "image: a\nvolumes: [{type: image, source: b:1, target: /x}, {type: image}, 'c:/d', {type: bind, source: e}]",
      [
        { role: "image", ref: ref("a") },
        { role: "volume", ref: ref("b:1") },
      ],
    ],
  ])("%j", (body, references) => expect(app(body, "", "").references).toEqual(references));
});

describe("the build of a service", () => {
  const link = (more: object): object => ({
    context: "",
    dockerfile: "Dockerfile",
    target: null,
    args: unsaid([]),
    contexts: [],
    at: { value: "build", span: "build" },
    names: null,
    ...more,
  });
  it.each<readonly [body: string, want: object]>([
    ["build: .", link({})],
    ["build: ./a", link({ context: "a", dockerfile: "a/Dockerfile" })],
    ["build: ../a", link({ context: "../a", dockerfile: "../a/Dockerfile" })],
    ["build: /a", link({ context: "/a", dockerfile: "/a/Dockerfile" })],
    ["build: ${DIR}", link({ context: null, dockerfile: null })],
    ["build: ${DIR:-a}", link({ context: "a", dockerfile: "a/Dockerfile" })],
    ["build: ~/a", link({ context: null, dockerfile: null })],
    ["build: https://example.com/a.git", link({ context: null, dockerfile: null })],
    ["build: git@example.com:a.git", link({ context: null, dockerfile: null })],
    ["build: [x]", link({ context: null, dockerfile: null })],
    ["build: .\nimage: b:1", link({ names: parseImageReference("b:1") })],
    ["build: {}", link({})],
    ["build: {context: a, dockerfile: b/c}", link({ context: "a", dockerfile: "a/b/c" })],
    ["build: {context: a, dockerfile: '${D}'}", link({ context: "a", dockerfile: null })],
    ["build: {context: '${C}', dockerfile: b}", link({ context: null, dockerfile: null })],
    ["build: {context: a, dockerfile: /b}", link({ context: "a", dockerfile: "/b" })],
    ["build: {dockerfile_inline: FROM scratch}", link({ dockerfile: "compose.yaml", inline: 49 })],
    ["build: {context: '${C}', dockerfile_inline: FROM scratch}", link({ context: null, dockerfile: "compose.yaml", inline: 66 })],
    ["build: {target: t}\nimage: b", link({ target: said("t", "t"), names: parseImageReference("b") })],
    ["build: {target: '${T}'}", link({ target: open("variable", "${T}", "'${T}'") })],
    ["build: {args: [A=b]}", link({ args: said([said({ name: "A", value: said("b", "b"), literal: "b" }, "A=b")], "[A=b]") })],
    ["build: {additional_contexts: {a: ./b, c: ./d}}", link({ contexts: ["a", "c"] })],
    ["build: {additional_contexts: [a=./b, c=./d]}", link({ contexts: ["a", "c"] })],
  ])("%j", (body, want) => expect(app(body, "", "").build).toEqual(want));

  it("starts from the folder of the project", () => {
    const files = { "x/compose.yaml": "services: {a: {build: {context: ../y, dockerfile: z}}, b: {build: ./w}}\n" };
    expect(lowerCompose(together(files)).map(({ build }) => [build?.context, build?.dockerfile])).toEqual([
      ["y", "y/z"],
      ["x/w", "x/w/Dockerfile"],
    ]);
  });

  it("is none where nothing is built", () =>
    expect([app("").build, app("", "", "build:\nimage: x").build]).toEqual([undefined, undefined]));

  it("keeps the way its values came", () => {
    const files = { "a.yaml": "services: {a: {build: .}}\n", "b.yaml": "services: {a: {build: {target: t, args: {A: b}}, image: c}}\n" };
    const [container] = lowerCompose(together(files));
    expect(inWords(container?.build, files)).toMatchObject({
      target: said("t", "t", "override a"),
      args: said([said({ name: "A", value: said("b", "b", "override a"), literal: "b" }, "A: b", "override a")], "{A: b}", "override a"),
    });
  });

  it("names the contexts that are texts", () =>
    expect(app("build: {additional_contexts: [a=./b, [x]]}", "", "").build).toMatchObject({ contexts: ["a"] }));
});

describe("what the project declares", () => {
  it("reaches the services that name it", () => {
    const { host } = app(
      "networks: [n]\nvolumes: ['data:/v']\nsecrets: [s]\nconfigs: [c]",
      "networks: {n: {internal: true}}\nvolumes: {data: {driver_opts: {o: bind, device: /d}}}\nsecrets: {s: {file: ./s}}\nconfigs: {c: {file: ./c}}\n",
    ) as { host: { networks: object; mounts: object } };
    const bound = (span: string): object =>
      expect.objectContaining({ span, value: expect.objectContaining({ type: "bind", source: said(span, span) }) });
    expect(host.networks).toEqual(said([said(expect.objectContaining({ internal: said(true, "true") }), "n")], "[n]"));
    expect(host.mounts).toEqual(said([bound("/d"), bound("./s"), bound("./c")], "['data:/v']"));
  });

  it.each(["networks: [n]", "networks: x"])("is nothing where it is no mapping: %s", (declared) =>
    expect(app("networks: [n]", `${declared}\n`).host).toMatchObject({ networks: said([said({ name: "n" }, "n")], "[n]") }),
  );
});
