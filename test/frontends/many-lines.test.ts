import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

const many = 6000;
const of = (size: number, line: (at: number) => string, between = "\n"): string =>
  Array.from({ length: size }, (_, at) => line(at)).join(between);

/** Dockerfiles in which each of many lines would be compared with all the others; a last line is behind all of them. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  "secrets in ENV": (size) => of(size, (at) => `ENV SESSION_SECRET_${at}=Fakeq${at}mXv`),
  "secrets in one ENV": (size) => `ENV ${of(size, (at) => `SESSION_SECRET_${at}=Fakeq${at}mXv`, " ")}`,
  "secrets in commands": (size) => of(size, (at) => `RUN curl -u user:Fakeq${at}mXv https://a${at}.example.com/`),
  "secrets that are used": (size) => of(size / 2, (at) => `ENV DB_PASSWORD_${at}=Fakeq${at}mXv\nRUN mysql -p$DB_PASSWORD_${at}`),
  "secrets of stages": (size) => of(size / 4, (at) => `FROM debian:12.9 AS s${at}\nENV DB_PASSWORD_${at}=Fakeq${at}mXv`),
  "one RUN": (size) => `RUN true \\\n${of(size, (at) => `  && apt-get install -y p${at} \\`)}\n  && true`,
  "a RUN each": (size) => of(size / 2, (at) => `RUN apt-get install -y p${at} && curl -fsSL "https://example.com/$V/${at}.tgz" | tar xz`),
  "a here-document": (size) => `RUN <<EOF\n${of(size, (at) => `echo ${at} > /tmp/f${at}`)}\nEOF`,
  "here-documents that never end": (size) => of(size, (at) => `RUN <<E${at}\nx`),
  "ENV and its use": (size) => of(size / 2, (at) => `ENV V${at}=\${V${Math.max(0, at - 1)}:-x}\nRUN echo $V${at} $V0 && make`),
  "a variable that grows": (size) => of(size / 4, (at) => `ENV PATH=/opt/p${at}/bin:$PATH\nRUN tool${at}`),
  "stages on stages": (size) => `${of(size / 2, (at) => `FROM ${at ? `s${at - 1}` : "debian:12.9"} AS s${at}\nENV A${at}=1`)}`,
  "stages that copy from each other": (size) =>
    `FROM debian:12.9 AS s0\n${of(size / 2, (at) => `FROM debian:12.9 AS s${at + 1}\nCOPY --from=s${at} /a${at} /a${at + 1}`)}`,
  "a stage that copies from all": (size) =>
    `${of(size / 2, (at) => `FROM debian:12.9 AS s${at}\nRUN make`)}\nFROM debian:12.9\n${of(size / 2, (at) => `COPY --from=s${at} /a${at} /a${at}`)}`,
  "sources of one COPY": (size) => `COPY ${of(size, (at) => `f${at}`, " ")} /d/`,
  ports: (size) => `EXPOSE ${of(size, (at) => `${at + 1}`, " ")}`,
  "ignore comments": (size) => of(size / 2, (at) => `# seaworthy ignore=no-sudo -- x\nRUN sudo x${at}`),
  "findings on one line": (size) => `RUN ${of(size, (at) => `sudo x${at}`, "; ")}`,
  "commands in a row": (size) => `RUN ${of(size, (at) => `a${at}`, " && ")}`,
  "a pipeline": (size) => `RUN ${of(size, (at) => `a${at}`, " | ")}`,
  "words that nest": (size) => `RUN echo ${"$(echo ".repeat(size)}x${")".repeat(size)}`,
  "commands that nest": (size) => `RUN ${"if true; then ".repeat(size)}x${"; fi".repeat(size)}`,
  "variables that nest": (size) => `ENV X=${"${A:-".repeat(size)}x${"}".repeat(size)}`,
  "quotes that never close": (size) => `RUN echo ${`'a" `.repeat(size)}`,
  "shell variables": (size) => `RUN ${of(size, (at) => `V${at}=x${at}; echo $V${at}`, "; ")}`,
  "functions that call functions": (size) => `RUN ${of(size / 2, (at) => `f${at}() { f${Math.max(0, at - 1)}; }`, "; ")}`,
  "a line of megabytes": () => `RUN echo ${"a".repeat(3_000_000)}`,
};

describe("many lines are each looked at a fixed number of times, and what is behind them is seen", () => {
  it.each(Object.entries(shapes))(
    "%s",
    async (_, shape) => {
      const sources = [
        new Source("Dockerfile", `FROM debian:12.9\n${shape(many)}\n`),
        new Source("z/Dockerfile", "FROM debian:12.9\nENV DB_PASSWORD=Fakeq7mXv\n"),
      ];
      const { findings, failures } = await lint(
        sources.map((source) => ({ source })),
        { rules, profile: "strict" },
      );
      expect(failures).toEqual([]);
      expect(findings.some(({ rule, span }) => rule === "no-secret-in-env" && span.file === "z/Dockerfile")).toBe(true);
    },
    120_000,
  );
});
