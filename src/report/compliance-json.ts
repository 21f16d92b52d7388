import type { Compliance, Judgement } from "../model/compliance.ts";
import type { Report } from "../model/report.ts";
import { harmless } from "../secrets/harmless.ts";
import { placeOf } from "./place.ts";

/** A standard for machines: every control with its verdict, its reason, and what breaks it. Lines and columns as in the rest of the report. */
export function complianceDocument(report: Report, { standard, sections, controls, checkable, counts }: Compliance): object {
  return {
    standard: standard.id,
    name: standard.name,
    source: standard.source,
    summary: { controls, checkable, ...counts },
    sections: sections.map(({ number, title, judgements }) => ({
      number,
      title,
      controls: judgements.map((each) => controlDocument(report, each)),
    })),
  };
}

function controlDocument(report: Report, { control, verdict, why, rules, findings, suppressed }: Judgement): object {
  return {
    number: control.number,
    title: control.title,
    verdict,
    why: why ?? null,
    partly: control.partly ?? null,
    rules,
    findings: findings.map(({ rule, severity, confidence, message, span }) => ({
      ...{ rule, severity, confidence, message: harmless(message) },
      ...placeOf(report, span),
    })),
    suppressed,
  };
}
