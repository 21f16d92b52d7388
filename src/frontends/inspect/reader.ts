import { redact } from "../../secrets/redact.ts";
import { jsonAnchors } from "../../syntax/json-anchors.ts";
import { folderOf } from "../../text/path.ts";
import { lastUpTo } from "../../text/sorted.ts";
import type { Span } from "../../text/span.ts";
import type { Around, Group, Planned, Reader, Shelf } from "../frontend.ts";
import { type InspectDocument, type InspectUnit, readInspect } from "./document.ts";
import { lowerInspect } from "./lower.ts";

/** Reads what the engine prints of its objects. */
export const reader: Reader<InspectDocument, InspectUnit, Planned> = {
  read: readInspect,
  parse: readInspect,
  plan,
  projects,
  workloads: (unit, _, { images }) => lowerInspect(unit, images),
  anchors,
};

/** What lies in one folder was printed by one engine: a container there is on the networks there, and made of the images there. */
function plan({ judged }: Shelf<InspectDocument>): Planned[] {
  const folders = new Map<string, string[]>();
  for (const { path } of judged) {
    const own = folders.get(folderOf(path));
    if (own) own.push(path);
    else folders.set(folderOf(path), [path]);
  }
  return [...folders.values()].map((files) => ({ files }));
}

function* projects({ document }: Shelf<InspectDocument>, _: Around, planned?: Planned): Generator<Group<InspectUnit>> {
  const files = planned?.files ?? [];
  yield {
    files,
    units: () => [
      unitOf(
        files.flatMap((path) => document(path) ?? []),
        files,
      ),
    ],
  };
}

function unitOf(documents: readonly InspectDocument[], files: readonly string[]): InspectUnit {
  const limits = documents.flatMap((document) => document.limits ?? []);
  const [first = ""] = files;
  return { dialect: "inspect", id: files.join("\0"), folder: folderOf(first), documents, ...(limits.length ? { limits } : {}) };
}

/** Of things that stand one behind the other, the one that holds an offset. */
function at<T>(list: readonly T[], offset: number, spanOf: (item: T) => Span): T | undefined {
  const found = list[lastUpTo(list, offset, (item) => spanOf(item).start)];
  return found && offset <= spanOf(found).end ? found : undefined;
}

/** The object by its name, and the keys on the way down. */
function anchors({ roots, entries }: InspectDocument): (offset: number) => string {
  return (offset) => {
    const entry = at(entries, offset, ({ node }) => node.span);
    if (!entry) return jsonAnchors(at(roots, offset, ({ span }) => span))(offset);
    const kind = entry.kind === "create" ? "container" : entry.kind;
    return [`${kind}s`, redact(entry.name), jsonAnchors(entry.node)(offset)].filter(Boolean).join(".");
  };
}
