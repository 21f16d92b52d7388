import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NetworkMap, NetworkNode } from "../../../src/model/workload-view.ts";
import { bandsOf, drawing } from "../../../src/report/html/drawing.ts";
import { networks } from "../../../src/report/html/network.ts";
import { reachesOf } from "../../../src/report/html/reach.ts";

const line = (name: string, more = {}) => ({ name, internal: false, external: false, connects: true, ...more });
const node = (label: string, on: readonly number[], open: NetworkNode["open"] = "none"): NetworkNode => ({
  ...{ label, networks: on, mode: "own", open },
  published: open === "none" ? [] : [{ address: "", host: "80", container: "80", protocol: "tcp" }],
});
const map = (lines: NetworkMap["networks"], nodes: readonly NetworkNode[]): NetworkMap => ({
  title: "a.yaml",
  networks: lines,
  nodes,
  more: 0,
});

const chain = map(
  [line("front"), line("back", { internal: true }), line("apart", { connects: false })],
  [node("web", [0], "outside"), node("app", [0, 1]), node("db", [1]), node("lonely", []), node("cut", [0, 2]), node("off", [2])],
);

describe("who reaches whom", () => {
  it("is who shares a network on which containers reach one another, step by step from the outside", () => {
    expect(reachesOf(chain)).toEqual([
      { steps: 0, neighbours: [1, 4] },
      { steps: 1, neighbours: [0, 2, 4] },
      { steps: 2, neighbours: [1] },
      { steps: undefined, neighbours: [] },
      { steps: 1, neighbours: [0, 1] },
      { steps: undefined, neighbours: [] },
    ]);
  });

  const maps = fc
    .integer({ min: 0, max: 5 })
    .chain((count) =>
      fc.tuple(
        fc.array(fc.constantFrom(true, false, null), { minLength: count, maxLength: count }),
        fc.array(
          fc.tuple(
            fc.uniqueArray(fc.nat(Math.max(0, count - 1)), { maxLength: count }),
            fc.constantFrom<NetworkNode["open"]>("outside", "host", "none", "unknown"),
          ),
          { maxLength: 12 },
        ),
      ),
    )
    .map(([connects, nodes]) =>
      map(
        connects.map((each, at) => line(`n${at}`, { connects: each })),
        nodes.map(([on, open], at) => node(`c${at}`, on, open)),
      ),
    );

  it("is mutual, and one step further at the most from one neighbour to the next", () => {
    fc.assert(
      fc.property(maps, (any) => {
        const reaches = reachesOf(any);
        for (const [at, { steps, neighbours }] of reaches.entries())
          for (const other of neighbours) {
            expect(reaches[other]?.neighbours).toContain(at);
            if (steps !== undefined) expect(reaches[other]?.steps ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(steps + 1);
          }
      }),
    );
  });

  it("is drawn with every container once, from the outside inwards, and each dot on its network", () => {
    fc.assert(
      fc.property(maps, (any) => {
        const bands = bandsOf(any, reachesOf(any));
        expect(bands.flatMap(({ rows }) => rows).sort((a, b) => a - b)).toEqual([...any.nodes.keys()]);
        const svg = String(drawing(any, bands, "x"));
        expect(svg.match(/<rect class="node/g)?.length ?? 0).toBe(any.nodes.length);
        expect(svg.match(/<circle/g)?.length ?? 0).toBe(any.nodes.flatMap((each) => each.networks).length);
        expect(String(drawing(any, bands, "x"))).toBe(svg);
      }),
    );
    expect(bandsOf(chain, reachesOf(chain)).map(({ title, rows }) => [title, rows])).toEqual([
      ["open beyond the host", [0]],
      ["1 step from outside", [1, 4]],
      ["2 steps from outside", [2]],
      ["no known way from outside", [3, 5]],
    ]);
  });

  it("is told in words as well, and cut where no page would hold it", () => {
    const text = String(networks([chain]));
    expect(text).toContain("6 containers, 3 networks, 1 open beyond the host");
    expect(text).toContain("every address:80 \u2192 80/tcp");
    expect(text).toContain("<li>back, internal</li>");
    expect(text).toContain("<li>apart, containers apart</li>");
    const large = map(
      Array.from({ length: 90 }, (_, at) => line(`n${at}`)),
      Array.from({ length: 400 }, (_, at) => node(`service ${at}`, [at % 90])),
    );
    const all = String(networks(Array(60).fill({ ...large, more: 7 })));
    expect(all.length).toBeLessThan(6_000_000);
    expect(all).toMatch(/The networks of \d+ more projects are omitted\./);
    expect(all).toContain("30 more networks omitted");
    expect(all).toContain("7 more containers omitted.");
  });
});
