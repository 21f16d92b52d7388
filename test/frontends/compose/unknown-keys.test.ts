import { expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { lint } from "../../../src/lint.ts";
import { redact } from "../../../src/secrets/redact.ts";
import { Source } from "../../../src/text/source.ts";

/** What valid-compose says of a project, behind the text it marks. */
async function told(text: string): Promise<string[]> {
  const only = rules.filter(({ id }) => id === "valid-compose");
  const { findings } = await lint([{ source: new Source("compose.yaml", text) }], { rules: only, profile: "strict" });
  return findings.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);
}
const service = (lines: string): string => `services:\n  a:\n    image: i\n${lines}`;
const wayOut = (key: string): string => `remove it, or name it "x-${key}" if another program reads it`;

/** "has no key" would say that a key is missing: these are too many. */
it.each<[string, string[]]>([
  ["required: [a]\nservices: {a: {image: i}}\n", [`required: the key "required" is not allowed at the top level; ${wayOut("required")}`]],
  [service("    required: true\n"), [`required: the key "required" is not allowed in a service; ${wayOut("required")}`]],
  [service("    readonly: true\n"), ['readonly: the key "readonly" is not allowed in a service, did you mean "read_only"?']],
  [service("    healthcheck: {tests: [NONE]}\n"), ['tests: the key "tests" is not allowed in healthcheck, did you mean "test"?']],
  [
    service("    ports: [{target: 80, mandatory: 1}]\n"),
    [`mandatory: the key "mandatory" is not allowed in an item of ports; ${wayOut("mandatory")}`],
  ],
  [`${service("")}networks: {n: {subnet: 1}}\n`, [`subnet: the key "subnet" is not allowed in a network; ${wayOut("subnet")}`]],
  [
    service("    build: {context: ., platform: linux/amd64}\n"),
    ['platform: the key "platform" is not allowed in build, did you mean "platforms"?'],
  ],
  // Names of people's own are judged by their characters, and x- keys are passed over.
  ["x-required: 1\nservices: {a: {image: i, x-team: b}}\n", []],
])("%j", async (text, want) => expect(await told(text)).toEqual(want));

it("shortens a long key, in the advice, too", async () => {
  const [message = ""] = await told(`${"k".repeat(5000)}: 1\nservices: {a: {image: i}}\n`);
  expect(message.slice(5000).length).toBeLessThan(300);
});

it("says so of a secret, too, with every word in the open", async () => {
  const [message = ""] = await told("services: {a: {image: i}}\nsecrets: {s: {file: ./s, mode: 256}}\n");
  expect(message).toBe(`mode: the key "mode" is not allowed in a secret; ${wayOut("mode")}`);
  expect(redact(message)).toBe(message);
});

it("says once of a file that another program has keys of its own in it, and lowers its voice", async () => {
  const only = rules.filter(({ id }) => id === "valid-compose");
  const texts = {
    "a/compose.part.yaml": `exclusive: [a]\n${service("")}required: [b]\nrecommended: [c]\n`,
    "b/compose.part.yaml": `required: [b]\n${service("    readonly: true\n")}`,
    "c/compose.part.yaml": `${service("")}netwroks: {}\n`,
    "d/compose.yaml": `${service("")}required: [b]\n`,
  };
  const sources = Object.entries(texts).map(([path, text]) => ({ source: new Source(path, text) }));
  const { findings } = await lint(sources, { rules: only, profile: "strict" });
  expect(
    findings.map(({ severity, span }) => `${severity} ${texts[span.file as keyof typeof texts].slice(span.start, span.end)}`).sort(),
  ).toEqual(["high netwroks", "high readonly", "high required", "low exclusive", "low required"]);
});

it.each([
  ["docker-compose.prod.yml", "high"],
  ["compose-dev.yaml", "high"],
  ["monitoring/stack.yml", "high"],
  ["docker.yml", "high"],
  ["swarm-compose.yml", "high"],
  ["bookstack.yaml", "low"],
  ["docker-registry.yaml", "low"],
  ["compose/web.yaml", "low"],
])("a mistake in %s is %s", async (path, severity) => {
  const only = rules.filter(({ id }) => id === "valid-compose");
  const { findings } = await lint([{ source: new Source(path, service("    readonly: true\n")) }], { rules: only, profile: "strict" });
  expect(findings.map((each) => each.severity)).toEqual([severity]);
});
