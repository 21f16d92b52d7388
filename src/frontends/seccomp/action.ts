import { errnos } from "../../knowledge/errno.ts";
import { own } from "../../text/own.ts";
import type { Located } from "../../text/span.ts";

/** What the kernel does with a call. */
export interface Action {
  readonly kind: "allow" | "log" | "errno" | "trace" | "trap" | "notify" | "kill_thread" | "kill_process";
  /** Of `errno` and `trace`: the number handed back. */
  readonly value?: number;
}

/** Whether a call is carried out. */
export const letsThrough = ({ kind }: Action): boolean => kind === "allow" || kind === "log";

/** An action as a filter has it; `undefined` when there is no such action. Numbers are cut to 16 bits, as runc hands them on. */
export function actionOf(text: string | undefined, errno: Located<bigint> | Located<string> | undefined): Action | undefined {
  const given =
    errno === undefined
      ? undefined
      : typeof errno.value === "bigint"
        ? Number(errno.value & 0xffffn)
        : (own(errnos, errno.value) ?? (/^\d+$/.test(errno.value) ? Number(errno.value) & 0xffff : undefined));
  switch (text) {
    case "SCMP_ACT_ALLOW":
      return { kind: "allow" };
    case "SCMP_ACT_LOG":
      return { kind: "log" };
    case "SCMP_ACT_TRAP":
      return { kind: "trap" };
    case "SCMP_ACT_NOTIFY":
      return { kind: "notify" };
    case "SCMP_ACT_KILL":
    case "SCMP_ACT_KILL_THREAD":
      return { kind: "kill_thread" };
    case "SCMP_ACT_KILL_PROCESS":
      return { kind: "kill_process" };
    case "SCMP_ACT_ERRNO":
      return { kind: "errno", value: given ?? 1 };
    case "SCMP_ACT_TRACE":
      return { kind: "trace", value: given ?? 1 };
    default:
      return undefined;
  }
}

export const sameAction = (a: Action, b: Action): boolean => a.kind === b.kind && a.value === b.value;

/** An action in words. */
export function actionInWords({ kind, value }: Action): string {
  const words: Readonly<Record<Action["kind"], string>> = {
    allow: "allowed",
    log: "allowed and logged",
    errno: "",
    trace: "passed to a tracer",
    trap: "stopped by SIGSYS",
    notify: "passed to the listener",
    kill_thread: "answered by killing the thread",
    kill_process: "answered by killing the process",
  };
  return kind === "errno" ? `refused with ${value === 1 ? "EPERM" : value === 38 ? "ENOSYS" : `error ${value}`}` : words[kind];
}
