import type { JsonNode } from "../../syntax/json.ts";
import { flagIn, itemsIn, type JsonObject, membersIn, textIn, valueAt } from "../../syntax/json-read.ts";
import type { Located, Span } from "../../text/span.ts";

/** What an engine that runs says of itself (Engine API, `GET /info`). */
export interface EngineInfo {
  /** By name, as `seccomp`, with what is said of each; `undefined` where the engine does not tell. */
  readonly security: { readonly span: Span; readonly options: ReadonlyMap<string, string> } | undefined;
  readonly liveRestore: Located<boolean> | undefined;
  /** It is part of a swarm, which live restore is not for. */
  readonly isInSwarm: boolean;
  /** Networks and registries whose images are pulled without verifying the server. */
  readonly insecure: readonly Located<string>[];
  readonly warnings: readonly Located<string>[];
  readonly logDriver: Located<string> | undefined;
  readonly experimental: Located<boolean> | undefined;
  readonly isOnWindows: boolean;
}

/** Reads what `docker info --format json` prints. */
export function engineInfo(root: JsonObject): EngineInfo {
  const options = valueAt(root, "SecurityOptions");
  const registries = valueAt(root, "RegistryConfig");
  const flag = (key: string): Located<boolean> | undefined => located(valueAt(root, key), flagIn);
  const cidrs = itemsIn(valueAt(registries, "InsecureRegistryCIDRs")).flatMap((item) => located(item, textIn) ?? []);
  const indexes = membersIn(valueAt(registries, "IndexConfigs")).flatMap(({ key, value }): Located<string>[] => {
    const secure = valueAt(value, "Secure");
    return secure && flagIn(secure) === false ? [{ value: key, span: secure.span }] : [];
  });
  return {
    security: options && { span: options.span, options: new Map(itemsIn(options).map((item) => namedOption(textIn(item) ?? ""))) },
    liveRestore: flag("LiveRestoreEnabled"),
    isInSwarm: textIn(valueAt(root, "Swarm", "LocalNodeState")) === "active",
    insecure: [...cidrs, ...indexes],
    warnings: itemsIn(valueAt(root, "Warnings")).flatMap((item) => located(item, textIn) ?? []),
    logDriver: located(valueAt(root, "LoggingDriver"), textIn),
    experimental: flag("ExperimentalBuild"),
    isOnWindows: textIn(valueAt(root, "OSType")) === "windows",
  };
}

function located<T>(node: JsonNode | undefined, read: (node: JsonNode) => T | undefined): Located<T> | undefined {
  const value = node && read(node);
  return node && value !== undefined ? { value, span: node.span } : undefined;
}

/** `name=seccomp,profile=builtin`; old engines print the bare name. */
function namedOption(text: string): readonly [name: string, rest: string] {
  const [first = "", ...rest] = text.split(",");
  return [first.replace(/^name=/, ""), rest.join(",")];
}
