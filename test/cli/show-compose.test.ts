import { describe, expect, it } from "vitest";
import { run } from "./command.ts";

const image = (name: string): string => `services:\n  ${name}:\n    image: ${name}:1\n`;
const show = (path: string, files: Readonly<Record<string, string>>) => run(["show", "--as", "compose", "--format", "json", path], files);

describe("show --as compose of a folder", () => {
  it.each<readonly [what: string, files: Readonly<Record<string, string>>, services: readonly string[]]>([
    ["its own project", { "compose.yaml": image("a"), "sub/compose.yaml": image("b") }, ["a"]],
    ["its own project with the override", { "compose.yaml": image("a"), "compose.override.yaml": image("b") }, ["a", "b"]],
    ["its own project, not another file of it", { "compose.yaml": image("a"), "compose.other.yaml": image("b") }, ["a"]],
    ["its only file", { "compose.prod.yaml": image("a") }, ["a"]],
    ["the only project below it", { "sub/docker-compose.yml": image("b") }, ["b"]],
  ])("%s", (_, files, services) => {
    const { stdout, status } = show(".", files);
    expect(Object.keys(JSON.parse(stdout).services)).toEqual(services);
    expect(status).toBe(0);
  });

  it("several projects are refused", () => {
    const { stdout, stderr, status } = show(".", { "a/compose.yaml": image("a"), "b/compose.yaml": image("b") });
    expect([stdout, status]).toEqual(["", 2]);
    expect(stderr).toContain("name its files");
  });

  it("a file of comments adds nothing", () => {
    const files = { "compose.yaml": image("a"), "more.yaml": "# nothing yet\n" };
    const { stdout } = run(["show", "--as", "compose", "--format", "json", "-f", "compose.yaml", "-f", "more.yaml"], files);
    expect(Object.keys(JSON.parse(stdout).services)).toEqual(["a"]);
  });

  it.each<readonly [body: string, key: string, want: unknown]>([
    ["extra_hosts: ['b:1.1.1.1,2.2.2.2', 'c=[::1]']", "extra_hosts", ["b=1.1.1.1", "b=2.2.2.2", "c=::1"]],
    ["dns: ['', 1.1.1.1]", "dns", ["1.1.1.1"]],
    ["stop_grace_period: -1m30s", "stop_grace_period", "-1m30s"],
    ["environment: {N: 9223372036854775807}", "environment", { N: "9223372036854775807" }],
    ["command: a && b", "command", ["a"]],
    ["deploy: {resources: {limits: {cpus: '0.5'}}}", "deploy", { resources: { limits: { cpus: 0.5 } }, placement: {} }],
    ["configs: [{source: c, mode: 0755}]", "configs", [{ source: "c", mode: "0755" }]],
    ["environment: {P: '${COMPOSE_PROJECT_NAME}'}", "environment", { P: "mine" }],
  ])("%s is printed as Compose prints it", (body, key, want) => {
    const files = { "compose.yaml": `${image("a")}    ${body}\nconfigs: {c: {content: x}}\n`, ".env": "COMPOSE_PROJECT_NAME=mine\n" };
    const shown = JSON.parse(show("compose.yaml", files).stdout);
    expect(shown.services.a[key]).toEqual(want);
    expect(shown.name).toBe("mine");
  });
});
