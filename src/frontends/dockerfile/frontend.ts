import type { Workload } from "../../model/workload.ts";
import { quote } from "../../text/quote.ts";
import type { Frontend } from "../frontend.ts";
import { reader } from "./reader.ts";
import { spellDockerfile } from "./spell.ts";

/** Files that builders and people look for; with an ending behind it, the name may be that of a program's source or of a picture. */
const plain = /^(?:dockerfile|containerfile)$|\.(?:dockerfile|containerfile)$/i;
const ending = /^(?:dockerfile|containerfile)[._-].+$/i;
/** Copies that editors, patch and merges leave behind: nobody builds them. */
const leftovers = /(?:\.(?:orig|rej|bak|sw[a-p]|diff|patch|dockerignore)|~)$/i;
/** Endings of files that talk about a Dockerfile or belong to it: one of them is a Dockerfile only when it begins as one. */
const others =
  /\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|xml|ini|cfg|conf|properties|env|sh|bash|zsh|fish|ps1|bat|cmd|py|pyi|go|rs|ts|mts|cts|js|mjs|cjs|rb|java|kt|kts|scala|groovy|gradle|swift|dart|ex|exs|erl|hs|clj|c|h|cc|cpp|hpp|cs|fs|php|pl|pm|lua|r|jl|sql|el|vim|nix|tf|hcl|bzl|mk|lock|png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|tgz|xz|tar|map|css|scss|less|vue|svelte|tsx|jsx|snap|out|log|ipynb|tmlanguage|sublime-syntax|vsix)$/i;

/** A line that only a Dockerfile has: an instruction in capitals, or a whole FROM; or what a template engine replaces. */
const instruction =
  /^[ \t]*(?:(?:FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]+\S|[Ff][Rr][Oo][Mm][ \t]+[\w.$/{}:@-]+(?:[ \t]+[Aa][Ss][ \t]+\S+)?[ \t]*\r?$)|^#[ \t]*syntax[ \t]*=|\{\{|\{%|<%/m;
/** A line that is more than a comment: without one, nothing speaks against the name. */
const written = /^[ \t]*[^\s#]/m;

/** What a file begins with, when that can only be a Dockerfile: FROM, behind nothing but comments and ARG. */
const first =
  /^(?:[ \t]*ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*|\r)?\n(?:[ \t]*(?:#[^\n]*|\r)?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i;

/** Whether a file is a Dockerfile: by its name, or because its first instruction can only be one. */
function claims(path: string, head: string | undefined): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (leftovers.test(name)) return false;
  if (plain.test(name)) return true;
  const isOther = others.test(name);
  const isNamed = ending.test(name);
  if (head === undefined) return isNamed && !isOther;
  if (isNamed && !isOther && (instruction.test(head) || !written.test(head))) return true;
  if (isOther && !isNamed) return false;
  return first.test(head.replace(/^\uFEFF/, "").replace(/^(?:[ \t]*(?:#[^\n]*|\r)?\n)+/, ""));
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
