import { diffOf } from "../fix/patch.ts";
import { dialectOf, frontendOf } from "../frontends/registry.ts";
import { severities } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { textReport } from "../report/text.ts";
import type { AnyRule, Example } from "../rule/define.ts";
import { withoutEnd } from "../text/pattern.ts";
import { plain } from "../text/style.ts";
import { lintExample, mendExample, unmark } from "./example.ts";

/** A rule's page in Markdown; what its examples print is what the linter prints. */
export async function pageOf(rule: AnyRule, all: readonly AnyRule[]): Promise<string> {
  const {
    id,
    on,
    severity,
    otherwise = {},
    profile,
    confidence = "high",
    summary,
    why,
    standards,
    references,
    examples,
    instead,
    formerly = [],
    options = {},
  } = rule;
  const parts = [
    `# ${id}`,
    summary,
    `| Applies to | Severity | Confidence | Profile |\n| --- | --- | --- | --- |\n| ${on} | ${severity} | ${confidence} | ${profile} |`,
    ...ratedOtherwise(otherwise),
    "## Why",
    why,
    "## Examples",
  ];
  for (const example of examples) {
    const { text } = unmark(example.bad);
    const report = await lintExample(rule, example, text, all);
    if (example.options) parts.push("With this in `seaworthy.yaml`:", fenced("seaworthy.yaml", configOf(id, example.options)));
    parts.push(
      `Reported in \`${example.file}\`:`,
      fenced(example.file, text),
      fenced("", textReport(withoutEdits(report), { style: plain, quiet: true })),
    );
    parts.push(...(await repairOf(rule, example, text, all)));
    if (example.good !== undefined) parts.push("Not reported:", fenced(example.file, example.good));
  }
  if (instead) parts.push("## Use instead", instead);
  const settings = Object.entries(options);
  if (settings.length) {
    const rows = settings.map(
      ([name, { schema, default: fallback }]) => `| \`${name}\` | ${schema.description} | \`${JSON.stringify(fallback)}\` |`,
    );
    parts.push("## Options", `| Option | What it sets | Default |\n| --- | --- | --- |\n${rows.join("\n")}`);
  }
  if (standards.length) parts.push("## Standards", standards.join(", "));
  parts.push(
    "## References",
    Object.entries(references)
      .map(([title, url]) => `- [${title}](${url})`)
      .join("\n"),
  );
  parts.push("## Ignoring it", ...waysToIgnore(rule));
  if (formerly.length) parts.push(`Formerly ${formerly.join(", ")}.`);
  return `${parts.join("\n\n")}\n`;
}

/** How a comment that ignores the rule is written, in the formats of its files: those of its subject, else of its examples. */
function waysToIgnore({ id, on, examples }: AnyRule): string[] {
  const own = frontendOf(on);
  const from = own ? [own] : examples.flatMap(({ file, bad }) => frontendOf(dialectOf(file, unmark(bad).text) ?? "") ?? []);
  const special = new Set(from.flatMap(({ ignoring }) => ignoring?.(id) ?? []));
  const usual = `Write a comment with a reason on the line above, or at the end of the line where the format allows it: \`# seaworthy: ignore[${id}] why it is fine here\`.`;
  const isUsual = from.length === 0 || from.some(({ ignoring }) => !ignoring);
  return [...(isUsual ? [usual] : []), ...special];
}

/** When a finding has another severity than the rule, the worst first. */
const ratedOtherwise = (otherwise: NonNullable<AnyRule["otherwise"]>): string[] => {
  const clauses = severities.toReversed().flatMap((each) => (otherwise[each] ? [`${each} where ${otherwise[each]}`] : []));
  return clauses.length ? [`A finding is ${clauses.join("; ")}.`] : [];
};

/** What repairs change follows as a whole. */
const withoutEdits = (report: Report): Report => ({
  ...report,
  findings: report.findings.map((finding) => ({
    ...finding,
    fix: finding.fix && { title: finding.fix.title, safety: finding.fix.safety },
  })),
});

/** What `fix` makes of an example. */
async function repairOf(rule: AnyRule, example: Example, text: string, all: readonly AnyRule[]): Promise<string[]> {
  const { texts, mended } = await mendExample(rule, example, text, all);
  const command = mended.some(({ fix }) => fix?.safety === "unsafe") ? "seaworthy fix --unsafe" : "seaworthy fix";
  return [...texts].flatMap(([path, after]) => {
    const before = path === example.file ? text : (example.with?.[path] ?? "");
    return [`\`${command}\` changes \`${path}\` like this:`, `\`\`\`diff\n${diffOf(before, after)}\n\`\`\``];
  });
}

/** What a code block of a file is marked with: by its format, else by its ending. */
const languageOf = (file: string): string => {
  const dialect = dialectOf(file);
  return (dialect && frontendOf(dialect)?.language) ?? /\.(yaml|json)$/.exec(file)?.[1] ?? "text";
};

const fenced = (file: string, text: string): string => `\`\`\`${languageOf(file)}\n${withoutEnd(text, /\n/)}\n\`\`\``;

/** Options as they stand in a configuration. */
const configOf = (id: string, options: Readonly<Record<string, unknown>>): string =>
  `rules:\n  ${id}:\n${Object.entries(options)
    .map(([name, value]) => `    ${name}: ${JSON.stringify(value)}\n`)
    .join("")}`;
