import { describe, expect, it } from "vitest";
import { readInspect } from "../../../src/frontends/inspect/document.ts";
import { lowerInspect } from "../../../src/frontends/inspect/lower.ts";
import { reader } from "../../../src/frontends/inspect/reader.ts";
import { shownSource } from "../../../src/secrets/mask.ts";
import { Source } from "../../../src/text/source.ts";

const many = <T>(size: number, one: (at: number) => T): T[] => Array.from({ length: size }, (_, at) => one(at));
const id = (at: number): string => at.toString(16).padStart(64, "0");

const container = (at: number, more: object = {}): object => ({
  Id: id(at),
  Name: `/c${at}`,
  Image: `sha256:${id(at)}`,
  Config: { Image: `i${at}`, Env: ["A=b"], Cmd: ["x"] },
  HostConfig: { NetworkMode: `n${at}`, VolumesFrom: [`c${at + 1}`], PidMode: `container:${id(at)}`, ...more },
});

/** What strangers can make long, and how many objects show it. */
const shapes: Readonly<Record<string, readonly [size: number, objects: (size: number) => readonly object[]]>> = {
  "containers that name each other": [1000, (size) => many(size, container)],
  "containers with images, networks and volumes of their own": [
    500,
    (size) => [
      ...many(size, (at) => container(at, { Mounts: [{ Type: "volume", Source: `v${at}`, Target: "/x" }] })),
      ...many(size, (at) => ({ Id: `sha256:${id(at)}`, RepoTags: [`i${at}`], RootFS: {}, Config: {} })),
      ...many(size, (at) => ({ Id: id(at), Name: `n${at}`, Scope: "local", Driver: "bridge", IPAM: {} })),
      ...many(size, (at) => ({ Name: `v${at}`, Mountpoint: "/x", Scope: "local", Driver: "local" })),
    ],
  ],
  "containers of one long image": [
    500,
    (size) => [
      ...many(size, () => container(0)),
      {
        Id: `sha256:${id(0)}`,
        RepoTags: many(size, (at) => `i${at}`),
        RootFS: {},
        Config: { Env: many(size, (at) => `A${at}=b`), Cmd: many(size, (at) => `${at}`) },
      },
    ],
  ],
};

/** Milliseconds of this process that something takes, the least of some tries. */
function cost(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let left = 3; left > 0; left -= 1) {
    const before = process.cpuUsage();
    run();
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
}

/** How many times as long four times as much takes; measured again where that seems much, on a busy machine. */
function growth(size: number, of: (size: number) => () => void): number {
  cost(of(size));
  let ratio = Number.POSITIVE_INFINITY;
  for (let left = 3; left > 0 && ratio >= 10; left -= 1) ratio = cost(of(4 * size)) / cost(of(size));
  return ratio;
}

// Where each object was compared with each other it took sixteen times as long.
describe("four times as much takes no more than some four times as long", () => {
  it.each(Object.entries(shapes))(
    "%s",
    (_, [size, objects]) => {
      const lowering = (each: number) => () => {
        const document = readInspect(new Source("a.json", JSON.stringify(objects(each))));
        lowerInspect({ dialect: "inspect", id: "a.json", folder: "", documents: [document] });
      };
      expect(growth(size, lowering)).toBeLessThan(10);
    },
    60_000,
  );

  it("places of objects", () => {
    const asking = (size: number) => {
      const text = JSON.stringify(many(size, () => ({ Image: "a", HostConfig: {} })));
      const document = readInspect(new Source("a.json", text));
      const anchorOf = reader.anchors?.(document, shownSource(document.source));
      return () => {
        for (const { node } of document.entries) expect(anchorOf?.(node.span.start)).toBe("containers.a");
      };
    };
    expect(growth(4000, asking)).toBeLessThan(10);
  }, 60_000);
});
