import { createHash } from "node:crypto";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { redact } from "../rule/redact.ts";

/**
 * Stable identities of findings, in their order: rule, path, workload and the text at the place, then a count for equal
 * ones. Lines are no part of it, so that text moved up or down keeps its findings.
 */
export function fingerprints({ findings, sources }: Report): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const hash = createHash("sha256").update(anchorOf(finding, sources)).digest("hex").slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

function anchorOf({ rule, span, workload }: Finding, sources: Report["sources"]): string {
  const text = sources.get(span.file)?.shown.slice(span.start, Math.min(span.end, span.start + 2000)) ?? "";
  // Masked: a hash of a short password is as good as the password.
  return JSON.stringify([rule, span.file, workload, redact(text).replace(/\s+/g, " ").trim()]);
}
