import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import * as posting from "../../src/action/post.ts";
import { freshFolder, stepInside } from "./inside.ts";
import { gitAnswers, sha } from "./memory-git.ts";
import { put, run } from "./surroundings.ts";

type Inputs = Parameters<typeof stepInside>[2];
type More = NonNullable<Parameters<typeof stepInside>[3]>;

/** Runs the step where GitHub answers with a status; says what it was sent. */
async function sending(
  status: number,
  inputs: Inputs,
  { api = "https://api.example", ...more }: More = {},
  head = sha("0123456789".repeat(4)),
) {
  const post = vi.spyOn(posting, "post").mockResolvedValue({ status, body: "{}" });
  if (head) gitAnswers({ refs: { HEAD: { sha: head } } });
  const folder = freshFolder();
  put(folder, { "w/Dockerfile": run("a"), ...(head ? { "w/.git/HEAD": "" } : {}) });
  const given = { args: "--only no-sudo", "fail-on": "high", "new-only": "false", ...inputs };
  try {
    const result = await stepInside(folder, join(folder, "w"), given, { api, ...more });
    const sent = post.mock.calls.map(([url, , body]) => {
      const { commit_sha, ref, checkout_uri } = JSON.parse(body);
      return [url, commit_sha, ref, checkout_uri.replace(folder, "")];
    });
    return { ...result, sent, last: result.log.trimEnd().split("\n").at(-2) };
  } finally {
    post.mockRestore();
  }
}

const event = (pull: object): More => ({ event: { pull_request: { head: { repo: { full_name: "acme/shop" } }, ...pull } } });
const ours = { full_name: "acme/shop" };
const url = "https://api.example/repos/acme/shop/code-scanning/sarifs";
const ofRun = [url, "0123456789".repeat(4), "refs/pull/7/merge", "file:///w"];
const taken = "The report was sent to code scanning.";
const stays = (why: string): string => `The report was not sent to code scanning: ${why}. Set sarif: false to skip the upload.`;
const notGitHub = stays("there is no token, or this is not GitHub");
const notThis = stays("the checkout is not the commit this run is about");

describe("the report for code scanning", () => {
  it.each<[string, Inputs, More, string | undefined, readonly unknown[], string]>([
    ["is about the commit of the run", {}, {}, undefined, ofRun, taken],
    ["is about the commit of the run where there is no repository", {}, {}, "", ofRun, taken],
    [
      "is about the head of the pull request when that is checked out",
      {},
      event({ number: 7, head: { sha: sha("4ead"), repo: ours } }),
      sha("4ead"),
      [url, sha("4ead"), "refs/pull/7/head", "file:///w"],
      taken,
    ],
    ["stays when the pull request has no number", {}, event({ head: { sha: sha("4ead"), repo: ours } }), sha("4ead"), [], notThis],
    [
      "stays when something else is checked out",
      {},
      event({ number: 7, head: { sha: sha("4ead"), repo: ours } }),
      sha("07e4"),
      [],
      notThis,
    ],
    ["stays when something else is checked out after a push", {}, {}, sha("07e4"), [], notThis],
    [
      "stays when the pull request comes from a fork",
      {},
      event({ head: { repo: { full_name: "mallory/shop" } } }),
      undefined,
      [],
      stays("a pull request from a fork may not write there"),
    ],
    [
      "stays when the fork is gone",
      {},
      event({ head: { repo: null } }),
      undefined,
      [],
      stays("a pull request from a fork may not write there"),
    ],
    ["is sent for a pull request of the repository", {}, event({}), undefined, ofRun, taken],
    ["is sent when the event says that there is no pull request", {}, { event: { pull_request: null } }, undefined, ofRun, taken],
    [
      "stays when the pull request has no head",
      {},
      event({ number: 7, head: null }),
      undefined,
      [],
      stays("a pull request from a fork may not write there"),
    ],
    ["stays without a token", { token: "" }, {}, undefined, [], notGitHub],
    ["stays without an address", {}, { api: "" }, undefined, [], notGitHub],
    ...["GITHUB_REPOSITORY", "GITHUB_SHA", "GITHUB_REF"].map((name): [string, Inputs, More, undefined, [], string] => [
      `stays without ${name}`,
      {},
      { env: { [name]: "" } },
      undefined,
      [],
      notGitHub,
    ]),
    [
      "says no folder where there is no workspace",
      {},
      { env: { GITHUB_WORKSPACE: undefined } },
      undefined,
      [...ofRun.slice(0, 3), "file://"],
      taken,
    ],
  ])("%s", async (_, inputs, more, head, sent, says) => {
    const result = await sending(202, inputs, more, head);
    expect(result.sent).toEqual(sent.length ? [sent] : []);
    expect([result.status, result.last]).toEqual([0, says]);
  });

  it.each<[string, number, number, string]>([
    ["auto", 202, 0, taken],
    ["auto", 404, 0, stays("code scanning is not available for this repository")],
    ["true", 202, 0, taken],
    ["true", 404, 2, "::warning::The report did not reach code scanning: code scanning is not available for this repository."],
  ])("sarif: %s, when GitHub answers %i, ends with %i", async (sarif, answer, code, says) => {
    const { status, last, outputs } = await sending(answer, { sarif });
    expect([status, outputs["exit-code"], last]).toEqual([code, `${code}`, says]);
  });

  it("sarif: false sends nothing and says nothing of it", async () => {
    const { status, sent, log } = await sending(202, { sarif: "false" });
    expect([status, sent]).toEqual([0, []]);
    expect(log).not.toContain("The report ");
  });

  it("sarif: false fails no step that does everything else", async () => {
    expect((await sending(202, { sarif: "false", "fail-on": "medium" })).status).toBe(1);
    expect((await sending(202, { sarif: "true", "fail-on": "medium" })).status).toBe(1);
  });
});
