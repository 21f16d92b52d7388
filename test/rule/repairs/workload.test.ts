import { describe, expect, it } from "vitest";
import { mended } from "./mended.ts";

type Files = Readonly<Record<string, string>>;

const compose = (lines: string, image = "x:1", rest = ""): Files => ({
  "compose.yaml": `services:\n  a:\n    image: ${image} # a\n${lines}  b:\n    image: y:1\n${rest}`,
});
/** A database, and a client with variables of its own. */
const withClients = (lines: string, variables: string): Files => ({
  "compose.yaml": `services:\n  a:\n    image: postgres:17.2\n${lines}  b:\n    image: y:1\n    environment:\n${variables}`,
});
const docker = (text: string): Files => ({ Dockerfile: text });

/** Files, and those of them that are others afterwards; `undefined` where nothing is offered. Git ignores `.env`. */
const rows: readonly (readonly [rule: string, what: string, before: Files, after: Files | undefined])[] = [
  ["non-root-user", "root in place of an image's account", compose("    user: root\n", "grafana/grafana:12.0"), undefined],
  [
    "non-root-user",
    "root in place of an account that nobody knows",
    { "compose.yaml": "services:\n  a:\n    build: .\n    user: root\n", Dockerfile: 'FROM example/beat:1.0\nUSER 1000\nCMD ["beat"]\n' },
    undefined,
  ],
  [
    "non-root-user",
    "root, behind which the account of the image comes back",
    docker("FROM docker.elastic.co/logstash/logstash-oss:8.15.0\nUSER root\nCOPY --chown=1000 a /b\n"),
    docker("FROM docker.elastic.co/logstash/logstash-oss:8.15.0\nUSER root\nCOPY --chown=1000 a /b\nUSER logstash\n"),
  ],
  [
    "non-root-user",
    "root, behind which the number of the image comes back",
    docker("FROM opensearchproject/opensearch:2.19\nUSER root\nRUN a\n"),
    docker("FROM opensearchproject/opensearch:2.19\nUSER root\nRUN a\nUSER 1000\n"),
  ],
  ["non-root-user", "root in an image that nobody knows", docker("FROM example/beat:1.0\nUSER root\nRUN a\n"), undefined],
  [
    "non-root-user",
    "root in an image that nobody knows, and an account that the build makes",
    docker("FROM example/beat:1.0\nUSER root\nRUN useradd beat\n"),
    docker("FROM example/beat:1.0\nUSER root\nRUN useradd beat\nUSER beat\n"),
  ],
  [
    "non-root-user",
    "root in an image of root",
    compose("    user: root\n", "nginx:1.29"),
    compose("    user: nginx\n    tmpfs: [/var/cache/nginx:mode=1777, /run:mode=1777]\n", "nginx:1.29"),
  ],
  [
    "non-root-user",
    "an image that a service starts with what needs root",
    {
      "compose.yaml": "services:\n  a:\n    build: .\n    command: sh -c 'apt-get install -y x && app'\n",
      Dockerfile: 'FROM debian:13\nCMD ["app"]\n',
    },
    undefined,
  ],
  [
    "non-root-user",
    "a supervisor that changes accounts",
    {
      Dockerfile: 'FROM alpine:3.22\nCOPY supervisord.conf /etc/\nCMD ["supervisord", "-c", "/etc/supervisord.conf"]\n',
      "supervisord.conf": "[supervisord]\nnodaemon=true\nuser=root\n\n[program:web]\ncommand=/app/web\n",
    },
    undefined,
  ],
  [
    "non-root-user",
    "a start that writes a file beside what is mounted",
    {
      "compose.yaml":
        "services:\n  a:\n    image: redis:7.4\n    entrypoint: [/bin/sh, /start.sh]\n    volumes: ['./start.sh:/start.sh']\n",
      "start.sh": "#!/bin/sh\ncat > /redis.conf <<EOF\nport 1\nEOF\nexec redis-server /redis.conf\n",
    },
    undefined,
  ],
  [
    "non-root-user",
    "a start that writes a file into what is mounted",
    {
      "compose.yaml":
        "services:\n  a:\n    image: redis:7.4\n    entrypoint: [/bin/sh, /start.sh]\n    volumes: ['./start.sh:/start.sh:ro']\n    tmpfs: ['/data:mode=1777']\n",
      "start.sh": "#!/bin/sh\necho 1 > /data/a\nexec redis-server\n",
    },
    {
      "compose.yaml":
        "services:\n  a:\n    image: redis:7.4\n    entrypoint: [/bin/sh, /start.sh]\n    volumes: ['./start.sh:/start.sh:ro']\n    tmpfs: ['/data:mode=1777']\n    user: redis\n",
      "start.sh": "#!/bin/sh\necho 1 > /data/a\nexec redis-server\n",
    },
  ],
  [
    "read-only-rootfs",
    "a start that writes a file beside what is mounted",
    {
      "compose.yaml":
        "services:\n  a:\n    image: example/a:1\n    entrypoint: [/bin/sh, /start.sh]\n    volumes: ['./start.sh:/start.sh']\n",
      "start.sh": "#!/bin/sh\necho 1 >> /etc/app.conf\nexec app\n",
    },
    undefined,
  ],
  ["non-root-user", "an image to build others on", { "Dockerfile.base": 'FROM debian:13\nCMD ["app"]\n' }, undefined],
  [
    "pid1-handles-signals",
    "a script in a file, whose program the Dockerfile names, too",
    docker(
      'FROM python:3.13\nCOPY <<"END" /start.sh\n#!/bin/sh\nset -e\nmigrate\npython app.py\nEND\nEXPOSE 8080\nENTRYPOINT ["/start.sh"]\n',
    ),
    undefined,
  ],
  ["user-matches-image", "an image whose data is root's", docker("FROM minio/minio\nUSER 10001\n"), undefined],
  ["non-root-user", "what root wrote", compose("    user: root\n    volumes: ['d:/data']\n", "node:22.12", "volumes:\n  d:\n"), undefined],
  [
    "non-root-user",
    "what it only reads",
    compose("    user: root\n    volumes: ['./app:/app:ro']\n", "node:22.12"),
    compose("    user: node\n    volumes: ['./app:/app:ro']\n", "node:22.12"),
  ],
  ["non-root-user", "a private key", compose("    user: root\n    volumes: ['./tls.key:/tls.key:ro']\n", "nginx:1.29"), undefined],
  [
    "non-root-user",
    "what the workers serve",
    compose("    user: root\n    volumes: ['./site:/usr/share/nginx/html']\n", "nginx:1.29"),
    compose(
      "    user: nginx\n    volumes: ['./site:/usr/share/nginx/html']\n    tmpfs: [/var/cache/nginx:mode=1777, /run:mode=1777]\n",
      "nginx:1.29",
    ),
  ],
  [
    "non-root-user",
    "what root wrote through one of two services of an image",
    {
      "compose.yaml": "services:\n  a:\n    build: .\n  b:\n    build: .\n    volumes: ['./data:/data']\n",
      Dockerfile: 'FROM node:22.12\nCMD ["node", "app.js"]\n',
    },
    undefined,
  ],
  [
    "non-root-user",
    "a program mounted over itself",
    {
      "compose.yaml": "services:\n  a:\n    build: .\n    volumes: ['./src:/app/src']\n",
      Dockerfile: 'FROM node:22.12\nCOPY . /app\nCMD ["node", "/app/src/app.js"]\n',
    },
    {
      "compose.yaml": "services:\n  a:\n    build: .\n    volumes: ['./src:/app/src']\n",
      Dockerfile: 'FROM node:22.12\nCOPY . /app\nUSER node\nCMD ["node", "/app/src/app.js"]\n',
    },
  ],
  [
    "read-only-rootfs",
    "a folder that the build makes to be written to",
    {
      "compose.yaml": "services:\n  a:\n    build: .\n",
      Dockerfile: 'FROM python:3.13\nCOPY app.py /app/\nRUN mkdir /app/cache\nCMD ["python", "/app/app.py"]\n',
    },
    undefined,
  ],
  [
    "read-only-rootfs",
    "a volume there",
    {
      "compose.yaml": "services:\n  a:\n    build: .\n    tmpfs: [/app/cache, /tmp]\n",
      Dockerfile: 'FROM python:3.13\nCOPY app.py /app/\nRUN mkdir /app/cache\nCMD ["python", "/app/app.py"]\n',
    },
    {
      "compose.yaml": "services:\n  a:\n    build: .\n    tmpfs: [/app/cache, /tmp]\n    read_only: true\n",
      Dockerfile: 'FROM python:3.13\nCOPY app.py /app/\nRUN mkdir /app/cache\nCMD ["python", "/app/app.py"]\n',
    },
  ],
  [
    "healthcheck-defined",
    "the port that every service of an image publishes",
    {
      "compose.yaml": "services:\n  a:\n    build: .\n    ports: ['81:5000']\n  b:\n    build: .\n    ports: ['82:5000']\n",
      Dockerfile: 'FROM python:3.13\nCMD ["python", "app.py"]\n',
    },
    {
      "compose.yaml": "services:\n  a:\n    build: .\n    ports: ['81:5000']\n  b:\n    build: .\n    ports: ['82:5000']\n",
      Dockerfile: `FROM python:3.13\nHEALTHCHECK --start-period=30s CMD ["python", "-c", "import socket; socket.create_connection(('127.0.0.1', 5000), 3)"]\nCMD ["python", "app.py"]\n`,
    },
  ],
  [
    "healthcheck-defined",
    "two ports of one image",
    {
      "compose.yaml": "services:\n  a:\n    build: .\n    ports: ['81:5000']\n  b:\n    build: .\n    ports: ['82:5001']\n",
      Dockerfile: 'FROM python:3.13\nCMD ["python", "app.py"]\n',
    },
    undefined,
  ],
  [
    "healthcheck-defined",
    "a worker of the same image",
    {
      "compose.yaml": "services:\n  a:\n    build: .\n  b:\n    build: .\n    command: [celery, worker]\n",
      Dockerfile: 'FROM python:3.13\nEXPOSE 5000\nCMD ["python", "app.py"]\n',
    },
    undefined,
  ],
  [
    "no-secret-in-env",
    "a mapping",
    { ...compose('    environment:\n      DB_PASSWORD: "Tr0ub4dor&3" # c\n      MODE: fast\n'), ".env": "MODE=a\n" },
    {
      ...compose('    environment:\n      DB_PASSWORD: "${DB_PASSWORD:?}" # c\n      MODE: fast\n'),
      ".env": "MODE=a\nDB_PASSWORD='Tr0ub4dor&3'\n",
    },
  ],
  [
    "no-secret-in-env",
    "a list, and a file without a line end",
    { ...compose("    environment:\n      - DB_PASSWORD=Tr0ub4dor3\n"), ".env": "A=b" },
    { ...compose("    environment:\n      - DB_PASSWORD=${DB_PASSWORD:?}\n"), ".env": "A=b\nDB_PASSWORD=Tr0ub4dor3\n" },
  ],
  [
    "no-secret-in-env",
    "two services with one name and two values",
    {
      "compose.yaml":
        "services:\n  a-b:\n    image: x\n    environment: {PASSWORD: Tr0ub4dor3}\n  b:\n    image: x\n    environment: {PASSWORD: Tr0ub4dor4}\n",
      ".env": "",
    },
    {
      "compose.yaml":
        'services:\n  a-b:\n    image: x\n    environment: {PASSWORD: "${A_B_PASSWORD:?}"}\n  b:\n    image: x\n    environment: {PASSWORD: "${B_PASSWORD:?}"}\n',
      ".env": "A_B_PASSWORD=Tr0ub4dor3\nB_PASSWORD=Tr0ub4dor4\n",
    },
  ],
  [
    "no-secret-in-env",
    "two services with one value",
    {
      "compose.yaml":
        "services:\n  a:\n    image: x\n    environment: {PASSWORD: Tr0ub4dor3}\n  b:\n    image: x\n    environment: {PASSWORD: Tr0ub4dor3}\n",
      ".env": "",
    },
    {
      "compose.yaml":
        'services:\n  a:\n    image: x\n    environment: {PASSWORD: "${PASSWORD:?}"}\n  b:\n    image: x\n    environment: {PASSWORD: "${PASSWORD:?}"}\n',
      ".env": "PASSWORD=Tr0ub4dor3\n",
    },
  ],
  [
    "healthcheck-defined",
    "valkey",
    compose("", "valkey/valkey:8.1"),
    compose("    healthcheck:\n      test: [CMD, valkey-cli, ping]\n      start_period: 30s\n", "valkey/valkey:8.1"),
  ],
  ["healthcheck-defined", "a release that only a digest names", compose("", `mariadb@sha256:${"0".repeat(64)}`), undefined],
  ["healthcheck-defined", "a release before its check", compose("", "mariadb:10.6.5-focal"), undefined],
  [
    "healthcheck-defined",
    "times that are written stay",
    compose("    healthcheck: {interval: 5s, start_period: 2m}\n", "redis:8.2"),
    compose("    healthcheck: {interval: 5s, start_period: 2m, test: [CMD, redis-cli, ping]}\n", "redis:8.2"),
  ],
  [
    "healthcheck-defined",
    "an image of the project",
    docker('FROM node:22.12\nEXPOSE 3000\nCMD ["node", "app.js"]\n'),
    docker(
      `FROM node:22.12\nEXPOSE 3000\nHEALTHCHECK --start-period=30s CMD ["node", "-e", "require('net').connect(3000, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))"]\nCMD ["node", "app.js"]\n`,
    ),
  ],
  ["no-secret-in-env", "no .env", compose("    environment: [DB_PASSWORD=Tr0ub4dor3]\n"), undefined],
  [
    "no-secret-in-env",
    "an .env that a service is given",
    { ...compose("    env_file: .env\n    environment: [DB_PASSWORD=Tr0ub4dor3]\n"), ".env": "A=b\n" },
    undefined,
  ],
  [
    "no-secret-in-env",
    "an anchor",
    { "compose.yaml": "x-e: &e\n  DB_PASSWORD: Tr0ub4dor3\nservices:\n  a:\n    image: x\n    environment: *e\n", ".env": "A=b\n" },
    undefined,
  ],
  [
    "no-secret-in-env",
    "a service that another one extends",
    {
      "compose.yaml": "services:\n  a:\n    image: x\n    environment:\n      DB_PASSWORD: Tr0ub4dor3\n  b:\n    extends: {service: a}\n",
      ".env": "A=b\n",
    },
    undefined,
  ],
  [
    "no-secret-in-env",
    "an image whose containers are given it",
    {
      Dockerfile: "FROM debian:12.9\nENV A=1 DB_PASSWORD=Tr0ub4dor3\n",
      "compose.yaml": "services:\n  a:\n    build: .\n    environment: [DB_PASSWORD]\n",
    },
    { Dockerfile: "FROM debian:12.9\nENV A=1\n" },
  ],
  ["no-secret-in-env", "an image that nobody starts", docker("FROM debian:12.9\nENV A=1 DB_PASSWORD=Tr0ub4dor3\n"), undefined],
  [
    "secret-as-file",
    "a mapping",
    compose(
      "    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD:?none} # c\n      POSTGRES_DB: x\n",
      "postgres:17.2",
      "volumes: {}\n",
    ),
    compose(
      "    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/db_password # c\n      POSTGRES_DB: x\n    secrets: [db_password]\n",
      "postgres:17.2",
      "volumes: {}\nsecrets:\n  db_password:\n    environment: DB_PASSWORD\n",
    ),
  ],
  [
    "secret-as-file",
    "a list, passed on, beside another secret",
    compose("    environment: [MYSQL_ROOT_PASSWORD]\n    secrets: [k]\n", "mysql:8.4", "secrets: {k: {file: ./k}}\n"),
    compose(
      "    environment: [MYSQL_ROOT_PASSWORD_FILE=/run/secrets/mysql_root_password]\n    secrets: [k, mysql_root_password]\n",
      "mysql:8.4",
      "secrets: {k: {file: ./k}, mysql_root_password: {environment: MYSQL_ROOT_PASSWORD}}\n",
    ),
  ],
  [
    "secret-as-file",
    "several",
    compose("    environment:\n      MYSQL_ROOT_PASSWORD: $A\n      MYSQL_PASSWORD: ${B}\n", "mysql:8.4"),
    compose(
      "    environment:\n      MYSQL_ROOT_PASSWORD_FILE: /run/secrets/a\n      MYSQL_PASSWORD_FILE: /run/secrets/b\n    secrets: [a, b]\n",
      "mysql:8.4",
      "secrets:\n  a:\n    environment: A\n  b:\n    environment: B\n",
    ),
  ],
  ["secret-as-file", "a default", compose("    environment: {POSTGRES_PASSWORD: '${A:-${B}}'}\n", "postgres:17.2"), undefined],
  [
    "secret-as-file",
    "a read-only root",
    compose("    read_only: true\n    environment: [POSTGRES_PASSWORD]\n", "postgres:17.2"),
    undefined,
  ],
  ["secret-as-file", "an image that reads no file", compose("    environment: [APP_PASSWORD]\n"), undefined],
  [
    "secret-as-file",
    "a health check that needs it",
    compose("    environment: [MYSQL_ROOT_PASSWORD]\n    healthcheck: {test: mysqladmin ping -p$$MYSQL_ROOT_PASSWORD}\n", "mysql:8.4"),
    undefined,
  ],
  [
    "no-secret-in-label",
    "a hash",
    {
      ...compose("    labels:\n      - traefik.http.middlewares.m.basicauth.users=a:$$apr1$$H6uskkkW$$IgXLP6ewTrSuBkTrqE8wj/\n"),
      ".env": "A=b\n",
    },
    {
      ...compose("    labels:\n      - traefik.http.middlewares.m.basicauth.users=${BASICAUTH_USERS:?}\n"),
      ".env": "A=b\nBASICAUTH_USERS='a:$apr1$H6uskkkW$IgXLP6ewTrSuBkTrqE8wj/'\n",
    },
  ],
  [
    "no-secret-in-label",
    "another one",
    compose("    labels:\n      api_token: c0ffee5ecret1\n      a: b # c\n"),
    compose("    labels:\n      a: b # c\n"),
  ],
  [
    "no-secret-in-label",
    "an image",
    docker("FROM debian:12.9\nLABEL maintainer=a api_token=c0ffee5ecret1\n"),
    docker("FROM debian:12.9\nLABEL maintainer=a\n"),
  ],
  [
    "no-debug-mode",
    "variables",
    compose("    environment:\n      NODE_ENV: development\n      FLASK_DEBUG: 1 # c\n      NODE_OPTIONS: --inspect\n      A: b\n"),
    compose("    environment:\n      NODE_ENV: production\n      # c\n      A: b\n"),
  ],
  ["no-debug-mode", "options beside others", compose("    environment: {NODE_OPTIONS: --inspect --max-old-space-size=512}\n"), undefined],
  [
    "no-debug-mode",
    "an image",
    docker('FROM node:22.12\nENV NODE_ENV=development A=b\nCMD ["node", "--inspect=0.0.0.0:9229", "app.js"]\n'),
    docker('FROM node:22.12\nENV NODE_ENV=production A=b\nCMD ["node", "app.js"]\n'),
  ],
  ["no-debug-mode", "a command in one text", compose("    command: node --inspect=0.0.0.0 app.js\n"), undefined],
  [
    "no-debug-mode",
    "a command in lines",
    compose("    command:\n      - node\n      - --inspect\n      - app.js\n"),
    compose("    command:\n      - node\n      - app.js\n"),
  ],
  [
    "no-insecure-tls-env",
    "a service",
    compose("    environment:\n      - NODE_TLS_REJECT_UNAUTHORIZED=0\n      - A=b\n"),
    compose("    environment:\n      - A=b\n"),
  ],
  [
    "no-insecure-tls-env",
    "an image",
    docker("FROM node:22.12\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\nRUN GIT_SSL_NO_VERIFY=1 git pull\n"),
    docker("FROM node:22.12\nRUN git pull\n"),
  ],
  [
    "no-passwordless-service",
    "a switch",
    compose("    environment:\n      POSTGRES_HOST_AUTH_METHOD: trust # c\n", "postgres:17.2"),
    compose("    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?} # c\n", "postgres:17.2"),
  ],
  [
    "no-passwordless-service",
    "a switch beside a password",
    compose("    environment:\n      - POSTGRES_HOST_AUTH_METHOD=trust\n      - POSTGRES_PASSWORD\n", "postgres:17.2"),
    compose("    environment:\n      - POSTGRES_PASSWORD\n", "postgres:17.2"),
  ],
  [
    "no-passwordless-service",
    "a switch of several images",
    compose("    environment: [ALLOW_EMPTY_PASSWORD=yes]\n", "bitnami/redis:8.2"),
    compose('    environment: ["REDIS_PASSWORD=${REDIS_PASSWORD:?}"]\n', "bitnami/redis:8.2"),
  ],
  [
    "no-passwordless-service",
    "clients that name the server in a URL",
    withClients("    environment: [POSTGRES_HOST_AUTH_METHOD=trust]\n", "      URL: postgresql+asyncpg://postgres:old@a:5432/x\n"),
    withClients(
      '    environment: ["POSTGRES_PASSWORD=${POSTGRES_PASSWORD:?}"]\n',
      "      URL: postgresql+asyncpg://postgres:${POSTGRES_PASSWORD:?}@a:5432/x\n",
    ),
  ],
  [
    "no-passwordless-service",
    "clients that name the server and the account",
    withClients(
      "    environment: {POSTGRES_HOST_AUTH_METHOD: trust, POSTGRES_USER: me}\n",
      "      DB_HOST: a\n      DB_USER: me\n      DB_PASSWORD: ''\n",
    ),
    withClients(
      '    environment: {POSTGRES_PASSWORD: "${POSTGRES_PASSWORD:?}", POSTGRES_USER: me}\n',
      "      DB_HOST: a\n      DB_USER: me\n      DB_PASSWORD: '${POSTGRES_PASSWORD:?}'\n",
    ),
  ],
  [
    "no-passwordless-service",
    "clients of another account, which it leaves",
    withClients("    environment: [POSTGRES_HOST_AUTH_METHOD=trust]\n", "      URL: postgres://other@a/x\n"),
    withClients('    environment: ["POSTGRES_PASSWORD=${POSTGRES_PASSWORD:?}"]\n', "      URL: postgres://other@a/x\n"),
  ],
];

describe("what repairs make of a service and an image", () => {
  it.each(rows)("%s: %s", async (rule, _, before, after) => {
    expect(await mended(rule, before, { ignored: new Set([".env"]) })).toEqual(after ? changed(before, after) : {});
  });
});

const changed = (before: Files, after: Files): Files =>
  Object.fromEntries(Object.entries(after).filter(([path, text]) => before[path] !== text));
