import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { html, ownProse, prose } from "../../../src/report/html/markup.ts";
import { root } from "../../bundled.ts";

/** What makes markup of text, what ends an attribute, and what no display shows. */
const sign = fc.constantFrom(
  "<",
  ">",
  "&",
  '"',
  "'",
  "`",
  "=",
  "/",
  "!--",
  "-->",
  "]]>",
  "&lt;",
  "&#60",
  "</p>",
  "</title>",
  "script",
  "onload=",
  "\u202e",
  "\u0000",
  "\u0007",
  "\u2028",
  "\ud800",
  "\ufeff",
  "{",
  "$",
  "a",
  " ",
  "\n",
);
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(sign, { maxLength: 30 }).map((parts) => parts.join("")),
);

describe("a text in markup", () => {
  it("is one text between tags, and one value of an attribute, whatever it is", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { childNodes } = parseFragment(String(html`<p title="${text}">${text}</p>`));
        expect(childNodes).toHaveLength(1);
        const [p] = childNodes;
        if (!p || !("tagName" in p)) throw new Error("no element");
        expect(p.attrs.map(({ name }) => name)).toEqual(["title"]);
        expect(p.childNodes.every(({ nodeName }) => nodeName === "#text")).toBe(true);
        expect(p.childNodes.length).toBeLessThanOrEqual(1);
        const [inside] = p.childNodes;
        expect(inside && "value" in inside ? inside.value : "").toBe(p.attrs[0]?.value);
      }),
    );
  });

  it("holds nothing that acts on a reader", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(String(html`${text}`)).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u);
      }),
    );
  });

  it("keeps its quotes as code, and stays text", () => {
    expect(String(html`${prose("a `b<c` d `e")}`)).toBe("a <code>b&#60;c</code> d &#96;e");
    fc.assert(
      fc.property(hostile, (text) => {
        const { childNodes } = parseFragment(String(html`${prose(text)}`));
        for (const each of childNodes) expect(["#text", "code"]).toContain(each.nodeName);
      }),
    );
  });

  it("is masked", () => {
    expect(String(html`<b>${"DB_PASSWORD=hunter2x"}</b>`)).toBe("<b>DB_PASSWORD=********</b>");
  });

  it("of a rule's page is not: its words are ours", () => {
    const why = "without a password: An intruder <starts> `a&b`";
    expect(String(html`${ownProse(why)}`)).toBe("without a password: An intruder &#60;starts&#62; <code>a&#38;b</code>");
    expect(String(html`${prose(why)}`)).toContain("password: **");
  });
});

describe("our own markup", () => {
  const folder = join(root, "src/report/html");
  const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

  it.each(texts)("%s quotes every attribute that has a hole", (_, text) => {
    expect(text.match(/<[a-z][^>]*\s[a-z-]+=\$\{/g) ?? []).toEqual([]);
  });

  it("is made in one place", () => {
    expect(texts.flatMap(([name, text]) => (/Markup\.from\(/.test(text) ? name : []))).toEqual(["document.ts", "markup.ts"]);
  });
});
