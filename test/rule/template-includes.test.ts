import { expect, it } from "vitest";
import { said } from "./said.ts";

const part = "@{sub} rCx -> shell,\n\nprofile shell {\n  @{bin}/env rix,\n}\n";
const app = (name: string): string => `profile app {\n  include <parts/login>\n  ${name} r,\n}\n`;

it("what a template includes is a part of it, and is not judged by itself", async () => {
  const files = { "apparmor.d/app": app("/srv/{{ host }}"), "apparmor.d/parts/login": part };
  expect(await said("valid-apparmor", files)).toEqual([]);
});

it("what nothing includes is", async () => {
  const files = { "apparmor.d/app": app("/srv/{{ host }}"), "apparmor.d/parts/other": part };
  expect(await said("valid-apparmor", files)).not.toEqual([]);
});
