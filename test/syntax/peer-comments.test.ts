import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

/** The lines on which a rule's findings stay, comments of other linters honoured. */
async function left(rule: string, text: string, path = "Dockerfile"): Promise<number[]> {
  const source = new Source(path, text);
  const { findings } = await lint([{ source }], { rules: rules.filter(({ id }) => id === rule), profile: "strict" });
  return findings.flatMap(({ suppressed, span }) => (suppressed ? [] : [source.position(span.start).line]));
}

const secret = "SecretsUsedInArgOrEnv";

/** What `docker build --check` warns of, by BuildKit's own parser and linter (0.34). Where the build is refused, nothing is ignored. */
describe("# check=", () => {
  it.each<[string, number[]]>([
    [`# check=skip=${secret}\nARG A_TOKEN\nARG B_TOKEN\n`, []],
    [`#check=skip=all\nARG A_TOKEN\n`, []],
    [`# syntax=docker/dockerfile:1\n# escape=\\\n# CHECK = skip=${secret} why\nARG A_TOKEN\n`, []],
    [`#!/usr/bin/env docker\n# check=skip=${secret}\nARG A_TOKEN\nARG B_TOKEN\n`, []],
    [`\uFEFF# check=skip=${secret}\r\nARG A_TOKEN\r\nARG B_TOKEN\r\n`, []],
    [`# check=error=true;skip=JSONArgsRecommended,${secret}\nARG A_TOKEN\n`, []],
    [`# check=skip=${secret};error=true;experimental=all\nARG A_TOKEN\n`, []],
    [`# check=skip=,${secret},\nARG A_TOKEN\n`, []],
    [`# check=skip=UndefinedVar;skip=${secret}\nARG A_TOKEN\n`, []],
    // Below anything else it is about one instruction.
    [`# ours\n# check=skip=${secret}\nARG A_TOKEN\nARG B_TOKEN\n`, [4]],
    [`\n# check=skip=${secret}\nARG A_TOKEN\nARG B_TOKEN\n`, [4]],
    [`#\n# check=skip=all\nARG A_TOKEN\nARG B_TOKEN\n`, [4]],
    [`# vim=x\n# check=skip=all\nARG A_TOKEN\nARG B_TOKEN\n`, [4]],
    [`ARG A_TOKEN\n# check=skip=${secret}\n\n# because\nARG B_TOKEN\nARG C_TOKEN\n`, [1, 6]],
    [`ARG A_TOKEN\n# check=skip=${secret}\nARG B=\\\n  c D_TOKEN\nARG E_TOKEN\n`, [1, 5]],
    // The first counts, a bare # forgets it, and the second of two directives is refused.
    [`# ours\n# check=skip=UndefinedVar\n# check=skip=all\nARG A_TOKEN\n`, [4]],
    [`# ours\n# check=skip=${secret}\n#\nARG A_TOKEN\n`, [4]],
    [`# ours\n# check=skip=UndefinedVar\n#\n# check=skip=all\nARG A_TOKEN\nARG B_TOKEN\n`, [6]],
    // Not in the first column, between the lines of an instruction, with nothing below.
    [`  # check=skip=${secret}\nARG A_TOKEN\n`, [2]],
    [`# ours\n # check=skip=all\nARG A_TOKEN\n`, [3]],
    [`ARG A=\\\n# check=skip=all\n  b B_TOKEN\n`, [3]],
    [`ARG A_TOKEN\n# check=skip=all\n`, [1]],
    // Names are looked up as they are written, up to the first space; `all` stands alone.
    [`# check=skip=ALL\nARG A_TOKEN\n`, [2]],
    [`# check=skip=${secret.toLowerCase()}\nARG A_TOKEN\n`, [2]],
    [`# check=skip=all,UndefinedVar\nARG A_TOKEN\n`, [2]],
    [`# check=skip=UndefinedVar, ${secret}\nARG A_TOKEN\n`, [2]],
    [`# check=error=true\nARG A_TOKEN\n`, [2]],
    [`# check=error=yes;skip=all\nARG A_TOKEN\n`, [2]],
    [`# check=skip=all;warn=no\nARG A_TOKEN\n`, [2]],
    [`# check skip=all\nARG A_TOKEN\n`, [2]],
  ])("%j leaves %j", async (text, want) => expect(await left("no-secret-in-arg", `${text}FROM debian:13.1\n`)).toEqual(want));

  it("above FROM is about FROM, not about its stage", async () => {
    const text = "FROM a:1 AS a\n# check=skip=all\nFROM debian:13.1\nARG A_TOKEN\n";
    expect(await left("no-secret-in-arg", text)).toEqual([4]);
  });
});

/** https://github.com/hadolint/hadolint#ignoring-rules: the statement directly below, the stage, the file. */
describe("# hadolint", () => {
  const file = (above: string, before = ""): string =>
    `${before}FROM debian:13.1 AS a\n${above}RUN sudo a\nRUN sudo b\nFROM debian:13.1\nRUN sudo c\n`;
  it.each<[string, number[]]>([
    [file("# hadolint ignore=DL3004\n"), [4, 6]],
    [file("  #\thadolint  ignore = DL3008 , DL3004 # why\n"), [4, 6]],
    [file("# hadolint ignore=DL3004\r\n"), [4, 6]],
    [file("# hadolint ignore=DL3004\n# why\n"), [4, 5, 7]],
    [file("# hadolint ignore=DL3004\n\n"), [4, 5, 7]],
    [file("# hadolint ignore=DL3004 why\n"), [3, 4, 6]],
    [file("# Hadolint ignore=DL3004\n"), [3, 4, 6]],
    [file("", "# hadolint ignore=DL3004\n"), [3, 4, 6]],
    [file("RUN a \\\n# hadolint ignore=DL3004\n  && sudo b\n"), [4, 5, 6, 8]],
    [file("# hadolint global ignore=DL3004\n"), []],
    [file("", "# hadolint stage ignore=DL3004\n"), [6]],
    [file("", "# hadolint stage ignore=DL3004\n\n"), [4, 5, 7]],
    // In the middle of a stage it begins behind the line below.
    [file("# hadolint stage ignore=DL3004\n"), [3, 6]],
  ])("%j leaves %j", async (text, want) => expect(await left("no-sudo", text)).toEqual(want));
});

/** https://trivy.dev/docs/latest/configuration/filtering/#by-inline-comments: above the line, further ones in between. */
describe("# trivy:ignore", () => {
  const file = (above: string): string => `FROM debian:13.1\n${above}RUN sudo a\nRUN sudo b\n`;
  it.each<[string, number[]]>([
    [file("# trivy:ignore:DS-0010\n"), [4]],
    [file("#trivy:ignore:AVD-DS-0010 why\n"), [4]],
    [file("# trivy:ignore:*\n"), [4]],
    [file("# trivy:ignore:DS-0010\n# trivy:ignore:DS-0017\n"), [5]],
    [file("# trivy:ignore:DS-0017 trivy:ignore:DS-0010\n"), [4]],
    [file("# trivy:ignore:DS-0010\n# why\n"), [4, 5]],
    [file("# trivy:ignore:DS-0010\n\n"), [4, 5]],
    [file("# trivy:ignore:DS-0017\n"), [3, 4]],
    [file("RUN a \\\n# trivy:ignore:DS-0010\n  && sudo b\n"), [4, 5, 6]],
  ])("%j leaves %j", async (text, want) => expect(await left("no-sudo", text)).toEqual(want));
});

/** https://docs.kics.io/latest/running-kics/#using_commands_on_scanned_files_as_comments */
describe("# kics-scan", () => {
  const disable = "kics-scan disable=8ada6e80-0ade-439e-b176-0b28f6bce35a";
  const file = (above: string, before = ""): string =>
    `${before}FROM debian:13.1 AS a\n${above}RUN sudo a\nRUN sudo b\nFROM debian:13.1\nRUN sudo c\n`;
  it.each<[string, number[]]>([
    [file("# kics-scan ignore-line\n"), [4, 6]],
    [file("# kics-scan ignore-line\n\n# why\n"), [6, 8]],
    [file("# kics-scan ignore-line\n#\n"), [4, 5, 7]],
    [file("RUN a \\\n# kics-scan ignore-line\n  && sudo b\n"), [4, 5, 6, 8]],
    [file("", "# kics-scan ignore-block\n"), [6]],
    [file("", "# ours\n# kics-scan ignore\n"), []],
    [file("# kics-scan ignore\n"), [3, 4, 6]],
    [file("", `# ${disable}\n`), []],
    [file(`# ${disable}\n`), [3, 4, 6]],
  ])("%j leaves %j", async (text, want) => expect(await left("no-sudo", text)).toEqual(want));

  it("in a Compose file: the line below, the block, the file from its top", async () => {
    const compose = (above: string, top = ""): string =>
      `${top}services:\n  a:\n    image: x:1\n${above}    ports: ["80:80"]\n  b:\n    image: x:1\n    ports: ["80:80"]\n`;
    const one = (text: string): Promise<number[]> => left("no-wildcard-port-bind", text, "compose.yaml");
    expect(await one(compose("    # kics-scan ignore-line\n"))).toEqual([8]);
    expect(await one(compose("", "# kics-scan ignore\n"))).toEqual([]);
    expect(await one(compose("    # kics-scan ignore\n"))).toEqual([5, 8]);
  });
});

it.each(["# trivy:ignore:DS-0010\n", "# ours\n# check=skip=all\n#\n", "# hadolint stage ignore=DL3004\n", "# kics-scan ignore-line\n"])(
  "thousands of %j are read in time, and cover nothing from far away",
  async (comment) => {
    const started = performance.now();
    const text = `FROM debian:13.1\n${comment.repeat(20_000)}RUN a\nRUN sudo b\n`;
    expect(await left("no-sudo", text)).toHaveLength(comment.includes("stage") ? 0 : 1);
    expect(performance.now() - started).toBeLessThan(10_000);
  },
);

/** https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html: a Dockerfile is one resource. */
it.each<[string, number[]]>([
  ["FROM debian:13.1\nRUN sudo a\n#checkov:skip=CKV2_DOCKER_1:why\nRUN sudo b\n", []],
  ["FROM debian:13.1\n# checkov:skip=CKV2_DOCKER_2\nRUN sudo a\n", [3]],
])("%j leaves %j", async (text, want) => expect(await left("no-sudo", text)).toEqual(want));
