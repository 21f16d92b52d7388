import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

const body = "MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6AgEAAkEAt3Vb0kQmZx1s9Lw7";
const certificate = `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`;
const bundle = `${certificate}-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`;
const token = "//registry.example.com/:_authToken=npm_a8Kd03mQz7Lw5TtYv1Rr9XcBn4HjPsEuGf62\n";
const copies = (...lines: string[]): string => `FROM debian:13.1\n${lines.join("\n")}\n`;
const copied = (lines: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> =>
  said("no-secret-file-copied", { Dockerfile: copies(lines), ...files });

/** What the rule says of a Dockerfile, word by word, and how sure it is. */
async function messages(dockerfile: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { findings } = await lint(
    Object.entries({ Dockerfile: dockerfile, ...files }).map(([path, text]) => ({ source: new Source(path, text) })),
    { rules: rules.filter(({ id }) => id === "no-secret-file-copied"), profile: "strict" },
  );
  return findings.map(({ message, confidence }) => `${confidence}: ${message}`);
}

describe("a copied file, as far as its text is known", () => {
  it.each<[lines: string, files: Record<string, string>, want: string[]]>([
    // nobody has it: its name counts
    ["COPY id_rsa .npmrc server.key /x/", {}, ["high id_rsa", "high .npmrc", "high server.key"]],
    ["COPY bundle.pem tls.crt config.json /x/", {}, []],
    // its text is there
    ["COPY .npmrc /x/", { ".npmrc": token }, ["high .npmrc"]],
    ["COPY .npmrc /x/", { ".npmrc": "registry=https://r.example.com\n" }, []],
    ["COPY .yarnrc.yml /x/", { ".yarnrc.yml": 'npmAuthToken: "k3Hq9xZpk3Hq9xZp"\n' }, ["high .yarnrc.yml"]],
    ["COPY .yarnrc.yml /x/", { ".yarnrc.yml": "nodeLinker: node-modules\n" }, []],
    ["COPY kubeconfig /x/", { kubeconfig: "# mount your own\n" }, []],
    ["COPY tls/bundle.pem /x/", { "tls/bundle.pem": bundle }, ["high tls/bundle.pem"]],
    ["COPY tls/ca.pem /x/", { "tls/ca.pem": certificate }, []],
    ["COPY key.pem /x/", { "key.pem": certificate }, []],
    ["COPY config.json /x/", { "config.json": JSON.stringify({ key: bundle }) }, ["high config.json"]],
    ["COPY id /root/.ssh/id", { id: bundle }, ["high id"]],
    ["COPY master.key /x/", { "master.key": "0123456789abcdef0123456789abcdef" }, ["high master.key"]],
    ["COPY master.key /x/", { "master.key": "dummy\n" }, []],
    ["COPY tests/bundle.pem license.key /x/", { "tests/bundle.pem": bundle, "license.key": bundle }, []],
    ["COPY main.go /x/", { "main.go": bundle }, []],
    // however it is written
    ['COPY ["tls/bundle.pem", "/x/"]', { "tls/bundle.pem": bundle }, ['high "tls/bundle.pem"']],
    ["ADD ./tls/../bundle.pem /x/", { "bundle.pem": bundle }, ["high ./tls/../bundle.pem"]],
    ["ARG D=tls\nCOPY --chown=1000 $D/bundle.pem /x/", { "tls/bundle.pem": bundle }, ["high $D/bundle.pem"]],
    // The context of an image that is built on this one is another.
    ["ONBUILD COPY id_rsa /x/", { id_rsa: bundle }, []],
    // elsewhere than in the context
    ["COPY --from=alpine:3.21 /x/.npmrc /x/", { "x/.npmrc": "registry=https://r.example.com\n" }, ["high /x/.npmrc"]],
    ["COPY bundle.pem /x/", { "bundle.pem": bundle, ".dockerignore": "*.pem\n" }, []],
    // however many there are
    [`COPY ${Array.from({ length: 60 }, (_, at) => `c${at}.txt`).join(" ")} /x/\nCOPY id.txt /x/`, { "id.txt": bundle }, ["high id.txt"]],
  ])("%j", async (lines, files, want) => expect(await copied(lines, files)).toEqual(want));

  it("is looked for where the build may start: its folder, and those above; all of them where nobody knows", async () => {
    const in_ = (files: Readonly<Record<string, string>>) =>
      said("no-secret-file-copied", { "app/web/Dockerfile": copies("COPY .npmrc /x/"), ...files });
    expect(await in_({ ".npmrc": token })).toEqual(["high .npmrc"]);
    expect(await in_({ "app/.npmrc": "cache=/tmp\n" })).toEqual([]);
    expect(await in_({ "app/web/.npmrc": "cache=/tmp\n", ".npmrc": token })).toEqual(["high .npmrc"]);
    expect(await in_({ "app/web/.npmrc": "cache=/tmp\n" })).toEqual([]);
    expect(await in_({ "app/web/.npmrc": "cache=/tmp\n", ".npmrc": "version https://git-lfs.github.com/spec/v1\n" })).toEqual([
      "high .npmrc",
    ]);
    expect(await in_({ "other/.npmrc": "cache=/tmp\n" })).toEqual(["high .npmrc"]);
  });

  it("is that of the context a service names", async () => {
    const files = {
      "compose.yaml": "services:\n  a:\n    build: {context: app, dockerfile: ../docker/Dockerfile}\n",
      "docker/Dockerfile": copies("COPY .npmrc /x/"),
    };
    expect(await said("no-secret-file-copied", { ...files, "app/.npmrc": "cache=/tmp\n", ".npmrc": token })).toEqual([]);
    expect(await said("no-secret-file-copied", { ...files, "app/.npmrc": token, ".npmrc": "cache=/tmp\n" })).toEqual(["high .npmrc"]);
  });

  it("is told from what a folder, a pattern or the whole context takes along", async () => {
    const listed = ["tls/bundle.pem", "tls/ca.pem", "tls/server.key", ".npmrc", "src/a.js"];
    const files = { "tls/bundle.pem": bundle, "tls/ca.pem": certificate, "tls/server.key": "placeholder\n", ".npmrc": "cache=/tmp\n" };
    const inside = (lines: string, more = {}) =>
      said(
        "no-secret-file-copied",
        { Dockerfile: copies(lines), ...files, ...more },
        { contexts: new Map([["", [...listed, "tls/", "src/"]]]) },
      );
    expect(await inside("COPY tls/ /x/")).toEqual(["high tls/"]);
    expect(await inside("COPY ./tls/. /x/")).toEqual(["high ./tls/."]);
    expect(await inside("COPY tls/*.pem /x/")).toEqual(["high tls/*.pem"]);
    expect(await inside("COPY . /x/")).toEqual(["high ."]);
    expect(await inside("COPY * /x/")).toEqual(["high *"]);
    expect(await inside("COPY src/ /x/")).toEqual([]);
    expect(await inside("COPY tls/*.key /x/")).toEqual([]);
    expect(await inside("COPY . /x/", { ".dockerignore": "tls/bundle.pem\n" })).toEqual([]);
    expect(await inside("COPY . /x/", { ".npmrc": token, ".dockerignore": "tls\n" })).toEqual(["high ."]);
  });

  it("is less bad in a stage that does not ship", async () =>
    expect(
      await said("no-secret-file-copied", {
        Dockerfile: "FROM node:24 AS build\nCOPY .npmrc bundle.pem ./\nFROM node:24\n",
        "bundle.pem": bundle,
      }),
    ).toEqual(["medium .npmrc", "medium bundle.pem"]));
});

describe("the advice fits who reads the file", () => {
  it("a program that runs is given its key when it starts, a step of the build what it needs", async () => {
    expect(
      await messages(
        "FROM nginx:1.30\nCOPY tls/server.key /etc/nginx/tls/\nCOPY .npmrc /root/.npmrc\nCOPY deploy_key /root/.ssh/id\nCOPY kubeconfig /root/.kube/config\n",
      ),
    ).toEqual([
      "medium: `tls/server.key` holds a private key and is copied into the image; mount it when the container runs, as a Compose secret or with --mount type=bind,src=./tls/server.key,dst=/etc/nginx/tls/server.key,ro",
      "medium: `.npmrc` holds credentials of a registry and is copied into the image; use RUN --mount=type=secret,id=npmrc,target=/root/.npmrc in the step that needs it",
      "medium: `deploy_key` holds an SSH key and is copied into the image; use RUN --mount=type=ssh, or RUN --mount=type=secret,id=deploy_key,target=/root/.ssh/id",
      "medium: `kubeconfig` holds credentials of a cluster and is copied into the image; use RUN --mount=type=secret,id=kubeconfig,target=/root/.kube/config in the step that needs it, or mount it when the container runs, as a Compose secret or with --mount type=bind,src=./kubeconfig,dst=/root/.kube/config,ro",
    ]);
  });

  it("what only the build has is a secret of the build", async () =>
    expect(await messages("FROM node:24 AS build\nCOPY server.key .\nFROM node:24\n")).toEqual([
      "medium: `server.key` holds a private key and is copied into a build layer, which the cache keeps; use RUN --mount=type=secret,id=server.key in the step that needs it",
    ]));

  it("shows a command that works, and none for what a pattern matches or another stage has", async () =>
    expect(
      await messages(
        "FROM debian:13.1 AS b\nFROM debian:13.1\nCOPY ./ssh_host_rsa_key /etc/ssh/\nCOPY .env* /srv/\nCOPY --from=b /k/tls.key /srv/\n",
      ),
    ).toEqual([
      "medium: `./ssh_host_rsa_key` holds the key of an SSH server and is copied into the image; mount it when the container runs, as a Compose secret or with --mount type=bind,src=./ssh_host_rsa_key,dst=/etc/ssh/ssh_host_rsa_key,ro",
      "medium: `.env*` holds secrets and is copied into the image; mount it when the container runs, as a Compose secret",
      "medium: `/k/tls.key` holds a private key and is copied into the image; mount it when the container runs, as a Compose secret",
    ]));

  it("is surer of what somebody read, and shows nothing of it", async () => {
    const [message = ""] = await messages(copies("COPY .npmrc bundle.pem /x/"), { ".npmrc": token, "bundle.pem": bundle });
    expect(message).toMatch(/^high: `\.npmrc` holds/);
    expect(message).not.toContain("npm_a8Kd");
  });

  it("counts what lies in a folder", async () => {
    const paths = ["k/a.key.pem", "k/id_rsa", "k/server.key", "k/tls.key"];
    const { findings } = await lint([{ source: new Source("Dockerfile", copies("COPY k /k")) }], {
      rules: rules.filter(({ id }) => id === "no-secret-file-copied"),
      profile: "strict",
      surroundings: { contexts: new Map([["", [...paths, "k/"]]]) },
    });
    expect(findings.map(({ message }) => message)).toEqual([
      "this copies `k/a.key.pem`, `k/id_rsa`, `k/server.key` and 1 more into the image: exclude them in .dockerignore",
    ]);
  });
});

describe("the file of a Compose secret", () => {
  const compose = "services:\n  a:\n    image: x:1\n    secrets: [s]\nsecrets:\n  s:\n    file: ./s.txt\n";
  it.each([
    ["vD3kz8Qm-2Lp\n", 1],
    [bundle, 1],
    ["dummy\n", 0],
    ["changeme", 0],
    ["# written by deploy.sh\n", 0],
    ["", 0],
    [certificate, 0],
    ["$ANSIBLE_VAULT;1.1;AES256\n6162\n", 0],
  ])("with %j: %d", async (text, count) =>
    expect(await said("no-committed-secret-file", { "compose.yaml": compose, "s.txt": text })).toHaveLength(count),
  );
});

describe("a `!` in .dockerignore that lets a secret in again", () => {
  it.each<[string, Record<string, string>, string[]]>([
    ["!.npmrc", {}, ["high !.npmrc"]],
    ["!.npmrc", { ".npmrc": token }, ["high !.npmrc"]],
    ["!.npmrc", { ".npmrc": "cache=/tmp\n" }, []],
    ["!deploy_key", {}, ["high !deploy_key"]],
    ["!deploy_key.pub", {}, []],
    ["!bundle.pem", {}, []],
  ])("%s beside %j", async (line, files, want) =>
    expect(await said("dockerignore-covers-secrets", { ".dockerignore": `*\n${line}\n`, ...files })).toEqual(want),
  );
});
