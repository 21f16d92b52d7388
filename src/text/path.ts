/**
 * The parts of a way along a path, from a folder in parts: `.` and `..` resolved. What climbs beyond the start stays at a
 * root; anywhere else its `..` are kept.
 */
export function partsAlong(path: string, isRooted: boolean, from: readonly string[] = []): string[] {
  const parts = [...from];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (isRooted || (parts.length && parts[parts.length - 1] !== "..")) parts.pop();
      else parts.push(part);
    } else if (part && part !== ".") parts.push(part);
  }
  return parts;
}

/** Parts that say nothing, or lead upwards: without them a path is as short as it can be. */
const untidy = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** A path as Go's filepath.Clean leaves it: `.` for nothing, no slash at the end. */
export const cleanPath = (path: string): string => {
  if (path.startsWith("/")) return normalPath(path);
  return untidy.test(path) ? partsAlong(path, false).join("/") || "." : path;
};

/** An absolute path normalised: one slash between parts, no `.` and `..`, no slash at the end. Relative ones are left alone. */
export function normalPath(path: string): string {
  if (!path.startsWith("/")) return path;
  const rest = path.slice(1);
  return untidy.test(rest) ? `/${partsAlong(rest, true).join("/")}` : path;
}

/** What stands behind the last slash of a path. */
export const lastPart = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** A path without slashes at its end; nothing is left of the root. */
export function withoutSlash(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

/**
 * What `COPY` takes, as the files of its context are named: cleaned, `""` for the root. BuildKit joins every source to the root
 * before it cleans it (`NormalizePath` in its dockerfile2llb), so that nothing leads above; a build for Windows has `\` for `/`,
 * and drops the drive.
 */
export function contextPath(source: string, windows = false): string {
  const path = windows ? source.replace(/^[A-Za-z]:(?=[\\/]|$)/, "").replaceAll("\\", "/") : source;
  return untidy.test(path) ? partsAlong(path, true).join("/") : path;
}

/** A path inside an image, made absolute and normal; `undefined` when it is relative and the working directory is unknown. */
export function resolvePath(path: string, workdir: string | undefined): string | undefined {
  const bare = path.replace(/^["']|["']$/g, "");
  if (bare.startsWith("/")) return normalPath(bare);
  return workdir === undefined ? undefined : normalPath(`${workdir.startsWith("/") ? "" : "/"}${workdir}/${bare}`);
}

/** The folder of a file, `""` where we stand. */
export const folderOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");

/** A path up to the part in which its first `*` stands. */
export const withoutPattern = (path: string): string => (path.includes("*") ? folderOf(path.slice(0, path.indexOf("*"))) : path);

/** The folder of a file, and those above it, up to where we stand. */
export function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(file); folder !== ""; folder = folderOf(folder)) {
    const tidy = withoutSlash(folder);
    if (tidy) folders.push(tidy);
  }
  folders.push("");
  return folders;
}

/** The rest of a path below a folder, empty for the folder itself; `undefined` where it lies elsewhere. */
export function below(path: string, folder: string): string | undefined {
  if (!path.startsWith(folder)) return undefined;
  const { length } = folder;
  if (path.length === length || folder.endsWith("/")) return path.slice(length);
  return path[length] === "/" ? path.slice(length + 1) : undefined;
}

/** Whether a path is a folder, or lies below it. */
export const isWithin = (path: string, folder: string): boolean => below(path, folder) !== undefined;

/** Joins a folder and a relative path and resolves `.` and `..`; `..` beyond where we stand is kept. */
export function joinPath(folder: string, path: string): string {
  const whole = path.startsWith("/") || folder === "" ? path : `${folder}/${path}`;
  if (!untidy.test(whole)) return whole;
  const root = path.startsWith("/") || folder.startsWith("/") ? "/" : "";
  return `${root}${partsAlong(whole, false).join("/")}`;
}

/** The way from one folder to another, `""` when they are the same; `undefined` when it leads through a folder nobody named. */
export function wayTo(to: string, from: string): string | undefined {
  const there = to.split("/").filter(Boolean);
  const here = from.split("/").filter(Boolean);
  let same = 0;
  while (same < here.length && same < there.length && here[same] === there[same]) same += 1;
  if (here.slice(same).includes("..") || to.startsWith("/") !== from.startsWith("/")) return undefined;
  return [...here.slice(same).map(() => ".."), ...there.slice(same)].join("/");
}

/**
 * A path that climbs out of where we stand, `prefix` as seen from the repository's folder, without the steps that lead back into it: of
 * `../app/.env` in `app`, `.env` is left.
 */
export function withoutDetour(path: string, prefix: string): string {
  if (!prefix || !path.startsWith("../")) return path;
  const parts = path.split("/");
  const up = parts.findIndex((part) => part !== "..");
  const own = prefix.split("/");
  if (up < 0 || up > own.length) return path;
  const [down, back] = [parts.slice(up), own.slice(-up)];
  let same = 0;
  while (same < back.length && same < down.length - 1 && down[same] === back[same]) same += 1;
  return same === 0 ? path : [...parts.slice(0, up - same), ...down.slice(same)].join("/");
}
