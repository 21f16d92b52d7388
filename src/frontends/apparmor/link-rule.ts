import { endPathRule, pathStart } from "./rule-end.ts";
import type { Scanner } from "./scanner.ts";
import type { LinkRule, Prefix } from "./syntax.ts";

/** Reads a rule about links behind its word: `link subset /new -> /existing,`. */
export function readLinkRule(scan: Scanner, prefix: Prefix, start: number): LinkRule | undefined {
  scan.blanks();
  const subset = takeSubset(scan);
  scan.blanks();
  const from = scan.sees(pathStart) ? scan.word() : undefined;
  scan.blanks();
  const arrow = from && scan.take(/->/y);
  scan.blanks();
  const to = arrow ? scan.word() : undefined;
  if (!from || !to) {
    scan.fault(scan.span(start), "write a link rule as `link /new -> /existing,`");
    return undefined;
  }
  scan.blanks();
  endPathRule(scan);
  return { kind: "link", prefix, subset, path: from, target: to, span: scan.span(start) };
}

/** Whether the link may do no more than what it points at. */
export const takeSubset = (scan: Scanner): boolean => scan.take(/subset(?=\s)|<=/y) !== undefined;
