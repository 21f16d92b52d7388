import { Source } from "../text/source.ts";
import type { Discovery } from "./discover.ts";

/** A discovery whose files have other texts, some of them new ones. */
export function withTexts(discovery: Discovery, changed: ReadonlyMap<string, string>): Discovery {
  const there = new Set(discovery.found.map(({ source }) => source.path));
  const added = [...changed].flatMap(([path, text]) =>
    there.has(path) ? [] : [{ source: new Source(path, text), reason: "referred to" as const }],
  );
  const found = discovery.found.map((each) => {
    const text = changed.get(each.source.path);
    if (text === undefined) return each;
    const { document: _, ...rest } = each;
    return { ...rest, source: new Source(each.source.path, text) };
  });
  return { ...discovery, found: [...found, ...added] };
}
