import { expect, it } from "vitest";
import { namesRootProgram } from "../../src/knowledge/root-programs.ts";

it.each<[text: string, is: boolean]>([
  ["/usr/sbin/sshd", true],
  ["cron -f", true],
  ["/init", true],
  ["set -e\nservice nginx start\nexec app", true],
  ["service", true],
  ["/usr/sbin/service ssh start", true],
  ["mkdir -p /x && chown app /x", true],
  // Programs of somebody's own, and words.
  ["/app/service", false],
  ["node service.js", false],
  ["echo Starting service", false],
  ["az login --identity", false],
  ["/app/login", false],
  ["# who may chown this\nexec app", false],
])("%j starts what needs root: %s", (text, is) => expect(namesRootProgram(text)).toBe(is));
