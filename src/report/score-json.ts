import type { Report } from "../model/report.ts";
import { harmless } from "../secrets/harmless.ts";

/** The scores for machines: of every container and image, and what to do first. */
export function scoresDocument({ scores, since }: Pick<Report, "scores" | "since">): object | undefined {
  if (!scores) return undefined;
  const { mean, minimum, grade, scored, recommendations, unrated, open } = scores;
  return {
    ...{ mean, minimum, grade },
    ...(since?.scores ? { since: since.scores } : {}),
    scored: scored.map(({ workload, label, file, kind, score, grade: own, deductions, cap }) => ({
      ...{ workload: workload.map(harmless), label: harmless(label), file: harmless(file), kind, score, grade: own },
      deductions: deductions.map(({ what, points, rules }) => ({ what, points, rules })),
      cap: cap ? { at: cap.at, why: cap.why, rule: cap.rule } : null,
    })),
    recommendations: recommendations.map(({ text, gain, rules, workloads }) => ({ text, gain, rules, workloads: workloads.map(harmless) })),
    unrated,
    open: open.map(({ setting, labels }) => ({ setting, labels: labels.map(harmless) })),
  };
}
