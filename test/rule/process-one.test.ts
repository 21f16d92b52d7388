import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const rule = "pid1-handles-signals";
const low = (text: string): string[] => [`low ${text}`];
const service = (image: string, text: string): string => `services:\n  app:\n    image: ${image}\n    ${text.replaceAll("\n", "\n    ")}\n`;

describe("what is process 1 of an image", () => {
  const debian = "debian:12.9";
  const alpine = "alpine:3.21";
  it.each<[string, string, boolean]>([
    // Debian's dash stays; what it is told to become it becomes.
    [debian, "CMD server --port 80", true],
    [debian, "CMD exec server --port 80", false],
    [debian, "CMD migrate && exec server", false],
    [debian, "CMD cd /srv; A=1 exec server", false],
    [debian, "ENTRYPOINT server | tee /log", true],
    [debian, 'CMD ["sh", "-c", "migrate; server"]', true],
    [debian, 'CMD ["/bin/sh", "-ec", "server"]', true],
    [debian, 'CMD ["sh", "-c", "migrate && exec server"]', false],
    [debian, 'ENTRYPOINT ["sh", "-c"]\nCMD ["migrate; server"]', true],
    [debian, 'ENTRYPOINT ["sh", "-c"]\nCMD ["exec server"]', false],
    [debian, 'ENTRYPOINT [""]\nCMD ["sh", "-c", "migrate; server"]', true],
    [debian, 'ENTRYPOINT ["/usr/bin/tini", "--"]\nCMD ["sh", "-c", "migrate; server"]', false],
    [debian, 'ENTRYPOINT ["dumb-init", "sh", "-c", "migrate; server"]', false],
    [debian, "ENTRYPOINT tini -- server", true],
    [debian, "ENTRYPOINT exec tini -- server", false],
    [debian, "CMD supervisord -n", true],
    [debian, 'CMD ["env", "A=1", "sh", "-c", "server"]', true],
    [debian, 'CMD ["sh", "-c", "exec bash -c \'migrate; server\'"]', false],
    [debian, 'CMD ["sh", "-c", "bash -c \'migrate; server\'"]', true],
    // bash, too, has ends that it does not take.
    [debian, 'CMD ["bash", "-c", "migrate; server"]', false],
    [debian, 'CMD ["bash", "-c", "migrate; server > /log"]', true],
    [debian, 'CMD ["bash", "-c", "if true; then server; fi"]', true],
    ["debian:10", 'CMD ["bash", "-c", "migrate && server"]', false],
    ["debian:10", 'CMD ["bash", "-c", "migrate; server"]', true],
    ["fedora:42", "CMD migrate; server", false],
    ["fedora:42", "CMD server || exit 1", true],
    ["fedora:42", "CMD server 2>&1", true],
    ["rockylinux:8.9", "CMD migrate && server", false],
    ["rockylinux:8.9", "CMD migrate; server", true],
    ["centos:7", "CMD server", false],
    ["centos:7", "CMD migrate && server", true],
    [alpine, "CMD migrate; server > /log", false],
    [alpine, "CMD if migrate; then server; fi", false],
    [alpine, "CMD server || exit 1", true],
    [alpine, "CMD server | tee /log", true],
    [alpine, "CMD while true; do server; done", true],
    [alpine, "CMD worker & server", false],
    [alpine, "CMD server & wait", true],
    [alpine, 'CMD ["sh", "-c", "migrate\\nserver\\n"]', true],
    [alpine, "CMD npm start", true],
    [alpine, 'CMD ["sh", "-c", "migrate && npm start"]', true],
    ["node:22-alpine", 'CMD ["sh", "-c", "prisma migrate deploy && node server.js"]', false],
    // The shell hears of them, or is soon done.
    [debian, "CMD trap 'kill $pid' TERM; server & pid=$!; wait $pid", false],
    [debian, 'CMD ["sh", "-c", "mc mb data; exit 0"]', false],
    [debian, "CMD ls /srv && echo done", false],
    [debian, "CMD migrate; psql -f seed.sql || exit 1", false],
    [debian, 'CMD ["npm", ""]', false],
    [debian, "CMD cat /srv/list | server", true],
    [debian, "CMD if setup; then cp a b; server; fi", true],
    [debian, 'SHELL ["/bin/bash", "-c"]\nCMD server', false],
    [debian, 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nCMD ["sh", "-c", "migrate; server"]', true],
    [debian, 'CMD ["bash"]', false],
    [debian, 'CMD ["server"]', false],
    [debian, 'CMD ["sh", "start.sh"]', false],
    [debian, 'ENTRYPOINT ["/entrypoint.sh"]\nCMD ["sh", "-c", "migrate; server"]', false],
    // Its own entrypoint runs what it is given, or is an init itself.
    ["postgres:17.2", 'CMD ["sh", "-c", "prepare; postgres"]', true],
    ["jenkins/jenkins:lts", 'CMD ["sh", "-c", "prepare; jenkins"]', false],
  ])("%s: %s", async (image, text, isSaid) => {
    const [last = ""] = text.split("\n").slice(-1);
    const at = /^ENTRYPOINT (?!\["sh", "-c"\]$|\[""\]$).*$/m.exec(text)?.[0] ?? last;
    expect(await said(rule, `FROM ${image}\n${text}\n`)).toEqual(isSaid ? low(at) : []);
  });
});

describe("a script that is process 1", () => {
  const starts = (text: string, end = 'ENTRYPOINT ["/start.sh"]') =>
    said(rule, { Dockerfile: `FROM alpine:3.21\nCOPY start.sh /\nEXPOSE 80\n${end}\n`, "start.sh": text });
  it.each<[string, boolean]>([
    ["#!/bin/sh\nset -e\nmigrate\nserver\n", true],
    ["#!/bin/bash\nserver --port 80", true],
    ['#!/usr/bin/env bash\nsetup\n"$@"\n', true],
    ["#!/bin/sh\nworker &\nserver &\nwait\n", true],
    ["#!/bin/sh\nworker &\nserver &\n", true],
    ["#!/bin/sh\nserver || exit 1\n", true],
    ["#!/bin/sh\nset -e\nmigrate\nexec server\n", false],
    ['#!/bin/sh\nif [ "$1" = x ]; then exec server; fi\nexec "$@"\n', false],
    ["#!/bin/sh\nrun() { exec server; }\nrun\n", false],
    ['#!/bin/sh\nmain() { server; }\nmain "$@"\n', false],
    ["#!/bin/sh\ntrap 'kill $p' TERM\nserver & p=$!\nwait\n", false],
    ["#!/bin/sh\n. /lib.sh\nserve\n", false],
    ["#!/bin/sh\nmigrate\nexit 0\n", false],
    ["#!/usr/bin/python3\nserve\n", false],
    ["serve\n", false],
    ["", false],
  ])("%j", async (text, isSaid) => expect(await starts(text)).toEqual(isSaid ? low('ENTRYPOINT ["/start.sh"]') : []));

  it("is a server's only where something says so", async () => {
    const text = "#!/bin/sh\nprepare\nserver\n";
    const dockerfile = (more: string) => ({
      Dockerfile: `FROM alpine:3.21\nCOPY start.sh /\n${more}CMD ["/start.sh"]\n`,
      "start.sh": text,
    });
    expect(await said(rule, dockerfile(""))).toEqual([]);
    expect(await said(rule, dockerfile("HEALTHCHECK CMD check\n"))).toEqual(low('CMD ["/start.sh"]'));
    const services = (more: string) => ({ ...dockerfile(""), "compose.yaml": `services: {app: {build: ., ${more}}}\n` });
    expect(await said(rule, services("restart: always"))).toEqual(low('CMD ["/start.sh"]'));
    expect(await said(rule, services("ports: ['127.0.0.1:80:80']"))).toEqual(low('CMD ["/start.sh"]'));
    expect(await said(rule, services("restart: 'no'"))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['ENTRYPOINT ["tini", "--", "/start.sh"]', []],
    ['CMD ["sh", "/start.sh"]', low('CMD ["sh", "/start.sh"]')],
    ['CMD ["sh", "-c", "prepare; exec /start.sh"]', low('CMD ["sh", "-c", "prepare; exec /start.sh"]')],
    ['ENTRYPOINT ["/other.sh"]', []],
  ])("%s", async (end, findings) => expect(await starts("#!/bin/sh\nserver\n", end)).toEqual(findings));
});

describe("what is process 1 of a service", () => {
  it.each<[string, string, string[]]>([
    ["debian:12.9", "command: sh -c 'migrate; server'", low("sh -c 'migrate; server'")],
    ["debian:12.9", "command: [sh, -c, 'migrate; server']\ninit: true", []],
    ["debian:12.9", "command: migrate; server", []],
    ["debian:12.9", "entrypoint: [sh, -c]\ncommand: ['migrate; server']", low("['migrate; server']")],
    ["debian:12.9", "entrypoint: [tini, --]\ncommand: [sh, -c, 'migrate; server']", []],
    ["alpine:3.21", "command: [sh, -c, 'migrate; server']", []],
    ["alpine:3.21", "command: [sh, -c, 'server &']", low("[sh, -c, 'server &']")],
    ["alpine:3.21", "healthcheck: {test: 'check || exit 1'}", []],
    ["alpine:3.21", "post_start: [{command: [sh, -c, 'a || b']}]", []],
    ["${IMAGE}", "command: [sh, -c, 'migrate; server']", low("[sh, -c, 'migrate; server']")],
  ])("%s: %s", async (image, text, findings) => expect(await said(rule, { "compose.yaml": service(image, text) })).toEqual(findings));

  it("leaves what ends by itself alone", async () => {
    const command = "image: debian:12.9, command: [sh, -c, 'a; b']";
    const compose = `services:\n  migrate: {${command}}\n  once: {${command}, restart: "no"}\n  a: {${command}}\n  b: {image: b, depends_on: {a: {condition: service_completed_successfully}}}\n`;
    expect(await said(rule, { "compose.yaml": compose })).toEqual([]);
  });

  it("says of an image once what all its services start", async () => {
    const compose = "services:\n  a: {build: .}\n  b: {build: ., command: [sh, -c, 'x; y']}\n";
    expect(await said(rule, { "compose.yaml": compose, Dockerfile: "FROM debian:12.9\nCMD server\n" })).toEqual([
      "low CMD server",
      "low [sh, -c, 'x; y']",
    ]);
  });
});
