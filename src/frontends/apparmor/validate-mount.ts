import { mountOptions } from "../../knowledge/apparmor.ts";
import { nearest } from "../../syntax/nearest.ts";
import { own } from "../../text/own.ts";
import type { StatementRule } from "./syntax.ts";
import { checkPattern, type Tell } from "./validate.ts";

/** Options that change how mounts propagate: such a rule has a mount point and no source. */
const propagation = /^(?:make-)?r?(?:unbindable|private|slave|shared)$/;

/** What is wrong with a mount, remount, umount or pivot_root rule. */
export function validateMount(rule: StatementRule, tell: Tell): void {
  const { kind, words, conditions, target, peer } = rule;
  if (kind !== "mount" && kind !== "remount" && kind !== "umount" && kind !== "pivot_root") return;
  if (peer) tell(peer.span, `a ${kind} rule does not take a peer`);
  const [path, extra] = words;
  if (extra) tell(extra.span, `a ${kind} rule takes one path${kind === "mount" ? ", and a mount point after `->`" : ""}`);
  for (const word of [...words.slice(0, 1), ...(target && kind !== "pivot_root" ? [target] : [])]) checkPattern(word, tell);
  if (kind === "pivot_root") {
    for (const { name, span } of conditions) if (name.value !== "oldroot") tell(span, "pivot_root knows one condition, `oldroot=PATH`");
    if (conditions.length > 1) tell((conditions[1] as (typeof conditions)[number]).span, "`oldroot` stands twice");
    return;
  }
  if (target && kind !== "mount") tell(target.span, `a ${kind} rule has no source, only a mount point: it takes no \`->\``);
  let flags = false;
  for (const { name, operator, values, span } of conditions) {
    if (!["options", "option", "fstype", "vfstype"].includes(name.value)) {
      tell(span, `a ${kind} rule does not take the condition \`${name.value}\`: options and fstype`);
      continue;
    }
    if (operator === ":=") tell(span, `\`${name.value}\` is compared with \`=\` or \`in\``);
    if (!name.value.startsWith("option")) {
      for (const value of values) checkPattern(value, tell);
      continue;
    }
    const set = values.map(({ value }) => value);
    for (const value of values) {
      const opposite = own(mountOptions, value.value);
      if (opposite === undefined) {
        const meant = nearest(value.value, Object.keys(mountOptions));
        tell(value.span, `there is no mount option \`${value.value}\`${meant ? `, did you mean \`${meant}\`?` : ""}`);
      } else if (operator === "=" && opposite && set.includes(opposite) && set.indexOf(opposite) < set.indexOf(value.value))
        tell(value.span, `\`${opposite}\` and \`${value.value}\` contradict each other`);
    }
    flags ||= set.some((each) => propagation.test(each));
  }
  if (flags && path && target) tell(target.span, "a rule about propagation has a mount point and no source");
}
