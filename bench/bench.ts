import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { coldRuns } from "./cold.ts";
import { largeFiles } from "./large.ts";
import { loadedFiles } from "./loaded.ts";
import { manyFiles } from "./many.ts";
import { bundles } from "./ours.ts";
import { installPeers } from "./peers.ts";
import { Table } from "./table.ts";

const usage = `npm run bench -- [cold] [many] [large] [loaded] [OPTIONS]: measures the committed bundle; every part unless some are named

  --against COMMIT   beside it, the bundle that was committed there
  --node PATH        cold runs with another Node, too; may be given again
  --peers DIR        keep the peers there, and take those that are there already
  --no-peers         without programs of others
  --shape WORD       only the large files whose name has the word; may be given again
  --write            keep the tables in bench/README.md
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: "string" },
    node: { type: "string", multiple: true, default: [] },
    peers: { type: "string" },
    "no-peers": { type: "boolean", default: false },
    shape: { type: "string", multiple: true, default: [] },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const parts = ["cold", "many", "large", "loaded"] as const;
const isAsked = (part: (typeof parts)[number]): boolean => positionals.length === 0 || positionals.includes(part);

const intro =
  "`npm run bench` measures the bundle in `dist/`; every figure comes from one run on one machine, so compare within it. Each Dockerfile has 39 lines, each Compose file 85.";

function bench(scratch: string): void {
  const table = new Table();
  table.say(
    `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}.`,
  );
  const ours = bundles(values.against, scratch);
  const wantsPeers = !values["no-peers"] && (isAsked("cold") || isAsked("many"));
  const peers = wantsPeers ? installPeers(values.peers ? resolve(values.peers) : join(scratch, "peers"), table.say) : [];
  if (isAsked("cold")) coldRuns(ours, peers, [process.execPath, ...values.node], scratch, table);
  if (isAsked("many")) manyFiles([...ours, ...peers], scratch, table);
  if (isAsked("large")) largeFiles(ours, values.shape, scratch, table);
  if (isAsked("loaded")) for (const bundle of ours) loadedFiles(bundle, scratch, table);
  if (values.write) writeFileSync(fileURLToPath(new URL("README.md", import.meta.url)), `# Speed\n\n${intro}\n\n${table.text}`);
}

const unknown = positionals.find((each) => !(parts as readonly string[]).includes(each));
if (values.help || unknown !== undefined) {
  console.log(unknown === undefined ? usage : `${unknown} is no part of the bench\n\n${usage}`);
  process.exitCode = unknown === undefined ? 0 : 2;
} else {
  const scratch = mkdtempSync(join(tmpdir(), "seaworthy-bench-"));
  mkdirSync(join(scratch, "peers"));
  try {
    bench(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
