import { networkFamilies, networkProtocols, socketTypes } from "../../knowledge/apparmor.ts";
import { isAddress } from "../../syntax/ip.ts";
import { nearest } from "../../syntax/nearest.ts";
import { meantInstead } from "./meant.ts";
import { accessWords } from "./statement.ts";
import type { Condition, StatementRule, Word } from "./syntax.ts";
import { checkPattern, type Tell } from "./validate.ts";

/** Accesses that have no peer yet. */
const local = new Set(["create", "shutdown", "setattr", "getattr", "bind", "listen", "setopt", "getopt"]);

/** What is wrong with a `network` or `unix` rule. */
export function validateSockets(rule: StatementRule, tell: Tell): void {
  if (rule.kind !== "network" && rule.kind !== "unix") return;
  checkAccess(rule, tell);
  if (rule.target) tell(rule.target.span, `a ${rule.kind} rule has no target: it takes no \`->\``);
  const early = rule.peer?.conditions.length ? rule.access.find(({ value }) => local.has(value)) : undefined;
  if (early) tell(early.span, `\`${early.value}\` happens before there is a peer: remove \`peer=\`, or write two rules`);
  for (const condition of rule.conditions) checkCondition(rule, condition, false, tell);
  for (const condition of rule.peer?.conditions ?? []) checkCondition(rule, condition, true, tell);
  once([...rule.conditions], tell);
  once([...(rule.peer?.conditions ?? [])], tell);
  if (rule.kind === "unix") {
    const [extra] = rule.words;
    if (extra) tell(extra.span, `\`${extra.value}\` is not allowed in a unix rule: an address is \`addr=@name\`, and paths are file rules`);
  } else checkFamily(rule, tell);
}

/** Every access exists. */
export function checkAccess({ kind, access }: StatementRule, tell: Tell): void {
  const known = accessWords[kind] ?? [];
  for (const { value, span } of access)
    if (!known.includes(value)) {
      const meant = nearest(value, known);
      tell(
        span,
        `there is no ${kind} access \`${value}\`${meant ? `, did you mean \`${meant}\`?` : `: ${known.filter((each) => each.length > 2).join(", ")}`}`,
        "broken",
        meantInstead(span, meant),
      );
    }
}

/** The same condition does not stand twice. */
export function once(conditions: readonly Condition[], tell: Tell): void {
  conditions.forEach(({ name, span }, index) => {
    if (conditions.findIndex((each) => each.name.value === name.value) < index) tell(span, `duplicate condition \`${name.value}\``);
  });
}

function checkCondition({ kind, words }: StatementRule, condition: Condition, peer: boolean, tell: Tell): void {
  const { name, operator, values, span } = condition;
  const [value] = values;
  const known =
    kind === "unix" ? (peer ? ["addr", "label"] : ["addr", "type"]) : peer ? ["ip", "port", "label"] : ["ip", "port", "interface", "label"];
  if (!known.includes(name.value)) {
    tell(span, `a ${kind} rule does not take the condition \`${name.value}\`${peer ? " for its peer" : ""}: ${known.join(", ")}`);
    return;
  }
  if (operator !== "=" && !(operator === ":=" && name.value === "label" && kind === "network"))
    tell(span, `\`${name.value}\` is compared with \`=\``);
  if (values.length !== 1 || !value) {
    tell(span, `\`${name.value}\` takes only one value`);
    return;
  }
  if (name.value === "type" && !socketTypes.includes(value.value)) tell(value.span, `there is no socket type \`${value.value}\``);
  if (kind === "unix" && name.value === "addr" && !/^(?:@|none$|auto$)/.test(value.value))
    tell(value.span, "an address must be `@name`, none or auto: sockets with a path need file rules");
  if (name.value === "ip" && value.value !== "none" && !isAddress(value.value))
    tell(value.span, `\`${value.value}\` is neither an address nor none`);
  if (name.value === "port" && !isPort(value.value))
    tell(value.span, `\`${value.value}\` is not a port from 0 to 65535, or a range such as 8000-8010`);
  if (kind === "network" && words.length > 0 && !/^inet6?$|^tcp$|^udp$|^icmp$|^stream$|^dgram$|^raw$/.test(words[0]?.value ?? ""))
    tell(span, "addresses and ports exist for inet and inet6 only");
  if (name.value === "label" || name.value === "addr" || name.value === "interface") checkPattern(value, tell);
}

const isPort = (text: string): boolean => {
  const found = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  if (!found) return false;
  const [from, to] = [Number(found[1]), Number(found[2] ?? found[1])];
  return from <= to && to <= 65_535;
};

function checkFamily({ words, span }: StatementRule, tell: Tell): void {
  const [first, second, ...rest] = words;
  if (!first) return;
  if (rest.length > 0) {
    tell((rest[0] as Word).span, "a network rule takes only a family and a type");
    return;
  }
  const isFamily = networkFamilies.includes(first.value);
  if (!isFamily && !second && (networkProtocols.includes(first.value) || socketTypes.includes(first.value))) return;
  if (!isFamily) {
    const meant = nearest(first.value, [...networkFamilies, ...networkProtocols, ...socketTypes]);
    tell(
      first.span,
      `there is no address family \`${first.value}\`${meant ? `, did you mean \`${meant}\`?` : ""}`,
      "broken",
      meantInstead(first.span, meant),
    );
    return;
  }
  if (!second || socketTypes.includes(second.value)) return;
  const isInternet = first.value === "inet" || first.value === "inet6";
  if (networkProtocols.includes(second.value)) {
    if (!isInternet || (second.value === "icmp" && first.value !== "inet"))
      tell(second.span, `\`${second.value}\` is not a protocol of \`${first.value}\``);
    return;
  }
  const meant = nearest(second.value, [...socketTypes, ...(isInternet ? networkProtocols : [])]);
  tell(
    second.span.start > span.end ? span : second.span,
    `there is no socket type \`${second.value}\`${meant ? `, did you mean \`${meant}\`?` : ""}`,
    "broken",
    meantInstead(second.span, meant),
  );
}
