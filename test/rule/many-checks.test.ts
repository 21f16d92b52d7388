import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../src/frontends/dockerfile/document.ts";
import type { ShellCommand } from "../../src/model/script.ts";
import { failsAnyway } from "../../src/rule.ts";
import * as reader from "../../src/syntax/shell/read.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

function commandsOf(script: string): readonly ShellCommand[] {
  const { stages } = readDockerfile(new Source("Dockerfile", `FROM a\nRUN ${script}\n`), reader);
  return stages.flatMap(({ scripts }) => scripts.flatMap((each) => each.script.commands));
}

/** The same, as it is said: one command after the other, for each check anew. */
function failsByTheWord(check: ShellCommand, commands: readonly ShellCommand[]): boolean {
  const missing = new Set<string>();
  const paths = ({ words }: ShellCommand): string[] => words.slice(1).map(({ text }) => text);
  for (const command of commands.slice(commands.indexOf(check) + 1)) {
    const isSkipped = check.chain !== undefined && command.chain === check.chain;
    for (const path of command.name === "mkdir" ? paths(command) : [])
      if (isSkipped) missing.add(path);
      else missing.delete(path);
    const needs = command.name === "cd" ? paths(command) : [];
    if (!isSkipped && command.decides && !command.conditional && needs.some((path) => missing.has(path))) return true;
  }
  return false;
}

describe("many checks in one script", () => {
  it("fail anyway as each of them would by itself", () => {
    const command = fc.constantFrom("sha256sum -c s", "true", "mkdir a", "mkdir b", "mkdir a b", "cd a", "cd b", "cd a b");
    const script = fc.array(fc.tuple(command, fc.constantFrom(" && ", " && ", "; ", " || ")), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(script, fc.boolean(), (parts, isStrict) => {
        const text = parts.map(([each, joint], at) => (at < parts.length - 1 ? each + joint : each)).join("");
        const commands = commandsOf(isStrict ? `set -e; ${text}` : text);
        expect(commands.map((each) => failsAnyway(each, commands))).toEqual(commands.map((each) => failsByTheWord(each, commands)));
      }),
      { numRuns: 500 },
    );
  });

  // Where each looks at all that follow, these take minutes.
  it.each<[string, (at: number) => string]>([
    ["trivy fs . || true", () => "trivy fs . || true; "],
    ["sha256sum -c sums && mkdir dN", (at) => `sha256sum -c sums && mkdir d${at} || true; `],
    ["trivy fs -o rN.json .", (at) => `trivy fs -o r${at}.json . || true; `],
  ])("are looked at once each: %s", async (_, command) => {
    const count = 10_000;
    const found = await said(
      "gate-can-fail",
      `FROM debian:13.1\nRUN ${Array.from({ length: count }, (_, at) => command(at)).join("\\\n")}true\n`,
    );
    expect(found).toHaveLength(count);
  });

  it("are silent where the last command judges each report", async () => {
    const script = `${Array.from({ length: 20 }, (_, at) => `trivy fs -o r${at}.json . || true; `).join("")}judge ${Array.from({ length: 20 }, (_, at) => `r${at}.json`).join(" ")}`;
    expect(await said("gate-can-fail", `FROM debian:13.1\nRUN ${script}\n`)).toEqual([]);
  });
});
