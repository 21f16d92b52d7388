import { lists } from "../knowledge/package-managers.ts";
import type { ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import type { PackageCommand } from "../syntax/shell/packages.ts";

/** Branches and tags that go along with what is pushed. */
const moving = /^(?:main|master|head|trunk|develop|development|dev|next|latest|nightly|edge|canary)$/i;
/** An archive that a forge makes of a branch. */
const branchArchive = /\/(?:archive|zipball|tarball)\/(?:refs\/heads\/|(?:main|master|head|develop|dev|trunk)(?:[./]|$))/i;
/** `name @` of PEP 508, and `name@` of npm, before an address. */
const named = /^@?[\w./-]+(?:\[[\w,.-]*\])?\s*@\s*(?=(?:git|hg|svn|bzr|https?|ssh|github|gitlab|bitbucket|gist)(?:\+\w+)?:)/i;
const repository = /^(?:(?:git|hg|svn|bzr)\+\w+:|git(?:@|:\/\/)|(?:github|gitlab|bitbucket|gist):|\w+:\/\/[^\s#]+\.git(?:[@#]|$))/i;
/** `owner/name`: a repository of GitHub to npm and its like. */
const shorthand = /^[\w-][\w.-]*\/[\w.-]+(?:#|$)/;

/** What an install, a download or a run takes in the version that is newest at that minute. */
export function looseIn(command: PackageCommand): readonly ShellWord[] {
  const { action, packages, args, facts, does } = command;
  if (action !== "install" && action !== "fetch" && action !== "run") return [];
  const sources = args.options.flatMap(({ name, value }) =>
    /^(?:-e|--editable|--from|--spec|--with|--package|-p)$/.test(name) && value && isRepository(value.text, command) ? [value] : [],
  );
  if (facts.unnamed?.test(does)) return [];
  return [
    ...sources.filter((word) => isLoose(command, word, undefined)),
    ...packages.filter((word, at) => isLoose(command, word, packages[at + 1])),
  ];
}

function isLoose(command: PackageCommand, { text: written }: ShellWord, next: ShellWord | undefined): boolean {
  const { facts, args, action, does } = command;
  const text = withoutName(written);
  if (text === "" || text.startsWith("-") || text.startsWith("$")) return false;
  if (args.options.some(({ name }) => name === "--only-upgrade" || name === "--no-index")) return false;
  if (isRepository(text, command)) return !settlesRevision(command) && movesAt(revisionOf(text, facts.revision));
  if (/^https?:/i.test(text)) return branchArchive.test(text);
  if (text.includes(HOLE)) return false;
  if (facts.loose) return facts.loose.test(`${does} ${text}`);
  if (facts.runsOwn && action === "run") return /.@[a-z]+$/i.test(text);
  if (!facts.version || facts.version.test(text) || isPath(command, text)) return false;
  if (args.options.some(({ name }) => lists(facts.versionOptions, name))) return false;
  if (facts.versionBehind && (isVersion(text) || (next && isVersion(next.text)))) return false;
  return !isNewestTool(command, text);
}

/** An address without the name before it. */
const withoutName = (text: string): string => (text.includes("@") ? text.replace(named, "") : text);

const isVersion = (text: string): boolean => /^[\^~<>=v]*\d|^\*|^dev-/.test(text);

const isPath = ({ facts }: PackageCommand, text: string): boolean =>
  /^(?:\.{0,2}\/|~|\.$|\.\[|file:)|\.(?:deb|rpm|apk|whl|tgz|tar\.gz|jar)$|\.(?:rpm|deb)\?/.test(text) || facts.path?.test(text) === true;

const isRepository = (text: string, { facts }: PackageCommand): boolean =>
  facts.revision !== undefined &&
  (repository.test(withoutName(text)) || (facts.revision === "#" && !facts.path?.test(text) && shorthand.test(text)));

/** The branch, tag or commit an address names; empty when it names none. */
function revisionOf(text: string, by: "@" | "#" | undefined): string {
  const [address = "", fragment = ""] = text.split("#");
  if (by === "#") return fragment;
  const path = address.replace(/^[\w+]+:\/\/[^/]*|^git@[^:/]*[:/]?/, "");
  return path.includes("@") ? path.slice(path.lastIndexOf("@") + 1) : "";
}

const movesAt = (revision: string): boolean => revision === "" || moving.test(revision.replace(/^(?:refs\/heads\/|branch=)/, ""));

/** uv and cargo name the revision by an option. */
const settlesRevision = ({ args }: PackageCommand): boolean => args.options.some(({ name }) => name === "--rev" || name === "--tag");

/** The newest pip is the one to install the rest with. */
const isNewestTool = ({ manager, args }: PackageCommand, text: string): boolean =>
  manager === "pip" && /^(?:pip|setuptools|wheel)$/.test(text) && args.options.some(({ name }) => name === "-U" || name === "--upgrade");

/** The repository that cargo builds an install from, when nothing says which commit. */
export function looseSource({ manager, action, args }: PackageCommand): ShellWord | undefined {
  if (manager !== "cargo" || action !== "install" || args.options.some(({ name }) => name === "--rev" || name === "--tag"))
    return undefined;
  const branch = args.options.find(({ name }) => name === "--branch")?.value?.text;
  return branch === undefined || moving.test(branch) ? args.options.find(({ name }) => name === "--git")?.value : undefined;
}

/** Whether `git clone` at this branch or tag takes whatever was pushed last. */
export const isMovingBranch = (name: string): boolean => moving.test(name);
