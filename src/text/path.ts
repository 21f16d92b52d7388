/** A path inside an image, made absolute and normal; `undefined` when it is relative and the working directory is unknown. */
export function resolvePath(path: string, workdir: string | undefined): string | undefined {
  const bare = path.replace(/^["']|["']$/g, "");
  if (!bare.startsWith("/") && workdir === undefined) return undefined;
  const parts: string[] = [];
  for (const part of `${bare.startsWith("/") ? "" : workdir}/${bare}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/** The folder of a file, `""` where we stand. */
export const folderOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");

/** Joins a folder and a relative path and resolves `.` and `..`; `..` beyond where we stand is kept. */
export function joinPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith("/") ? path : `${folder}/${path}`).split("/")) {
    if (part === "..") {
      if (parts.length && parts[parts.length - 1] !== "..") parts.pop();
      else parts.push("..");
    } else if (part && part !== ".") parts.push(part);
  }
  return (path.startsWith("/") ? "/" : "") + parts.join("/");
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
