import { describe, expect, it } from "vitest";
import { literalWord } from "../../src/frontends/dockerfile/expand.ts";
import { HOLE } from "../../src/syntax/image-reference.ts";
import { literalOf } from "../../src/syntax/interpolation.ts";

describe("a dollar amid a password is part of it, where nothing sets what follows", () => {
  it.each<[text: string, literal: string]>([
    ["S3cr$tPass!word9", "S3cr$tPass!word9"],
    ["Pa$word", "Pa$word"],
    ["Xy9k$pQr7vW", "Xy9k$pQr7vW"],
    ["Xk9!$qwe7", "Xk9!$qwe7"],
    ["a$b$c", "a$b$c"],
    ["Tr0ub4dor$X9", "Tr0ub4dor$X9"],
    ["$word", HOLE],
    ["$db_password", HOLE],
    ["${word}", HOLE],
    ["Pa${word}", `Pa${HOLE}`],
    ["Bearer $token", `Bearer ${HOLE}`],
    ["prefix-$name", `prefix-${HOLE}`],
    ["prefix_$name", `prefix_${HOLE}`],
    ["app$NAME", `app${HOLE}`],
    ["postgres://u:$pw@$host/db", `postgres://u:${HOLE}@${HOLE}/db`],
    ["$user:$pass", `${HOLE}:${HOLE}`],
    ["/srv/$name", `/srv/${HOLE}`],
    ["a=$b", `a=${HOLE}`],
    ["Pa$1x", "Pa$1x"],
  ])("%s", (text, literal) => {
    expect(literalOf(text, true)).toBe(literal);
    expect(literalOf(text, false)).toBe(text.replace(/\$(?:\w*[A-Za-z_]\w*|\{\w+\})/g, (whole) => (/^\$\d/.test(whole) ? whole : HOLE)));
    if (!text.includes("$1")) expect(literalWord(text, () => undefined, "\\")).toBe(literal);
    if (!text.includes("$1")) expect(literalWord(text, () => "set", "\\")).not.toContain("$");
  });

  it("and a doubled one is a dollar", () => expect(literalOf("pa$$w0rd$x", true)).toBe("pa$w0rd$x"));
});
