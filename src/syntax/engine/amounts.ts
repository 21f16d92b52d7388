/** A plain number: `2`, `-1`, `.5`. */
export const readNumber = (text: string): number | undefined =>
  /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : undefined;

/** A size in bytes (docker/go-units RAMInBytes): `512m`, `1.5gb`, `-1`. */
export function readBytes(text: string): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(text.trim());
  if (!match) return undefined;
  return Number(match[1]) * 1024 ** ["", "k", "m", "g", "t", "p"].indexOf((match[2] as string).toLowerCase());
}
