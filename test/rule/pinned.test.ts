import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { editsOf, once } from "../../src/fix/apart.ts";
import { lint } from "../../src/lint.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { PinAnswer, Pins } from "../../src/model/pins.ts";
import { applyEdits } from "../../src/text/edit.ts";
import { Source } from "../../src/text/source.ts";
import { a, b, c, places } from "./pin-places.ts";

const hub = (answers: Readonly<Record<string, PinAnswer>>): ReadonlyMap<string, PinAnswer> =>
  new Map(Object.entries(answers).map(([name, answer]) => [`docker.io/${name}`, answer]));

const answers = hub({
  "library/node:24": { digest: a },
  "library/node:24-slim": { digest: b },
  "library/node:latest": { digest: c },
  "library/busybox:1.37": { digest: b },
  "library/postgres:17.2": { digest: c },
  "library/gone:1": { missing: "tag" },
  "docker/dockerfile:1": { digest: c },
  "team/app:1.2": { digest: b },
});

const asked: Pins = { from: "registry", isAll: true, answers };

/** The findings about pins of files, the format of each told by its name. */
async function findingsIn(files: Readonly<Record<string, string>>, pins: Pins | undefined): Promise<readonly Finding[]> {
  const inputs = Object.entries(files).map(([path, text]) => ({
    source: new Source(path, text),
    ...(path.endsWith(".env") ? { isSupporting: true as const } : {}),
  }));
  const only = rules.filter(({ id }) => id === "image-digest-pinned");
  const { findings, failures } = await lint(inputs, { rules: only, profile: "recommended", surroundings: { ...(pins ? { pins } : {}) } });
  expect(failures).toEqual([]);
  return findings;
}

/** The files with every repair applied. */
async function pinned(files: Readonly<Record<string, string>>, pins: Pins): Promise<Record<string, string>> {
  const edits = once((await findingsIn(files, pins)).flatMap(editsOf));
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      applyEdits(
        text,
        edits.filter(({ span }) => span.file === path),
      ),
    ]),
  );
}

describe("where a pin is written", () => {
  it.each(places)("%s", async (_, file, before, after) => {
    expect(await pinned({ [file]: before }, asked)).toEqual({ [file]: after });
  });

  it.each(places)("%s: once pinned, nothing changes", async (_, file, before) => {
    const once = await pinned({ [file]: before }, asked);
    expect(await pinned(once, { ...asked, renews: true })).toEqual(once);
  });

  it("writes in the file that gives the image, of several that are merged", async () => {
    const files = {
      "compose.yaml": "services:\n  a:\n    image: busybox:1.37\n",
      "compose.override.yaml": "services:\n  a:\n    image: node:24\n",
    };
    expect(await pinned(files, asked)).toEqual({
      ...files,
      "compose.override.yaml": `services:\n  a:\n    image: node:24@${a}\n`,
    });
  });

  it("writes where an env file gives the value", async () => {
    const files = { "compose.yaml": "services:\n  a:\n    image: node:${V}\n", ".env": "# node\nV=24\nOTHER=x\n" };
    expect(await pinned(files, asked)).toEqual({ ...files, ".env": `# node\nV=24@${a}\nOTHER=x\n` });
  });

  it("keeps every other character", async () => {
    const filler = fc.stringMatching(/^[a-z #"'{}$:]{0,12}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(filler, { maxLength: 4 }), fc.array(filler, { maxLength: 4 }), async (before, after) => {
        const comments = (lines: readonly string[]): string => lines.map((line) => `# ${line}\n`).join("");
        const [head, tail] = [`#\n${comments(before)}`, comments(after)];
        const { Dockerfile } = await pinned({ Dockerfile: `${head}FROM node:24\n${tail}` }, asked);
        expect(Dockerfile).toBe(`${head}FROM node:24@${a}\n${tail}`);
      }),
      { numRuns: 20 },
    );
  });
});

/** What is left as it is, and what is said of it. */
const left: readonly (readonly [what: string, files: Readonly<Record<string, string>>, help: string])[] = [
  [
    "a variable that RUN uses",
    { Dockerfile: "ARG V=24\nFROM node:${V}\nARG V\nRUN echo $V\n" },
    `write \`node:\${V}@${a}\` by hand, because \`V\` is used for something else, too (Dockerfile:3)`,
  ],
  [
    "a variable of an env file that another file uses",
    {
      "compose.yaml": "services:\n  a:\n    image: node:${V}\n",
      "compose.override.yaml": "services:\n  a:\n    environment: [X=$V]\n",
      ".env": "V=24\n",
    },
    `write \`node:\${V}@${a}\` by hand, because \`V\` is used for something else, too (compose.override.yaml:3)`,
  ],
  [
    "a tag that is a variable in part",
    { Dockerfile: "ARG V=24\nFROM node:${V}-slim\n" },
    `write \`node:\${V}-slim@${b}\` by hand, because a part of its tag is a variable, and a digest would hold whatever that is set to`,
  ],
  [
    "two variables",
    { Dockerfile: "ARG V=24\nARG W=slim\nFROM node:${V}-${W}\n" },
    `write \`node:\${V}-\${W}@${b}\` by hand, because two variables make up its tag, and a digest would hold whatever one of them is set to`,
  ],
  [
    "a variable made of another",
    { Dockerfile: "ARG V=24\nARG B=node:${V}\nFROM $B\n" },
    `write \`$B@${a}\` by hand, because the value of \`B\` is put together from other variables`,
  ],
  [
    "a variable of an env file that another service uses",
    { "compose.yaml": "services:\n  a:\n    image: node:${V}\n    environment: [X=$V]\n", ".env": "V=24\n" },
    `write \`node:\${V}@${a}\` by hand, because \`V\` is used for something else, too (compose.yaml:4)`,
  ],
  [
    "a variable of a script",
    { "run.sh": "#!/bin/sh\nV=24\ndocker run node:$V\n" },
    `write \`node:24@${a}\` by hand, because a variable says a part of it`,
  ],
];

describe("what is not pinned", () => {
  it.each(left)("%s", async (_, files, help) => {
    const findings = await findingsIn(files, asked);
    expect(findings.map((finding) => [finding.help, finding.fix])).toEqual([[help, null]]);
  });
});

const from = (image: string): Record<string, string> => ({ Dockerfile: `FROM ${image}\n` });
const said = async (image: string, pins: Pins | undefined): Promise<string[]> =>
  (await findingsIn(from(image), pins)).map(({ severity, message }) => `${severity}: ${message}`);

describe("what is said of a pin", () => {
  const lock: Pins = { from: "lock", answers: new Map([...answers, [`docker.io/library/node@${a}`, { digest: a }]]) };
  const registry: Pins = {
    from: "registry",
    answers: hub({ "library/gone:1": { missing: "tag" }, [`library/node@${b}`]: { missing: "digest" } }),
  };

  it.each<readonly [what: string, image: string, pins: Pins | undefined, said: readonly string[]]>([
    ["nothing is known", "node:24", undefined, ["low: `node:24` is not pinned to a digest, so it can become a different image"]],
    ["nothing is known of a pin", `node:24@${b}`, undefined, []],
    ["the lock knows the tag", "node:24", lock, ["low: `node:24` is not pinned to a digest, so it can become a different image"]],
    ["the lock knows the digest", `node:24@${a}`, lock, []],
    [
      "the lock does not",
      `node:24@${b}`,
      lock,
      ["info: seaworthy.lock does not have the digest of `node:24`; run `seaworthy pin --check`, which asks the registry for it"],
    ],
    ["the registry could not answer for a pin", `node:24@${a}`, registry, []],
    ["there is no such tag", "gone:1", registry, ["medium: `gone:1` does not exist: its registry has no such tag"]],
    ["there is no such digest", `node:24@${b}`, registry, [`medium: \`node:24@${b}\` does not exist: its registry has no such digest`]],
    ["the registry was not asked", "node:24", { ...registry, isAll: true }, []],
    ["the pin is behind, and nobody renews", `node:24@${b}`, { ...asked, answers }, []],
    [
      "the pin is behind",
      `node:24@${b}`,
      { ...asked, renews: true },
      ["low: the digest of `node:24` is behind its tag: the tag leads to another image now"],
    ],
  ])("%s", async (_, image, pins, expected) => {
    expect(await said(image, pins)).toEqual(expected);
  });

  it("renews a digest wherever it is written", async () => {
    const files = { Dockerfile: `ARG D=${b}\nFROM node:24@\${D}\n` };
    expect(await pinned(files, { ...asked, renews: true })).toEqual({ Dockerfile: `ARG D=${a}\nFROM node:24@\${D}\n` });
  });
});
