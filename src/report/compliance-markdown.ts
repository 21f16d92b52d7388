import type { Compliance, Judgement } from "../model/compliance.ts";
import type { Report } from "../model/report.ts";
import { breachesOf, coverageLine, remarksOn, verdictWords, worstControlsFirst, worstSectionsFirst } from "./compliance.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/**
 * A standard in Markdown: what it comes to, then a table of the controls, the worst section and control first. Within `size` bytes: what is left out
 * is counted.
 */
export function complianceMarkdown(report: Report, compliance: Compliance, size: number): string {
  const head = `### ${escapeMarkdown(coverageLine(compliance))}`;
  const table = "| | Control | What it asks for | |\n| --- | --- | --- | --- |\n";
  let left = size - Buffer.byteLength(head + table, "utf8") - 100;
  const rows: string[] = [];
  const all = worstSectionsFirst(compliance).flatMap(({ judgements }) => worstControlsFirst(judgements));
  for (const each of all) {
    const row = rowOf(report, each);
    left -= Buffer.byteLength(row, "utf8");
    if (left < 0) break;
    rows.push(row);
  }
  const more = all.length - rows.length;
  return `${head}\n\n${table}${rows.join("")}${more ? `\n${more} more ${more === 1 ? "control is" : "controls are"} omitted here to stay within the limit.\n` : ""}`;
}

function rowOf(report: Report, judgement: Judgement): string {
  const { control, verdict } = judgement;
  const said = [...breachesOf(report, judgement), ...remarksOn(judgement)].map(escapeMarkdown).join("<br>");
  return `| ${verdictWords[verdict]} | ${escapeMarkdown(control.number)} | ${escapeMarkdown(control.title)} | ${said} |\n`;
}
