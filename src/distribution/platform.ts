/** A platform by its parts, in the words of the OCI image specification. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
}

/** Variants that an architecture has when none is named (containerd's platforms.Normalize). */
const usual: Readonly<Record<string, string>> = { arm: "v7", arm64: "v8", amd64: "v1" };

/** A platform in one spelling: `linux/amd64`, `linux/arm/v7`, `linux/arm64`. */
export function spellPlatform({ os, architecture, variant }: Platform): string {
  const isImplied = variant === undefined || variant === "" || (architecture !== "arm" && variant === usual[architecture]);
  const named = isImplied ? (architecture === "arm" ? usual["arm"] : undefined) : variant;
  return [os, architecture, named].filter((part) => part !== undefined).join("/");
}

const others: Readonly<Record<string, string>> = { x86_64: "amd64", aarch64: "arm64", armhf: "arm" };

/** The same for what a user writes, `linux/x86_64` or `amd64`; `undefined` when it is not a platform. */
export function parsePlatform(text: string): string | undefined {
  const parts = text.toLowerCase().split("/");
  const [os = "", architecture = "", variant] = parts.length === 1 ? ["linux", ...parts] : parts;
  if (parts.length > 3 || ![os, architecture, variant ?? "v1"].every((part) => /^[a-z0-9_.]{1,32}$/.test(part))) return undefined;
  const known = Object.hasOwn(others, architecture) ? (others[architecture] as string) : architecture;
  return spellPlatform({ os, architecture: known, ...(variant === undefined ? {} : { variant }) });
}

/** The platform that a document of a registry names; `undefined` when it names none, or says that it is unknown. */
export function platformIn(value: unknown): string | undefined {
  const { os, architecture, variant } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const words = [os, architecture, variant || "v1"];
  if (!words.every((word) => typeof word === "string" && /^[a-z0-9_.]{1,32}$/.test(word)) || os === "unknown") return undefined;
  return spellPlatform({
    ...{ os: os as string, architecture: architecture as string },
    ...(variant ? { variant: variant as string } : {}),
  });
}
