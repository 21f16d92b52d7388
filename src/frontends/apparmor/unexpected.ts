import { nearest } from "../../syntax/nearest.ts";
import { withoutEnd } from "../../text/pattern.ts";
import type { Scanner } from "./scanner.ts";

/** What stands where nothing like it can. */
export function unexpected(scan: Scanner, at: number): string {
  const found = /^\S{1,24}/.exec(scan.text.slice(at, at + 24))?.[0] ?? "end of file";
  const meant = nearest(withoutEnd(found, /\W/), [
    "capability",
    "network",
    "include",
    "profile",
    "deny",
    "owner",
    "mount",
    "signal",
    "ptrace",
  ]);
  return `\`${found}\` is not allowed here${meant && meant !== found ? `, did you mean \`${meant}\`?` : ""}`;
}
