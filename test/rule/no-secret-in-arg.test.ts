import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

const file = (...lines: string[]): string => `FROM debian:12.11\n${lines.map((line) => `${line}\n`).join("")}`;

describe("an argument takes a credential", () => {
  it.each<[string, string[], string[]]>([
    ["without a default", ["ARG API_TOKEN"], ["medium API_TOKEN"]],
    ["behind ONBUILD", ["ONBUILD ARG API_TOKEN", "ONBUILD ARG VERSION=1"], ["medium API_TOKEN"]],
    ["behind ONBUILD, with a default", ["ONBUILD ARG API_TOKEN=h7Gk2pQz"], ["high API_TOKEN=h7Gk2pQz"]],
    ["with itself for a default", ["ARG API_TOKEN=$API_TOKEN"], ["medium API_TOKEN=$API_TOKEN"]],
    ["with itself in braces", ["ARG API_TOKEN=${API_TOKEN}"], ["medium API_TOKEN=${API_TOKEN}"]],
    ["with something around a variable", ["ARG SMTP_PASSWORD=v1-${SMTP_PASSWORD}"], ["medium SMTP_PASSWORD=v1-${SMTP_PASSWORD}"]],
    ["with another for a default", ["ARG T", "ARG API_TOKEN=$T"], ["medium API_TOKEN=$T"]],
    ["with an empty fallback", ["ARG API_TOKEN=${API_TOKEN:-}"], ["medium API_TOKEN=${API_TOKEN:-}"]],
    ["with a fallback, which is a default", ["ARG API_TOKEN=${X:-h7Gk2pQz}"], ["high API_TOKEN=${X:-h7Gk2pQz}"]],
    ["with a fallback in a fallback", ["ARG API_TOKEN=${X-${Y:-h7Gk2pQz}}"], ["high API_TOKEN=${X-${Y:-h7Gk2pQz}}"]],
    ["inside its default", ['ARG DSN="Server=db;Password=h7Gk2pQz;"'], ['high DSN="Server=db;Password=h7Gk2pQz;"']],
    ["of a gem server", ["ARG BUNDLE_GEMS__EXAMPLE__COM"], ["medium BUNDLE_GEMS__EXAMPLE__COM"]],
    // Under another name, which ENV or LABEL tells
    ["and ENV says so", ["ARG T", "ENV API_TOKEN=$T"], ["medium T"]],
    ["and ENV says so, in braces", ["ARG T", 'ENV API_TOKEN="${T}"'], ["medium T"]],
    ["and ENV says so, with an empty fallback", ["ARG T", "ENV API_TOKEN=${T:-}"], ["medium T"]],
    ["and ENV says so, in the old form", ["ARG T", "ENV API_TOKEN $T"], ["medium T"]],
    ["and ENV says so, through another variable", ["ARG T", "ENV A=$T", "ENV API_TOKEN=$A"], ["medium T"]],
    ["and an address says so", ["ARG P", "ENV DB_URL=postgres://app:$P@db/app"], ["medium P"]],
    ["and an address says which", ["ARG U", "ARG P", "ARG H", "ENV DB_URL=postgres://$U:$P@$H/app"], ["medium P"]],
    ["and a connection string says so", ["ARG P", 'ENV DSN="Server=db;Password=$P;"'], ["medium P"]],
    ["and a default of an argument says so", ["ARG P", "ARG DB_URL=postgres://app:$P@db"], ["medium P"]],
    ["and a label says so", ["ARG T", "LABEL api_token=$T"], ["medium T"]],
    ["with a default, and ENV says so", ["ARG T=h7Gk2pQz", "ENV API_TOKEN=$T"], ["high T=h7Gk2pQz"]],
    ["and a name that tells is reported where it is declared", ["ARG NPM_TOKEN", "ENV NPM_TOKEN=$NPM_TOKEN"], ["medium NPM_TOKEN"]],
  ])("%s", async (_, lines, want) => expect(await said("no-secret-in-arg", file(...lines))).toEqual(want));

  it.each<[string, string[]]>([
    ["a file", ["ARG API_TOKEN_FILE=/run/secrets/api_token"]],
    ["a path with a variable", ["ARG X", "ARG API_TOKEN=/run/secrets/$X"]],
    ["an address with a variable", ["ARG X", "ARG API_TOKEN=https://$X/token"]],
    ["a file's name with a variable", ["ARG T", "ENV APP_CHANNEL=$T API_TOKEN_FILE=/run/secrets/$T"]],
    ["another variable's", ["ARG T", "ENV APP=$T"]],
    ["the user of an address", ["ARG U", "ENV DB_URL=postgres://$U@db/app"]],
    ["the host of an address with a password of its own", ["ARG H", "ENV DB_URL=postgres://app:h7Gk2pQz@$H/app"]],
    ["a setting of Bundler's", ["ARG BUNDLE_PATH", "ARG BUNDLE_BUILD__PG", "ARG BUNDLE_WITHOUT"]],
    ["a signing key's fingerprint", ["ARG TOOL_SIGNING_KEY=0123456789ABCDEF0123456789ABCDEF01234567"]],
    ["what cannot be told apart", ["ARG P", "ARG H", "ENV DB_URL=postgres://$UNSET:$P@$H/app"]],
    ["a version that goes into a label", ["ARG VERSION=1.2.3", "LABEL version=$VERSION"]],
  ])("and %s does not", async (_, lines) => expect(await said("no-secret-in-arg", file(...lines))).toEqual([]));

  it("in one stage or another, once", async () => {
    expect(await said("no-secret-in-arg", "ARG T\nFROM a:1\nARG T\nFROM b:1\nARG T\nENV API_TOKEN=$T\n")).toEqual(["medium T"]);
  });

  it("however long the chain, in no time", async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `ENV A${at + 1}=$A${at}`);
    const start = performance.now();
    await said(
      "no-secret-in-arg",
      file(...Array.from({ length: 300 }, (_, at) => `ARG B${at}`), "ARG A0", ...lines, "ENV API_TOKEN=$A3000"),
    );
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe("what ONBUILD sets", () => {
  it.each<[string, string[]]>([
    ["ONBUILD ENV DB_PASSWORD=h7Gk2pQz", ["critical DB_PASSWORD=h7Gk2pQz"]],
    ["ONBUILD ENV A=b DB_PASSWORD=${X:-h7Gk2pQz}", ["critical DB_PASSWORD=${X:-h7Gk2pQz}"]],
    ["ONBUILD ENV DB_PASSWORD=$X DB_PASSWORD_FILE=/run/secrets/db", []],
    ["ONBUILD LABEL a=b", []],
  ])("%s", async (line, want) => expect(await said("no-secret-in-env", file(line))).toEqual(want));

  it("sets nothing here, and is told once where a stage starts from this one", async () => {
    expect(await said("no-undefined-variable", file("ONBUILD ENV A=1", "ENV B=$A"))).toEqual(["medium $A"]);
    const twice = "FROM debian:12.11 AS base\nONBUILD ENV DB_PASSWORD=h7Gk2pQz\nONBUILD ARG API_TOKEN\nFROM base\nFROM base\n";
    expect(await said("no-secret-in-env", twice)).toEqual(["critical DB_PASSWORD=h7Gk2pQz"]);
    expect(await said("no-secret-in-arg", twice)).toEqual(["medium API_TOKEN"]);
    const { findings } = await lint([{ source: new Source("Dockerfile", twice) }], {
      rules: rules.filter(({ id }) => id === "no-secret-in-arg"),
      profile: "strict",
    });
    expect(findings.map(({ related }) => related)).toEqual([[]]);
  });
});
