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
    [
      "no-sudo",
      on("RUN useradd -m -G sudo app && useradd -G video,sudo b && usermod -aG audio,wheel c\n"),
      on("RUN useradd -m app && useradd -G video b && usermod -aG audio c\n"),
    ],
    ["no-sudo", on("RUN usermod -aG wheel c\n"), null],
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
  ]);
});
