import type { Discovery } from "../discover/discover.ts";
import { frontends } from "../frontends/registry.ts";
import { harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import type { Arguments } from "../session/arguments.ts";
import type { Settings } from "../session/settings.ts";
import { joinWords } from "../text/join-words.ts";
import { type Printable, say } from "../text/printable.ts";

/** So many paths are named in a sentence. */
const most = 3;

/** Why a run has judged nothing: everything is excluded, and by what, or nothing of ours is there. */
export function whyNothing(
  args: Arguments,
  { configuration }: Pick<Settings, "configuration">,
  { excluded = 0, nothing }: Discovery,
): Printable {
  if (nothing !== undefined) return say`seaworthy: nothing to check: ${harmlessLine(nothing)}\n`;
  const { paths, values, origin } = args;
  if (excluded > 0) {
    const inFile = configuration?.values.get("exclude")?.at.replace(/:\d+$/, "");
    const by = [...(inFile ? [inFile] : []), ...(values.exclude?.length ? [origin("exclude")] : [])].join(", ");
    return say`seaworthy: ${harmlessLine(excluded === 1 ? "the only file is" : `all ${excluded} files are`)} excluded (${harmlessLine(by)})\n`;
  }
  const where = paths.length > most ? `${paths.length} paths` : (paths.length ? paths : ["."]).map(harmlessPath).join(", ");
  const nouns = [...new Set(frontends.map(({ noun, part }) => (part === "confines" ? "kernel profile" : noun.replace(/^an? /, ""))))];
  return say`seaworthy: nothing to check in ${harmlessLine(where)}: no ${harmlessLine(joinWords(nouns, "or"))} found\n`;
}
