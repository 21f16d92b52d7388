import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dialectOf, frontends, headLength } from "../../src/frontends/registry.ts";
import { otherYaml } from "../../src/knowledge/other-yaml.ts";

const none = undefined;
const services = "services:\n  web:\n    image: a:1\n";
const profile = '{"defaultAction": "SCMP_ACT_ERRNO", "syscalls": []}';
const policy = "profile web /usr/bin/web {\n  /etc/web r,\n}\n";

describe("which format a file is of", () => {
  it.each<[string, string, string | undefined]>([
    // A conventional name is enough, even of what is broken.
    ["Dockerfile", "nothing", "dockerfile"],
    ["a/dockerfile", "", "dockerfile"],
    ["Containerfile", "\u0000\u0001", "dockerfile"],
    ["web.Dockerfile", "nothing", "dockerfile"],
    ["web.containerfile", "{}", "dockerfile"],
    // Behind it stands anything: an environment, a stage, an architecture.
    ["Dockerfile.dev", "RUN x\n", "dockerfile"],
    ["Dockerfile-alpine.arm64", "# x\nfrom alpine AS a\n", "dockerfile"],
    ["Dockerfile_v2", "", "dockerfile"],
    ["Dockerfile.empty", "# nothing yet\n\n", "dockerfile"],
    ["Dockerfile.one", "# syntax=docker/dockerfile:1\n", "dockerfile"],
    ["Dockerfile.j2", "{% include 'head' %}\n", "dockerfile"],
    ["Dockerfile.template", "{{ head }}\n", "dockerfile"],
    ["dockerfile.grammar", "rule: word+\nword: /[a-z]/\n", none],
    ["Dockerfile.pages", "Notes on how images are built\n", none],
    ["Dockerfile.webm", "\u001aE\uFFFD\uFFFD\u0000", none],
    // Of a program's source, a document or a picture the first instruction tells.
    ["dockerfile.ts", 'import { from } from "./from.ts";\nexport const keywords = ["FROM"];\n', none],
    ["dockerfile_test.go", "package a\n\nconst text = `\nFROM alpine\nRUN x\n`\n", none],
    ["dockerfile.py", "from docker import build\nbuild()\n", none],
    ["dockerfile.sql", "SELECT *\nFROM images\n", none],
    ["Dockerfile.md", "# Images\n\nWrite this:\n\n    FROM alpine\n    RUN x\n", none],
    ["dockerfile.vim", "syn keyword dockerfileKeyword FROM RUN\n", none],
    ["Dockerfile.md", "# The web shop\nFROM alpine\nUSER 1\n", "dockerfile"],
    ["Dockerfile.txt", "FROM alpine:3\nRUN x\n", "dockerfile"],
    ["Dockerfile.go", "# syntax=docker/dockerfile:1\n\nARG V=1\nFROM golang:$V AS build\n", "dockerfile"],
    ["Dockerfile.php", "FROM php:8\r\nRUN x\r\n", "dockerfile"],
    ["notes.txt", "FROM alpine\n", none],
    // Copies that nobody builds.
    ["Dockerfile.orig", "FROM alpine\n", none],
    ["Dockerfile.rej", "FROM alpine\n", none],
    ["Dockerfile~", "FROM alpine\n", none],
    ["Dockerfile.patch", "FROM alpine\n", none],
    // Anything of any name, when it begins as one.
    ["images/web", "ARG A=1\n# x\nFROM a:$A AS b\nRUN c\n", "dockerfile"],
    ["images/web", "From: me\nTo: you\n", none],

    ["docker-compose.yml", services, "compose"],
    ["compose.yaml", "servces: {}\n", "compose"],
    ["compose.yml", "services:\n  - name: web\n", "compose"],
    ["docker-compose.yml", "web:\n  image: a\n  build: .\n", "compose"],
    ["docker-compose.prod.yml", `on: x\n${services}`, "compose"],
    ["compose.yaml", "", "compose"],
    [".github/workflows/docker-compose.yml", "name: x\non: [push]\njobs:\n  build:\n    runs-on: a\n", none],
    ["docker-compose.yml", '"on":\n  push:\njobs:\n  image: {}\n', none],
    ["ci/docker-compose.yml", "build:\n  image: docker\n  script:\n    - docker compose up\n", none],
    ["ci/docker-compose.yml", "stages: [a]\nimage: docker\nservices:\n  - docker:dind\n", none],
    ["roles/a/tasks/docker-compose.yml", "---\n# x\n- name: Install\n  apt: {name: a}\n", none],
    ["playbooks/docker-compose.yaml", "- hosts: all\n  tasks: []\n", none],
    ["k8s/docker-compose.yml", "apiVersion: v1\nkind: Service\n", none],
    ["docker-compose.yml", "#cloud-config\nservices: {}\n", none],
    ["compose.yaml", "script: a\n", "compose"],
    ["compose.yaml", "services:\n  a:\n    image: b\n    x-ci:\n      script: c\n", "compose"],

    ["stack.yml", services, "compose"],
    ["stack.yml", "x-a: &a\n  image: b\nservices: &s # all\r\n\r\n  # one\n  web: *a\n", "compose"],
    ["stack.yml", "services:\n  web:\n    build: .\n", "compose"],
    ["stack", services, "compose"],
    ["stack.txt", services, none],
    ["stack.yml", "services:\n  web:\n    ports: [80]\n", none],
    ["vm.yml", "kernel:\n  image: a\nservices:\n  - name: b\n    image: c\n", none],
    ["drone.yml", "services:\n- name: db\n  image: a\n", none],
    ["render.yaml", "services:\n  - type: web\n    image: {url: a}\n", none],
    ["ci.yml", "services:\n  web:\n    image: a\nscript: b\n", none],
    ["ci.yml", "image: a\nservices:\n  web:\n    image: a\n", none],
    ["lando.yml", "name: a\nrecipe: b\nservices:\n  web:\n    overrides:\n      image: c\n", none],
    ["services.yaml", "parameters: {}\nservices:\n  app.image:\n    build: a\n", none],
    ["values.yaml", "services:\n  web:\n    image:\n      repository: a\n      tag: b\n", none],
    ["values.yaml", "services:\n  web:\n    image: # of the chart\n\n      tag: b\n", none],
    ["values.yaml", "services:\n  web:\n    image: {repository: a}\n", none],
    ["stack.yml", "services:\n  web:\n    image:\n    name: b\n", "compose"],
    ["stack.yml", "services:\n  web:\n    image: a\n    labels:\n      tag: b\n", "compose"],
    ["compose.yml", "services:\n  web:\n    image:\n      tag: b\n", "compose"],
    ["a.yml", "a: |\n  services:\n  image: x\n", none],

    ["seccomp.json", profile, "seccomp"],
    ["a.json", profile, "seccomp"],
    ["a.json", '{"syscalls": [{"names": ["x"], "action": "SCMP_ACT_ALLOW"}]}', "seccomp"],
    ["seccomp.json", '{"defaultAction": "ALLOW"}', "seccomp"],
    ["docker-seccomp.json", "{}", "seccomp"],
    ["seccomp.json", '{"defualtAction": "SCMP_ACT_ERRNO"}', "seccomp"],
    ["a.json", '{"defualtAction": "SCMP_ACT_ERRNO"}', none],
    ["seccomp.json", '{"$schema": "x", "defaultAction": "SCMP_ACT_LOG"}', "seccomp"],
    ["seccomp-results.json", '{"passed": 3, "failed": []}', none],
    ["seccomp.json", "[1, 2]", none],
    ["seccomp.schema.json", '{"$schema": "x", "properties": {"syscalls": {}}}', none],
    ["seccomp/package.json", '{"name": "seccomp", "dependencies": {}}', none],
    ["config.json", '{"ociVersion": "1.0", "linux": {"seccomp": {"defaultAction": "SCMP_ACT_ERRNO"}}}', none],
    ["spec.json", '{"linux": {"seccomp": {"defaultAction": "SCMP_ACT_ERRNO"}}}', none],
    ["index.json", '{"text": "write \\"defaultAction\\": \\"SCMP_ACT_ERRNO\\" there"}', none],
    ["seccomp.txt", profile, none],

    ["shop.json", '[{"Id": "a", "State": {"Health": {"Log": [{"x": "}"}]}}, "HostConfig": {"Binds": null}, "Config": {', "inspect"],
    ["shop", '{"Image": "a", "HostConfig": {}}', "inspect"],
    ["body.json", '{"HostConfig": {"SecurityOpt": ["seccomp={\\"defaultAction\\": \\"SCMP_ACT_ALLOW\\"}"]}, "Image": "a"}', "inspect"],
    ["i.json", '[{"Id": "sha256:a", "RepoTags": [], "RootFS": {}, "Config": {}}]', "inspect"],
    ["n.json", '[{"Name": "a", "Scope": "local", "Driver": "bridge", "IPAM": {}}]', "inspect"],
    ["v.json", '[{"Driver": "local", "Mountpoint": "/a", "Name": "a", "Scope": "local"}]', "inspect"],
    // A description of the same, and what holds one somewhere.
    ["swagger.json", '{"swagger": "2.0", "definitions": {"A": {"HostConfig": {"type": "object"}, "Image": "x", "Config": {}}}}', none],
    ["a.json", '{"$schema": "x", "HostConfig": {}, "Image": "a"}', none],
    ["a.json", '{"body": "{\\"HostConfig\\": {}, \\"Image\\": \\"a\\"}"}', none],
    ["a.json", '{"HostConfig": "x", "Image": "a"}', none],
    ["ps.json", '[{"Id": "a", "Names": [], "Image": "b", "HostConfig": {"NetworkMode": "default"}}]', none],
    ["a.yaml", '- {"HostConfig": {}, "Image": "a"}\n', none],

    ["docker/daemon.json", "{}", "daemon"],
    ["etc/docker/daemon.json", '{"icc": false, // no\n', "daemon"],
    ["docker/daemon.json", '{"my-daemon": 1}', "daemon"],
    ["daemon.json", '{"log-driver": "local"}', "daemon"],
    ["daemon.json", '{"debug": true, "port": 80, "name": "a"}', none],
    ["daemon.json", "{}", none],
    ["", '{"log-driver": "local", "icc": false}', "daemon"],
    ["", '{"log-driver": "local", "name": "a"}', none],
    ["engine.json", '{"log-driver": "local"}', none],
    ["info.json", '{"ID": "a", "Containers": 1, "ServerVersion": "28", "LiveRestoreEnabled": false, "SecurityOptions": []}', "daemon"],
    ["version.json", '{"ServerVersion": "28", "name": "a"}', none],

    ["apparmor/usr.bin.web", policy, "apparmor"],
    ["etc/web.profile", policy, "apparmor"],
    ["apparmor.d/web", "profile web {\n}\n", "apparmor"],
    ["apparmor.d/web", "/usr/bin/web {\n  /etc/web r\n}\n", "apparmor"],
    ["apparmor.d/web", "/usr/bin/web {\n  network inet tcp\n}\n", "apparmor"],
    ["apparmor.d/web", "# caf\uFFFD\nabi <abi/4.0>,\ninclude <tunables/global>\nprofile web flags=(complain) {\n}\n", "apparmor"],
    ["web", "profile web {\n}\n", none],
    ["web", "/usr/bin/web {\n  /etc/web r\n}\n", none],
    ["docs/apparmor/site/card.vue", "<template><p>a</p></template>\n<style>\n/deep/ .a {\n  color: b;\n}\n</style>\n", none],
    ["apparmor/sound.php", "<?php\n/// what it begins with {\nclass A {\n  // a r\n}\n", none],
    ["apparmor/a.css", "/deep/ .a {\n}\n", none],
    ["apparmor/nginx", "location {\n}\n/a {\n  root b;\n}\n", none],
    ["apparmor/logo", "\u0000\u0001/x {\n/a r,\n", none],
    ["apparmor/README", `Install it:\n\n${policy}`, none],
    ["apparmor/load", `#!/bin/sh\ncat <<X\n${policy}X\n`, none],
    ["apparmor/aa-log.8", `.\\" A page\n.TH aa-log 8\n.EX\n${policy}.EE\n`, none],
    ["apparmor/aa-log.8", `.TH aa-log 8\n.EX\n${policy}.EE\n`, none],
    ["apparmor/profile.tmplx", `package a\nconst a = \`\n${policy}\``, none],
    ["apparmor/change", `--- a/web\n+++ b/web\n${policy}`, none],
    ["apparmor.d/abstractions/base", policy, none],

    ["a/.dockerignore", "\u0000", "dockerignore"],
    ["prod.env", "FROM x\n", none],
    [".env", services, none],
  ])("%s with %j: %s", (path, text, want) => expect(dialectOf(path, text)).toBe(want));

  it.each(otherYaml.flatMap(({ program, keys }) => keys.map((set) => [program, set] as const)))(
    "%s has %j, whatever the file is called",
    (_, set) => {
      const text = set.map((key) => `${key}:\n  a:\n    image: b\n`).join("");
      expect(dialectOf("docker-compose.yml", text)).toBeUndefined();
      expect(dialectOf("docker-compose.yml", `# a\n---\n${text.replaceAll("\n", "\r\n")}`)).toBeUndefined();
      expect(dialectOf("stack.yml", `${services}${text}`)).toBeUndefined();
      // One of the keys alone is a mistake in a Compose file.
      if (set.length > 1) expect(dialectOf("docker-compose.yml", `${set[0]}: a\n`)).toBe("compose");
    },
  );

  it("is never what an own fixture is not", () => {
    const path = fileURLToPath(new URL("../../fixtures/projects/kernel/apparmor.d/web", import.meta.url));
    expect(dialectOf("fixtures/apparmor.d/web", readFileSync(path, "utf8"))).toBe("apparmor");
  });

  it("is told in time, whatever is written", () => {
    const pieces = ["services:", "\n", " ", "\t", "#", "- ", "/a ", "{", "FROM ", "ARG A", '"', "\\", ",", "profile ", "\r\n", ":"];
    for (const piece of pieces)
      for (const before of ["", "services:\n", "/a r", "network ", "profile a", "ARG A=1\n", '{"SCMP_ACT_'])
        for (const path of ["Dockerfile.ts", "compose.yml", "a.yml", "seccomp.json", "apparmor/a"]) {
          const text = (before + piece.repeat(headLength)).slice(0, headLength);
          dialectOf(path, `${text}x`);
        }
  });

  it("by its text is never a format that its name rules out", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { claims } of frontends) expect(claims("notes.pdf", text)).toBe(false);
      }),
    );
  });
});
