import type { Reader } from "../frontend.ts";
import { type DockerignoreDocument, readIgnoreFile } from "./document.ts";

/** Reads ignore files. */
export const reader: Reader<DockerignoreDocument, DockerignoreDocument> = {
  read: readIgnoreFile,
  appliesTo,
  // What an ignore file lacks is reported at its head, which a comment above it would become.
  comments: (source) => () => ({ at: source.lineStart(1), word: "ignore-file" }),
};

/** Builds read the ignore file of their own name, else the one in the folder they start from: that of the Dockerfile, or one above. */
function appliesTo(path: string, build: string): boolean {
  if (path === `${build}.dockerignore`) return true;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return path === `${folder}.dockerignore` && build.startsWith(folder);
}
