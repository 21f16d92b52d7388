import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dockerDefaultProfile } from "../src/knowledge/docker-default-seccomp.ts";
import { compose, dockerfile, policy } from "./generate.ts";
import type { Bundle } from "./ours.ts";
import type { Program, Task } from "./peers.ts";
import { type Command, leastOf, wallOf } from "./run.ts";
import type { Table } from "./table.ts";

/** A Dockerfile with every line a shell would run turned into as long a label. */
const withoutScripts = (text: string): string =>
  text.replace(
    /^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b.*(?:\\\n.*)*$/gm,
    (script) => `LABEL x="${"y".repeat(Math.max(1, script.length - 10))}"`,
  );

/** What one run is about, by what the row calls it: a path and its text. */
const inputs: Readonly<Record<string, { readonly kind: Task["kind"]; readonly path: string; readonly text: () => string }>> = {
  "one Dockerfile": { kind: "dockerfile", path: "Dockerfile", text: () => dockerfile(0) },
  "the same Dockerfile without its shell scripts": { kind: "other", path: "Dockerfile", text: () => withoutScripts(dockerfile(0)) },
  "one compose.yaml": { kind: "compose", path: "compose.yaml", text: () => compose(0) },
  "one seccomp.json (Docker's default profile)": { kind: "other", path: "seccomp.json", text: dockerDefaultProfile },
  "one AppArmor profile of 200 rules": { kind: "other", path: "apparmor.d/app", text: () => policy(200) },
};

/**
 * What one start costs above `node -e 0`: the least of many runs of each, in turn, with one Node or more. A peer has fewer
 * rounds, for some take seconds.
 */
export function coldRuns(
  ours: readonly Bundle[],
  peers: readonly Program[],
  nodes: readonly string[],
  scratch: string,
  table: Table,
): void {
  const tasks = Object.entries(inputs).map(([name, { kind, path, text }], at): [string, Task] => {
    const folder = join(scratch, "cold", String(at));
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text());
    return [name, { kind, folder, files: [file] }];
  });
  const rows = (programs: readonly Program[], change: (command: Command) => Command): (readonly [string, () => number])[] =>
    tasks.flatMap(([input, task]) =>
      programs.flatMap(({ name, command }) => {
        const start = command(task);
        return start ? [[`${name}, ${input}`, () => wallOf(change(start), scratch)] as const] : [];
      }),
    );
  table.head("One cold run", ["What", "Wall", "Above bare Node"]);
  for (const node of nodes) {
    const withNode = ([program, ...args]: Command): Command => [program === process.execPath ? node : program, ...args];
    const bare = node === process.execPath ? "`node -e 0`" : `\`${node} -e 0\``;
    const own = [[bare, () => wallOf([node, "-e", "0"], scratch)] as const, ...rows(ours, withNode)];
    const others = node === process.execPath ? rows(peers, withNode) : [];
    const least = [...leastOf(measuresOf(own), 25), ...leastOf(measuresOf(others), 5)];
    const [floor = 0] = least;
    for (const [at, [name]] of [...own, ...others].entries()) {
      const wall = least[at] as number;
      table.row([name, `${wall.toFixed(1)} ms`, at === 0 ? "" : `${(wall - floor).toFixed(1)} ms`]);
    }
  }
}

const measuresOf = (rows: readonly (readonly [string, () => number])[]): (() => number)[] => rows.map(([, measure]) => measure);
