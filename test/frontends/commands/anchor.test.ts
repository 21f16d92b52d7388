import { describe, expect, it } from "vitest";
import { commandAnchors } from "../../../src/frontends/commands/anchor.ts";
import { script } from "./containers.ts";

/** Where the first place of a text stands in the structure of a script. */
const anchorAt = (text: string, place: string): string => commandAnchors(script(text))(text.indexOf(place));

describe("where a place stands in a script", () => {
  const text =
    "#!/bin/sh\nset -e\ndocker run -d --name web \\\n  -p 8080:80 \\\n  --volume=/srv:/srv \\\n  nginx:1.29 -g x\ndocker exec -u root web ls\n";

  it.each([
    ["docker run", "run web"],
    ["8080", "run web --publish"],
    ["/srv:/srv", "run web --volume"],
    ["nginx", "run web"],
    ["root", "exec web --user"],
    ["set -e", ""],
  ])("%s: %s", (place, anchor) => {
    expect(anchorAt(text, place)).toBe(anchor);
  });

  it("does not depend on lines and layout, nor on how a flag is spelled", () => {
    const moved = `# more\n\n${text.replaceAll(" \\\n ", "").replace("--volume=", "-v ").replace("-p ", "--publish=")}`;
    expect(["docker run", "8080", "/srv:/srv", "root"].map((place) => anchorAt(moved, place))).toEqual(
      ["docker run", "8080", "/srv:/srv", "root"].map((place) => anchorAt(text, place)),
    );
  });

  it("tells no secret", () => {
    expect(anchorAt("docker run --name ghp_0123456789abcdefghijABCDEFGHIJ012345 a/b", "a/b")).not.toContain("ghp_0123456789");
  });
});
