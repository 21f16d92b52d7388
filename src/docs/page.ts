import { textReport } from "../report/text.ts";
import type { AnyRule } from "../rule/define.ts";
import { lintExample, unmark } from "./example.ts";

const plain = (_: string, text: string): string => text;

/** A rule's page in Markdown; what its examples print is what the linter prints. */
export async function pageOf(rule: AnyRule, all: readonly AnyRule[]): Promise<string> {
  const { id, on, severity, profile, confidence = "high", summary, why, standards, references, examples, formerly = [] } = rule;
  const parts = [
    `# ${id}`,
    summary,
    `| Judges | Severity | Confidence | Profile |\n| --- | --- | --- | --- |\n| ${on} | ${severity} | ${confidence} | ${profile} |`,
    "## Why",
    why,
    "## Examples",
  ];
  for (const example of examples) {
    const { text } = unmark(example.bad);
    const report = await lintExample(rule, example, text, all);
    parts.push(
      `Reported in \`${example.file}\`:`,
      fenced(example.file, text),
      fenced("", textReport(report, { style: plain, quiet: true })),
    );
    if (example.good !== undefined) parts.push("Not reported:", fenced(example.file, example.good));
  }
  if (standards.length) parts.push("## Standards", standards.join(", "));
  parts.push(
    "## More",
    Object.entries(references)
      .map(([title, url]) => `- [${title}](${url})`)
      .join("\n"),
  );
  parts.push(
    "## Silencing it",
    on === "seccomp"
      ? `JSON holds no comments: \`--skip ${id}\` leaves the rule out.`
      : `A comment on the line above, or at the end of the line, with a reason: \`# seaworthy: ignore[${id}] why it is fine here\`.`,
  );
  if (formerly.length) parts.push(`Formerly ${formerly.join(", ")}.`);
  return `${parts.join("\n\n")}\n`;
}

const languageOf = (file: string): string =>
  file === "" || file.startsWith("apparmor.d/") ? "text" : /\.ya?ml$/.test(file) ? "yaml" : file.endsWith(".json") ? "json" : "dockerfile";

const fenced = (file: string, text: string): string => `\`\`\`${languageOf(file)}\n${text.replace(/\n+$/, "")}\n\`\`\``;
