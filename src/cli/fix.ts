import { uncommitted } from "../discover/uncommitted.ts";
import { withTexts } from "../discover/with-texts.ts";
import { type Rewrite, RewriteError, rewriteFiles } from "../disk/write.ts";
import { editsOf } from "../fix/apart.ts";
import { type Mended, mend, type Texts } from "../fix/mend.ts";
import { type Finding, severities } from "../model/finding.ts";
import { Mistake } from "../model/mistake.ts";
import type { Report } from "../model/report.ts";
import type { GivenRule } from "../rule/define.ts";
import { harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import type { Arguments } from "../session/arguments.ts";
import { exit, exitCodeOf } from "../session/exit.ts";
import { type Outcome, shownOf } from "../session/judge.ts";
import { printNotices } from "../session/outputs.ts";
import { selected, withWanted } from "../session/select.ts";
import { settle, today } from "../session/settings.ts";
import { UsageError } from "../session/usage.ts";
import { type Printable, printable, say } from "../text/printable.ts";
import { isLive } from "../triage/live.ts";
import { judgeWithProgress } from "./check.ts";
import { chooseFixes } from "./choose-fixes.ts";
import { eachOnce, isFree, repositoryOf, whyKept } from "./own-files.ts";
import { patchesOf } from "./patches.ts";
import type { Streams } from "./streams.ts";
import { isTerminal } from "./style.ts";

/** `seaworthy fix`: mends what it finds, and ends as `check` would on what is left. */
export async function fixCommand(args: Arguments, all: readonly GivenRule[], streams: Streams): Promise<number> {
  const { values } = args;
  refuseUnwritten(args);
  if (values.interactive && !(isTerminal(1) && process.stdin.isTTY))
    throw new UsageError("--interactive needs a terminal: remove it, or use --diff");
  // All rules judge what is mended; --only and --skip say whose repairs are wanted.
  const { only: _, skip: __, ...others } = values;
  const everything = { ...args, values: others };
  const settled = await settle(everything, all, { cwd: process.cwd(), today: today() });
  const { rules, wanted } = await selected(all, args);
  const settings = { ...settled, scopes: withWanted(settled.scopes, wanted), edits: "all" as const };
  const outcome = await judgeWithProgress(everything, settings, all);
  printNotices([...outcome.report.failures, ...outcome.report.notices], streams.err);
  const asked = new Set(rules.map(({ id }) => id));
  const repair = new Repair(outcome, ({ safety }, rule) => asked.has(rule) && (safety === "safe" || values.unsafe === true));
  if (values.diff) return showDiff(repair, streams, args);
  const chosen = values.interactive ? await chooseFixes(worstFirst(repair.offered), repair.texts, outcome.report, streams) : undefined;
  return exitCodeOf(await fix(repair, streams, chosen), settings, args);
}

/** Findings of the highest severity first, else in their order. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));

/** Refuses to write what was read from elsewhere. */
export function refuseUnwritten({ values, paths, origin }: Arguments): void {
  if (paths.includes("-")) throw new UsageError("repairs are written into files: name one in place of -, which is standard input");
  if (values.since !== undefined) throw new UsageError(`repairs are written into the files on disk: unset ${origin("since")}`);
}

/** One of the files could not be written: none is. */
class NotWritten extends Mistake {
  override readonly name = "NotWritten";
}

interface Left {
  readonly safe: number;
  readonly unsafe: number;
  readonly declined: number;
  readonly others: number;
}

/** Whether a repair of a rule's is wanted. */
type Wanted = (fix: NonNullable<Finding["fix"]>, rule: string) => boolean;

/** What a run found that can be mended, and the files it is written in. */
export class Repair {
  readonly texts: Texts;
  readonly before: Report;
  readonly #outcome: Outcome;
  readonly #isWanted: Wanted;

  constructor(outcome: Outcome, isWanted: Wanted) {
    this.#outcome = outcome;
    this.#isWanted = isWanted;
    this.before = shownOf(outcome.report, outcome.settings);
    const { found } = outcome.discovery;
    const names = eachOnce(found.map(({ source }) => source.path));
    // A file that cannot be written as it was read is left as it is, and one with several names is mended under one of them.
    this.texts = new Map(found.flatMap(({ source: { path, text } }) => (names.has(path) && !whyKept(path, text) ? [[path, text]] : [])));
  }

  /** Findings whose repair is wanted, and lies in files that were named and can be written. */
  get offered(): readonly Finding[] {
    return this.before.findings.filter((finding) => this.#isOffered(finding));
  }

  /** What is left: repairs that nobody asked for, how many of them safe, those that were declined, and what needs a person. */
  left({ findings }: Report, isChosen: (finding: Finding) => boolean = () => true): Left {
    const live = findings.filter(isLive);
    const unasked = live.flatMap(({ fix, rule }) => (fix?.edits?.length && !this.#isWanted(fix, rule) ? [fix] : []));
    const safe = unasked.filter(({ safety }) => safety === "safe").length;
    const declined = live.filter((finding) => this.#isOffered(finding) && !isChosen(finding)).length;
    return { safe, unsafe: unasked.length - safe, declined, others: live.length - unasked.length - declined };
  }

  run(isChosen: (finding: Finding) => boolean = () => true): Promise<Mended> {
    const { discovery, lintAgain, settings } = this.#outcome;
    const judge = async (changed: Texts): Promise<Report> => shownOf(await lintAgain(withTexts(discovery, changed)), settings);
    return mend({ report: this.before, texts: this.texts, isWanted: (finding) => this.#isOffered(finding) && isChosen(finding), judge });
  }

  #isOffered(finding: Finding): boolean {
    const { fix: offered, rule } = finding;
    const edits = editsOf(finding);
    if (!offered || edits.length === 0 || !isLive(finding) || !this.#isWanted(offered, rule)) return false;
    return edits.every(({ span, creates }) => (creates ? isFree(span.file) : this.texts.has(span.file)));
  }
}

/** Mends files and says so. Answers what is left. Throws a Mistake when a file cannot be written: then none is. */
export async function fix(repair: Repair, { out, err }: Streams, isChosen?: (finding: Finding) => boolean): Promise<Report> {
  const mended = await repair.run(isChosen);
  tellRefused(mended, err);
  writeMended(mended, repair, err);
  for (const { rule, span, fix: done } of mended.mended)
    out(say`${harmlessPath(span.file)}  ${printable(rule)}  ${harmlessLine(done?.title ?? "")}\n`);
  out(say`${summaryOf(mended, repair.left(mended.report, isChosen))}\n`);
  return mended.report;
}

/** Writes what is mended, all files or none. Throws a Mistake when one cannot be written. */
export function writeMended(mended: Mended, repair: Repair, err: Streams["err"]): void {
  const files = [...mended.texts]
    .sort()
    .map(([path, text]): Rewrite => ({ path, text, before: repair.texts.get(path), root: repositoryOf(path) }));
  for (const path of uncommittedIn(files.filter(({ before }) => before !== undefined)))
    err(say`seaworthy: ${harmlessPath(path)} has uncommitted changes; the repairs are added to them\n`);
  try {
    rewriteFiles(files);
  } catch (error) {
    if (!(error instanceof RewriteError)) throw error;
    throw new NotWritten(`nothing is written, because ${error.path} ${error.message}`);
  }
}

/** `--diff`: the patch, and nothing is written. */
export async function showDiff(repair: Repair, { out, err }: Streams, { values }: Pick<Arguments, "values">): Promise<number> {
  const mended = await repair.run();
  tellRefused(mended, err);
  const { text, withheld } = patchesOf(mended.texts, repair.texts, [repair.before, mended.report]);
  out(text);
  for (const [path, changes] of withheld) {
    const count = changes.length;
    err(
      say`seaworthy: ${count} ${printable(count === 1 ? "change to" : "changes to")} ${harmlessPath(path)} ${printable(count === 1 ? "is omitted from the patch, because its" : "are omitted from the patch, because their")} lines hold a secret or control characters; without --diff, seaworthy fix makes ${printable(count === 1 ? "it" : "them")}\n`,
    );
    for (const change of changes) err(change);
  }
  if (mended.report.failures.length > 0) return exit.failed;
  if (mended.report.files.length === 0) return values["allow-empty"] ? exit.clean : exit.nothing;
  return mended.texts.size > 0 && !values["exit-zero"] ? exit.findings : exit.clean;
}

/** Says which repairs are not made, and why. */
export function tellRefused({ refused }: Mended, err: Streams["err"]): void {
  for (const { finding, why } of refused)
    err(say`seaworthy: ${printable(finding.rule)} in ${harmlessPath(finding.span.file)} is not repaired: ${harmlessLine(why)}\n`);
}

/** Files that have changes the last commit of their repository does not have. */
function uncommittedIn(files: readonly Rewrite[]): string[] {
  const roots = new Set(files.flatMap(({ root }) => root ?? []));
  return [...roots].flatMap((root) =>
    uncommitted(
      root,
      files.flatMap((file) => (file.root === root ? [file.path] : [])),
    ),
  );
}

/** "5 findings are repaired in 2 files; 3 more have an unsafe repair (--unsafe); 1 has no automatic repair." */
function summaryOf({ mended, texts }: Mended, { safe, unsafe, declined, others }: Left): Printable {
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
  const parts = [
    `${count(mended.length, "finding is repaired", "findings are repaired")}${texts.size ? ` in ${count(texts.size, "file", "files")}` : ""}`,
    ...(safe ? [`${count(safe, "more has a safe repair", "more have a safe repair")}`] : []),
    ...(unsafe ? [`${count(unsafe, "more has an unsafe repair", "more have an unsafe repair")} (--unsafe)`] : []),
    ...(declined ? [`${count(declined, "repair is declined", "repairs are declined")}`] : []),
    ...(others ? [`${count(others, "has no automatic repair", "have no automatic repair")} (see seaworthy check)`] : []),
  ];
  return printable(`${parts.join("; ")}.`);
}
