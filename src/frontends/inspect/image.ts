import { environmentOf } from "../../knowledge/image-environment.ts";
import type { Command, Healthcheck, ImageConfig, Port, Variable } from "../../model/image-config.ts";
import type { ImageContents } from "../../model/image-contents.ts";
import { byDefault, type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import type { BaseFacts } from "../../model/workload.ts";
import { declared } from "../../syntax/declared.ts";
import { containerPort } from "../../syntax/engine/port-numbers.ts";
import type { JsonMember, JsonNode } from "../../syntax/json.ts";
import { itemsIn, type JsonObject, membersIn, spanWithin, textIn, valueAt } from "../../syntax/json-read.ts";
import { type Said, textSetting } from "./said.ts";

/** What is said of how an image is started, and what is known of that image. */
export interface Started {
  readonly said: Said;
  /** Where a container, or an image, says it. */
  readonly config: JsonObject;
  readonly base: BaseFacts | undefined;
  readonly contents: ImageContents | undefined;
}

/**
 * The image config. A container that exists has everything that it took over from its image: what a well-known one says nobody wrote for
 * the container. What is asked for leaves the rest to the image.
 */
export function imageConfigOf(ref: ImageConfig["ref"], started: Started): ImageConfig {
  const { said, config, contents } = started;
  const at = (key: string): JsonNode | undefined => valueAt(config, key);
  const entrypoint = commandOf(at("Entrypoint"));
  const cmd = commandOf(at("Cmd"));
  const unsaid = (own: readonly string[] | null | undefined): Setting<Command | null> =>
    said.isEcho ? byDefault(null, said.at) : declared(own, said.at);
  // An entrypoint puts the image's command away; an empty one, or an empty command, does not (moby daemon/commit.go).
  const isReplaced = !said.isEcho && entrypoint?.state === "written" && entrypoint.value !== null;
  const keys = <T>(key: string, items: readonly Setting<T>[]): ListSetting<T> => {
    const node = at(key);
    return node ? said.gathered(node, items) : byDefault([], said.at);
  };
  return {
    ref,
    user: userOf(started),
    env: variablesOf(started),
    exposedPorts: keys("ExposedPorts", portsIn(at("ExposedPorts"))),
    entrypoint: entrypoint ? ofImage(entrypoint, contents?.entrypoint, said) : unsaid(contents?.entrypoint),
    cmd: cmd ? ofImage(cmd, contents?.cmd, said) : isReplaced ? written(null, entrypoint.span) : unsaid(contents?.cmd),
    healthcheck: healthcheckOf(started),
    labels: keys("Labels", membersIn(at("Labels")).map(labelOf)),
    volumes: keys(
      "Volumes",
      membersIn(at("Volumes")).map(({ key, keySpan }) => written(key, keySpan)),
    ),
    workingDir: said.isEcho || textIn(at("WorkingDir")) ? said.text(at("WorkingDir")) : unknown("image", "", said.at),
    stopSignal: said.text(at("StopSignal")),
  };
}

/** What a well-known image starts nobody wrote for a container that exists. */
function ofImage(setting: Setting<Command | null>, words: readonly string[] | null | undefined, { isEcho }: Said): Setting<Command | null> {
  if (!isEcho || setting.state !== "written" || !setting.value || !words) return setting;
  const own = setting.value.words;
  const isOwn = own.length === words.length && own.every((word, at) => word.state !== "unknown" && word.value === words[at]);
  return isOwn ? byDefault(setting.value, setting.span) : setting;
}

function userOf({ said, config, base }: Started): Setting<string> {
  const user = valueAt(config, "User");
  const text = textIn(user);
  if (said.isEcho) {
    const setting = said.text(user);
    return setting.state === "written" && base?.user === text ? byDefault(setting.value, setting.span) : setting;
  }
  if (user && text !== "") return said.text(user);
  return base ? byDefault(base.user, said.at) : unknown("image", "", said.at);
}

/** `["NAME=value"]`; a name alone takes a variable away. */
function variablesOf({ said, config, base }: Started): ListSetting<Variable> {
  const known = base && environmentOf(base.name);
  return said.list(valueAt(config, "Env"), (item) => {
    if (item.kind !== "string") return [unknown("malformed", "", item.span)];
    const { value: text } = item;
    const equals = text.indexOf("=");
    const name = equals < 0 ? text : text.slice(0, equals);
    const literal = equals < 0 ? "" : text.slice(equals + 1);
    const value = equals < 0 ? null : written(literal, spanWithin(item, equals + 1, text.length));
    const isOfImage = said.isEcho && known?.has(name) === true;
    return [(isOfImage ? byDefault : written)({ name, value, literal }, item.span)];
  });
}

function labelOf({ key, value, span }: JsonMember): Setting<Variable> {
  const literal = textIn(value) ?? "";
  return written({ name: key, value: written(literal, value.span), literal }, span);
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

function healthcheckOf({ said, config, base }: Started): Setting<Healthcheck | null> {
  const test = valueAt(config, "Healthcheck", "Test");
  const [first, ...rest] = itemsIn(test);
  if (!test || !first) return said.isEcho || (base && !base.healthcheck) ? byDefault(null, said.at) : unknown("image", "", said.at);
  const kind = textIn(first);
  if (kind === "NONE") return written({ test: null }, test.span);
  if (kind !== "CMD" && kind !== "CMD-SHELL") return unknown("malformed", "", test.span);
  return written({ test: { form: kind === "CMD" ? "exec" : "shell", words: rest.map(textSetting) } }, test.span);
}
