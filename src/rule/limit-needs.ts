import { type Sizes, sizesOf } from "../knowledge/limit-sizes.ts";
import type { Container } from "../model/workload.ts";
import { variablesOf } from "./listening.ts";
import { certainly, itemsOf, knownValue } from "./predicates.ts";
import { startedBy } from "./started.ts";

const giga = 1024 ** 3;

/** Sizes of memory that a program is told to take, each with what it needs besides, as a factor. */
const told: readonly { readonly program?: RegExp; readonly size: RegExp; readonly unit: number; readonly factor: number }[] = [
  // The heap of a JVM: its code, its threads and buffers lie beside it.
  { size: /-Xmx(\d+)([kmgt])?/gi, unit: 1, factor: 1.5 },
  // The old generation of V8, in megabytes.
  { size: /--max[-_]old[-_]space[-_]size[= ](\d+)()/g, unit: 1024 ** 2, factor: 1.5 },
  // Redis copies pages while it saves.
  { size: /--?maxmemory[= ](\d+)([kmgt])?b?/gi, unit: 1, factor: 2 },
  { size: /\bshared_buffers\s*=\s*(\d+)([kmgt])b?/gi, unit: 1, factor: 3 },
  { size: /\binnodb[-_]buffer[-_]pool[-_]size[\s=]+(\d+)([kmgt])?/gi, unit: 1, factor: 2 },
  // The cache of memcached, in megabytes.
  { program: /\bmemcached\b/, size: / (?:-m|--memory-limit)[= ]?(\d+)()/g, unit: 1024 ** 2, factor: 1.5 },
];

/** What every such text has in it: most have not, and are looked at once. */
const tells = /-xmx|max[-_]old|maxmemory|shared_buffers|buffer[-_]pool|memcached/i;

/** What a container is likely to need: its kind says it, and no less than what it reserves, or than its programs are told to take. */
export function limitNeeds(container: Container): Sizes {
  const { image, base, host } = container;
  const path = image.ref ? (knownValue(image.ref)?.path ?? undefined) : undefined;
  const sizes = sizesOf(path, base?.kind);
  const texts = textsOf(container).filter((text) => tells.test(text));
  const isMachine = texts.some((text) => /-Xmx\d/.test(text));
  const more = certainly(host.memoryReservation, () => true) ? host.memoryReservation.value : 0;
  const least = Math.max(sizes.memory, more * 1.5, roomIn(container), ...texts.map(memoryTold));
  return { memory: rounded(least), cpus: sizes.cpus, pids: isMachine ? Math.max(sizes.pids, 1024) : sizes.pids };
}

/** What stands where sizes are told: variables, and what starts. */
const textsOf = (container: Container): string[] => [
  ...variablesOf(container).flatMap(([, value]) => (value === undefined ? [] : [value])),
  ...startedBy(container).flatMap(({ commands }) =>
    commands.map(({ name, words }) => `${name} ${words.map(({ text }) => text).join(" ")}`),
  ),
];

const memoryTold = (text: string): number =>
  Math.max(
    0,
    ...told.flatMap(({ program, size, unit, factor }) =>
      (program?.test(text) === false ? [] : [...text.matchAll(size)]).map(([, number, letter]) => bytes(number, letter) * unit * factor),
    ),
  );

const bytes = (number: string | undefined, letter: string | undefined): number =>
  Number(number) * 1024 ** ["", "k", "m", "g", "t"].indexOf((letter ?? "").toLowerCase());

/** What it may put into memory itself: its shared memory and its tmpfs count as its own. */
function roomIn({ host }: Container): number {
  const shared = certainly(host.shmSize, (size) => size > 0) ? host.shmSize.value : 0;
  const mounted = itemsOf(host.tmpfs).flatMap(({ value: { options } }) => {
    const [, number, letter] = options.map((option) => /^size=(\d+)([kmgt])?$/i.exec(option)).find(Boolean) ?? [];
    return number === undefined ? [] : [bytes(number, letter)];
  });
  const all = mounted.reduce((sum, size) => sum + size, shared);
  return all > 0 ? all + giga / 4 : 0;
}

/** The next size that people write: up to a gigabyte in quarters of one, then in halves. */
const rounded = (size: number): number => {
  const step = size <= giga ? giga / 4 : giga / 2;
  return Math.ceil(size / step) * step;
};
