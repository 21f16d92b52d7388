import { environmentOf } from "../../knowledge/image-environment.ts";
import type { Command, Healthcheck, ImageConfig, Port, Variable } from "../../model/image-config.ts";
import type { ImageContents } from "../../model/image-contents.ts";
import { byDefault, type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import type { BaseFacts } from "../../model/workload.ts";
import { declared } from "../../syntax/declared.ts";
import { containerPort } from "../../syntax/engine/port-numbers.ts";
import type { JsonNode } from "../../syntax/json.ts";
import { itemsIn, type JsonObject, membersIn, spanWithin, textIn, valueAt } from "../../syntax/json-read.ts";
import { type Said, textSetting } from "./said.ts";

/** What is said of how an image is started, and what is known of that image. */
export interface Started {
  readonly said: Said;
  /** Where a container, or an image, says it. */
  readonly config: JsonObject;
  /** What the image itself says, where it is printed, too. */
  readonly own: JsonNode | undefined;
  readonly base: BaseFacts | undefined;
  readonly contents: ImageContents | undefined;
}

/**
 * The image config. A container that exists has everything that it took over from its image; where that is known, nobody wrote it for
 * the container. What is asked for leaves the rest to the image.
 */
export function imageConfigOf(ref: ImageConfig["ref"], started: Started): ImageConfig {
  const { said, config, contents } = started;
  const at = (key: string): JsonNode | undefined => valueAt(config, key);
  const text = (key: string): Setting<string> => inherited(key, ofImage(key, started) ?? said.text(at(key)), started);
  const entrypoint = commandOf(at("Entrypoint"));
  const cmd = commandOf(at("Cmd"));
  const bare = (own: readonly string[] | null | undefined): Setting<Command | null> =>
    said.isEcho ? byDefault(null, said.at) : declared(own, said.at);
  // An entrypoint puts the image's command away; an empty one, or an empty command, does not (moby daemon/commit.go).
  const isReplaced = !said.isEcho && entrypoint?.state === "written" && entrypoint.value !== null;
  return {
    ref,
    user: userOf(started),
    env: variablesOf(started),
    exposedPorts:
      said.isEcho || at("ExposedPorts") ? said.gathered(at("ExposedPorts") ?? config, portsIn(at("ExposedPorts"))) : byDefault([], said.at),
    entrypoint: entrypoint ? inheritedCommand("Entrypoint", entrypoint, contents?.entrypoint, started) : bare(contents?.entrypoint),
    cmd: cmd ? inheritedCommand("Cmd", cmd, contents?.cmd, started) : isReplaced ? written(null, entrypoint.span) : bare(contents?.cmd),
    healthcheck: healthcheckOf(started),
    labels: labelsOf(started),
    volumes: said.gathered(
      at("Volumes") ?? config,
      membersIn(at("Volumes")).map(({ key, keySpan }) => written(key, keySpan)),
    ),
    workingDir: text("WorkingDir"),
    stopSignal: inherited("StopSignal", said.text(at("StopSignal")), started),
  };
}

/** A setting that only the image says; `undefined` where something is said. */
function ofImage(key: string, { said, config }: Started): Setting<string> | undefined {
  return said.isEcho || textIn(valueAt(config, key)) ? undefined : unknown("image", "", said.at);
}

/** A setting that a container has from its image is nobody's. */
function inherited<T>(key: string, setting: Setting<T>, { said, config, own }: Started): Setting<T> {
  return said.isEcho && setting.state === "written" && own && isSame(valueAt(config, key), valueAt(own, key))
    ? byDefault(setting.value, setting.span)
    : setting;
}

function inheritedCommand(
  key: string,
  setting: Setting<Command | null>,
  words: readonly string[] | null | undefined,
  started: Started,
): Setting<Command | null> {
  const same = inherited(key, setting, started);
  if (!started.said.isEcho || same.state !== "written" || !same.value || !words) return same;
  const own = same.value.words;
  const isOwn = own.length === words.length && own.every((word, at) => word.state !== "unknown" && word.value === words[at]);
  return isOwn ? byDefault(same.value, same.span) : same;
}

function userOf(started: Started): Setting<string> {
  const { said, config, base } = started;
  const user = valueAt(config, "User");
  const text = textIn(user);
  if (said.isEcho) {
    const setting = inherited("User", said.text(user), started);
    return setting.state === "written" && base?.user === text ? byDefault(setting.value, setting.span) : setting;
  }
  if (user && text !== "") return said.text(user);
  return base ? byDefault(base.user, said.at) : unknown("image", "", said.at);
}

/** `["NAME=value"]`; a name alone takes a variable away. */
function variablesOf({ said, config, own, base }: Started): ListSetting<Variable> {
  const ofOwn = new Set(itemsIn(valueAt(own, "Env")).map(textIn));
  const known = base && environmentOf(base.name);
  return said.list(valueAt(config, "Env"), (item) => {
    const text = textIn(item);
    if (text === undefined) return [unknown("malformed", "", item.span)];
    const equals = text.indexOf("=");
    const name = equals < 0 ? text : text.slice(0, equals);
    const literal = equals < 0 ? "" : text.slice(equals + 1);
    const value = equals < 0 ? null : written(literal, spanWithin(item, text, equals + 1, text.length));
    const isInherited = said.isEcho && (ofOwn.has(text) || (!own && known?.has(name) === true));
    return [(isInherited ? byDefault : written)({ name, value, literal }, item.span)];
  });
}

function labelsOf({ said, config, own }: Started): ListSetting<Variable> {
  const labels = valueAt(config, "Labels");
  if (!labels) return byDefault([], said.at);
  const items = membersIn(labels).map(({ key, value, span }): Setting<Variable> => {
    const literal = textIn(value) ?? "";
    const isInherited = said.isEcho && textIn(valueAt(own, "Labels", key)) === literal && valueAt(own, "Labels", key) !== undefined;
    return (isInherited ? byDefault : written)({ name: key, value: written(literal, value.span), literal }, span);
  });
  return said.gathered(labels, items);
}

const portsIn = (node: JsonNode | undefined): Setting<Port>[] =>
  membersIn(node).map(({ key, keySpan }) => {
    const port = containerPort(key);
    return port ? written(port, keySpan) : unknown("malformed", key, keySpan);
  });

/** A list of words, or one word; an empty list is `null`. */
function commandOf(node: JsonNode | undefined): Setting<Command | null> | undefined {
  if (!node) return undefined;
  if (node.kind !== "array" && node.kind !== "string") return unknown("malformed", "", node.span);
  const words = node.kind === "string" ? [node] : node.items;
  // An empty list leaves it to the image, as nothing does.
  if (words.length === 0) return undefined;
  return written({ form: "exec", words: words.map(textSetting) }, node.span);
}

function healthcheckOf(started: Started): Setting<Healthcheck | null> {
  const { said, config, base } = started;
  const test = valueAt(config, "Healthcheck", "Test");
  const [first, ...rest] = itemsIn(test);
  if (!test || !first) return said.isEcho || (base && !base.healthcheck) ? byDefault(null, said.at) : unknown("image", "", said.at);
  const kind = textIn(first);
  const setting: Setting<Healthcheck | null> =
    kind === "NONE"
      ? written({ test: null }, test.span)
      : kind === "CMD" || kind === "CMD-SHELL"
        ? written({ test: { form: kind === "CMD" ? "exec" : "shell", words: rest.map(textSetting) } }, test.span)
        : unknown("malformed", "", test.span);
  return inherited("Healthcheck", setting, started);
}

/** Whether two values of JSON are the same, however they are laid out. */
function isSame(a: JsonNode | undefined, b: JsonNode | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.kind === "array" && b.kind === "array")
    return a.items.length === b.items.length && a.items.every((item, at) => isSame(item, b.items[at]));
  if (a.kind === "object" && b.kind === "object")
    return (
      a.members.length === b.members.length &&
      a.members.every(({ key, value }) => isSame(value, b.members.find((each) => each.key === key)?.value))
    );
  if (a.kind === "number" && b.kind === "number") return a.text === b.text;
  return (a.kind === "string" || a.kind === "boolean") && a.kind === b.kind ? a.value === b.value : a.kind === "null" && b.kind === "null";
}
