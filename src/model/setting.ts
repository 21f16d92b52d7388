import type { Span } from "../text/span.ts";

/** One step from the place where a value applies to the place where it is written. */
export interface Hop {
  readonly how: "alias" | "merge" | "extends" | "override" | "include" | "interpolated" | "read-from" | "built-from" | "inherits";
  readonly span: Span;
}

/** A way is told as far as so many steps from where it ends: each step of a longer one would carry all the others along. */
export const longestWay = 16;

/** A way with a step before it. */
export const through = (hop: Hop, way: readonly Hop[]): readonly Hop[] =>
  way.length === 0 ? [hop] : [hop, ...(way.length < longestWay ? way : way.slice(0, longestWay - 1))];

/** A way with another before it. */
export const throughAll = (before: readonly Hop[], way: readonly Hop[]): readonly Hop[] =>
  before.length === 0 ? way : way.length === 0 ? before : [...before, ...way].slice(0, longestWay);

interface Placed {
  /** Where the value is written or, for a default, where it would be. */
  readonly span: Span;
  readonly via?: readonly Hop[];
}

/** `state: "written"`: somebody wrote the value at `span`. */
export interface Written<T> extends Placed {
  readonly state: "written";
  readonly value: T;
}

/** `state: "default"`: nobody wrote it; this is what the runtime or the base image then uses. */
export interface Default<T> extends Placed {
  readonly state: "default";
  readonly value: T;
}

/** Why nobody can know a value before it runs. */
export type Reason =
  /** What is written holds a variable that gets its value elsewhere. */
  | "variable"
  /** What is written is no value of its kind: the loader refuses it, or makes of it what it likes. */
  | "malformed"
  /** What is written comes to more than anybody looks at. */
  | "large"
  /** Nothing is written, and the image decides: one that is not known here. */
  | "image"
  /** Nothing is written, and another file of the project may say it, which nobody read. */
  | "elsewhere"
  /** It is declared outside of the project. */
  | "external";

/** `state: "unknown"`: something is there that nobody can know before it runs. */
export interface Unknown extends Placed {
  readonly state: "unknown";
  readonly reason: Reason;
  /** What is written, U+FFFC for each part that nobody can know; empty where nothing is. */
  readonly text: string;
}

/** A value, where it comes from and how sure we are. `unknown` has no value, so no rule can read one. */
export type Setting<T> = Written<T> | Default<T> | Unknown;

/** Lists are known, or not, item by item. */
export type ListSetting<T> = Setting<readonly Setting<T>[]>;

/** A setting somebody wrote. */
export const written = <T>(value: T, span: Span, via?: readonly Hop[]): Setting<T> =>
  via?.length ? { state: "written", value, span, via } : { state: "written", value, span };

/** A setting nobody wrote. */
export const byDefault = <T>(value: T, span: Span, via?: readonly Hop[]): Setting<T> =>
  via?.length ? { state: "default", value, span, via } : { state: "default", value, span };

/** A setting whose value cannot be known; `text` is what is written there. */
export const unknown = (reason: Reason, text: string, span: Span, via?: readonly Hop[]): Unknown =>
  via?.length ? { state: "unknown", reason, text, span, via } : { state: "unknown", reason, text, span };

/** Whether somebody wrote something, for each reason not to know what. */
const isWritten: Readonly<Record<Reason, boolean>> = {
  variable: true,
  malformed: true,
  large: true,
  image: false,
  elsewhere: false,
  external: false,
};

/** Whether somebody wrote it, even where nobody can know what it comes to. */
export const isSaid = (setting: Setting<unknown>): boolean =>
  setting.state === "written" || (setting.state === "unknown" && isWritten[setting.reason]);
