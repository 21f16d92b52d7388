import type { Container } from "../../model/workload.ts";
import { lastOption } from "../../syntax/security-opt.ts";
import type { Source } from "../../text/source.ts";
import { type Around, type Group, lineComments, type Reader, type Shelf } from "../frontend.ts";
import { type AppArmorDocument, isFragment, readAppArmor } from "./document.ts";
import { PolicyLibrary, policyReferences } from "./library.ts";
import { parseAppArmor } from "./parse.ts";
import { isProvided } from "./provided.ts";

/** Reads AppArmor policy. */
export const reader: Reader<AppArmorDocument, AppArmorDocument> = {
  read: (source, around) => readAppArmor(source, libraryOf(around)),
  projects,
  references: ({ fresh }, { includeFolders }) => fresh.flatMap((source) => policyReferences(parseAppArmor(source), includeFolders)),
  givenTo,
  anchors:
    ({ profiles }) =>
    (offset) => {
      const inside = profiles.findLast(({ profile: { node } }) => node.span.start <= offset && offset <= node.span.end);
      return inside ? `profile ${inside.profile.name}` : "";
    },
  comments: lineComments,
  // Few runs show anything.
  show: async (source, around, options) => (await import("./show.ts")).showAppArmor(readAppArmor(source, libraryOf(around)), options),
};

const libraryOf = ({ includeFolders, entries, ...lookup }: Around): PolicyLibrary =>
  new PolicyLibrary({ folders: includeFolders, source: lookup.source, files: (folder) => entries?.(folder) });

/** Each file by itself, but for those that are only a part of others: they are judged through these. */
function projects({ judged }: Shelf, around: Around): Group<AppArmorDocument>[] {
  const library = libraryOf(around);
  const read = (source: Source): AppArmorDocument[] => {
    try {
      return [readAppArmor(source, library)];
    } catch (error) {
      around.fail(source.path, error);
      return [];
    }
  };
  return judged
    .flatMap(read)
    .filter((document) => !(library.included.has(document.source.path) && isFragment(document)))
    .map((document) => ({ files: [document.source.path], units: () => [document] }));
}

/** A profile is named by its own name. */
function givenTo(container: Container): ReturnType<NonNullable<Reader["givenTo"]>> {
  const found = lastOption(container.host, "apparmor");
  return found && !found.option.fault && !isProvided(found.option.value) ? { names: found.option.value, at: found.at } : undefined;
}
