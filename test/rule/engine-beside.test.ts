import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.ts";

/** Whether containers of some files may gain privileges, as far as the rule about it finds. */
async function gains(files: Readonly<Record<string, string>>): Promise<boolean> {
  const { findings, failures } = await lint(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { profile: "strict", only: ["no-new-privileges"] },
  );
  expect(failures).toEqual([]);
  return findings.length > 0;
}

const run = "docker run --rm alpine:3.22 true\n";
const inspect = JSON.stringify([{ Id: "1", Name: "/web", Config: { Image: "caddy:2.10" }, HostConfig: {}, RestartCount: 0 }]);
const info = (...options: readonly string[]): string =>
  JSON.stringify({ ServerVersion: "28.5.2", LiveRestoreEnabled: true, OSType: "linux", SecurityOptions: options });

describe("an engine that lets no process gain privileges", () => {
  it("is that of the scripts beside its configuration", async () => {
    const daemon = '{ "no-new-privileges": true }';
    expect(await gains({ "host/setup.sh": run })).toBe(true);
    expect(await gains({ "host/setup.sh": run, "host/daemon.json": daemon })).toBe(false);
    expect(await gains({ "host/setup.sh": run, "other/daemon.json": daemon })).toBe(true);
    expect(await gains({ "host/setup.sh": run, "host/daemon.json": '{ "no-new-privileges": false }' })).toBe(true);
  });

  it("is that of the containers it is printed beside", async () => {
    expect(await gains({ "a/web.json": inspect })).toBe(true);
    expect(await gains({ "a/web.json": inspect, "a/info.json": info("name=seccomp,profile=builtin", "name=no-new-privileges") })).toBe(
      false,
    );
    expect(await gains({ "a/web.json": inspect, "a/info.json": info("name=seccomp,profile=builtin") })).toBe(true);
    expect(await gains({ "a/web.json": inspect, "b/info.json": info("name=no-new-privileges") })).toBe(true);
    expect(await gains({ "a/web.json": inspect, "a/old/info.json": info("name=no-new-privileges") })).toBe(true);
  });

  it("is not known to be that of a container printed elsewhere", async () => {
    expect(await gains({ "a/web.json": inspect, "a/daemon.json": '{ "no-new-privileges": true }' })).toBe(true);
  });
});
