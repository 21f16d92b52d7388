import type { Found } from "../discover/discover.ts";
import type { Notice } from "../model/report.ts";
import { joinWords } from "../text/join-words.ts";
import type { Settings } from "./settings.ts";

/** The repository's overrides that are about no file of a run that reads all of it: most likely their patterns are mistyped. */
export function unmatchedOverrides(
  { configuration }: Pick<Settings, "configuration">,
  { found }: { readonly found: readonly Pick<Found, "source">[] },
): Notice[] {
  if (found.length === 0) return [];
  return (configuration?.overrides ?? [])
    .filter(({ isAbout }) => !found.some(({ source }) => isAbout(source.path)))
    .map(({ at, files }) => ({
      path: at,
      message: `${joinWords(
        files.map((each) => JSON.stringify(each)),
        "and",
      )} in overrides ${files.length === 1 ? "matches" : "match"} no file that is checked`,
    }));
}
