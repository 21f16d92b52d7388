import type { Workload } from "../../model/workload.ts";
import { quote } from "../../text/quote.ts";
import type { Frontend } from "../frontend.ts";
import { reader } from "./reader.ts";
import { spellDockerfile } from "./spell.ts";

const names = /^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i;
/** Endings of files that talk about a Dockerfile or belong to it without being one. */
const others =
  /\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;

/** Whether a file is a Dockerfile: by its name, or because its first instruction can only be one. */
function claims(path: string, head: string | undefined): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (names.test(name) && !others.test(name)) return true;
  if (head === undefined || others.test(name)) return false;
  const text = head.replace(/^\uFEFF/, "").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/, "");
  return /^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.test(
    text,
  );
}

/** How messages call a stage: the image, when it ships. */
const label = ({ path: [, name = ""], ships }: Pick<Workload, "path" | "ships">): string => (ships ? "the image" : `stage ${quote(name)}`);

/** Most runs read one: its reader is loaded at every start. */
export const dockerfile: Frontend = {
  dialect: "dockerfile",
  part: "builds",
  noun: "a Dockerfile",
  usualName: "Dockerfile",
  language: "dockerfile",
  answers: "build",
  names: /dockerfile|containerfile/i,
  runs: /\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,
  view: "instructions",
  claims,
  label,
  spell: spellDockerfile,
  load: () => reader,
};
