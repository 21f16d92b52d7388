import type { Scanner } from "./scanner.ts";
import type { Prefix } from "./syntax.ts";

const order = "prefixes must be in this order: priority, audit, allow or deny, owner";

/** Reads what stands before a rule: priority, audit, allow or deny, owner. */
export function readPrefix(scan: Scanner): Prefix | undefined {
  let priority: Prefix["priority"];
  let audit: Prefix["audit"];
  let mode: Prefix["mode"];
  let owner: Prefix["owner"];
  for (;;) {
    scan.blanks();
    const start = scan.at;
    if (scan.take(/priority(?=[ \t]*=)/y)) {
      scan.take(/[ \t]*=[ \t]*/y);
      const value = scan.take(/[+-]?\d+/y);
      const number = Number(value);
      if (value === undefined || Math.abs(number) > 1000)
        scan.fault(scan.span(start), "a priority must be a whole number from -1000 to 1000");
      if (priority || audit || mode || owner) scan.fault(scan.span(start), order);
      priority = { value: number, span: scan.span(start) };
    } else if (scan.take(/audit(?=[ \t\r\n{])/y)) {
      if (audit || mode || owner) scan.fault(scan.span(start), order);
      audit = scan.span(start);
    } else if (scan.sees(/(?:allow|deny|prompt)(?=[ \t\r\n{])/y)) {
      const value = scan.take(/[a-z]+/y) as "allow" | "deny" | "prompt";
      if (mode || owner) scan.fault(scan.span(start), mode ? `\`${mode.value} ${value}\` contradicts itself` : order);
      mode = { value, span: scan.span(start) };
    } else if (scan.sees(/(?:owner|other)(?=[ \t\r\n{])/y)) {
      const value = scan.take(/[a-z]+/y) as "owner" | "other";
      if (owner) scan.fault(scan.span(start), "use only one of owner and other");
      owner = { value, span: scan.span(start) };
    } else break;
  }
  return { ...(priority ? { priority } : {}), ...(audit ? { audit } : {}), ...(mode ? { mode } : {}), ...(owner ? { owner } : {}) };
}
