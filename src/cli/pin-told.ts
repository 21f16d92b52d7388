import type { Mended, Texts } from "../fix/mend.ts";
import type { Finding } from "../model/finding.ts";
import { isWholeReference } from "../model/pins.ts";
import { harmlessJson, harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import type { Arguments } from "../session/arguments.ts";
import type { NamedImage } from "../session/pins/images.ts";
import { say } from "../text/printable.ts";
import { Source } from "../text/source.ts";
import { isLive } from "../triage/live.ts";
import type { Repair } from "./fix.ts";
import type { Streams } from "./streams.ts";

/** Where something is, by its line. */
export const lineIn = (texts: Texts, { file, start }: Finding["span"]): string => {
  const text = texts.get(file);
  return text === undefined ? file : `${file}:${new Source(file, text).position(start).line}`;
};

/** Images of which nobody can know here which ones they are. */
export function tellUnknown(images: readonly NamedImage[], texts: Texts, err: Streams["err"]): void {
  for (const { value, span } of images)
    if (!isWholeReference(value) && !value.fault)
      err(
        say`seaworthy: ${harmlessPath(lineIn(texts, span))} ${harmlessLine(`\`${value.text}\` is left as it is, because ${variableIn(value.text)} has no value here`)}\n`,
      );
}

const variableIn = (text: string): string => {
  const name = /\$\{?([A-Za-z_]\w*)/.exec(text)?.[1];
  return name ? `\`${name}\`` : "a variable in it";
};

/** Says what is pinned, and what is left and why. */
export function tellPinned({ mended, texts, report }: Mended, repair: Repair, { values }: Arguments, { out, err }: Streams): void {
  const now = new Map([...repair.texts, ...texts]);
  const left = report.findings.filter(isLive);
  for (const { span, message, help } of left)
    err(
      say`seaworthy: ${harmlessPath(lineIn(now, span))} ${harmlessLine(help && !message.includes(help) ? `${message}; ${help}` : message)}\n`,
    );
  if (values.json) {
    out(say`${harmlessJson(mended.map((finding) => changeOf(finding, repair)))}`);
    return;
  }
  for (const { span, fix } of mended) out(say`${harmlessPath(span.file)}  ${harmlessLine(fix?.title ?? "")}\n`);
  const files = `${texts.size} ${texts.size === 1 ? "file" : "files"}`;
  const pinned = `${mended.length} ${mended.length === 1 ? "reference is pinned" : "references are pinned"}${texts.size ? ` in ${files}` : ""}`;
  const rest = left.length ? `; ${left.length} ${left.length === 1 ? "is" : "are"} left` : "";
  out(say`${harmlessLine(`${pinned}${rest}.`)}\n`);
}

/** A change as data: where, and which digest takes the place of which. */
function changeOf({ span, fix }: Finding, { texts }: Repair): Readonly<Record<string, unknown>> {
  const edit = fix?.edits?.[0];
  const before = edit ? (texts.get(edit.span.file)?.slice(edit.span.start, edit.span.end) ?? "") : "";
  const position = new Source(span.file, texts.get(span.file) ?? "").position(span.start);
  return {
    path: span.file,
    ...position,
    image: /`([^`@]*)/.exec(fix?.title ?? "")?.[1] ?? "",
    from: before || null,
    to: edit?.text.slice(edit.text.lastIndexOf("@") + 1) ?? "",
  };
}
