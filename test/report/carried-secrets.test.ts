import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonReport, lint, sarifReport, textReport } from "../../src/index.ts";
import { carriers, pw } from "../secrets/carriers.ts";

const plain = { style: (_: string, text: string) => text, quiet: false };
const quoted = (text: string): string => JSON.stringify(text);
/** For a word of a shell and of ENV: in double quotes. */
const word = (text: string): string => `"${text.replace(/["\\$]/g, "\\$&").replaceAll("\n", " ")}"`;
const service = (line: string): string => `services:\n  web:\n    image: example/web\n    privileged: true\n    ${line}\n`;

/** Every place where a value may be written: its file, and the text around the value. */
const places: readonly (readonly [path: string, write: (text: string) => string])[] = [
  ["Dockerfile", (text) => `FROM ubuntu\nENV A=${word(text)}\nUSER root\n`],
  ["Dockerfile", (text) => `FROM ubuntu\nENV A=\${X:-${word(text)}}\n`],
  ["Dockerfile", (text) => `FROM ubuntu\nENV A ${text.replaceAll("\n", " ")}\n`],
  ["Dockerfile", (text) => `FROM ubuntu\nARG A=${word(text)}\nRUN echo $A\n`],
  ["Dockerfile", (text) => `FROM ubuntu\nLABEL a=${word(text)}\n`],
  ["Dockerfile", (text) => `FROM ubuntu\nRUN sudo tool ${word(text)} && apt-get install curl\n`],
  ["Dockerfile", (text) => `FROM ubuntu\nCMD ["tool", ${quoted(text)}]\n`],
  ["Dockerfile", (text) => `FROM ubuntu\nCOPY <<EOF /a\n${text.replaceAll("$", "\\$")}\nEOF\n`],
  ["Dockerfile", (text) => `FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN tool ${word(text)}\n`],
  ["compose.yaml", (text) => service(`environment: {A: ${quoted(text)}}`)],
  ["compose.yaml", (text) => service(`environment: [${quoted(`A=${text}`)}]`)],
  ["compose.yaml", (text) => service(`labels: {a: ${quoted(text)}}`)],
  ["compose.yaml", (text) => service(`command: ["tool", ${quoted(text)}]`)],
  ["compose.yaml", (text) => service(`build: {context: ., args: {A: ${quoted(text)}}}`)],
  ["compose.yaml", (text) => `${service("")}configs:\n  a:\n    content: ${quoted(text)}\n`],
];

describe("whatever is found is masked in every report", () => {
  it("a password inside a longer value, wherever it is written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...carriers), fc.constantFrom(...places), async (carrier, [path, write]) => {
        const text = write(carrier.replace("${X}", "x").replace(/PW(?!D)/, pw));
        const report = await lint([{ path, text }], { profile: "strict" });
        expect(report.findings.length).toBeGreaterThan(0);
        for (const output of [textReport(report, plain), jsonReport(report, "0"), sarifReport(report, "0")])
          expect(output, text).not.toContain(pw);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
