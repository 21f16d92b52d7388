import { describe, expect, it } from "vitest";
import { type Files, mended } from "./mended.ts";

/** Before and after; `null` where no repair may be offered. */
type Row = readonly [rule: string, before: Files, after: Files | null];

const sum = "0".repeat(64);
const check = (file: string): string => `echo "${sum}  ${file}" | sha256sum -c -`;
const on = (lines: string, image = "debian:12.9"): string => `FROM ${image}\n${lines}`;

const table = (rows: readonly Row[]): void => {
  it.each<Row>(rows)("%s %j", async (rule, before, after) =>
    expect(await mended(rule, before)).toEqual(after ?? (typeof before === "string" ? before : {})),
  );
};

describe("a download is compared before it is used", () => {
  const pipe = "no-curl-pipe-shell";
  table([
    [
      pipe,
      on("RUN apt-get update && curl -fsSL https://example.com/install.sh | sudo -E bash -\n"),
      on(
        `RUN apt-get update && curl -fsSL -o /tmp/install.sh https://example.com/install.sh && ${check("/tmp/install.sh")} && sudo -E bash /tmp/install.sh && rm /tmp/install.sh\n`,
      ),
    ],
    [
      pipe,
      on("RUN a=b \\\n  # why\n  && curl --retry 3 'https://get.example.com' \\\n    | A=1 sh -s -- -y --to /x \\\n  && make\n"),
      on(
        `RUN a=b \\\n  # why\n  && curl --retry 3 -o /tmp/install.sh 'https://get.example.com' \\\n    && ${check("/tmp/install.sh")} && A=1 sh /tmp/install.sh -y --to /x && rm /tmp/install.sh \\\n  && make\n`,
      ),
    ],
    [
      pipe,
      on("RUN wget -qO- https://example.com/i | bash -s stable\n"),
      on(`RUN wget -qO /tmp/i.sh https://example.com/i && ${check("/tmp/i.sh")} && bash /tmp/i.sh stable && rm /tmp/i.sh\n`),
    ],
    [
      pipe,
      on("RUN wget -q -O - https://example.com/i.py | python3 - --version 2\n"),
      on(`RUN wget -q -O /tmp/i.py https://example.com/i.py && ${check("/tmp/i.py")} && python3 /tmp/i.py --version 2 && rm /tmp/i.py\n`),
    ],
    [
      pipe,
      on("RUN wget --output-document=- https://example.com/i.sh | sh -x\r\nRUN a\r\n"),
      on(
        `RUN wget --output-document=/tmp/i.sh https://example.com/i.sh && ${check("/tmp/i.sh")} && sh -x /tmp/i.sh && rm /tmp/i.sh\r\nRUN a\r\n`,
      ),
    ],
    [
      pipe,
      on('RUN set -e && A=raw B= sh -c "$(curl -fsSL https://example.com/i.sh)" && b\n'),
      on(
        `RUN set -e && curl -fsSL -o /tmp/i.sh https://example.com/i.sh && echo "${sum}  /tmp/i.sh" | sha256sum -c - && A=raw B= sh /tmp/i.sh && rm /tmp/i.sh && b\n`,
      ),
    ],
    [
      pipe,
      on('RUN sh -c "$(curl -fsSL https://example.com/i.sh)" "" --unattended\n'),
      on(`RUN curl -fsSL -o /tmp/i.sh https://example.com/i.sh && ${check("/tmp/i.sh")} && sh /tmp/i.sh --unattended && rm /tmp/i.sh\n`),
    ],
    [
      pipe,
      on("RUN bash <(wget -qO- https://example.com/i.sh) -y && x\n"),
      on(`RUN wget -qO /tmp/i.sh https://example.com/i.sh && ${check("/tmp/i.sh")} && bash /tmp/i.sh -y && rm /tmp/i.sh && x\n`),
    ],
    [
      pipe,
      on("RUN command -v x || curl https://example.com/i.sh | sh\n"),
      on(`RUN command -v x || { curl -o /tmp/i.sh https://example.com/i.sh && ${check("/tmp/i.sh")} && sh /tmp/i.sh && rm /tmp/i.sh; }\n`),
    ],
    [
      pipe,
      on("RUN curl https://example.com/i.sh | sh; echo done\n"),
      on(
        `RUN curl -o /tmp/i.sh https://example.com/i.sh && { ${check("/tmp/i.sh")} || exit 1; } && sh /tmp/i.sh && rm /tmp/i.sh; echo done\n`,
      ),
    ],
    [
      pipe,
      on("RUN <<EOF\nset -e\ncurl https://example.com/i.sh | sh\nEOF\n"),
      on(`RUN <<EOF\nset -e\ncurl -o /tmp/i.sh https://example.com/i.sh && ${check("/tmp/i.sh")} && sh /tmp/i.sh && rm /tmp/i.sh\nEOF\n`),
    ],
    [
      pipe,
      on("RUN wget https://example.com/setup.sh \\\n    && chmod +x setup.sh && ./setup.sh --yes\n"),
      on(`RUN wget https://example.com/setup.sh \\\n    && ${check("setup.sh")} \\\n    && chmod +x setup.sh && ./setup.sh --yes\n`),
    ],
    [pipe, on("RUN curl https://example.com/i.sh | sh || true\n"), null],
    [pipe, on('RUN ["sh", "-c", "curl https://example.com/i.sh | sh"]\n'), null],
    [pipe, on("RUN if curl https://example.com/i.sh | sh; then x; fi\n"), null],
    [pipe, on("RUN su nobody -s /bin/sh -c 'curl https://example.com/i.sh | sh'\n"), null],
    [pipe, on("RUN bash -c 'curl https://example.com/i.sh | sh'\n"), null],
    [
      "verified-download",
      on(
        "ARG V=1\nRUN curl -fsSLO https://example.com/tool-${V}.tgz && tar xf tool-${V}.tgz\nRUN wget -qO- https://example.com/b.tgz | tar xz -C /opt && x\n",
      ),
      on(
        `ARG V=1\nRUN curl -fsSLO https://example.com/tool-\${V}.tgz && ${check("tool-${V}.tgz")} && tar xf tool-\${V}.tgz\nRUN wget -qO /tmp/b.tgz https://example.com/b.tgz && ${check("/tmp/b.tgz")} && tar xz -C /opt < /tmp/b.tgz && rm /tmp/b.tgz && x\n`,
      ),
    ],
    [
      "verified-download",
      on('RUN curl -L "https://example.com/a.tgz" -o /opt/a.tgz && \\\n    tar xf /opt/a.tgz\n'),
      on(`RUN curl -L "https://example.com/a.tgz" -o /opt/a.tgz && \\\n    ${check("/opt/a.tgz")} && \\\n    tar xf /opt/a.tgz\n`),
    ],
    [
      "verified-download",
      on("RUN curl -L https://example.com/a.tgz -o a.tgz; tar xf a.tgz\n"),
      on(`RUN curl -L https://example.com/a.tgz -o a.tgz && { ${check("a.tgz")} || exit 1; }; tar xf a.tgz\n`),
    ],
    ["verified-download", on("RUN curl -L https://example.com/a-$(uname -m).tgz -o a.tgz && tar xf a.tgz\n"), null],
    ["verified-download", on("ARG TARGETARCH\nRUN curl -LO https://example.com/a-$TARGETARCH.tgz && tar xf a-$TARGETARCH.tgz\n"), null],
    [
      "add-with-checksum",
      on("ADD https://example.com/a.tgz /opt/\nADD --chown=a https://example.com/${V:-1}.tgz /opt/\n"),
      on(
        `ADD --checksum=sha256:${sum} https://example.com/a.tgz /opt/\nADD --checksum=sha256:${sum} --chown=a https://example.com/\${V:-1}.tgz /opt/\n`,
      ),
    ],
    ["add-with-checksum", on("ARG TARGETARCH\nADD https://example.com/a_${TARGETARCH}.tgz /opt/\n"), null],
    ["add-with-checksum", on("ADD https://example.com/a https://example.com/b /opt/\nADD https://github.com/a/b.git /src\n"), null],
  ]);
});

describe("a secret of the build is mounted", () => {
  table([
    [
      "no-secret-in-arg",
      "ARG NPM_TOKEN\nFROM node:22.12\n# the token\nARG NPM_TOKEN\nENV NPM_TOKEN=$NPM_TOKEN A=b\nCOPY . .\nRUN npm ci && echo ${A}\nRUN true\n",
      "FROM node:22.12\n# the token\nENV A=b\nCOPY . .\nRUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci && echo ${A}\nRUN true\n",
    ],
    [
      "no-secret-in-arg",
      on(
        'ARG A=1 GITHUB_TOKEN B\nRUN --mount=type=cache,target=/c git config x "$A" && \\\n  curl -H "Authorization: Bearer ${GITHUB_TOKEN}" https://example.com\nRUN apt-get update\n',
      ),
      on(
        'ARG A=1 B\nRUN --mount=type=secret,id=GITHUB_TOKEN,env=GITHUB_TOKEN --mount=type=cache,target=/c git config x "$A" && \\\n  curl -H "Authorization: Bearer ${GITHUB_TOKEN}" https://example.com\nRUN apt-get update\n',
      ),
    ],
    [
      "no-secret-in-arg",
      '# syntax=docker/dockerfile:1.4\r\nFROM debian:12.9\r\nARG API_TOKEN\r\nRUN curl -H "T: $API_TOKEN" https://example.com\r\n',
      '# syntax=docker/dockerfile:1.4\r\nFROM debian:12.9\r\nRUN --mount=type=secret,id=API_TOKEN export API_TOKEN="$(cat /run/secrets/API_TOKEN)" && curl -H "T: $API_TOKEN" https://example.com\r\n',
    ],
    [
      "no-secret-in-arg",
      '# syntax=docker/dockerfile:1.4\nFROM debian:12.9\nARG API_TOKEN\nRUN <<EOF\ncurl -H "T: $API_TOKEN" https://example.com\nEOF\n',
      null,
    ],
    [
      "no-secret-in-arg",
      'FROM debian:12.9 AS a\nARG API_TOKEN\nFROM a\nRUN <<EOF\ncurl -H "T: $API_TOKEN" https://example.com\nEOF\n',
      'FROM debian:12.9 AS a\nFROM a\nRUN --mount=type=secret,id=API_TOKEN,env=API_TOKEN <<EOF\ncurl -H "T: $API_TOKEN" https://example.com\nEOF\n',
    ],
    ["no-secret-in-arg", on("ARG API_TOKEN\nLABEL a=$API_TOKEN\n"), null],
    ["no-secret-in-arg", on("ARG API_TOKEN\nENV API_TOKEN=$API_TOKEN\nCMD a $API_TOKEN\n"), null],
    [
      "no-secret-in-arg",
      {
        Dockerfile: on("ARG API_TOKEN\nRUN a $API_TOKEN\n"),
        "compose.yaml": "services:\n  a:\n    build: {context: ., args: [API_TOKEN]}\n",
      },
      null,
    ],
    [
      "no-secret-in-run",
      on("RUN API_TOKEN=c0ffee5ecret1 make && b\n"),
      on("RUN --mount=type=secret,id=API_TOKEN,env=API_TOKEN make && b\n"),
    ],
    [
      "no-secret-in-run",
      on("RUN export API_TOKEN='c0ffee5ecret1' && make\n"),
      on("RUN --mount=type=secret,id=API_TOKEN,env=API_TOKEN export API_TOKEN && make\n"),
    ],
    [
      "no-secret-in-run",
      on("RUN curl -u deploy:Tr0ub4dor3 https://example.com/a\n"),
      on('RUN --mount=type=secret,id=CURL_PASSWORD,env=CURL_PASSWORD curl -u deploy:"$CURL_PASSWORD" https://example.com/a\n'),
    ],
    [
      "no-secret-in-run",
      on('RUN curl -H "Authorization: Bearer c0ffee5ecret1" https://example.com/a\n'),
      on('RUN --mount=type=secret,id=CURL_TOKEN,env=CURL_TOKEN curl -H "Authorization: Bearer ${CURL_TOKEN}" https://example.com/a\n'),
    ],
    [
      "no-secret-in-run",
      on("RUN curl -H 'Authorization: Bearer c0ffee5ecret1' https://example.com/a\n"),
      on("RUN --mount=type=secret,id=CURL_TOKEN,env=CURL_TOKEN curl -H 'Authorization: Bearer '\"$CURL_TOKEN\"'' https://example.com/a\n"),
    ],
    ["no-secret-in-run", on('RUN echo "DB_PASSWORD=Tr0ub4dor3" > /app/.env\n'), null],
  ]);
});

describe("what gives an intruder more is taken away", () => {
  table([
    [
      "no-unsandboxed-run",
      on("RUN --security=insecure --mount=type=cache,target=/c make\nRUN --network=host a\n"),
      on("RUN --mount=type=cache,target=/c make\nRUN a\n"),
    ],
    ["no-sudo", on("RUN sudo -E apt-get update && A=b sudo nice make\n"), on("RUN apt-get update && A=b nice make\n")],
    ["no-sudo", on("RUN sudo -u app make\nUSER app\nRUN sudo make\n"), null],
    // What is not sudo's own stays.
    ["no-sudo", on("RUN sudo 2>/tmp/log ls /x\n"), null],
    ["no-sudo", on("RUN sudo <<EOF sh\necho hi\nEOF\n"), null],
    ["no-sudo", on("RUN sudo \\\n  ls /x\n"), on("RUN ls /x\n")],
    [
      "no-sudo",
      on("RUN useradd -m -G sudo app && useradd -G video,sudo b && usermod -aG audio,wheel c\n"),
      on("RUN useradd -m app && useradd -G video b && usermod -aG audio c\n"),
    ],
    ["no-sudo", on("RUN usermod -aG wheel c\nRUN a\n"), on("RUN a\n")],
    [
      "no-setuid-binary",
      on("RUN a && chmod u+s /usr/bin/t && chmod 4755 /usr/bin/o \\\n  && chmod u+sx,g+r /usr/bin/p\nCOPY --chmod=04750 t /usr/bin/\n"),
      on("RUN a && chmod 0755 /usr/bin/o \\\n  && chmod u+x,g+r /usr/bin/p\nCOPY --chmod=0750 t /usr/bin/\n"),
    ],
    [
      "no-setuid-binary",
      on(
        "RUN a; setcap cap_sys_admin+ep /usr/bin/t\nRUN chmod +s /usr/bin/t\nRUN <<EOF\nset -e\nsetcap cap_sys_admin+ep /usr/bin/t\nEOF\n",
      ),
      on("RUN a\nRUN <<EOF\nset -e\nEOF\n"),
    ],
    // Somebody wrote what needs it.
    ["no-setuid-binary", on("# needed to be able to ping\nRUN setcap cap_net_admin+p /usr/bin/ping\n"), null],
    ["no-setuid-binary", on("RUN a && \\\n  # the tool requires it\n  setcap cap_net_admin+p /usr/bin/t && \\\n  b\n"), null],
    ["no-setuid-binary", on("# the tools, as needed\nRUN a && setcap cap_net_admin+p /usr/bin/t\n"), on("# the tools, as needed\nRUN a\n")],
  ]);
});

describe("a gate stops the build", () => {
  const gate = "gate-can-fail";
  table([
    [
      gate,
      on("RUN pip install -r r.txt && safety check || true\n", "python:3.13"),
      on("RUN pip install -r r.txt && safety check\n", "python:3.13"),
    ],
    [gate, on("RUN sha256sum -c sums; tar xf a.tgz\n"), on("RUN sha256sum -c sums && tar xf a.tgz\n")],
    [
      gate,
      on("RUN trivy fs --exit-code 0 . && semgrep --soft-fail .\nRUN trivy fs --exit-code=0 .\n"),
      on("RUN trivy fs --exit-code 1 . && semgrep .\nRUN trivy fs --exit-code=1 .\n"),
    ],
    [
      gate,
      on("# tests\nRUN npm test | tee log\n", "node:22.12"),
      on('SHELL ["/bin/bash", "-o", "pipefail", "-c"]\n# tests\nRUN npm test | tee log\n', "node:22.12"),
    ],
    [gate, on("RUN npm test | tee log\n", "node:22-alpine"), null],
    [gate, on("RUN safety check || { echo no; true; }\n", "python:3.13"), null],
    [
      "no-unreachable-gate",
      "FROM python:3.13 AS build\nFROM build AS security\nRUN bandit -r .\nFROM python:3.13\nCOPY --from=build /a /a\n",
      "FROM python:3.13 AS build\nFROM build AS security\nRUN bandit -r .\nFROM python:3.13\nRUN --mount=type=bind,from=security,target=/mnt true\nCOPY --from=build /a /a\n",
    ],
    [
      "no-unreachable-gate",
      "FROM python:3.13 AS build\nFROM build AS security\nRUN bandit -r .\nFROM scratch\nCOPY --from=build /a /a\n",
      null,
    ],
  ]);
});

describe("names and places are what was meant", () => {
  table([
    [
      "no-undefined-variable",
      "ARG REVISION\r\nFROM debian:12.9\r\nLABEL a=${REVISION} b=$TARGETARCH\r\n",
      "ARG REVISION\r\nFROM debian:12.9\r\nARG REVISION\r\nARG TARGETARCH\r\nLABEL a=${REVISION} b=$TARGETARCH\r\n",
    ],
    ["no-undefined-variable", on('COPY <<EOF /start\nexec a "$@"\nEOF\n'), on("COPY <<'EOF' /start\nexec a \"$@\"\nEOF\n")],
    ["no-undefined-variable", on("LABEL a=$NOPE\n"), null],
    ["no-undefined-variable", on("ENV CODEC_LIBS=$CODEC_LIB_DIR\n"), null],
    ["no-undefined-variable", on("LABEL codec_dir=x\nRUN a\nENV B=$codec_dirs\nENV codec_dirt=y\n"), null],
    ["no-undefined-variable", "FROM --platform=$BULDPLATFORM debian:12.9\n", "FROM --platform=$BUILDPLATFORM debian:12.9\n"],
    ["no-undefined-variable", on("ENV FEED_PORT=80\nLABEL a=${FEDE_PORT}\n"), on("ENV FEED_PORT=80\nLABEL a=${FEED_PORT}\n")],
    [
      "copy-from-known-stage",
      "FROM golang:1.26 AS build\nFROM debian:12.9\nCOPY --from=biuld /a /b\n",
      "FROM golang:1.26 AS build\nFROM debian:12.9\nCOPY --from=build /a /b\n",
    ],
    ["copy-from-known-stage", "FROM golang:1.26 AS compile\nFROM debian:12.9\nCOPY --from=xyz /a /b\n", null],
    [
      "labels-in-final-stage",
      "FROM golang:1.24 AS build\nLABEL org.opencontainers.image.source=https://example.com/app\nRUN a\nFROM scratch\nCOPY --from=build /a /a\n",
      "FROM golang:1.24 AS build\nRUN a\nFROM scratch\nLABEL org.opencontainers.image.source=https://example.com/app\nCOPY --from=build /a /a\n",
    ],
    [
      "labels-in-final-stage",
      "FROM golang:1.24 AS build\nARG S\nLABEL org.opencontainers.image.source=$S\nFROM scratch\nCOPY --from=build /a /a\n",
      null,
    ],
    [
      "labels-in-final-stage",
      "FROM golang:1.24 AS build\nLABEL org.opencontainers.image.source=a b=c\nFROM scratch\nCOPY --from=build /a /a\n",
      null,
    ],
    [
      "app-workdir",
      "FROM node:22.12\nRUN a\n# the list\nCOPY package.json ./\nRUN npm ci\n",
      "FROM node:22.12\nRUN a\nWORKDIR /app\n# the list\nCOPY package.json ./\nRUN npm ci\n",
    ],
    ["app-workdir", 'FROM node:22.12\nCOPY app.js ./\nCMD ["node", "/app.js"]\n', null],
    [
      "app-workdir",
      "FROM node:22.12\nCOPY . .\nRUN /usr/bin/a\nCMD node app.js\n",
      "FROM node:22.12\nWORKDIR /app\nCOPY . .\nRUN /usr/bin/a\nCMD node app.js\n",
    ],
    ["app-workdir", "FROM node:22.12\nCOPY . .\nCMD /start.sh\n", null],
    [
      "no-swallowed-instruction",
      on("RUN apt-get update && apt-get install -y \\\n    curl \\\n\n# code\nCOPY . /app\n"),
      on("RUN apt-get update && apt-get install -y \\\n    curl\n\n# code\nCOPY . /app\n"),
    ],
    ["no-swallowed-instruction", on("RUN a && \\\nCOPY . /app\n"), on("RUN a\nCOPY . /app\n")],
    ["valid-dockerfile", on("RUNN true\nCOPY --form=build a b\n"), on("RUN true\nCOPY --from=build a b\n")],
    [
      "no-unused-account",
      on('RUN useradd -m app\nVOLUME /data\nCMD ["/srv/app"]\n'),
      on('RUN useradd -m app\nRUN mkdir -p /data && chown -R app /data\nVOLUME /data\nUSER app\nCMD ["/srv/app"]\n'),
    ],
  ]);
});

describe("two repairs of one line", () => {
  it("stand where they belong", async () => {
    const text = "FROM node:22.12\nRUN apt-get update && apt-get install -y --no-install-recommends git";
    for (const end of ["", "\n"])
      expect(await mended(["lean-package-install", "non-root-user"], `${text}${end}`)).toBe(
        `${text} && rm -rf /var/lib/apt/lists/*\nUSER node${end}`,
      );
  });
});

describe("a stage that several rules find", () => {
  it("gets one USER", async () => {
    const text = on("RUN useradd -m app\nCMD a\n");
    const after = await mended(["no-unused-account", "non-root-user"], text);
    expect(String(after).match(/^USER /gm)).toHaveLength(1);
  });
});

describe("packages", () => {
  const lean = "lean-package-install";
  table([
    [
      lean,
      on("RUN apt-get update && apt-get install -y nginx\n"),
      on("RUN apt-get update && apt-get install -y --no-install-recommends nginx && rm -rf /var/lib/apt/lists/*\n"),
    ],
    [
      lean,
      on("RUN apt-get update && apt-get install -y curl=8.14 git && rm -rf /var/lib/apt/lists/*\n"),
      on("RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates curl=8.14 git && rm -rf /var/lib/apt/lists/*\n"),
    ],
    [
      lean,
      on("RUN apt-get update && apt-get install -y wget ca-certificates && rm -rf /var/lib/apt/lists/*\n"),
      on("RUN apt-get update && apt-get install -y --no-install-recommends wget ca-certificates && rm -rf /var/lib/apt/lists/*\n"),
    ],
    [lean, on("RUN apk add curl\n", "alpine:3.21"), on("RUN apk add --no-cache curl\n", "alpine:3.21")],
    [
      lean,
      on("RUN apt-get update \\\n    && apt-get install -y --no-install-recommends \\\n      nginx\n"),
      on(
        "RUN apt-get update \\\n    && apt-get install -y --no-install-recommends \\\n      nginx \\\n    && rm -rf /var/lib/apt/lists/*\n",
      ),
    ],
    [
      lean,
      on("RUN apt-get update && \\\n    apt-get install -y --no-install-recommends nginx\n"),
      on("RUN apt-get update && \\\n    apt-get install -y --no-install-recommends nginx && \\\n    rm -rf /var/lib/apt/lists/*\n"),
    ],
    [
      lean,
      on("RUN <<EOF\nset -e\napt-get update\napt-get install -y --no-install-recommends nginx\nEOF\n"),
      on("RUN <<EOF\nset -e\napt-get update\napt-get install -y --no-install-recommends nginx\nrm -rf /var/lib/apt/lists/*\nEOF\n"),
    ],
    [
      lean,
      on("RUN apk add nginx && pip install flask\n", "alpine:3.21"),
      on("RUN apk add --no-cache nginx && pip install --no-cache-dir flask\n", "alpine:3.21"),
    ],
    [lean, on("RUN dnf install -y nginx\n", "fedora:44"), on("RUN dnf install -y nginx && dnf clean all\n", "fedora:44")],
    [
      "update-with-install",
      on("RUN apt-get update\nRUN a && apt-get install -y curl\n"),
      on("RUN a && apt-get update && apt-get install -y curl\n"),
    ],
    [
      "update-with-install",
      on("RUN a && apt-get update\nRUN apt-get install -y curl\n"),
      on("RUN a\nRUN apt-get update && apt-get install -y curl\n"),
    ],
    ["update-with-install", on("RUN apk update\nRUN a\n", "alpine:3.21"), on("RUN a\n", "alpine:3.21")],
    ["pip-require-hashes", { Dockerfile: on("RUN pip install -r requirements.txt\n", "python:3.13") }, {}],
    // An index that only holds files does not have what these need from the public one.
    ["no-extra-index", on("RUN pip install --pre azure-cli --extra-index-url https://azurecliprod.blob.core.windows.net/edge\n"), null],
    ["no-extra-index", on("ENV PIP_EXTRA_INDEX_URL=https://s3.eu-west-1.amazonaws.com/x/simple\nRUN pip install a\n"), null],
    [
      "no-extra-index",
      on("RUN pip install --extra-index-url https://pypi.corp.example/simple a\n", "python:3.13"),
      on("RUN pip install --index-url https://pypi.corp.example/simple a\n", "python:3.13"),
    ],
    [
      "no-extra-index",
      on("RUN pip install -i https://pypi.org/simple --extra-index-url https://pypi.corp.example/simple a\n", "python:3.13"),
      null,
    ],
    [
      "no-world-writable",
      on("RUN chmod a+rwX /srv/a && chmod o+rw /srv/b && umask 000 && chmod a+w /srv/c\n"),
      on("RUN chmod u+rwX,go+rX /srv/a && chmod o+r /srv/b && umask 022 && chmod u+w /srv/c\n"),
    ],
    [
      "no-cleartext-download",
      on("ENV PIP_INDEX_URL=http://pypi.example.com/simple\nCOPY <<EOF /etc/yum.repos.d/a.repo\nbaseurl=http://example.com/a\nEOF\n"),
      on("ENV PIP_INDEX_URL=https://pypi.example.com/simple\nCOPY <<EOF /etc/yum.repos.d/a.repo\nbaseurl=https://example.com/a\nEOF\n"),
    ],
  ]);
});

describe("secrets and accounts stay out of layers", () => {
  table([
    [
      "no-secret-mount-leak",
      on("RUN --mount=type=secret,id=token,mode=0444 npm ci\n", "node:22.12"),
      on("RUN --mount=type=secret,id=token,mode=0400 npm ci\n", "node:22.12"),
    ],
    [
      "no-secret-mount-leak",
      on("RUN --mount=type=secret,id=t,env=T echo //r/:_authToken=$T > .npmrc && npm ci\n", "node:22.12"),
      on("RUN --mount=type=secret,id=t,env=T echo //r/:_authToken=$T > .npmrc && npm ci && rm -f .npmrc\n", "node:22.12"),
    ],
    ["no-secret-mount-leak", on("RUN --mount=type=secret,id=t,env=T echo //r/:_authToken=$T > .npmrc\nRUN npm ci\n", "node:22.12"), null],
    [
      "no-secret-file-copied",
      "FROM node:22.12 AS build\nWORKDIR /app\nCOPY .npmrc package.json ./\nRUN npm ci && rm -f .npmrc\nRUN npm run build\nFROM node:22.12\n",
      "FROM node:22.12 AS build\nWORKDIR /app\nCOPY package.json ./\nRUN --mount=type=secret,id=npmrc,target=/app/.npmrc npm ci\nRUN npm run build\nFROM node:22.12\n",
    ],
    [
      "no-secret-file-copied",
      "FROM node:22.12\nCOPY .npmrc /root/\nRUN npm ci\nRUN rm /root/.npmrc\nRUN b\n",
      "FROM node:22.12\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\nRUN b\n",
    ],
    ["no-secret-file-copied", "FROM node:22.12\nCOPY .npmrc /root/\nRUN true\n", null],
    ["no-secret-file-copied", "FROM node:22.12\nUSER node\nCOPY .npmrc /app/\nRUN npm ci\n", null],
    [
      "no-backdoor-account",
      on("RUN a && echo 'root:hunter2' | chpasswd && useradd -m -p '$6$abc' app && passwd -d app\nUSER app\n"),
      on("RUN a && useradd -m app && passwd -l app\nUSER app\n"),
    ],
    ["no-backdoor-account", on("RUN useradd -o -u 0 backup\n"), null],
  ]);
});

describe("where `set -e` decides, a failure still ends the script", () => {
  table([
    // A list of `&&` that fails before its last command does not.
    [
      "verified-download",
      on("RUN set -eux; curl -fsSLo /tmp/a.deb https://example.com/a.deb; dpkg -i /tmp/a.deb\n"),
      on(`RUN set -eux; curl -fsSLo /tmp/a.deb https://example.com/a.deb; ${check("/tmp/a.deb")}; dpkg -i /tmp/a.deb\n`),
    ],
    [
      "no-curl-pipe-shell",
      on("RUN set -ex; curl -fsSL https://example.com/i.sh | sh; make\n"),
      on(`RUN set -ex; curl -fsSL -o /tmp/i.sh https://example.com/i.sh; ${check("/tmp/i.sh")}; sh /tmp/i.sh; rm /tmp/i.sh; make\n`),
    ],
    [
      "no-curl-pipe-shell",
      on("RUN <<EOF\nset -e\ncurl https://example.com/i.sh | sh\nmake\nEOF\n"),
      on(`RUN <<EOF\nset -e\ncurl -o /tmp/i.sh https://example.com/i.sh; ${check("/tmp/i.sh")}; sh /tmp/i.sh; rm /tmp/i.sh\nmake\nEOF\n`),
    ],
    [
      "no-curl-pipe-shell",
      on("RUN <<EOF\nset -e\ncurl https://example.com/i.sh | sh\n\n# more\nmake\nEOF\n"),
      on(
        `RUN <<EOF\nset -e\ncurl -o /tmp/i.sh https://example.com/i.sh; ${check("/tmp/i.sh")}; sh /tmp/i.sh; rm /tmp/i.sh\n\n# more\nmake\nEOF\n`,
      ),
    ],
    [
      "no-curl-pipe-shell",
      on("RUN if a; then curl https://example.com/i.sh | sh; else b; fi && c\n"),
      on(
        `RUN if a; then curl -o /tmp/i.sh https://example.com/i.sh && { ${check("/tmp/i.sh")} || exit 1; } && sh /tmp/i.sh && rm /tmp/i.sh; else b; fi && c\n`,
      ),
    ],
    [
      "verified-download",
      on("RUN set -e; if a; then b && curl -fo /tmp/a.deb https://example.com/a.deb; \\\n  fi; dpkg -i /tmp/a.deb\n"),
      on(
        `RUN set -e; if a; then b && curl -fo /tmp/a.deb https://example.com/a.deb && { ${check("/tmp/a.deb")} || exit 1; }; \\\n  fi; dpkg -i /tmp/a.deb\n`,
      ),
    ],
    [
      "verified-download",
      on("RUN <<EOF\nset -e\n  curl -fo /tmp/a.deb https://example.com/a.deb\n  dpkg -i /tmp/a.deb\nEOF\n"),
      on(`RUN <<EOF\nset -e\n  curl -fo /tmp/a.deb https://example.com/a.deb\n  ${check("/tmp/a.deb")}\n  dpkg -i /tmp/a.deb\nEOF\n`),
    ],
    // Behind `&&` no separator can stand.
    ["no-curl-pipe-shell", on("RUN set -ex; make && curl -fsSL https://example.com/i.sh | sh; make\n"), null],
  ]);
});

describe("a command that is taken out leaves the others where they are in their lines", () => {
  const sudoers = 'echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers';
  table([
    ["no-sudo", on(`RUN useradd app \\\n    && ${sudoers} \\\n  && make\n`), on("RUN useradd app \\\n  && make\n")],
    ["no-sudo", on(`RUN useradd app && ${sudoers} && \\\n    make\n`), on("RUN useradd app && \\\n    make\n")],
    ["no-sudo", on(`RUN useradd app; ${sudoers} && make\n`), on("RUN useradd app; make\n")],
  ]);
});

describe("packages for development stay where something needs them", () => {
  const [rule, image] = ["no-dev-dependencies", "node:22.12"];
  table([
    [rule, on("RUN npm ci && npx playwright install\n", image), null],
    [rule, on("RUN npm ci\nRUN npm run build\n", image), null],
    [rule, on('RUN npm ci\nCMD ["npm", "run", "dev"]\n', image), null],
    [rule, on("RUN npm ci\nFROM deps\nRUN npx tsc\n", "node:22.12 AS deps"), null],
    [rule, on('RUN npm ci\nCMD ["npm", "start"]\n', image), on('RUN npm ci --omit=dev\nCMD ["npm", "start"]\n', image)],
  ]);
});

describe("apk takes no file without its key", () => {
  table([
    ["no-unsigned-packages", on("RUN curl -fO https://example.com/a.apk && apk add --allow-untrusted a.apk\n", "alpine:3.22"), null],
    ["no-unsigned-packages", on("RUN apk add --allow-untrusted a\n", "alpine:3.22"), on("RUN apk add a\n", "alpine:3.22")],
  ]);
});

describe("an image runs as the account that it is made for", () => {
  const rule = "non-root-user";
  table([
    [rule, on("RUN useradd app && chown app /srv\n"), on("RUN useradd app && chown app /srv\nUSER app\n")],
    [
      rule,
      on("RUN useradd -u 1000 app && chown -R 1000:1000 /srv\n"),
      on("RUN useradd -u 1000 app && chown -R 1000:1000 /srv\nUSER app\n"),
    ],
    [rule, on("RUN chown root:adm /srv\n"), on("RUN chown root:adm /srv\nUSER 10001\n")],
    // What another account owns, this one cannot write to.
    [rule, on("ARG NAME\nRUN useradd $NAME && chown -R $NAME:$NAME /srv\n"), null],
    [rule, on("RUN useradd -u 1000 app && useradd -u 1001 web && chown -R web.web /srv\n"), null],
    // The account of the image is no more.
    [rule, on("RUN usermod --login app node\n", "node:22.12"), null],
    [rule, on("RUN deluser node\n", "node:22.12"), null],
    // Programs that need root.
    [rule, on('CMD ["/usr/sbin/sshd", "-D"]\n'), null],
    [rule, on("CMD chown -R 10001:10001 /data && touch /data/done\n"), null],
    [rule, on('CMD ["sh", "-c", "apk add curl; app"]\n'), null],
    [rule, on('COPY <<EOF /start.sh\n#!/bin/sh\nif true; then\n  chown -R app /data\nfi\nexec app\nEOF\nENTRYPOINT ["/start.sh"]\n'), null],
    [
      rule,
      on('COPY <<EOF /start.sh\n#!/bin/sh\n# You may mount a volume at /data.\nexec app mount\nEOF\nENTRYPOINT ["/start.sh"]\n'),
      on(
        'COPY <<EOF /start.sh\n#!/bin/sh\n# You may mount a volume at /data.\nexec app mount\nEOF\nUSER 10001\nENTRYPOINT ["/start.sh"]\n',
      ),
    ],
    [rule, on('COPY <<EOF /a.sh\nchown -R app /a\nEOF\nENTRYPOINT ["tini", "--", "/a.sh"]\n'), null],
    [rule, on('COPY <<EOF /a.sh\nchown -R app /a\nEOF\nCMD ["sh", "-c", "sleep 1; /a.sh"]\n'), null],
    [rule, on("CMD service cron start && app\n"), null],
    [rule, on('ENTRYPOINT ["/init"]\n'), null],
    [rule, on('CMD ["app", "init"]\n'), on('USER 10001\nCMD ["app", "init"]\n')],
    [rule, on('COPY <<EOF /start.sh\n#!/bin/sh\ncrond\nexec app\nEOF\nENTRYPOINT ["/start.sh"]\n'), null],
    [rule, on('CMD ["serviced"]\n'), on('USER 10001\nCMD ["serviced"]\n')],
    // What ADD downloads only its owner may read.
    [rule, on("ADD https://example.com/a.txt /opt/\n"), on("ADD --chown=10001 https://example.com/a.txt /opt/\nUSER 10001\n")],
    [rule, on("ADD --chmod=644 https://example.com/a.txt /opt/\n"), on("ADD --chmod=644 https://example.com/a.txt /opt/\nUSER 10001\n")],
    [
      rule,
      on("ADD https://example.com/a.git /opt/\nADD a.tar /opt/\n"),
      on("ADD https://example.com/a.git /opt/\nADD a.tar /opt/\nUSER 10001\n"),
    ],
  ]);
});

describe("files of patterns", () => {
  const files = (dockerignore: string, dockerfile = "FROM node:22.12\nCOPY . /app\n") => ({
    Dockerfile: dockerfile,
    ".dockerignore": dockerignore,
  });
  table([
    ["no-dead-ignore-pattern", files("\uFEFFa\n*\n"), { ".dockerignore": "\uFEFF*\n" }],
    ["no-dead-ignore-pattern", files("// all\r\n*\r\n!src\r\n"), { ".dockerignore": "# all\r\n*\r\n!src\r\n" }],
    ["dockerignore-covers-secrets", files(".git\n.env\n*.pem\n"), { ".dockerignore": ".git\n.env\n*.pem\n**/.env*\n" }],
    // A file that the build copies.
    ["dockerignore-covers-secrets", files(".git\n.env\n*.pem\n", "FROM node:22.12\nCOPY . /app\nCOPY .env.production /app/\n"), null],
  ]);
});

describe("the number of an account hangs on the tag", () => {
  table([
    ["numeric-user", on("USER www-data\n", "php:8.4-fpm"), on("USER 33\n", "php:8.4-fpm")],
    ["numeric-user", "ARG V\nFROM php:${V}-alpine\nUSER www-data\n", null],
    ["numeric-user", "ARG V\nFROM node:${V}\nUSER node\n", "ARG V\nFROM node:${V}\nUSER 1000\n"],
  ]);
});

describe("the port of an SSH server goes where there is none", () => {
  table([
    ["no-ssh-server", on("EXPOSE 80 22\n"), on("EXPOSE 80\n")],
    ["no-ssh-server", on('EXPOSE 22\nCMD ["sshd", "-D"]\n'), null],
    ["no-ssh-server", on("RUN apt-get install -y openssh-server\nEXPOSE 22\n"), null],
  ]);
});

describe("a file for what no build needs", () => {
  const whole = 'FROM node:22.12\nCOPY . /app\nUSER node\nCMD ["node", "a.js"]\n';
  const secrets = "**/.env*\n**/*.pem\n**/*.key\n**/id_rsa*\n**/.npmrc\n**/.pypirc\n**/*.tfstate*\n**/.ssh\n**/.aws\n";
  const compose = "services:\n  a:\n    build: ./app\n";
  const made = (files: Files, contexts: Readonly<Record<string, readonly string[]>> = {}) =>
    mended("dockerignore-present", files, { contexts: new Map(Object.entries(contexts)) });

  it("is made in the context that a service names", async () => {
    expect(await made({ "compose.yaml": compose, "app/Dockerfile": whole })).toEqual({ "app/.dockerignore": `.git\n${secrets}` });
  });

  it("is made beside a Dockerfile of a repository, or one that copies files beside it by name", async () => {
    expect(await made({ Dockerfile: whole }, { "": [".git/", "Dockerfile"] })).toEqual({ ".dockerignore": `.git\n${secrets}` });
    expect(await made({ "app/Dockerfile": `${whole}COPY b.js /b/\n` }, { app: ["Dockerfile", "a.js", "b.js"] })).toEqual({
      "app/.dockerignore": secrets,
    });
  });

  it.each<[string, Files, Readonly<Record<string, readonly string[]>>]>([
    ["whose context nobody knows", { "app/Dockerfile": whole }, { app: ["Dockerfile", "a.js"] }],
    ["that is built from elsewhere", { "app/compose.yaml": "services:\n  a:\n    build: {context: .., dockerfile: app/Dockerfile}\n" }, {}],
    ["that copies by name what it would leave out", { "compose.yaml": compose, "app/Dockerfile": `${whole}COPY .npmrc /app/\n` }, {}],
  ])("is not made for one %s", async (_, files, contexts) => expect(await made(files, contexts)).toEqual({}));
});
