import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { shownSource } from "../../src/secrets/mask.ts";
import type { ShownSource } from "../../src/text/shown-source.ts";
import { Source } from "../../src/text/source.ts";
import type { Span } from "../../src/text/span.ts";

/** A place in the file `a`, unless told another one. */
export const span = (start: number, end = start + 1, file = "a"): Span => ({ file, start, end });

/** A finding with what a test says about it. */
export const found = (more: Partial<Finding> = {}): Finding => ({
  ...{ rule: "a-rule", severity: "medium", confidence: "high", profile: "recommended", message: "something" },
  ...{ span: span(0), workload: null, related: [], fix: null, suppressed: null, anchor: "" },
  ...more,
});

export const byComment = (reason: string | null = null): Finding["suppressed"] => ({
  by: "comment",
  of: "seaworthy",
  reason,
  span: span(0),
});

/** A text of which something may not be shown: where `shown` has other characters. */
export const shownAs = (path: string, text: string, shown = text): ShownSource =>
  shownSource(
    new Source(path, text),
    text.split("").flatMap((char, at) => (char === shown[at] ? [] : [{ file: path, start: at, end: at + 1 }])),
  );

/** A report of findings in some files. */
export const reportOf = (findings: readonly Finding[], sources: readonly Source[] = [], more: Partial<Report> = {}): Report => ({
  ...{ files: sources.map(({ path }) => ({ path, kind: "dockerfile" })), findings, ignores: [], notices: [], failures: [], hidden: 0 },
  ...{ rules: [], sources: new Map(sources.map((source) => [source.path, shownSource(source)])) },
  ...more,
});
