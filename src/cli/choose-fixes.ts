import { createInterface } from "node:readline/promises";
import { editsOf } from "../fix/apart.ts";
import { repairName, type Texts } from "../fix/mend.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import { applyEdits } from "../text/edit.ts";
import { printable, say } from "../text/printable.ts";
import { patchesOf } from "./patches.ts";
import type { Streams } from "./streams.ts";

/** Asks of each finding whether it shall be mended, and shows how. Answers which were chosen. */
export async function chooseFixes(
  findings: readonly Finding[],
  texts: Texts,
  report: Report,
  { out }: Streams,
): Promise<(finding: Finding) => boolean> {
  const chosen = new Set<string>();
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const [at, finding] of findings.entries()) {
      out(say`\n${harmlessPath(finding.span.file)}: ${printable(finding.rule)}: ${harmlessLine(finding.message)}\n`);
      out(patchesOf(mendedBy(finding, texts), texts, [report]).text);
      const answer = await ask(
        asking,
        out,
        `${at + 1} of ${findings.length}, ${harmlessLine(finding.fix?.title ?? "")}: repair it? [y/n/a/q] `,
      );
      if (answer === "q") break;
      if (answer === "a") {
        for (const each of findings.slice(at)) chosen.add(repairName(each));
        break;
      }
      if (answer === "y") chosen.add(repairName(finding));
    }
  } finally {
    asking.close();
  }
  return (finding) => chosen.has(repairName(finding));
}

/** Asks until the answer is one that is offered; the end of the input is "q". */
async function ask(asking: ReturnType<typeof createInterface>, out: Streams["out"], question: string): Promise<string> {
  for (;;) {
    const ended = new Promise<string>((resolve) => void asking.once("close", () => resolve("q")));
    const answer = (await Promise.race([asking.question(question), ended])).trim().toLowerCase()[0] ?? "";
    if ("ynaq".includes(answer) && answer !== "") return answer;
    out(say`y: make this repair  n: skip it  a: make it and all that follow  q: make those chosen so far, and stop\n`);
  }
}

/** The texts that the repair of one finding changes. */
function mendedBy(finding: Finding, texts: Texts): Texts {
  const edits = editsOf(finding);
  return new Map(
    [...new Set(edits.map(({ span }) => span.file))].map((path) => [
      path,
      applyEdits(
        texts.get(path) ?? "",
        edits.filter(({ span }) => span.file === path),
      ),
    ]),
  );
}
