import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const of = (run: string): Promise<string[]> => said("no-unsigned-packages", `FROM debian:13.1\nRUN ${run}\n`);
const fetch = "curl -fsSLO https://x.example/a.apk -O https://x.example/a.apk.sig -O https://x.example/b.apk";
const add = "apk add --allow-untrusted a.apk";

describe("a package that was verified before needs no signature of its own", () => {
  it.each([
    ["gpg", `${fetch} && gpg --verify a.apk.sig a.apk && ${add}`],
    ["gpg, the signature alone", `${fetch} && gpg --verify a.apk.sig && ${add}`],
    ["sha256sum", `${fetch} && echo "$SUM  a.apk" | sha256sum -c - && ${add}`],
    ["a list of sums", `${fetch} && sha256sum -c sums.txt && ${add}`],
    ["gpg, of a variable", `f=a.apk; ${fetch} && gpg --verify "$f.sig" "$f" && ${add}`],
    ["gpg, of a name that nobody knows", `${fetch} && gpg --verify "$1.apk.sig" "$1.apk" && ${add}`],
    ["set -e", `set -e; ${fetch}; gpg --verify a.apk.sig a.apk; ${add}`],
    ["if", `${fetch}; if gpg --verify a.apk.sig a.apk; then ${add}; fi`],
    ["a chain that is not the last", `${fetch} && gpg --verify a.apk.sig a.apk && ${add}; rm a.apk`],
    ["|| exit", `${fetch}; gpg --verify a.apk.sig a.apk || exit 1; ${add}`],
    [
      "in another folder",
      `curl -o /tmp/a.apk https://x.example/a.apk && cosign verify-blob --key k /tmp/a.apk && apk add --allow-untrusted /tmp/a.apk`,
    ],
    ["dnf", `curl -O https://x.example/a.rpm && echo "$S a.rpm" | sha512sum -c && dnf install -y --nogpgcheck ./a.rpm`],
    ["rpm", `curl -O https://x.example/a.rpm && minisign -Vm a.rpm && rpm -i --nosignature a.rpm`],
    ["zypper", `curl -O https://x.example/a.rpm && sha256sum -c s && zypper in -y --allow-unsigned-rpm ./a.rpm`],
  ])("%s", async (_, run) => {
    expect(await of(run)).toEqual([]);
  });

  it.each([
    ["nothing", `${fetch} && ${add}`],
    ["another file", `${fetch} && echo "$SUM  b.apk" | sha256sum -c - && ${add}`],
    ["a signature of a file that is not installed", `${fetch} && gpg --verify other.sig other.apk && ${add}`],
    ["a checksum of one that is not", `${fetch} && echo "$SUM  /tmp/other.apk" | sha256sum -c - && ${add}`],
    ["only one of two", `${fetch} && gpg --verify a.apk.sig a.apk && ${add} b.apk`],
    ["a check that comes later", `${fetch} && ${add} && gpg --verify a.apk.sig a.apk`],
    ["a check whose failure is hidden", `${fetch} && gpg --verify a.apk.sig a.apk || true; ${add}`],
    ["a check that stops nothing", `${fetch}; gpg --verify a.apk.sig a.apk; ${add}`],
    ["a check of a list that is over", `${fetch} && gpg --verify a.apk.sig a.apk; ${add}`],
    ["a checksum that proves nothing", `${fetch} && md5sum -c sums.txt && ${add}`],
    ["a package of a repository", "sha256sum -c sums.txt && apk add --allow-untrusted tool"],
  ])("high after %s", async (_, run) => {
    expect(await of(run)).toEqual(["high --allow-untrusted"]);
  });

  it("a file of one's own is low, verified it is nothing", async () => {
    expect(await of("apk add --allow-untrusted ./own.apk")).toEqual(["low --allow-untrusted"]);
    expect(await of("sha256sum -c own.sha256 && apk add --allow-untrusted ./own.apk")).toEqual([]);
  });
});

describe("a key that apt trusts for every repository", () => {
  it.each([
    ["curl -fsSL https://x.example/k | apt-key add -", "medium apt-key add -"],
    ["apt-key add k.asc", "medium apt-key add k.asc"],
    ["apt-key adv --keyserver x.example --recv-keys 0123", "medium apt-key adv --keyserver x.example --recv-keys 0123"],
    ["apt-key adv --fetch-keys https://x.example/k", "medium apt-key adv --fetch-keys https://x.example/k"],
    ["curl -fsSL https://x.example/k > /etc/apt/trusted.gpg.d/k.asc", "medium /etc/apt/trusted.gpg.d/k.asc"],
    ["curl -o /etc/apt/trusted.gpg.d/k.asc https://x.example/k", "medium /etc/apt/trusted.gpg.d/k.asc"],
    ["wget -O /etc/apt/trusted.gpg.d/k.asc https://x.example/k", "medium /etc/apt/trusted.gpg.d/k.asc"],
    ["wget -P /etc/apt/trusted.gpg.d https://x.example/k.asc", "medium /etc/apt/trusted.gpg.d"],
    ["gpg --dearmor -o /etc/apt/trusted.gpg.d/k.gpg k", "medium /etc/apt/trusted.gpg.d/k.gpg"],
    ["gpg --no-default-keyring --keyring /etc/apt/trusted.gpg --import k", "medium /etc/apt/trusted.gpg"],
    ["curl https://x.example/k | tee /etc/apt/trusted.gpg.d/k.asc", "medium /etc/apt/trusted.gpg.d/k.asc"],
    ["cp k.asc /etc/apt/trusted.gpg.d/", "medium /etc/apt/trusted.gpg.d/"],
    ["install -m 644 k.asc /etc/apt/trusted.gpg.d/k.asc", "medium /etc/apt/trusted.gpg.d/k.asc"],
  ])("%s", async (run, marked) => {
    expect(await of(run)).toEqual([marked]);
  });

  it("is found in COPY and ADD", async () => {
    expect(
      await said(
        "no-unsigned-packages",
        "FROM debian:13.1\nCOPY k.asc /etc/apt/trusted.gpg.d/\nADD https://x.example/k /etc/apt/trusted.gpg.d/k.asc\n",
      ),
    ).toEqual(["medium /etc/apt/trusted.gpg.d/", "medium /etc/apt/trusted.gpg.d/k.asc"]);
  });

  it.each([
    "curl -o /etc/apt/keyrings/k.asc https://x.example/k",
    "gpg --dearmor -o /usr/share/keyrings/k.gpg k",
    "apt-key list && apt-key del 0123",
    "rm -rf /etc/apt/trusted.gpg.d/k.asc && ls /etc/apt/trusted.gpg.d",
    "chmod 644 /etc/apt/trusted.gpg.d/k.asc",
    "cp /etc/apt/trusted.gpg.d/k.asc /tmp/",
    "echo 'do not apt-key add -'",
  ])("silent: %s", async (run) => {
    expect(await of(run)).toEqual([]);
  });
});

describe("what fetches nothing has no signature to check", () => {
  it.each<[string, string[]]>([
    ["apt-get purge -y -f --force-yes tool", []],
    ["apt-get remove --force-yes tool && apt-get autoremove --force-yes && apt-get clean --force-yes", []],
    ["apk del --allow-untrusted tool", []],
    ["apt-get install -y --force-yes tool", ["high --force-yes"]],
    ["apt-get update --allow-insecure-repositories", ["high --allow-insecure-repositories"]],
  ])("%s", async (run, want) => expect(await of(run)).toEqual(want));
});
