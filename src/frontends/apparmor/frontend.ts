import type { Frontend } from "../frontend.ts";

/** Folders of fragments that profiles include: they are judged through these. */
const fragments = /(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//;

/** Endings of files that hold anything but policy. */
const others =
  /\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i;

/** Names of files that tell about others, without an ending. */
const prose =
  /(?:^|\/)(?:README|INSTALL|NEWS|NOTES|TODO|CHANGES|CHANGELOG|HISTORY|AUTHORS|COPYING|LICEN[CS]E|Makefile|Kbuild|Kconfig)[^/]*$/i;
/** How other languages begin: markup, JSON, a list of sections, a page of the manual, a package, an import, a comment of C, a patch. */
const foreign =
  /^\uFEFF?\s*(?:#!|[<[](?!%)|\{(?![{%#])|---\s|[.']\\"|\.(?:TH|Dd|so)\s|\/\/|\/\*|(?:package|import|from|using|use|namespace|module|require|const|let|var|export|function|class|def|fn|pub|mod|diff|syntax|policy_module)\b)/;

/** The line that begins a profile. */
const header = /^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)(?:\S*;)?)[^\n\r\u2028\u2029;]*\{[ \t]*(?:#.*)?\r?$/m;

/** A rule as only AppArmor writes it, an include of its files, or flags of its profiles. */
const policy =
  /^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n\r\u2028\u2029]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m;

/** What is enough where the path speaks for policy: a profile by that word, or a rule whose comma is missing. */
const likely =
  /^[ \t]*(?:profile|hat)[ \t]+["\w@/.:{}*+,-]+(?:[ \t][^\n\r\u2028\u2029{;]*)?\{[ \t]*(?:#.*)?\r?$|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|unix|dbus|userns)\b[\w \t=,()/*"-]*|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]*,)?[ \t]*)\r?$/m;

/** Whether a file is AppArmor policy: by a profile in it, and by more than the path that only policy has. */
function claims(path: string, head: string | undefined): boolean {
  if (head === undefined || fragments.test(path) || others.test(path) || prose.test(path)) return false;
  // The parser reads bytes, so that a comment may be in any encoding; NUL ends what it reads.
  if (head.includes("\0") || foreign.test(head) || !header.test(head)) return false;
  return policy.test(head) || (/apparmor/i.test(path) && likely.test(head));
}

/** Files for programs that may hold policy as well: only a profile that somebody asked for tells. */
const plain = /\.(?:conf|cfg|ini)$/i;

/** The line that begins a profile, and its name. */
const named =
  /^[ \t]*(?:profile[ \t]+(?:"([^"\n\r\u2028\u2029]*)"|([^\s"{(]+))|"(\/[^"\n\r\u2028\u2029]*)"|(\/[^\s"{(]*))(?=[\s{(])[^\n\r\u2028\u2029;{]*\{/gm;

/** Whether a file defines a profile by this name, as far as its first part tells. */
function defines(path: string, head: string | undefined, name: string): boolean {
  if ((others.test(path) && !plain.test(path)) || prose.test(path)) return false;
  if (head === undefined) return true;
  if (head.includes("\0") || foreign.test(head) || !head.includes(name)) return false;
  return [...head.matchAll(named)].some((match) => match.slice(1).includes(name));
}

/** AppArmor policy. */
export const apparmor: Frontend = {
  dialect: "apparmor",
  part: "confines",
  noun: "an AppArmor profile",
  usualName: "apparmor.profile",
  language: "text",
  answers: "policy",
  // Profiles have any name: what the folder or the file is called tells.
  names: /apparmor|\.aa$/i,
  folders: /apparmor/i,
  claims,
  defines,
  load: async () => (await import("./reader.ts")).reader,
};
