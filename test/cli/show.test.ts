import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folder, run, runIn } from "./command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("show", () => {
  it("shows every stage of a Dockerfile with what it inherits, and no secret", () => {
    const Dockerfile =
      'FROM cgr.dev/chainguard/python:latest AS base\nENV A=1\nUSER nonroot\nFROM base\nENV B=2\nHEALTHCHECK CMD curl -u me:Tr0ub4dor3 x\nCMD ["x", "--password", "Tr0ub4dor3"]\n';
    const { stdout } = run(["show", "Dockerfile"], { Dockerfile });
    expect(stdout).toContain("stages base, builds only  Dockerfile:1:6");
    expect(stdout).toContain("stages 1, ships  Dockerfile:4:6");
    expect(stdout).toMatch(/user +nonroot {2}Dockerfile:3:6 <- inherits Dockerfile:4:6/);
    expect(stdout).toMatch(/entrypoint +\/usr\/bin\/python {2}by default/);
    expect(stdout).toMatch(/base +has no shell; no package manager; has python3/);
    expect(stdout).not.toContain("Tr0ub4dor3");
    expect(run(["show", "--format", "json", "Dockerfile"], { Dockerfile }).stdout).not.toContain("Tr0ub4dor3");
  });

  it("shows through which files a value came", () => {
    const { stdout } = runIn(join(root, "fixtures/projects/layers"), ["show", "."]);
    for (const line of [
      "capDrop         NET_RAW  compose.yaml:2:14 <- merge compose.yaml:7:9",
      "user            root  base/common.yaml:3:11 <- extends compose.yaml:10:16",
      "securityOpt     seccomp=unconfined  compose.override.yaml:3:20 <- override compose.yaml:6:3",
      "env             API_KEY=*************  app/Dockerfile:2:5 <- built-from compose.yaml:11:5",
      "exposedPorts    8080/tcp  app/Dockerfile:3:8 <- built-from compose.yaml:11:5",
      "mounts          bind ./base/data at /data  base/common.yaml:5:9 <- extends compose.yaml:10:16",
    ])
      expect(stdout.replace(/ {2,}/g, "  ")).toContain(line.replace(/ {2,}/g, "  "));
  });

  it("says why a value is not known", () => {
    const files = {
      "compose.yaml":
        "services:\n  a:\n    image: x:1\n    user: ${WHO}\n    pid: [1]\n    networks: [b]\nnetworks:\n  b: { external: true }\n",
    };
    const { stdout } = run(["show", "compose.yaml"], files);
    expect(stdout).toMatch(/user +unknown: a variable has no value here {2}compose\.yaml:4:11/);
    expect(stdout).toMatch(/cmd +unknown: the image decides, and the image is not known {2}compose\.yaml:2:3/);
    expect(stdout).toMatch(/pidMode +unknown: not a valid value {2}compose\.yaml:5:10/);
    const [{ settings }] = JSON.parse(run(["show", "--format", "json", "compose.yaml"], files).stdout);
    expect(settings.find(({ key }: { key: string }) => key === "user")).toMatchObject({
      state: "unknown",
      reason: "variable",
      value: null,
    });
  });

  it("shows what the rules of a seccomp profile come to, and how that differs from the engine's", () => {
    const mask = '{ "index": 0, "value": 2114060288, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ" }';
    const files = {
      "p.json": `{ "defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{ "names": ["read", "keyctl", "\u001b[31m"], "action": "SCMP_ACT_ALLOW" }, { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [${mask}] }] }`,
      "q.json": "{}",
      Dockerfile: "FROM scratch\n",
    };
    const text = run(["show", "--type", "seccomp", "p.json"], files);
    expect(text.status).toBe(0);
    expect(text.stdout).toContain("everything else  refused with EPERM");
    expect(text.stdout).toContain("clone  allowed if arg0 & 0x7e020000 == 0; else refused with EPERM  p.json:1:");
    expect(text.stdout).not.toContain("\u001b[31m");
    const data = JSON.parse(run(["show", "--format", "json", "p.json"], files).stdout);
    expect(data.architectures[0].calls.clone.cases[0].when).toEqual([{ index: 0, op: "MASKED_EQ", value: "0", mask: "2114060288" }]);
    expect(run(["show", "--against", "default", "p.json"], files).stdout).toMatch(/allowed here, not by default {2}1\n {4}keyctl\n/);
    expect(run(["show", "--against", "default", "Dockerfile"], files).stderr).toContain("--against compares a seccomp profile");
    expect(run(["show", "--type", "seccomp", "q.json"], files).stderr).toContain("no filter is installed");
  });

  it("prints the merged project as Compose would, warns of what is open, and refuses what Compose refuses", () => {
    const files = {
      "a.yaml": "services:\n  a:\n    image: x:${TAG:?set it}\n    ports: ['80-81:80-81']\n    environment: [PASSWORD=Tr0ub4dor3x]\n",
      "b.yaml": "services:\n  a:\n    command: run it\n    networks: [gone]\n",
      "c.yaml": "services:\n  a:\n    nope: 1\n",
    };
    const cwd = folder(files);
    const shown = runIn(cwd, ["show", "--as", "compose", "--format", "json", "a.yaml", "b.yaml"]);
    expect(runIn(cwd, ["show", "--as", "compose", "a.yaml", "b.yaml"])).toEqual(shown);
    expect(runIn(cwd, ["show", "--as", "compose", "--format", "text", "a.yaml", "b.yaml"]).stderr).toBe(
      "seaworthy: --as compose prints JSON, and no other format\n",
    );
    expect(shown.status).toBe(0);
    const { a } = JSON.parse(shown.stdout).services;
    expect(a).toMatchObject({
      image: "required variable TAG is missing a value: set it",
      command: ["run", "it"],
      networks: { gone: null },
    });
    expect(a.ports.map(({ published, target }: { published: string; target: number }) => `${published}:${target}`)).toEqual([
      "80:80",
      "81:81",
    ]);
    expect(shown.stdout).not.toContain("Tr0ub4dor3x");
    expect(shown.stderr).toContain('there is no network "gone"');
    const refused = run(["show", "--as", "compose", "--format", "json", "-f", "a.yaml", "-f", "c.yaml"], files);
    expect([refused.status, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toContain('c.yaml:3:5: the key "nope" is not allowed in a service');
  });

  it("prints no secret of a Compose file in any form", () => {
    const files = {
      "compose.yaml": `services:
  service:
    image: example/app:1.0
    logging: {driver: splunk, options: {splunk-token: LEAKsplunk12345, syslog-address: "tcp://u:LEAKpw1xyz@h"}}
    environment: {CONN: "Server=db;User Id=sa;Password=LEAKs3cr1t9;", JSON: '{"apiKey":"LEAKapikey123"}', DB_PASSWORD: 'LEAKa"b1xyz9', F_PASSWORD: "\${F:-LEAKdef1xyz9}", E_PASSWORD: "LEAKpre\${X}h1xyz9"}
    annotations: {token: LEAKannot1234}
    env_file: a.env
    post_start:
      - command: x
        environment: {API_TOKEN: LEAKhooktok99}
    build:
      context: https://LEAKtok123456789@github.com/x.git
      labels: {build.password: LEAKlabel1234}
configs:
  c: {content: "requirepass LEAKreq1234\\npassword: LEAKpw99xy"}
volumes:
  v: {driver_opts: {o: "username=u,password=LEAKvol1234"}}
`,
      "a.env": "TOKEN=LEAKenvfile123\n",
    };
    for (const args of [
      ["show", "--as", "compose", "--format", "json", "compose.yaml"],
      ["show", "."],
      ["show", "--format", "json", "."],
      ["--profile", "strict", "."],
      ["--profile", "strict", "--format", "sarif", "."],
      ["--profile", "strict", "--format", "json", "."],
      ["--profile", "strict", "--format", "compact", "."],
    ]) {
      const { stdout, stderr } = run(args, files);
      expect(stdout + stderr, args.join(" ")).not.toContain("LEAK");
    }
  });

  it("shows where each value comes from", () => {
    const files = {
      "compose.yaml": "services:\n  a:\n    build: .\n    user: $" + "{U}\n",
      ".env": "U=1000\nPW=x\n",
      Dockerfile: 'FROM node:22.12\nENV API_TOKEN=hunter2x\nUSER node\nCMD ["x"]\n',
    };
    const { stdout } = run(["show", "compose.yaml"], files);
    expect(stdout).toMatch(/user +1000 {2}compose\.yaml:4:11 <- interpolated \.env:1:1/);
    expect(stdout).toMatch(/cmd +x {2}Dockerfile:4:1 <- built-from compose\.yaml:3:5/);
    expect(stdout).not.toContain("hunter2x");
    const [json] = JSON.parse(run(["show", "--format", "json", "compose.yaml"], files).stdout);
    expect(json.settings.find(({ key }: { key: string }) => key === "user")).toEqual({
      key: "user",
      state: "written",
      value: "1000",
      at: "compose.yaml:4:11",
      via: ["interpolated .env:1:1"],
    });
    expect(JSON.parse(run(["show", "--as", "instructions", "Dockerfile"], files).stdout)[2]).toEqual({
      keyword: "USER",
      flags: [],
      args: ["node"],
      line: 3,
      endLine: 3,
    });
  });
});
