import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { dockerDefaultProfile } from "../src/knowledge/docker-default-seccomp.ts";
import { compose, dockerfile, policy } from "./generate.ts";
import type { Bundle } from "./ours.ts";
import type { Table } from "./table.ts";

const files: Readonly<Record<string, () => string>> = {
  Dockerfile: () => dockerfile(0),
  "compose.yaml": () => compose(0),
  "seccomp.json": dockerDefaultProfile,
  "apparmor.d/app": () => policy(20),
};

/** Starts of the command, each of which loads other parts of the bundle. */
const starts: readonly (readonly string[])[] = [
  ["--version"],
  ["--help"],
  ...Object.keys(files).map((path) => [path]),
  ["."],
  ...["compact", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "sonarqube", "gitlab-sast", "markdown", "html"].map(
    (format) => [...["--format", format, "Dockerfile"]],
  ),
  ["--list-files"],
  ["show", "."],
  ["explain", "no-root-user"],
  ["rules"],
  ["config"],
  ["ignores"],
  ["baseline"],
  ["--add-ignore", "a reason"],
  ["init"],
];

/** Which files of `dist/` each command loads, and how large they are. */
export function loadedFiles({ name, root, start }: Bundle, scratch: string, table: Table): void {
  const note = join(scratch, "loaded.json");
  const probe = join(scratch, "loaded.cjs");
  writeFileSync(
    probe,
    `process.on("exit",()=>require("fs").writeFileSync(${JSON.stringify(note)},JSON.stringify(Object.keys(require.cache))))`,
  );
  table.head(`What a command loads of \`dist/\`: ${name}`, ["Command", "Files", "Size", "The largest"]);
  for (const args of starts) {
    const folder = join(scratch, "loads");
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text());
    }
    const [program, ...rest] = start(...args);
    rmSync(note, { force: true });
    spawnSync(program, ["--require", probe, ...rest], { cwd: folder, stdio: "ignore" });
    const dist = join(root, "dist");
    const loaded = (JSON.parse(readFileSync(note, "utf8")) as string[])
      .filter((path) => path.startsWith(dist))
      .map((path) => ({ path: relative(dist, path), size: statSync(path).size }))
      .sort((a, b) => b.size - a.size);
    const size = loaded.reduce((sum, each) => sum + each.size, 0);
    const largest = loaded.slice(0, 4).map((each) => `${each.path} ${kilobytes(each.size)}`);
    table.row([`\`seaworthy ${args.join(" ")}\``, String(loaded.length), kilobytes(size), largest.join(", ")]);
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
