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
