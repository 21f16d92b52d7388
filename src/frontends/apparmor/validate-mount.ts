import { mountOptions } from "../../knowledge/apparmor.ts";
import { nearest } from "../../syntax/nearest.ts";
import { own } from "../../text/own.ts";
import type { Span } from "../../text/span.ts";
import { meantInstead } from "./meant.ts";
import { isAboutMounts } from "./mount-flags.ts";
import type { StatementRule } from "./syntax.ts";
import { checkPattern, type Tell } from "./validate.ts";

/** What to say of a rule whose options leave no mount that it could be about. */
function senseless({ conditions, words, target, span }: StatementRule, hasKind: boolean): [Span, string] {
  const fstype = conditions.find(({ name }) => name.value.endsWith("fstype"));
  if (hasKind && fstype)
    return [fstype.span, "rules about binding, moving, remounting and propagation take no file system type: remove `fstype`"];
  const isRemount = conditions.some(({ values }) => values.some(({ value }) => value === "remount"));
  if (isRemount) return [(words[0] ?? { span }).span, "a remount has a mount point and no source: `remount /mnt,`, or the path after `->`"];
  return [(target ?? { span }).span, "a rule about propagation has a mount point and no source"];
}

/** What is wrong with a mount, remount, umount or pivot_root rule. */
export function validateMount(rule: StatementRule, tell: Tell): void {
  const { kind, words, conditions, target, peer } = rule;
  if (kind !== "mount" && kind !== "remount" && kind !== "umount" && kind !== "pivot_root") return;
  if (peer) tell(peer.span, `a ${kind} rule does not take a peer`);
  const [path, extra] = words;
  if (extra) tell(extra.span, `a ${kind} rule takes one path${kind === "mount" ? ", and a mount point after `->`" : ""}`);
  for (const word of [...words.slice(0, 1), ...(target && kind !== "pivot_root" ? [target] : [])]) checkPattern(word, tell);
  if (kind === "pivot_root") {
    for (const { name, span } of conditions) if (name.value !== "oldroot") tell(span, "pivot_root takes only the condition `oldroot=PATH`");
    if (conditions.length > 1) tell((conditions[1] as (typeof conditions)[number]).span, "duplicate condition `oldroot`");
    return;
  }
  if (target && kind !== "mount") tell(target.span, `a ${kind} rule has no source, only a mount point: it takes no \`->\``);
  for (const { name, operator, values, span } of conditions) {
    if (!["options", "option", "fstype", "vfstype"].includes(name.value)) {
      tell(span, `a ${kind} rule does not take the condition \`${name.value}\`, only options and fstype`);
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
        tell(
          value.span,
          `there is no mount option \`${value.value}\`${meant ? `, did you mean \`${meant}\`?` : ""}`,
          "broken",
          meantInstead(value.span, meant),
        );
      } else if (operator === "=" && opposite && set.includes(opposite) && set.indexOf(opposite) < set.indexOf(value.value))
        tell(value.span, `\`${opposite}\` and \`${value.value}\` contradict each other`);
    }
  }
  const parts = {
    source: path !== undefined && kind === "mount",
    target: target !== undefined,
    fstype: conditions.some(({ name }) => name.value.endsWith("fstype")),
  };
  if (kind !== "umount" && !isAboutMounts(conditions, kind === "remount", parts)) tell(...senseless(rule, parts.fstype));
}
