import { configFiles } from "../knowledge/services.ts";
import type { Mount } from "../model/host-config.ts";
import type { Setting } from "../model/setting.ts";
import { normalPath } from "../text/path.ts";
import { placesBy } from "./config-place.ts";
import { originOf } from "./placed.ts";

/** The files among what is mounted where an image reads whether it asks for a login, as their sources are written. */
export const configsAmong = (mounts: readonly Setting<Mount>[]): string[] =>
  mounts.flatMap((mount) => {
    if (mount.state !== "written" || mount.value.type !== "bind") return [];
    const placed = placesBy(mount.value);
    return placed ? configFiles.flatMap((file) => placed(file[0]) ?? []) : [];
  });

/** The files among what is mounted that the words of a command name, and those that may be scripts; only of what lies beside the project. */
export const scriptsAmong = (mounts: readonly Setting<Mount>[], words: readonly string[]): string[] =>
  mounts.flatMap((mount) => {
    if (mount.state !== "written" || mount.value.type !== "bind") return [];
    const [target, source] = [mount.value.target, mount.value.source].map((each) => (each?.state === "written" ? each.value : ""));
    if (!target || !source || /^[/~]/.test(source)) return [];
    const inside = words.flatMap((word) => originOf(normalPath(word), { at: normalPath(target), path: source }) ?? []);
    return [...inside, ...(/(?:^|\/)[^./]+$|\.(?:sh|bash|ash)$/.test(source) ? [source] : [])];
  });
