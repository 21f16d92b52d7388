import { expect } from "vitest";
import { rules } from "../../rules/index.ts";
import { type LintOptions, lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

/**
 * What one rule says of files, by their paths: `severity text`, where the text is what it marks, in the order of the report. A text
 * alone is that of a file called `Dockerfile`. Everything beside the container files is what lies in the folder, scripts for example.
 */
export async function said(
  id: string,
  files: string | Readonly<Record<string, string>>,
  surroundings: LintOptions["surroundings"] = {},
): Promise<string[]> {
  const texts: Readonly<Record<string, string>> = typeof files === "string" ? { Dockerfile: files } : files;
  const { findings, failures } = await lint(
    Object.entries(texts).map(([path, text]) => ({ source: new Source(path, text) })),
    { rules: rules.filter((rule) => rule.id === id), profile: "strict", surroundings },
  );
  expect(failures).toEqual([]);
  return findings.map(({ severity, span }) => `${severity} ${(texts[span.file] ?? "").slice(span.start, span.end)}`);
}
