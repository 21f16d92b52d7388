import type { Command } from "../model/image-config.ts";
import type { Reason, Setting } from "../model/setting.ts";
import type { Container, Workload } from "../model/workload.ts";
import { secretIn } from "../secrets/carried.ts";
import { secretsInCommand } from "../secrets/commands.ts";
import { harmless, harmlessLine } from "../secrets/harmless.ts";
import type { Mask } from "../secrets/mask.ts";
import { overlay, stars } from "../secrets/overlay.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";

/** One value of a workload as shown: what it is, how sure we are, and where it is written. */
export interface Line {
  readonly key: string;
  readonly state: Setting<unknown>["state"];
  /** Why nobody can know it. */
  readonly reason?: Reason;
  readonly value: unknown;
  readonly at: string;
  readonly via: readonly string[];
}

/** `file:line:column`, both counted from 1. */
export const placeIn = (span: Span, sources: ReadonlyMap<string, Source>): string => {
  const position = sources.get(span.file)?.position(span.start);
  return harmlessLine(position ? `${span.file}:${position.line}:${position.column}` : span.file);
};

/** Every setting of the image and, for containers, of the host config; lists item by item. */
export function valuesOf(workload: Workload, sources: ReadonlyMap<string, Source>, mask: Mask): Line[] {
  const host = "host" in workload ? (workload as Container).host : {};
  const shown: Line[] = [];
  const add = (key: string, setting: Setting<unknown>): void => {
    if (setting.state !== "unknown" && Array.isArray(setting.value) && setting.value.length > 0) {
      for (const item of setting.value as Setting<unknown>[]) add(key, item);
      return;
    }
    const via = (setting.via ?? []).map(({ how, span }) => `${how} ${placeIn(span, sources)}`);
    shown.push({
      key,
      state: setting.state,
      ...(setting.state === "unknown" ? { reason: setting.reason } : {}),
      value: setting.state === "unknown" ? null : plain(setting.value, mask),
      at: placeIn(setting.span, sources),
      via,
    });
  };
  for (const [key, setting] of Object.entries({ ...workload.image, ...host })) if (setting) add(key, setting as Setting<unknown>);
  return shown;
}

/** A value in a few words, secrets masked. */
function plain(value: unknown, mask: Mask): unknown {
  if (typeof value === "string") return harmless(mask.text(value));
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each) => plain(each, mask));
  const each = value as Readonly<Record<string, unknown>>;
  if ("literal" in each && "name" in each) {
    const [name, text] = [String(each["name"]), settingText(each["value"])];
    const shown = secretIn(name, String(each["literal"])) ? stars(text) : mask.value(name, text);
    return harmless(mask.text(`${name}=${shown}`));
  }
  if ("text" in each && "path" in each) return harmless(mask.text(String(each["text"])));
  if ("form" in each) return `${each["form"] === "shell" ? "sh: " : ""}${harmless(wordsOf(each as unknown as Command, mask).join(" "))}`;
  const members = Object.entries(each)
    .filter(([key]) => key !== "through")
    .map(([key, inner]) => [key, isSetting(inner) ? (inner.state === "unknown" ? null : inner.value) : inner] as const);
  // A driver's option has a name, too.
  if (typeof each["name"] === "string" && typeof each["value"] === "string")
    return { ...each, name: harmless(mask.text(each["name"])), value: harmless(mask.value(each["name"], each["value"])) };
  return Object.fromEntries(members.map(([key, inner]) => [key, plain(inner, mask)]));
}

/** The words of a command. What the shell's grammar finds is masked in the word that has it, and where none has it, all words it stands in are. */
function wordsOf({ words, script }: Command, mask: Mask): string[] {
  const texts = words.map(settingText);
  const shown = mask.words(texts);
  for (const { span, value = "" } of (script?.commands ?? []).flatMap((command) => secretsInCommand(command))) {
    const around = [...words.keys()].filter((at) => isTouched((words[at] as Setting<string>).span, span));
    const having = around.filter((at) => value.length > 1 && texts[at]?.includes(value));
    for (const at of having.length > 0 ? having : around) {
      const text = texts[at] as string;
      const own = having.length > 0 ? text.replaceAll(value, "*".repeat(value.length)) : stars(text);
      shown[at] = overlay(text, shown[at] as string, own);
    }
  }
  return shown;
}

const isTouched = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const isSetting = (value: unknown): value is Setting<unknown> =>
  typeof value === "object" && value !== null && "state" in value && "span" in value;

const settingText = (value: unknown): string => (isSetting(value) ? (value.state === "unknown" ? "?" : String(value.value)) : "");
