import type { Report } from "../model/report.ts";
import { harmlessPath } from "../secrets/harmless.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { reasonsOf, scoreChange, scoreLine, uncountedLines } from "./score.ts";

/** The scores in Markdown: what everything comes to, the steps that help most, and a table, the lowest first. Within `size` bytes: what is left out is counted. */
export function scoreMarkdown(report: Report, size: number): string {
  const { scores } = report;
  if (!scores) return "";
  const change = scoreChange(report);
  const head = `### ${escapeMarkdown(`${scoreLine(scores)}${change ? ` (${change})` : ""}`)}\n\n`;
  const notes = uncountedLines(scores)
    .map((line) => `\n${escapeMarkdown(line)}\n`)
    .join("");
  const table = "\n| Score | | Container or image | Why |\n| ---: | --- | --- | --- |\n";
  let left = size - bytes(head + notes + table) - 200;
  const fitting = (lines: readonly string[]): string[] => {
    const kept: string[] = [];
    for (const line of lines) {
      left -= bytes(line);
      if (left < 0) break;
      kept.push(line);
    }
    return kept;
  };
  const steps = fitting(scores.recommendations.map(({ text, gain }) => `- **+${gain}** ${escapeMarkdown(text)}\n`));
  const rows = fitting(
    scores.scored.map((each) => {
      const name = `${escapeMarkdown(each.label)} in ${escapeMarkdown(harmlessPath(each.file))}`;
      return `| ${each.score} | ${each.grade} | ${name} | ${escapeMarkdown(reasonsOf(each))} |\n`;
    }),
  );
  const more = scores.scored.length - rows.length;
  return `${head}${steps.join("")}${table}${rows.join("")}${more ? `\n${more} more ${more === 1 ? "score is" : "scores are"} omitted here to stay within the limit.\n` : ""}${notes}`;
}

const bytes = (text: string): number => Buffer.byteLength(text, "utf8");
