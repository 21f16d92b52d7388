import { namesWindows } from "../../knowledge/windows-images.ts";
import type { HostConfig } from "../../model/host-config.ts";
import type { Command, ImageConfig } from "../../model/image-config.ts";
import type { ImageReference } from "../../model/image-reference.ts";
import type { Setting } from "../../model/setting.ts";
import type { Container } from "../../model/workload.ts";

/** Whether what is said of a container makes it one of Windows: its platform, image, isolation or mounts, or the shell it names. */
export function isOnWindows(platform: string, { ref, entrypoint, cmd, healthcheck }: ImageConfig, host: HostConfig): boolean {
  const test = healthcheck.state === "unknown" ? null : (healthcheck.value?.test ?? null);
  return (
    /^windows/i.test(platform) ||
    (ref !== null && ref.state !== "unknown" && namesWindows(nameOf(ref.value))) ||
    // Linux knows the default alone.
    /^(?:hyperv|process)$/i.test(textOf(host.isolation)) ||
    mountsOf(host).some(({ type, target }) => type === "npipe" || /^[A-Za-z]:[\\/]/.test(textOf(target))) ||
    [commandOf(entrypoint), commandOf(cmd), test].some((command) => startsWindowsShell(command))
  );
}

/** An engine runs containers of one system: beside those of Windows, what says nothing else is one of them. */
export const withWindows = (containers: readonly Container[]): Container[] => {
  const here = containers.some(({ windows }) => windows);
  return containers.map((container) => (here && !container.windows && !isOnLinux(container) ? { ...container, windows: true } : container));
};

/** An image that is known, or a path of that system. */
const isOnLinux = ({ base, host }: Container): boolean =>
  Boolean(base) || mountsOf(host).some(({ target }) => textOf(target).startsWith("/"));

/** As written where nothing is filled in; else as it reads then. */
const nameOf = ({ text, domain, path, tag }: ImageReference): string =>
  text.includes("$") ? `${domain === "docker.io" ? "" : `${domain ?? ""}/`}${path ?? ""}:${tag ?? ""}` : text;

const mountsOf = ({ mounts }: HostConfig) =>
  mounts.state === "unknown" ? [] : mounts.value.flatMap((mount) => (mount.state === "unknown" ? [] : [mount.value]));

const commandOf = (setting: Setting<Command | null>): Command | null => (setting.state === "unknown" ? null : setting.value);

const textOf = (setting: Setting<string>): string => (setting.state === "unknown" ? "" : setting.value);

/** A `CMD` in capitals is a slip: the keyword of a health check, written where its program belongs. */
const startsWindowsShell = (command: Command | null): boolean => {
  const [first] = command?.words ?? [];
  const program = first ? (/^\S*/.exec(textOf(first))?.[0] ?? "") : "";
  return /(?:^|[\\/])(?:powershell(?:\.exe)?|cmd\.exe)$/i.test(program) || program === "cmd";
};
