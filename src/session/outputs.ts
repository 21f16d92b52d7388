import { resolve } from "node:path";
import { type Format, formats } from "../config/schema.ts";
import type { Notice, Report } from "../model/report.ts";
import { compactReport } from "../report/compact.ts";
import { type TextOptions, textReport } from "../report/text.ts";
import { harmlessLine } from "../secrets/harmless.ts";
import { type Printable, printable, say } from "../text/printable.ts";
import { plain } from "../text/style.ts";
import { type Named, put } from "./targets.ts";
import { timeOf } from "./time.ts";
import { oneOf, UsageError } from "./usage.ts";
import { version } from "./version.ts";

/** A report that is asked for. */
export interface Output {
  readonly format: Format;
  /** `-` is standard output. */
  readonly path: string;
  /** Who names a file to write it to. */
  readonly named?: Named;
}

/** Reads what `--format` and `--output`, or the configuration, ask for. */
export function outputsOf(
  format: readonly string[],
  output: readonly string[],
  flags: { readonly format: string; readonly output: string },
): Output[] {
  const toFiles = output.map((each) => {
    const equals = each.indexOf("=");
    if (equals < 1 || equals === each.length - 1)
      throw new UsageError(`${flags.output} takes FORMAT=PATH, such as sarif=out.sarif, not ${JSON.stringify(each)}`);
    return { format: oneOf(flags.output, each.slice(0, equals), formats) as Format, path: each.slice(equals + 1) };
  });
  const toScreen = format
    .flatMap((each) => each.split(","))
    .map((each) => ({ format: oneOf(flags.format, each, formats) as Format, path: "-" }));
  const byDefault: Output[] = toScreen.length === 0 && !toFiles.some(({ path }) => path === "-") ? [{ format: "text", path: "-" }] : [];
  const outputs = [...byDefault, ...toScreen, ...toFiles];
  const places = toFiles.map(({ path }) => (path === "-" ? path : resolve(path)));
  const twice = toFiles.find(({ path }, at) => path !== "-" && places.indexOf(places[at] as string) !== at);
  if (twice) throw new UsageError(`${flags.output} names ${JSON.stringify(twice.path)} twice: each report needs a file of its own`);
  const whole = outputs.filter(({ format: each, path }) => path === "-" && isWhole(each));
  if (whole.length > 1)
    throw new UsageError(
      `standard output takes one of ${[...new Set(whole.map((each) => each.format))].join(" and ")}: write the other to a file with --output`,
    );
  return outputs;
}

/** A document that nothing may stand beside, and that is written even when nothing was judged. */
export const isWhole = (format: Format): boolean => !["text", "compact", "github", "markdown"].includes(format);

/** A format that says what a repair changes, character by character. */
export const carriesEdits = (format: Format): boolean => ["json", "sarif", "rdjson", "html"].includes(format);

/** A format for people who decide: it shows what would start, whatever is found in it, and what that scores. */
export const drawsViews = (format: Format): boolean => format === "html";

/** How reports are written: those for people, and the category of SARIF. */
export interface Rendering extends TextOptions {
  readonly category: string;
}

/** The same without what only a terminal shows. */
const inFile = (rendering: Rendering): Rendering => ({
  ...rendering,
  ...{ style: plain, columns: undefined, isUnicode: false, hasLinks: false },
});

/** Writes one report where it is wanted. What a configuration names may be new, or an earlier report. */
export async function write(
  { format, path, named }: Output,
  report: Report,
  rendering: Rendering,
  out: (text: Printable) => void,
): Promise<void> {
  const text = await render(format, report, path === "-" ? rendering : inFile(rendering));
  if (path === "-") return out(text);
  const { isReport } = await import("../report/recognise.ts");
  const mayReplace = named?.configured
    ? (old: Buffer) => (isReport(old.toString("utf8"), format) ? undefined : "is not a report of seaworthy")
    : undefined;
  put(path, text, named ?? { at: "--output", configured: false }, mayReplace);
}

/** One report as text. */
export const render = async (format: Format, report: Report, rendering: Rendering): Promise<Printable> =>
  // A report is given nothing that may not be shown.
  printable(await rendered(format, report, rendering));

async function rendered(format: Format, report: Report, rendering: Rendering): Promise<string> {
  switch (format) {
    case "text":
      return textReport(report, rendering);
    case "compact":
      return compactReport(report);
    case "json":
      return (await import("../report/json.ts")).jsonReport(report, version());
    case "sarif":
      return (await import("../report/sarif.ts")).sarifReport(report, version(), rendering.category);
    case "html":
      return (await import("../report/html/document.ts")).htmlReport(report, version(), new Date(timeOf(process.env, Date.now)));
    default:
      return (await import("../report/formats.ts")).reportAs(format, report, version(), {
        start: new Date(timeOf(process.env, () => performance.timeOrigin)),
        end: new Date(timeOf(process.env, Date.now)),
      });
  }
}

/** Says what was left out, a line each. */
export function printNotices(notices: readonly Notice[], print: (text: Printable) => void): void {
  for (const { path, message } of notices) print(say`seaworthy: ${harmlessLine(path)} ${harmlessLine(message)}\n`);
}
