import { expect, it } from "vitest";
import { said } from "../rule/said.ts";

const service = (image: string, more: string): string => `services:\n  a:\n    image: ${image}\n${more}`;

it.each<[string, string, string, string[]]>([
  ["quay.io/prometheus/node-exporter:v1.9.1", "no-docker-socket", "    volumes: [/:/host:ro]\n", []],
  ["prom/node-exporter:v1.9.1", "no-docker-socket", "    volumes: [/:/host:ro]\n", []],
  ["quay.example.com/prometheus/node-exporter:v1.9.1", "no-docker-socket", "    volumes: [/:/host:ro]\n", ["critical"]],
  ["quay.io/prometheus-community/node-exporter:v1.9.1", "no-docker-socket", "    volumes: [/:/host:ro]\n", ["critical"]],
  ["quay.io/minio/minio:latest", "non-root-user", "", ["medium"]],
  ["quay.io/other/minio:latest", "non-root-user", "", []],
])("%s is the image that Docker Hub has under another name", async (image, rule, more, want) => {
  const found = await said(rule, { "compose.yaml": service(image, more) });
  expect(found.map((each) => each.split(" ")[0])).toEqual(want);
});
