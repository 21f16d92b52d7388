import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/model/change.ts";
import type { Container } from "../../../src/model/workload.ts";
import { changed, container, containers, plain, started } from "./containers.ts";

const first = <T>(list: Container["host"]["mounts"] | Container["host"]["portBindings"]): T =>
  (list.state === "unknown" ? undefined : list.value[0]) as T;

const cases: readonly (readonly [before: string, change: Change | ((container: Container) => Change), after: string | undefined])[] = [
  ["docker run nginx", { set: "readonlyRootfs", to: true }, "docker run --read-only nginx"],
  ["docker run -d nginx -g x", { add: "capDrop", items: ["ALL"] }, "docker run -d --cap-drop ALL nginx -g x"],
  [
    "docker run -d \\\n  -p 80:80 \\\n  nginx",
    { set: "memory", to: 536_870_912 },
    "docker run -d \\\n  -p 80:80 \\\n  --memory 512m \\\n  nginx",
  ],
  ["docker run \\\n\tnginx", { set: "init", to: true }, "docker run \\\n\t--init \\\n\tnginx"],
  [
    "docker run -d --name x nginx",
    { add: "capAdd", items: ["CHOWN", "SETUID"] },
    "docker run -d --name x --cap-add CHOWN --cap-add SETUID nginx",
  ],
  ["docker run --cap-drop ALL nginx", { add: "capDrop", items: ["ALL"] }, "docker run --cap-drop ALL nginx"],
  ["docker run -d --privileged nginx", { unset: "privileged" }, "docker run -d nginx"],
  ["docker run --privileged \\\n  -d nginx", { set: "privileged", to: false }, "docker run \\\n  -d nginx"],
  ["docker run \\\n  --privileged \\\n  nginx", { unset: "privileged" }, "docker run \\\n  nginx"],
  ["docker run --pid host --pid=host -d nginx", { unset: "pidMode" }, "docker run -d nginx"],
  ["docker run -dP nginx", { unset: "portBindings" }, "docker run -d nginx"],
  ["docker run --read-only=false nginx", { set: "readonlyRootfs", to: true }, "docker run --read-only nginx"],
  ["docker run --memory=1g nginx", { set: "memory", to: 2_147_483_648 }, "docker run --memory=2g nginx"],
  ["docker run -m '1g' nginx", { set: "memory", to: 2_147_483_648 }, "docker run -m 2g nginx"],
  ['docker run "--memory=1g" nginx', { set: "memory", to: 2_147_483_648 }, "docker run --memory=2g nginx"],
  ["docker run -m1g nginx", { set: "memory", to: 2_147_483_648 }, "docker run -m2g nginx"],
  ["docker run -m $MEM nginx", { set: "memory", to: 2_147_483_648 }, undefined],
  ["docker run --user root nginx", { set: "user", to: "1000:1000" }, "docker run --user 1000:1000 nginx"],
  ["docker run --restart always nginx", { set: "restartRetries", to: 5 }, "docker run --restart on-failure:5 nginx"],
  ["docker run --network host nginx", { unset: "networkMode" }, "docker run nginx"],
  ["docker run --cap-add SYS_ADMIN --cap-add=CHOWN nginx", { remove: "capAdd", items: ["SYS_ADMIN"] }, "docker run --cap-add=CHOWN nginx"],
  [
    "docker run --security-opt seccomp:unconfined nginx",
    { replace: "securityOpt", item: "seccomp:unconfined", by: "seccomp=a b.json" },
    "docker run --security-opt 'seccomp=a b.json' nginx",
  ],
  [
    "docker run -p 8080:80 nginx",
    ({ host }) => ({ publish: first<{ span: never }>(host.portBindings).span, at: "127.0.0.1" }),
    "docker run -p 127.0.0.1:8080:80 nginx",
  ],
  [
    "docker run -p8080:80 nginx",
    ({ host }) => ({ publish: first<{ span: never }>(host.portBindings).span, at: "127.0.0.1" }),
    "docker run -p127.0.0.1:8080:80 nginx",
  ],
  [
    "docker run -dp 8080:80 nginx",
    ({ host }) => ({ publish: first<{ span: never }>(host.portBindings).span, at: "127.0.0.1" }),
    "docker run -dp 127.0.0.1:8080:80 nginx",
  ],
  [
    "docker run -p published=81,target=80 nginx",
    ({ host }) => ({ publish: first<{ span: never }>(host.portBindings).span, at: "127.0.0.1" }),
    "docker run -p 127.0.0.1:81:80 nginx",
  ],
  ["docker run -p $P:80 nginx", ({ host }) => ({ publish: first<{ span: never }>(host.portBindings).span, at: "127.0.0.1" }), undefined],
  ...["bash -c 'docker run nginx'", "trap 'docker run nginx' EXIT", 'eval "docker run nginx"', "ssh h docker run nginx"].map(
    (text): (typeof cases)[number] => [text, { healthcheck: "curl -fsS 'http://localhost'" }, undefined],
  ),
  ["ssh h <<EOF\ndocker run --privileged nginx\nEOF", { set: "privileged", to: false }, "ssh h <<EOF\ndocker run nginx\nEOF"],
  ["bash -c 'docker run --privileged nginx'", { set: "privileged", to: false }, "bash -c 'docker run nginx'"],
  ['bash -c "docker run -u \\"0\\" nginx"', { set: "user", to: "7" }, undefined],
  [
    "docker run -d nginx",
    { open: [{ host: 80, container: 8080, address: "127.0.0.1" }] },
    "docker run -d --publish 127.0.0.1:80:8080 nginx",
  ],
  [
    "docker run -v /etc:/x nginx",
    ({ host }) => ({ mount: first<{ span: never }>(host.mounts).span, to: "read-only" }),
    "docker run -v /etc:/x:ro nginx",
  ],
  [
    "docker run -v /etc:/x:rshared,z nginx",
    ({ host }) => ({ mount: first<{ span: never }>(host.mounts).span, to: "private" }),
    "docker run -v /etc:/x:z nginx",
  ],
  [
    "docker run --mount type=bind,src=/etc,dst=/x nginx",
    ({ host }) => ({ mount: first<{ span: never }>(host.mounts).span, to: "read-only" }),
    "docker run --mount type=bind,src=/etc,dst=/x,readonly nginx",
  ],
  [
    "docker run -v /etc:/x -v /y:/y nginx",
    ({ host }) => ({ remove: "mounts", items: [first<{ value: never }>(host.mounts).value] }),
    "docker run -v /y:/y nginx",
  ],
  ["docker run -e A=1 -e B=2 nginx", { variable: "env", name: "A", to: null }, "docker run -e B=2 nginx"],
  ["docker run -e A=1 nginx", { variable: "env", name: "A", to: "it's $x" }, "docker run -e 'A=it'\\''s $x' nginx"],
  ["docker run nginx", { variable: "labels", name: "a.b", to: "c" }, "docker run --label a.b=c nginx"],
  [
    "docker run --ulimit nofile=1:2 nginx",
    { entries: "ulimits", to: { nofile: { soft: 10, hard: 20 } } },
    "docker run --ulimit nofile=10:20 nginx",
  ],
  ["docker run --sysctl a.b=1 -d nginx", { entries: "sysctls", to: { "a.b": null } }, "docker run -d nginx"],
  ["docker run --log-driver none nginx", { entries: "logging", to: { driver: "local" } }, "docker run --log-driver local nginx"],
  [
    "docker run nginx",
    { entries: "logging", to: { driver: "json-file", options: { "max-size": "10m" } } },
    "docker run --log-driver json-file --log-opt max-size=10m nginx",
  ],
  [
    "docker run --log-opt max-size=1g nginx",
    { entries: "logOptions", to: { "max-size": "10m" } },
    "docker run --log-opt max-size=10m nginx",
  ],
  ["docker run nginx", { join: "back" }, "docker run --network back nginx"],
  ["docker run --network front nginx", { join: "back", leave: ["front"] }, "docker run --network back nginx"],
  [
    "docker network create back\ndocker run --network back nginx",
    { network: "back", internal: true },
    "docker network create --internal back\ndocker run --network back nginx",
  ],
  ["docker run --network back nginx", { network: "back", internal: true }, undefined],
  [
    "docker run nginx",
    { healthcheck: "curl -f localhost || exit 1" },
    "docker run --health-cmd 'curl -f localhost || exit 1' --health-start-period 30s nginx",
  ],
  [
    "docker run --no-healthcheck nginx",
    { healthcheck: ["pg_isready"] },
    "docker run --health-cmd pg_isready --health-start-period 30s nginx",
  ],
  [
    "docker run --name w nginx\ndocker exec -u root w ls",
    ({ hooks: [hook] }) => ({ erase: hook?.user.span as never }),
    "docker run --name w nginx\ndocker exec w ls",
  ],
  [
    "docker run --name w -m 1g nginx\ndocker update -m 2g w",
    { set: "memory", to: 1024 ** 2 },
    "docker run --name w -m 1g nginx\ndocker update -m 1m w",
  ],
  ["docker exec --privileged w ls", ({ hooks: [hook] }) => ({ erase: hook?.privileged.span as never }), "docker exec w ls"],
  ["docker run nginx", { secret: "s", from: { file: "x" } }, undefined],
  ["O='--privileged'\ndocker run $O nginx", { unset: "privileged" }, undefined],
  ["podman run --cap-add=A,B nginx", { remove: "capAdd", items: ["A"] }, "podman run --cap-add=B nginx"],
  ["podman run --cap-add=A,B -d nginx", { remove: "capAdd", items: ["A", "B"] }, undefined],
  ['podman run --cap-add="A,B" -d nginx', { remove: "capAdd", items: ["A"] }, undefined],
];

describe("a change on a command line", () => {
  it.each(cases)("%j %j", (before, change, after) => {
    expect(changed(before, change)).toBe(after);
  });

  it("quotes nothing in a file that is no script by itself", () => {
    const text = "#!/bin/sh\ndocker run nginx\n";
    expect(changed(text, { variable: "env", name: "A", to: "b c" })).toBe("#!/bin/sh\ndocker run --env 'A=b c' nginx\n");
  });
});

/** Flags that a line may have, as their words. */
const flag = fc.constantFrom(
  ["-d"],
  ["--name", "web"],
  ["-e", "A=b c"],
  ["-eB=1"],
  ["--label=x=y"],
  ["-p", "8080:80"],
  ["-p81:81"],
  ["--cap-add", "CHOWN"],
  ["--memory=1g"],
  ["-v", "/srv/my data:/data:ro"],
  ["--security-opt", "seccomp=profile.json"],
  ["--tmpfs=/run:size=1m"],
  ["--network", "back"],
  ["-it"],
);

const single = (word: string): string => (/^[\w=:/.-]+$/.test(word) ? word : `'${word}'`);
const double = (word: string): string => (word.startsWith("-") && !word.includes(" ") ? word : `"${word}"`);

/** A command in one of the ways in which people write them. */
const line = fc
  .record({
    flags: fc.uniqueArray(flag, { maxLength: 6, selector: ([word]) => word }),
    image: fc.constantFrom("nginx:1.29", "registry.example.com/app@sha256:abc"),
    command: fc.constantFrom([], ["sh", "-c", "echo --privileged; exit"]),
    quote: fc.constantFrom(single, double),
    gap: fc.constantFrom(" ", "  ", " \\\n  ", " \\\n\t", " \\\n        "),
    before: fc.constantFrom("", "# starts it\n", "set -e\nsudo ", "if true; then\n  "),
    after: fc.constantFrom("", "\n", " # done\n", " || true\n", " > log 2>&1\n"),
  })
  .map(({ flags, image, command, quote, gap, before, after }) => {
    const groups = [...flags.map((words) => words.map(quote).join(" ")), [image, ...command].map(quote).join(" ")];
    const end = before.startsWith("if") ? `${after.includes("\n") ? after : `${after}\n`}fi\n` : after;
    return `${before}docker run${groups.map((group) => gap + group).join("")}${end}`;
  });

const quotes = "a 'b' \"c\" $d";

/** A change, and what it makes of a container. */
const change = fc.constantFrom<readonly [Change, (before: Summary) => Partial<Summary>]>(
  [{ set: "readonlyRootfs", to: true }, () => ({ readonlyRootfs: true })],
  [{ set: "memory", to: 1024 ** 2 }, () => ({ memory: 1024 ** 2 })],
  [{ set: "user", to: "1000:1000" }, () => ({ user: "1000:1000" })],
  [{ add: "capDrop", items: ["ALL"] }, ({ capDrop }) => ({ capDrop: [...capDrop, "ALL"] })],
  [{ remove: "capAdd", items: ["CHOWN"] }, () => ({ capAdd: [] })],
  [{ unset: "portBindings" }, () => ({ portBindings: [] })],
  [{ variable: "env", name: "B", to: null }, ({ env }) => ({ env: env.filter(({ name }) => name !== "B") })],
  [{ variable: "env", name: "NEW", to: quotes }, ({ env }) => ({ env: [...env, { name: "NEW", value: quotes }] })],
  [{ unset: "tmpfs" }, () => ({ tmpfs: [] })],
);

/** Some of what is started, by the keys of the model; the rest is compared with it. */
interface Summary {
  readonly readonlyRootfs: unknown;
  readonly memory: unknown;
  readonly user: unknown;
  readonly capDrop: readonly unknown[];
  readonly capAdd: readonly unknown[];
  readonly portBindings: readonly unknown[];
  readonly env: readonly { readonly name: string; readonly value: unknown }[];
  readonly tmpfs: readonly unknown[];
}

const summary = ({ host, image }: Container): Summary => plain({ ...host, ...image }) as Summary;

describe("any command line", () => {
  it("has the change afterwards, and everything else as it was", () => {
    fc.assert(
      fc.property(line, change, (text, [made, expected]) => {
        const before = summary(container(text));
        const after = changed(text, made);
        if (after === undefined) throw new Error(`no edit of ${text}`);
        expect(summary(container(after))).toEqual({ ...before, ...expected(before) });
      }),
      { numRuns: 500 },
    );
  });

  it("keeps its other characters", () => {
    fc.assert(
      fc.property(line, (text) => {
        const after = changed(text, { add: "capDrop", items: ["ALL"] }) ?? "";
        const added = /[\s\\]+--cap-drop ALL/.exec(after)?.[0] ?? "?";
        expect(after.replace(added, "")).toBe(text);
        // On a line of its own where the others are.
        expect(added.includes("\n")).toBe(/docker run[^\n]*\\\r?\n/.test(text));
      }),
      { numRuns: 300 },
    );
  });

  it("comes back to what it was when the flag is taken away", () => {
    fc.assert(
      fc.property(line, (text) => {
        const there = changed(text, { set: "init", to: true }) ?? "";
        expect(changed(there, { unset: "init" })).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves the other lines of its file alone", () => {
    const text = "docker run -d --name a x:1\ndocker run -d --name b y:1 # second\n";
    const [, second] = containers(text);
    expect(second?.path).toEqual(["containers", "b"]);
    expect(started(changed(text, { set: "init", to: true }) ?? "")).toEqual([
      expect.objectContaining({ host: expect.objectContaining({ init: true }) }),
      (started(text) as unknown[])[1],
    ]);
  });
});
