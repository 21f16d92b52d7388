import { describe, expect, it } from "vitest";
import { type Files, mended } from "./mended.ts";

/** Before and after; only `before` where no repair may be offered. */
type Row = readonly [rule: string, before: Files, after?: Files];

const sum = "0".repeat(64);
const check = (file: string): string => `echo "${sum}  ${file}" | sha256sum -c -`;
const on = (lines: string, image = "debian:12.9"): string => `FROM ${image}\n${lines}`;

const table = (rows: readonly Row[]): void => {
  it.each<Row>(rows)("%s %j", async (rule, before, after = before) => {
    const got = await mended(rule, before);
    expect(got).toEqual(typeof after === "string" || after !== before ? after : {});
  });
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
    [pipe, on("RUN curl https://example.com/i.sh | sh || true\n")],
    [pipe, on('RUN ["sh", "-c", "curl https://example.com/i.sh | sh"]\n')],
    [pipe, on("RUN if curl https://example.com/i.sh | sh; then x; fi\n")],
    [pipe, on("RUN bash -c 'curl https://example.com/i.sh | sh'\n")],
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
    ["verified-download", on("RUN curl -L https://example.com/a-$(uname -m).tgz -o a.tgz && tar xf a.tgz\n")],
    ["verified-download", on("ARG TARGETARCH\nRUN curl -LO https://example.com/a-$TARGETARCH.tgz && tar xf a-$TARGETARCH.tgz\n")],
    [
      "add-with-checksum",
      on("ADD https://example.com/a.tgz /opt/\nADD --chown=a https://example.com/${V:-1}.tgz /opt/\n"),
      on(
        `ADD --checksum=sha256:${sum} https://example.com/a.tgz /opt/\nADD --checksum=sha256:${sum} --chown=a https://example.com/\${V:-1}.tgz /opt/\n`,
      ),
    ],
    ["add-with-checksum", on("ADD https://example.com/a https://example.com/b /opt/\nADD https://github.com/a/b.git /src\n")],
  ]);
});
