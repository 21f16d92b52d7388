import type { Lookup } from "../../model/document.ts";
import type { ImageReference } from "../../model/image-reference.ts";
import { parseImageReference } from "../../syntax/image-reference.ts";
import { parseBool } from "../../syntax/security-opt.ts";
import type { BuiltImage, Made, Shelf } from "../frontend.ts";
import { linkTo, namesGiven, namesIn } from "./builds.ts";
import type { CommandLine } from "./command-line.ts";
import type { CommandsDocument } from "./document.ts";
import type { Said } from "./said.ts";

/** The images that scripts build and push. A script that stands by itself makes none for others. */
export function imagesMade({ judged, document }: Shelf<CommandsDocument>, lookup: Pick<Lookup, "source">): Made {
  const built: BuiltImage[] = [];
  const pushed: ImageReference[] = [];
  for (const { path, text, alone } of judged) {
    const script = !alone && /build|push/.test(text) ? document(path) : undefined;
    if (!script) continue;
    for (const { name, build } of namesGiven(script)) {
      if (!name) continue;
      built.push({ name: referenceIn(name), build: linkTo(build, name, lookup) });
      if (pushes(build.line)) pushed.push(referenceIn(name));
    }
    for (const call of script.calls) for (const name of namesIn(call, "push", script.source)) pushed.push(referenceIn(name));
  }
  return { built, pushed };
}

const referenceIn = ({ text, shown }: Said): ImageReference => parseImageReference(text, shown);

/** Whether a build sends what it builds to a registry. */
const pushes = ({ given }: CommandLine): boolean =>
  given.some(
    ({ flag, value: { text } }) =>
      (flag.name === "push" && parseBool(text) !== false) ||
      (flag.name === "output" && /(?:^|,)(?:type=registry|push=true)(?:,|$)/.test(text)),
  );
