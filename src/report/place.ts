import type { Report } from "../model/report.ts";
import type { Span } from "../text/span.ts";

/** A span as people count: 1-based, `endColumn` exclusive. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a span stands in its file. */
export function placeOf({ sources }: Pick<Report, "sources">, { file, start, end }: Span): Place {
  const source = sources.get(file);
  const from = source?.position(start) ?? { line: 1, column: 1 };
  const to = source?.position(end) ?? from;
  return { path: file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
