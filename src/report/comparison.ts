import type { Comparison, ToldFinding } from "../model/comparison.ts";
import { severities } from "../model/finding.ts";
import { harmless, harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import { escapeMarkdown, escapeText } from "./escape-markdown.ts";
import type { Look } from "./look.ts";
import { signed } from "./score.ts";
import { wrapped } from "./wrap.ts";

/** How far two reports are apart, in a sentence without a full stop. */
export function comparisonLine({ added, fixed, uncovered, unchanged }: Comparison): string {
  return [
    `${added.length} new`,
    `${fixed.length} fixed`,
    ...(uncovered.length ? [`${uncovered.length} uncovered`] : []),
    `${unchanged} unchanged`,
  ].join(", ");
}

/** How the score changed; nothing where one of the reports has none. */
export function scoresApart({ before, after }: Pick<Comparison, "before" | "after">): string | undefined {
  if (!before || !after) return undefined;
  const part = (from: number, to: number, how: string): string => `${to} of 100 ${how} (${signed(to - from)})`;
  return `score ${part(before.minimum, after.minimum, "at worst")}, ${part(before.mean, after.mean, "on average")}`;
}

const changes = ({ bySeverity }: Comparison): string[] =>
  severities.toReversed().flatMap((severity) => {
    const { before, after } = bySeverity[severity];
    return before || after ? [`${severity} ${after} (${signed(after - before)})`] : [];
  });

const sections = ({ added, fixed, uncovered }: Comparison): (readonly [heading: string, findings: readonly ToldFinding[]])[] =>
  (
    [
      ["New", added],
      ["Uncovered by what is fixed", uncovered],
      ["Fixed", fixed],
    ] as const
  ).filter(([, findings]) => findings.length > 0);

const scoreText = (score: number | null): string => (score === null ? "not there" : String(score));

/** A comparison for people. */
export function comparisonText(comparison: Comparison, { style, columns }: Look): string {
  const line = (text: string, first = "", indent = 2): string => wrapped(harmlessLine(text), columns, first, indent).join("\n");
  const scores = scoresApart(comparison);
  const found = sections(comparison).flatMap(([heading, findings]) => [
    "",
    style("bold", `${heading}:`),
    ...findings.map(({ rule, severity, message, path, line: at, column }) =>
      line(`${severity}[${rule}]: ${message} (${harmlessPath(path)}:${at}:${column})`, "  ", 4),
    ),
  ]);
  const { moved } = comparison;
  return `${[
    style("bold", line(`${comparisonLine(comparison)}.`)),
    ...(scores ? [line(scores, "  ")] : []),
    ...(changes(comparison).length ? [line(changes(comparison).join(", "), "  ")] : []),
    ...(moved.length ? ["", style("bold", "Scores:")] : []),
    ...moved.map(({ label, file, before, after }) =>
      line(`${scoreText(before)} -> ${scoreText(after)}  ${label} in ${harmlessPath(file)}`, "  ", 4),
    ),
    ...found,
  ].join("\n")}\n`;
}

/** A comparison for machines. */
export const comparisonDocument = ({ added, fixed, uncovered, unchanged, bySeverity, before, after, moved }: Comparison): object => ({
  schemaVersion: 1,
  score:
    before && after
      ? { before, after, change: { mean: Math.round((after.mean - before.mean) * 10) / 10, minimum: after.minimum - before.minimum } }
      : null,
  summary: { new: added.length, fixed: fixed.length, uncovered: uncovered.length, unchanged, bySeverity },
  scored: moved.map(({ label, file, ...scores }) => ({ label: harmless(label), file: harmless(file), ...scores })),
  new: added.map(findingOf),
  fixed: fixed.map(findingOf),
  uncovered: uncovered.map(findingOf),
});

const findingOf = ({ rule, severity, message, path, line, column }: ToldFinding): object => ({
  ...{ rule, severity, message: harmless(message), path, line, column },
});

/** So many characters fit into a comment on GitHub, which holds 65,536. */
const largest = 60_000;

/** A comparison in Markdown: it stays below what a comment holds, and counts what is left out. */
export function comparisonMarkdown(comparison: Comparison): string {
  const scores = scoresApart(comparison);
  const head = [
    "<!-- seaworthy compare -->",
    `### seaworthy: ${escapeMarkdown(comparisonLine(comparison))}`,
    ...(scores ? [escapeMarkdown(scores)] : []),
    ...(changes(comparison).length ? [escapeMarkdown(changes(comparison).join(", "))] : []),
  ];
  const rows: string[] = comparison.moved.map(
    ({ label, file, before, after }) =>
      `- ${escapeMarkdown(label)} in <code>${escapeText(harmlessPath(file))}</code>: ${scoreText(before)} → ${scoreText(after)}`,
  );
  for (const [heading, findings] of sections(comparison)) {
    rows.push(`\n**${heading}**\n`);
    for (const { rule, severity, message, path, line, column } of findings)
      rows.push(
        `- ${severity} ${escapeMarkdown(rule)} at <code>${escapeText(harmlessPath(path))}:${line}:${column}</code>: ${escapeMarkdown(message)}`,
      );
  }
  const kept: string[] = [];
  let left = largest - Buffer.byteLength(head.join("\n\n"), "utf8");
  for (const row of rows) {
    left -= Buffer.byteLength(row, "utf8") + 1;
    if (left < 0) break;
    kept.push(row);
  }
  const more = rows.length - kept.length;
  return `${[...head, ...(kept.length ? [kept.join("\n")] : []), ...(more ? [`${more} more lines are omitted here to stay within the limit.`] : [])].join("\n\n")}\n`;
}
