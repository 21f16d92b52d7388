import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { lint } from "../../../src/lint.ts";
import type { Report } from "../../../src/model/report.ts";
import { Source } from "../../../src/text/source.ts";
import { baselineOf } from "../../../src/triage/baseline.ts";
import { run } from "../../cli/command.ts";
import { said } from "../../rule/said.ts";
import { existing } from "./lowered.ts";

const object = existing(
  { Privileged: true, CapDrop: ["ALL"], SecurityOpt: ["no-new-privileges"] },
  { User: "7", Env: ["API_TOKEN=ghp_0123456789abcdefghijABCDEFGHIJ012345"], Entrypoint: ["sh", "-c"], Cmd: ["a; b"] },
);
const text = JSON.stringify([object], null, 2);
const judge = (path: string, content: string): Promise<Report> =>
  lint([{ source: new Source(path, content) }], { rules, profile: "strict" });

describe("what is told of a container that exists", () => {
  it("stands at the values, and is advice without edits", async () => {
    const { findings } = await judge("shop.json", text);
    const found = findings.find(({ rule }) => rule === "no-privileged");
    expect(text.slice(found?.span.start, found?.span.end)).toBe("true");
    expect(found?.message).toMatch(/^container `shop` is privileged/);
    expect(found?.fix?.title).toMatch(/^recreate it without `--privileged`/);
    const secret = findings.find(({ rule }) => rule === "no-secret-in-env");
    expect(secret?.fix?.title).toMatch(/^pass `API_TOKEN` on by its name alone/);
    for (const { fix } of findings) expect([fix?.edits ?? [], fix?.isUnasked]).toEqual([[], undefined]);
  });

  it("has fingerprints that survive another layout", async () => {
    const prints = (report: Report): string[] =>
      baselineOf(report, [])
        .map(({ fingerprint }) => fingerprint)
        .sort();
    const [wide, narrow] = [await judge("shop.json", text), await judge("shop.json", JSON.stringify(object))];
    expect(wide.findings.find(({ rule }) => rule === "no-privileged")?.anchor).toBe("containers.shop.HostConfig.Privileged");
    expect(prints(narrow)).toEqual(prints(wide));
  });

  it("is told by whatever is typed", () => {
    const { stdout, status } = run(["-", "--format", "compact"], {}, text);
    expect(status).toBe(1);
    expect(stdout).toContain("inspect.json:");
    expect(stdout).toContain("[no-privileged]");
    expect(stdout).not.toContain("ghp_0123");
    expect(run(["-"], {}, "[]\n").stderr).toContain("standard input is an empty list");
  });

  it("is shown as the container that it is", () => {
    const { stdout } = run(["show", "shop.json"], { "shop.json": text });
    expect(stdout).toMatch(/^containers shop {2}shop\.json:4:13\n/);
    expect(stdout).toMatch(/\n {2}privileged +true {2}shop\.json:/);
    expect(stdout).not.toContain("ghp_0123");
  });

  it("is told of what could be read, where it breaks off", async () => {
    const { findings, notices } = await judge("shop.json", `${text.slice(0, -3)},\n {"Id"`);
    expect(findings.some(({ rule }) => rule === "no-privileged")).toBe(true);
    expect(notices.some(({ message }) => message.includes("is not read from here on"))).toBe(true);
  });

  it("hides what is secret, whatever report is made, also where all of it is one line", async () => {
    const escaped = JSON.stringify(
      existing(
        { Privileged: true },
        { Env: ['DB_PASSWORD=p&q<r>"tq9Zk'], Labels: { "api-token": "ghp_0123456789abcdefghijABCDEFGHIJ012345" } },
      ),
    )
      .replaceAll("&", "\\u0026")
      .replaceAll("<", "\\u003c");
    for (const format of ["text", "json", "sarif", "markdown", "compact"]) {
      const { stdout } = run(["-", "--format", format, "--profile", "strict"], {}, escaped);
      expect(stdout).toContain("no-privileged");
      expect(stdout).not.toMatch(/tq9Zk|ghp_0123/);
    }
  });

  it("joins what lies in one folder, and nothing else", async () => {
    const image = JSON.stringify({
      Id: object.Image,
      RepoTags: ["example.com/shop:1.0"],
      RepoDigests: [],
      RootFS: {},
      Config: { User: "root" },
    });
    const container = JSON.stringify(existing({}, { User: "root" }));
    expect(await said("non-root-user", { "a/c.json": container, "a/i.json": image })).toEqual(['high "root"']);
    expect(await said("non-root-user", { "a/c.json": container, "b/i.json": image })).toEqual(['high "root"', 'high "root"']);
  });
});
