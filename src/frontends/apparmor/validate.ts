import { opposedFlags, policyCapabilities, profileFlags, profileModes, rlimits, signals } from "../../knowledge/apparmor.ts";
import { errnos } from "../../knowledge/errno.ts";
import type { Fault } from "../../model/document.ts";
import { isGlob, parseGlob } from "../../syntax/glob.ts";
import { nearest } from "../../syntax/nearest.ts";
import { own } from "../../text/own.ts";
import type { Span } from "../../text/span.ts";
import { meantInstead } from "./meant.ts";
import { readPermissions } from "./permissions.ts";
import type { Block, CapabilityRule, FileRule, Item, LinkRule, Prefix, Profile, RlimitRule, Word } from "./syntax.ts";
import { isRule } from "./syntax.ts";
import { validateMount } from "./validate-mount.ts";
import { validateSockets } from "./validate-sockets.ts";
import { validateTalk } from "./validate-talk.ts";

/** Tells a fault. */
export type Tell = (span: Span, message: string, kind?: Fault["kind"], fix?: Fault["fix"]) => void;

/** What each item says by itself that the parser refuses: names, permissions, combinations. Included files are not looked into. */
export function validateItems(items: readonly Item[], tell: Tell): void {
  for (const item of items) {
    if (item.kind === "profile") {
      validateProfile(item, tell);
      validateItems(item.items, tell);
    } else if (item.kind === "block") {
      validateItems(withPrefix(item), tell);
    } else if (item.kind === "if") {
      validateItems(item.items, tell);
      if (item.otherwise) validateItems("kind" in item.otherwise ? [item.otherwise] : item.otherwise, tell);
    } else if (item.kind === "rlimit") validateRlimit(item, tell);
    else if (isRule(item)) {
      if (item.prefix.owner && item.kind !== "file" && item.kind !== "link")
        tell(item.prefix.owner.span, `\`${item.prefix.owner.value}\` is allowed in file rules only`);
      if (item.prefix.priority?.value && (item.kind === "network" || item.kind === "all"))
        tell(item.prefix.priority.span, `\`priority\` is not allowed in ${item.kind} rules`);
      if (item.kind === "file") validateFile(item, tell);
      else if (item.kind === "link") {
        checkPath(item.path, tell);
        checkPattern(item.target, tell);
      } else if (item.kind === "capability") validateCapability(item, tell);
      else if (item.kind !== "all") {
        validateTalk(item, tell);
        validateSockets(item, tell);
        validateMount(item, tell);
      }
    }
  }
}

/** The items of a block with what stands before it applied to each: `deny { ... }`. */
export function withPrefix({ prefix, items }: Block): Item[] {
  // `owner` before a block is about the files in it; the parser lets other rules stand there.
  const { owner: _, ...others } = prefix;
  return items.map((item) =>
    isRule(item) || item.kind === "block"
      ? { ...item, prefix: both(item.kind === "file" || item.kind === "link" || item.kind === "block" ? prefix : others, item.prefix) }
      : item,
  );
}

const both = (outer: Prefix, inner: Prefix): Prefix =>
  ({
    ...(inner.priority ? { priority: inner.priority } : {}),
    ...((inner.audit ?? outer.audit) ? { audit: (inner.audit ?? outer.audit) as Span } : {}),
    ...((inner.mode ?? outer.mode) ? { mode: inner.mode ?? outer.mode } : {}),
    ...((inner.owner ?? outer.owner) ? { owner: inner.owner ?? outer.owner } : {}),
  }) as Prefix;

function validateFile(rule: FileRule, tell: Tell): void {
  const { path, permissions, prefix, exec, target, leading } = rule;
  const isDeny = prefix.mode?.value === "deny";
  if (!path) {
    if (isDeny) tell(rule.span, "`file` alone holds `ix`, which a deny rule must not name: write `deny /** mrwlkx,`");
    return;
  }
  checkPath(path, tell);
  const read = readPermissions(permissions.value);
  if (typeof read === "string") {
    tell(permissions.span, `these permissions ${read}`);
    return;
  }
  if (read.exec && read.exec !== "bare" && isDeny)
    tell(
      permissions.span,
      `a deny rule takes \`x\`, not \`${read.exec}\`: there is no transition to choose`,
      "broken",
      meantInstead(permissions.span, withBareExec(permissions.value), !target),
    );
  else if (read.exec === "bare" && !isDeny)
    tell(
      permissions.span,
      "`x` alone is for deny rules: say what the program runs under, such as `ix` for this profile or `Px` for its own",
    );
  if (exec && !read.exec) tell(exec.span, `\`${exec.value}\` needs an execute permission, and this rule has no x`);
  if (target && leading && read.link && read.exec)
    tell(target.span, "the target may be meant for the link or for the program: write two rules");
  if (target && leading && read.link && /^:|\/\/:/.test(target.value)) tell(target.span, "a link cannot lead into a namespace");
  if (target && !target.value.startsWith("@")) checkTarget(target, tell);
}

/** The same permissions, the transition left out. */
const withBareExec = (written: string): string => `${written.replace(/(?:[PpCc][IiUu]?|[IiUu])?[Xx]/g, "")}x`;

/** A label that something changes to: a profile, perhaps in a namespace, perhaps stacked. */
function checkTarget(target: Word, tell: Tell): void {
  for (const part of target.value.split("//&")) {
    const label = part.replace(/^&/, "");
    if (/^:/.test(label) && !/^:[^:]+:(?:\/\/)?./.test(label)) tell(target.span, "write a profile in a namespace as `:namespace:profile`");
    else if (label === "") tell(target.span, "this target names no profile");
  }
}

/** A pattern of paths: absolute, or beginning with a variable, and well-formed. */
export function checkPath(path: Word, tell: Tell): void {
  if (!/^(?:\/|@\{?[A-Za-z]|[A-Za-z]\w*$)/.test(path.value)) tell(path.span, "a path must begin with `/` or a variable");
  checkPattern(path, tell);
}

/** Only the form of the pattern; one with variables is looked at when these are known. */
export function checkPattern({ value, span }: Word, tell: Tell): void {
  if (hasVariable(value)) return;
  const glob = parseGlob(value);
  if (!isGlob(glob)) tell(span, `this pattern ${glob.message}`);
}

/** Whether variables stand in a text. */
export const hasVariable = (text: string): boolean => /@\{[A-Za-z]\w*\}/.test(text);

function validateCapability({ names }: CapabilityRule, tell: Tell): void {
  for (const { value, span } of names) {
    if (policyCapabilities.includes(value)) continue;
    const bare = value.toLowerCase().replace(/^cap_/, "");
    const meant = policyCapabilities.includes(bare) ? bare : nearest(bare, policyCapabilities);
    tell(
      span,
      `there is no capability \`${value}\`${meant ? `, did you mean \`${meant}\`?` : ""}`,
      "broken",
      meantInstead(span, meant, meant === bare),
    );
  }
}

function validateProfile({ flags, attachment, extended, name }: Profile, tell: Tell): void {
  if (attachment) checkPattern(attachment, tell);
  if (/^\//.test(name.value)) checkPattern(name, tell);
  for (const { operator, name: attribute, span } of extended) {
    if (operator === "in" || operator === ":=") tell(span, "extended attributes are compared with `=`");
    if (attribute.value === "") tell(span, "an extended attribute must have a name");
  }
  let mode: Word | undefined;
  const seen = new Map<string, Word>();
  for (const flag of flags) {
    const [key = "", given] = flag.value.split(/=(.*)/s);
    if (profileModes.includes(flag.value)) {
      if (mode && mode.value !== flag.value) tell(flag.span, `a profile can have only one mode, and it is already \`${mode.value}\``);
      mode ??= flag;
    } else if (given !== undefined && ["attach_disconnected.path", "attach_disconnected.ipc", "kill.signal", "error"].includes(key)) {
      const before = seen.get(key);
      if (before && before.value !== flag.value) tell(flag.span, `\`${key}\` is set twice`);
      if (key === "kill.signal" && !isSignal(given)) tell(flag.span, `there is no signal \`${given}\``);
      if (key === "error" && own(errnos, given) === undefined) tell(flag.span, `\`${given}\` is not an error code such as EACCES`);
      if (key.startsWith("attach_disconnected") && !/^["']?(?:\/|@\{)/.test(given))
        tell(flag.span, `\`${key}\` needs a path that begins with \`/\``);
    } else if (!profileFlags.includes(flag.value)) {
      const meant = nearest(flag.value, [...profileModes, ...profileFlags]);
      tell(
        flag.span,
        `there is no flag \`${flag.value}\`${meant ? `, did you mean \`${meant}\`?` : ""}`,
        "broken",
        meantInstead(flag.span, meant),
      );
    }
    seen.set(key, flag);
  }
  for (const [one, other] of opposedFlags) {
    const [a, b] = [seen.get(one), seen.get(other)];
    if (a && b) tell(b.span, `\`${one}\` and \`${other}\` contradict each other`);
  }
}

/** Whether a word names a signal. */
export const isSignal = (word: string): boolean => {
  const realtime = /^rtmin\+(\d{1,3})$/.exec(word);
  return realtime ? Number(realtime[1]) <= 32 : signals.has(word);
};

const sizes = ["K", "KB", "M", "MB", "G", "GB"];
/** Units of time and how many microseconds they are. */
const times: Readonly<Record<string, number>> = {
  us: 1,
  microsecond: 1,
  microseconds: 1,
  ms: 1000,
  millisecond: 1000,
  milliseconds: 1000,
  s: 1e6,
  sec: 1e6,
  second: 1e6,
  seconds: 1e6,
  min: 6e7,
  minute: 6e7,
  minutes: 6e7,
  h: 3.6e9,
  hour: 3.6e9,
  hours: 3.6e9,
  d: 8.64e10,
  day: 8.64e10,
  days: 8.64e10,
  week: 6.048e11,
  weeks: 6.048e11,
};

function validateRlimit({ name, value, unit, span }: RlimitRule, tell: Tell): void {
  const kind = own(rlimits, name.value);
  if (!kind) {
    const meant = nearest(name.value, Object.keys(rlimits));
    tell(
      name.span,
      `there is no limit \`${name.value}\`${meant ? `, did you mean \`${meant}\`?` : ""}`,
      "broken",
      meantInstead(name.span, meant),
    );
    return;
  }
  if (value.value === "infinity") return;
  const number = Number(value.value);
  if (kind === "nice") {
    if (unit || number < -20 || number > 19) tell(span, "`nice` must be a number from -20 to 19");
  } else if (number < 0) tell(value.span, `\`${name.value}\` cannot be below zero`);
  else if (kind === "count" && unit) tell(unit.span, `\`${name.value}\` is a plain number and takes no unit`);
  else if (kind === "size" && unit && !sizes.includes(unit.value))
    tell(unit.span, `\`${unit.value}\` is not a unit of size: use KB, MB or GB`);
  else if (kind === "time" && unit) {
    const factor = own(times, unit.value);
    if (factor === undefined) tell(unit.span, `\`${unit.value}\` is not a unit of time: use us, ms, s, min, h, d or week`);
    else if (name.value === "cpu" && number * factor < 1e6) tell(span, "`cpu` must be at least one second");
  }
}

/** Whether a rule takes away rather than gives. */
export const isDeny = ({ prefix }: { readonly prefix: LinkRule["prefix"] }): boolean => prefix.mode?.value === "deny";
