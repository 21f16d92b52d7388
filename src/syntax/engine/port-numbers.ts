/** Ports one behind the other. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

/** `80` or `3000-3005`; `null` for anything else. */
export function portRange(text: string | undefined): PortRange | null {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text?.trim() ?? "");
  return match ? { from: Number(match[1]), to: Number(match[2] ?? match[1]) } : null;
}

/** A port of a container, `80`, `80/tcp` or `3000-3005/udp`, as the engine names it; `undefined` for anything else. */
export function containerPort(text: string): (PortRange & { readonly protocol: string }) | undefined {
  const [numbers, protocol = "tcp", ...more] = text.split("/");
  const range = portRange(numbers);
  return range && more.length === 0 ? { ...range, protocol: protocol.toLowerCase() } : undefined;
}
