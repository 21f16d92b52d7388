/** A stretch of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The parts of a published port, `[[IP:]HOST:]CONTAINER[/PROTOCOL]`, from behind: an address has colons of its own (docker/go-connections nat). */
export function partsOfPort(text: string): readonly [ip: Stretch | undefined, host: Stretch | undefined, rest: Stretch] {
  const last = text.lastIndexOf(":");
  const before = last < 0 ? -1 : text.lastIndexOf(":", last - 1);
  return [
    last > 0 && before >= 0 ? { from: 0, to: before } : undefined,
    last < 0 ? undefined : { from: before + 1, to: last },
    { from: last + 1, to: text.length },
  ];
}
