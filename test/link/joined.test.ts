import { describe, expect, it } from "vitest";
import type { ImageConfig } from "../../src/model/image-config.ts";
import type { Setting } from "../../src/model/setting.ts";
import type { Container } from "../../src/model/workload.ts";
import { type Files, linked, toldBy } from "./linked.ts";

const containersOf = async (files: Files): Promise<readonly Container[]> => (await linked(files)).flatMap(({ containers }) => containers);
const service = (name: string, ...lines: readonly string[]): string => `  ${name}:\n${lines.map((line) => `    ${line}\n`).join("")}`;
const compose = (...services: readonly string[]): string => `services:\n${services.join("")}`;

const one = async (dockerfile: string, ...lines: readonly string[]): Promise<{ container: Container; files: Files }> => {
  const files = { "compose.yaml": compose(service("app", "build: .", ...lines)), Dockerfile: dockerfile };
  const [container] = await containersOf(files);
  return { container: container as Container, files };
};

/** Words of a command, a health check's test, the name and value of a variable. */
const plain = (value: unknown): unknown => {
  if (value === null || typeof value !== "object") return value;
  if ("words" in value) return (value.words as Setting<string>[]).map((word) => (word.state === "unknown" ? "?" : word.value));
  if ("test" in value) return plain(value.test);
  if ("name" in value && "value" in value) return `${value.name}=${plain((value.value as Setting<string> | null) ?? "")}`;
  return "state" in value ? ("value" in value ? value.value : "?") : value;
};

const told = (files: Files, setting: Setting<unknown>): unknown[] => {
  const [value, ...rest] = toldBy(files)(setting);
  return [typeof value === "object" && value && "default" in value ? { default: plain(value.default) } : plain(value), ...rest];
};

const builtFrom = "built-from compose.yaml build";

describe("what the service leaves unsaid the stage it builds decides; what it says counts", () => {
  it.each<[keyof ImageConfig, string, unknown, string, unknown]>([
    ["user", "USER app", "app", "user: me", "me"],
    ["workingDir", "WORKDIR /srv", "/srv", "working_dir: /own", "/own"],
    ["stopSignal", "STOPSIGNAL SIGQUIT", "SIGQUIT", "stop_signal: SIGINT", "SIGINT"],
    ["entrypoint", 'ENTRYPOINT ["run"]', ["run"], "entrypoint: [mine]", ["mine"]],
    ["cmd", 'CMD ["serve"]', ["serve"], "command: [own]", ["own"]],
    ["healthcheck", "HEALTHCHECK CMD probe", ["probe"], "healthcheck: { test: [CMD, mine] }", ["mine"]],
  ])("%s", async (key, instruction, built, line, own) => {
    const spanOf = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);
    const silent = await one(`FROM debian:13\n${instruction}\n`);
    const found = silent.container.image[key] as Setting<unknown>;
    const whole = /^(?:ENTRYPOINT|CMD|HEALTHCHECK)/.test(instruction);
    expect(told(silent.files, found)).toEqual([built, `Dockerfile ${whole ? instruction : spanOf(instruction)}`, builtFrom]);
    const says = await one(`FROM debian:13\n${instruction}\n`, line);
    const written = says.container.image[key] as Setting<unknown>;
    expect([written.state, written.span.file, written.via, "value" in written ? plain(written.value) : "?"]).toEqual([
      "written",
      "compose.yaml",
      undefined,
      own,
    ]);
  });

  it.each<["env" | "labels", string, string]>([
    ["env", "ENV", "environment: { A: own }"],
    ["labels", "LABEL", "labels: { A: own }"],
  ])("%s of the image come first, then those of the service, which win", async (key, keyword, line) => {
    const { container, files } = await one(`FROM debian:13\n${keyword} A=1 B=2\n`, line);
    const list = container.image[key];
    expect(list.state === "unknown" ? list : list.value.map((item) => told(files, item))).toEqual([
      ["A=1", "Dockerfile A=1", builtFrom],
      ["B=2", "Dockerfile B=2", builtFrom],
      ["A=own", "compose.yaml A: own"],
    ]);
    expect([list.state, files[list.span.file]?.slice(list.span.start, list.span.end), list.via]).toEqual([
      "written",
      "{ A: own }",
      undefined,
    ]);
  });

  it.each<["exposedPorts" | "volumes", string, unknown]>([
    ["exposedPorts", "EXPOSE 80", { from: 80, to: 80, protocol: "tcp" }],
    ["volumes", "VOLUME /data", "/data"],
  ])("%s are those of the image", async (key, instruction, value) => {
    const { container, files } = await one(`FROM debian:13\n${instruction}\n`);
    const list = container.image[key];
    expect(list.via?.map(({ how }) => how)).toEqual(["built-from"]);
    expect(list.state === "unknown" ? list : list.value.map((item) => told(files, item as Setting<unknown>))).toEqual([
      [value, `Dockerfile ${instruction.split(" ")[1]}`, builtFrom],
    ]);
  });

  it("the way leads from the key that asks for the build through every stage", async () => {
    const { container, files } = await one("FROM debian:13 AS base\nUSER app\nFROM base AS mid\nFROM mid\n");
    expect(told(files, container.image.user)).toEqual([
      "app",
      "Dockerfile app",
      builtFrom,
      "inherits Dockerfile mid",
      "inherits Dockerfile base",
    ]);
  });
});

describe("a command beside an entrypoint of the service", () => {
  const started = async (dockerfile: string, ...lines: readonly string[]) => {
    const { entrypoint, cmd } = (await one(`FROM debian:13\n${dockerfile}`, ...lines)).container.image;
    return [entrypoint, cmd].map((setting) => (setting.state === "unknown" ? "?" : plain(setting.value)));
  };
  const image = 'ENTRYPOINT ["run"]\nCMD ["serve"]\n';
  it.each<[string, readonly string[], unknown[]]>([
    ["nothing said: both are the image's", [], [["run"], ["serve"]]],
    ["a command alone goes to the image's entrypoint", ["command: own"], [["run"], ["own"]]],
    ["an entrypoint does away with the image's command", ["entrypoint: mine"], [["mine"], null]],
    ["both are the service's", ["entrypoint: mine", "command: own"], [["mine"], ["own"]]],
    ["an entrypoint that nobody can know is one", ["entrypoint: ['${E}']"], [["?"], null]],
    ["an empty entrypoint leaves the image's command to be run", ["entrypoint: []"], [null, ["serve"]]],
    ["an empty text as the entrypoint does, too", ["entrypoint: ''"], [null, ["serve"]]],
  ])("%s", async (_, lines, want) => expect(await started(image, ...lines)).toEqual(want));
});

describe("what is known of the base", () => {
  it("comes from the stage: its image, its facts, what it holds and what the build adds", async () => {
    const { container } = await one("FROM node:22.12 AS a\nRUN apt-get install -y curl\nFROM a\nCOPY x.js /srv/\n");
    const { image, base, contents, added } = container;
    expect(image.ref?.state === "written" && image.ref.value.text).toBe("node:22.12");
    expect([base?.name, base?.user, contents?.packageManager]).toEqual(["node", "root", "apt"]);
    expect([added?.packages, added?.copied]).toEqual([["curl"], [{ path: "/srv/x.js", folder: false, file: "/srv/x.js" }]]);
  });

  it("is nothing for scratch, and absent for an image nobody knows", async () => {
    const scratch = (await one("FROM scratch\n")).container;
    expect([scratch.image.ref, scratch.base, scratch.contents]).toEqual([null, null, null]);
    const unheard = (await one("FROM example.com/unheard-of:1\n")).container;
    expect(["base" in unheard, "contents" in unheard]).toEqual([false, false]);
  });

  it.each<[string, string, readonly string[], boolean]>([
    ["a Windows image makes a Windows container", "FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n", [], true],
    ["a Windows platform does, whatever the image", "FROM debian:13\n", ["platform: windows/amd64"], true],
    ["any other is none", "FROM debian:13\n", [], false],
  ])("%s", async (_, dockerfile, lines, want) => expect((await one(dockerfile, ...lines)).container.windows).toBe(want));
});

describe("which stage a service builds", () => {
  const text = "FROM debian:13 AS prod\nARG WHO=prod\nUSER $WHO\nFROM debian:13 AS dev\nUSER dev\n";
  const user = ({ image, build }: Container): unknown => [
    image.user.state === "unknown" ? `? ${image.user.reason}` : image.user.value,
    build?.stage,
  ];
  it.each<[string, string, unknown]>([
    ["the last one when none is asked for", "build: .", ["dev", ["stages", "dev"]]],
    ["the one asked for", "build: { context: ., target: prod }", ["prod", ["stages", "prod"]]],
    ["in any case of letters", "build: { context: ., target: PROD }", ["prod", ["stages", "prod"]]],
    ["the last one for an empty target", "build: { context: ., target: '' }", ["dev", ["stages", "dev"]]],
    ["with the arguments given", "build: { context: ., target: prod, args: { WHO: root } }", ["root", ["stages", "prod"]]],
    ["with arguments nobody can know", "build: { context: ., target: prod, args: [WHO] }", ["? variable", ["stages", "prod"]]],
    ["none when nobody can know which", "build: { context: ., target: '${T}' }", ["? image", undefined]],
    ["none when there is no such stage", "build: { context: ., target: nope }", ["? image", undefined]],
    ["none from elsewhere", "build: https://example.com/app.git", ["? image", undefined]],
    ["none from a file that is not there", "build: { context: ., dockerfile: Other }", ["? image", undefined]],
  ])("%s", async (_, line, want) => {
    const [container] = await containersOf({ "compose.yaml": compose(service("app", line)), Dockerfile: text });
    expect(user(container as Container)).toEqual(want);
  });

  it("each service its own: by file, by target, by arguments", async () => {
    const made = await containersOf({
      "compose.yaml": compose(
        service("plain", "build: { context: ., target: prod }"),
        service("given", "build: { context: ., target: prod, args: { WHO: me } }"),
        service("dev", "build: { context: ., target: dev }"),
        service("other", "build: { context: other, target: prod }"),
        service("again", "build: { context: ., target: prod }"),
      ),
      Dockerfile: text,
      "other/Dockerfile": "FROM debian:13 AS prod\nUSER other\n",
    });
    expect(made.map((each) => `${each.path[1]} ${(user(each) as string[])[0]}`)).toEqual([
      ...["plain prod", "given me", "dev dev", "other other", "again prod"],
    ]);
    // Without arguments, a stage is worked out once.
    expect(made[4]?.image.ref).toBe(made[0]?.image.ref);
    expect(made[1]?.image.ref).not.toBe(made[0]?.image.ref);
  });

  it("each Dockerfile inside a Compose file by its place", async () => {
    const made = await containersOf({
      "compose.yaml": compose(
        service("a", "build:", "  dockerfile_inline: |", "    FROM debian:13", "    USER one"),
        service("b", "build:", "  dockerfile_inline: |", "    FROM debian:13", "    USER two"),
      ),
    });
    expect(made.map(user)).toEqual([
      ["one", ["stages", "0"]],
      ["two", ["stages", "0"]],
    ]);
  });

  it("none from a template, which says nothing before it is filled", async () => {
    const files = { "compose.yaml": compose(service("app", "build: .")), Dockerfile: "FROM {{ base }}\nUSER app\n" };
    expect((await containersOf(files)).map(user)).toEqual([["? image", undefined]]);
  });

  it("what a base that nobody read may say stays open", async () => {
    const [container] = await containersOf({
      "compose.yaml": compose(
        service("app", "extends: { file: 'https://example.com/c.yaml', service: b }", "build: { context: ., target: prod }"),
      ),
      Dockerfile: text,
    });
    expect([container && user(container), container?.image.env.state]).toEqual([["prod", ["stages", "prod"]], "unknown"]);
  });

  it("an argument that nobody can know does not hide those that are given", async () => {
    const [container] = await containersOf({
      "compose.yaml": compose(
        service(
          "app",
          "extends: { file: 'https://example.com/c.yaml', service: b }",
          "build: { context: ., target: prod, args: [WHO=me] }",
        ),
      ),
      Dockerfile: text,
    });
    expect(container && user(container)).toEqual(["me", ["stages", "prod"]]);
  });
});
