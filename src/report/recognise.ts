import { type Severity, severities } from "../model/finding.ts";

/** Formats by name; what is not listed here is none of ours. */
type Form =
  | ("text" | "compact" | "json" | "sarif" | "github" | "markdown" | "html" | "junit" | "gitlab" | "checkstyle" | "rdjson")
  | ("sonarqube" | "gitlab-sast");

const severity = severities.join("|");
/** How many findings there are (`countsLine`). */
const summary = /^(?:No|\d+) (?:new )?findings?(?: \([a-z0-9, ]+\)| shown)?(?:, \d+ files? checked| in \d+ files?)[.;]/;
const compactLine = new RegExp(`:\\d+:\\d+: (?:error|warning|notice)\\[(?:${severity})\\] `);
const ruleAtEnd = /\[[a-z0-9-]+\]$/;
const headLine = new RegExp(`^(?:${severity})\\[[a-z0-9-]+\\]: `);
/** A row of `--statistics`. */
const countLine = new RegExp(`^ *\\d+ {2}(?:${severity}) {2}`);
const footerLine = /^ {2}[a-z ]{8} {2}/;
const placeLine = /^ *--> .*:\d+:\d+$/;

/** What begins a standard in the text report, or the scores. */
const standardLine = /^[A-Z].*: \d+ of \d+ controls can be checked from files; here |^Score: \d+ of 100 at worst \([A-F]\), /;

/** Whether a text, its lines ended by a line feed, is a report in a format: by what that format alone always says. */
const recognisers: Readonly<Record<Form, (text: string) => boolean>> = {
  json: (text) => /^\{\s*"schemaVersion": \d+,\s*"tool": \{\s*"name": "seaworthy",/.test(text),
  sarif: (text) =>
    /^\{\s*"\$schema": "[^"]*",\s*"version": "2\.1\.0",\s*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "seaworthy",/.test(text),
  rdjson: (text) => /^\{\s*"source": \{\s*"name": "seaworthy",/.test(text),
  sonarqube: (text) => /^\{\s*"rules": \[\s*\{\s*"engineId": "seaworthy",/.test(text),
  "gitlab-sast": (text) => /^\{\s*"version": "[\d.]+",\s*"schema": "[^"]*",\s*"scan": \{\s*"analyzer": \{\s*"id": "seaworthy",/.test(text),
  junit: (text) => /^<\?xml [^>]*\?>\n<testsuites name="seaworthy" /.test(text),
  markdown: (text) => text.startsWith("<!-- seaworthy -->\n\n### seaworthy: "),
  html: (text) => text.startsWith(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="seaworthy `),
  // Others write this XML, too: theirs names their own rules.
  checkstyle: (text) => /^<\?xml [^>]*\?>\n<checkstyle version="/.test(text) && linesOf(text).slice(2, -1).every(isOfCheckstyle),
  gitlab: isCodeQuality,
  github: (text) => {
    const lines = linesOf(text);
    const last = lines.pop() ?? "";
    return lines.every((line) => /^::(?:error|warning|notice) file=/.test(line)) && summary.test(last);
  },
  // With nothing to say these two may be empty.
  compact: (text) => text === "" || linesOf(text).every((line) => compactLine.test(line) && ruleAtEnd.test(line)),
  text: (text) => {
    if (text === "") return true;
    const lines = linesOf(text);
    const [first = ""] = lines;
    if (summary.test(first)) {
      const standards = lines.findIndex((line) => standardLine.test(line));
      // An empty line parts them.
      return lines.slice(1, standards < 0 ? undefined : standards - 1).every((line) => footerLine.test(line));
    }
    return (
      countLine.test(first) ||
      standardLine.test(first) ||
      (lines.slice(0, 3).some((line) => headLine.test(line)) && lines.some((line) => placeLine.test(line)))
    );
  },
};

/**
 * Whether a file that is there holds a report of ours, of an earlier run: it may be written anew. `format`: what is to be written.
 * A file that says nothing may be a report of that format alone.
 */
export function isReport(text: string, format: Form): boolean {
  const plain = text.replace(/\r\n/g, "\n");
  if (recognisers[format](plain)) return true;
  return !/^(?:\[\])?\n?$/.test(plain) && Object.values(recognisers).some((recognises) => recognises(plain));
}

const linesOf = (text: string): string[] => text.replace(/\n$/, "").split("\n");

/** A line within Checkstyle's XML that a report of ours may have. */
const isOfCheckstyle = (line: string): boolean =>
  /^ {2}<(?:file name="[^"]*"\/?|\/file)>$/.test(line) || /^ {4}<error .* source="seaworthy\.[a-z0-9-]+"\/>$/.test(line);

const words: Readonly<Record<Severity, string>> = { critical: "blocker", high: "critical", medium: "major", low: "minor", info: "info" };

/** GitLab's report is a list without a name on it: each item has our keys in our order, and a fingerprint of our form. */
function isCodeQuality(text: string): boolean {
  if (!text.startsWith("[")) return false;
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch {
    return false;
  }
  return Array.isArray(items) && items.every(isOfCodeQuality);
}

function isOfCodeQuality(item: unknown): boolean {
  if (typeof item !== "object" || item === null) return false;
  const { fingerprint, severity: word } = item as Record<string, unknown>;
  return (
    Object.keys(item).join() === "description,check_name,fingerprint,severity,location" &&
    typeof fingerprint === "string" &&
    /^[0-9a-f]{16}:\d+$/.test(fingerprint) &&
    Object.values(words).some((each) => each === word)
  );
}
