import { lastUpTo } from "../../text/sorted.ts";
import type { Source } from "../../text/source.ts";
import { type Comment, lineComments, type Reader } from "../frontend.ts";
import { dockerfileAnchors, stagesOf } from "./anchor.ts";
import { type DockerfileDocument, readDockerfile } from "./document.ts";
import { lowerDockerfile, lowerTarget } from "./lower.ts";
import { parseDockerfile } from "./parse.ts";
import { raiseDockerfile } from "./raise.ts";
import { referencesOf } from "./references.ts";

/** Reads Dockerfiles. */
export const reader: Reader<DockerfileDocument, DockerfileDocument> = {
  read: (source, { shell }, inside) => readDockerfile(source, shell, inside),
  references: ({ fresh, document }, around) =>
    referencesOf(
      fresh.flatMap(({ path }) => document(path) ?? []),
      around,
    ),
  workloads: (document, targets, { images }) => lowerDockerfile(document, targets, images),
  build: (document, target, args, { images }) => lowerTarget(document, target, args, images),
  anchors: dockerfileAnchors,
  stages: stagesOf,
  comments,
  edit: raiseDockerfile,
  // Few runs show anything.
  showAs: async (...asked) => (await import("./show.ts")).showInstructions(...asked),
};

/** A comment stands above the line of an instruction's first word. */
function comments(source: Source): (offset: number) => Comment {
  const { instructions } = parseDockerfile(source);
  const above = lineComments(source);
  return (offset) => above(instructions[lastUpTo(instructions, offset, ({ span }) => span.start)]?.span.start ?? offset);
}
