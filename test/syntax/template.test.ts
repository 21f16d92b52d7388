import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

const only = rules.filter(({ id }) => id.startsWith("valid-"));

/** Whether a file is left to its generator: then one notice says so, and nothing is found. Else the rules about mistakes that speak. */
async function judged(path: string, text: string): Promise<string> {
  const { findings, notices, files } = await lint([{ source: new Source(path, text) }], { rules: only, profile: "strict" });
  expect(files.map((each) => each.path)).toEqual([path]);
  if (notices.length === 0) return [...new Set(findings.map(({ rule }) => rule))].join(" ") || "judged";
  expect(notices).toEqual([{ path, message: "not checked: it is a template: check the file that is generated from it" }]);
  expect(findings).toEqual([]);
  return "template";
}

const body = "RUN a\nUSER 1000\n";

describe("a Dockerfile", () => {
  it.each([
    // An instruction that no builder knows.
    "FROM a:1\n{{ install }}\n",
    "FROM a:1\n{% if x %}\nRUN b\n{% endif %}\n",
    "{# ours #}\nFROM a:1\n",
    "FROM a:1\n<%= install %>\n",
    "FROM a:1\n[% INCLUDE install %]\n",
    "FROM a:1\n%%INSTALL%%\n",
    "FROM a:1\n@INSTALL@\n",
    "FROM a:1\n@@INSTALL@@ x\n",
    "FROM a:1\n__INSTALL__\n",
    "FROM a:1\n%INSTALL%\n",
    "FROM a:1\n%run npm install modules list%\n",
    "FROM a:1\n[[ install ]]\n",
    "FROM a:1\n((install))\n",
    "FROM a:1\n${INSTALL}\n",
    "FROM a:1\n$(INSTALL)\n",
    "FROM a:1\n$INSTALL\r\n",
    "include(`base.m4')\nFROM a:1\n",
    "define(`x', `y')dnl\nFROM a:1\n",
    "m4_ifdef(`x', `y')\nFROM a:1\n",
    "dnl ours\nFROM a:1\n",
    // An image that no builder finds.
    "FROM {{ base }}:1\n",
    "FROM a:{{.Version}} AS b\n",
    "FROM <%= base %>\n",
    "FROM @BASE@\n",
    "FROM @@BASE@@:1\n",
    "FROM registry.example.com/@BASE@:1\n",
    "FROM --platform=linux/amd64 %%PARENT%%:%%VERSION%%\n",
    "FROM %BASE%\n",
    "FROM __BASE__\n",
    "FROM a:__VERSION__\n",
    "FROM {base}:{tag}\n",
    "FROM a:{tag}\n",
    "FROM %(base)s\n",
    "FROM #{BASE}#\n",
    "FROM ((base))\n",
    "FROM [[ .Base ]]\n",
    "FROM <<BASE>>\n",
    "FROM a:1 AS @NAME@\n",
    "FROM REPLACE-ME\n",
    "FROM CHANGE_ME\n",
    "FROM registry.example.com/YOUR-IMAGE:1\n",
    "FROM a:PLACEHOLDER\n",
    // Numbers that no builder reads.
    "FROM a:1\nEXPOSE %%PORTS%%\n",
    "FROM a:1\nEXPOSE @PORT@/tcp\n",
    "ARG BASE=@BASE@\nFROM $BASE\n",
    "ARG VERSION={{ version }}\nFROM a:$VERSION\n",
  ])("%j is a template, whatever it is called", async (text) => {
    expect(await judged("Dockerfile", text + body)).toBe("template");
    expect(await judged("Dockerfile.dev", `\uFEFF# ours\n${text}`)).toBe("template");
  });

  it.each([
    "in",
    "template",
    "tmpl",
    "tpl",
    "j2",
    "jinja",
    "erb",
    "ejs",
    "mustache",
    "hbs",
    "liquid",
    "gotmpl",
    "m4",
    "cpp",
    "njk",
    "twig",
    "tt",
    "template.alpine",
  ])("that is called .%s is one when anything in it is replaced", async (ending) => {
    for (const line of [
      "COPY @SRC@ /a\n",
      "RUN apt-get install %%PACKAGES%%\n",
      "ENV A={{ a }}\n",
      '#include "common.docker"\n',
      "#define X 1\n",
      "#ifdef X\n",
    ])
      expect(await judged(`Dockerfile.${ending}`, `FROM a:1\n${line}${body}`)).toBe("template");
    expect(await judged(`Dockerfile.${ending}`, `FROM a:1\n# define what is needed\n${body}`)).toBe("judged");
  });

  it.each<[string, string]>([
    ["FROM Registry.example.com/Base:1\n", "valid-image-reference"],
    ["FROM a:1\nINSTALL x\n", "valid-dockerfile"],
    ["FROM a:1\n$FOO && bar\n", "valid-dockerfile"],
    ["FROM a:1\n[[ -f a ]] && b\n", "valid-dockerfile"],
    ["FROM <image>\n", "valid-image-reference"],
    ["ARG BASE\nFROM ${BASE}\n", "judged"],
    ["ARG BASE=b:1\nFROM ${BASE:-a:1}\n", "judged"],
    [`FROM a@sha256:${"0".repeat(64)}\n`, "judged"],
    ["FROM a:1 # {not} this\n", "valid-dockerfile"],
    ["FROM a:1\nRUN docker inspect --format '{{.State}}' b\n", "judged"],
    ["FROM a:1\nRUN <<EOF cat > a.c\n#include <stdio.h>\n#define X 1\nEOF\n", "judged"],
    ['FROM a:1\n#include "common.docker"\n', "judged"],
    ["FROM a:1\nENV MAIL=me@example.com@b A=%%x%%\n", "judged"],
    ["FROM a:1\nLABEL a='{% b %}' c='<% d %>' e=__F__\n", "judged"],
    ["FROM a:1\nCOPY __pycache__ /a\n", "judged"],
  ])("%j is none: %s", async (text, want) => expect(await judged("Dockerfile", text + body)).toBe(want));
});

describe("a Compose file", () => {
  const image = (reference: string): string => `services:\n  a:\n    image: ${reference}\n`;
  it.each([
    image("{{ image }}"),
    image("a:{{ tag }}"),
    image("'a:{{ tag }}'"),
    image("@IMAGE@"),
    image("registry.example.com/a:@TAG@"),
    image('"a:%%TAG%%"'),
    image("<%= image %>"),
    `${image("a:1")}    privileged: %%FLAG%%\n`,
    `${image("a:1")}{% if b %}\n  b:\n    image: b:1\n{% endif %}\n`,
    `${image("a:1")}    ports:\n      - @PORT@\n`,
    `${image("a:1")}[% INCLUDE more %]\n`,
  ])("%j is a template", async (text) => expect(await judged("compose.yaml", text)).toBe("template"));

  it.each<[string, string]>([
    [`${image("a:1")}    hostname: "{{.Node.Hostname}}"\n    environment: { A: "@B@", C: "{{ d }}" }\n`, "judged"],
    [`${image("a:1")}    command: [[a]]\n`, "valid-compose"],
    [`${image("a:1 # {{ not this }}")}    labels: ['a=%%b%%']\n`, "judged"],
    [image("a:${TAG}"), "judged"],
    [image("a:${{ github.sha }}"), "valid-compose"],
    [image("Registry/A:1"), "valid-image-reference"],
  ])("%j is none: %s", async (text, want) => expect(await judged("compose.yaml", text)).toBe(want));
});

describe("a profile", () => {
  it.each([
    "profile a {{ path }} {\n  /a r,\n}\n",
    "{% if b %}\nprofile a {\n  /a r,\n}\n{% endif %}\n",
    "profile a @sbindir@/a {\n  @sysconfdir@/a r,\n}\n",
    "profile a /a {\n  %%RULES%%\n  /a r,\n}\n",
    "profile a <%= path %> {\n  /a r,\n}\n",
  ])("of AppArmor %j is a template", async (text) => expect(await judged("apparmor.d/a", text)).toBe("template"));

  it.each([
    "profile a /a {\n  @{PROC}/@{pid}/b r,\n  /{usr/,}bin/{a,b} r,\n  # @not@ {{ this }}\n}\n",
    "profile a /a {\n  /**/__pycache__/*.py[co] r,\n  unix (connect) type=stream peer=(addr=@/tmp/a),\n}\n",
  ])("of AppArmor %j is none", async (text) => expect(await judged("apparmor.d/a", text)).not.toBe("template"));

  it.each<[string, string]>([
    ['{"defaultAction": "SCMP_ACT_ERRNO", "syscalls": {{ syscalls }} }', "template"],
    ['{"defaultAction": "SCMP_ACT_ERRNO",\n{% if a %}\n"syscalls": [] }', "template"],
    ['{"defaultAction": "@ACTION@", "syscalls": []}', "template"],
    ['{"defaultAction": "{{ action }}", "architectures": ["%%ARCH%%"]}', "template"],
    ['{"defaultAction": "SCMP_ACT_ERRNO", "comment": "not {{ this }}", "syscalls": []}', "judged"],
    ['{"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [}', "valid-seccomp"],
  ])("of seccomp %j: %s", async (text, want) => expect(await judged("seccomp.json", text)).toBe(want));
});

it("is told in time, whatever is written", async () => {
  for (const piece of ["{", "{{", "@a", "%%a", "__A", "[[", "((", "<%", "$", "#include ", "@@", "{a", "%(a"])
    for (const before of ["FROM ", "FROM a:1\n", "FROM a:1\n#", "include("]) {
      const started = performance.now();
      await lint([{ source: new Source("Dockerfile.in", before + piece.repeat(20_000)) }], { rules: only, profile: "strict" });
      expect(performance.now() - started).toBeLessThan(3000);
    }
});
