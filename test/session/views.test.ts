import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { discover } from "../../src/discover/discover.ts";
import { lint } from "../../src/lint.ts";
import type { NetworkNode, WorkloadViews } from "../../src/model/workload-view.ts";
import { withViews } from "../../src/session/views.ts";

const compose = `services:
  web:
    build: .
    ports: ["80:8080", "127.0.0.1:9000:9000/udp"]
    environment: { DB_PASSWORD: kd83hf7HJD8 }
  db:
    image: postgres:17
    command: postgres --password=kd83hf7HJD8
    environment: { GREETING: it is kd83hf7HJD8 }
    networks: [back]
    ports: ["5432:5432"]
  side:
    image: alpine:3.22
    network_mode: service:web
  agent:
    image: alpine:3.22
    network_mode: host
  local:
    image: alpine:3.22
    ports: ["[::1]:1:1", "127.0.0.1::2"]
  lan:
    image: alpine:3.22
    ports: ["192.168.1.5:3:3"]
  maybe:
    image: alpine:3.22
    ports: ["\${ADDRESS}:4:4"]
  alone:
    image: alpine:3.22
    network_mode: none
networks:
  back: { internal: true }
`;

let folder: string;
let views: WorkloadViews;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "seaworthy-views-"));
  writeFileSync(join(folder, "compose.yaml"), compose);
  writeFileSync(join(folder, "Dockerfile"), "FROM alpine:3.22 AS build\nFROM alpine:3.22\nUSER 1000\n");
  writeFileSync(join(folder, "other.Dockerfile"), "FROM alpine:3.22 AS tool\nFROM alpine:3.22 AS last\nENV A=b\n");
  const discovery = await discover({ cwd: folder, paths: ["."], gitignore: true });
  const report = await lint(discovery.found, { rules: [], profile: "strict", surroundings: discovery.surroundings });
  const told = await withViews(report, discovery, discovery.surroundings);
  views = told.views as WorkloadViews;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what would start", () => {
  it("is every container, and every image that is built for none", () => {
    expect(views.workloads.map(({ kind, label, at }) => [kind, label, at]).sort()).toEqual(
      [
        ...["web", "db", "side", "agent", "local", "lan", "maybe", "alone"].map((name) => [
          "container",
          `service \`${name}\``,
          `compose.yaml:${compose.split("\n").indexOf(`  ${name}:`) + 1}:3`,
        ]),
        ["image", "the image", "other.Dockerfile:2:6"],
      ].sort(),
    );
    expect(views.more).toBe(0);
  });

  it("has each setting with its place and the way from there, and no secret", () => {
    const web = views.workloads.find(({ label }) => label.includes("web"));
    const setting = (key: string) => web?.settings.filter((each) => each.key === key);
    expect(setting("user")).toEqual([
      { key: "user", text: "1000", state: "written", origin: ["Dockerfile:3:6", "built-from compose.yaml:3:5"] },
    ]);
    expect(setting("portBindings")?.map(({ text }) => text)).toEqual(["*:80:8080/tcp", "127.0.0.1:9000:9000/udp"]);
    expect(web?.silent).toContain("privileged");
    expect(web?.files).toEqual(["compose.yaml", "Dockerfile"]);
    expect(JSON.stringify(views)).not.toContain("kd83hf7HJD8");
  });

  it("is on a map with what of it is open, and how far", () => {
    const [map] = views.networks;
    const nodes = new Map((map?.nodes ?? []).map((each) => [each.label.replace(/^service `|`$/g, ""), each]));
    const said = (name: string) => {
      const { mode, open, joins, networks, published } = nodes.get(name) as NetworkNode;
      return [mode, open, joins, networks.map((at) => map?.networks[at]?.name), published.map(({ address, host }) => `${address}:${host}`)];
    };
    expect(views.networks).toHaveLength(1);
    expect(map?.title).toBe("compose.yaml");
    expect(map?.networks).toEqual([
      { name: "default", internal: false, external: false, connects: true },
      { name: "back", internal: true, external: false, connects: true },
    ]);
    expect(said("web")).toEqual(["own", "outside", undefined, ["default"], [":80", "127.0.0.1:9000"]]);
    // On an internal network nothing is published.
    expect(said("db")).toEqual(["own", "none", undefined, ["back"], [expect.stringMatching(/^.*:5432$/)]]);
    expect(said("side").slice(0, 4)).toEqual(["joined", "outside", "service `web`", ["default"]]);
    expect(said("agent").slice(0, 4)).toEqual(["host", "outside", undefined, []]);
    expect(said("local").slice(0, 2)).toEqual(["own", "host"]);
    expect(said("lan").slice(0, 2)).toEqual(["own", "outside"]);
    expect(said("maybe").slice(0, 2)).toEqual(["own", "unknown"]);
    expect(said("alone").slice(0, 4)).toEqual(["none", "none", undefined, []]);
  });
});
