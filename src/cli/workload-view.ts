import { isContainer, type Workload } from "../model/workload.ts";
import { harmlessLine } from "../secrets/harmless.ts";
import { type Line, placeIn } from "../session/workload-values.ts";
import { inBase, inWordsOf } from "../session/workload-words.ts";
import type { Source } from "../text/source.ts";
import type { Style } from "../text/style.ts";

/** A workload as data, with its values. */
export const jsonOf = (
  { path, dialect, ships, span, contents }: Workload,
  values: readonly Line[],
  sources: ReadonlyMap<string, Source>,
): object => ({
  path,
  dialect,
  ships,
  at: placeIn(span, sources),
  ...(contents === undefined ? {} : { base: contents }),
  settings: values,
});

/** A workload in lines of text: what is said, with where it is written, and the names of what is left unsaid. */
export function textOf(workload: Workload, values: readonly Line[], sources: ReadonlyMap<string, Source>, style: Style): string {
  const { path, span, ships, contents } = workload;
  const { settings, silent } = inWordsOf(values);
  const widest = Math.max(...settings.map(({ key }) => key.length), 0);
  const lines = settings.map(({ key, state, text, origin: [at = "", ...via] }) => {
    const origin = state === "default" ? `by default, ${at}` : at;
    return `  ${key.padEnd(widest)}  ${style("bold", text)}  ${style("dim", [origin, ...via].join(" <- "))}`;
  });
  if (contents) lines.push(`  ${"base".padEnd(widest)}  ${style("dim", inBase(contents))}`);
  const rest = silent.length ? [`  ${style("dim", `not set: ${silent.join(", ")}`)}`] : [];
  return `${[style("bold", `${harmlessLine(path.join(" "))}${isContainer(workload) ? "" : ships ? ", ships" : ", builds only"}  ${placeIn(span, sources)}`), ...lines, ...rest].map(oneLine).join("\n")}\n`;
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, " ");
