import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const url = "https://x.example/tool";
const of = (...runs: readonly string[]): Promise<string[]> =>
  said("verified-download", `FROM debian:13.1\n${runs.map((each) => `RUN ${each}\n`).join("")}`);
const sum = "0b3f1c5d7a9e2b4c6d8f0a1b2c3d4e5f60718293a4b5c6d7e8f9010203040506";

describe("what makes a downloaded file a program", () => {
  it.each([
    ["wget, chmod +x", `wget -q ${url} && chmod +x tool`],
    ["wget -P", `wget -P /opt ${url} && chmod 755 /opt/tool`],
    ["wget --directory-prefix", `wget --directory-prefix=/opt ${url} && chmod a+rx /opt/tool`],
    ["wget -O", `wget -O t ${url} && chmod u+x ./t`],
    ["curl -O", `curl -fsSLO ${url} && chmod +x tool`],
    ["curl -JLO", `curl -JLO ${url} && chmod +x tool`],
    ["curl --output-dir", `curl -O --output-dir /opt ${url} && chmod +x /opt/tool`],
    ["curl -o in the working directory", `curl -o t ${url} && chmod 0755 t`],
    ["curl >", `curl -fsSL ${url} > t && chmod +x t`],
    ["curl | tee", `curl -fsSL ${url} | tee t && chmod +x t`],
    ["curl | gunzip >", `curl -fsSL ${url} | gunzip > t && chmod +x t`],
    ["aria2c", `aria2c -d /opt -o t ${url} && chmod +x /opt/t`],
    ["cd in between", `mkdir a && cd a && curl -O ${url} && cd .. && chmod +x a/tool`],
    ["in a later RUN", `curl -O ${url}`, "chmod +x tool"],
    ["install", `curl -o /tmp/t ${url} && install /tmp/t /opt/t`],
    ["install -m 0755 -t", `curl -o /tmp/t ${url} && install -m 0755 -t /opt /tmp/t`],
    ["mv to a folder of programs", `curl -O ${url} && mv tool /usr/local/bin/`],
    ["cp to a folder of programs", `curl -O ${url} && cp tool /usr/local/bin/x`],
    ["ln into a folder of programs", `curl -o /opt/t ${url} && ln -s /opt/t /usr/bin/t`],
    ["renamed, then chmod", `curl -O ${url} && mv tool t && chmod +x t`],
    ["moved into a folder, then chmod", `curl -O ${url} && mv tool /opt && chmod +x /opt/tool`],
    ["saved among programs", `curl -o /usr/local/bin/t ${url}`],
    ["a pattern", `curl -o /opt/t ${url} && chmod +x /opt/*`],
    ["a variable for the name", `curl -o "$F" ${url} && chmod +x "$F"`],
    ["a variable in the name", `curl -o "t-$V" ${url} && chmod +x "t-$V"`],
    ["unpacked", `curl -o t ${url} && tar -C /opt -xf t`],
    ["unpacked by unzip", `curl -o t ${url} && unzip t -d /opt`],
    ["unpacked by 7z", `curl -o t ${url} && 7z x t`],
    ["unpacked in a pipe", `curl ${url} | tar xz`],
    ["installed", `curl -o ./t.pkg ${url} && apt-get install -y ./t.pkg`],
    ["installed by dpkg", `curl -o t ${url} && dpkg -i t`],
    ["trusted", `curl -o k ${url} && gpg --import k`],
    ["trusted in a pipe", `curl ${url} | gpg --dearmor -o /k`],
    ["trusted by rpm", `curl -o k ${url} && rpm --import k`],
  ])("%s", async (_, ...runs) => {
    expect(await of(...runs)).toEqual([`medium ${url}`]);
  });

  it.each([
    ["read", `curl -O ${url} && cat tool`],
    ["printed", `curl -fsSL ${url}`],
    ["searched", `curl -O ${url} && grep -q ok tool`],
    ["parsed", `curl -O ${url} && jq -r .v tool`],
    ["made readable", `curl -O ${url} && chmod 644 tool`],
    ["installed as data", `curl -O ${url} && install -m 644 tool /etc/tool`],
    ["copied as data", `curl -O ${url} && cp tool /etc/`],
    ["listed", `curl -O ${url} && tar tf tool`],
    ["another file", `curl -o /tmp/t ${url} && chmod +x /opt/t`],
    ["another name", `curl -O ${url} && chmod +x tools`],
    ["thrown away", `curl -o /dev/null ${url} && chmod +x null`],
    ["asked for", "curl -I https://x.example/a.tgz && wget --spider https://x.example/a.tgz"],
    ["sent", "curl -T a.tgz https://x.example/a.tgz"],
    ["from the machine itself", "curl -O http://127.1:8080/a.tgz && curl -O http://[::1]/b.tgz"],
    ["a version in a variable", "V=$(curl https://x.example/latest.gz) && chmod +x tool"],
  ])("silent when it is %s", async (_, ...runs) => {
    expect(await of(...runs)).toEqual([]);
  });
});

describe("variables that a branch sets", () => {
  const branch = (name: string, one: string, other: string): string =>
    `case "$(uname -m)" in x86_64) ${name}=${one} ;; *) ${name}=${other} ;; esac`;
  it.each([
    [
      "the address",
      `${branch("URL", "https://x.example/a.zip", "https://x.example/b.zip")}; curl -sL "$URL" -o t.zip && unzip t.zip`,
      'medium "$URL"',
    ],
    ["the address alone", `${branch("URL", "https://x.example/a.tgz", "https://x.example/b.tgz")}; curl -sLO "$URL"`, 'medium "$URL"'],
    [
      "the end of the address",
      `${branch("F", "a", "b")}; curl -L "https://x.example/$F" -o a.tgz && tar xzf a.tgz`,
      'medium "https://x.example/$F"',
    ],
    ["the name", `${branch("F", "a", "b")}; curl -LO "https://x.example/$F" && chmod +x "$F"`, 'medium "https://x.example/$F"'],
    [
      "if and else",
      'if test "$A" = arm64; then U=https://x.example/a.deb; else U=https://x.example/b.deb; fi; curl -o p "$U" && dpkg -i p',
      'medium "$U"',
    ],
  ])("%s", async (_, run, marked) => {
    expect(await of(run)).toEqual([marked]);
  });

  it.each([
    [
      "with a checksum in the same branches",
      `${branch("URL", `https://x.example/a.zip; SUM=${sum}`, `https://x.example/b.zip; SUM=${sum}`)}; curl -L "$URL" -o a.zip && echo "$SUM  a.zip" | sha256sum -c - && unzip a.zip`,
    ],
    ["an answer that is printed", `${branch("A", "amd64", "arm64")}; curl "https://x.example/s?a=$A" -o a.json && cat a.json`],
  ])("silent: %s", async (_, run) => {
    expect(await of(run)).toEqual([]);
  });
});

describe("a check is one of the files it names", () => {
  const both = "curl -O https://x.example/a.tgz -O https://x.example/b.tgz";
  const [a, b] = ["medium https://x.example/a.tgz", "medium https://x.example/b.tgz"];
  it.each([
    [`echo "${sum}  a.tgz" | sha256sum -c -`, [b]],
    [`echo "${sum} *./a.tgz" | sha512sum --check`, [b]],
    [`printf '%s  %s\\n' ${sum} b.tgz | sha256sum -c`, [a]],
    [`echo "$A a.tgz $B b.tgz" | sha256sum -c`, []],
    [`echo "$A $F" | sha256sum -c`, []],
    ["sha256sum -c sums.txt", []],
    ["grep a.tgz sums.txt | sha256sum -c", []],
    [`[ "$(sha256sum a.tgz | cut -d' ' -f1)" = "$A" ]`, [b]],
    ["sha256sum b.tgz | grep -q $B", [a]],
    ["gpg --verify a.tgz.asc a.tgz", [b]],
    ["gpg --verify b.tgz.sig", [a]],
    ["gpg --verify SHASUMS256.txt.asc", []],
    ["minisign -Vm a.tgz -P k", [b]],
    ["cosign verify-blob --key k b.tgz", [a]],
    ["md5sum -c sums.txt", [a, b]],
    ["sha1sum -c sums.txt", [a, b]],
  ] as const)("%s", async (check, expected) => {
    expect(await of(`${both} && ${check} && tar xf a.tgz && tar xf b.tgz`)).toEqual(expected);
  });

  it("may stand in a later RUN", async () => {
    expect(await of(both, "sha256sum -c sums.txt")).toEqual([]);
    expect(await of(both, `echo "${sum}  a.tgz" | sha256sum -c -`)).toEqual([b]);
    // It is one of what is downloaded beside it.
    expect(await of(both, "curl -O https://x.example/c.tgz && sha256sum -c sums.txt")).toEqual([a, b]);
    // A key that is known by its fingerprint says nothing of earlier downloads.
    expect(await of(both, `gpg --recv-keys ${"B97B0AFC".repeat(5)}`)).toEqual([a, b]);
  });
});

it("no-curl-pipe-shell follows a script by its name, too", async () => {
  const run = (...runs: readonly string[]): Promise<string[]> =>
    said("no-curl-pipe-shell", `FROM debian:13.1\n${runs.map((each) => `RUN ${each}\n`).join("")}`);
  expect(await run(`curl -O ${url} && sh tool`)).toEqual(["high sh"]);
  expect(await run(`curl -o t ${url}`, "mv t /opt/u && bash -e /opt/u --yes")).toEqual(["high bash"]);
  expect(await run(`curl -o t.jar ${url} && java -jar t.jar`)).toEqual(["high java"]);
  expect(await run(`curl -o t ${url} && python3 -u t`)).toEqual(["high python3"]);
  expect(await run(`curl -o t ${url} && python3 -c 1 t && sh -c 'cat t' && node other.js`)).toEqual([]);
  expect(await run(`curl -o t ${url} && curl -o u ${url} && echo "${sum}  t" | sha256sum -c && sh t`)).toEqual([]);
  expect(await run(`curl -o t ${url} && curl -o u ${url} && echo "${sum}  t" | sha256sum -c && sh u`)).toEqual(["high sh"]);
});

it("thousands of files and patterns cost no more than reading them", async () => {
  const started = performance.now();
  await of(Array.from({ length: 400 }, (_, at) => `curl -o f${at} ${url} && chmod +x f* && mv f${at} g`).join(" && "));
  expect(performance.now() - started).toBeLessThan(10_000);
});
