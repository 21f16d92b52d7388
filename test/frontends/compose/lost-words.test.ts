import { expect, it } from "vitest";
import { said } from "../../rule/said.ts";

const told = (...lines: readonly string[]): Promise<string[]> =>
  said("valid-compose", { "compose.yaml": `services:\n  a:\n    image: i\n${lines.map((line) => `    ${line}\n`).join("")}` });

/** `docker compose config` of 2.40 prints the words in front of the operator, and nothing of the rest. */
it.each<[string, string[]]>([
  ["command: migrate; serve", ["medium migrate; serve"]],
  ["command: run a && run b", ["medium run a && run b"]],
  ["entrypoint: run | tee log", ["medium run | tee log"]],
  ['command: "serve > /log 2>&1"', ['medium "serve > /log 2>&1"']],
  ["command: serve ${X} || true", ["medium serve ${X} || true"]],
  ["command: serve &", []],
  ["command: sh -c 'a && b'", []],
  ["command: serve a\\;b", []],
  ['command: ["a", "&&", "b"]', []],
  ["healthcheck: {test: 'a && b'}", []],
])("%s", async (line, want) => expect(await told(line)).toEqual(want));
