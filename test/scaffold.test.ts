import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { nameOf, scaffold, subjects } from "../build/scaffold.ts";
import { rules } from "../rules/index.ts";
import { lintExample } from "../src/docs/example.ts";
import type { AnyRule, Subject } from "../src/rule/define.ts";
import { temporary } from "./bundled.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

describe("npm run new", () => {
  it.each(Object.keys(subjects) as Subject[])("knows the subject %s, and writes a rule of it that runs", async (subject) => {
    const name = nameOf(`${subject}/no-demo-thing`);
    expect(name).toEqual({ subject, id: "no-demo-thing" });
    if (!name) return;
    const outfile = join(temporary("scaffold"), `${subject}.cjs`);
    await build({
      stdin: { contents: scaffold(name), loader: "ts", resolveDir: `${root}rules/${subject}` },
      bundle: true,
      format: "cjs",
      platform: "node",
      outfile,
      logOverride: { "empty-import-meta": "silent" },
    });
    const { default: rule } = createRequire(import.meta.url)(outfile) as { default: AnyRule };
    expect(rule).toMatchObject({ id: "no-demo-thing", on: subject });
    const [example] = rule.examples;
    if (!example) throw new Error("there is no example");
    expect((await lintExample(rule, example, "", rules)).findings.filter(({ rule: id }) => id === rule.id)).toEqual([]);
  });

  it.each(rules.map(({ id, on }) => [id, on]))("would file %s where it is", (id, on) => {
    expect(nameOf(`${on}/${id}`)).toEqual({ subject: on, id });
    expect(existsSync(`${root}rules/${on}/${id}.ts`)).toBe(true);
  });

  it.each(["", "container", "container/one", "container/No-Demo", "else/no-demo", "container/no-demo.ts", "../no-demo"])(
    "refuses %j",
    (wanted) => {
      expect(nameOf(wanted)).toBeUndefined();
    },
  );
});
