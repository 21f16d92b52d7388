import { describe, expect, it } from "vitest";
import { mended } from "./mended.ts";

type Files = Readonly<Record<string, string>>;

const service = (lines: string, rest = ""): string => `services:\n  a:\n    image: x:1 # a\n${lines}  b:\n    image: x:1\n${rest}`;

/** One file, and what it is afterwards; the same text where nothing is offered. */
const rows: readonly (readonly [rule: string, what: string, before: string, after: string])[] = [
  [
    "valid-compose",
    "a name that only its own service is like",
    "services:\n  mongo-webui:\n    image: x\n    depends_on: [mongo]\n",
    "services:\n  mongo-webui:\n    image: x\n    depends_on: [mongo]\n",
  ],
  [
    "valid-compose",
    "a name that another service is like",
    "services:\n  mongo-webui:\n    image: x\n    depends_on: [mongdb]\n  mongodb:\n    image: x\n",
    "services:\n  mongo-webui:\n    image: x\n    depends_on: [mongodb]\n  mongodb:\n    image: x\n",
  ],
  [
    "encrypted-overlay",
    "lines",
    "x-a: 1\nnetworks:\n  n:\n    driver: overlay # c\n",
    'x-a: 1\nnetworks:\n  n:\n    driver: overlay # c\n    driver_opts:\n      encrypted: "true"\n',
  ],
  [
    "encrypted-overlay",
    "braces",
    "networks: {n: {driver: overlay, driver_opts: {a: b}}}\n",
    'networks: {n: {driver: overlay, driver_opts: {a: b, encrypted: "true"}}}\n',
  ],
  [
    "encrypted-overlay",
    "an anchor",
    "networks:\n  n: &n\n    driver: overlay\n  m: *n\n",
    "networks:\n  n: &n\n    driver: overlay\n  m: *n\n",
  ],
  [
    "no-unsandboxed-build",
    "all three",
    service(
      "    build:\n      context: . # c\n      privileged: true # d\n      network: host\n      entitlements: [security.insecure, network.host]\n",
    ),
    service("    build:\n      context: . # c\n      # d\n"),
  ],
  [
    "no-unsandboxed-build",
    "an item",
    service("    build:\n      context: .\n      entitlements:\n        - device\n        - security.insecure\n"),
    service("    build:\n      context: .\n      entitlements:\n        - device\n"),
  ],
  [
    "no-disabled-attestations",
    "both",
    service("    build: {context: ., provenance: false, sbom: 'false'}\n"),
    service("    build: {context: ., provenance: true, sbom: true}\n"),
  ],
  [
    "no-unsupported-secret",
    "lines",
    service("    secrets: [db, k]\n", "secrets:\n  db:\n    external: true\n  k: {external: true} # c\n"),
    service("    secrets: [db, k]\n", "secrets:\n  db:\n    environment: DB\n  k: {environment: K} # c\n"),
  ],
  [
    "no-unsupported-secret",
    "a stack",
    service("    secrets: [db]\n    deploy: {replicas: 2}\n", "secrets: {db: {external: true}}\n"),
    service("    secrets: [db]\n    deploy: {replicas: 2}\n", "secrets: {db: {external: true}}\n"),
  ],
  [
    "secret-file-mounted",
    "none yet",
    service("    environment: [A_FILE=/run/secrets/s]\n", "secrets: {s: {file: ./s}}\n"),
    service("    environment: [A_FILE=/run/secrets/s]\n    secrets: [s]\n", "secrets: {s: {file: ./s}}\n"),
  ],
  [
    "secret-file-mounted",
    "beside another",
    service(
      "    environment:\n      A_FILE: /run/secrets/s\n    secrets:\n      - source: t # c\n",
      "secrets: {s: {environment: S}, t: {environment: T}}\n",
    ),
    service(
      "    environment:\n      A_FILE: /run/secrets/s\n    secrets:\n      - source: t # c\n      - s\n",
      "secrets: {s: {environment: S}, t: {environment: T}}\n",
    ),
  ],
  [
    "secret-file-mounted",
    "a read-only root",
    service("    read_only: true\n    environment: [A_FILE=/run/secrets/s]\n", "secrets: {s: {environment: S}}\n"),
    service("    read_only: true\n    environment: [A_FILE=/run/secrets/s]\n", "secrets: {s: {environment: S}}\n"),
  ],
  [
    "secret-file-mounted",
    "none declared",
    service("    environment: [A_FILE=/run/secrets/s]\n"),
    service("    environment: [A_FILE=/run/secrets/s]\n"),
  ],
  [
    "no-ineffective-setting",
    "a deploy key",
    service("    build: .\n    deploy:\n      placement: {constraints: [a == b]}\n      replicas: 2\n"),
    service("    build: .\n    deploy:\n      replicas: 2\n"),
  ],
  [
    "no-ineffective-setting",
    "the mode of a secret",
    service("    secrets:\n      - source: s\n        mode: 0400\n        uid: '1'\n", "secrets: {s: {file: ./s}}\n"),
    service("    secrets:\n      - source: s\n", "secrets: {s: {file: ./s}}\n"),
  ],
  [
    "no-ineffective-setting",
    "a driver option",
    service("", 'networks:\n  n:\n    driver_opts:\n      com.docker.network.bridge.enable_icc: "true"\n      a: b\n'),
    service("", "networks:\n  n:\n    driver_opts:\n      a: b\n"),
  ],
  [
    "no-lost-hardening",
    "options",
    `x-h: &h\n  security_opt: [no-new-privileges=true, seccomp=./a.json]\n${service("    <<: *h\n    security_opt: [apparmor=a]\n")}`,
    `x-h: &h\n  security_opt: [no-new-privileges=true, seccomp=./a.json]\n${service("    <<: *h\n    security_opt: [apparmor=a, no-new-privileges=true, seccomp=./a.json]\n")}`,
  ],
  [
    "cap-drop-all",
    "a service that another one merges",
    "services:\n  a: &a\n    image: x:1\n    restart: always\n  b:\n    <<: *a\n    restart: 'no'\n",
    "services:\n  a: &a\n    image: x:1\n    restart: always\n    cap_drop: [ALL]\n  b:\n    <<: *a\n    restart: 'no'\n    cap_drop: [ALL]\n",
  ],
  [
    "no-lost-hardening",
    "capabilities",
    `x-h: &h\n  cap_drop: [ALL]\n${service("    <<: *h\n    cap_drop:\n      - CHOWN # c\n")}`,
    `x-h: &h\n  cap_drop: [ALL]\n${service("    <<: *h\n    cap_drop:\n      - CHOWN # c\n      - ALL\n")}`,
  ],
  [
    "no-lost-hardening",
    "a switch",
    `x-h: &h\n  read_only: true\n${service("    <<: *h\n    read_only: false # c\n")}`,
    `x-h: &h\n  read_only: true\n${service("    <<: *h\n    # c\n")}`,
  ],
  [
    "no-lost-hardening",
    "a check",
    service("    healthcheck: {test: [CMD, a], disable: true}\n"),
    service("    healthcheck: {test: [CMD, a]}\n"),
  ],
  [
    "no-lost-hardening",
    "an option that is taken back",
    service("    security_opt:\n      - no-new-privileges:true\n      - no-new-privileges:false\n"),
    service("    security_opt:\n      - no-new-privileges:true\n"),
  ],
];

describe("what repairs make of a Compose file", () => {
  it.each(rows)("%s: %s", async (rule, _, before, after) => {
    const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
    for (const [was, is] of [
      [before, after],
      [crlf(before), crlf(after)],
    ] as const)
      expect(await mended(rule, { "compose.yaml": was })).toEqual(was === is ? {} : { "compose.yaml": is });
  });
});

/** Several files, and those of them that are others afterwards. */
const projects: readonly (readonly [rule: string, what: string, before: Files, after: Files])[] = [
  [
    "no-lost-hardening",
    "each thing in the file that takes it away",
    {
      "compose.yaml": service("    read_only: true\n    cap_drop: [ALL]\n    mem_limit: 1g\n"),
      "compose.override.yaml": "services:\n  a:\n    read_only: false\n    cap_drop: !reset []\n    mem_limit: 0\n    init: true\n",
    },
    { "compose.override.yaml": "services:\n  a:\n    init: true\n" },
  ],
];

describe("what repairs make of a project", () => {
  it.each(projects)("%s: %s", async (rule, _, before, after) => {
    expect(await mended(rule, before)).toEqual(after);
  });
});
