import { lastPart } from "../../text/path.ts";
import { quote } from "../../text/quote.ts";
import type { Frontend } from "../frontend.ts";
import { hostOf, hosts } from "./hosts.ts";
import { mentionsEngine } from "./mentions.ts";
import { spellFlags } from "./spell.ts";

/** A file without an ending is a script only when its first line says so. */
const isLikely = (path: string, page: string): boolean =>
  lastPart(path).includes(".") || page.startsWith("#!") || hosts.some(({ kind, names }) => kind !== "shell" && names.test(lastPart(path)));

/** Scripts that start containers with the words of Docker's command line. */
export const commands: Frontend = {
  dialect: "commands",
  part: "starts",
  noun: "a script with docker commands",
  usualName: "run.sh",
  language: "sh",
  names: new RegExp(hosts.map(({ names }) => names.source).join("|"), "i"),
  runs: /docker|podman|nerdctl|container/i,
  gaps: "low",
  claims: (path, head) => head !== undefined && hostOf(path, head) !== undefined && mentionsEngine(head),
  glance: isLikely,
  label: ({ path: [, name = ""] }) => `container ${quote(name)}`,
  spell: spellFlags,
  load: async () => (await import("./reader.ts")).reader,
};
