import { lastUpTo } from "../text/sorted.ts";

/** An IP address as a number, and how many bits its kind has. */
export interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** Addresses from `first` to `last`. */
export interface Subnet {
  readonly bits: 32 | 128;
  readonly first: bigint;
  readonly last: bigint;
  /** The address that is written is not the first one. */
  readonly isShifted: boolean;
}

/** Reads an address as Go's netip.ParseAddr does, without a zone; `undefined` for anything else. */
export function parseAddress(text: string): Address | undefined {
  if (!text.includes(":")) {
    const value = parseIpv4(text);
    return value === undefined ? undefined : { bits: 32, value };
  }
  // The last two groups may be written as IPv4.
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const low = tail?.[2] === undefined ? undefined : parseIpv4(tail[2]);
  if (tail && low === undefined) return undefined;
  const plain = low === undefined ? text : `${tail?.[1]}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`;
  const halves = plain.split("::");
  if (halves.length > 2) return undefined;
  const [left = [], right = []] = halves.map((half) => (half ? half.split(":") : []));
  const missing = 8 - left.length - right.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...left, ...Array.from({ length: missing }, () => "0"), ...right];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  return { bits: 128, value: groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n) };
}

/** Whether a text is an address, of either kind, without zone and brackets. */
export const isAddress = (text: string): boolean => parseAddress(text) !== undefined;

function parseIpv4(text: string): bigint | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)) return undefined;
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

/** Reads `address/length`; `undefined` for anything else. */
export function parseSubnet(text: string): Subnet | undefined {
  const [, address = "", length = ""] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  const parsed = parseAddress(address);
  if (!parsed || Number(length) > parsed.bits) return undefined;
  const size = 1n << BigInt(parsed.bits - Number(length));
  const first = parsed.value - (parsed.value % size);
  return { bits: parsed.bits, first, last: first + size - 1n, isShifted: first !== parsed.value };
}

/** Whether an address lies in a subnet. */
export const contains = ({ bits, first, last }: Subnet, address: Address): boolean =>
  bits === address.bits && first <= address.value && address.value <= last;

/** Several subnets, of which it is asked whether an address is in one: in order, those that overlap as one. */
export class Subnets {
  readonly isEmpty: boolean;
  readonly #short: readonly Range[];
  readonly #long: readonly Range[];

  constructor(subnets: readonly Subnet[]) {
    this.isEmpty = subnets.length === 0;
    this.#short = joined(subnets.filter(({ bits }) => bits === 32));
    this.#long = joined(subnets.filter(({ bits }) => bits === 128));
  }

  /** Whether an address is in one of them. */
  has({ bits, value }: Address): boolean {
    const ranges = bits === 32 ? this.#short : this.#long;
    const range = ranges[lastUpTo(ranges, value, ({ first }) => first)];
    return range !== undefined && value <= range.last;
  }
}

interface Range {
  readonly first: bigint;
  last: bigint;
}

function joined(subnets: readonly Subnet[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const { first, last } of subnets.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))) {
    const before = ranges.at(-1);
    if (!before || first > before.last) ranges.push({ first, last });
    else if (last > before.last) before.last = last;
  }
  return ranges;
}
