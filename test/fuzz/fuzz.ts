import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Files, type FrontEnd, frontEnds } from "./cases.ts";
import { type Finding, hunt } from "./hunt.ts";
import { seedsFrom } from "./seeds.ts";
import { Watched } from "./watched.ts";

const usage = `npm run fuzz -- [OPTIONS]: judges inputs that nobody would write, and keeps those that something is wrong with

  --minutes N         for so long; 5 unless told
  --count N           so many inputs, however long it takes
  --seed S            begin with this one, which is printed; the same seed makes the same inputs of the same files
  --front-end NAME    of this kind alone: ${frontEnds.join(", ")}; may be given again
  --seeds DIR         change files of that folder, too
  --out DIR           where the inputs are kept; a new folder among the temporary ones unless told
`;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    count: { type: "string" },
    seed: { type: "string" },
    "front-end": { type: "string", multiple: true, default: [] },
    seeds: { type: "string" },
    out: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

function keep(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function main(chosen: readonly FrontEnd[]): Promise<void> {
  const seed = Number(values.seed ?? Math.floor(Date.now() / 1000) % 1_000_000_000);
  const out = values.out ?? mkdtempSync(join(tmpdir(), "seaworthy-fuzz-"));
  let until = Date.now() + Number(values.minutes) * 60_000;
  // Told to stop, it still says what it came to.
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => {
      until = 0;
    });
  console.log(`seed ${seed}; what is found is kept in ${out}`);
  const watched = new Watched(new URL("child.ts", import.meta.url), 60_000);
  const found = ({ input, complaint, least }: Finding): void => {
    const folder = join(out, `${input.frontEnd}-${input.seed}-${complaint.kind.replace(/\W+/g, "-").slice(0, 60)}`);
    keep(join(folder, "input"), input.files);
    keep(join(folder, "least"), least);
    writeFileSync(join(folder, "note.txt"), `${complaint.kind}\n\n${complaint.text}\n`);
    const again = `npm run fuzz -- --front-end ${input.frontEnd} --seed ${input.seed} --count 1${values.seeds ? ` --seeds ${values.seeds}` : ""}`;
    console.log(`${complaint.kind}\n  ${complaint.text.split("\n")[0]?.slice(0, 300)}\n  ${again}\n  ${folder}`);
  };
  const count = values.count === undefined ? undefined : Number(values.count);
  const tally = await hunt({
    frontEnds: chosen,
    seed,
    seeds: seedsFrom(values.seeds),
    goesOn: (done) => until > 0 && (count === undefined ? Date.now() < until : done < count),
    examine: (input) => watched.examine(input),
    patience: 300_000,
    found,
  });
  watched.end();
  console.log(`${tally.done} inputs, ${tally.kinds.size} kinds of fault`);
  for (const [kind, times] of tally.kinds) console.log(`${String(times).padStart(6)}  ${kind}`);
  console.log("the slowest:");
  for (const { input, cpu } of tally.slowest)
    console.log(`${cpu.toFixed(0).padStart(6)} ms  --front-end ${input.frontEnd} --seed ${input.seed}`);
  process.exitCode = tally.kinds.size > 0 ? 1 : 0;
}

const chosen = values["front-end"].length > 0 ? frontEnds.filter((each) => values["front-end"].includes(each)) : frontEnds;
const unknown = values["front-end"].find((each) => !(frontEnds as readonly string[]).includes(each));
if (values.help || unknown !== undefined) {
  console.log(unknown === undefined ? usage : `there is no front-end ${unknown}\n\n${usage}`);
  process.exitCode = unknown === undefined ? 0 : 2;
} else await main(chosen);
