import { readAppArmor } from "../../../src/frontends/apparmor/document.ts";
import { PolicyLibrary } from "../../../src/frontends/apparmor/library.ts";
import type { PathRule } from "../../../src/frontends/apparmor/path-rule.ts";
import type { Policy } from "../../../src/frontends/apparmor/policy.ts";
import { Source } from "../../../src/text/source.ts";

/** The policy of a profile with these lines. */
export const policyOf = (...lines: readonly string[]): Policy => {
  const text = `@{DIRS} = /one/ /two\nprofile app {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
  const { profiles } = readAppArmor(new Source("apparmor.d/app", text), new PolicyLibrary({ folders: [], source: () => undefined }));
  return profiles[0] as Policy;
};

/** Permissions as letters: `x` with its transition. */
export const letters = ({ permissions }: PathRule): string => {
  const { read, write, append, link, lock, mmap, exec } = permissions;
  return [read && "r", write && "w", append && "a", link && "l", lock && "k", mmap && "m", exec].filter(Boolean).join("");
};

/** Two patterns that have no path in common, which takes long to find out. */
export const hard = { one: `/**a${"?".repeat(12)}`, other: `/**b${"?".repeat(12)}` } as const;
