import type { Fault } from "../../model/document.ts";
import { nanosecondsIn } from "../../syntax/duration.ts";
import { nearest } from "../../syntax/nearest.ts";
import type { Instruction } from "./instruction.ts";
import type { Flag } from "./words.ts";

/** What the value of a flag is. */
interface Kind {
  /** Variables in it are expanded; in any other flag a dollar is a dollar. */
  readonly expands?: true;
  readonly repeats?: true;
  /** The words it knows. */
  readonly words?: readonly string[];
  readonly is?: "boolean" | "duration" | "count";
}

const text: Kind = {};
const word: Kind = { expands: true };
const boolean: Kind = { is: "boolean" };
const duration: Kind = { is: "duration" };
const patterns: Kind = { repeats: true };

/** The flags each instruction takes (frontend/dockerfile/instructions/parse.go), and which of them `Expand` in commands.go expands. */
const flagsOf: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  ADD: { chown: word, chmod: word, link: boolean, "keep-git-dir": boolean, checksum: word, unpack: boolean, exclude: patterns },
  COPY: { chown: word, from: text, chmod: word, link: boolean, exclude: patterns, parents: boolean },
  FROM: { platform: word },
  HEALTHCHECK: { interval: duration, timeout: duration, "start-period": duration, "start-interval": duration, retries: { is: "count" } },
  RUN: {
    mount: { expands: true, repeats: true },
    network: { words: ["default", "none", "host"] },
    security: { words: ["insecure", "sandbox"] },
    device: { repeats: true },
  },
};

const kindOf = (keyword: string, name: string): Kind | undefined => {
  const flags = Object.hasOwn(flagsOf, keyword) ? flagsOf[keyword] : undefined;
  return flags && Object.hasOwn(flags, name) ? flags[name] : undefined;
};

/** Whether the builder expands variables in a flag. */
export const expands = (keyword: string, { name }: Flag): boolean => kindOf(keyword, name)?.expands === true;

/** What BuildKit refuses in the flags of an instruction, and the variables it leaves as they are written. */
export function flagFaults({ keyword, flags, args }: Instruction): Fault[] {
  if (flags.length === 0) return [];
  // The builder never looks at the flags of these.
  if (keyword === "ARG" || keyword === "STOPSIGNAL" || (keyword === "HEALTHCHECK" && args[0]?.value.toUpperCase() === "NONE")) return [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const flag of flags) {
    const kind = kindOf(keyword, flag.name);
    const message = kind ? misused(flag, kind, seen.has(flag.name)) : undefined;
    if (!kind) faults.push(unknownFlag(keyword, flag));
    const literal = kind && !kind.expands && flag.name !== "from" && /\$\{?[A-Za-z_]/.test(flag.text ?? "");
    if (message)
      faults.push({ kind: "broken", span: flag.span, message: literal ? `${message}; variables are not expanded here` : message });
    else if (literal && keyword !== "HEALTHCHECK")
      faults.push({
        kind: "loose",
        span: flag.span,
        message: `--${flag.name} does not expand variables: the builder uses the literal text`,
      });
    seen.add(flag.name);
  }
  return faults;
}

function unknownFlag(keyword: string, { name, span, text: value }: Flag): Fault {
  const meant = nearest(name, Object.keys(flagsOf[keyword] ?? {}));
  const message = `${keyword} does not take the flag --${name.length > 40 ? `${name.slice(0, 40)}...` : name}${meant ? `, did you mean --${meant}?` : ""}`;
  const edit = { span: { ...span, start: span.start + 2, end: span.start + 2 + name.length }, text: meant ?? "" };
  return {
    kind: "broken",
    span,
    message,
    ...(meant && (value !== undefined || kindOf(keyword, meant)?.is === "boolean")
      ? { fix: { title: `write --${meant}`, safety: "unsafe", edits: [edit] } }
      : {}),
  };
}

function misused({ name, text }: Flag, { is, words, repeats }: Kind, again: boolean): string | undefined {
  if (again && !repeats) return `duplicate flag --${name}`;
  if (is === "boolean") return text === undefined || /^(?:true|false)$/i.test(text) ? undefined : `--${name} must be true or false`;
  if (text === undefined) return `--${name} needs a value`;
  if (words) return words.includes(text) ? undefined : `--${name} must be one of ${words.join(", ")}`;
  if (!text) return undefined;
  if (is === "count") return /^\+?\d+$/.test(text) ? undefined : `--${name} must be a whole number, zero or more`;
  return is === "duration" ? durationFault(name, text) : undefined;
}

/** A duration as Go reads it, which is zero or a millisecond at the least. */
function durationFault(name: string, text: string): string | undefined {
  const nanoseconds = nanosecondsIn(text, false);
  if (nanoseconds === undefined) return `--${name} needs a duration with a unit, such as 30s`;
  return nanoseconds !== 0 && nanoseconds < 1e6 ? `--${name} must be zero or at least one millisecond` : undefined;
}
