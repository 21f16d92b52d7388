import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const rule = "lean-package-install";
const run = (command: string, before = ""): Promise<string[]> => said(rule, `FROM debian:12.9\n${before}RUN ${command}\n`);
const left = ["low RUN"];
const apt = "apt-get update && apt-get install -y --no-install-recommends tini";

describe("what package managers leave behind", () => {
  it.each<[string, string[]]>([
    // apt
    [apt, left],
    [`${apt} && apt-get clean`, left],
    [`${apt} && apt-get autoclean -y && apt-get autoremove -y`, left],
    [`${apt} && rm -rf /var/cache/apt/*`, left],
    [`${apt} && rm -rf /var/lib/apt/lists/partial`, left],
    [`${apt} && rm -rf /var/lib/apt/lists/*`, []],
    [`${apt} && rm -r /var/lib/apt/lists`, []],
    [`${apt} && rm -rf /var/lib/apt/lists/* /tmp/*`, []],
    [`${apt} && rm -rf /var/lib/{apt,dpkg,cache}/`, []],
    [`${apt} && rm -rf /var/lib/{dpkg,cache}/`, left],
    [`${apt} && find /var/lib/apt/lists -type f -delete`, []],
    [`${apt} && cd /var/lib/apt && rm -rf lists`, []],
    [`${apt} && apt-get distclean`, []],
    [`rm -rf /var/lib/apt/lists/* && ${apt}`, left],
    ["apt-get install -y --no-install-recommends tini", []],
    ["apt-get install -y tini", left],
    ["apt-get install -y -o APT::Install-Recommends=0 tini", []],
    ["apt-get install -y -o APT::Install-Recommends=1 tini", left],
    ["apt-get install -y --only-upgrade tini", []],
    ["apt-get install -y a && apt-get install -y --no-install-recommends b", left],
    ["apt-get update && apt-get -y dist-upgrade", left],
    ["apt-get update && apt-get -y upgrade && rm -rf /var/lib/apt/lists/*", []],
    // apk
    ["apk add tini", left],
    ["apk add --no-cache tini && apk --no-cache upgrade", []],
    ["apk upgrade", left],
    ["apk add tini && rm -rf /var/cache/apk/*", []],
    ["apk add tini && apk cache clean", []],
    // dnf
    ["dnf -y upgrade-minimal", left],
    ["dnf -y distro-sync", left],
    ["dnf -y group install core", left],
    ["dnf -y swap a b", left],
    ["yum -y update", left],
    ["yum -y builddep a.spec", left],
    ["microdnf install -y a", left],
    ["dnf -y downgrade a", left],
    ["dnf -y upgrade-minimal && dnf clean all", []],
    ["dnf -y install a && yum -y clean all", []],
    ["dnf -y install a && dnf clean packages", left],
    ["yum -y install a && yum clean metadata", left],
    ["dnf -y install a && rm -rf /var/cache/dnf", []],
    ["dnf -y install a && rm -rf /var/cache/*", []],
    ["dnf --version && dnf group list && dnf repolist && dnf makecache", []],
    // zypper
    ["zypper -n in a", left],
    ["zypper -n dup", left],
    ["zypper -n in a && zypper clean", []],
    ["zypper -n in a && zypper clean -a", []],
    ["zypper -n in a && zypper cc --all", []],
    // pacman
    ["pacman -Syu --noconfirm a", left],
    ["pacman -S --noconfirm a && rm -rf /var/cache/pacman/pkg/*", []],
    ["pacman -S --noconfirm a && yes | pacman -Scc", []],
    ["pacman -S --noconfirm a && pacman -Sc --noconfirm", left],
    // pip
    ["pip install a==1", left],
    ["pip install --no-cache-dir a==1", []],
    ["pip install -r r.txt", left],
    ["pip install --help", []],
    ["PIP_NO_CACHE_DIR=1 pip install a==1", []],
    // pip, _internal/cli/cmdoptions.py: every value it can read switches the cache off, 0 as well; an empty one is none.
    ["PIP_NO_CACHE_DIR=0 pip install a==1", []],
    ["PIP_NO_CACHE_DIR= pip install a==1", left],
    ["export PIP_NO_CACHE_DIR=1 && pip install a==1", []],
    ["pip install a==1 && export PIP_NO_CACHE_DIR=1", left],
    ["pip config set global.no-cache-dir true && pip install a==1", []],
    ["pip config set global.timeout 60 && pip install a==1", left],
    ["pip install a==1 && pip cache purge", []],
    ["pip install a==1 && pip cache list", left],
    ["pip install a==1 && rm -rf $HOME/.cache", []],
    ["pip install a==1 && rm -rf /root/.cache/pip", []],
    ["uv pip install a==1", []],
    // conda
    ["conda install -y a", left],
    ["conda install -y a && conda clean -afy", []],
    ["micromamba install -y a && micromamba clean --all --yes", []],
    // Mounts.
    ["--mount=type=cache,target=/var/cache/dnf dnf -y install a", []],
    ["--mount=type=cache,target=/var/lib/apt apt-get update && apt-get install -y --no-install-recommends a", []],
    ["--mount=type=cache,target=/var/cache/apt apt-get update && apt-get install -y --no-install-recommends a", left],
    ["--mount=type=cache,target=/root/.cache pip install a==1", []],
    ["--mount=type=bind,target=/root/.cache pip install a==1", left],
  ])("%s", async (command, expected) => expect(await run(command)).toEqual(expected));

  it.each<[string, string, string[]]>([
    ["pip install a==1", "ENV PIP_NO_CACHE_DIR=1\n", []],
    ["pip install a==1", "RUN export PIP_NO_CACHE_DIR=1\n", left],
    ["pip install a==1", "RUN pip config set global.no-cache-dir true\n", []],
    ["apt-get install -y a", "RUN echo 'APT::Install-Recommends \"false\";' > /etc/apt/apt.conf.d/99x\n", []],
    ["apt-get install -y a", "RUN echo 'APT::Install-Recommends \"true\";' > /etc/apt/apt.conf.d/99x\n", left],
    ["apt-get install -y a", "COPY apt.conf /etc/apt/apt.conf.d/99x\n", []],
  ])("%s, after %s", async (command, before, expected) => expect(await run(command, before)).toEqual(expected));

  it("reads a here-document as one shell", async () => {
    expect(await said(rule, "FROM debian:12.9\nRUN <<STEPS\nset -e\nexport PIP_NO_CACHE_DIR=1\npip install a==1\nSTEPS\n")).toEqual([]);
    expect(await said(rule, "FROM debian:12.9\nRUN <<STEPS\npip install a==1\nSTEPS\n")).toEqual(left);
  });

  it.each<[string, string[]]>([
    ["FROM debian:12.9 AS lab\nRUN apk add a\nFROM debian:12.9\n", []],
    ["FROM debian:12.9 AS lab\nRUN apk add a\nFROM debian:12.9\nCOPY --from=lab /a /a\n", []],
    ["FROM debian:12.9 AS lab\nRUN apk add a\nFROM lab\n", left],
    ["FROM debian:12.9 AS lab\nRUN apk add a\nFROM lab AS other\nFROM debian:12.9\n", []],
    ["FROM debian:12.9\nONBUILD RUN apk add a\n", left],
    ["FROM alpine:3.22\nRUN apk add a\nFROM debian:12.9\n", left],
    ["FROM alpine:3.22\nRUN apk add a\nFROM debian:12.9\nCOPY --from=0 /a /a\n", []],
  ])("%s", async (text, expected) => expect(await said(rule, text)).toEqual(expected));

  it("counts a stage that a service builds", async () => {
    const Dockerfile = "FROM debian:12.9 AS lab\nRUN apk add a\nFROM debian:12.9\n";
    expect(await said(rule, { Dockerfile, "compose.yaml": "services: {a: {build: {context: ., target: lab}}}\n" })).toEqual(left);
  });
});
