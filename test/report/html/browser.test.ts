import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlReport } from "../../../src/report/html/document.ts";
import { attack, wholeReport } from "./whole.ts";

/** Debian's browser; without one nothing here can be tried. */
const program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
if (!program) console.warn("chromium is not installed: the HTML report is not opened in a browser");

let browser: Browser;
let folder: string;
let address: string;
/** What the pages of a test asked for beyond the document, and what went wrong in them. */
let requests: string[] = [];
let complaints: string[] = [];

async function open({ hash = "", width = 1280, dark = false } = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: dark ? "dark" : "light" });
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url.split("#")[0] === address) return route.continue();
    requests.push(url);
    return route.abort();
  });
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.goto(address + hash);
  return page;
}

const shown = (page: Page): Promise<number> =>
  page.evaluate(`[...document.querySelectorAll(".finding")].filter((each) => !each.hidden).length`) as Promise<number>;
const said = async (page: Page): Promise<string> => (await page.textContent("#shown")) ?? "";
/** Changes wait a moment for the next letter. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(150);

describe.skipIf(!program)(
  "the report in Chromium",
  () => {
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "seaworthy-browser-"));
      const path = join(folder, "report.html");
      writeFileSync(path, htmlReport(await wholeReport("shop", "hostile", "kernel"), "1.2.3", new Date("2026-12-01T10:15:00Z")));
      address = `file://${path}`;
      browser = await chromium.launch({ executablePath: program as string, args: ["--no-sandbox", "--disable-gpu"] });
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it("asks nobody for anything, complains of nothing, and runs nothing of strangers", async () => {
      [requests, complaints] = [[], []];
      const page = await open();
      await page.evaluate(`for (const each of document.querySelectorAll("details")) each.open = true`);
      await page.waitForTimeout(200);
      expect(await page.evaluate("window.hit")).toBeUndefined();
      expect(await page.evaluate("document.scripts.length")).toBe(1);
      expect(await page.title()).toMatch(/^seaworthy: \d+ new findings/);
      // What the policy lets nobody do, whoever got in.
      await page.evaluate(`document.body.append(Object.assign(document.createElement("img"), { src: "https://example.com/x.png" }))`);
      await page.waitForTimeout(100);
      expect(requests).toEqual([]);
      expect(complaints.filter((each) => !/example\.com\/x\.png/.test(each))).toEqual([]);
      expect(complaints.join()).toContain("Content Security Policy");
      await page.close();
    });

    it("finds words, and keeps to severities, rules, services, files and standards", async () => {
      const page = await open();
      const all = await shown(page);
      expect(await said(page)).toBe(`${all} findings`);
      await page.fill("#q", "PRIVILEGED container");
      await settled(page);
      const found = await shown(page);
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(all);
      expect(await said(page)).toBe(`${found} of ${all} findings`);
      const texts = (await page.evaluate(
        `[...document.querySelectorAll(".finding")].filter((each) => !each.hidden).map((each) => (each.closest(".group").dataset.rule + each.textContent).toLowerCase())`,
      )) as string[];
      expect(texts.filter((each) => !each.includes("privileged") || !each.includes("container"))).toEqual([]);
      await page.click("button[type=reset]");
      await settled(page);
      expect(await shown(page)).toBe(all);
      for (const id of ["rule", "service", "file", "standard"]) {
        const options = await page.locator(`#${id} option`).count();
        expect(options, id).toBeGreaterThan(2);
        await page.selectOption(`#${id}`, { index: 1 });
        await settled(page);
        const some = await shown(page);
        expect(some, id).toBeGreaterThan(0);
        expect(some, id).toBeLessThan(all);
        await page.selectOption(`#${id}`, { index: 0 });
      }
      await settled(page);
      const live = async (): Promise<number[]> => (await page.locator(".live").allTextContents()).map(Number);
      const counts = await live();
      expect(counts.reduce((sum, count) => sum + count)).toBe(all);
      await page.uncheck("input[value=medium]");
      await settled(page);
      expect(await shown(page)).toBe(all - (counts[2] ?? 0));
      // A count says what there would be.
      expect(await live()).toEqual(counts);
      await page.close();
    });

    it("keeps a choice in its address, and reads it there", async () => {
      const page = await open();
      await page.selectOption("#rule", "no-docker-socket");
      await page.uncheck("input[value=low]");
      await settled(page);
      const hash = new URL(page.url()).hash;
      expect(hash).toContain("rule=no-docker-socket");
      const before = await said(page);
      await page.close();
      const again = await open({ hash });
      expect(await said(again)).toBe(before);
      expect(await again.inputValue("#rule")).toBe("no-docker-socket");
      await again.click("button[type=reset]");
      await settled(again);
      expect(new URL(again.url()).hash).toBe("");
      await again.close();
      const odd = await open({ hash: `#q=${encodeURIComponent(attack)}&rule=nothing&severity=x` });
      expect(await odd.inputValue("#rule")).toBe("");
      expect(await odd.evaluate("window.hit")).toBeUndefined();
      await odd.close();
    });

    it("leads from a row of a table to its findings, and from a link to its place", async () => {
      const page = await open();
      const row = page.locator("a[data-set=rule]").first();
      const name = await row.textContent();
      await row.click();
      await settled(page);
      expect(await page.inputValue("#rule")).toBe(name);
      const rules = (await page.evaluate(
        `[...new Set([...document.querySelectorAll(".group")].filter((each) => !each.hidden).map((each) => each.dataset.rule))]`,
      )) as string[];
      expect(rules).toEqual([name]);
      await page.close();
      const deep = await open({ hash: "#g9" });
      expect(await deep.evaluate(`document.getElementById("g9").closest("details").open`)).toBe(true);
      await deep.close();
    });

    it("fits a phone, and can be read in both themes: text has a contrast of 4.5", async () => {
      for (const dark of [false, true]) {
        const page = await open({ width: 390, dark });
        await page.evaluate(`for (const each of document.querySelectorAll("details")) each.open = true`);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
        expect(await page.evaluate(faint)).toEqual([]);
        await page.close();
      }
    });

    it("tells a screen reader its landmarks, headings, and the names of what can be used", async () => {
      const page = await open();
      const tree = await page.locator("body").ariaSnapshot();
      for (const part of [
        "- banner:",
        '- navigation "Contents":',
        "- main:",
        "- contentinfo:",
        '- heading "Container security report" [level=1]',
        '- search "Filter findings":',
        '- searchbox "Search"',
        "- status:",
        '- combobox "Rule"',
      ])
        expect(tree.includes(part), part).toBe(true);
      expect(/checkbox "critical \d+" \[checked\]/.test(tree)).toBe(true);
      expect(/img "\d+ runs from 2026-11-01/.test(tree)).toBe(true);
      expect(tree.match(/- heading /g)?.length).toBeGreaterThan(20);
      for (const role of ["button", "combobox", "checkbox", "searchbox", "link", "img", "table"])
        expect(new RegExp(`^\\s*- ${role}(?::|$)`, "m").test(tree), role).toBe(false);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe("solid");
      await page.close();
    });

    it("is printed with all of it open, and without what paper cannot do", async () => {
      const page = await open();
      await page.emulateMedia({ media: "print" });
      await page.evaluate(`dispatchEvent(new Event("beforeprint"))`);
      expect(await page.locator("details:not([open])").count()).toBe(0);
      expect(await page.locator("form").isVisible()).toBe(false);
      expect(await page.locator("nav").isVisible()).toBe(false);
      await page.evaluate(`dispatchEvent(new Event("afterprint"))`);
      expect(await page.locator("details:not([open])").count()).toBeGreaterThan(0);
      const paper = await page.pdf({ format: "A4" });
      expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
      expect(paper.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(10);
      await page.close();
    });

    it("is whole without its script", async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(address);
      expect(await page.locator("form").isVisible()).toBe(false);
      expect(await page.locator(".finding").first().isVisible()).toBe(true);
      await page.locator("details.group:not([open]) > summary").first().click();
      await context.close();
    });
  },
  60_000,
);

/** Texts whose colour is too near to what is behind them, with how near. */
const faint = `(() => {
  const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const part = (value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const [r, g, b, a = 1] = parse(getComputedStyle(each).backgroundColor);
      if (a > 0) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const found = new Map();
  for (const element of document.querySelectorAll("body *")) {
    const isText = [...element.childNodes].some((each) => each.nodeType === 3 && each.data.trim());
    if (!isText || element.closest("script, option, title")) continue;
    const style = getComputedStyle(element);
    const isDrawn = element.namespaceURI.endsWith("svg");
    const [one, other] = [light(parse(isDrawn ? style.fill : style.color)), light(behind(element))].sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    if (ratio < 4.5) found.set(element.tagName + "." + element.getAttribute("class"), ratio.toFixed(2));
  }
  return [...found].map(([name, ratio]) => name + " " + ratio);
})()`;
