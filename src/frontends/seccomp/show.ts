import { harmless, harmlessJson, harmlessLine } from "../../secrets/harmless.ts";
import { printable } from "../../text/printable.ts";
import type { Span } from "../../text/span.ts";
import type { Style } from "../../text/style.ts";
import type { Shown, ShowOptions } from "../frontend.ts";
import { type Action, actionInWords } from "./action.ts";
import type { SeccompDocument } from "./document.ts";
import type { ArchFilter, CombinedFilter, Comparison, Verdict } from "./filter.ts";

const engines = { docker: "Docker", podman: "Podman", oci: "an OCI runtime" } as const;

/** `seaworthy show profile.json`: what the rules of a seccomp profile come to for a container with the engine's default capabilities. */
export function showSeccomp(document: SeccompDocument, { json, against, style }: ShowOptions): Shown {
  const filter = document.filter();
  const path = harmlessLine(document.source.path);
  if (!filter) {
    const reason =
      document.skipped ??
      (document.faults[0]?.message ? harmlessLine(document.faults[0].message) : "it has no default action, so no filter is installed");
    return {
      text: printable(""),
      complaints: [`${path} makes no filter: ${reason}`],
      isRefused: document.skipped !== undefined || document.faults.length > 0,
    };
  }
  const complaints = filter.clashes.map(
    ({ entry }) => `${placeOf(entry.name.span, document)}: libseccomp refuses this rule, and the container does not start`,
  );
  const text = json
    ? harmlessJson(against ? differences(document, filter) : dataOf(document, filter))
    : printable(against ? differencesInWords(document, filter, style) : filterInWords(document, filter, style));
  return { text, complaints, isRefused: false };
}

const signs = { EQ: "==", NE: "!=", LT: "<", LE: "<=", GT: ">", GE: ">=" } as const;

/** A number as people recognise it: masks and flags in hexadecimal. */
const numeral = (value: bigint): string => (value > 0xffffn ? `0x${value.toString(16)}` : String(value));

const comparison = ({ index, op, value, mask }: Comparison): string =>
  op === "MASKED_EQ" ? `arg${index} & ${numeral(mask)} == ${numeral(value)}` : `arg${index} ${signs[op]} ${numeral(value)}`;

const casesInWords = ({ cases, otherwise }: Verdict): string =>
  [
    ...cases.map(({ when, action }) => `${actionInWords(action)} if ${when.map(comparison).join(" and ")}`),
    `else ${actionInWords(otherwise)}`,
  ].join("; ");

function placeOf(span: Span, { source }: SeccompDocument): string {
  const { line, column } = source.position(span.start);
  return harmlessLine(`${span.file}:${line}:${column}`);
}

/** Text in lines of readable length under a heading. */
function paragraph(heading: string, names: readonly string[], style: Style): string {
  const lines: string[] = [];
  let line = "";
  for (const name of names) {
    if (line.length + name.length > 100) {
      lines.push(line);
      line = "";
    }
    line += `${line ? " " : ""}${harmlessLine(name)}`;
  }
  if (line) lines.push(line);
  return `  ${style("bold", heading)}  ${style("dim", `${names.length}`)}\n${lines.map((each) => `    ${each}\n`).join("")}`;
}

function filterInWords(document: SeccompDocument, filter: CombinedFilter, style: Style): string {
  const [first, ...others] = filter.architectures;
  const verdicts = [...(first?.verdicts.values() ?? [])];
  const whole = verdicts.filter(({ cases }) => cases.length === 0);
  const byAnswer = new Map<string, string[]>();
  for (const { name, otherwise } of whole)
    byAnswer.set(actionInWords(otherwise), [...(byAnswer.get(actionInWords(otherwise)) ?? []), name]);
  const parts = [
    `${style("bold", harmlessLine(document.source.path))}  ${style("dim", `for ${engines[document.target]} on ${first?.architecture.machine}, with the engine's default capabilities`)}\n`,
    `  ${style("bold", "everything else")}  ${actionInWords(filter.defaultAction)}\n`,
    ...[...byAnswer].map(([answer, names]) => paragraph(answer, names.sort(), style)),
    ...verdicts
      .filter(({ cases }) => cases.length > 0)
      .map(
        (verdict) =>
          `  ${style("bold", verdict.name)}  ${casesInWords(verdict)}  ${style("dim", placeOf((verdict.cases[0] as Verdict["cases"][number]).entry.name.span, document))}\n`,
      ),
  ];
  if (first && filter.defaultAction.kind !== "allow" && filter.defaultAction.kind !== "log" && filter.defaultAction.value !== 38)
    parts.push(`  ${style("dim", `runc answers ENOSYS to numbers above ${first.highest}, the highest named`)}\n`);
  if (others.length)
    parts.push(
      `  ${style("dim", `also covers ${others.map(({ architecture }) => architecture.machine).join(", ")}; programs for any other architecture are killed`)}\n`,
    );
  if (filter.closed.size)
    parts.push(
      `  ${style("dim", `${filter.closed.size} ${filter.closed.size > 1 ? "rules are" : "rule is"} for other containers: other capabilities, architectures or kernels`)}\n`,
    );
  if (filter.lost.length)
    parts.push(
      `  ${style("dim", `${filter.lost.length} ${filter.lost.length > 1 ? "entries have" : "entry has"} no effect: another rule, or the default, decides`)}\n`,
    );
  return parts.join("");
}

const actionData = ({ kind, value }: Action): object => ({ action: kind, ...(value === undefined ? {} : { value }) });

const verdictData = ({ cases, otherwise, entry }: Verdict, document: SeccompDocument): object => ({
  cases: cases.map(({ when, action, entry: own }) => ({
    when: when.map(({ index, op, value, mask }) => ({
      index,
      op,
      value: String(value),
      ...(op === "MASKED_EQ" ? { mask: String(mask) } : {}),
    })),
    ...actionData(action),
    at: placeOf(own.name.span, document),
  })),
  otherwise: actionData(otherwise),
  at: entry ? placeOf(entry.name.span, document) : null,
});

function dataOf(document: SeccompDocument, filter: CombinedFilter): object {
  const archData = ({ architecture, verdicts, highest }: ArchFilter): object => ({
    architecture: architecture.token,
    highest,
    calls: Object.fromEntries([...verdicts].map(([name, verdict]) => [name, verdictData(verdict, document)])),
  });
  return {
    path: harmless(document.source.path),
    target: document.target,
    default: actionData(filter.defaultAction),
    architectures: filter.architectures.map(archData),
    lost: filter.lost.map(({ entry, why, by }) => ({
      name: harmless(entry.name.value),
      at: placeOf(entry.name.span, document),
      why,
      by: by ? placeOf(by.name.span, document) : null,
    })),
  };
}

/** How a call is answered, in words that can be compared. */
const answer = (filter: CombinedFilter, name: string): string => {
  const verdict = filter.verdict(name);
  return verdict.cases.length ? casesInWords(verdict) : actionInWords(verdict.otherwise);
};

/** The calls that the profile and the engine's default answer differently. */
function differences(
  document: SeccompDocument,
  filter: CombinedFilter,
): { name: string; here: string; default: string; looser: boolean }[] {
  const engine = document.engineFilter();
  const { machine } = filter.host.architecture;
  return document.calls.names.flatMap((name) => {
    if (document.calls.number(name, machine) === undefined) return [];
    const [here, there] = [answer(filter, name), answer(engine, name)];
    const open = (own: CombinedFilter): boolean => /^allowed/.test(answer(own, name)) && own.verdict(name).cases.length === 0;
    return here === there ? [] : [{ name, here, default: there, looser: open(filter) && !open(engine) }];
  });
}

function differencesInWords(document: SeccompDocument, filter: CombinedFilter, style: Style): string {
  const all = differences(document, filter);
  const looser = all.filter((each) => each.looser);
  const groups = new Map<string, string[]>();
  for (const { name, here, default: there } of all.filter((each) => !each.looser)) {
    const key = `${here}, by default ${there}`;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [
    `${style("bold", harmlessLine(document.source.path))}  ${style("dim", `against the default profile of ${document.target === "podman" ? "Podman" : "Docker"}, on ${filter.host.architecture.machine}`)}\n`,
    all.length === 0 ? "  no difference\n" : "",
    looser.length
      ? paragraph(
          "allowed here, not by default",
          looser.map(({ name }) => name),
          style,
        )
      : "",
    ...[...groups].sort((a, b) => b[1].length - a[1].length).map(([key, names]) => paragraph(key, names, style)),
  ].join("");
}
