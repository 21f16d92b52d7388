import type { Located } from "../../text/span.js";
/** What the kernel does with a call. */
export interface Action {
    readonly kind: "allow" | "log" | "errno" | "trace" | "trap" | "notify" | "kill_thread" | "kill_process";
    /** Of `errno` and `trace`: the number handed back. */
    readonly value?: number;
}
/** Whether a call is carried out. */
export declare const letsThrough: ({ kind }: Action) => boolean;
/** An action as a filter has it; `undefined` when there is no such action. Numbers are cut to 16 bits, as runc hands them on. */
export declare function actionOf(text: string | undefined, errno: Located<bigint> | Located<string> | undefined): Action | undefined;
export declare const sameAction: (a: Action, b: Action) => boolean;
/** An action in words. */
export declare function actionInWords({ kind, value }: Action): string;
