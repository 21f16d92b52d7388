import { join } from "node:path";
import { exists, leadsAway } from "../../disk/look.ts";
import { ReadError, readFile } from "../../disk/read.ts";
import type { PinAnswer, Pins } from "../../model/pins.ts";
import { parseImageReference } from "../../syntax/image-reference.ts";
import { put } from "../targets.ts";
import { UsageError } from "../usage.ts";
import { lockName } from "./name.ts";

/** An image as it was when somebody asked its registry. */
export interface LockedImage {
  /** With its registry, in full: `docker.io/library/node`. */
  readonly name: string;
  /** Absent where only a digest is written. */
  readonly tag?: string;
  readonly digest: string;
  /** `linux/amd64`; none where nobody knows. */
  readonly platforms: readonly string[];
  /** The day when the tag was first seen to lead to it: `2027-01-31`. */
  readonly when: string;
}

/** Bytes: some twenty thousand images. */
const largestLock = 4 * 1024 * 1024;
const mostPlatforms = 100;

/**
 * The images of a lock; `undefined` when there is none at the root. A UsageError says what is wrong with it: a lock that cannot be read
 * must not look like none.
 */
export function readLock(root: string): readonly LockedImage[] | undefined {
  const path = join(root, lockName);
  if (!exists(path)) return undefined;
  const away = leadsAway(path, root);
  if (away) throw new UsageError(`${lockName} ${away}`);
  let text: string;
  try {
    text = readFile(path, largestLock).toString("utf8");
  } catch (error) {
    if (error instanceof ReadError) throw new UsageError(`${lockName} ${error.message}`);
    throw error;
  }
  return imagesIn(text);
}

/** The images that the text of a lock says; a UsageError where it is none. */
export function imagesIn(text: string): readonly LockedImage[] {
  let content: { readonly version?: unknown; readonly images?: unknown } | null;
  try {
    content = JSON.parse(text) as typeof content;
  } catch {
    throw new UsageError(`${lockName} is not valid JSON: resolve the merge conflict, or write it again with seaworthy pin`);
  }
  if (content?.version !== 1 || !Array.isArray(content.images))
    throw new UsageError(`${lockName} is not a lock of this version: write it again with seaworthy pin`);
  const wrong = content.images.findIndex((each) => !isLocked(each));
  if (wrong >= 0) throw new UsageError(`${lockName} is not a lock: its image ${wrong + 1} is malformed; write it again with seaworthy pin`);
  return content.images as readonly LockedImage[];
}

function isLocked(image: unknown): image is LockedImage {
  if (typeof image !== "object" || image === null) return false;
  const { name, tag, digest, platforms, when } = image as Record<string, unknown>;
  const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 512;
  if (!isText(name) || !isText(digest) || !isText(when) || (tag !== undefined && !isText(tag))) return false;
  const { fault, domain } = parseImageReference(`${name}${tag === undefined ? "" : `:${tag}`}@${digest}`);
  return (
    fault === undefined &&
    name.startsWith(`${domain}/`) &&
    /^\d{4}-\d{2}-\d{2}$/.test(when) &&
    Array.isArray(platforms) &&
    platforms.length <= mostPlatforms &&
    platforms.every((each) => isText(each) && isPlatform(each))
  );
}

/** Whether a text names a platform, as `linux/arm/v7` does. */
export const isPlatform = (text: string): boolean => /^[a-z0-9]{1,32}(?:\/[a-z0-9_.-]{1,32}){1,2}$/.test(text);

/** The text of a lock: an image a line, in the order of their names, so that what changes is a line. */
export function lockText(images: readonly LockedImage[]): string {
  const lines = [...new Map(images.map((image) => [nameOf(image), image])).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { name, tag, digest, platforms, when }]) =>
      JSON.stringify({ name, ...(tag === undefined ? {} : { tag }), digest, platforms: [...platforms].sort(), when }),
    );
  return `{\n  "version": 1,\n  "images": [${lines.map((line) => `\n    ${line}`).join(",")}${lines.length ? "\n  " : ""}]\n}\n`;
}

const nameOf = ({ name, tag = "", digest }: LockedImage): string => `${name}\0${tag}\0${digest}`;

/** The images of a new lock that an old one had already keep their day; of those that it alone has, the ones that `isKept` stay. */
export function mergedLock(
  old: readonly LockedImage[],
  found: readonly LockedImage[],
  isKept: (image: LockedImage) => boolean,
): readonly LockedImage[] {
  const known = new Map(old.map((image) => [nameOf(image), image]));
  return [...old.filter(isKept), ...found.map((image) => ({ ...image, when: known.get(nameOf(image))?.when ?? image.when }))];
}

/** Writes a lock at the root, in the place of none but a lock; a UsageError says why not. */
export function writeLock(root: string, images: readonly LockedImage[]): void {
  const mayReplace = (before: Buffer): string | undefined => {
    try {
      imagesIn(before.toString("utf8"));
      return undefined;
    } catch {
      return "is not a lock of seaworthy";
    }
  };
  put(join(root, lockName), lockText(images), { at: lockName, configured: true, root }, mayReplace);
}

/** What a lock answers. A tag that it has twice leads to what was seen last. */
export function pinsIn(images: readonly LockedImage[]): Pins {
  const answers = new Map<string, PinAnswer>();
  for (const { name, tag, digest } of [...images].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0))) {
    if (tag !== undefined) answers.set(`${name}:${tag}`, { digest });
    answers.set(`${name}@${digest}`, { digest });
  }
  return { from: "lock", answers };
}
