import { type Setting, unknown, written } from "../../model/setting.ts";
import { type JsonNode, parseJson } from "../../syntax/json.ts";
import { itemsIn, textIn, valueAt } from "../../syntax/json-read.ts";
import { Source } from "../../text/source.ts";

/**
 * An item of `SecurityOpt`. The command line hands a seccomp profile over as its text: one that allows every call is no filter, by whatever
 * name.
 */
export function securityOption(item: JsonNode): Setting<string> {
  const text = textIn(item);
  if (text === undefined) return unknown("malformed", "", item.span);
  const profile = /^seccomp[=:]\s*(\{.*)$/s.exec(text)?.[1];
  return written(profile !== undefined && allowsAll(profile) ? "seccomp=unconfined" : text, item.span);
}

/** Actions that let a call through (seccomp(2)); those that log it do, too. */
const lets = /^SCMP_ACT_(?:ALLOW|LOG)$/;

function allowsAll(profile: string): boolean {
  const { root, whole } = parseJson(new Source("", profile));
  const allows = (node: JsonNode | undefined, key: string): boolean => lets.test(textIn(valueAt(node, key)) ?? "");
  return whole && allows(root, "defaultAction") && itemsIn(valueAt(root, "syscalls")).every((rule) => allows(rule, "action"));
}
