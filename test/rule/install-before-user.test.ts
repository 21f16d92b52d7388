import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { applyFixes } from "../../src/fix/apply.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

const id = "install-before-user";

describe("a package manager that needs root", () => {
  const as = (run: string, user = "USER app\n", image = "FROM debian:13\n") => said(id, `${image}${user}${run}\n`);

  it.each<[string, string[]]>([
    ["RUN apt-get install -y curl", ["high apt-get install -y curl"]],
    ["RUN apt-get update && apt-get install -y curl", ["high apt-get update", "high apt-get install -y curl"]],
    ["RUN set -e; apt-get update; rm x", ["high apt-get update"]],
    ["RUN apt install curl", ["high apt install curl"]],
    ["RUN apk add --no-cache curl", ["high apk add --no-cache curl"]],
    ["RUN dnf -y install curl", ["high dnf -y install curl"]],
    ["RUN yum update -y", ["high yum update -y"]],
    ["RUN microdnf install curl", ["high microdnf install curl"]],
    ["RUN zypper --non-interactive in curl", ["high zypper --non-interactive in curl"]],
    ["RUN pacman -Syu --noconfirm curl", ["high pacman -Syu --noconfirm curl"]],
    ["RUN apt-get purge -y curl", ["high apt-get purge -y curl"]],
    ['RUN ["apt-get", "install", "-y", "curl"]', ['high "apt-get"']],
    ["RUN <<EOF\nset -e\napk add curl\nEOF", ["high apk add curl"]],
    ["RUN env A=b nice apk add curl", ["high env A=b nice apk add curl"]],
    // It is root again, or needs none.
    ["RUN sudo apt-get install -y curl", []],
    ["RUN doas apk add curl", []],
    ["RUN paru -S --noconfirm aur/x", []],
    ["RUN yay -Syu --noconfirm x", []],
    ["RUN su root -c 'apk add curl'", []],
    ["USER root\nRUN apk add curl", []],
    ["USER 0:0\nRUN apk add curl", []],
    ["RUN apk add --root /home/app/r curl", []],
    ["RUN dnf --installroot=/home/app/r install curl", []],
    ["RUN apt-get install --dry-run curl", []],
    ["RUN apt-get download curl", []],
    ["RUN apt-cache policy curl && apk info", []],
    ["RUN pip install x && npm ci && go install x@v1 && gem install x", []],
    ["RUN fakeroot apt-get install curl", []],
    ["RUN echo apt-get install curl", []],
    // Nobody minds when it fails, or it may never run.
    ["RUN apt-get update || true", []],
    ["RUN if [ -x /sbin/apk ]; then apk add curl; fi", []],
    ["RUN command -v apk && apk add curl || true", []],
  ])("%s", async (run, want) => expect(await as(run)).toEqual(want));

  it.each<[string, string, string[]]>([
    ["USER 1000:1000\n", "FROM debian:13\n", ["high apk add x"]],
    ["ARG U=app\nUSER $U\n", "FROM debian:13\n", ["high apk add x"]],
    ["ARG U\nUSER ${U:-app}\n", "FROM debian:13\n", ["high apk add x"]],
    ["", "FROM grafana/grafana:12.1.0\n", ["high apk add x"]],
    ["", "FROM haproxy:2.8\n", ["high apk add x"]],
    ["", "FROM debian:13 AS base\nUSER app\nFROM base\n", ["high apk add x"]],
    ["", "FROM debian:13 AS base\nUSER app\nUSER root\nFROM base\n", []],
    ["", "FROM haproxy:2.2\n", []],
    ["", "FROM debian:13\n", []],
    ["", "FROM example.com/unheard-of:1\n", []],
    ["USER $U\n", "FROM example.com/unheard-of:1\n", []],
    ["RUN useradd -o -u 0 boss\nUSER boss\n", "FROM debian:13\n", []],
    ["USER app\n", "FROM mcr.microsoft.com/windows/servercore:ltsc2022\n", []],
    ["USER app\nUSER root\n", "FROM debian:13\n", []],
  ])("after %j in %j", async (user, image, want) => expect(await as("RUN apk add x", user, image)).toEqual(want));

  it("what ONBUILD defers runs as the image that it is in ends", async () => {
    const stage = (user: string) => `FROM debian:13 AS base\nONBUILD RUN apk add x\n${user}FROM base\n`;
    expect(await said(id, stage("USER app\n"))).toEqual(["high apk add x"]);
    expect(await said(id, stage(""))).toEqual([]);
  });

  it("is repaired by a change there and back", async () => {
    const source = new Source("Dockerfile", "FROM debian:13\nUSER app\nRUN apk add x\nRUN true\n");
    const { findings } = await lint([{ source }], { rules: rules.filter((rule) => rule.id === id), profile: "strict" });
    expect(findings.map(({ fix }) => fix?.safety)).toEqual(["unsafe"]);
    expect(applyFixes("Dockerfile", source.text, findings)).toBe(
      "FROM debian:13\nUSER app\nUSER root\nRUN apk add x\nUSER app\nRUN true\n",
    );
  });
});

describe("what a hardened image and its capabilities need", () => {
  it("is said of the user that starts", async () => {
    const text =
      "services:\n  web:\n    image: nginx:1.31\n    user: '1000'\n  root:\n    image: nginx:1.31\n  open:\n    image: nginx:1.31\n    user: ${X}\n";
    const { findings } = await lint([{ source: new Source("compose.yaml", text) }], {
      rules: rules.filter((rule) => rule.id === "cap-drop-all"),
      profile: "recommended",
    });
    expect(findings.map(({ message }) => /CHOWN, SETGID, SETUID/.test(message))).toEqual([false, true, false]);
  });

  it("is one of the recommended rules, and says what to add", async () => {
    const text = "services:\n  web:\n    image: nginx:1.31\n    read_only: true\n    cap_drop: [ALL]\n";
    const { findings } = await lint([{ source: new Source("compose.yaml", text) }], {
      rules: rules.filter((rule) => rule.id === "hardening-fits-image"),
      profile: "recommended",
    });
    expect(findings.map(({ severity, fix }) => [severity, fix?.title])).toEqual([
      ["medium", "add `tmpfs: [/var/cache/nginx:mode=1777, /run:mode=1777]`"],
      ["medium", "add `cap_add: [CHOWN, SETGID, SETUID]`"],
    ]);
  });
});
