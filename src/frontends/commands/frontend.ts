import { quote } from "../../text/quote.ts";
import type { Frontend } from "../frontend.ts";
import { asksForContainers, hostOf, hosts } from "./hosts.ts";
import { mentionsEngine, mentionsProject, mentionsTcp } from "./mentions.ts";
import { spellFlags } from "./spell.ts";
import { isTyped } from "./typed.ts";

/** Characters of a first page: a shorter one is all there is. */
const page = 4096;

const concerns = (text: string): boolean => mentionsEngine(text) || mentionsTcp(text) || mentionsProject(text);

/** Whether the first page of a file may be that of a script which asks an engine for something. */
function isLikely(path: string, first: string): boolean {
  const host = hostOf(path, first);
  return host !== undefined && (first.length >= page || concerns(first) || asksForContainers(host, first));
}

/** Whether a file holds scripts that ask an engine for something, and is no prose about them. What was typed has no name. */
function isScript(path: string, head: string): boolean {
  if (path === "") return isTyped(head);
  const host = hostOf(path, head);
  return host !== undefined && !host.isProse && (concerns(head) || asksForContainers(host, head));
}

/** Scripts that start containers with the words of Docker's command line. */
export const commands: Frontend = {
  dialect: "commands",
  part: "starts",
  noun: "a script with docker commands",
  usualName: "run.sh",
  language: "sh",
  names: new RegExp(hosts.flatMap(({ names, isProse }) => (isProse ? [] : names.source)).join("|"), "i"),
  prose: /\.(?:md|markdown)$/i,
  quotes: (_, head) => mentionsEngine(head),
  runs: /docker|podman|nerdctl|container/i,
  gaps: "low",
  claims: (path, head) => head !== undefined && isScript(path, head),
  glance: isLikely,
  label: ({ path: [kind, name = ""] }) => `${kind === "runs" ? "the container of" : "container"} ${quote(name)}`,
  spell: spellFlags,
  load: async () => (await import("./reader.ts")).reader,
};
