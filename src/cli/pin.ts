import { repositoryRoot } from "../discover/root.ts";
import { parsePlatform } from "../distribution/platform.ts";
import type { GivenRule } from "../rule/define.ts";
import type { Arguments } from "../session/arguments.ts";
import { exitCodeOf } from "../session/exit.ts";
import { isWholeRun } from "../session/judge.ts";
import { printNotices } from "../session/outputs.ts";
import { type Answering, Asking } from "../session/pins/asking.ts";
import { type LockedImage, mergedLock, readLock, writeLock } from "../session/pins/lock.ts";
import { answeringFrom, askedLess } from "../session/pins/locked.ts";
import { type Settings, settle, today } from "../session/settings.ts";
import { UsageError } from "../session/usage.ts";
import { judgeWithProgress, told } from "./check.ts";
import { Repair, refuseUnwritten, showDiff, tellRefused, writeMended } from "./fix.ts";
import { listImages } from "./pin-list.ts";
import { tellPinned, tellUnknown } from "./pin-told.ts";
import type { Streams } from "./streams.ts";

/** What says that an image is not pinned, and what must not come of pinning it. */
const pinning = ["image-digest-pinned", "valid-image-reference"];

/** Who is asked about images: registries, when nobody else is given. */
type Answers = (args: Arguments) => Answering | Promise<Answering>;

const registries: Answers = async (args) => (await import("../session/pins/online.ts")).registries(args, args.values.check !== true);

/** `seaworthy pin`: writes digests behind tags, and ends as `--check` would on what is left. */
export async function pinCommand(args: Arguments, all: readonly GivenRule[], streams: Streams, answers = registries): Promise<number> {
  const { values } = args;
  refuseUnwritten(args);
  const platform = values.platform === undefined ? undefined : parsePlatform(values.platform);
  if (values.platform !== undefined && platform === undefined)
    throw new UsageError(`--platform takes a platform such as linux/amd64, not ${JSON.stringify(values.platform)}`);
  const lock = readLock(repositoryRoot(process.cwd())) ?? [];
  const asking = new Asking(await answeringFor(args, lock, answers), {
    platform,
    renews: values.update === true || values.check === true,
    isAll: true,
    only: values.only?.flatMap((each) => each.split(",")),
    today: today(),
  });
  const settings = await settingsFor(args, all, asking);
  const outcome = await judgeWithProgress(args, settings, all);
  if (values.list) {
    printNotices(outcome.report.notices, streams.err);
    return listImages(asking.images, outcome, args, streams);
  }
  printNotices([...outcome.report.failures, ...outcome.report.notices], streams.err);
  const repair = new Repair(outcome, () => true);
  tellUnknown(asking.images, repair.texts, streams.err);
  if (values.check) return told(outcome, args, streams);
  if (values.diff) return showDiff(repair, streams, args);
  const mended = await repair.run();
  tellRefused(mended, streams.err);
  writeMended(mended, repair, streams.err);
  if (!values.offline) keep(asking, lock, { args, settings });
  tellPinned(mended, repair, args, streams);
  return exitCodeOf(mended.report, settings, args);
}

async function answeringFor(args: Arguments, lock: readonly LockedImage[], answers: Answers): Promise<Answering> {
  const { offline, list, check } = args.values;
  if (offline || list) return answeringFrom(lock);
  const answering = await answers(args);
  return check ? answering : askedLess(answering, lock);
}

/** Whatever is set for rules: who pins asks for pins, and a comment alone says that one is not wanted. */
async function settingsFor(args: Arguments, all: readonly GivenRule[], asking: Asking): Promise<Settings> {
  const { only: _, ...values } = args.values;
  const { pins: __, ...settled } = await settle({ ...args, values }, all, { cwd: process.cwd(), today: today() });
  return {
    ...settled,
    rules: all.filter(({ id }) => pinning.includes(id)),
    scopes: [],
    locked: new Set(),
    profile: "strict",
    minSeverity: "info",
    minConfidence: "low",
    failOn: "info",
    baseline: undefined,
    edits: "all",
    asking,
  };
}

/** Keeps what was found in the lock: after a run on everything, that alone, and what nobody could answer for. */
function keep(
  asking: Asking,
  old: readonly LockedImage[],
  { args, settings }: { readonly args: Arguments; readonly settings: Settings },
): void {
  const isAll = isWholeRun(args, settings) && !args.values.only;
  const images = mergedLock(old, asking.found, (image) => !isAll || asking.hasFailed(image));
  if (images.length > 0 || old.length > 0) writeLock(settings.root, images);
}
