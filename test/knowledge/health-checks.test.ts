import { describe, expect, it } from "vitest";
import { healthCheckFor } from "../../src/knowledge/health-checks.ts";

describe("a check is for tags whose image has its program", () => {
  it.each<[image: string, tags: string, others: string]>([
    [
      "mariadb",
      "latest lts 10 10.6 10.6.7 10.6.7-focal 10.6.21-ubi 10.2 10.2.43 10.3.34 10.8.2 10.9.1 11.4.5 12",
      "5.5 10.0 10.1 10.1.48-bionic 10.2.42 10.3.33 10.4.1 10.5.13 10.6.5-focal 10.7.1 10.8.1-rc",
    ],
    ["mongo", "latest 5 5.0.2 6.0 8", "3.6 4 4.4-focal"],
    ["postgres", "latest 9 9.3 17.2-alpine", "8.4 9.0 9.2.24"],
    ["rabbitmq", "latest management 3 3.8 4.1-management", "3.6 3.7.28"],
    ["influxdb", "2 2.7-alpine", "latest 1.8 3-core"],
    ["redis", "latest 2 8", ""],
  ])("%s", (image, tags, others) => {
    for (const tag of tags.split(" ")) expect([tag, healthCheckFor(image, tag) !== undefined]).toEqual([tag, true]);
    for (const tag of others.split(" ").filter(Boolean)) expect([tag, healthCheckFor(image, tag)]).toEqual([tag, undefined]);
  });

  it("and of a tag that nobody knows only where all have it", () => {
    expect(healthCheckFor("mariadb", null)).toBeUndefined();
    expect(healthCheckFor("influxdb", null)).toBeUndefined();
    expect(healthCheckFor("redis", null)).toBeDefined();
  });
});
