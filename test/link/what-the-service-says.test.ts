import { describe, expect, it } from "vitest";
import { isSaid, type Reason, type Setting, unknown } from "../../src/model/setting.ts";
import { linked } from "./linked.ts";

const show = (setting: Setting<unknown> | undefined): unknown =>
  !setting ? undefined : setting.state === "unknown" ? `? ${setting.reason}` : setting.value;

describe("what a service says beats its image, even where nobody can know what it comes to", () => {
  it.each<[Reason, boolean]>([
    ["variable", true],
    ["malformed", true],
    ["large", true],
    ["image", false],
    ["elsewhere", false],
    ["external", false],
  ])("a value unknown for %s is said: %s", (reason, said) => {
    expect(isSaid(unknown(reason, "", { file: "a", start: 0, end: 0 }))).toBe(said);
  });

  it.each([
    ["user: node", "node", "built"],
    ["user: ${U}", "? variable", "built"],
    ["user: [a]", "? malformed", "built"],
    ["working_dir: ${DIR}", "built", "? variable"],
    ["", "built", "built"],
  ])("%j", async (body, user, workdir) => {
    const [project] = await linked({
      "compose.yaml": `services:\n  app:\n    build: .\n    ${body}\n`,
      Dockerfile: "FROM debian:13.1\nUSER built\nWORKDIR /built\n",
    });
    const image = project?.containers[0]?.image;
    expect(show(image?.user)).toBe(user);
    expect(show(image?.workingDir)).toBe(workdir === "built" ? "/built" : workdir);
  });
});
