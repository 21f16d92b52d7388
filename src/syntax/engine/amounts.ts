/** A plain number: `2`, `-1`, `.5`. */
export const readNumber = (text: string): number | undefined =>
  /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : undefined;

/** A size in bytes (docker/go-units RAMInBytes): `512m`, `1.5gb`, `-1`. */
export function readBytes(text: string): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(text.trim());
  if (!match) return undefined;
  return Number(match[1]) * 1024 ** ["", "k", "m", "g", "t", "p"].indexOf((match[2] as string).toLowerCase());
}

/** Keys of a host config whose numbers are bytes. */
export const inBytes: ReadonlySet<string> = new Set(["memory", "memoryReservation", "memorySwap", "shmSize"]);

/** Bytes in the largest unit that leaves a whole number (docker/go-units). */
export function sizeText(bytes: number): string | number {
  const power = [3, 2, 1].find((each) => bytes >= 1024 ** each && bytes % 1024 ** each === 0) ?? 0;
  return power === 0 ? bytes : `${bytes / 1024 ** power}${["", "k", "m", "g"][power]}`;
}
