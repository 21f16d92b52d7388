import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { discover } from "../../../src/discover/discover.ts";
import type { Piece } from "../../../src/link/piece.ts";
import { lint } from "../../../src/lint.ts";
import type { Pins } from "../../../src/model/pins.ts";
import { jsonReport } from "../../../src/report/json.ts";
import { textReport } from "../../../src/report/text.ts";
import { readArguments } from "../../../src/session/arguments.ts";
import { helper } from "../../../src/session/jobs/helper.ts";
import { type Answer, type Order, received, sent, type Task } from "../../../src/session/jobs/order.ts";
import { type Start, type Thread, Workers } from "../../../src/session/jobs/workers.ts";
import { settle } from "../../../src/session/settings.ts";
import type { Helpers, Share } from "../../../src/triage/share.ts";
import { projects } from "../project.ts";

const project = projects();
const today = "2026-11-22";

const apart = (n: number): Record<string, string> => ({
  [`d${n}/Dockerfile`]: `FROM python:3.12\nCOPY . /app\nRUN pip install flask && curl http://x.example/i${n} | sh\n# seaworthy: ignore[no-sudo] -- ${n}\nRUN sudo true\n`,
  [`d${n}/pip.conf`]: "[global]\nindex-url = http://u:hG7kQ2pZx9@pypi.example.com\n",
});
const files: Record<string, string> = {
  "seaworthy.yaml": "rules:\n  pinned-packages: high\nprofile: strict\n",
  ".env": "TAG=1\nAPI_TOKEN=hG7kQ2pZx9Lm\n",
  "compose.yaml":
    "services:\n  web:\n    build: {context: ., dockerfile: web.Dockerfile}\n    privileged: true\n    env_file: .env\n    command: run --token hG7kQ2pZx9Lm\n",
  "web.Dockerfile": 'FROM node:20\nCOPY . .\nENTRYPOINT ["/run.sh"]\n',
  "run.sh": "#!/bin/sh\nset -x\nexec node x\n",
  "second/compose.yaml": "services:\n  web:\n    build: {context: .., dockerfile: web.Dockerfile}\n    network_mode: host\n",
  "second/compose.extra.yaml": "services:\n  web:\n    restart: always\n",
  "skipped/Dockerfile": "FROM {{ image }}\n{% if x %}\nRUN y\n{% endif %}\n",
  ".dockerignore": "*.md\n",
  // Several refer to it, and it is told once that it is not read.
  "bin.Dockerfile": 'FROM scratch\nCOPY start.sh /start.sh\nCMD ["/start.sh"]\n',
  "bin2.Dockerfile": 'FROM scratch\nCOPY start.sh /start.sh\nCMD ["/start.sh"]\n',
  "start.sh": "#!/bin/sh\necho \uFFFD\n",
  ...apart(1),
  ...apart(2),
  ...apart(3),
};
const profile = {
  "seccomp.json": '{"defaultAction": "SCMP_ACT_ALLOW", "syscalls": []}\n',
  "third/compose.yaml": "services:\n  x:\n    image: a:1\n    security_opt: [seccomp=../seccomp.json]\n",
};

/** A repository that is judged with helpers, which are made of what they would be told. */
async function judgedIn(root: string, helpers: (order: Order) => Helpers | undefined, pins?: Pins) {
  const args = readArguments([]);
  const settings = await settle(args, rules, { cwd: root, today });
  const { found, surroundings, known, notices, failures } = await discover({
    cwd: root,
    paths: ["."],
    gitignore: true,
    followsBuilds: true,
  });
  const order: Order = { ...args, cwd: root, today, texts: found.map(sent), known: (known as () => Order["known"])(), pins };
  const { origin: _, ...plain } = order as Order & { origin?: unknown };
  const report = await lint(found, {
    ...settings,
    edits: settings.edits === "all",
    known: rules,
    surroundings: { ...surroundings, pins: pins ?? settings.pins },
    helpers: helpers(structuredClone(plain)),
  });
  const { sources: __, ...rest } = report;
  return { rest, notices, failures, json: jsonReport(report, "1"), text: textReport(report, { quiet: false, style: (___, text) => text }) };
}

/** Helpers that each judge the pieces that `whose` gives them, by numbers from 1; 0 is the one who is helped. */
function helpersFor(order: Order, count: number, whose: (at: number) => number): Helpers {
  const ready = Array.from({ length: count }, () => helper(order));
  return {
    share(pieces): Share {
      const own = (who: number): Piece[] => pieces.filter((_, at) => whose(at) % (count + 1) === who);
      let mine: readonly Piece[] = own(0);
      return {
        take: () => {
          const now = mine.slice(0, 2);
          mine = mine.slice(2);
          return now;
        },
        taken: 0,
        async others() {
          const parts = new Map();
          for (const [index, each] of ready.entries()) {
            const theirs = own(index + 1);
            const task = structuredClone({ pieces: theirs, counter: counter(), step: 1 });
            await (await each)(task, (answer) => {
              if (answer === "done") return;
              for (const [at, part] of structuredClone(answer))
                parts.set(theirs[at] as Piece, { ...part, brought: part.brought.map(received) });
            });
          }
          return parts;
        },
      };
    },
  };
}

const counter = () => new Int32Array(new SharedArrayBuffer(4));

describe("whoever judges which pieces, and when", () => {
  it.each([
    ["Dockerfiles and Compose projects", files],
    ["the same with kernel profiles", { ...files, ...profile }],
  ])(
    "the report is the same: %s",
    async (_, all) => {
      const root = project(all);
      const alone = await judgedIn(root, () => undefined);
      expect(alone.rest.findings.length).toBeGreaterThan(40);
      expect(alone.rest.failures).toEqual([]);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), async (count, whose) => {
          expect(await judgedIn(root, (order) => helpersFor(order, count, (at) => whose[at % 12] as number))).toEqual(alone);
        }),
        {
          numRuns: 8,
          examples: [
            [1, Array(12).fill(1)],
            [3, [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3]],
          ],
        },
      );
    },
    120_000,
  );
});

describe("a helper knows of images", () => {
  const digest = `sha256:${"a".repeat(64)}`;
  const lock = JSON.stringify({
    version: 1,
    images: [{ name: "docker.io/library/python", tag: "3.12", digest, platforms: [], when: "2026-11-22" }],
  });
  const missing: Pins = { from: "registry", answers: new Map([["docker.io/library/python:3.12", { missing: "tag" }]]) };

  it.each<[who: string, pins: Pins | undefined, said: string]>([
    ["the lock has", undefined, `write \`python:3.12@${digest}\``],
    ["registries say", missing, "`python:3.12` does not exist"],
  ])("what %s", async (_, pins, said) => {
    const root = project({ ...files, "seaworthy.lock": lock });
    const alone = await judgedIn(root, () => undefined, pins);
    expect(alone.json).toContain(said);
    expect(await judgedIn(root, (order) => helpersFor(order, 1, () => 1), pins)).toEqual(alone);
  });
});

/** A thread that is none: what it is given and what it answers is copied. `until`: how many answers it lives for. */
function thread(order: Order, until = Number.POSITIVE_INFINITY): Thread {
  const listeners: { message: ((answer: Answer) => void)[]; error: (() => void)[]; exit: (() => void)[] } = {
    message: [],
    error: [],
    exit: [],
  };
  const ready = helper(order);
  let left = until;
  return {
    async postMessage(task: Task) {
      const judge = await ready;
      try {
        await judge(structuredClone(task), (answer) => {
          left -= 1;
          if (left < 0) throw new Error("out of memory");
          const copy = structuredClone(answer);
          for (const listener of listeners.message) listener(copy);
        });
      } catch {
        for (const listener of [...listeners.error, ...listeners.exit]) listener();
      }
    },
    on: (event: keyof typeof listeners, listener: never) => listeners[event].push(listener),
    terminate() {},
  };
}

/** Helpers before the one who is helped takes anything. */
const late = (workers: Workers): Helpers => ({
  share(pieces) {
    const share = workers.share(pieces);
    return { take: () => [], taken: 0, others: share.others };
  },
});

describe("a worker that dies costs nothing", () => {
  it.each<[string, (order: Order, nth: number) => Thread]>([
    ["lives", (order) => thread(order)],
    ["one of two ends at once", (order, nth) => thread(order, nth === 0 ? 0 : undefined)],
    ["both end at once", (order) => thread(order, 0)],
    ["each ends after some answers", (order, nth) => thread(order, 2 + nth)],
    [
      "none can be started",
      () => {
        throw new Error("no threads here");
      },
    ],
  ])(
    "where it %s",
    async (_, start) => {
      const root = project(files);
      const alone = await judgedIn(root, () => undefined);
      let nth = 0;
      const counting: Start = (order) => start(order, nth++);
      expect(await judgedIn(root, (order) => late(new Workers(2, order, counting)))).toEqual(alone);
      expect(await judgedIn(root, (order) => new Workers(2, order, counting))).toEqual(alone);
    },
    60_000,
  );
});

it("takes every piece once, whatever their number", () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 5 }), (length, threads) => {
      const pieces = Array.from({ length }, (_, at): Piece => ({ dialect: "dockerfile", files: [join("d", String(at))] }));
      const share = new Workers(threads, {} as Order, () => ({ postMessage() {}, on() {}, terminate() {} })).share(pieces);
      const all: Piece[] = [];
      for (let taken = share.take(); taken.length > 0; taken = share.take()) all.push(...taken);
      expect(all).toEqual(pieces);
      expect(share.taken).toBe(length);
    }),
  );
});
