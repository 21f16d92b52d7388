import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseFacts } from "../../src/knowledge/base-images.ts";
import { isRoot } from "../../src/knowledge/users.ts";
import { parseImageReference } from "../../src/syntax/image-reference.ts";

const facts = (text: string) => baseFacts(parseImageReference(text));
const user = (text: string): string | undefined => facts(text)?.user;

describe("who an image starts as, by its release", () => {
  it.each([
    // docker-library/haproxy: USER since 2.4
    ["haproxy:2.2.34", "root"],
    ["haproxy:2.0.31-alpine", "root"],
    ["haproxy:1.9", "root"],
    ["haproxy:1", "root"],
    ["haproxy:2.3-dev1", "root"],
    ["docker.io/library/haproxy:2.3", "root"],
    ["haproxy:2.4-dev3", "haproxy"],
    ["haproxy:2.4", "haproxy"],
    ["haproxy:2.8.10", "haproxy"],
    ["haproxy:2.10", "haproxy"],
    ["haproxy:3.2-alpine", "haproxy"],
    ["haproxy:2", "haproxy"],
    ["haproxy:lts", "haproxy"],
    ["haproxy", "haproxy"],
    ["haproxy:\uFFFC", "haproxy"],
    ["haproxy:20210101", "haproxy"],
    // prometheus, node_exporter, alertmanager: their Dockerfiles by tag
    ["prom/prometheus:v1.8.2", "root"],
    ["prom/prometheus:v2.0.0", "nobody"],
    ["prom/prometheus:v3.5.0", "nobody"],
    ["prom/node-exporter:v0.14.0", "root"],
    ["prom/node-exporter:v0.15.0", "nobody"],
    ["prom/node-exporter:v1.9.1", "nobody"],
    ["prom/alertmanager:v0.15.3", "root"],
    ["prom/alertmanager:v0.16.0", "nobody"],
    ["prom/alertmanager:v0.28.1", "nobody"],
    // grafana/grafana-docker: gosu before 5.1
    ["grafana/grafana:5.0.4", "root"],
    ["grafana/grafana:5.1.0", "472"],
    ["grafana/grafana:12.1.0", "472"],
    // SonarSource/docker-sonarqube
    ["sonarqube:8.2-community", "sonarqube"],
    ["sonarqube:8.9-community", "root"],
    ["sonarqube:9.8-community", "root"],
    ["sonarqube:9.9-community", "sonarqube"],
    ["sonarqube:25.7.0.110598-community", "sonarqube"],
    ["sonarqube:community", "sonarqube"],
  ])("%s: %s", (text, want) => expect(user(text)).toBe(want));

  it("some of them give root up by themselves", () =>
    expect(["grafana/grafana:5.0.4", "sonarqube:8.9-community", "haproxy:2.2"].map((text) => facts(text)?.drops)).toEqual([
      true,
      true,
      undefined,
    ]));

  it("a release is before another one, or it is not, whatever follows it", () =>
    fc.assert(
      fc.property(fc.nat(5), fc.nat(30), fc.constantFrom("", ".0", ".34", "-alpine", ".1-bookworm"), (major, minor, rest) => {
        expect(user(`haproxy:${major}.${minor}${rest}`)).toBe(major < 2 || (major === 2 && minor < 4) ? "root" : "haproxy");
      }),
    ));
});

describe("a registry with the port that https has anyway", () => {
  it.each([
    ["gcr.io:443/distroless/java21-debian12:nonroot", "65532"],
    ["mcr.microsoft.com:443/dotnet/aspnet:9.0.4", "root"],
    ["docker.io:443/library/haproxy:2.8", "haproxy"],
    ["docker.io:443/haproxy:2.8", "haproxy"],
    ["public.ecr.aws:443/docker/library/haproxy:2.8", "haproxy"],
    ["gcr.io:8443/distroless/java21-debian12:nonroot", undefined],
    ["gcr.io:4430/distroless/java21-debian12:nonroot", undefined],
    ["gcr.io:80/distroless/java21-debian12:nonroot", undefined],
    ["localhost:443/distroless/java21-debian12:nonroot", undefined],
  ])("%s: %s", (text, want) => expect(user(text)).toBe(want));
});

describe("a user that the engine takes for root", () => {
  it.each<[string, boolean]>([
    ["root", true],
    ["root:app", true],
    ["0", true],
    ["00", true],
    ["+0", true],
    ["-0:7", true],
    ["", true],
    [":5", true],
    ["1000", false],
    ["1000:0", false],
    ["rooted", false],
    ["app:root", false],
    ["0x0", false],
    ["10", false],
    ["-1", false],
  ])("%j: %s", (text, want) => expect(isRoot(text)).toBe(want));
});
