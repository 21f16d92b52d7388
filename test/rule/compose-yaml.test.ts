import { expect, it } from "vitest";
import { said } from "./said.ts";

const service = (body: string): string => `services:\n  a:\n    image: x:1\n    ${body.replaceAll("\n", "\n    ")}\n`;
const says = (text: string): Promise<string[]> => said("valid-compose", { "compose.yaml": text });

it.each<readonly [what: string, text: string, want: readonly string[]]>([
  ["a number", service("environment: {1: x}"), ["high 1"]],
  ["a number with underscores", service("labels: {1_0: x}"), ["high 1_0"]],
  ["true", service("labels: {true: x}"), ["high true"]],
  ["nothing", service("environment: {~: x}"), ["high ~"]],
  ["a date", service("environment: {2020-01-01: x}"), ["high 2020-01-01"]],
  ["a number in an extension", `x-a: {0x1: 2}\n${service("user: '1'")}`, ["high 0x1"]],
  ["the name of a service", "services:\n  1: {image: x:1}\n", ["high 1"]],
  ["a number in quotes", service("environment: {'1': x, \"2\": y}"), []],
  ["on, a text", service("environment: {on: x, no: y}"), []],
  ["what begins like a number", service("environment: {1a: x, 1:2: y}"), []],
])("says of a key that it is no text: %s", async (_, text, want) => expect(await says(text)).toEqual(want));

it.each<readonly [what: string, text: string, want: readonly string[]]>([
  ["a variable", service("environment: {D: 2020-01-01}"), ["high 2020-01-01"]],
  ["a label", service("labels:\n  built: 2020-01-01T10:00:00Z"), ["high 2020-01-01T10:00:00Z"]],
  ["a word of a command", service("command: [2020-1-1]"), ["high 2020-1-1"]],
  ["a host's name", service("hostname: 2020-01-01"), ["high 2020-01-01"]],
  ["in quotes", service("environment: {D: '2020-01-01'}"), []],
  ["behind a name", service("environment: [D=2020-01-01]"), []],
  ["with a tag", service("environment: {D: !!str 2020-01-01}"), []],
  ["no day of the calendar", service("environment: {D: 2020-02-30}"), []],
  ["in a variable's fallback", service("environment:\n  D: ${D:-2020-01-01}"), []],
  ["in an extension", `x-d: 2020-01-01\n${service("user: '1'")}`, []],
])("says of a date that it is no text: %s", async (_, text, want) => expect(await says(text)).toEqual(want));

it.each<readonly [what: string, text: string, want: readonly string[]]>([
  ["underscores", service("mem_limit: 100_000_000"), []],
  ["no finite number", service("environment: {A: .inf, B: -.inf, C: .nan}"), []],
  ["a ulimit with capitals", service("ulimits: {NOFILE: 5}"), []],
  ["a ulimit in quotes", service("ulimits: {nofile: '5', nproc: {soft: '1', hard: -1}}"), []],
  ["a ulimit that is no number", service("ulimits: {nofile: unlimited}"), ["high unlimited"]],
  ["a part of one", service("ulimits: {nofile: {soft: a, hard: 5}}"), ["high a"]],
  ["two numbers in one", service("ulimits: {nofile: '5:6'}"), ["high '5:6'"]],
])("reads numbers as Compose does: %s", async (_, text, want) => expect(await says(text)).toEqual(want));

it.each<readonly [what: string, text: string, want: readonly string[]]>([
  ["several addresses of a host", service("extra_hosts: ['h:1.2.3.4,5.6.7.8', 'g=host-gateway']"), []],
  ["one of them no address", service("extra_hosts: ['h:1.2.3.4,x']"), ["medium 'h:1.2.3.4,x'"]],
  ["an address without a host", service("extra_hosts: [':1.2.3.4']"), ["high ':1.2.3.4'"]],
  ["a size with an unknown unit", service("volumes: [{type: tmpfs, target: /t, tmpfs: {size: 1x}}]"), ["high 1x"]],
  ["a negative size", service("volumes: [{type: tmpfs, target: /t, tmpfs: {size: -1}}]"), ["high -1"]],
  ["a size", service("volumes: [{type: tmpfs, target: /t, tmpfs: {size: 64mb}}]"), []],
  ["an empty duration", service("healthcheck: {test: x, interval: ''}"), ["high ''"]],
  [
    "a context that is not built",
    `${service("build: {additional_contexts: {b: 'service:b', c: 'service:c'}}")}  b: {image: y:1}\n  c: {build: ./c}\n`,
    ["high 'service:b'"],
  ],
])("knows what Compose and the engine take: %s", async (_, text, want) => expect(await says(text)).toEqual(want));

it.each<readonly [what: string, text: string, want: readonly string[]]>([
  ["the same", `${service("container_name: c1")}  b: {image: x:1, container_name: c1}\n`, ["high c1"]],
  ["from one base", `${service("container_name: c1")}  b: {extends: a}\n`, ["high c1"]],
  ["a fallback", `${service("container_name: c1")}  b: {image: x:1, container_name: "\${N:-c1}"}\n`, ['high "${N:-c1}"']],
  ["another", `${service("container_name: c1")}  b: {image: x:1, container_name: c2}\n`, []],
  ["of a service that is off", `${service("container_name: c1")}  b: {image: x:1, container_name: c1, profiles: [p]}\n`, []],
  ["one nobody knows", `${service('container_name: "${N}"')}  b: {image: x:1, container_name: "\${N}"}\n`, []],
])("takes a container name once: %s", async (_, text, want) => expect(await says(text)).toEqual(want));

it.each<[string, number]>([
  ["0.0001", 1],
  ["1.5", 1],
  ["100", 0],
  ["64m", 0],
])("the size of a tmpfs is whole: %s", async (size, count) => {
  const text = `services:\n  a:\n    image: i\n    volumes: [{type: tmpfs, target: /t, tmpfs: {size: ${size}}}]\n`;
  expect(await said("valid-compose", { "compose.yaml": text })).toHaveLength(count);
});
