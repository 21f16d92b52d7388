import { Source } from "../text/source.ts";
import type { Discovery, Found } from "./discover.ts";

/** A discovery whose files have other texts, some of them new ones. */
export function withTexts(discovery: Discovery, changed: ReadonlyMap<string, string>): Discovery {
  const there = new Set(discovery.found.map(({ source }) => source.path));
  const added = [...changed].flatMap(([path, text]) =>
    there.has(path) ? [] : [{ source: new Source(path, text), reason: "referred to" as const }],
  );
  const found = discovery.found.map((each) => {
    const text = changed.get(each.source.path);
    return text === undefined ? each : withSource(each, new Source(each.source.path, text));
  });
  return { ...discovery, found: [...found, ...added] };
}

/** A found file with another text: what was read of the old one goes. */
export function withSource({ document: _, ...rest }: Found, source: Source): Found {
  return { ...rest, source };
}
