import { jsonAnchors } from "../../syntax/json-anchors.ts";
import type { Reader } from "../frontend.ts";
import { type DaemonDocument, readDaemon } from "./document.ts";
import { showDaemon } from "./show.ts";

/** Reads how the engine is configured. */
export const reader: Reader<DaemonDocument, DaemonDocument> = {
  read: readDaemon,
  parse: readDaemon,
  anchors: ({ root }) => jsonAnchors(root),
  show: async (source, _, options) => showDaemon(readDaemon(source), options),
};
