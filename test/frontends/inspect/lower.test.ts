import { describe, expect, it } from "vitest";
import type { Container, Workload } from "../../../src/model/workload.ts";
import { asked, containerOf, existing, lowered, told } from "./lowered.ts";

const image = (Config: object, more: object = {}) => ({
  Id: `sha256:${"b".repeat(64)}`,
  RepoTags: ["example.com/shop:1.0"],
  RepoDigests: [],
  RootFS: { Type: "layers" },
  Config,
  ...more,
});
const network = (Name: string, more: object = {}) => ({
  Name,
  Id: "c".repeat(64),
  Driver: "bridge",
  Scope: "local",
  IPAM: {},
  Options: {},
  ...more,
});

describe("what an object is called", () => {
  it.each<[object, readonly string[]]>([
    [existing({}), ["containers", "shop"]],
    [existing({}, { Hostname: "box" }, { Name: "" }), ["containers", "box"]],
    [existing({}, {}, { Name: "" }), ["containers", "example.com/shop:1.0"]],
    [asked({}), ["containers", "example.com/shop:1.0"]],
    [asked({}, { name: "web" }), ["containers", "web"]],
    [asked({}, { Hostname: "web" }), ["containers", "web"]],
    [image({}), ["images", "example.com/shop:1.0"]],
    [image({}, { RepoTags: [] }), ["images", "sha256:bbbbbbbbbbbb"]],
  ])("%j", (object, path) => {
    expect(lowered(JSON.stringify([object])).map((each) => each.path)).toEqual([path]);
  });

  it("is told apart where there are several", () => {
    const texts = [JSON.stringify([existing({})]), JSON.stringify(existing({}))];
    expect(lowered(...texts).map(({ path }) => path)).toEqual([
      ["containers", "shop"],
      ["containers", "shop", "2"],
    ]);
  });

  it("is nothing where it is a network or a volume", () => {
    expect(lowered(JSON.stringify([network("a"), { Name: "v", Driver: "local", Mountpoint: "/v", Scope: "local" }]))).toEqual([]);
  });

  it("is found in lists, in lines and in one object", () => {
    const text = JSON.stringify(existing({}));
    for (const each of [text, `[${text}]`, `${text}\n${JSON.stringify(image({}))}\n`, `[${text}]\n[]`])
      expect(lowered(each)).toHaveLength(1);
  });
});

describe("where things stand", () => {
  const text = JSON.stringify(existing({ Binds: ["/etc:/host:ro"], CapAdd: ["SYS_ADMIN"] }, { Env: ["TOKEN=a\\b", "MODE=x"] }), null, 2);
  const [container] = lowered(text) as Container[];
  const at = ({ span }: { readonly span: { readonly start: number; readonly end: number } }): string => text.slice(span.start, span.end);
  const first = <T>(list: { readonly state: string; readonly value?: readonly T[] } | undefined): T => list?.value?.[0] as T;

  it("is exactly there", () => {
    expect(at(container as Container)).toBe('"/shop"');
    expect(at(first(container?.host.capAdd as never))).toBe('"SYS_ADMIN"');
    const mount = first(container?.host.mounts as never) as { value: { source: never; target: never }; span: never };
    expect([at(mount), at(mount.value.source), at(mount.value.target)]).toEqual(['"/etc:/host:ro"', "/etc", "/host"]);
    const [token, mode] = ((container as Container).image.env as unknown as { value: { value: { value: never } }[] }).value;
    expect([at(token?.value.value as never), at(mode?.value.value as never)]).toEqual(["a\\\\b", "x"]);
    expect(at(container?.host.memory as never)).toBe('"/shop"');
  });
});

describe("what starts in a container that exists", () => {
  it("is what is said, and nothing more", () => {
    const { image: config } = containerOf(
      existing({}, { User: "", Cmd: ["a", "b"], Entrypoint: null, Env: ["A=b", "C"], Labels: { l: "m" } }),
    );
    expect(told(config.user)).toEqual(["~", ""]);
    expect(told(config.cmd)).toEqual({ form: "exec", words: ["a", "b"] });
    expect(told(config.entrypoint)).toEqual(["~", null]);
    expect(told(config.healthcheck)).toEqual(["~", null]);
    expect(told(config.env)).toEqual([
      { name: "A", value: "b", literal: "b" },
      { name: "C", value: null, literal: "" },
    ]);
    expect(told(config.labels)).toEqual([{ name: "l", value: "m", literal: "m" }]);
  });

  it("is that of the image, where the image is there, too", () => {
    const own = { User: "7", Env: ["A=b"], Cmd: ["x"], Healthcheck: { Test: ["CMD", "y"] }, Labels: { l: "m" } };
    const { image: config, references } = containerOf(existing({}, { ...own, Env: ["A=b", "B=c"], Cmd: ["z"] }), image(own));
    const from = (setting: { readonly via?: readonly { readonly how: string }[] }): string | undefined => setting.via?.[0]?.how;
    expect([from(config.user), from(config.cmd), from(config.healthcheck)]).toEqual(["built-from", undefined, "built-from"]);
    expect((config.env as unknown as { value: never[] }).value.map(from)).toEqual(["built-from", undefined]);
    expect((config.labels as unknown as { value: never[] }).value.map(from)).toEqual(["built-from"]);
    // It comes from no registry.
    expect(references).toEqual([]);
  });

  it("is nobody's where a well-known image says it", () => {
    const { image: config } = containerOf(
      existing(
        {},
        {
          Image: "nginx:1.29",
          User: "",
          Entrypoint: ["/docker-entrypoint.sh"],
          Cmd: ["nginx", "-g", "daemon off;"],
          Env: ["NGINX_VERSION=1.29.1", "A=b"],
        },
      ),
    );
    expect([config.entrypoint.state, config.cmd.state]).toEqual(["default", "default"]);
    expect((config.env as unknown as { value: { state: string }[] }).value.map(({ state }) => state)).toEqual(["default", "written"]);
  });

  it("may have an id in the place of a name", () => {
    const ofId = existing({}, { Image: "bbbbbbbbbbbb" });
    expect(told(containerOf(ofId).image.ref)).toBe("? external");
    expect(told(containerOf(ofId, image({}, { RepoDigests: ["x@sha256:1"] })).image.ref)).toEqual([
      "~",
      expect.objectContaining({ tag: "1.0" }),
    ]);
  });
});

describe("what a container that is asked for leaves unsaid", () => {
  it("its image decides", () => {
    const { image: config } = containerOf(asked({}));
    expect([config.user, config.entrypoint, config.cmd, config.healthcheck, config.workingDir].map(told)).toEqual(Array(5).fill("? image"));
    expect(told(containerOf(asked({}), image({ User: "7" })).image.user)).toBe("7");
    expect(told(containerOf(asked({}, { Image: "redis:8" })).image.user)).toEqual(["~", "root"]);
  });

  it("loses its command with another entrypoint", () => {
    expect(told(containerOf(asked({}, { Entrypoint: ["a"] })).image.cmd)).toBe(null);
    expect(told(containerOf(asked({}, { Entrypoint: "a", Cmd: "b" })).image.cmd)).toEqual({ form: "exec", words: ["b"] });
    expect(told(containerOf(asked({}, { Entrypoint: [] })).image.cmd)).toBe("? image");
  });

  it.each<[readonly string[], unknown]>([
    [["NONE"], { test: null }],
    [["CMD", "a", "b"], { test: { form: "exec", words: ["a", "b"] } }],
    [["CMD-SHELL", "a b"], { test: { form: "shell", words: ["a b"] } }],
    [["a"], "? malformed"],
    [[], "? image"],
  ])("checks its health with %j", (Test, wanted) => {
    expect(told(containerOf(asked({}, { Healthcheck: { Test } })).image.healthcheck)).toEqual(wanted);
  });
});

describe("the networks of a container", () => {
  const on = (names: readonly string[], mode: string, ...objects: readonly object[]): unknown =>
    told(
      containerOf(
        existing({ NetworkMode: mode }, {}, { NetworkSettings: { Networks: Object.fromEntries(names.map((name) => [name, {}])) } }),
        ...objects,
      ).host.networks,
    );
  const open = { internal: ["~", false], hostBinding: ["~", ""], connects: ["~", true], external: ["~", false] };
  const foreign = { internal: "? external", hostBinding: "? external", connects: "? external", external: ["~", true] };

  it("are unknown where they are not there", () => {
    expect(on(["front"], "front")).toEqual([{ name: "front", ...foreign }]);
    expect(on([], "front")).toEqual([{ name: "front", ...foreign }]);
  });

  it("are what the engine says of them", () => {
    const inside = network("back", {
      Internal: true,
      Options: { "com.docker.network.bridge.enable_icc": "false", "com.docker.network.bridge.host_binding_ipv4": "127.0.0.1" },
    });
    expect(on(["back"], "back", inside)).toEqual([
      { name: "back", internal: true, hostBinding: "127.0.0.1", connects: false, external: ["~", false] },
    ]);
    expect(on(["back", "front"], "c".repeat(64), network("front"))).toEqual([
      { name: "back", ...foreign },
      { name: "front", ...open },
    ]);
    const lan = network("lan", { Driver: "macvlan", Options: { parent: "eth0" } });
    expect(on(["lan"], "lan", lan)).toEqual([{ name: "lan", ...open, reach: { every: "macvlan", routed: [] } }]);
  });

  it("are the engine's own where nobody names one", () => {
    expect(on(["bridge"], "bridge")).toEqual(["~", [["~", { name: "bridge", ...open }]]]);
    expect(told(containerOf(asked({}, { NetworkingConfig: { EndpointsConfig: { front: {} } } })).host.networks)).toEqual([
      { name: "front", ...foreign },
    ]);
  });
});

describe("what containers share", () => {
  const id = "d".repeat(64);
  const donor = { ...existing({}), Id: id, Name: "/vpn" };
  const pair = (host: object): Workload[] => lowered(JSON.stringify([existing(host), donor]));

  it("is called by its name, whatever it is called there", () => {
    const [container] = pair({
      NetworkMode: `container:${id}`,
      PidMode: `container:${id.slice(0, 12)}`,
      VolumesFrom: [`${id}:ro`],
    }) as Container[];
    expect([container?.host.networkMode, container?.host.pidMode, container?.host.volumesFrom].map(told)).toEqual([
      "container:vpn",
      "container:vpn",
      ["container:vpn:ro"],
    ]);
  });
});

describe("volumes", () => {
  const volume = {
    Name: "conf",
    Driver: "local",
    Mountpoint: "/x",
    Scope: "local",
    Options: { type: "none", o: "bind", device: "/etc/app" },
  };

  it("are folders of the host where their driver binds one", () => {
    const { host } = containerOf(existing({ Binds: ["conf:/c"] }), volume);
    expect(told(host.mounts)).toEqual([{ type: "bind", source: "/etc/app", target: "/c", readOnly: ["~", false] }]);
  });

  it("are nobody's where the image asks for them", () => {
    const mounts = [
      { Type: "volume", Name: "e".repeat(64), Destination: "/data", RW: true },
      { Type: "bind", Source: "/a", Destination: "/b", RW: false },
      { Type: "bind", Source: "/srv", Destination: "/srv", RW: true },
    ];
    const { host } = containerOf(existing({ Binds: ["/srv:/srv"] }, {}, { Mounts: mounts }));
    expect((host.mounts as unknown as { value: { state: string }[] }).value.map(({ state }) => state)).toEqual([
      "written",
      "default",
      "default",
    ]);
  });
});

describe("what Podman prints", () => {
  const podman = (host: object) => existing(host, {}, { ImageName: "example.com/shop:1.0", EffectiveCaps: [] });

  it("has other values where nobody said anything", () => {
    const usual = {
      NetworkMode: "pasta",
      PidMode: "private",
      IpcMode: "private",
      UTSMode: "private",
      PidsLimit: 2048,
      ShmSize: 65536000,
      Runtime: "oci",
    };
    const { host } = containerOf(podman({ ...usual, Ulimits: [{ Name: "RLIMIT_NOFILE", Soft: 1048576, Hard: 1048576 }] }));
    const said = Object.entries(host).filter(([, setting]) => setting.state === "written");
    expect(said.map(([key]) => key)).toEqual(["ulimits"]);
    expect(told(host.ulimits)).toEqual([["~", { name: "nofile", soft: 1048576, hard: 1048576 }]]);
  });
});

describe("containers of Windows", () => {
  it.each<[object, boolean]>([
    [existing({}, {}, { Platform: "windows" }), true],
    [existing({}, {}, { Platform: "linux" }), false],
    [asked({ Isolation: "hyperv" }), true],
    [asked({ Binds: ["\\\\.\\pipe\\docker_engine:\\\\.\\pipe\\docker_engine"] }), true],
    [asked({}, { Image: "mcr.microsoft.com/windows/nanoserver:ltsc2022" }), true],
    [asked({}), false],
  ])("%j", (object, is) => {
    expect(containerOf(object).windows).toBe(is);
  });
});
