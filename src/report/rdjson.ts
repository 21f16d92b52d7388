import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { harmless, harmlessJson } from "../secrets/harmless.ts";
import type { Span } from "../text/span.ts";
import { isLive } from "../triage/live.ts";
import { offered } from "./edits.ts";
import { helpUri } from "./help.ts";
import { levelOf } from "./level.ts";

const severities = { error: "ERROR", warning: "WARNING", notice: "INFO" } as const;

/** reviewdog's diagnostic format. Columns count bytes of UTF-8, ends are exclusive. https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export function rdjsonReport(report: Report): string {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const diagnostics = report.findings.filter(isLive).map((finding) => {
    const { span, severity, message, rule, related } = finding;
    const info = rules.get(rule);
    const suggestions = suggestionsOf(report, finding);
    return {
      message: harmless(message),
      location: { path: span.file, range: rangeOf(report, span) },
      severity: severities[levelOf(severity)],
      code: { value: rule, ...(info ? { url: helpUri(info) } : {}) },
      ...(suggestions.length ? { suggestions } : {}),
      ...(related.length
        ? {
            relatedLocations: related.map((each) => ({
              message: harmless(each.message),
              location: { path: each.span.file, range: rangeOf(report, each.span) },
            })),
          }
        : {}),
    };
  });
  return harmlessJson({ source: { name: "seaworthy", url: "https://github.com/seaworthy-lint/seaworthy" }, diagnostics });
}

/** `raw`: for who cuts the line at these bytes, of which a byte order mark is some. */
function rangeOf({ sources }: Report, { file, start, end }: Span, raw = false) {
  const source = sources.get(file);
  const at = (offset: number) => {
    const { line, column } = source?.position(offset) ?? { line: 1, column: 1 };
    const from = source?.lineStart(line) ?? 0;
    return { line, column: (source?.byteLength(raw && line === 1 ? 0 : from, from + column - 1) ?? 0) + 1 };
  };
  return { start: at(start), end: at(end) };
}

/** Edits that somebody may apply with a click: one place of the same file, and nothing that carries a secret. */
function suggestionsOf(report: Report, { fix, span }: Finding): object[] {
  const [edit, ...others] = offered(fix);
  if (!edit || others.length > 0 || edit.span.file !== span.file) return [];
  return [{ range: rangeOf(report, edit.span, true), text: edit.text }];
}
