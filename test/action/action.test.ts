import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { folder, git, pullRequest, step, withApi } from "./runner.ts";
import { action, put, run, twenty } from "./surroundings.ts";

const onlySudo = { args: "--only no-sudo", sarif: "false" };

describe("the action", () => {
  it("runs on node24 with the bundle, and sets every output it declares", async () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
    put(folder, { "w/Dockerfile": run("a") });
    const { status, outputs, log, summary } = await step(join(folder, "w"), { ...onlySudo, "fail-on": "medium" });
    expect(status).toBe(1);
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
    expect(outputs).toMatchObject({
      findings: "1",
      "new-findings": "1",
      "highest-severity": "medium",
      "exit-code": "1",
      medium: "1",
      high: "0",
    });
    expect(JSON.parse(readFileSync(outputs["json-file"] as string, "utf8")).findings).toHaveLength(1);
    expect(JSON.parse(readFileSync(outputs["sarif-file"] as string, "utf8")).runs[0].results).toHaveLength(1);
    expect(log).toContain("::warning file=Dockerfile,line=2,endLine=2,col=5,endColumn=8,title=no-sudo (medium)::sudo runs here");
    expect(log.trimEnd().split("\n").at(-1)).toBe("Failed: there are findings at or above fail-on.");
    expect(summary).toContain("<code>Dockerfile</code> (1)");
  });

  it("says of a pull request exactly what is new, fixed and there already", async () => {
    const { workspace, event } = pullRequest(
      { Dockerfile: run(...twenty) },
      { Dockerfile: `# moved\n\n${run(...twenty.slice(2), "new")}` },
    );
    const { status, outputs, log, summary } = await step(workspace, onlySudo, { event });
    expect(outputs).toMatchObject({ findings: "19", "new-findings": "1", "fixed-findings": "2", "exit-code": "1" });
    expect(log.match(/^::warning /gm)).toHaveLength(1);
    expect(log).toMatch(/^::warning file=Dockerfile,line=22,/m);
    expect(log).toContain("1 new finding (1 medium), 1 file checked; seaworthy fix repairs 1 with --unsafe, 2 fixed and 18 unchanged");
    expect(summary).toContain("**2 fixed**");
    expect(status).toBe(1);
    // All of them are in SARIF: code scanning compares for itself.
    const { results } = JSON.parse(readFileSync(outputs["sarif-file"] as string, "utf8")).runs[0];
    expect(
      results.map(({ baselineState }: { baselineState: string }) => baselineState).filter((each: string) => each === "new"),
    ).toHaveLength(1);
    expect(results).toHaveLength(19);
    const every = await step(workspace, { ...onlySudo, "new-only": "false" }, { event });
    expect(every.outputs).toMatchObject({ findings: "19", "new-findings": "19" });
  });

  it("passes a pull request that adds nothing", async () => {
    const { workspace, event } = pullRequest({ Dockerfile: run(...twenty) }, { Dockerfile: run(...twenty.slice(1)) });
    expect(await step(workspace, onlySudo, { event })).toMatchObject({
      status: 0,
      outputs: { "new-findings": "0", "fixed-findings": "1" },
    });
  });

  it("fetches the base when the checkout is the head alone, and counts everything when it cannot", async () => {
    const { origin, event } = pullRequest({ Dockerfile: run(...twenty) }, { Dockerfile: run(...twenty, "new") });
    const workspace = join(folder, "shallow");
    git(folder, "clone", "-q", "--depth=1", "--branch", "topic", `file://${origin}`, workspace);
    git(origin, "config", "uploadpack.allowAnySHA1InWant", "true");
    expect((await step(workspace, onlySudo, { event })).outputs).toMatchObject({ "new-findings": "1" });
    const alone = join(folder, "alone");
    git(folder, "clone", "-q", "--depth=1", "--branch", "topic", `file://${origin}`, alone);
    rmSync(origin, { recursive: true });
    const { outputs, log } = await step(alone, onlySudo, { event });
    expect(outputs).toMatchObject({ "new-findings": "21" });
    expect(log).toContain("::notice::Every finding counts: the commit");
    expect(log).toContain("check out with fetch-depth: 2");
  });

  it("takes only GitHub's own merge for one: the author's merge of the base hides nothing", async () => {
    const { origin, baseSha } = pullRequest({ Dockerfile: run("a") }, { "b/Dockerfile": run("b") });
    git(origin, "checkout", "-q", "topic");
    git(origin, "reset", "-q", "--hard", baseSha);
    put(origin, { "c/Dockerfile": run("c") });
    git(origin, "add", "-A");
    git(origin, "commit", "-qm", "bad");
    git(origin, "checkout", "-q", "-b", "side", baseSha);
    put(origin, { "README.md": "y" });
    git(origin, "commit", "-qam", "side");
    git(origin, "checkout", "-q", "topic");
    git(origin, "merge", "-q", "--no-ff", "-m", "update branch", "side");
    const event = {
      pull_request: { base: { sha: baseSha }, head: { sha: git(origin, "rev-parse", "HEAD"), repo: { full_name: "acme/shop" } } },
    };
    expect((await step(origin, onlySudo, { event })).outputs).toMatchObject({ "new-findings": "1" });
  });

  it("says when the checkout is the base itself, and counts everything", async () => {
    const { origin, baseSha, event } = pullRequest({ Dockerfile: run("a") }, { "b/Dockerfile": run("b") });
    git(origin, "checkout", "-q", baseSha);
    const { log, outputs } = await step(origin, onlySudo, { event });
    expect(outputs).toMatchObject({ "new-findings": "1" });
    expect(log).toContain("the checkout is the base itself");
  });

  it("gives the token to nobody it is sent on to", async () => {
    put(folder, { "w/Dockerfile": run("a") });
    await withApi(202, "{}", async (elsewhere, requests) => {
      const server = createServer((_, response) => response.writeHead(307, { location: `${elsewhere}/steal` }).end());
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { log } = await step(
        join(folder, "w"),
        { args: "--only no-sudo" },
        { api: `http://localhost:${(server.address() as AddressInfo).port}` },
      );
      server.close();
      expect(log).toContain("GitHub answered 307");
      expect(requests).toEqual([]);
    });
  });

  it("does everything else when one report cannot be written, then fails", async () => {
    put(folder, { "w/Dockerfile": run("a") });
    const { status, outputs, log } = await step(join(folder, "w"), {
      ...onlySudo,
      output: "junit=/nonexistent/x.xml\ncheckstyle=ok.xml",
      "fail-on": "never",
    });
    expect(status).toBe(2);
    expect(outputs).toMatchObject({ findings: "1", "exit-code": "2" });
    expect(log).toContain("::error title=seaworthy::output: /nonexistent/x.xml could not be written (ENOENT)");
    expect(readFileSync(join(folder, "w/ok.xml"), "utf8")).toContain("<checkstyle");
    expect((await step(join(folder, "w"), { ...onlySudo, "working-directory": "nope" })).log).toContain(
      'the input working-directory names "nope", and there is no such folder',
    );
  });

  it("shows paths from the workspace where there is no repository", async () => {
    put(folder, { "w/svc/Dockerfile": run("a") });
    expect((await step(join(folder, "w"), { ...onlySudo, "working-directory": "svc" })).log).toContain(
      "::warning file=svc/Dockerfile,line=2",
    );
  });

  it("sends SARIF to code scanning with the token, for the commit of the run", async () => {
    put(folder, { "w/Dockerfile": run("a") });
    await withApi(202, "{}", async (api, requests) => {
      const { status, log } = await step(
        join(folder, "w"),
        { args: "--only no-sudo", "fail-on": "high", "sarif-category": "containers" },
        { api },
      );
      expect(status).toBe(0);
      expect(log).toContain("The report was sent to code scanning.");
      expect(requests).toHaveLength(1);
      const [{ url, authorization, body }] = requests as [{ url: string; authorization: string; body: string }];
      expect(url).toBe("/repos/acme/shop/code-scanning/sarifs");
      expect(authorization).toBe("Bearer t0k3n");
      const sent = JSON.parse(body);
      expect(sent).toMatchObject({
        commit_sha: "0123456789012345678901234567890123456789",
        ref: "refs/pull/7/merge",
        tool_name: "seaworthy",
      });
      const sarif = JSON.parse(gunzipSync(Buffer.from(sent.sarif, "base64")).toString());
      expect(sarif.runs[0].automationDetails.id).toBe("containers/");
      expect(sarif.runs[0].results).toHaveLength(1);
    });
  });

  it.each([
    [403, '{"message":"Advanced Security must be enabled for this repository to use code scanning."}', "code scanning is not switched on"],
    [403, '{"message":"Resource not accessible by integration"}', "security-events: write"],
    [404, "{}", "code scanning is not available"],
    [413, "{}", "too large"],
  ])("goes on where code scanning answers %i", async (code, body, words) => {
    put(folder, { "w/Dockerfile": run("a") });
    await withApi(code, body, async (api) => {
      const inputs = { args: "--only no-sudo", "fail-on": "high" };
      const { status, log } = await step(join(folder, "w"), inputs, { api });
      expect(log).toContain(words);
      expect(status).toBe(0);
      expect(log).not.toContain("t0k3n");
      expect((await step(join(folder, "w"), { ...inputs, sarif: "true" }, { api })).status).toBe(2);
    });
  });

  it("sends nothing from a fork", async () => {
    const { workspace, event } = pullRequest({ Dockerfile: run("a") }, { "b/Dockerfile": run("b") });
    const fork = { pull_request: { ...event.pull_request, head: { repo: { full_name: "mallory/shop" } } } };
    await withApi(202, "{}", async (api, requests) => {
      const { status, log } = await step(workspace, { args: "--only no-sudo" }, { event: fork, api });
      expect(status).toBe(1);
      expect(log).toContain("a pull request from a fork may not write there");
      expect(requests).toEqual([]);
    });
  });

  it("annotates the worst ten of each kind and says how many more there are", async () => {
    const services = Array.from({ length: 15 }, (_, at) => `  s${at}:\n    image: x:1\n    pid: host\n    privileged: ${at < 2}\n`).join(
      "",
    );
    put(folder, { "w/compose.yaml": `services:\n${services}` });
    const { log } = await step(join(folder, "w"), { args: "--only no-host-pid,no-privileged", sarif: "false" });
    const errors = log.split("\n").filter((line) => line.startsWith("::error "));
    expect(errors).toHaveLength(9);
    expect(errors.slice(0, 2).every((line) => line.includes("(critical)"))).toBe(true);
    expect(log).toMatch(/\d more are not annotated: GitHub keeps 10 of each kind\./);
  });

  it("answers mistakes in inputs and configuration in a line each, and ends with 2", async () => {
    put(folder, { "w/Dockerfile": run("a"), "w/seaworthy.yaml": "profile: strickt\n" });
    const mistaken = await step(join(folder, "w"), { sarif: "false" });
    expect(mistaken.status).toBe(2);
    expect(mistaken.log).toContain(
      '::error title=seaworthy::seaworthy.yaml:1:10: profile takes recommended, strict, not "strickt": did you mean strict?',
    );
    const bad = await step(join(folder, "w"), { sarif: "maybe", args: "--no-config" });
    expect(bad.status).toBe(2);
    expect(bad.log).toContain("the input sarif takes auto, true, false");
    const nothing = await step(mkdtempSync(join(folder, "empty-")), { sarif: "false" });
    expect(nothing.status).toBe(3);
  });

  it("writes more reports, starts in a folder, and takes paths as data", async () => {
    put(folder, { "w/app/Dockerfile": run("a"), "w/other/Dockerfile": run("b") });
    const inputs = { ...onlySudo, "working-directory": "app", output: "junit=out.xml\ncheckstyle=more.xml", paths: "Dockerfile\n" };
    const { outputs } = await step(join(folder, "w"), inputs);
    expect(outputs).toMatchObject({ findings: "1" });
    expect(readFileSync(join(folder, "w/app/out.xml"), "utf8")).toContain("<testsuites");
    const hostile = await step(join(folder, "w"), { ...onlySudo, paths: "$(touch pwned)\n--exit-zero" });
    expect(hostile.status).toBe(2);
    expect(hostile.log).toContain("--exit-zero does not exist");
  });
});
