import type { HostConfig } from "../model/host-config.ts";
import type { Setting } from "../model/setting.ts";
import { nearest } from "./nearest.ts";

/** One security option as the engine reads it (moby daemon parseSecurityOpt). */
export interface SecurityOption {
  readonly key: string;
  readonly value: string;
  /** Why the engine refuses it: a phrase. */
  readonly fault?: string;
  /** What was certainly meant instead of what it refuses. */
  readonly meant?: string;
}

const keys = ["label", "apparmor", "seccomp", "no-new-privileges", "writable-cgroups", "systempaths", "credentialspec"];
/** The engine takes two more alone, and Compose, which reads them first, takes this one (docker/compose create.go parseSecurityOpts). */
const bare = ["no-new-privileges"];
const pairs: ReadonlyMap<string, string> = new Map([
  ["disable", "label=disable"],
  ["writable-cgroups", "writable-cgroups=true"],
]);

/** Splits at the first `=`, else at the first `:`. */
export function readSecurityOption(text: string): SecurityOption {
  if (bare.includes(text)) return { key: text, value: "true" };
  const meant = pairs.get(text);
  if (meant !== undefined) {
    const [key = "", value = ""] = meant.split("=");
    return { key, value, fault: `\`${text}\` is not a complete security option: write \`${meant}\``, meant };
  }
  const separator = text.includes("=") ? "=" : ":";
  const at = text.indexOf(separator);
  if (at < 0) return { key: text, value: "", fault: `\`${text.slice(0, 60)}\` is not a security option` };
  const key = text.slice(0, at);
  const value = text.slice(at + 1);
  if (!keys.includes(key)) {
    const near = nearest(key, keys);
    const fault = `\`${key.slice(0, 60)}\` is not a security option`;
    return { key, value, fault, ...(near && isNarrower(value.trim()) ? { meant: `${near}=${value.trim()}` } : {}) };
  }
  if (key === "systempaths" && text !== "systempaths=unconfined") return { key, value, fault: "only `systempaths=unconfined` is known" };
  // Without a value these two are what they are by default.
  if (value === "" && (key === "label" || key === "apparmor")) return { key, value };
  if (value.startsWith(" ") || value === "")
    return {
      key,
      value,
      fault: `\`${key}\` needs its value right after the \`${separator}\`: write \`${key}${separator}${value.trim()}\``,
      ...(isNarrower(value.trim()) ? { meant: `${key}=${value.trim()}` } : {}),
    };
  if ((key === "no-new-privileges" || key === "writable-cgroups") && parseBool(value) === undefined)
    return { key, value, fault: `\`${value.slice(0, 60)}\` is neither true nor false` };
  return { key, value };
}

/** The file that a security option names as the seccomp profile, unless it stands for one that every engine has. */
export const profileFile = (text: string): string | undefined => /^seccomp[=:](?!unconfined$|builtin$)(.+)$/s.exec(text)?.[1];

/** The AppArmor profile that a security option names, unless every engine has it. */
export const policyNamed = (text: string): string | undefined => /^apparmor[=:](?!unconfined$|docker-default$)(.+)$/s.exec(text)?.[1];

/** Whether a value takes no protection away: what never took any stays so. */
const isNarrower = (value: string): boolean => value !== "" && !/^(?:unconfined|disable|false|0)$/i.test(value);

/** Go's strconv.ParseBool. */
export function parseBool(text: string): boolean | undefined {
  if (/^(?:1|t|T|TRUE|true|True)$/.test(text)) return true;
  return /^(?:0|f|F|FALSE|false|False)$/.test(text) ? false : undefined;
}

/** The last entry for a key, which is the one that counts; `undefined` when none is written or one cannot be known. */
export function lastOption(
  { securityOpt }: HostConfig,
  key: string,
): { readonly option: SecurityOption; readonly at: Exclude<Setting<string>, { state: "unknown" }> } | undefined {
  if (securityOpt.state === "unknown") return undefined;
  for (const item of securityOpt.value.toReversed()) {
    if (item.state === "unknown") return undefined;
    const option = readSecurityOption(item.value);
    if (option.key === key) return { option, at: item };
  }
  return undefined;
}
