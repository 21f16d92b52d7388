import { describe, expect, it } from "vitest";
import { lowerCompose } from "../../../src/frontends/compose/lower.ts";
import { parseImageReference } from "../../../src/syntax/image-reference.ts";
import { together } from "./together.ts";
import { app, open, said, unsaid } from "./told.ts";

const image = (...file: Parameters<typeof app>): Record<string, unknown> => app(...file).image;
const ref = (text: string, shown = text): object => said(parseImageReference(text), shown);
const argv = (...words: readonly object[]): object => ({ form: "exec", words });
const named = (name: string, value: object | null, literal: string, span: string): object => said({ name, value, literal }, span);

describe("the container of a service", () => {
  it("that says nothing but its image", () =>
    expect(app("", "", "image: example/own:1")).toEqual({
      path: ["services", "app"],
      dialect: "compose",
      span: "app",
      ships: true,
      image: {
        ref: ref("example/own:1"),
        user: open("image", "", "app"),
        env: unsaid([]),
        exposedPorts: unsaid([]),
        entrypoint: open("image", "", "app"),
        cmd: open("image", "", "app"),
        healthcheck: open("image", "", "app"),
        labels: unsaid([]),
        volumes: unsaid([]),
        workingDir: open("image", "", "app"),
        stopSignal: unsaid(""),
      },
      references: [{ role: "image", ref: ref("example/own:1") }],
      windows: false,
      host: expect.anything(),
      hooks: [],
      stack: false,
      development: false,
      project: "compose.yaml",
      folder: "",
    }));

  it("whose image is well known", () => {
    const alpine = app("", "", "image: alpine:3.20");
    expect(alpine).toMatchObject({ base: { name: "alpine", user: "root" }, contents: { shell: true } });
    expect(alpine.image).toMatchObject({
      user: unsaid("root"),
      entrypoint: unsaid(null),
      cmd: unsaid(argv(unsaid("/bin/sh"))),
      healthcheck: unsaid(null),
    });
  });

  it("that is built: the build decides what the service leaves unsaid", () => {
    const built = app("", "", "build: .\nimage: alpine:3.20");
    expect([Object.hasOwn(built, "base"), Object.hasOwn(built, "contents"), built.references]).toEqual([false, false, []]);
    const unclear = open("image", "", "app");
    expect(built.image).toMatchObject({
      ref: null,
      user: unclear,
      entrypoint: unclear,
      cmd: unclear,
      healthcheck: unclear,
      workingDir: unclear,
    });
  });

  it.each<readonly [body: string, image: string, user: object]>([
    ["user: '1000'", "build: .", said("1000", "'1000'")],
    ["user: ${UID}", "build: .", open("variable", "${UID}", "${UID}")],
    ["user: ${UID}", "image: alpine:3.20", open("variable", "${UID}", "${UID}")],
    ["user: ''", "build: .", open("image", "", "app")],
    ["user: ''", "image: alpine:3.20", unsaid("root")],
    ["user: [x]", "build: .", open("malformed", "", "[x]")],
  ])("%j with %j: who it runs as", (body, from, user) => expect(image(body, "", from)["user"]).toEqual(user));

  const own = (text: string, facts: object) => {
    const [container] = lowerCompose(together({ "c.yaml": `services: {app: {${text}}}\n` }), [
      { repository: "acme/*", facts: { user: "root", ...facts } },
    ]);
    return container?.image.healthcheck.state;
  };
  it.each([
    [{ healthcheck: true }, "unknown"],
    [{ healthcheck: false }, "default"],
  ])("an image with %j: its check is %s", (facts, want) => expect(own("image: acme/x", facts)).toBe(want));

  it.each([
    ["platform: windows/amd64", "image: x", true],
    ["platform: Windows", "build: .", true],
    ["platform: linux/windows", "image: x", false],
    ["", "image: mcr.microsoft.com/windows/nanoserver:ltsc2022", true],
    ["", "image: mcr.microsoft.com/powershell:lts-NanoServer-1809", true],
    ["", "image: example/servercore", true],
    ["", "image: x", false],
    ["", "build: .\nimage: example/windows", false],
  ])("%j with %j runs Windows: %s", (body, from, want) => expect(app(body, "", from).windows).toBe(want));

  it.each([
    ["services: {a: {image: x}, b: {provider: {type: t}}, c: , d: [x], e: {build: .}, f: {user: u}}", ["a", "e", "f"]],
    ["services: [x]\nnetworks: {}", []],
    ["networks: {}", []],
  ])("%s: the services that become containers", (text, want) =>
    expect(lowerCompose(together({ "c.yaml": `${text}\n` })).map(({ path }) => path[1])).toEqual(want),
  );

  it.each<readonly [body: string, want: boolean]>([
    ["deploy: {placement: {}}", true],
    ["deploy: {update_config: {}}", true],
    ["deploy: {rollback_config: {}}", true],
    ["deploy: {endpoint_mode: vip}", true],
    ["deploy: {mode: global}", true],
    ["deploy: {mode: replicated, replicas: 2, resources: {}, restart_policy: {}}", false],
    ["deploy: x", false],
    ["placement: {}", false],
    ...[
      "build: .",
      "extends: {service: b}",
      "volumes_from: [b]",
      "mem_limit: 1g",
      "memswap_limit: 1g",
      "cpu_quota: 1",
      "cpu_shares: 1",
    ].map((more) => [`deploy: {mode: global}, ${more}`, false] as const),
    ["deploy: {mode: global}, cpuset: '0'", false],
    ["deploy: {mode: global}, extends: {file: base.yaml, service: user}", false],
    ["deploy: {mode: global}, extends: {file: base.yaml, service: image}", false],
    ["deploy: {mode: global}, privileged: true", true],
  ])("{image: x, %s} is written for Swarm: %s", (body, want) =>
    expect(
      lowerCompose(
        together(
          {
            "c.yaml": `services: {a: {image: x, ${body}}, b: {image: x}, c: }\n`,
            "base.yaml": "services: {user: {user: u}, image: {image: y}}\n",
          },
          ["c.yaml"],
        ),
      ).map(({ stack }) => stack),
    ).toEqual([want, want]),
  );

  it("is for development where one of its files is", () => {
    const of = (...names: readonly string[]) => {
      const made = lowerCompose(together(Object.fromEntries(names.map((name) => [name, "services: {a: {image: x}}\n"]))));
      return made.map(({ development, project }) => [development, project]);
    };
    expect(of("compose.yaml")).toEqual([[false, "compose.yaml"]]);
    expect(of("compose.yaml", "compose.dev.yaml")).toEqual([[true, "compose.yaml\0compose.dev.yaml"]]);
  });
});

describe("what it starts", () => {
  const nothing = (at: string): object => said(null, at);
  const words = argv(said("a", "a"), open("variable", "${B}", "'${B}'"));
  it.each<readonly [body: string, entrypoint: object, cmd: object]>([
    ["entrypoint: [a, '${B}']", said(words, "[a, '${B}']"), nothing("[a, '${B}']")],
    ["command: [a, '${B}']", unsaid(null), said(words, "[a, '${B}']")],
    ["command: a 'b c'", unsaid(null), said(argv(said("a", "a 'b c'"), said("b c", "a 'b c'")), "a 'b c'")],
    ["command: a${B}c d", unsaid(null), said(argv(open("variable", "a$c", "a${B}c d"), said("d", "a${B}c d")), "a${B}c d")],
    ["entrypoint: a\ncommand: []", said(argv(said("a", "a")), "a"), nothing("a")],
    ["entrypoint: []", nothing("[]"), unsaid(argv(unsaid("/bin/sh")))],
    ["entrypoint: ''", nothing("''"), unsaid(argv(unsaid("/bin/sh")))],
    ["command: []", unsaid(null), unsaid(argv(unsaid("/bin/sh")))],
    ["command: {a: b}\nentrypoint: {a: b}", unsaid(null), unsaid(argv(unsaid("/bin/sh")))],
    ["entrypoint: []\ncommand: b", nothing("[]"), said(argv(said("b", "b")), "b")],
  ])("%j", (body, entrypoint, cmd) => expect(image(body, "", "image: alpine:3.20")).toMatchObject({ entrypoint, cmd }));

  const test = (form: string, ...words: readonly object[]): object => ({ test: { form, words } });
  it.each<readonly [body: string, want: object]>([
    ["{test: [CMD, a, b]}", said(test("exec", said("a", "a"), said("b", "b")), "[CMD, a, b]")],
    ["{test: [CMD-SHELL, a b]}", said(test("shell", said("a b", "a b")), "[CMD-SHELL, a b]")],
    ["{test: a b}", said(test("shell", said("a b", "a b")), "a b")],
    ["{test: [CMD, '${A}']}", said(test("exec", open("variable", "${A}", "'${A}'")), "[CMD, '${A}']")],
    ["{test: ['${A}', b]}", said(test("exec", said("b", "b")), "['${A}', b]")],
    ["{test: [NONE]}", said({ test: null }, "[NONE]")],
    ["{test: NONE}", said(test("shell", said("NONE", "NONE")), "NONE")],
    ["{test: [CMD, a], disable: true}", said({ test: null }, "disable")],
    ["{test: [CMD, a], disable: false}", said(test("exec", said("a", "a")), "[CMD, a]")],
    ["{test: [CMD, a], disable: '${D}'}", open("variable", "${D}", "disable")],
    ["{test: []}", open("image", "", "app")],
    ["{interval: 1s}", open("image", "", "app")],
    ["[x]", open("image", "", "app")],
  ])("healthcheck: %s", (body, want) => expect(image(`healthcheck: ${body}`)["healthcheck"]).toEqual(want));

  it.each<readonly [body: string, field: string, want: object]>([
    ["working_dir: /a", "workingDir", said("/a", "/a")],
    ["working_dir: ${W}", "workingDir", open("variable", "${W}", "${W}")],
    ["stop_signal: INT", "stopSignal", said("INT", "INT")],
    ["stop_signal: ${S}", "stopSignal", open("variable", "${S}", "${S}")],
  ])("%s: %s", (body, field, want) => expect(image(body)[field]).toEqual(want));
});

describe("variables and labels", () => {
  const rows: readonly (readonly [text: string, want: object])[] = [
    ["[A=b=c]", named("A", said("b=c", "b=c"), "b=c", "A=b=c")],
    ["['A=b']", named("A", said("b", "b"), "b", "'A=b'")],
    ["[A=]", named("A", said("", ""), "", "A=")],
    ['["A=b\\tc"]', named("A", said("b\tc", '"A=b\\tc"'), "b\tc", '"A=b\\tc"')],
    ["[=b]", named("", said("b", "b"), "b", "=b")],
    ["[A]", named("A", null, "", "A")],
    ["['A=${V}x']", named("A", open("variable", "${V}x", "${V}x"), "\uFFFCx", "'A=${V}x'")],
    ["['A=${V:-d}']", named("A", said("d", "${V:-d}"), "\uFFFC", "'A=${V:-d}'")],
    ["['${V}=b']", named("${V}", said("b", "b"), "b", "'${V}=b'")],
    ["{A: b}", named("A", said("b", "b"), "b", "A: b")],
    ["{A: ''}", named("A", said("", "''"), "", "A: ''")],
    ["{A: }", named("A", null, "", "A")],
    ["{A: '${V}'}", named("A", open("variable", "${V}", "'${V}'"), "\uFFFC", "A: '${V}'")],
    ["{A: [b]}", named("A", open("malformed", "", "[b]"), "", "A: [b]")],
  ];
  it.each(rows)("environment: %s", (text, want) => expect(image(`environment: ${text}`)["env"]).toEqual(said([want], text)));
  it.each(rows)("labels: %s", (text, want) => expect(image(`labels: ${text}`)["labels"]).toEqual(said([want], text)));
  it("items that are no texts are left out", () =>
    expect(image("environment: [[A], A]")["env"]).toEqual(said([named("A", null, "", "A")], "[[A], A]")));
  it("an entrypoint puts the image's command away, and half a service may have one of its own", () => {
    expect(image("entrypoint: [a]")["cmd"]).toEqual(said(null, "[a]"));
    expect(image("entrypoint: [a]", "", "")["cmd"]).toEqual(open("elsewhere", "", "[a]"));
  });
  it.each(["[A]", "{A: }"])("environment: %s of half a service may be more", (text) =>
    expect(image(`environment: ${text}`, "", "")["env"]).toEqual(said([open("elsewhere", "", text), named("A", null, "", "A")], text)),
  );
});
