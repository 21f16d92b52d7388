import type { Finding } from "../model/finding.ts";
import { wayOut } from "./headline.ts";
import { quotedIn, template } from "./template.ts";

/** What to do about findings that are shown together, each once: where one rule says the same of several things, the others are named. */
export function waysOut(findings: readonly Finding[]): string[] {
  const ways = new Map<string, { readonly text: string; readonly others: Set<string> }>();
  for (const finding of findings) {
    const way = wayOut(finding);
    if (!way) continue;
    const text = `${way}${finding.fix?.safety === "unsafe" ? " (may change behaviour)" : ""}`;
    const known = ways.get(`${finding.rule}\0${template(text)}`);
    const other = known && quotedIn(text).find((quoted) => !known.text.includes(quoted));
    if (!known) ways.set(`${finding.rule}\0${template(text)}`, { text, others: new Set() });
    else if (other) known.others.add(other);
  }
  const lines = [...ways.values()].map(({ text, others }) => (others.size ? `${text}; likewise ${[...others].join(", ")}` : text));
  return [...new Set(lines)];
}
