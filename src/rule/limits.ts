import type { Fix } from "../model/finding.ts";
import type { Ulimit } from "../model/host-config.ts";
import type { Setting } from "../model/setting.ts";
import type { Container } from "../model/workload.ts";
import { safe, unsure } from "./define.ts";
import { certainly, itemsOf, writes } from "./predicates.ts";

/** A limit that no container starts with. */
export interface RefusedLimit {
  readonly at: Setting<unknown>;
  /** What is wrong, a clause. */
  readonly why: string;
  readonly fix?: Fix;
}

/** moby daemon linuxMinMemory: below 6 MiB no process starts. */
const leastMemory = 6 * 1024 * 1024;

/** Names setrlimit(2) has (runc libcontainer/configs/rlimit, moby's units.Ulimit). */
const ulimitNames: ReadonlySet<string> = new Set([
  ...["as", "core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime"],
  ...["sigpending", "stack"],
]);
const endless = (value: number): number => (value === -1 ? Number.POSITIVE_INFINITY : value);

/** What the engine, runc or the kernel refuse of the limits of a container (moby daemon verifyPlatformContainerResources). */
export function* refusedLimits({ host }: Container): Generator<RefusedLimit> {
  yield* refusedMemory(host);
  yield* refusedCpu(host);
  const { cpusetCpus, shmSize, oomScoreAdj } = host;
  if (writes(cpusetCpus, (set) => set !== "" && !isCpuset(set)))
    yield { at: cpusetCpus, why: "cpuset must list CPUs as in 0-2,4, without spaces" };
  if (writes(shmSize, (bytes) => bytes < 0)) yield { at: shmSize, why: "shm_size must be 0 or more" };
  if (writes(oomScoreAdj, (score) => Math.abs(score) > 1000)) yield { at: oomScoreAdj, why: "oom_score_adj must be from -1000 to 1000" };
  for (const limit of itemsOf(host.ulimits)) {
    const why = refusedUlimit(limit.value);
    if (why) yield { at: limit, why, ...swapped(limit.value) };
  }
}

function* refusedMemory({ memory, memoryReservation, memorySwap, memorySwappiness }: Container["host"]): Generator<RefusedLimit> {
  const unit = "a number without a unit is bytes: write a unit, such as m";
  if (writes(memory, (bytes) => bytes !== 0 && bytes < leastMemory))
    yield { at: memory, why: `the smallest memory limit is 6m, and ${unit}`, ...inMegabytes(memory.value) };
  else if (writes(memoryReservation, (bytes) => bytes > 0 && bytes < leastMemory))
    yield { at: memoryReservation, why: `the smallest memory reservation is 6m, and ${unit}` };
  else if (certainly(memory, (limit) => limit > 0 && writes(memoryReservation, (bytes) => bytes > limit)))
    yield {
      at: memoryReservation,
      why: "it reserves more memory than its limit allows",
      fix: unsure("the limit is the one that was meant", { set: "memoryReservation", to: limitOf(memory) }),
    };
  if (certainly(memory, (limit) => limit > 0 && writes(memorySwap, (bytes) => bytes > 0 && bytes < limit)))
    yield {
      at: memorySwap,
      why: "memory and swap together (memswap_limit) are less than its memory limit",
      fix: unsure("it needs no swap", { set: "memorySwap", to: limitOf(memory) }),
    };
  if (certainly(memory, (limit) => limit === 0) && writes(memorySwap, (bytes) => bytes > 0))
    yield {
      at: memorySwap,
      why: "memswap_limit needs a memory limit, which is not set",
      fix: unsure("this much memory is enough for it", { set: "memory", to: memorySwap.value }),
    };
  if (writes(memorySwappiness, (value) => value > 100))
    yield { at: memorySwappiness, why: "mem_swappiness must be at most 100", fix: safe({ unset: "memorySwappiness" }) };
}

const limitOf = (memory: Setting<number>): number => (memory.state === "unknown" ? 0 : memory.value);

/** Who writes 512 means megabytes: from some size on nothing else is likely. */
const inMegabytes = (bytes: number): Pick<RefusedLimit, "fix"> =>
  bytes >= 64 && bytes <= 65_536 ? { fix: safe({ set: "memory", to: bytes * 1024 ** 2 }) } : {};

/** Limits that stand in each other's place. */
const swapped = ({ name, soft, hard }: Ulimit): Pick<RefusedLimit, "fix"> =>
  soft !== null && hard !== null && hard > 0 && endless(soft) > endless(hard)
    ? { fix: unsure("the two were mixed up", { entries: "ulimits", to: { [name]: { soft: hard, hard: soft } } }) }
    : {};

function* refusedCpu({ cpus, cpuQuota, cpuPeriod, cpuShares }: Container["host"]): Generator<RefusedLimit> {
  if (writes(cpus, (count) => count < 0)) yield { at: cpus, why: "cpus must be 0 or more" };
  // A period is at most a second and a quota at least a millisecond.
  if (writes(cpus, (count) => count > 0 && count < 0.01)) yield { at: cpus, why: "the smallest share of a CPU is 0.01" };
  const counts = writes(cpus, (count) => count > 0);
  if (counts && writes(cpuQuota, (quota) => quota > 0))
    yield {
      at: cpuQuota,
      why: "it sets cpus and cpu_quota, which exclude each other",
      fix: unsure("`cpus` is the one that was meant", { unset: "cpuQuota" }),
    };
  else if (writes(cpuQuota, (quota) => quota > 0 && quota < 1000))
    yield { at: cpuQuota, why: "cpu_quota must be at least 1000 microseconds" };
  if (counts && writes(cpuPeriod, (period) => period > 0))
    yield {
      at: cpuPeriod,
      why: "it sets cpus and cpu_period, which exclude each other",
      fix: unsure("`cpus` is the one that was meant", { unset: "cpuPeriod" }),
    };
  else if (writes(cpuPeriod, (period) => period !== 0 && (period < 1000 || period > 1_000_000)))
    yield { at: cpuPeriod, why: "cpu_period must be from 1000 to 1000000 microseconds" };
  if (writes(cpuShares, (shares) => shares !== 0 && (shares < 2 || shares > 262_144)))
    yield { at: cpuShares, why: "cpu_shares must be from 2 to 262144" };
}

/** Numbers and ranges (moby pkg/parsers ParseUintList): up to 8192 CPUs, no spaces. */
function isCpuset(text: string): boolean {
  return text.split(",").every((part) => {
    const [, from, to] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    return from !== undefined && Number(from) <= 8192 && (to === undefined || (Number(to) >= Number(from) && Number(to) <= 8192));
  });
}

function refusedUlimit({ name, soft, hard }: Ulimit): string | undefined {
  if (!ulimitNames.has(name)) return `there is no ulimit \`${name.slice(0, 40)}\``;
  if (soft === null || hard === null) return undefined;
  if (endless(soft) > endless(hard)) return `the soft limit of ${name} is above the hard one`;
  // The kernel has no more descriptors than fs.nr_open, a million unless the host raises it.
  return name === "nofile" && hard === 0 ? "no process starts without open files: nofile must be above 0" : undefined;
}
