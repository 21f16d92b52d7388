import { rules } from "../../rules/index.ts";
import { formats } from "../../src/config/schema.ts";
import { applyFixes } from "../../src/fix/apply.ts";
import { dialectOf, headLength } from "../../src/frontends/registry.ts";
import { lint } from "../../src/lint.ts";
import type { Report } from "../../src/model/report.ts";
import { render } from "../../src/session/outputs.ts";
import { Source } from "../../src/text/source.ts";
import type { Span } from "../../src/text/span.ts";
import type { Files } from "./cases.ts";
import { unreadable } from "./readable.ts";

// Reports that say when a run was say the same the second time.
process.env["SOURCE_DATE_EPOCH"] ??= "1767225600";

/** The builder counts the return at the end of a line, so do we. */
const lengthOfLine = /(?<=^this line has )\d+/;

/** What a run may say of itself while it goes: that a step begins. */
export type Say = (step: string) => void;

/** What is wrong with what became of an input: a kind, which two inputs with the same fault share, and what it is. */
export interface Complaint {
  readonly kind: string;
  readonly text: string;
}

/** What a run came to. */
export interface Verdict {
  readonly complaints: readonly Complaint[];
  /** CPU time of judging it once and of the dearest report, in milliseconds. */
  readonly cpu: number;
}

/** Judges texts in memory, with every rule. */
export const judge = (files: Files): Promise<Report> =>
  lint(
    Object.entries(files).map(([path, text]) => ({
      source: new Source(path, text),
      isSupporting: dialectOf(path, text.slice(0, headLength)) === undefined,
    })),
    { rules, profile: "strict", surroundings: { contexts: new Map([["", Object.keys(files)]]), root: "", prefix: "" } },
  );

const rendering = { quiet: false, style: (_: unknown, plain: string) => plain, category: "seaworthy" };

/** What is thrown, by the place that throws it: the first line of ours in the stack. */
export function thrown(step: string, error: unknown): Complaint {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const place = /\b((?:src|rules)\/[^:)]+:\d+)/.exec(stack)?.[1] ?? (error instanceof Error ? error.name : "");
  return { kind: `${step} throws at ${place}`, text: stack };
}

/** Begins to count. Answers the CPU time since then, in milliseconds. */
function stopwatch(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

/** Judges an input in every way, and says what is wrong with the answers. Throws nothing. */
export async function examine(files: Files, say: Say = () => {}, judging = judge): Promise<Verdict> {
  const complaints: Complaint[] = [];
  const judged = stopwatch();
  let cpu = 0;
  let step = "lint";
  const begin = (name: string): void => {
    step = name;
    say(name);
  };
  try {
    begin("lint");
    const report = await judging(files);
    cpu = judged();
    complaints.push(...ourMistakes(report), ...strayPlaces(report, files));
    begin("reports");
    const { texts: first, dearest } = await reports(report);
    cpu += dearest;
    for (const [format, text] of first) {
      const why = unreadable(format, text);
      if (why) complaints.push({ kind: `${format} ${why}`, text: text.slice(0, 2000) });
    }
    begin("fixes");
    for (const [path, text] of Object.entries(files)) applyFixes(path, text, report.findings);
    begin("again");
    const { texts: second } = await reports(await judging(files));
    for (const [format, text] of first)
      if (second.get(format) !== text)
        complaints.push({ kind: `${format} differs the second time`, text: firstDifference(text, second.get(format) ?? "") });
    begin("line ends");
    complaints.push(...(await differentEnds(files, report, judging)));
  } catch (error) {
    complaints.push(thrown(step, error));
  }
  return { complaints, cpu };
}

const ourMistakes = ({ failures }: Report): Complaint[] =>
  failures.map(({ path, message }) => ({ kind: `failure: ${message.replace(/\d+/g, "N").slice(0, 120)}`, text: `${path} ${message}` }));

/** Every report, and the most CPU time that one of them takes. */
async function reports(report: Report): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly dearest: number }> {
  const texts = new Map<string, string>();
  let dearest = 0;
  for (const format of formats) {
    const rendered = stopwatch();
    texts.set(format, await render(format, report, rendering));
    dearest = Math.max(dearest, rendered());
  }
  return { texts, dearest };
}

/** Places that are in no file, or not within it. */
export function strayPlaces({ findings, ignores }: Pick<Report, "findings" | "ignores">, files: Files): Complaint[] {
  const isStray = ({ file, start, end }: Span): boolean => {
    const text = Object.hasOwn(files, file) ? files[file] : undefined;
    return text === undefined || !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length);
  };
  const places = [
    ...findings.flatMap(({ rule, span, related, fix }) =>
      [span, ...related.map((each) => each.span), ...(fix?.edits ?? []).map((edit) => edit.span)].map((each) => [rule, each] as const),
    ),
    ...ignores.map(({ suppression }) => ["a comment", suppression.span] as const),
  ];
  return places.flatMap(([who, span]) => (isStray(span) ? [{ kind: `${who} points outside`, text: JSON.stringify(span) }] : []));
}

/** What is found, and where as people count: a place within the two characters that end a line is its end. */
const linesOf = ({ findings, sources }: Report): string[] =>
  findings.map(({ rule, severity, confidence, message, span }) => {
    const source = sources.get(span.file);
    const { line, column } = source?.position(span.start) ?? { line: 0, column: 0 };
    const end = (source?.line(line) ?? "").length + 1;
    return `${span.file}:${line}:${Math.min(column, end)} ${rule} ${severity} ${confidence} ${message.replaceAll("\r", "").replace(lengthOfLine, "")}`;
  });

/** Files whose lines end as on Windows are the same files. */
async function differentEnds(files: Files, report: Report, judging: typeof judge): Promise<Complaint[]> {
  const map = (change: (text: string) => string): Files =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));
  const isPlain = Object.values(files).every((text) => !text.includes("\r"));
  const plain = map((text) => text.replace(/\r+/g, ""));
  const unix = linesOf(isPlain ? report : await judging(plain));
  const windows = linesOf(
    await judging(Object.fromEntries(Object.entries(plain).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")]))),
  );
  const lost = unix.find((line) => !windows.includes(line));
  const gained = windows.find((line) => !unix.includes(line));
  if (lost === undefined && gained === undefined) return [];
  const rule = (lost ?? gained ?? "").replace(/^.*?:\d+:\d+ (\S+) .*$/s, "$1");
  return [{ kind: `\\r\\n changes ${rule}`, text: `with \\n: ${lost ?? "nothing"}\nwith \\r\\n: ${gained ?? "nothing"}` }];
}

function firstDifference(a: string, b: string): string {
  const [left, right] = [a.split("\n"), b.split("\n")];
  const at = left.findIndex((line, index) => line !== right[index]);
  return `${left[at] ?? ""}\n${right[at] ?? ""}`;
}
