import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { leanOf } from "../../build/lean.ts";
import { temporary } from "../bundled.ts";

it("takes the examples out of rules, in a repository that lies in a folder called rules", async () => {
  const rules = join(temporary("lean"), "rules/rules");
  mkdirSync(join(rules, "workload"), { recursive: true });
  writeFileSync(
    join(rules, "list.ts"),
    'import rule from "./workload/no-thing.ts";\n\nexport const kept = {\n  examples: [],\n  rule,\n};\n',
  );
  writeFileSync(
    join(rules, "workload/no-thing.ts"),
    'export default ((rule) => rule)({\n  examples: [\n    { bad: `cut out\n  ],\n cut out` },\n  ],\n  instead: "cut " + "out",\n  last: "stays",\n});\n',
  );
  const { outputFiles } = await build({
    entryPoints: [join(rules, "list.ts")],
    bundle: true,
    format: "esm",
    write: false,
    plugins: [leanOf(rules)],
  });
  const text = outputFiles[0]?.text ?? "";
  expect(text).toContain("kept = {");
  expect(text).toContain("stays");
  expect(text).not.toContain("cut out");
});
