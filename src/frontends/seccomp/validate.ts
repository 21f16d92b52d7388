import { errnos } from "../../knowledge/errno.ts";
import { architectureOf, architectures, seccompActions, seccompFlags, seccompOperators } from "../../knowledge/seccomp.ts";
import type { Target } from "../../knowledge/targets.ts";
import type { Fault } from "../../model/document.ts";
import type { JsonEditor } from "../../syntax/json-edit.ts";
import { nearest } from "../../syntax/nearest.ts";
import type { Edit } from "../../text/edit.ts";
import { own } from "../../text/own.ts";
import type { Located, Span } from "../../text/span.ts";
import type { SeccompProfile, SeccompRule } from "./profile.ts";

type Tell = (span: Span, message: string, kind?: Fault["kind"], fix?: Fault["fix"]) => void;

/** The largest number the kernel hands back as an error. */
const largestErrno = 4095n;

/** What the runtime refuses of a profile that decodes: words it does not know, and things that cannot go together. */
export function validateProfile(profile: SeccompProfile, target: Target, editor?: JsonEditor): Fault[] {
  const faults: Fault[] = [];
  const tell: Tell = (span, message, kind = "broken", fix = undefined) => faults.push({ span, message, kind, ...(fix ? { fix } : {}) });
  const { defaultAction, rules = [], architectures: listed, archMap, flags, listenerPath } = profile;
  if (!defaultAction) {
    if (rules.length > 0)
      tell(atStart(profile.span), "there is no `defaultAction`, and the runtime refuses a profile that has rules without one");
  } else word(defaultAction, seccompActions, "action", tell);
  if (defaultAction?.value === "SCMP_ACT_NOTIFY")
    tell(defaultAction.span, "NOTIFY cannot be the default: the container would wait for itself");
  for (const errno of [profile.defaultErrnoRet, ...rules.map((rule) => rule.errnoRet)]) if (errno) checkErrno(errno, tell);
  if (target === "podman")
    for (const errno of [profile.defaultErrno, ...rules.map((rule) => rule.errno)]) if (errno) checkName(errno, tell);
  if (target !== "oci" && listed?.value.length && archMap?.value.length)
    tell(
      archMap.span,
      "the loader refuses a profile with both `architectures` and `archMap`: remove one, `archMap` is the one that serves several hosts",
      "broken",
      removal("remove `architectures`, whose hosts `archMap` serves", isMapped(profile) ? editor?.remove([listed.span]) : undefined),
    );
  for (const each of listed?.value ?? []) checkArchitecture(each, target, tell, editor);
  if (target !== "oci")
    for (const { architecture, subArchitectures } of archMap?.value ?? [])
      for (const each of [architecture, ...subArchitectures])
        checkArchitecture(each, target, tell, each === architecture ? undefined : editor);
  for (const flag of flags?.value ?? []) {
    word(flag, seccompFlags, "flag", tell);
    if (flag.value === "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV")
      tell(flag.span, "runc before 1.5 does not know this flag and refuses the profile", "loose");
  }
  for (const rule of rules) checkRule(rule, tell);
  const notifies = rules.find(({ action }) => action.value === "SCMP_ACT_NOTIFY");
  if (notifies && !listenerPath)
    tell(notifies.action.span, "NOTIFY asks a listener, and the profile names none: `listenerPath` is missing");
  if (profile.listenerMetadata && !listenerPath)
    tell(profile.listenerMetadata.span, "`listenerMetadata` is for a listener, and `listenerPath` names none");
  return faults;
}

function checkRule({ names, action, args }: SeccompRule, tell: Tell): void {
  if (action.value) word(action, seccompActions, "action", tell);
  for (const { index, op } of args) {
    if (op.value) word(op, seccompOperators, "operator", tell);
    if (index.value > 5) tell(index.span, "system calls have six arguments, counted from 0 to 5");
  }
  const write = action.value === "SCMP_ACT_NOTIFY" ? names.find(({ value }) => value === "write") : undefined;
  if (write) tell(write.span, "NOTIFY on `write` keeps the runtime itself from starting the container");
}

/** One of the words a key takes; others are refused, also in other letters. */
function word({ value, span }: Located<string>, known: readonly string[], what: string, tell: Tell): void {
  if (known.includes(value)) return;
  const upper = value.toUpperCase();
  const stem = (known[0] ?? "").replace(/(?<![A-Z])[A-Z]+(?:_PROCESS|_THREAD)?$/, "");
  const meant = known.includes(upper) ? upper : known.includes(stem + upper) ? stem + upper : nearest(value, known);
  tell(
    span,
    `there is no ${what} \`${value.slice(0, 60)}\`${meant ? `, did you mean \`${meant}\`?` : ""}`,
    "broken",
    replacement(span, meant, meant === upper || meant === stem + upper),
  );
}

/** Another word in place of one that the loader refuses: it was meant, or it is only like it. */
const replacement = (span: Span, meant: string | undefined, isCertain: boolean): Fault["fix"] =>
  meant === undefined
    ? undefined
    : {
        title: isCertain ? `write \`${meant}\`` : `write \`${meant}\`, and check that it is what is meant`,
        safety: isCertain ? "safe" : "unsafe",
        edits: [{ span, text: JSON.stringify(meant) }],
      };

const removal = (title: string, edits: readonly Edit[] | undefined): Fault["fix"] => (edits ? { title, safety: "safe", edits } : undefined);

/** Whether the map of architectures holds all that the list does. */
function isMapped({ architectures: listed, archMap }: SeccompProfile): boolean {
  const mapped = (archMap?.value ?? []).flatMap(({ architecture, subArchitectures }) => [architecture, ...subArchitectures]);
  return (listed?.value ?? []).every(({ value }) => mapped.some((each) => each.value === value));
}

/** Names of other tools for what profiles call SCMP_ARCH_*. */
const alsoKnown: Readonly<Record<string, string>> = {
  i386: "x86",
  i686: "x86",
  aarch64: "arm64",
  armhf: "arm",
  armv7: "arm",
  x86_64: "amd64",
};

function checkArchitecture({ value, span }: Located<string>, target: Target, tell: Tell, editor: JsonEditor | undefined): void {
  const without = removal(`remove \`${value.slice(0, 60)}\``, editor?.remove([span]));
  const known = architectureOf(value);
  if (!known) {
    const bare = value.toLowerCase().replace(/^scmp_arch_/, "");
    const certain = architectures.find(({ go, machine }) => go === (own(alsoKnown, bare) ?? bare) || machine === bare)?.token;
    const meant =
      certain ??
      nearest(
        value,
        architectures.map(({ token }) => token),
      );
    tell(
      span,
      value === "SCMP_ARCH_NATIVE"
        ? "the host's own architecture is covered without being named, and runc does not know `SCMP_ARCH_NATIVE`"
        : `there is no architecture \`${value.slice(0, 60)}\`${meant ? `, did you mean \`${meant}\`?` : ""}`,
      "broken",
      value === "SCMP_ARCH_NATIVE" ? without : replacement(span, meant, certain !== undefined),
    );
  } else if (known.refused)
    tell(span, `runc does not know \`${value}\`, though the specification does, and refuses the profile`, "loose", without);
  else if (target === "podman" && (value === "SCMP_ARCH_RISCV64" || value === "SCMP_ARCH_LOONGARCH64"))
    tell(span, `Podman does not know \`${value}\` and refuses the profile`, "loose", without);
}

function checkErrno({ value, span }: Located<bigint>, tell: Tell): void {
  if (value > 0xffff_ffffn) tell(span, "an error number has 32 bits at most");
  else if ((value & 0xffffn) > largestErrno)
    tell(span, `the kernel has no error ${value}: 4095 is the largest, and the container does not start`);
}

function checkName({ value, span }: Located<string>, tell: Tell): void {
  if (own(errnos, value) !== undefined || (/^\d{1,10}$/.test(value) && Number(value) < 2 ** 32)) return;
  const meant = nearest(value, Object.keys(errnos));
  tell(
    span,
    `there is no error \`${value.slice(0, 40)}\`${meant ? `, did you mean \`${meant}\`?` : ""}`,
    "broken",
    replacement(span, meant, meant === value.toUpperCase()),
  );
}

const atStart = ({ file, start }: Span): Span => ({ file, start, end: start + 1 });
