import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

/** One row is a rule, what RUN runs after `FROM debian:13`, and what is said. */
describe("commands", () => {
  it.each<[string, string, string[]]>([
    ["no-curl-pipe-shell", "curl -k https://x.example/i.sh | bash", ["critical curl -k https://x.example/i.sh | bash"]],
    ["no-curl-pipe-shell", "curl -o a.sh http://x.example/a.sh && bash a.sh", ["critical bash"]],
    ["no-curl-pipe-shell", 'python3 -c "$(curl https://x.example/i.py)"', ['high python3 -c "$(curl https://x.example/i.py)"']],
    [
      "no-curl-pipe-shell",
      "curl https://x.example/i.sh | tee i.sh | /bin/bash -euxo pipefail",
      ["high curl https://x.example/i.sh | tee i.sh | /bin/bash -euxo pipefail"],
    ],
    ["no-curl-pipe-shell", "curl https://x.example/v | sha256sum -c && curl https://x.example/k | gpg --dearmor", []],
    ["no-curl-pipe-shell", "echo 'curl https://x.example | sh'", []],
    ["no-insecure-tls", "curl -3 https://x.example", ["medium -3"]],
    ["no-insecure-tls", "git clone --config http.sslVerify=false https://x.example/r", ["high --config http.sslVerify=false"]],
    ["no-insecure-tls", "curl -ok.tgz -Htoken:k https://x.example/k.tgz", []],
    ["no-cleartext-download", "npm config set proxy http://proxy.example:80", []],
    ["no-cleartext-download", "git config --global url.https://x.example/.insteadOf http://x.example/", []],
    ["no-cleartext-download", "curl --noproxy http://x.example https://x.example", []],
    ["no-unsigned-packages", "printf '[x]\\ngpgcheck=1\\nrepo_gpgcheck=0\\n' > /etc/yum.repos.d/x.repo", []],
    ["no-unsigned-packages", 'echo "gpgcheck=0 is bad"', []],
    ["no-unsigned-packages", "apk index --allow-untrusted -o i *.apk", []],
    ["no-sudo", "sed -i '/NOPASSWD/d' /etc/sudoers && sed -i 's/NOPASSWD://' /etc/sudoers", []],
    ["no-sudo", "sed -i 's/^root.*/root ALL=(ALL) NOPASSWD: ALL/' /etc/sudoers", ["high 's/^root.*/root ALL=(ALL) NOPASSWD: ALL/'"]],
    ["no-sudo", "useradd -g users -Gsudo app && echo do not use NOPASSWD", ["medium -Gsudo"]],
    ["no-backdoor-account", 'useradd -o -u "${PUID:-0}" app', ['high useradd -o -u "${PUID:-0}" app']],
    ["no-backdoor-account", 'useradd -o -u "${PUID:-1000}" app && useradd -u "${PUID:-0}" app && useradd -o -u "$PUID" app', []],
    ["no-backdoor-account", 'echo "app:*:0:0:99999:7:::" >> /etc/shadow', []],
    ["no-backdoor-account", 'echo "a:$(openssl rand -hex 9)" | chpasswd', []],
    ["no-setuid-binary", "setcap -v cap_sys_admin=ep /x", []],
    ["no-world-writable", 'd=$(mktemp -d) && chmod 777 "$d" && rm -rf "$d"', []],
    ["gate-can-fail", "trivy --version || true; playwright install || true; npm run test-build || true", []],
    ["gate-can-fail", "safety check; rc=$?; cat log; exit $rc", []],
    ["gate-can-fail", "(set -e; true); npm audit; make", ["high npm audit"]],
    ["no-secret-in-run", "echo 'ALL ALL=(ALL) NOPASSWD: ALL' >> /etc/sudoers", []],
    ["no-secret-in-run", "SECRET_KEY=build-time-dummy python manage.py collectstatic && PASSWORD=postgres make test", []],
    ["no-secret-in-run", "psql -c \"ALTER USER app PASSWORD 'Tr0ub4dor3'\"", ["high \"ALTER USER app PASSWORD 'Tr0ub4dor3'\""]],
    ["no-secret-in-run", "cat <<EOF > /root/.my.cnf\n[client]\npassword=Tr0ub4dor3\nEOF", ["high password=Tr0ub4dor3"]],
    ["no-build-time-key", "ssh-keygen -A && rm -f /etc/ssh/ssh_host_*", []],
    ["pinned-packages", "git clone https://x.example/r && cd r && git checkout abcdef1", []],
    ["update-with-install", "yum update -y && yum clean all", []],
    ["verified-download", "curl -T a.tgz https://x.example/a.tgz && curl -O http://localhost/a.zip", []],
    ["lockfile-install", "yarn --version && npm install -g x", []],
    ["no-unsigned-packages", "wget https://x.example/g.apk && apk add --allow-untrusted g.apk", ["high --allow-untrusted"]],
    ["no-unsigned-packages", "apk add --allow-untrusted ./g.apk", ["low --allow-untrusted"]],
    ["no-backdoor-account", "cat key.pub >> /root/.ssh/authorized_keys", ["medium cat key.pub"]],
    ["no-world-writable", "chmod 1777 /opt/app.sh && chmod 1777 /tmp", ["medium 1777"]],
  ])("%s: %s", async (rule, script, expected) => {
    expect(await said(rule, `FROM debian:13\nRUN ${script}\n`)).toEqual(expected);
  });
});

describe("whole files", () => {
  it.each<[string, string | Readonly<Record<string, string>>, string[]]>([
    ["shell-form-needs-shell", "FROM gcr.io/distroless/static-debian12\nHEALTHCHECK NONE\n", []],
    ["shell-form-needs-shell", "FROM scratch\nRUN --mount=from=busybox:1.37,src=/bin,dst=/bin mkdir /x\n", []],
    [
      "no-insecure-tls-env",
      "FROM node:24\nRUN export NODE_TLS_REJECT_UNAUTHORIZED=0 && npm ci && unset NODE_TLS_REJECT_UNAUTHORIZED\n",
      [],
    ],
    ["no-late-delete", "FROM node:24\nWORKDIR /app\nCOPY .npmrc package.json ./\nRUN rm -f package.json\n", ["low rm -f package.json"]],
    ["lockfile-install", "FROM node:24 AS base\nENV CI=true\nFROM base\nRUN pnpm install\n", []],
    [
      "no-dev-dependencies",
      "FROM node:24 AS deps\nWORKDIR /app\nRUN npm ci\nFROM node:24 AS builder\nWORKDIR /app\nCOPY --from=deps /app/node_modules ./node_modules\nRUN npm run build\nFROM node:24\nCOPY --from=builder /app/.next/standalone ./\n",
      [],
    ],
    [
      "no-dev-dependencies",
      "FROM node:24 AS build\nWORKDIR /app\nRUN npm ci && npm run build\nFROM node:24\nCOPY --from=build /app /app\n",
      ["low ci"],
    ],
    ["no-unused-account", "FROM nginxinc/nginx-unprivileged:1.29\nRUN useradd app\n", []],
    ["no-unused-account", 'FROM debian:13\nRUN useradd app\nWORKDIR /app\nCOPY . /app\nCMD ["/app/serve"]\n', ["medium app"]],
    ["no-unreachable-gate", 'FROM node:24 AS web\nRUN npm test\nCMD ["node"]\nFROM node:24\n', []],
    [
      "no-unreachable-gate",
      { Dockerfile: "FROM node:24 AS check\nRUN npm test\nFROM node:24\n", Makefile: "ci:\n\tdocker build --target check .\n" },
      [],
    ],
    [
      "copy-from-known-stage",
      { Dockerfile: "FROM node:24\nCOPY --from=src a b\n", "docker-bake.hcl": 'target "x" { contexts = { src = "../src" } }\n' },
      [],
    ],
    [
      "copy-from-known-stage",
      {
        "docker/x/Dockerfile": "FROM node:24\nCOPY --from=src a b\nCOPY --from=other a b\n",
        "docker/x/x.hcl": 'target x {\n  contexts = {\n    src = "target:src"\n  }\n}\n',
        "docker/y/y.hcl": 'target x { contexts = { other = "target:other" } }\n',
      },
      ["medium --from=other"],
    ],
    ["no-sudo", "# escape=`\nFROM alpine:3.22\nRUN sudo make\n", ["medium sudo"]],
    ["no-sudo", 'FROM continuumio/miniconda3:25.3\nSHELL ["conda", "run", "-n", "x", "/bin/bash", "-c"]\nRUN sudo make\n', ["medium sudo"]],
    ["no-backdoor-account", "FROM debian:13\nCOPY authorized_keys /root/.ssh/\n", ["medium authorized_keys"]],
    [
      "no-cleartext-download",
      "FROM debian:13\nENV PIP_INDEX_URL=http://x.example/simple\n",
      ["medium PIP_INDEX_URL=http://x.example/simple"],
    ],
    [
      "no-cleartext-download",
      "FROM rockylinux:9.3\nCOPY <<EOF /etc/yum.repos.d/x.repo\nbaseurl=http://x.example/r\nEOF\n",
      ["medium http://x.example/r"],
    ],
    ["no-world-writable", "FROM debian:13\nARG M=777\nCOPY --chmod=$M a /a\n", ["medium --chmod=$M"]],
    ["no-late-delete", "FROM debian:13\nCOPY a.deb /tmp/\nRUN rm -f /tmp/*.deb\n", ["low rm -f /tmp/*.deb"]],
    ["no-insecure-tls-env", "FROM node:24\nARG NODE_TLS_REJECT_UNAUTHORIZED=0\n", ["high NODE_TLS_REJECT_UNAUTHORIZED=0"]],
    ["no-debug-mode", { "dev.Dockerfile": 'FROM node:24\nCMD ["node", "--inspect=0.0.0.0", "a.js"]\n' }, []],
    ["no-debug-mode", 'FROM node:24\nCMD ["node", "a.js", "--inspect=0.0.0.0"]\n', []],
    [
      "no-debug-mode",
      { "compose.yaml": 'services:\n  a: {image: "x/a:1", command: "node --inspect=0.0.0.0 a.js"}\n' },
      ['high "node --inspect=0.0.0.0 a.js"'],
    ],
    [
      "no-passwordless-service",
      {
        "compose.yaml":
          "services:\n  a:\n    image: redis:8\n    command: redis-server --protected-mode no --requirepass ${PW}\n  b:\n    image: postgres:18\n    command: psql --no-password\n",
      },
      [],
    ],
    ["command-in-image", "FROM postgres:18-alpine\nHEALTHCHECK CMD curl localhost || wget localhost\n", []],
    ["command-in-image", "FROM node:24-slim\nCOPY install.sh /\nRUN /install.sh\nHEALTHCHECK CMD curl -f localhost\n", []],
    [
      "command-in-image",
      {
        "compose.yaml":
          'services:\n  a:\n    image: node:24-slim\n    volumes: ["./curl:/usr/bin/curl:ro"]\n    healthcheck: { test: [CMD, curl, -f, localhost] }\n',
      },
      [],
    ],
    ["no-secret-file-copied", "FROM node:24\nCOPY .env.js ./\n", []],
    ["no-secret-mount-leak", "FROM node:24\nRUN --mount=type=secret,id=a cp /run/secrets/a . && npm ci && rm a\n", []],
    [
      "supervisor-drops-root",
      {
        Dockerfile: 'FROM alpine:3.22\nCOPY supervisord.conf /etc/\nCMD ["supervisord"]\n',
        "supervisord.conf": '[program:web]\ncommand=sh -c "[ -x /app/web ] && exec /app/web"\nuser=app\n',
      },
      [],
    ],
    ["dockerignore-covers-build-files", { ".dockerignore": "Dockerfile*\n!Dockerfile.dev\n" }, []],
    ["dockerignore-any-depth", { ".dockerignore": "*.md\n" }, []],
    ["dockerignore-covers-secrets", { ".dockerignore": "*\n!src\n!id_rsa\n" }, ["high !id_rsa"]],
    ["dockerignore-covers-secrets", { ".dockerignore": "*\n!.git\n!src\n" }, ["medium !.git"]],
    ["dockerignore-covers-secrets", { ".dockerignore": "*\n!.git/config\n" }, ["high !.git/config"]],
    ["no-ignored-copy-source", { Dockerfile: "FROM node:24\nCOPY secrets /x\n", ".dockerignore": "../secrets\n" }, []],
    ["no-dead-ignore-pattern", { ".dockerignore": Array.from({ length: 900 }, (_, at) => `**/x${at}/**/y`).join("\n") }, []],
  ])("%s %#", async (rule, files, expected) => {
    expect(await said(rule, files)).toEqual(expected);
  });

  it("an explained refusal for what is nested too deeply, and the rest is judged", async () => {
    const found = await said("valid-dockerfile", `FROM debian:13\nRUN ${"f() ".repeat(4000)}{ a; }\n`);
    expect(found).toHaveLength(1);
    expect(await said("non-root-user", `FROM debian:13\nRUN ${"f() ".repeat(4000)}{ a; }\nUSER root\n`)).toEqual(["high root"]);
  });
});

describe("secrets", () => {
  it.each([
    "ARG DB_PASSWORD=Zq7Yx2Wv9\nRUN pip install $DB_PASSWORD",
    'RUN echo "root:Zq7Yx2Wv9" | sudo chpasswd',
    "RUN sudo mysql -uroot -pZq7Yx2Wv9 x",
    "RUN sudo curl 'https://x.example/y?token=Zq7Yx2Wv9'",
    "RUN sudo chpasswd <<EOF\nroot:Zq7Yx2Wv9\nEOF",
    "ENV PASSWORD=Zq7Yx2Wv9\nEXPOSE $PASSWORD",
    "USER root\nCMD mysql -uroot -pZq7Yx2Wv9 x",
    'RUN sudo curl -H "Authorization: token Zq7Yx2Wv9xyz" https://x.example',
  ])("%s: nothing repeats it", async (text) => {
    const report = await lint([{ source: new Source("Dockerfile", `FROM debian:13\n${text}\n`) }], { rules, profile: "strict" });
    expect(report.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(report.findings)).not.toContain("Zq7Yx2Wv9");
    for (const source of report.sources.values())
      expect(source.slice(0, 1_000).replace(/ARG DB_PASSWORD=\S+|\?token=\S+/g, "")).not.toContain("Zq7Yx2Wv9");
  });
});
