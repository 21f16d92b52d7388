import { rules } from "../../../rules/index.ts";
import { mend } from "../../../src/fix/mend.ts";
import { type LintOptions, lint } from "../../../src/lint.ts";
import { Source } from "../../../src/text/source.ts";

/** Files by their paths; a text alone is that of a file called `Dockerfile`. */
export type Files = string | Readonly<Record<string, string>>;

/**
 * The files that change when the repairs of some rules are applied, until none is left. What `fix` would refuse throws. Every rule judges
 * the result.
 */
export async function mended(
  ids: string | readonly string[],
  files: Files,
  surroundings: LintOptions["surroundings"] = {},
): Promise<Files> {
  const texts = new Map(Object.entries(typeof files === "string" ? { Dockerfile: files } : files));
  const judge = (changed: ReadonlyMap<string, string>) =>
    lint(
      [...new Map([...texts, ...changed])].map(([path, text]) => ({ source: new Source(path, text) })),
      { rules, profile: "strict", surroundings },
    );
  const report = await judge(new Map());
  const { texts: after, refused } = await mend({ report, texts, isWanted: ({ rule }) => [ids].flat().includes(rule), judge });
  for (const { finding, why } of refused) throw new Error(`refused: ${finding.message}: ${why}`);
  if (typeof files === "string") return after.get("Dockerfile") ?? files;
  return Object.fromEntries(after);
}
