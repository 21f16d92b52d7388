import { type Case, caseOf, type Files, type FrontEnd, sizeOf } from "./cases.ts";
import { minimise } from "./minimise.ts";
import { longest } from "./mutate.ts";
import type { Complaint, Verdict } from "./oracle.ts";
import type { Seeds } from "./seeds.ts";

/** What to try. */
export interface Hunt {
  readonly frontEnds: readonly FrontEnd[];
  /** The first case's; the others count up from it. */
  readonly seed: number;
  readonly seeds: Seeds;
  /** The most characters of an input. */
  readonly most?: number;
  /** Whether to go on after so many cases. */
  readonly goesOn: (done: number) => boolean;
  readonly examine: (input: Case) => Promise<Verdict>;
  /** For how long a finding is made smaller, in milliseconds. */
  readonly patience: number;
  readonly found: (finding: Finding) => void;
}

/** A fault, and the input that shows it. */
export interface Finding {
  readonly input: Case;
  readonly complaint: Complaint;
  readonly least: Files;
}

/** More CPU time than this is too slow, in milliseconds of a calibrated machine, for an input of at most `longest`. */
export const slow = 2000;

/** How often what seems slow is tried again: another program may have had the machine. */
const tries = 3;

/** Tries cases until told to stop, and tells of each kind of fault once. Answers how often each kind was met, and the slowest. */
export async function hunt({ frontEnds, seed, seeds, most = longest, goesOn, examine, patience, found }: Hunt): Promise<Tally> {
  const kinds = new Map<string, number>();
  const slowest: { input: Case; cpu: number }[] = [];
  let done = 0;
  for (; goesOn(done); done += 1) {
    const frontEnd = frontEnds[done % frontEnds.length] as FrontEnd;
    const input = caseOf(frontEnd, seed + done, seeds, most);
    const verdict = await examine(input);
    slowest.push({ input, cpu: verdict.cpu });
    slowest.sort((a, b) => b.cpu - a.cpu).splice(10);
    const all = [...verdict.complaints, ...(await slowComplaint(input, verdict, examine))];
    for (const complaint of all) {
      const times = kinds.get(complaint.kind) ?? 0;
      kinds.set(complaint.kind, times + 1);
      if (times > 0) continue;
      const until = Date.now() + patience;
      const shows = (files: Files): Promise<boolean> => hasKind({ ...input, files }, complaint.kind, examine);
      found({ input, complaint, least: await minimise(input.files, shows, () => Date.now() >= until) });
    }
  }
  return { done, kinds, slowest };
}

/** What a hunt came to. */
export interface Tally {
  readonly done: number;
  /** How many inputs showed each kind of fault. */
  readonly kinds: ReadonlyMap<string, number>;
  /** The inputs that took most CPU time, in milliseconds. */
  readonly slowest: readonly { readonly input: Case; readonly cpu: number }[];
}

/** Whether an input shows a kind of fault. */
async function hasKind(input: Case, kind: string, examine: Hunt["examine"]): Promise<boolean> {
  const verdict = await examine(input);
  return verdict.complaints.some((each) => each.kind === kind) || (kind.startsWith("slow") && verdict.cpu > slow);
}

async function slowComplaint(input: Case, { cpu }: Verdict, examine: Hunt["examine"]): Promise<Complaint[]> {
  let least = cpu;
  for (let at = 0; at < tries && least > slow; at += 1) least = Math.min(least, (await examine(input)).cpu);
  if (least <= slow || sizeOf(input.files) > longest) return [];
  return [
    {
      kind: `slow: ${input.frontEnd} ${input.seed}`,
      text: `${(least / 1000).toFixed(1)} s of CPU time for ${sizeOf(input.files)} characters`,
    },
  ];
}
