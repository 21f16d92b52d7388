import type { Document, Fault } from "../../model/document.ts";
import { type JsonNode, parseJson } from "../../syntax/json.ts";
import { memberAt } from "../../syntax/json-read.ts";
import { hasMark, templateReason } from "../../syntax/template.ts";
import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/span.ts";
import { type EngineInfo, engineInfo } from "./info.ts";
import { daemonFaults } from "./validate.ts";

/** A setting of the engine: its value, and how it is written. */
export interface DaemonSetting {
  readonly span: Span;
  readonly text: string;
  readonly value: JsonNode;
}

/** How an engine is configured: what rules of subject `daemon` judge. */
export interface DaemonDocument extends Document {
  readonly dialect: "daemon";
  /** As written; `undefined` where it is no object. */
  readonly root: Extract<JsonNode, { kind: "object" }> | undefined;
  /** What an engine that runs says of itself; absent for a file that configures one. */
  readonly info?: EngineInfo;
  /** Some of it is not JSON: an engine does not start with it. */
  readonly isBroken: boolean;
  /** It was read to its end: what is not there is not set. */
  readonly isWhole: boolean;
  at(key: string): DaemonSetting | undefined;
}

/** Reads `daemon.json`, or what `docker info --format json` prints. Never throws. */
export function readDaemon(source: Source): DaemonDocument {
  const { root, faults, whole } = parseJson(source, "JSON has no comments, and the engine does not start with one");
  const object = root?.kind === "object" ? root : undefined;
  const isInfo = object !== undefined && memberAt(object, "ServerVersion") !== undefined;
  const isTemplate = faults.length > 0 && hasMark(source.text);
  const skipped = isTemplate ? templateReason : undefined;
  const own: readonly Fault[] = object && !isInfo ? daemonFaults(object) : [];
  // The engine takes an empty file for one that says nothing.
  const isEmpty = /^\s*$/.test(source.text);
  const shape: readonly Fault[] =
    root && !object
      ? [{ span: root.span, message: 'the engine\'s configuration is an object, as in `{ "icc": false }`', kind: "broken" }]
      : [];
  return {
    dialect: "daemon",
    source,
    root: object,
    faults: skipped || isEmpty ? [] : [...faults, ...shape, ...own],
    suppressions: [],
    ...(skipped ? { skipped } : {}),
    ...(isInfo ? { info: engineInfo(object) } : {}),
    isBroken: faults.length > 0 || !object,
    isWhole: whole,
    isOfEngine: whole && object !== undefined && !isInfo,
    at: (key) => {
      // The engine knows keys in this case only, and the last of several counts.
      const value = object?.members.findLast((member) => member.key === key)?.value;
      return value && { span: value.span, text: source.text.slice(value.span.start, value.span.end), value };
    },
  };
}
