import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

type Row = readonly [rule: string, files: Readonly<Record<string, string>>, options?: Readonly<Record<string, unknown>>];

/** Files that a rule has nothing to say about, beside those that it repairs. */
const rows: readonly Row[] = [
  [
    "dependency-reachable",
    {
      "compose.yaml":
        "services:\n  proxy:\n    image: example/proxy:1.0\n    command: --upstream http://app:8080 --far far\n    networks: [front]\n    depends_on: [app, far, migrate, later]\n  later:\n    image: example/later:1.0\n    networks: [back]\n  app:\n    image: example/app:1.0\n    networks: [front, back]\n  far:\n    image: example/far:1.0\n    networks: [shared]\n  migrate:\n    image: example/app:1.0\n    network_mode: none\nnetworks:\n  front: {}\n  back: {}\n  shared: { external: true }\n",
    },
  ],
  [
    "dependency-reachable",
    {
      "compose.yaml":
        'services:\n  proxy:\n    image: example/proxy:1.0\n    depends_on: [app]\n  app:\n    image: example/app:1.0\nnetworks:\n  default:\n    driver_opts:\n      com.docker.network.bridge.enable_icc: "true"\n',
    },
  ],
  [
    "encrypted-overlay",
    {
      "compose.yaml":
        'services:\n  app:\n    image: example/app:1.0\nnetworks:\n  default:\n    driver: overlay\n    driver_opts: { encrypted: "true" }\n  local:\n    driver: bridge\n  far:\n    external: true\n',
    },
  ],
  [
    "no-default-credential",
    {
      "compose.yaml":
        "services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD:?}\n      TOKEN_TTL: ${TOKEN_TTL:-3600}\n      API_TOKEN: ${API_TOKEN:-${OTHER}}\n      SECRET_KEY: ${SECRET_KEY:-}\n",
    },
  ],
  [
    "no-disabled-attestations",
    { "compose.yaml": "services:\n  app:\n    build:\n      context: .\n      provenance: mode=max\n      sbom: true\n" },
  ],
  [
    "no-ineffective-setting",
    {
      "stack.yaml":
        "services:\n  app:\n    image: example/app:1.0\n    privileged: false\n    cap_drop: [ALL]\n    deploy: { mode: global }\n",
    },
  ],
  [
    "no-lost-hardening",
    {
      "compose.yaml":
        "x-hardened: &hardened\n  cap_drop: [ALL]\n  security_opt: [no-new-privileges=true]\nservices:\n  app:\n    <<: *hardened\n    image: example/app:1.0\n    security_opt: [no-new-privileges=true, apparmor=app]\n",
    },
  ],
  [
    "no-lost-hardening",
    { "compose.yaml": "services:\n  app:\n    image: example/app:1.0\n    healthcheck:\n      test: [CMD, check]\n      disable: false\n" },
  ],
  [
    "no-lost-hardening",
    {
      "compose.override.yaml": "services:\n  app:\n    read_only: true\n    cap_drop: [KILL]\n    security_opt: [apparmor=app]\n",
      "compose.yaml":
        "services:\n  app:\n    image: example/app:1.0\n    read_only: true\n    cap_drop: [ALL]\n    security_opt: [no-new-privileges=true]\n",
    },
  ],
  [
    "no-unescaped-variable",
    {
      "compose.yaml":
        "services:\n  cache:\n    image: redis:8.2\n    command: sh -c 'redis-server --requirepass $$REDIS_PASSWORD --maxmemory ${MEM:-1g} --dir $DIR'\n    environment:\n      REDIS_PASSWORD: ${SOME_OTHER}\n      MEM: 2g\n      DIR: ${DIR}\n",
    },
  ],
  [
    "no-unsandboxed-build",
    { "compose.yaml": "services:\n  app:\n    build:\n      context: .\n      privileged: false\n      network: none\n" },
  ],
  [
    "no-unset-variable",
    {
      "compose.yaml":
        'services:\n  app:\n    image: example/app:${TAG:?}\n    user: ${RUN_AS:-1000}\n    ports: ["${BIND:-127.0.0.1}:80:8080"]\n    environment:\n      MODE: ${MODE}\n    volumes:\n      - ${HOME}/data:/data\n',
    },
  ],
  [
    "no-unsupported-secret",
    {
      "compose.yaml":
        "services:\n  app:\n    image: example/app:1.0\n    secrets: [db]\nsecrets:\n  db:\n    file: ./db.txt\n  unused:\n    external: true\n",
    },
  ],
  [
    "healthcheck-defined",
    {
      "compose.yaml":
        "services:\n  web:\n    image: caddy:2.10\n    healthcheck:\n      test: [CMD, caddy, version]\n  job:\n    image: caddy:2.10\n    healthcheck:\n      disable: true\n",
    },
  ],
  [
    "no-debug-mode",
    {
      Dockerfile:
        'FROM node:22.12 AS dev\nENV NODE_ENV=development\nFROM node:22.12\nENV NODE_ENV=production DEBUG=app:* FLASK_DEBUG=0\nCMD ["node", "app.js"]\n',
    },
  ],
  [
    "no-debug-mode",
    {
      "compose.yaml":
        'services:\n  web:\n    image: example/web:1.0\n    environment:\n      - FLASK_DEBUG=0\n    ports:\n      - "8000:8000"\n',
    },
  ],
  ["no-exec-form-substitution", { Dockerfile: 'FROM debian:12.9\nCMD ["sh", "-c", "serve $PORT && true"]\n' }],
  ["no-exec-form-substitution", { Dockerfile: 'FROM debian:12.9\nENTRYPOINT ["/bin/sh"]\nCMD ["-c", "serve $(hostname) && true"]\n' }],
  [
    "no-exec-form-substitution",
    {
      "compose.yaml":
        'services:\n  a:\n    image: example/app:1.0\n    entrypoint: [python3]\n    command: ["-c", "print(1) > $(x)", "$(date)", "&&"]\n',
    },
  ],
  [
    "no-insecure-tls-env",
    { "compose.yaml": "services:\n  app:\n    image: example/app:1.0\n    environment:\n      NODE_EXTRA_CA_CERTS: /certs/ca.pem\n" },
  ],
  ["no-secret-in-label", { Dockerfile: "FROM debian:12.9\nLABEL maintainer=a token_ttl=60 com.example.auth=oidc\n" }],
  ["no-sensitive-volume", { Dockerfile: "FROM debian:12.9\nVOLUME /var/lib/app /etc/app/conf.d\n" }],
  [
    "no-ssh-server",
    {
      "compose.yaml":
        'services:\n  git:\n    image: gitea/gitea:1.24\n    ports:\n      - "2222:22"\n  app:\n    image: example/app:1.0\n    ports:\n      - "22:8080"\n',
    },
  ],
  ["no-unneeded-expose", { Dockerfile: "FROM postgres:17.2\nEXPOSE 5432\nEXPOSE 8080\n" }],
  ["numeric-user", { Dockerfile: "FROM node:22.12\nARG USER_ID=1000\nUSER ${USER_ID}:node\n" }],
  ["pid1-handles-signals", { Dockerfile: 'FROM node:22.12\nHEALTHCHECK CMD node health.js\nCMD ["node", "server.js"]\n' }],
  [
    "pid1-handles-signals",
    {
      "compose.yaml":
        'services:\n  app:\n    image: debian:12.9\n    command: ["sh", "-c", "migrate; exec app --serve"]\n  worker:\n    image: alpine:3.21\n    command: ["sh", "-c", "migrate; app --work"]\n',
    },
  ],
  [
    "secret-as-file",
    {
      "compose.yaml":
        "services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/db\n      POSTGRES_USER: ${DB_USER}\n",
    },
  ],
  ["user-matches-image", { Dockerfile: "FROM node:24\nRUN useradd -m appuser\nUSER appuser\n" }],
  ["valid-image-reference", { Dockerfile: "FROM Example.com/app:1.0\n" }],
  ["valid-image-reference", { "compose.yaml": "services:\n  a:\n    image: example/a:${TAG}\n" }],
];

describe("what rules leave alone", () => {
  it.each(rows.map(([id, files, options]) => ({ id, files, options })))("$id: $files", async ({ id, files, options }) => {
    const { findings } = await lint(
      Object.entries(files).map(([path, text]) => ({ source: new Source(path, text) })),
      {
        rules: rules.filter((rule) => rule.id === id),
        profile: "strict",
        scopes: options ? [{ rules: new Map([[id, { options }]]) }] : [],
      },
    );
    expect(findings).toEqual([]);
  });
});
