import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { applyFixes } from "../../../src/fix/apply.ts";
import { lint } from "../../../src/lint.ts";
import { Source } from "../../../src/text/source.ts";
import { mended } from "./mended.ts";

/** What is found of a service by some rules, and what their repairs make of it. */
async function repaired(
  ids: readonly string[],
  service: string,
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly messages: string[]; readonly after: string }> {
  const before = `services:\n  web:\n${service.replace(/^(?=.)/gm, "    ")}`;
  const texts = { "compose.yaml": before, ...more };
  const { findings } = await lint(
    Object.entries(texts).map(([path, text]) => ({ source: new Source(path, text) })),
    { rules: rules.filter(({ id }) => ids.includes(id)), profile: "strict" },
  );
  const own = findings.filter(({ span }) => span.file === "compose.yaml");
  const after = applyFixes("compose.yaml", before, own);
  return {
    messages: own.map(({ message }) => message),
    after: after === before ? "" : after.slice("services:\n  web:\n".length).replace(/^ {4}/gm, "").replace(service, ""),
  };
}

describe("cap-drop-all gives back what the image needs", () => {
  it.each<[string, string, string]>([
    ["a database", "image: postgres:17.2\n", "CHOWN, DAC_OVERRIDE, SETGID, SETUID"],
    ["what is made from it", "image: pgvector/pgvector:pg17\n", "CHOWN, DAC_OVERRIDE, SETGID, SETUID"],
    ["an older release", "image: redis:7.4-alpine\n", "CHOWN, DAC_OVERRIDE, SETGID, SETUID"],
    ["a newer one", "image: redis:8.2\n", "CHOWN, SETGID, SETPCAP, SETUID"],
    ["one without a release", "image: redis:alpine\n", "CHOWN, SETGID, SETPCAP, SETUID"],
    ["a mirror of it", "image: public.ecr.aws/docker/library/redis:7.4\n", "CHOWN, DAC_OVERRIDE, SETGID, SETUID"],
    ["one with another publisher", "image: valkey/valkey:8.1\n", "CHOWN, DAC_OVERRIDE, SETGID, SETUID"],
    ["some that are there", "image: nginx:1.29\ncap_add: [CHOWN, SETGID]\n", "SETUID"],
    ["root that is written", "image: nginx:1.29\nuser: root\n", "CHOWN, SETGID, SETUID"],
    ["another user", "image: nginx:1.29\nuser: nginx\n", ""],
    ["a program with a capability", "image: caddy:2.10\n", "DAC_OVERRIDE, NET_BIND_SERVICE"],
    ["a program with a capability, another user", "image: caddy:2.10\nuser: '1000'\n", "NET_BIND_SERVICE"],
    ["an image that is not root", "image: memcached:1.6\n", ""],
    ["another entrypoint", "image: postgres:17.2\nentrypoint: [sleep]\n", ""],
    ["an image nobody knows", "image: example/app:1.0\n", ""],
    [
      "root in place of the account whose the data is",
      "image: prom/prometheus:v3.5.0\nuser: root\nvolumes: [prom:/prometheus]\n",
      "DAC_OVERRIDE",
    ],
    ["root in a folder of the host", "image: python:3.13\nvolumes: [./uploads:/uploads]\n", "DAC_OVERRIDE"],
    ["a folder that it may only read", "image: python:3.13\nvolumes: [./app:/app:ro]\n", ""],
    ["files that it only reads", "image: python:3.13\nvolumes: [./app.py:/app.py, ./c:/etc/c, /etc/localtime:/etc/localtime]\n", ""],
    ["another user in a folder of the host", "image: python:3.13\nuser: '1000'\nvolumes: [./uploads:/uploads]\n", ""],
    ["a private key", "image: nginx:1.29\nvolumes: [./certs:/etc/nginx/certs:ro]\n", "CHOWN, DAC_OVERRIDE, SETGID, SETUID"],
    ["logs of a server", "image: nginx:1.29\nvolumes: [logs:/var/log/nginx]\n", "CHOWN, DAC_OVERRIDE, SETGID, SETUID"],
    ["what a server's workers read", "image: nginx:1.29\nvolumes: [./site:/usr/share/nginx/html]\n", "CHOWN, SETGID, SETUID"],
    ["data of which it is written down", "image: redis:8.2\nvolumes: [./data:/data]\n", "CHOWN, SETGID, SETPCAP, SETUID"],
  ])("%s", async (_, service, capabilities) => {
    const { after } = await repaired(["cap-drop-all"], service);
    if (service.includes("cap_add")) expect(after).toContain("cap_drop: [ALL]");
    else expect(after).toBe(`cap_drop: [ALL]\n${capabilities ? `cap_add: [${capabilities}]\n` : ""}`);
    for (const each of capabilities.split(", ")) expect(after).toContain(each);
  });

  it("nothing to an image whose own start becomes another account", async () => {
    const files = {
      Dockerfile: 'FROM debian:13\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\n',
      "start.sh": '#!/bin/sh\nexec gosu app app "$@"\n',
    };
    expect((await repaired(["cap-drop-all"], "build: .\n", files)).after).toBe("");
    expect((await repaired(["cap-drop-all"], "build: .\nuser: '1000'\n", files)).after).toContain("cap_drop: [ALL]");
  });

  it("an image that is built on it", async () => {
    const build = "build: .\n";
    expect((await repaired(["cap-drop-all"], build, { Dockerfile: "FROM nginx:1.29\nCOPY site /usr/share/nginx/html\n" })).after).toBe(
      "cap_drop: [ALL]\ncap_add: [CHOWN, SETGID, SETUID]\n",
    );
    expect((await repaired(["cap-drop-all"], build, { Dockerfile: 'FROM nginx:1.29\nENTRYPOINT ["/app"]\n' })).after).toBe(
      "cap_drop: [ALL]\n",
    );
  });
});

describe("read-only-rootfs brings what the image writes to", () => {
  it.each<[string, string, string]>([
    ["a folder that is open to every account", "image: postgres:17.2\n", "read_only: true\ntmpfs: [/run/postgresql]\n"],
    ["one below a tmpfs", "image: postgres:17.2\ntmpfs: [/run]\n", "read_only: true\n"],
    ["folders that are not", "image: nginx:1.29\n", "read_only: true\ntmpfs: [/var/cache/nginx:mode=1777, /run:mode=1777]\n"],
    ["what is mounted", "image: nginx:1.29\nvolumes: [cache:/var/cache/nginx, run:/var/run]\n", "read_only: true\n"],
    ["what is mounted for reading", "image: mongo:8.0\nvolumes: [t:/tmp:ro]\n", "read_only: true\ntmpfs: [/tmp]\n"],
    [
      "what it fills from templates",
      "image: nginxinc/nginx-unprivileged:1.29\nvolumes: [./t:/etc/nginx/templates:ro]\n",
      "read_only: true\ntmpfs: [/tmp, /etc/nginx/conf.d:mode=1777]\n",
    ],
    ["the current release", "image: wordpress\n", "read_only: true\ntmpfs: [/run:mode=1777, /tmp]\n"],
    ["a tag that comes from outside", "image: wordpress:${TAG}\n", "read_only: true\ntmpfs: [/run:mode=1777, /tmp]\n"],
    ["nothing", "image: memcached:1.6\n", "read_only: true\n"],
    ["an image nobody knows", "image: example/app:1.0\n", "read_only: true\ntmpfs: [/tmp]\n"],
    ["an image nobody knows, with the folder", "image: example/app:1.0\ntmpfs: [/tmp]\n", "read_only: true\n"],
    ["what it keeps, in a volume", "image: caddy:2.10\nvolumes: [data:/data, config:/config]\n", "read_only: true\n"],
    ["what it keeps, nowhere", "image: caddy:2.10\nvolumes: [data:/data]\n", ""],
    ["a built image", "build: .\n", "read_only: true\ntmpfs: [/var/cache/nginx:mode=1777, /run:mode=1777]\n"],
  ])("%s", async (_, service, want) => {
    const { after } = await repaired(["read-only-rootfs"], service, service.includes("build") ? { Dockerfile: "FROM nginx:1.29\n" } : {});
    expect(after).toBe(want);
  });

  it("says what must be mounted first", async () => {
    const { messages } = await repaired(["read-only-rootfs"], "image: grafana/grafana:12.0.0\n");
    expect(messages).toEqual([
      "service `web` can write to its own programs and configuration; add a volume for what its image writes to /var/lib/grafana first",
    ]);
  });
});

describe("hardening-fits-image", () => {
  it("finds a program that is not executed", async () => {
    const { messages, after } = await repaired(["hardening-fits-image"], "image: caddy:2.10\nuser: '1000'\ncap_drop: [ALL]\n");
    expect(messages).toEqual([
      "service `web` drops all capabilities, but the program of its image cannot be executed without NET_BIND_SERVICE: add them back",
    ]);
    expect(after).toBe("cap_add: [NET_BIND_SERVICE]\n");
  });

  it.each<[string, string[], string]>([
    ["nginx", ["/run"], "tmpfs:\n  - /run\n  - /var/cache/nginx:uid=101\n"],
    ["nginx", ["/var/run"], "tmpfs:\n  - /var/run:size=1m\n"],
    ["root", [], "tmpfs:\n  - /run\n"],
    ["nginx", [], "tmpfs:\n  - /run:mode=1777\n  - /tmp\n"],
    ["${WHO}", [], "tmpfs:\n  - /run\n"],
  ])("finds tmpfs mounts that %s cannot write to: %j", async (user, targets, tmpfs) => {
    const { messages } = await repaired(["hardening-fits-image"], `image: nginx:1.29\nuser: ${user}\n${tmpfs}`);
    expect(messages).toEqual(
      targets.map(
        (each) =>
          `service \`web\` does not run as root, but its tmpfs \`${each}\` inherits the mode of a folder that only root can write to: add mode=1777`,
      ),
    );
  });
});

describe("what repairs bring of tmpfs mounts", () => {
  it("opens one that only root may write to", async () => {
    const web = (lines: string): string => `services:\n  web:\n    image: nginx:1.29\n    tmpfs:\n      - /var/run${lines}`;
    const after = await mended(["non-root-user", "hardening-fits-image"], { "compose.yaml": web(" # r\n") });
    expect(after).toEqual({ "compose.yaml": web(":mode=1777 # r\n      - /var/cache/nginx:mode=1777\n    user: nginx\n") });
  });
});

describe("a list at the end of a service", () => {
  const web = (lines: string): string => `services:\n  web:\n    image: nginx:1.29\n${lines}`;

  it.each<[rule: string, before: string, after: string]>([
    [
      "non-root-user",
      "    tmpfs:\n    - /run:mode=1777\n",
      "    tmpfs:\n    - /run:mode=1777\n    - /var/cache/nginx:mode=1777\n    user: nginx\n",
    ],
    [
      "read-only-rootfs",
      "    user: nginx\n    tmpfs:\n      - /run:mode=1777\n",
      "    user: nginx\n    tmpfs:\n      - /run:mode=1777\n      - /var/cache/nginx:mode=1777\n    read_only: true\n",
    ],
  ])("gets its items before the key that comes behind it: %s", async (rule, before, after) => {
    expect(await mended([rule], { "compose.yaml": web(before) })).toEqual({ "compose.yaml": web(after) });
  });
});

describe("non-root-user", () => {
  it.each<[string, string]>([
    // Folders of the image that only root may write to, and capabilities of a start as root.
    ["image: nginx:1.29\n", "user: nginx\ntmpfs: [/var/cache/nginx:mode=1777, /run:mode=1777]\n"],
    [
      "image: nginx:1.29\ncap_add: [CHOWN, KILL, SETUID]\ntmpfs: [/run:mode=1777]\n",
      "image: nginx:1.29\ncap_add: [KILL]\ntmpfs: [/run:mode=1777, /var/cache/nginx:mode=1777]\nuser: nginx\n",
    ],
    // No account of these images could write to what they keep.
    ["image: registry:2.8\n", ""],
    ["image: traefik:3.5\n", ""],
    ["image: example/app:1.0\nuser: root\n", ""],
  ])("of %j", async (service, want) => {
    expect((await repaired(["non-root-user"], service)).after).toBe(want);
  });

  it("goes before what is given to the account that starts", async () => {
    const both = ["non-root-user", "cap-drop-all"];
    expect(await mended(both, { "compose.yaml": "services:\n  web:\n    image: nginx:1.29\n" })).toEqual({
      "compose.yaml":
        "services:\n  web:\n    image: nginx:1.29\n    user: nginx\n    tmpfs: [/var/cache/nginx:mode=1777, /run:mode=1777]\n    cap_drop: [ALL]\n",
    });
    const built = { "compose.yaml": "services:\n  web:\n    build: .\n", Dockerfile: "FROM nginx:1.29\nCOPY a /srv/\n" };
    expect(await mended(both, built)).toEqual({
      "compose.yaml": "services:\n  web:\n    build: .\n    cap_drop: [ALL]\n",
      Dockerfile: "FROM nginx:1.29\nCOPY a /srv/\nRUN chown -R nginx /var/cache/nginx /run\nUSER nginx\n",
    });
  });
});
