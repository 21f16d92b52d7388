import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const image = "FROM debian:13.1\n";
const end = 'CMD ["/srv/app"]\n';

describe("an account that nothing uses", () => {
  const unused = (text: string, files: Record<string, string> = {}) =>
    said("no-unused-account", { Dockerfile: `${image}${text}${end}`, ...files });

  it.each<[string, string[]]>([
    ["RUN useradd --system mailer\n", ["medium mailer"]],
    ["RUN useradd mailer\nRUN useradd feeds\n", ["medium mailer", "medium feeds"]],
    ["RUN useradd mailer && useradd feeds\nCOPY --chown=feeds:feeds a /a\n", ["medium mailer"]],
    ["RUN useradd mailer && useradd feeds\nRUN chown -R mailer /a\n", ["medium feeds"]],
    ["RUN useradd -u 990 mailer && useradd -u 991 feeds\nRUN chown -R 990 /a\n", ["medium feeds"]],
    ["RUN adduser -S mailer && chown mailer /a\nRUN adduser -D feeds\n", ["medium feeds"]],
    ["RUN groupadd feeds && useradd --gid feeds feeds\nCOPY --chown=feeds a /a\n", []],
    ["RUN useradd mailer\nRUN useradd postgres\nENV RUN_AS=mailer\n", []],
    ["RUN useradd mailer\nCOPY <<EOF /etc/app.conf\nuser = mailer\nEOF\n", []],
    ["RUN useradd mailer\nCOPY <<EOF /etc/app.conf\nuser = other\nEOF\n", ["medium mailer"]],
    ["RUN useradd mailer\nLABEL owner=mailer\n", ["medium mailer"]],
    // A file of that name is no use of the account.
    ["RUN useradd mailer\nCOPY mailer /opt/mailer\n", ["medium mailer"]],
    ["RUN useradd mailer\nCOPY --from=mailer mailer /opt/mailer\n", ["medium mailer"]],
    ["RUN useradd mailer\nADD --chown=mailer mailer /opt/mailer\n", []],
    ["RUN usermod -u 990 games\n", []],
    ["RUN useradd mailer\nUSER mailer\n", []],
  ])("%j", async (text, want) => expect(await unused(text)).toEqual(want));

  it.each<[string, Record<string, string>, string[]]>([
    ["COPY master.cf /etc/postfix/\n", { "master.cf": "flags=F user=keeper argv=/x\n" }, []],
    ["COPY conf/ /etc/app/\n", { "conf/sub/app.ini": "[app]\nuser: keeper\n" }, []],
    ["COPY conf/*.ini /etc/app/\n", { "conf/app.ini": "user=keeper\n" }, []],
    ["ADD launch /bin/\n", { launch: 'exec sudo -u keeper /srv/shop "$@"\n' }, []],
    ["COPY . /srv\n", { "app.conf": "user keeper;\n" }, []],
    ["COPY app.conf /etc/\n", { "app.conf": "uid = 900\n" }, []],
    ["COPY app.conf /etc/\n", { "app.conf": "listen = 9000\n" }, ["medium keeper"]],
    ["COPY app.conf /etc/\n", { "app.conf": "user = housekeeper\npath = /home/keeper\n" }, ["medium keeper"]],
    ["COPY app.conf /etc/\n", { "other.conf": "user = keeper\n" }, ["medium keeper"]],
    ["RUN --mount=type=bind,source=setup.sh,target=/setup.sh sh /setup.sh\n", { "setup.sh": "chown -R keeper /srv\n" }, []],
    ["RUN --mount=target=/src sh /src/setup.sh\n", { "setup.sh": "chown -R keeper /srv\n" }, []],
    ["RUN --mount=type=bind,source=setup.sh,target=/setup.sh sh /setup.sh\n", { "setup.sh": "make\n" }, ["medium keeper"]],
    ["RUN --mount=type=bind,from=tools,source=setup.sh,target=/s sh /s\n", { "setup.sh": "chown keeper /srv\n" }, ["medium keeper"]],
    ["RUN --mount=type=cache,source=setup.sh,target=/s sh /s\n", { "setup.sh": "chown keeper /srv\n" }, ["medium keeper"]],
    ["COPY conf/ /etc/app/\n", { "conf2/app.conf": "user = keeper\n" }, ["medium keeper"]],
  ])("%j with %j", async (copy, files, want) => expect(await unused(`RUN useradd -u 900 keeper\n${copy}`, files)).toEqual(want));

  it.each<[string, string, string[]]>([
    ["COPY app.conf /c/app.conf", "COPY --from=conf /c/app.conf /etc/app.conf", []],
    ["COPY app.conf /c/", "COPY --from=conf /c /etc/app", []],
    ["COPY . /c", "COPY --from=conf /c/app.conf /etc/", []],
    ["COPY . /c", "COPY --from=conf /c/other.conf /etc/", ["medium keeper"]],
    ["COPY app.conf /c/", "COPY --from=conf /d /etc/app", ["medium keeper"]],
    ["COPY app.conf /c/\nFROM conf AS next\nCOPY --from=conf /c /n", "COPY --from=next /n /etc", []],
  ])("by way of another stage: %j, %j", async (there, here, want) => {
    const text = `FROM debian:13.1 AS conf\n${there}\n${image}RUN useradd keeper\n${here}\n${end}`;
    expect(await said("no-unused-account", { Dockerfile: text, "app.conf": "user = keeper\n", "other.conf": "a = b\n" })).toEqual(want);
  });

  it("a start script that is there says whether it is used, one that is not may", async () => {
    const text = `${image}RUN useradd keeper\nCOPY start.sh /\nCMD ["/start.sh"]\n`;
    expect(await said("no-unused-account", { Dockerfile: text, "start.sh": "exec /srv/app\n" })).toEqual(["medium keeper"]);
    expect(await said("no-unused-account", { Dockerfile: text, "start.sh": "exec gosu keeper /srv/app\n" })).toEqual([]);
    expect(await said("no-unused-account", { Dockerfile: text })).toEqual([]);
  });
});

describe("a script that a here-document of COPY makes and a RUN starts", () => {
  const made = (name: string, run: string, before = "") =>
    said(
      "no-unused-account",
      `${image}${before}COPY --chmod=755 <<'SCRIPT' ${name}\n#!/bin/sh\nset -e\nuseradd --system mailer\nSCRIPT\n${run}\n${end}`,
    );
  it.each<[string, string, string[]]>([
    ["/usr/local/sbin/prepare", "RUN /usr/local/sbin/prepare", ["medium mailer"]],
    ["/usr/local/sbin/prepare", "RUN prepare", ["medium mailer"]],
    ["/tmp/prepare.sh", "RUN sh -e /tmp/prepare.sh arg", ["medium mailer"]],
    ["/tmp/prepare.sh", "RUN . /tmp/prepare.sh", ["medium mailer"]],
    ["/tmp/prepare.sh", 'RUN ["/bin/bash", "/tmp/prepare.sh"]', ["medium mailer"]],
    ["/tmp/prepare.sh", "RUN chmod +x /tmp/prepare.sh && /tmp/prepare.sh && rm /tmp/prepare.sh", ["medium mailer"]],
    ["/tmp/prepare.sh", "RUN cd / && env A=b /tmp/prepare.sh", ["medium mailer"]],
    ["/tmp/", "RUN /tmp/SCRIPT", ["medium mailer"]],
    ["prepare.sh", "RUN ./prepare.sh", ["medium mailer"]],
    ["/tmp/prepare.sh", "RUN cd /tmp && bash -e prepare.sh", ["medium mailer"]],
    ["/tmp/prepare.sh", "RUN cd /tmp; ./prepare.sh", ["medium mailer"]],
    ["/tmp/prepare.sh", "RUN bash -eo pipefail /tmp/prepare.sh", ["medium mailer"]],
    ["/tmp/prepare.sh", "RUN sh < /tmp/prepare.sh", ["medium mailer"]],
    ["/tmp/prepare.sh", "RUN cat /tmp/prepare.sh | bash -e", ["medium mailer"]],
    ["prepare.sh", "RUN cat prepare.sh | bash", ["medium mailer"]],
    ["prepare.sh", "RUN cd / && ./prepare.sh", []],
    ["/tmp/prepare.sh", "RUN sh -c true < /tmp/prepare.sh", []],
    ["/tmp/prepare.sh", "RUN cat /tmp/prepare.sh /tmp/x | grep a", []],
    ["/tmp/prepare.sh", "RUN cat /tmp/prepare.sh", []],
    ["/tmp/prepare.sh", "RUN /tmp/other.sh", []],
    ["/tmp/prepare.sh", "RUN sh -c 'echo /tmp/prepare.sh'", []],
    ["/usr/share/doc/howto.txt", "RUN true", []],
  ])("%s by %s", async (name, run, want) => expect(await made(name, run, "WORKDIR /work\n")).toEqual(want));

  it("in a stage that starts from it, too, and only once", async () => {
    const stage = `${image.trim()} AS base\nCOPY <<EOF /p\nuseradd mailer\nEOF\nFROM base\n`;
    expect(await said("no-unused-account", `${stage}RUN sh /p\nRUN sh /p\n${end}`)).toEqual(["medium mailer"]);
  });

  it("may start itself, or each other", async () => {
    const text = `${image}COPY <<A /a\nsh /b\nuseradd mailer\nA\nCOPY <<B /b\nsh /a\nsh /b\nB\nRUN sh /a\n${end}`;
    expect(await said("no-unused-account", text)).toEqual(["medium mailer"]);
  });

  it("is judged as a RUN is", async () => {
    expect(await said("no-sudo", `${image}COPY <<EOF /p\nsudo apt-get update\nEOF\nRUN sh /p\n`)).toEqual(["medium sudo"]);
    expect(await said("no-sudo", `${image}COPY <<EOF /p\n#!/usr/bin/python3\nsudo apt-get update\nEOF\nRUN /p\n`)).toEqual([]);
  });
});

describe("names in an image without an account file", () => {
  const scratch = (text: string) => said("user-matches-image", text);
  it.each<[string, string[]]>([
    ["FROM scratch\nCOPY --chown=relay:relay a /a\nUSER 1000\n", ["medium --chown=relay:relay"]],
    ["FROM scratch\nADD --chown=relay a /a\n", ["medium --chown=relay"]],
    ["FROM scratch\nCOPY --chown=:relay a /a\n", ["medium --chown=:relay"]],
    ["FROM scratch\nCOPY --chown=1000:relay a /a\n", ["medium --chown=1000:relay"]],
    [
      "FROM debian:13 AS b\nFROM scratch\nCOPY --from=b --chown=relay /a /a\nCOPY --from=b /etc/passwd /etc/passwd\n",
      ["medium --chown=relay"],
    ],
    ["FROM scratch AS base\nFROM base\nCOPY --chown=relay a /a\n", ["medium --chown=relay"]],
    ["FROM debian:13 AS b\nFROM scratch\nCOPY --from=b /etc/passwd /etc/\nCOPY --chown=relay:relay a /a\n", ["medium --chown=relay:relay"]],
    ["FROM scratch\nCOPY relay /relay\nUSER relay\n", ["medium relay"]],
    ["FROM scratch\nCOPY --chown=1000:1000 a /a\nUSER 1000:1000\n", []],
    ["FROM scratch\nCOPY --chown=root:root a /a\n", []],
    ["FROM scratch\nCOPY --chown=0 a /a\n", []],
    ["FROM debian:13 AS b\nFROM scratch\nCOPY --from=b /etc/passwd /etc/group /etc/\nCOPY --chown=relay:relay a /a\nUSER relay\n", []],
    ["FROM debian:13 AS b\nFROM scratch\nCOPY --from=b /etc /etc\nCOPY --chown=relay:relay a /a\n", []],
    ["FROM scratch\nADD rootfs.tar.gz /\nCOPY --chown=relay:relay a /a\n", []],
    ["FROM scratch\nCOPY rootfs/ /\nCOPY --chown=relay a /a\n", []],
    ["ARG U\nFROM scratch\nARG U=relay\nCOPY --chown=$U a /a\n", ["medium --chown=$U"]],
    ["FROM scratch\nARG U=990\nCOPY --chown=$U:$U a /a\n", []],
    ["FROM scratch\nARG U\nCOPY --chown=$U a /a\n", []],
    ["FROM example.com/x:1\nCOPY --chown=relay a /a\n", []],
  ])("%j", async (text, want) => expect(await scratch(text)).toEqual(want));
});

describe("an owner by name with --link", () => {
  it.each<[string, string[]]>([
    ["COPY --link --chown=app:app a /a", ["high --chown=app:app"]],
    ["COPY --link=true --chown=1000:app a /a", ["high --chown=1000:app"]],
    ["ADD --chown=app --link a /a", ["high --chown=app"]],
    ["COPY --link --chown=:app a /a", ["high --chown=:app"]],
    ["COPY --link --chown=root:app a /a", ["high --chown=root:app"]],
    ["COPY --link --chown=1000:1000 a /a", []],
    ["COPY --link --chown=root:root a /a", []],
    ["ARG OWNER=app\nCOPY --link --chown=$OWNER a /a", ["high --chown=$OWNER"]],
    ["ENV OWNER=1000\nCOPY --link --chown=${OWNER}:app a /a", ["high --chown=${OWNER}:app"]],
    ["ARG OWNER=1000\nCOPY --link --chown=$OWNER a /a", []],
    ["ARG OWNER\nCOPY --link --chown=$OWNER a /a", []],
    ["ONBUILD COPY --link --chown=app a /a", ["medium --chown=app"]],
    ["COPY --link=false --chown=app:app a /a", []],
    ["COPY --chown=app:app a /a", []],
    ["ARG U=7\nCOPY --link --chown=$U a /a", []],
    ["COPY --link a /a", []],
  ])("%s", async (text, want) => expect(await said("valid-dockerfile", `${image}${text}\n`)).toEqual(want));
});

describe("sudo", () => {
  it.each<[string, string[]]>([
    ["RUN sudo -u builder mkdir /x", []],
    ["RUN sudo --user=builder mkdir /x", []],
    ["RUN sudo -H -u builder -- sh -c 'make && make install'", []],
    ["RUN doas -u builder make", []],
    ["USER root\nRUN sudo -u builder make", []],
    ["RUN sudo -u builder sh -c 'sudo apt-get update'", ["medium sudo"]],
    ["RUN sudo -u builder sudo make", ["medium sudo"]],
    ["RUN sudo -u builder sh -c 'make sudo'", []],
    ["RUN su builder -c 'sudo make'", ["medium sudo"]],
    ["RUN sudo apt-get update", ["medium sudo"]],
    ["RUN sudo -u root make", ["medium sudo"]],
    ["RUN sudo -u '#0' make", ["medium sudo"]],
    ["RUN doas make", ["medium doas"]],
    ["USER builder\nRUN sudo apt-get clean", ["medium sudo"]],
    ["USER builder\nRUN sudo -u other make", ["medium sudo"]],
    ["USER builder\nUSER root\nRUN sudo -u builder make", []],
    ["USER builder\nFROM debian:13\nRUN sudo -u builder make", []],
  ])("%s", async (text, want) => expect(await said("no-sudo", `${image}${text}\n`)).toEqual(want));
});

describe("what -p of useradd writes", () => {
  const hash = "$6$saltsalt$0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdefghijABCDEFGHIJ";
  it.each<[string, string[]]>([
    [`useradd -p '${hash}' app`, [`high -p '${hash}'`]],
    [`usermod --password '${hash}' app`, [`high --password '${hash}'`]],
    ["useradd -p '$y$j9T$abc$def' app", ["high -p '$y$j9T$abc$def'"]],
    ["useradd -p '$1$salt$hash' app", ["high -p '$1$salt$hash'"]],
    ["useradd -p abJnggxhB/yWI app", ["high -p abJnggxhB/yWI"]],
    ["useradd -p _J9..rasmBYk8r9AiWNc app", ["high -p _J9..rasmBYk8r9AiWNc"]],
    ["useradd -p '' app", ["high -p ''"]],
    ['useradd -p "$(openssl passwd -6 secret)" app', ['high -p "$(openssl passwd -6 secret)"']],
    ["useradd -p worker app", ["low -p worker"]],
    ["useradd -p administrator app", ["low -p administrator"]],
    ["usermod -p Sup3rS3cret9 app", ["low -p Sup3rS3cret9"]],
    ["useradd -p '*' app", []],
    ["useradd -p '!' app", []],
    ["useradd -p x app", []],
    ["echo 'app:Sup3rS3cret9' | chpasswd", ["high chpasswd"]],
    [`echo 'app:${hash}' | chpasswd -e`, ["high chpasswd"]],
    ["echo 'app:worker' | chpasswd -e", []],
    ['echo "app:$X" | chpasswd -e', ["high chpasswd"]],
    ["cat x | chpasswd -e", ["high chpasswd"]],
  ])("%s", async (text, want) => expect(await said("no-backdoor-account", `${image}RUN ${text}\n`)).toEqual(want));
});
