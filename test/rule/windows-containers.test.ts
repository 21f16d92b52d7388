import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

/** How often a rule speaks of one service. */
async function said(id: string, ...body: readonly string[]): Promise<number> {
  const text = `services:\n  app:\n${body.map((line) => `    ${line}\n`).join("")}`;
  const { findings, failures } = await lint([{ source: new Source("compose.yaml", text) }], {
    rules: rules.filter((rule) => rule.id === id),
    profile: "strict",
  });
  expect(failures).toEqual([]);
  return findings.length;
}

describe("what Windows has not, no rule asks of its containers", () => {
  it.each([
    ["pids-limit", "pids_limit: -1"],
    ["pids-limit", "restart: always"],
    ["cap-drop-all", "restart: always"],
    ["no-new-privileges", "restart: always"],
    ["read-only-rootfs", "restart: always"],
    ["valid-security-opt", "cap_add: [NONSENSE]"],
    ["non-root-user", "user: root"],
  ])("%s with %s", async (rule, line) => {
    expect(await said(rule, "image: example/app:1.0", line)).toBe(1);
    expect(await said(rule, "image: mcr.microsoft.com/windows/nanoserver:ltsc2022", line)).toBe(0);
    expect(await said(rule, "image: example/app:1.0", "platform: windows/amd64", line)).toBe(0);
  });
});

describe("what says that a container is one of Windows", () => {
  const image = "image: example/app:1.0";
  it.each<[string, ...string[]]>([
    ["a release of Windows Server in the tag", "image: example/app:10.3-ltsc2019"],
    ["the base in the tag", "image: traefik:v3-windowsservercore-ltsc2022"],
    ["the .NET Framework", "image: mcr.microsoft.com/dotnet/framework/aspnet:4.8.1"],
    ["isolation", image, "isolation: hyperv"],
    ["a pipe", image, "volumes: ['\\\\.\\pipe\\docker_engine:\\\\.\\pipe\\docker_engine']"],
    ["a drive", image, "volumes: ['./data:C:\\data']"],
    ["its shell, in the health check", image, "healthcheck: {test: [CMD, powershell, -command, C:/Check.ps1]}"],
    ["its shell, as the entrypoint", image, 'entrypoint: powershell.exe -Command "Start-Sleep 1"'],
  ])("%s", async (_, ...body) => expect(await said("cap-drop-all", ...body)).toBe(0));

  it.each<[string, ...string[]]>([
    ["the default isolation", image, "isolation: default"],
    ["PowerShell of Linux", image, "entrypoint: [pwsh, -File, /start.ps1]"],
    ["a keyword where a program belongs", image, "healthcheck: {test: CMD curl localhost}"],
    ["Windows in a virtual machine", "image: dockurr/windows:5.07"],
  ])("not %s", async (_, ...body) => expect(await said("cap-drop-all", ...body)).toBe(1));

  it("says it of the other services of the project, but not of what is known better", async () => {
    const windows = ["image: example/app:1.0", "isolation: process"];
    expect(await said("cap-drop-all", ...windows, "#\n  other:\n    image: example/other:1.0")).toBe(0);
    expect(await said("cap-drop-all", ...windows, "#\n  db:\n    image: postgres:18.1")).toBe(1);
    expect(await said("cap-drop-all", ...windows, "#\n  other:\n    image: example/other:1.0\n    volumes: ['./data:/data']")).toBe(1);
  });
});
