import type { Reference } from "../../model/document.ts";
import { originOf } from "../../syntax/placed.ts";
import { programPaths } from "../../syntax/shell/program-paths.ts";
import { foldersAbove, withoutPattern } from "../../text/path.ts";
import type { Around } from "../frontend.ts";
import type { DockerfileDocument } from "./document.ts";
import { guessesIn } from "./guesses.ts";
import { boundBy } from "./mount.ts";
import { placedBy } from "./placed.ts";
import type { Stage } from "./stage.ts";

/** What is started has its programs among its first words. */
const mostWords = 200;

/** Whether anything is started, or an account made, that a copied file may have a part in. */
const matters = /^[ \t]*(?:ONBUILD[ \t]+)?(?:ENTRYPOINT|CMD)\b|\b(?:useradd|adduser)\b/im;

/** Files that the shell, or an interpreter, runs: with such an extension or with none. */
const script = /(?:^|\/)[^./]+$|\.(?:sh|bash|ash|py|pl|rb)$/;

/**
 * Files of the build context that say as whom an image runs: the scripts it starts and, where it makes an account, whatever
 * it copies or mounts while it builds. The context is the folder of the Dockerfile or one above it: most of these are not there.
 */
export function copiedTexts({ source, stages }: DockerfileDocument, namesIn: Around["namesIn"]): Reference[] {
  if (!matters.test(source.text)) return [];
  const makesAccount = /\b(?:useradd|adduser)\b/.test(source.text);
  const paths = new Set<string>();
  const folders = new Set<string>();
  const programs = new Set<string>();
  for (const stage of stages) startedIn(stage, programs);
  for (const stage of stages)
    for (const each of placedBy([stage])) {
      if (!("path" in each) || "within" in each) continue;
      for (const program of programs) {
        const path = program.startsWith(each.at) ? originOf(program, each) : undefined;
        if (path !== undefined) paths.add(path);
      }
      if (makesAccount) folders.add(each.path);
      else if (script.test(each.path)) paths.add(each.path);
    }
  if (makesAccount) for (const path of boundBy(stages)) folders.add(path);
  const above = foldersAbove(source.path);
  // A folder may be meant, whatever it is called.
  const anywhere = guessesIn(above, undefined);
  return [
    ...[...paths].filter((path) => path && !path.includes("*")).flatMap(guessesIn(above, namesIn)),
    // The whole context is that of the Dockerfile's own folder.
    ...[...folders].flatMap((path) =>
      (path ? anywhere(withoutPattern(path)) : anywhere("").slice(0, 1)).map((each): Reference => ({ ...each, mayBeFolder: true })),
    ),
  ];
}

/** Adds the absolute paths that what a stage starts may have; options are no programs. */
function startedIn({ entrypoint, cmd, workdir }: Stage, into: Set<string>): void {
  const folder = (workdir?.state === "unknown" ? undefined : workdir?.value) ?? "/";
  for (const each of [entrypoint, cmd])
    for (const { value } of each?.args ?? [])
      for (const word of each?.json ? [value] : value.split(/[\s;&|()"']+/, mostWords))
        if (!word.startsWith("-")) for (const path of programPaths(word, folder)) into.add(path);
}
