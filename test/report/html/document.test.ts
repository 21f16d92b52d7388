import { createHash } from "node:crypto";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { htmlReport } from "../../../src/report/html/document.ts";
import { script } from "../../../src/report/html/script.ts";
import { style } from "../../../src/report/html/style.ts";
import { found, reportOf } from "../../triage/found.ts";
import { attack, wholeReport } from "./whole.ts";

type Element = DefaultTreeAdapterTypes.Element;

const when = new Date("2026-12-01T10:15:00Z");

/** Every element of a document in its order. */
function elementsOf(text: string): Element[] {
  const all: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const each of node.childNodes)
      if ("tagName" in each) {
        all.push(each);
        visit(each);
      }
  };
  visit(parse(text));
  return all;
}

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;

/** What a parser of our own reads that knows no rule of nesting: the tags as they are written. */
const tagsIn = (text: string): string[] =>
  text
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, "<$1></$1>")
    .match(/<\/?[a-z][^>]*>/gi)
    ?.map((tag) => tag.replace(/^(<\/?[a-zA-Z0-9]+)[\s\S]*$/, "$1")) ?? [];

const empty = ["meta", "input", "br"];

/** The tags of the tree that a browser makes of a text. */
function tagsOfTree(text: string): string[] {
  const tags: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const each of node.childNodes)
      if ("tagName" in each) {
        tags.push(`<${each.tagName}`);
        visit(each);
        if (!empty.includes(each.tagName)) tags.push(`</${each.tagName}`);
      }
  };
  visit(parse(text));
  return tags;
}

let report: Report;
let text: string;
let elements: Element[];
beforeAll(async () => {
  report = await wholeReport("shop", "hostile", "kernel");
  text = htmlReport(report, "1.2.3", when);
  elements = elementsOf(text);
}, 60_000);

describe("the document", () => {
  it("is read by a browser as it is written: nothing is closed early, moved or left open", () => {
    expect(tagsOfTree(text)).toEqual(tagsIn(text));
    const errors: string[] = [];
    parse(text, { onParseError: ({ code }) => void errors.push(code) });
    expect(errors).toEqual([]);
  });

  it("has what it says it has: sections, and no link to a place that is not there", () => {
    const ids = elements.flatMap((each) => attribute(each, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.flatMap((each) => (each.tagName === "a" ? (attribute(each, "href") ?? []) : []));
    expect(links.filter((link) => link.startsWith("#") && !ids.includes(link.slice(1)))).toEqual([]);
    for (const link of links)
      expect(link).toMatch(/^#|^https:\/\/github\.com\/seaworthy-lint\/seaworthy(?:$|\/blob\/main\/rules\/[a-z]+\/[a-z0-9-]+\.md$)/);
    const labels = elements.flatMap((each) => attribute(each, "aria-labelledby") ?? []);
    expect(labels.filter((label) => !ids.includes(label))).toEqual([]);
    for (const id of [
      "unchecked",
      "summary",
      "recommendations",
      "compared",
      "breakdown",
      "findings",
      "scores",
      "network",
      "services",
      "compliance",
      "suppressed",
      "scope",
    ])
      expect(ids, id).toContain(id);
  });

  it("has landmarks, headings in order, and tables that say what they are", () => {
    for (const name of ["header", "nav", "main", "footer", "h1"])
      expect(elements.filter(({ tagName }) => tagName === name)).toHaveLength(1);
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : []));
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    for (const table of elements.filter(({ tagName }) => tagName === "table")) {
      const [first] = table.childNodes.flatMap((each) => ("tagName" in each ? each.tagName : []));
      expect(first).toBe("caption");
    }
    expect(elements.filter((each) => each.tagName === "th" && !attribute(each, "scope"))).toEqual([]);
    const drawn = elements.filter((each) => each.tagName === "svg" && attribute(each, "aria-hidden") !== "true");
    for (const each of drawn) expect([attribute(each, "role"), attribute(each, "aria-label")]).toEqual(["img", expect.stringMatching(/./)]);
  });

  it("loads nothing and runs one script, which its policy knows by its hash", () => {
    const policy = elements.flatMap((each) =>
      attribute(each, "http-equiv") === "Content-Security-Policy" ? (attribute(each, "content") ?? "") : [],
    );
    const hash = (part: string): string => `'sha256-${createHash("sha256").update(part).digest("base64")}'`;
    expect(policy).toEqual([
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    ]);
    expect(elements.filter(({ tagName }) => ["script", "style"].includes(tagName))).toHaveLength(2);
    expect(
      elements.filter(({ tagName }) => ["link", "img", "iframe", "object", "embed", "base", "image", "use"].includes(tagName)),
    ).toEqual([]);
    const risky = elements.flatMap(({ attrs }) =>
      attrs.flatMap(({ name }) => (/^on|^style$|^src$|^srcset$|^action$|:href$/.test(name) ? name : [])),
    );
    expect(risky).toEqual([]);
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|\bFunction\b|fetch|XMLHttp|import\(/);
    expect(script.length).toBeLessThan(7_000);
  });

  it("shows what strangers write as text", () => {
    const texts: string[] = [];
    const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
      for (const each of node.childNodes) {
        if ("value" in each) texts.push(each.value);
        if ("childNodes" in each) visit(each);
      }
    };
    visit(parse(text));
    expect(texts.filter((each) => each.includes("onerror=")).length).toBeGreaterThan(8);
    expect(text).not.toContain(attack.slice(0, 20));
    expect(text).not.toMatch(/<img|<svg onload/);
  });

  it("is the same each time, and says when", () => {
    expect(htmlReport(report, "1.2.3", when)).toBe(text);
    expect(text).toContain('<time datetime="2026-12-01T10:15:00.000Z">2026-12-01 10:15 UTC</time>');
    expect(htmlReport(report, "1.2.3", new Date(Number.NaN))).not.toContain("<time");
  });
});

describe("many findings", () => {
  const many = (count: number, message = "something"): Report =>
    reportOf(
      Array.from({ length: count }, (_, at) =>
        found({ rule: `rule-${at % 7}`, severity: at % 5 ? "low" : "high", message: `${message} ${at}` }),
      ),
    );

  it("are all there, in groups, the worst first", () => {
    const made = htmlReport(many(3_000), "1", when);
    expect(made.match(/<article class="finding/g)).toHaveLength(3_000);
    const groups = [...made.matchAll(/data-rule="rule-\d" data-severity="(\w+)"/g)].map(([, severity]) => severity);
    expect(groups).toEqual([...Array(7).fill("high"), ...Array(7).fill("low")]);
    expect(made).not.toContain("omitted to keep this file usable");
  });

  it("that no file could hold are cut, the mildest first, and it is said", () => {
    const made = htmlReport(many(30_000, "x".repeat(900)), "1", when);
    expect(made.length).toBeLessThan(16_000_000);
    const [, omitted = "0"] = /(\d+) less severe findings are omitted to keep this file usable/.exec(made) ?? [];
    expect(Number(omitted) + (made.match(/<article class="finding/g)?.length ?? 0)).toBe(30_000);
    expect([...made.matchAll(/<article/g)].length).toBeGreaterThan(6_000);
  });

  it("with a message without end are told as far as anybody reads", () => {
    const made = htmlReport(many(3, "<".repeat(1_000_000)), "1", when);
    expect(made.length).toBeLessThan(100_000);
  });
});

describe("nothing", () => {
  it("is said", () => {
    const made = htmlReport(reportOf([]), "1", when);
    expect(made).toContain("No findings, 0 files checked.");
    expect(tagsOfTree(made)).toEqual(tagsIn(made));
    expect(made).not.toContain('id="filter"');
  });
});
