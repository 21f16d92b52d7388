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
