import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { nameOf, scaffold, subjects } from "./scaffold.ts";

// `npm run new <subject>/<id>` writes a rule file to fill in, and regenerates what is made from the rules.
const [wanted = ""] = process.argv.slice(2);
const name = nameOf(wanted);
const path = fileURLToPath(new URL(`../rules/${wanted}.ts`, import.meta.url));
if (!name) {
  console.error(
    `npm run new <subject>/<id>, where the subject is ${Object.keys(subjects).join(", ")}, and the id two words or more, such as no-demo-thing`,
  );
  process.exitCode = 2;
} else if (existsSync(path)) {
  console.error(`rules/${wanted}.ts exists already`);
  process.exitCode = 2;
} else {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const sizes = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ file, size: statSync(join(folder, file)).size }));
  const shortest = sizes.sort((a, b) => a.size - b.size)[0]?.file;
  writeFileSync(path, scaffold(name));
  await import("./gen.ts");
  console.log(`rules/${wanted}.ts is there: write its example first, then its check, then npm run gen for its page`);
  if (shortest) console.log(`rules/${name.subject}/${shortest} is a short one to compare with`);
}
