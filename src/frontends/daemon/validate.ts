import { type DaemonValue, daemonKey, daemonKeys, ignoredDaemonKeys } from "../../knowledge/daemon-keys.ts";
import type { Fault } from "../../model/document.ts";
import type { JsonMember, JsonNode } from "../../syntax/json.ts";
import type { JsonObject } from "../../syntax/json-read.ts";
import { nearest } from "../../syntax/nearest.ts";
import { own } from "../../text/own.ts";
import { quote } from "../../text/quote.ts";

/** What the engine refuses in its configuration, or takes and ignores (moby daemon/config, findConfigurationConflicts). */
export function daemonFaults(root: JsonObject): Fault[] {
  return root.members.flatMap((member): Fault[] => {
    const kind = daemonKey(member.key);
    return kind ? unlike(member.key, member.value, kind) : [unknownKey(member)];
  });
}

function unknownKey({ key, keySpan }: JsonMember): Fault {
  const meant = own(ignoredDaemonKeys, key);
  if (meant)
    return {
      span: keySpan,
      message: `${quote(key)} is an option of the command line, which the engine ignores here: the file has ${quote(meant)}`,
      kind: "loose",
    };
  const near = nearest(key, daemonKeys());
  const edits = [{ span: keySpan, text: JSON.stringify(near) }];
  return {
    span: keySpan,
    message: `the engine has no setting ${quote(key)}, and does not start with one${near ? `: did you mean ${quote(near)}?` : ""}`,
    kind: "broken",
    ...(near ? { fix: { title: `change it to ${quote(near)}, and check that it is what was meant`, edits, safety: "unsafe" } } : {}),
  };
}

const called: Readonly<Record<DaemonValue, string>> = {
  boolean: "true or false",
  string: "a text",
  number: "a number",
  strings: "a list of strings",
  objects: "a list of objects",
  object: "an object",
};

/** What is wrong with a value of another kind. */
function unlike(key: string, value: JsonNode, kind: DaemonValue): Fault[] {
  const isList = kind === "strings" || kind === "objects";
  const item = kind === "strings" ? "string" : "object";
  const fits = isList ? value.kind === "array" && value.items.every((each) => each.kind === item) : value.kind === kind;
  const inside = valueKinds[key];
  if (inside && value.kind === "object") return value.members.flatMap((member) => unlike(`${key}.${member.key}`, member.value, inside));
  // The engine takes it for one that is not there.
  if (fits || value.kind === "null") return [];
  const meant = plainly(value, kind);
  const edits = [{ span: value.span, text: meant ?? "" }];
  return [
    {
      span: value.span,
      message: `${quote(key)} is ${called[kind]}: the engine does not start with this`,
      kind: "broken",
      ...(meant === undefined ? {} : { fix: { title: `change it to \`${meant}\``, edits, safety: "safe" } }),
    },
  ];
}

/** What was certainly meant: in quotes what belongs there, or without what does not. */
function plainly(value: JsonNode, kind: DaemonValue): string | undefined {
  if (kind === "string" && value.kind === "boolean") return `"${value.value}"`;
  if (kind === "string" && value.kind === "number") return `"${value.text}"`;
  return value.kind === "string" && quoted[kind]?.test(value.value) ? value.value : undefined;
}

/** What the values of an object are. */
const valueKinds: Readonly<Record<string, DaemonValue>> = { "log-opts": "string", features: "boolean" };

const quoted: Readonly<Partial<Record<DaemonValue, RegExp>>> = { boolean: /^(?:true|false)$/, number: /^(?:0|[1-9]\d{0,8})$/ };
