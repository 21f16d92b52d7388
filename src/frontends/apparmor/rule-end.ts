import type { Scanner } from "./scanner.ts";
import { unexpected } from "./unexpected.ts";

/** What may begin the next rule, so that a comma is missing before it. */
export const ruleStart =
  /(?:(?:abi|alias|all|allow|audit|capability|change_profile|dbus|deny|file|hat|if|include|io_uring|link|mount|mqueue|network|other|owner|pivot_root|priority|profile|prompt|ptrace|remount|set(?=[ \t]+rlimit)|signal|umount|unix|unmount|userns)\b|#include|\})/y;

/** What may begin a path. */
export const pathStart = /"?(?:\/|@\{?[A-Za-z]|:[^=]|&)/y;

/** A comma belongs at the end of what stands before. */
export function missingComma(scan: Scanner): void {
  const end = scan.last;
  scan.fault(scan.span(Math.max(0, end - 1), end), "this rule does not end: a comma is missing here", "broken", {
    title: "add the comma",
    safety: "unsafe",
    edits: [{ span: scan.span(end, end), text: "," }],
  });
}

/** Takes the comma that ends an item, or tells that it is missing. */
export function endItem(scan: Scanner): void {
  const { last } = scan;
  scan.blanks();
  if (scan.text[scan.at] === ",") scan.at += 1;
  else {
    scan.last = last;
    missingComma(scan);
  }
}

/** The comma that ends a rule about paths; when another rule begins instead, it is missing where this one ends. */
export function endPathRule(scan: Scanner): void {
  if (scan.text[scan.at] === ",") {
    scan.at += 1;
    return;
  }
  const fresh = scan.text.slice(scan.last, scan.at).includes("\n") || scan.done;
  if (fresh || scan.sees(pathStart) || scan.sees(ruleStart)) missingComma(scan);
  else {
    const { at } = scan;
    scan.fault(scan.span(at, at + 1), `${unexpected(scan, at)}: end the rule with a comma`);
    scan.recover();
  }
}
