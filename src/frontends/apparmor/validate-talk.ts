import { signals } from "../../knowledge/apparmor.ts";
import { nearest } from "../../syntax/nearest.ts";
import { meantInstead } from "./meant.ts";
import type { Condition, StatementRule } from "./syntax.ts";
import { checkPattern, isSignal, type Tell } from "./validate.ts";
import { checkAccess, once } from "./validate-sockets.ts";

/** Conditions by kind of rule. */
const known: Readonly<Record<string, readonly string[]>> = {
  signal: ["set", "peer"],
  ptrace: ["peer"],
  dbus: ["bus", "path", "interface", "member", "name", "label"],
  mqueue: ["type", "label"],
  userns: [],
  io_uring: ["label"],
};

/** What is wrong with a rule about other processes: signal, ptrace, dbus, mqueue, userns, io_uring, change_profile. */
export function validateTalk(rule: StatementRule, tell: Tell): void {
  const { kind, words, conditions, peer, target, exec } = rule;
  if (kind === "change_profile") {
    const [path, extra] = words;
    if (extra) tell(extra.span, "change_profile takes one program, and a profile after `->`");
    if (exec && !path) tell(exec.span, `\`${exec.value}\` needs the program that is started: name one`);
    if (path && !/^(?:\/|@\{)/.test(path.value))
      tell(path.span, "the program must be a path that begins with `/` or a variable; the profile comes after `->`");
    for (const each of conditions) tell(each.span, "change_profile takes no conditions");
    if (path) checkPattern(path, tell);
    return;
  }
  const names = known[kind];
  if (!names) return;
  checkAccess(rule, tell);
  if (target) tell(target.span, `a ${kind} rule has no target: it takes no \`->\``);
  if (peer && kind !== "dbus" && kind !== "io_uring") tell(peer.span, `a ${kind} rule names its peer without parentheses: \`peer=NAME\``);
  for (const condition of conditions) checkCondition(kind, names, condition, tell);
  once(kind === "signal" ? conditions.filter(({ name }) => name.value !== "set") : conditions, tell);
  if (kind === "mqueue") validateQueue(rule, tell);
  else
    for (const { value, span } of words.slice(0, 1)) tell(span, `\`${value}\` is not allowed in a ${kind} rule${suggestion(kind, value)}`);
  if (kind === "dbus") validateDbus(rule, tell);
}

const suggestion = (kind: string, value: string): string => {
  const meant = nearest(value, known[kind] ?? []);
  return meant ? `, did you mean \`${meant}=\`?` : "";
};

function checkCondition(kind: string, names: readonly string[], { name, operator, values, span }: Condition, tell: Tell): void {
  if (!names.includes(name.value)) {
    tell(span, `a ${kind} rule does not take the condition \`${name.value}\`${names.length ? `: ${names.join(", ")}` : ""}`);
    return;
  }
  if (operator !== "=") tell(span, `\`${name.value}\` is compared with \`=\``);
  if (kind === "signal" && name.value === "set") {
    for (const value of values)
      if (!isSignal(value.value)) {
        const meant = nearest(value.value.replace(/^SIG/i, ""), signals);
        tell(
          value.span,
          `there is no signal \`${value.value}\`${meant ? `, did you mean \`${meant}\`?` : ""}`,
          "broken",
          meantInstead(value.span, meant, meant === value.value.toLowerCase().replace(/^sig/, "")),
        );
      }
    return;
  }
  if (values.length > 1 && (kind === "dbus" || kind === "io_uring")) tell(span, `\`${name.value}\` takes only one value`);
  for (const value of values) checkPattern(value, tell);
}

function validateDbus({ access, conditions, peer, span }: StatementRule, tell: Tell): void {
  const has = (name: string): boolean => conditions.some((each) => each.name.value === name);
  const label = conditions.find(({ name }) => name.value === "label");
  if (label) tell(label.span, "write `label` as a condition of the peer: `peer=(label=NAME)`");
  for (const condition of peer?.conditions ?? []) {
    if (!["name", "label", "path", "interface", "member", "bus"].includes(condition.name.value))
      tell(condition.span, `a dbus peer does not take the condition \`${condition.name.value}\``);
    if (condition.operator !== "=") tell(condition.span, `\`${condition.name.value}\` is compared with \`=\``);
    if (condition.values.length > 1) tell(condition.span, `\`${condition.name.value}\` takes only one value`);
    for (const value of condition.values) checkPattern(value, tell);
  }
  const peers = (peer?.conditions ?? []).some(({ name }) => name.value !== "bus");
  const isMessage = has("path") || has("interface") || has("member") || peers;
  const isService = has("name");
  const uses = (...words: string[]): boolean => access.some(({ value }) => words.includes(value));
  if (isMessage && isService)
    tell(span, "`name` is for owning a name, and path, interface, member and peer are for messages: write two rules");
  if (isMessage && uses("bind")) tell(span, "`bind` owns a name and takes no conditions about messages");
  if (isService && uses("send", "receive", "read", "write", "r", "w", "rw", "wr"))
    tell(span, "`name` is for owning a name, not for messages: name the peer in `peer=(name=...)`");
  if (uses("eavesdrop") && (isMessage || isService)) tell(span, "`eavesdrop` takes only `bus`");
}

function validateQueue({ words, conditions }: StatementRule, tell: Tell): void {
  const [name, extra] = words;
  if (extra) tell(extra.span, "a rule can name only one queue");
  const type = conditions.find((each) => each.name.value === "type")?.values[0];
  if (type && type.value !== "posix" && type.value !== "sysv") tell(type.span, "the type of a queue must be posix or sysv");
  if (name) {
    const posix = name.value.startsWith("/");
    if (!posix && !/^\d+$/.test(name.value)) tell(name.span, "name a posix queue by `/name`, and a sysv queue by a number");
    else if (type && (type.value === "posix") !== posix)
      tell(name.span, posix ? "name a sysv queue by a number" : "name a posix queue by `/name`");
    checkPattern(name, tell);
  }
}
