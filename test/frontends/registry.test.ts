import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { readCommandLine } from "../../src/cli/arguments.ts";
import { showCommand } from "../../src/cli/show.ts";
import { discover } from "../../src/discover/discover.ts";
import { ignoreComments } from "../../src/fix/ignore-comments.ts";
import type { Reader } from "../../src/frontends/frontend.ts";
import { dialectOf, dialects, frontendOf, labelOf, readerFor, register, spell } from "../../src/frontends/registry.ts";
import type { Project } from "../../src/link/project.ts";
import { projects } from "../../src/link/projects.ts";
import { lint } from "../../src/lint.ts";
import type { Change } from "../../src/model/change.ts";
import type { Report } from "../../src/model/report.ts";
import type { Workload } from "../../src/model/workload.ts";
import { jsonReport } from "../../src/report/json.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { textReport } from "../../src/report/text.ts";
import { Source } from "../../src/text/source.ts";
import { baselineOf } from "../../src/triage/baseline.ts";
import { containers } from "./commands/containers.ts";
import { toy } from "./toy.ts";

const plain = (_: string, text: string): string => text;

describe("a format that is registered and known nowhere else", () => {
  const cwd = mkdtempSync(join(tmpdir(), "seaworthy-toy-"));
  let forget = (): void => {};
  let report: Report;

  beforeAll(async () => {
    forget = register(toy);
    mkdirSync(join(cwd, "deep"));
    writeFileSync(
      join(cwd, "deep/app.toy"),
      "env extra.env\nbox web example/web:1.0 privileged\n# seaworthy: ignore[no-privileged] a debugger\nbox tool example/tool:1.0 privileged\nbox api example/api:latest\n",
    );
    writeFileSync(join(cwd, "deep/other.toy"), "nothing of ours\n");
    writeFileSync(join(cwd, "extra.env"), "A=1\n");
    const { found, notices, failures } = await discover({ cwd, paths: ["."], gitignore: true });
    expect({ notices, failures }).toEqual({ notices: [], failures: [] });
    expect(found.map(({ source, kind, reason }) => [source.path, kind, reason])).toEqual([
      ["deep/app.toy", "toy", "by content"],
      ["extra.env", undefined, "supporting"],
    ]);
    report = await lint(found, { rules, profile: "recommended" });
  });
  afterAll(() => {
    forget();
    rmSync(cwd, { recursive: true });
  });

  it("is judged by the rules about containers and workloads, in its own words", () => {
    expect(report.files).toEqual([{ path: "deep/app.toy", kind: "toy" }]);
    expect(
      report.findings
        .filter(({ rule }) => rule === "no-privileged")
        .map(({ message, workload, suppressed }) => [message.split(":")[0], workload?.[1], suppressed?.by]),
    ).toEqual([
      ["box web is privileged", "web", undefined],
      ["box tool is privileged", "tool", "comment"],
    ]);
    expect(report.findings.some(({ rule, workload }) => rule === "no-floating-tag" && workload?.[1] === "api")).toBe(true);
    const hardening = report.findings.find(({ rule, workload }) => rule === "no-new-privileges" && workload?.[1] === "web");
    expect(hardening?.fix?.title).toContain('"securityOpt","items":["no-new-privileges=true"]');
  });

  it("has fingerprints that survive moved lines", async () => {
    expect(report.findings.every(({ anchor }) => /^box (?:web|tool|api)$/.test(anchor))).toBe(true);
    const { found } = await discover({ cwd, paths: ["."], gitignore: true });
    const moved = found.map((input) => ({ ...input, source: new Source(input.source.path, `\n\n${input.source.text}`) }));
    const again = await lint(moved, { rules, profile: "recommended" });
    const prints = (each: Report): string[] => baselineOf(each, []).map(({ fingerprint }) => fingerprint);
    expect(prints(again)).toEqual(prints(report));
  });

  it("gets ignore comments where it has them, and is reported in every format", async () => {
    const { found } = await discover({ cwd, paths: ["."], gitignore: true });
    const sources = new Map(found.map(({ source }) => [source.path, source]));
    const comments = await ignoreComments(report, sources, "because", readerFor);
    expect(comments.get("deep/app.toy")?.edits.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^# seaworthy: ignore\[.*no-privileged.*\] because\n$/),
      expect.not.stringContaining("no-privileged"),
      expect.stringMatching(/^# seaworthy: ignore\[.*no-floating-tag.*\] because\n$/),
    ]);
    expect(textReport(report, { style: plain, quiet: true })).toContain("deep/app.toy:2:1");
    expect(JSON.parse(jsonReport(report, "0")).findings.length).toBe(report.findings.length);
    expect(sarifReport(report, "0", "toy")).toContain("deep/app.toy");
  });

  it("is shown as the containers it starts", async () => {
    const out: string[] = [];
    const streams = { out: (text: string) => void out.push(text), err: (text: string) => void out.push(text) };
    expect(await showCommand(readCommandLine(["show", join(cwd, "deep/app.toy")]), rules, streams)).toBe(0);
    expect(out.join("")).toMatch(/^boxes web .*app\.toy:2:1\n(?:.*\n)*? +privileged +true /);
  });

  it("is a type like the others, until it is taken away", () => {
    expect(dialects()).toContain("toy");
    expect(dialectOf("a.toy", "box a b")).toBe("toy");
    expect(() => register(toy)).toThrow(/already/);
    forget();
    forget();
    expect(frontendOf("toy")).toBeUndefined();
    expect(dialects()).toEqual(["dockerfile", "compose", "commands", "dockerignore", "seccomp", "apparmor", "inspect", "daemon"]);
    expect(dialectOf("a.toy", "box a b")).toBeUndefined();
    forget = register(toy);
  });
});

describe("a mistake of a reader's costs its files, not the run", () => {
  const lintWith = async (reader: Partial<Reader>) => {
    const forget = register({ ...toy, load: async () => ({ ...(await toy.load()), ...reader }) });
    const inputs = [
      { source: new Source("a.toy", "box web example/web:1.0 privileged\n"), kind: "toy" },
      { source: new Source("Dockerfile", "FROM debian:13.1\nUSER root\n") },
    ];
    try {
      return await lint(inputs, { rules, profile: "strict" });
    } finally {
      forget();
    }
  };
  const broken = (): never => {
    throw new Error("broken");
  };

  it.each<[string, Partial<Reader>]>([
    ["projects", { projects: broken }],
    ["read", { read: broken }],
    ["workloads", { workloads: broken }],
    ["anchors", { anchors: broken }],
  ])("%s", async (_, reader) => {
    const report = await lintWith(reader);
    expect(report.failures.map(({ path }) => path)).toContain("a.toy");
    expect(report.findings.some(({ rule, span }) => rule === "non-root-user" && span.file === "Dockerfile")).toBe(true);
  });

  it("says that there is no such format", async () => {
    const input = { source: new Source("a", ""), kind: "composse" };
    await expect(lint([input], { rules, profile: "strict" })).rejects.toThrow('there is no format "composse"');
  });
});

describe("the registry", () => {
  it.each([
    ["Dockerfile", undefined, "dockerfile"],
    ["app/Containerfile.dev", undefined, "dockerfile"],
    ["compose.yaml", undefined, "compose"],
    ["stack.yml", "services:\n  a:\n    image: b\n", "compose"],
    ["x/.dockerignore", undefined, "dockerignore"],
    ["Dockerfile.dockerignore", undefined, "dockerignore"],
    [".env.dockerignore", undefined, "dockerignore"],
    ["profile.json", '{"defaultAction": "SCMP_ACT_ERRNO"}', "seccomp"],
    ["apparmor.d/web", "profile web {\n}\n", "apparmor"],
    [".env.dockerfile", undefined, undefined],
    ["prod.env", "FROM x\n", undefined],
    ["notes.txt", "hello", undefined],
  ])("claims %s", (path, head, dialect) => {
    expect(dialectOf(path, head)).toBe(dialect);
  });

  it("says what a workload is called in the words of its format", () => {
    expect(labelOf({ dialect: "compose", path: ["services", "web"], ships: true })).toBe("service `web`");
    expect(labelOf({ dialect: "dockerfile", path: ["stages", "build"], ships: false })).toBe("stage `build`");
    expect(labelOf({ dialect: "dockerfile", path: ["stages", "build"], ships: true })).toBe("the image");
    expect(labelOf({ dialect: "none", path: ["a", "b"], ships: true })).toBe("a b");
  });
});

describe("a change in the words of the format that owns the workload", () => {
  const written = `services:
  web:
    image: example/web:1.0
    privileged: true
    cap_drop: [NET_RAW]
    security_opt: [label=disable]
    user: \${U:-root}
    mem_limit: 64m
    stop_signal: \${SIGNAL}
`;
  const bare = "services:\n  web:\n    image: example/web:1.0\n";
  const workloadOf = async (inputs: Readonly<Record<string, string>>, pick: (project: Project) => Workload | undefined) => {
    const sources = Object.entries(inputs).map(([path, text]) => ({ source: new Source(path, text), kind: dialectOf(path) as string }));
    for await (const project of projects(sources, sources, (_, error) => expect(error).toBeUndefined())) return pick(project);
    return undefined;
  };
  const service = (text: string, more: Readonly<Record<string, string>> = {}) =>
    workloadOf({ "compose.yaml": text, ...more }, ({ containers }) => containers[0]);

  it.each<[Change, string, string]>([
    [{ set: "user", to: "10001" }, 'change `user` to `"10001"`', 'add `user: "10001"`'],
    [{ set: "user", to: "1000:0" }, 'change `user` to `"1000:0"`', 'add `user: "1000:0"`'],
    [{ set: "user", to: "node" }, "change `user` to `node`", "add `user: node`"],
    [{ set: "memory", to: 512 * 1024 ** 2 }, "change `mem_limit` to `512m`", "add `mem_limit: 512m`"],
    [{ set: "memory", to: 1000 }, "change `mem_limit` to `1000`", "add `mem_limit: 1000`"],
    [{ set: "readonlyRootfs", to: true }, "add `read_only: true`", "add `read_only: true`"],
    [{ set: "pidsLimit", to: 200 }, "add `pids_limit: 200`", "add `pids_limit: 200`"],
    [{ set: "workingDir", to: "/srv" }, "add `working_dir: /srv`", "add `working_dir: /srv`"],
    [{ set: "stopSignal", to: "SIGINT" }, "change `stop_signal` to `SIGINT`", "add `stop_signal: SIGINT`"],
    [{ unset: "privileged" }, "remove `privileged`", "remove `privileged`"],
    [{ add: "capDrop", items: ["ALL"] }, "add `ALL` to `cap_drop`", "add `cap_drop: [ALL]`"],
    [{ add: "capAdd", items: ["CHOWN", "SETUID"] }, "add `cap_add: [CHOWN, SETUID]`", "add `cap_add: [CHOWN, SETUID]`"],
    [
      { remove: "securityOpt", items: ["label=disable"] },
      "remove `label=disable` from `security_opt`",
      "remove `label=disable` from `security_opt`",
    ],
  ])("%j", async (change, whereWritten, whereNot) => {
    expect(spell(change, await service(written))).toBe(whereWritten);
    expect(spell(change, await service(bare))).toBe(whereNot);
  });

  it("is added to a service whose image says something else", async () => {
    const built = await service("services:\n  web:\n    build: .\n", { Dockerfile: "FROM node:24\nUSER root\n" });
    expect(built?.image.user.state).toBe("written");
    expect(spell({ set: "user", to: "node" }, built)).toBe("add `user: node`");
  });

  it("is an instruction in a Dockerfile, and nothing that no instruction can say", async () => {
    const stage = await workloadOf({ Dockerfile: "FROM node:24\nUSER root\n" }, ({ stages }) => stages[0]);
    const [started] = containers("docker run example/app:1.0\n");
    expect(spell({ open: [{ address: "::1", host: 80, container: 8080, protocol: "udp" }] }, started)).toBe(
      "add `--publish [::1]:80:8080/udp`",
    );
    expect(spell({ set: "user", to: "10001" }, stage)).toBe("add `USER 10001`");
    expect(spell({ set: "privileged", to: false }, stage)).toBe("change privileged");
    expect(spell({ set: "user", to: "node" }, undefined)).toBe("add `user: node`");
  });
});
