import { expect, it } from "vitest";
import { asksForCapability, asksForHost } from "../../src/knowledge/asked-of-host.ts";
import { sizesOf } from "../../src/knowledge/limit-sizes.ts";
import { isForEverybody } from "../../src/knowledge/public-ports.ts";
import { fileVariable } from "../../src/knowledge/secret-variables.ts";
import { parseImageReference } from "../../src/syntax/image-reference.ts";

it.each<[image: string, variable: string, tag: string | null, file: boolean]>([
  ["postgres", "POSTGRES_PASSWORD", "17", true],
  ["influxdb", "DOCKER_INFLUXDB_INIT_PASSWORD", "2.7", true],
  ["influxdb", "DOCKER_INFLUXDB_INIT_PASSWORD", null, true],
  ["influxdb", "DOCKER_INFLUXDB_INIT_PASSWORD", "2.1.1", false],
  ["nextcloud", "NEXTCLOUD_ADMIN_PASSWORD", "31", true],
  // Read from a file only where the name and the account are in files, too.
  ["nextcloud", "MYSQL_PASSWORD", "31", false],
  ["phpmyadmin", "PMA_CONTROLPASS", "5", true],
])("%s reads %s from a file, tag %s: %s", (image, variable, tag, file) => {
  expect(fileVariable(image, variable, tag)).toBe(file ? `${variable}_FILE` : undefined);
});

const image = (text: string) => {
  const span = { file: "", start: 0, end: 0 };
  return { ref: { state: "written" as const, value: parseImageReference(text), span } };
};

it("images ask for parts of the host", () => {
  expect(asksForCapability(image("pihole/pihole:2025.08.0"), "NET_RAW")).toBe(true);
  expect(asksForCapability(image("prom/blackbox-exporter:v0.27.0"), "NET_RAW")).toBe(true);
  expect(asksForCapability(image("quay.io/prometheus/node-exporter:v1.9.1"), "SYS_TIME")).toBe(true);
  expect(asksForHost(image("gcr.io/google-containers/cadvisor:v0.35.0"), "privileged")).toBe(true);
});

it("limits are no less than makers ask for", () => {
  const giga = 1024 ** 3;
  expect(sizesOf("gitlab/gitlab-ee", undefined).memory).toBe(8 * giga);
  expect(sizesOf("ollama/ollama", undefined).memory).toBe(16 * giga);
  expect(sizesOf("photoprism/photoprism", undefined).memory).toBe(4 * giga);
});

it("ports of mail and of files are for other machines", () => {
  for (const port of [110, 143, 4190, 445, 2049, 873]) expect([port, isForEverybody(port, "tcp")]).toEqual([port, true]);
  for (const port of [undefined, 22, 3000, 5432]) expect([port, isForEverybody(port, "tcp")]).toEqual([port, false]);
});
