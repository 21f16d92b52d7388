import { lint } from "../../src/lint.ts";
import type { AnyRule } from "../../src/rule/define.ts";
import { Source } from "../../src/text/source.ts";

/** What may be shown of each of some files, by their paths, when all of them is looked at. */
export async function shownOf(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const rule = {
    ...{ id: "a-rule", on: "project", severity: "high", profile: "recommended", summary: "", why: "", standards: [], references: {} },
    *check() {
      for (const [file, text] of Object.entries(files)) yield { at: { span: { file, start: 0, end: text.length } }, message: "all" };
    },
  } as unknown as AnyRule;
  const { sources } = await lint(
    Object.entries(files).map(([path, text]) => ({ source: new Source(path, text) })),
    { rules: [rule], profile: "strict" },
  );
  return Object.fromEntries([...sources].map(([path, source]) => [path, source.slice(0, files[path]?.length ?? 0)]));
}
