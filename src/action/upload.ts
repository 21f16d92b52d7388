import { gzipSync } from "node:zlib";
import { post } from "./post.ts";

/** GitHub takes no larger file, compressed. */
const largest = 10 * 1024 * 1024;

/** Where a report goes and what it is about. */
export interface Target {
  readonly api: string;
  readonly repository: string;
  readonly token: string;
  readonly commit: string;
  readonly ref: string;
  readonly workspace: string;
}

/** Sends a SARIF report to code scanning. Answers nothing when it is taken, else why not, in a phrase. */
export async function uploadSarif(sarif: string, { api, repository, token, commit, ref, workspace }: Target): Promise<string | undefined> {
  const packed = gzipSync(sarif);
  if (packed.length > largest) return `it has ${Math.round(packed.length / 1024 / 1024)} MB compressed, and GitHub takes 10`;
  const body = { commit_sha: commit, ref, sarif: packed.toString("base64"), checkout_uri: `file://${workspace}`, tool_name: "seaworthy" };
  try {
    const headers = {
      authorization: `Bearer ${token}`,
      accept: "application/vnd.github+json",
      "content-type": "application/json",
      "user-agent": "seaworthy",
      "x-github-api-version": "2022-11-28",
    };
    const { status, body: answer } = await post(`${api}/repos/${repository}/code-scanning/sarifs`, headers, JSON.stringify(body));
    if (status === 202 || status === 200) return undefined;
    return reason(status, answer);
  } catch (error) {
    return `GitHub could not be reached (${(error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.name : "unknown")})`;
  }
}

/** GitHub's answer in words a reader can act on. */
function reason(status: number, body: string): string {
  if (status === 403 && /advanced security|code security/i.test(body)) return "code scanning is not switched on for this repository";
  if (status === 403) return "the token may not: the job needs `permissions: security-events: write`";
  if (status === 404) return "code scanning is not available for this repository";
  if (status === 413) return "the report is too large for GitHub";
  return `GitHub answered ${status}`;
}
