import { lint } from "../lint.ts";
import type { Report } from "../model/report.ts";
import type { AnyRule, Example } from "../rule/define.ts";
import { Source } from "../text/source.ts";

/** A marked text: what it is without its marks, and where they stood. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Takes `[|marks|]` out of a text. */
export function unmark(marked: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = "";
  for (let at = 0; at < marked.length; at += 1) {
    if (marked.startsWith("[|", at)) {
      open.push(text.length);
      at += 1;
    } else if (marked.startsWith("|]", at) && open.length) {
      spans.push({ start: open.pop() as number, end: text.length });
      at += 1;
    } else text += marked[at];
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** Runs one rule on an example's text: alone, unless it judges what the others come to. */
export async function lintExample(
  rule: AnyRule,
  { file, with: others = {}, options }: Example,
  text: string,
  all: readonly AnyRule[] = [],
): Promise<Report> {
  const inputs = [new Source(file, text), ...Object.entries(others).map(([path, content]) => new Source(path, content))].map((source) => ({
    source,
  }));
  const scopes = options ? [{ rules: new Map([[rule.id, { options }]]) }] : [];
  const report = await lint(inputs, { rules: rule.on === "ignore" ? all : [rule], profile: "strict", scopes });
  // A rule that throws is reported as a failure, and would look like one that finds nothing.
  const [failure] = report.failures;
  if (failure) throw new Error(`${failure.path} ${failure.message}`);
  return { ...report, findings: report.findings.filter(({ rule: id }) => id === rule.id) };
}
