import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Action } from "../../src/frontends/seccomp/action.ts";
import { answer, combine } from "../../src/frontends/seccomp/filter.ts";
import { decodeProfile } from "../../src/frontends/seccomp/profile.ts";
import { type Architecture, architectureOf } from "../../src/knowledge/seccomp.ts";
import { syscallNumber } from "../../src/knowledge/syscalls.ts";
import { parseJson } from "../../src/syntax/json.ts";
import { Source } from "../../src/text/source.ts";
import { readPseudoCode, runPseudoCode } from "./pfc.ts";

const count = Number(process.env["SECCOMP_PROFILES"] ?? 1000);
const python = "/usr/bin/python3";
const script = fileURLToPath(new URL("libseccomp.py", import.meta.url));
const native = { x64: "SCMP_ARCH_X86_64", arm64: "SCMP_ARCH_AARCH64" }[process.arch as string];
const isHere = native !== undefined && spawnSync(python, ["-c", "import seccomp"]).status === 0;
if (!isHere) console.warn("not compared with libseccomp: python3-seccomp is not installed here (Debian package python3-seccomp)");

const compared = ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32", "SCMP_ARCH_AARCH64", "SCMP_ARCH_ARM"];

/** The same numbers every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Rule {
  names: string[];
  action: string;
  errnoRet?: number;
  args?: { index: number; op: string; value: number; valueTwo?: number }[];
}

const calls =
  "socket personality clone ioctl openat read write accept send bind connect shmget semop ptrace prctl kill mmap fcntl fnordcall".split(
    " ",
  );
const operators = "NE LT LE EQ GE GT MASKED_EQ".split(" ");
const values = [0, 1, 2, 5, 16, 38, 40, 255, 0x7e020000, 0xffffffff, 0x100000000, 0x100000002, 0x1fffffffff];

function profileOf(next: () => number): { defaultAction: string; defaultErrnoRet?: number; architectures: string[]; syscalls: Rule[] } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const syscalls: Rule[] = [];
  const some = [pick(calls), pick(calls), pick(calls), "socket"];
  for (let index = 1 + Math.floor(next() * 8); index > 0; index -= 1) {
    const args =
      next() < 0.3
        ? []
        : Array.from({ length: 1 + Math.floor(next() * 3) }, () => ({
            index: Math.floor(next() * (next() < 0.7 ? 2 : 6)),
            op: `SCMP_CMP_${pick(operators)}`,
            value: pick(values),
            ...(next() < 0.6 ? { valueTwo: pick(values) } : {}),
          }));
    const action = pick(["ALLOW", "ALLOW", "ERRNO", "ERRNO", "KILL_PROCESS", "LOG", "TRAP", "TRACE"]);
    syscalls.push({
      names: next() < 0.7 ? [pick(some)] : [pick(some), pick(calls)],
      action: `SCMP_ACT_${action}`,
      ...(action === "ERRNO" && next() < 0.6 ? { errnoRet: pick([0, 1, 13, 38, 65_536, 65_574]) } : {}),
      ...(args.length ? { args } : {}),
    });
  }
  const others = compared.filter((token) => token !== native && next() < 0.3);
  return {
    defaultAction: `SCMP_ACT_${pick(["ERRNO", "ERRNO", "ALLOW", "KILL_PROCESS", "LOG"])}`,
    ...(next() < 0.3 ? { defaultErrnoRet: pick([1, 13, 38]) } : {}),
    architectures: others,
    syscalls,
  };
}

/** An action as the pseudo code spells it. */
const spelled = ({ kind, value }: Action): string =>
  ({ kill_thread: "KILL", kill_process: "KILL_PROCESS" })[kind as string] ??
  `${kind.toUpperCase()}${value === undefined ? "" : `(${value})`}`;

/** Arguments around everything a profile compares with. */
function argumentsFor(rules: readonly Rule[], next: () => number): bigint[][] {
  const around = [0n, 1n, 2n, 0xffffffffn, 0xffff_ffff_ffff_ffffn];
  for (const { args = [] } of rules)
    for (const { value, valueTwo = 0 } of args)
      for (const each of [BigInt(value), BigInt(valueTwo)])
        around.push(each, each + 1n, each > 0n ? each - 1n : 0n, each | (1n << 32n), each & 0xffffffffn);
  return Array.from({ length: 40 }, () => Array.from({ length: 6 }, () => around[Math.floor(next() * around.length)] as bigint));
}

describe.skipIf(!isHere)("the combined filter and libseccomp's own", () => {
  it(`agree on ${count} random profiles`, () => {
    const next = random(20261122);
    const profiles = Array.from({ length: count }, () => profileOf(next));
    const { stdout, stderr, status } = spawnSync(python, [script], {
      input: `${profiles.map((each) => JSON.stringify(each)).join("\n")}\n`,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    expect(status, stderr).toBe(0);
    const programs = stdout.trimEnd().split("\n");
    expect(programs).toHaveLength(count);
    const differences: string[] = [];
    let refused = 0;
    profiles.forEach((profile, index) => {
      const text = JSON.stringify(profile);
      const root = parseJson(new Source("p.json", text)).root;
      const decoded = root && decodeProfile(root, "docker").profile;
      const filter =
        decoded &&
        combine(decoded, {
          target: "docker",
          architecture: architectureOf(native as string) as Architecture,
          caps: new Set(),
          kernel: [6, 18],
        });
      if (!filter) throw new Error(`${text} makes no filter`);
      const program = programs[index] as string;
      if (program === "refused" || filter.clashes.length > 0) {
        refused += 1;
        if ((program === "refused") !== filter.clashes.length > 0)
          differences.push(`${program.slice(0, 8)} ${filter.clashes.length} clashes: ${text}`);
        return;
      }
      const pseudo = readPseudoCode(JSON.parse(program) as string);
      for (const arch of filter.architectures) {
        const { token, machine, bits } = arch.architecture;
        const code = pseudo.find((each) => each.machine === machine);
        if (!code) throw new Error(`the library knows nothing of ${machine}`);
        for (const name of [...arch.verdicts.keys(), "getpid"]) {
          const number = syscallNumber(name, machine);
          if (number === undefined) continue;
          // The prologue with ENOSYS is runc's, not the library's.
          const verdict = arch.verdicts.get(name) ?? { ...filter.verdict(name, arch), otherwise: filter.defaultAction };
          for (const args of argumentsFor(profile.syscalls, next)) {
            const given = bits === 32 ? args.map((each) => each & 0xffffffffn) : args;
            const theirs = runPseudoCode(code, token === "SCMP_ARCH_X32" ? number | 0x40000000 : number, given);
            const ours = spelled(answer(verdict, given));
            if (theirs !== ours) {
              differences.push(`${token} ${name}(${given.join(", ")}): library ${theirs}, ours ${ours}: ${text}`);
              return;
            }
          }
        }
      }
    });
    expect(differences).toEqual([]);
    expect(refused).toBeLessThan(count / 2);
  });
});
