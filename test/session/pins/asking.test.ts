import { describe, expect, it } from "vitest";
import type { Answer, Reference } from "../../../src/distribution/registry.ts";
import { type Answering, Asking, type AskingHow } from "../../../src/session/pins/asking.ts";
import { imagesIn } from "../../../src/session/pins/images.ts";
import type { LockedImage } from "../../../src/session/pins/lock.ts";
import { answeringFrom, askedLess } from "../../../src/session/pins/locked.ts";
import { Source } from "../../../src/text/source.ts";

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const [a, b] = [digest("a"), digest("b")];
const found = (of: string): Answer => ({ kind: "found", digest: of, mediaType: "", platforms: ["linux/amd64", "\u001b"] });

/** A registry that answers by name, and writes down what it is asked for. */
function fake(answers: Readonly<Record<string, Answer | Error>>): Answering & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    resolve: async ({ registry, repository, tag, digest: pinned }: Reference, platform) => {
      const name = `${registry}/${repository}${pinned ? `@${pinned}` : `:${tag}`}`;
      asked.push(platform ? `${name} ${platform}` : name);
      const answer = answers[name] ?? { kind: "missing", what: pinned ? "digest" : "tag" };
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

const images = (text: string) => imagesIn([{ source: new Source("Dockerfile", text), kind: "dockerfile", reason: "named" }], {});
const how: AskingHow = { today: "2026-12-01" };
const node: LockedImage = { name: "docker.io/library/node", tag: "24", digest: a, platforms: ["linux/amd64"], when: "2026-01-01" };

describe("the images of files", () => {
  it("are those that somebody has to pull, in their order", async () => {
    const named = await images(
      "# syntax=docker/dockerfile:1\nARG B=node\nFROM $B AS node\nFROM node\nCOPY --from=node /a /a\nCOPY --from=x:1 /a /b\nFROM scratch\n",
    );
    expect(named.map(({ value }) => value.text)).toEqual(["docker/dockerfile:1", "$B", "x:1"]);
  });

  it("are none of what a program has printed", async () => {
    const text = JSON.stringify([{ Id: "a".repeat(64), Config: { Image: "node:24" }, HostConfig: {}, Image: digest("c"), Name: "/x" }]);
    expect(await imagesIn([{ source: new Source("inspect.json", text), kind: "inspect", reason: "named" }], {})).toEqual([]);
  });
});

describe("asking", () => {
  it("asks for each image once in a run, official ones by their repository", async () => {
    const registry = fake({ "docker.io/library/node:24": found(a), "ghcr.io/x/y:1": found(b) });
    const asking = new Asking(registry, how);
    const named = await images("FROM node:24 AS a\nFROM docker.io/library/node:24 AS b\nFROM node:24@sha256:zz\nFROM ghcr.io/x/y:1\n");
    const { pins, failures } = await asking.ask(named);
    expect(registry.asked).toEqual(["docker.io/library/node:24", "ghcr.io/x/y:1"]);
    expect(failures).toEqual([]);
    expect(pins.answers.get("docker.io/library/node:24")).toEqual({ digest: a });
    await asking.ask(await images(`FROM node:24@${a}\nFROM ghcr.io/x/y:1\n`));
    expect(registry.asked).toHaveLength(2);
    expect(asking.images).toHaveLength(4);
    expect(asking.found).toEqual([
      { name: "docker.io/library/node", tag: "24", digest: a, platforms: ["linux/amd64"], when: "2026-12-01" },
      { name: "ghcr.io/x/y", tag: "1", digest: b, platforms: ["linux/amd64"], when: "2026-12-01" },
    ]);
  });

  it("asks whether there is a digest, and where its tag leads when pins are renewed", async () => {
    const text = `FROM node:24@${a} AS a\nFROM node@${b}\n`;
    const [checked, renewed] = [fake({}), fake({})];
    await new Asking(checked, how).ask(await images(text));
    expect(checked.asked).toEqual([`docker.io/library/node@${a}`, `docker.io/library/node@${b}`]);
    await new Asking(renewed, { ...how, renews: true, platform: "linux/arm64" }).ask(await images(text));
    expect(renewed.asked).toEqual(["docker.io/library/node:24 linux/arm64", `docker.io/library/node@${b} linux/arm64`]);
  });

  it("tells in a sentence who could not answer, and goes on", async () => {
    const registry = fake({
      "docker.io/library/a:1": { kind: "failed", why: "registry.example answers with 500" },
      "docker.io/library/b:1": new Error("socket closed"),
      "docker.io/library/c:1": { ...found(a), digest: "sha256:short" } as Answer,
      "docker.io/library/d:1": found(b),
    });
    const asking = new Asking(registry, how);
    const { pins, failures } = await asking.ask(await images("FROM a:1\nFROM b:1\nFROM c:1\nFROM d:1\n"));
    expect(failures.map(({ path, message }) => `${path} ${message}`)).toEqual([
      "docker.io/library/a:1 could not be resolved: registry.example answers with 500",
      "docker.io/library/b:1 could not be resolved: socket closed",
      "docker.io/library/c:1 could not be resolved: its registry answers with a malformed digest",
    ]);
    expect([...pins.answers.keys()]).toEqual(["docker.io/library/d:1"]);
    expect(asking.hasFailed({ ...node, name: "docker.io/library/a", tag: "1" })).toBe(true);
    expect(asking.hasFailed({ ...node, name: "docker.io/library/d", tag: "1" })).toBe(false);
  });

  it.each<readonly [pattern: string, asked: readonly string[]]>([
    ["node", ["docker.io/library/node:24"]],
    ["node:24", ["docker.io/library/node:24"]],
    ["docker.io/*", ["docker.io/library/node:24"]],
    ["ghcr.io/x/*", ["ghcr.io/x/y:1"]],
    ["*", ["docker.io/library/node:24", "ghcr.io/x/y:1"]],
    ["nod", []],
  ])("asks only for %s", async (pattern, asked) => {
    const registry = fake({});
    await new Asking(registry, { ...how, only: [pattern] }).ask(await images("FROM node:24\nFROM ghcr.io/x/y:1\n"));
    expect(registry.asked).toEqual(asked);
  });
});

describe("a lock in the place of registries", () => {
  const ask = (tag: string, platform?: string) =>
    answeringFrom([node]).resolve({ registry: "docker.io", repository: "library/node", tag }, platform);

  it("answers what it has, of a platform what is of that alone", async () => {
    expect(await ask("24")).toMatchObject({ kind: "found", digest: a });
    expect(await ask("24", "linux/amd64")).toMatchObject({ kind: "found", digest: a });
    expect(await ask("24", "linux/arm64")).toMatchObject({ kind: "failed" });
    expect(await ask("22")).toEqual({ kind: "failed", why: "seaworthy.lock does not have it; run seaworthy pin without --offline" });
  });

  it("spares registries the digests that it has, and no tag", async () => {
    const registry = fake({ "docker.io/library/node:24": found(b) });
    const asking = new Asking(askedLess(registry, [node]), how);
    await asking.ask(await images(`FROM node:24@${a} AS a\nFROM node:24\n`));
    expect(registry.asked).toEqual(["docker.io/library/node:24"]);
    expect(asking.found.map(({ digest: each }) => each)).toEqual([a, b]);
  });
});
