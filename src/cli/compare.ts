import { comparisonDocument, comparisonMarkdown, comparisonText } from "../report/comparison.ts";
import { harmlessJson } from "../secrets/harmless.ts";
import type { Arguments } from "../session/arguments.ts";
import { exit } from "../session/exit.ts";
import { readReport } from "../session/report-file.ts";
import { oneOf, UsageError } from "../session/usage.ts";
import { printable } from "../text/printable.ts";
import { comparisonOf } from "../triage/comparison.ts";
import { lookOf } from "./look.ts";
import type { Streams } from "./streams.ts";

const forms = ["text", "json", "markdown"] as const;

/** `seaworthy compare OLD.json NEW.json`: what is new, fixed and uncovered between two JSON reports, and how the score changed. */
export function compareCommand(args: Arguments, { out }: Streams): number {
  const [old, latest, ...more] = args.paths;
  if (old === undefined || latest === undefined || more.length > 0)
    throw new UsageError("compare takes two JSON reports, the earlier one first: seaworthy compare old.json new.json");
  const format = formatOf(args);
  const comparison = comparisonOf(readReport(old), readReport(latest));
  if (format === "json") out(harmlessJson(comparisonDocument(comparison)));
  else out(printable(format === "markdown" ? comparisonMarkdown(comparison) : comparisonText(comparison, lookOf(args))));
  return exit.clean;
}

/** A variable may name a format of reports, which this may not have. */
function formatOf({ values, origin }: Arguments): (typeof forms)[number] {
  const [asked, another] = values.format ?? [];
  if (origin("format") !== "--format") return forms.find((each) => each === asked) ?? "text";
  if (another !== undefined) throw new UsageError("compare prints one format: remove the other --format");
  return oneOf("--format", asked, forms) ?? "text";
}
