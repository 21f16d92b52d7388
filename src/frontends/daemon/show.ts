import { harmless, harmlessJson, harmlessLine } from "../../secrets/harmless.ts";
import type { JsonMember } from "../../syntax/json.ts";
import { printable } from "../../text/printable.ts";
import type { ShownSource } from "../../text/shown-source.ts";
import type { Shown, ShowOptions } from "../frontend.ts";
import type { DaemonDocument } from "./document.ts";

/** `seaworthy show daemon.json`: the settings of an engine, each where it is written, secrets masked; of several of one key the last, which counts. */
export function showDaemon({ source, root, faults, skipped }: DaemonDocument, { json, style, shown }: ShowOptions): Shown {
  const path = harmlessLine(source.path);
  if (!root || skipped) {
    const reason = skipped ?? faults[0]?.message ?? "there is nothing in it";
    return { text: printable(""), complaints: [`${path} sets nothing: ${harmlessLine(reason)}`], isRefused: true };
  }
  const text = shown(source);
  const members = [...new Map(root.members.map((member) => [member.key, member])).values()];
  const settings = members.map((member) => ({ key: harmless(member.key), value: valueIn(member, text), at: placeOf(member, text) }));
  const widest = settings.reduce((most, { key }) => Math.max(most, key.length), 0);
  const lines = settings.map(
    ({ key, value, at }) => `  ${key.padEnd(widest)}  ${style("bold", harmlessLine(value))}  ${style("dim", at)}\n`,
  );
  return {
    text: json ? harmlessJson(settings) : printable([`${style("bold", `${path}`)}\n`, ...lines].join("")),
    complaints: faults.map(({ message }) => `${path}: ${message}`),
    isRefused: false,
  };
}

/** A value as it is written, on one line. */
const valueIn = ({ value: { span } }: JsonMember, text: ShownSource): string => text.slice(span.start, span.end).replace(/\s+/g, " ");

function placeOf({ span }: JsonMember, text: ShownSource): string {
  const { line, column } = text.position(span.start);
  return harmlessLine(`${span.file}:${line}:${column}`);
}
