import { describe, expect, it } from "vitest";
import { lowerCommands } from "../../../src/frontends/commands/lower.ts";
import type { Around } from "../../../src/frontends/frontend.ts";
import { dialectOf } from "../../../src/frontends/registry.ts";
import { lint } from "../../../src/index.ts";
import type { Container } from "../../../src/model/workload.ts";
import { plain, script } from "./containers.ts";

const around = { source: () => undefined, above: [], includeFolders: [], target: "docker", fail: () => {} } as unknown as Around;
const containers = (path: string, text: string): Container[] => lowerCommands(script(text, path), around);
const github = (job: string): string => `jobs:\n  test:\n${job.replace(/^/gm, "    ")}\n`;
const workflow = ".github/workflows/ci.yml";

/** What is found in a file, as the severity, the rule and the text it points at. */
async function found(path: string, text: string, only: readonly string[] = []): Promise<string[]> {
  const { findings, failures } = await lint([{ path, text }], { ...(only.length ? { only } : {}) });
  expect(failures).toEqual([]);
  return findings.map(({ severity, rule, span }) => `${severity} ${rule} ${text.slice(span.start, span.end)}`);
}

describe("containers of a workflow", () => {
  it("are what docker create makes of their keys", () => {
    const text = github(
      "runs-on: ubuntu-latest\ncontainer:\n  image: node:22.12\n  env: { MODE: 'ci' }\n  ports: [80]\n  volumes: ['/srv:/srv:ro']\n  options: --cpus 1 --cap-add SYS_PTRACE",
    );
    const [only, ...more] = containers(workflow, text);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ path: ["runs", "node:22.12"], job: true, disposable: true, development: true });
    const { host, image } = only as Container;
    expect(plain(host)).toMatchObject({ cpus: 1, capAdd: ["SYS_PTRACE", "?variable"], privileged: "?variable", networkMode: "?variable" });
    expect(plain(host.mounts)).toMatchObject([{ source: "/srv", target: "/srv", readOnly: true }, "?variable"]);
    expect(plain(host.portBindings)).toMatchObject([{}, "?variable"]);
    expect(plain(image.env)).toEqual([{ name: "MODE", value: "ci" }, "?variable"]);
    expect(plain(image.user)).toBe("?variable");
  });

  it("are called as their services are, and stand at their keys", () => {
    const text = github(
      "runs-on: x\nservices:\n  db:\n    image: postgres:17\n    options: >-\n      --health-cmd pg_isready\n      --memory 1g",
    );
    const [db] = containers(workflow, text);
    expect(db).toMatchObject({ path: ["containers", "db"], containerName: "db" });
    expect(plain(db?.host.memory)).toBe(1024 ** 3);
    const memory = db?.host.memory.span;
    expect(text.slice(memory?.start, memory?.end)).toBe("1g");
    expect(text.slice(db?.span.start, db?.span.end)).toBe("db");
  });

  it("may be unknown in part", () => {
    const text = github(
      "runs-on: x\ncontainer: ${{ matrix.image }}\nservices:\n  db:\n    image: postgres:${{ matrix.version }}\n  none:\n    image: ''",
    );
    expect(containers(workflow, text).map(({ path, image: { ref } }) => [path[1], ref?.state === "written" && ref.value.tag])).toEqual([
      ["${{ matrix.image }}", null],
      ["db", null],
    ]);
  });

  it("grant little that matters on a machine of their own, and what they grant on others", async () => {
    const service = "services:\n  db:\n    image: postgres:17.2\n    options: --privileged\n    ports: ['5432:5432']";
    const rules = ["no-privileged", "no-sensitive-port-published"];
    expect(await found(workflow, github(`runs-on: ubuntu-latest\n${service}`), rules)).toEqual([
      "low no-privileged --privileged",
      "low no-sensitive-port-published '5432:5432'",
    ]);
    expect(await found(workflow, github(`runs-on: [self-hosted, linux]\n${service}`), ["no-privileged"])).toEqual([
      "critical no-privileged --privileged",
    ]);
  });

  it("may have passwords of their own, and nobody's tokens", async () => {
    const token = ["ghp", "abcdefghijklmnopqrstuvwxyz0123456789"].join("_");
    const text = github(
      `runs-on: x\nservices:\n  db:\n    image: postgres:17.2\n    env:\n      POSTGRES_PASSWORD: Tr0ub4dor3\n      MYSQL_PASSWORD: postgres\n      URL: postgres://a:Tr0ub4dor3@db/a\n      TOKEN: ${token}`,
    );
    expect(await found(workflow, text, ["no-secret-in-env"])).toEqual([`critical no-secret-in-env ${token}`]);
  });

  it("are not blamed for what the runner decides", async () => {
    const text = github(
      "runs-on: x\ncontainer: node:22.12\nservices:\n  db:\n    image: postgres:17.2\n    ports: ['127.0.0.1:5432:5432']",
    );
    const { findings } = await lint([{ path: workflow, text }], { profile: "recommended" });
    expect(findings.map(({ rule }) => rule).filter((rule) => rule !== "image-digest-pinned")).toEqual([]);
  });

  it("are changed by nobody but those who write the file", async () => {
    const text = github("runs-on: self-hosted\ncontainer:\n  image: node:22.12\n  options: --privileged");
    const { findings } = await lint([{ path: workflow, text }], { only: ["no-privileged"] });
    expect(findings.map(({ fix }) => fix?.edits ?? null)).toEqual([null]);
  });

  it("are ignored by comments above them", async () => {
    const text = github(
      "runs-on: self-hosted\ncontainer:\n  image: node:22.12\n  # seaworthy: ignore[no-privileged] it builds images\n  options: --privileged",
    );
    const { findings } = await lint([{ path: workflow, text }], { only: ["no-privileged"] });
    expect(findings.map(({ suppressed }) => suppressed !== null)).toEqual([true]);
  });

  it("make a file one of ours, and what only sounds like them does not", () => {
    expect(dialectOf(workflow, github("runs-on: x\ncontainer: node:22"))).toBe("commands");
    expect(dialectOf(workflow, github("runs-on: x\nsteps:\n  - run: echo container"))).toBeUndefined();
    expect(dialectOf("deploy/app.yml", "services:\n  - postgres\n")).toBeUndefined();
  });
});

describe("containers of a GitLab pipeline", () => {
  it("are its images and services, with the variables of their jobs", () => {
    const text =
      "image: ruby:3.4\nvariables: { A: '1', B: { value: '2' } }\nservices:\n  - postgres:17\ntest:\n  image: { name: alpine:3.22, entrypoint: [''] }\n  variables: { C: $A }\n  services:\n    - name: redis:8\n      variables: { D: '4' }\n  script: make\n";
    expect(containers(".gitlab-ci.yml", text).map(({ path, image: { env } }) => [path[1], plain(env)])).toEqual([
      ["ruby:3.4", "?variable"],
      ["postgres:17", [{ name: "A", value: "1" }, { name: "B", value: "2" }, "?variable"]],
      ["alpine:3.22", "?variable"],
      [
        "redis:8",
        [{ name: "A", value: "1" }, { name: "B", value: "2" }, { name: "C", value: "?variable" }, { name: "D", value: "4" }, "?variable"],
      ],
    ]);
  });

  it("are told once where an alias asks for them again", () => {
    const text = ".db: &db\n  services: [postgres:17]\na:\n  <<: *db\n  script: x\nb:\n  <<: *db\n  script: x\n";
    expect(containers(".gitlab-ci.yml", text)).toHaveLength(1);
  });

  it("of many jobs get no more variables than are looked at", () => {
    const variables = Array.from({ length: 2000 }, (_, at) => `  V${at}: x`).join("\n");
    const jobs = Array.from({ length: 500 }, (_, at) => `j${at}:\n  services: [postgres:17]`).join("\n");
    const calls = script(`variables:\n${variables}\n${jobs}\n`, ".gitlab-ci.yml").calls;
    expect(calls).toHaveLength(500);
    expect(calls.reduce((sum, { words }) => sum + words.length, 0)).toBeLessThan(30_000);
  });
});
