import { type Mended, mend, type Texts } from "../fix/mend.ts";
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
export const lintExample = (rule: AnyRule, example: Example, text: string, all: readonly AnyRule[] = []): Promise<Report> =>
  judged(rule, example, textsOf(example, text), all);

/** What `fix --unsafe` makes of an example's texts, the rule alone being asked. */
export async function mendExample(rule: AnyRule, example: Example, text: string, all: readonly AnyRule[] = []): Promise<Mended> {
  const texts = textsOf(example, text);
  const judge = (changed: Texts): Promise<Report> => judged(rule, example, new Map([...texts, ...changed]), all);
  return mend({ report: await judge(new Map()), texts, isWanted: () => true, judge });
}

const textsOf = ({ file, with: others = {} }: Example, text: string): Texts => new Map([[file, text], ...Object.entries(others)]);

async function judged(rule: AnyRule, { options }: Example, texts: Texts, all: readonly AnyRule[]): Promise<Report> {
  const inputs = [...texts].map(([path, text]) => ({ source: new Source(path, text) }));
  const scopes = options ? [{ rules: new Map([[rule.id, { options }]]) }] : [];
  const report = await lint(inputs, { rules: rule.on === "ignore" ? all : [rule], profile: "strict", scopes });
  // A rule that throws is reported as a failure, and would look like one that finds nothing.
  const [failure] = report.failures;
  if (failure) throw new Error(`${failure.path} ${failure.message}`);
  return { ...report, findings: report.findings.filter(({ rule: id }) => id === rule.id) };
}
