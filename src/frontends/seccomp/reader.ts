import type { Container } from "../../model/workload.ts";
import { jsonAnchors } from "../../syntax/json-anchors.ts";
import { lastOption } from "../../syntax/security-opt.ts";
import { joinPath } from "../../text/path.ts";
import type { Reader } from "../frontend.ts";
import { readSeccomp, type SeccompDocument } from "./document.ts";

/** Reads seccomp profiles. */
export const reader: Reader<SeccompDocument, SeccompDocument> = {
  read: (source, { target }) => readSeccomp(source, target),
  givenTo,
  anchors: ({ root }) => jsonAnchors(root),
  // Few runs show anything.
  show: async (source, { target }, options) => (await import("./show.ts")).showSeccomp(readSeccomp(source, target), options),
};

/** Words of an engine's own, which name no file. */
const builtIn = /^(?:unconfined|builtin|runtime\/default|default)$/;

/** A profile is named by its path from the project's folder. */
function givenTo(container: Container, folder: string): ReturnType<NonNullable<Reader["givenTo"]>> {
  const found = lastOption(container.host, "seccomp");
  if (!found || found.option.fault || builtIn.test(found.option.value) || /^[/~]/.test(found.option.value)) return undefined;
  return { names: joinPath(folder, found.option.value), at: found.at };
}
