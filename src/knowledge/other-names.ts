import type { OtherName, Unchecked } from "../model/other-name.ts";
import { joinWords } from "../text/join-words.ts";
import { lazy } from "../text/lazy.ts";
import { type Owner, owners } from "./owners.ts";
import { peerIds } from "./peer-ids.ts";
import { peerSpellings } from "./peer-spellings.ts";
import { cisDocker } from "./standards/cis-docker.ts";
import { nist800190 } from "./standards/nist-800-190.ts";
import { owaspDocker } from "./standards/owasp-docker.ts";
import { controlsOf } from "./standards/standards.ts";
import { uncheckedIds } from "./unchecked-ids.ts";

/** A rule of ours, as far as others' names are concerned. */
interface Ours {
  readonly id: string;
  /** `CIS-4.1`, `NIST-4.4.3`. */
  readonly standards: readonly string[];
}

/**
 * Tells what a name of others is: ids and titles of linters as they print them, addresses of their pages, and numbers of benchmarks; with or
 * without whose it is in front. Nothing when nobody has it. `ours`: every rule there is.
 */
export function otherNames(ours: Iterable<Ours>): (written: string) => OtherName | undefined {
  const standards = standardsOf(ours);
  return (written) => {
    const found = keysOf(written).flatMap((key) => standards.get(key) ?? table().get(key) ?? []);
    const checked = found.filter(({ rules }) => rules.length > 0);
    const [first] = checked;
    return first ? { ...first, rules: [...new Set(checked.flatMap(({ rules }) => rules))] } : found[0];
  };
}

/** What is said of a name that no rule here stands for: whose it is, what it is about, why it is not checked, and what comes near. */
export function whyUnchecked({ id, isA }: OtherName, { what, why, partly = [] }: Unchecked): string {
  const named = partly.map((rule) => `\`${rule}\``);
  const list = `${joinWords(named)} ${named.length > 1 ? "cover" : "covers"}`;
  return `\`${id}\` is ${isA}: it ${what}. seaworthy does not check it: ${why}.${named.length ? ` ${list} part of it.` : ""}`;
}

/** Letters and digits, with numbers that follow each other kept apart; Trivy spells one id as DS002, DS-0002 and AVD-DS-0002. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<=\d)[^a-z0-9]+(?=\d)/g, "-")
    .replace(/[^a-z0-9-]|(?<!\d)-|-(?!\d)/g, "")
    .replace(/^(?:avd)?ds0*(0|[1-9]\d*)$/, "ds$1");

/** Whose an id is, in front of it; the number of a benchmark is none without. */
const ofLinter = /^(?:hadolint|shellcheck|buildkit|trivy|checkov|kics|semgrep|dockle|tally|compose-lint|dclint)[\s:/]+(?=\S)/i;

/**
 * What a name may be found under: without whose it is, as it is, and without the path of a page or of a Semgrep rule, the pattern that KICS
 * adds to a title, or the sentence behind an id.
 */
function keysOf(written: string): string[] {
  const name = written.trim();
  const [page = ""] = /^https?:\/\//i.test(name) ? name.split(/[?#]/, 1) : [];
  const last = page ? lastOf(page.replace(/\/$/, ""), "/") : name;
  const bare = last.replace(ofLinter, "");
  const keys = [bare, last, ruleOfPath(bare), bare.split(" - ", 1)[0], idBefore(bare)].map((each) => keyOf(each ?? "")).filter(Boolean);
  // A number alone is one of the benchmark that people count by.
  return [...new Set(keys.flatMap((key) => (/^\d+(?:-\d+)+$/.test(key) ? [`cis${key}`, `nist${key}`] : [plainStandard(key)])))];
}

const lastOf = (text: string, mark: string): string => text.slice(text.lastIndexOf(mark) + 1);

/** Semgrep prints the path of a rule, and its id behind it. */
function ruleOfPath(name: string): string | undefined {
  const last = lastOf(name, ".");
  return /^[\w.-]+$/.test(name) && /[a-z]/i.test(last) ? last : undefined;
}

/** The id in front of a sentence: `DL3006 warning: ...`, `DS-0002 (HIGH): ...`, `JSONArgsRecommended: ...`. */
function idBefore(text: string): string | undefined {
  const [first = ""] = /^[\w./-]+(?=[\s:(])/.exec(text) ?? [];
  return /\d/.test(first) || text[first.length] === ":" ? first : undefined;
}

/** `CIS Docker Benchmark 4.1`, `NIST SP 800-190 4.4.3`. */
const plainStandard = (key: string): string => key.replace(/^cisdocker(?:benchmark)?/, "cis").replace(/^nist(?:sp)?800-190-/, "nist");

/** The rules for each number of a benchmark, as they name it. */
function standardsOf(ours: Iterable<Ours>): ReadonlyMap<string, OtherName> {
  const found = new Map<string, OtherName & { readonly rules: string[] }>();
  for (const { id: rule, standards } of ours)
    for (const id of standards) {
      const there = found.get(keyOf(id));
      if (there) there.rules.push(rule);
      else found.set(keyOf(id), { id, isA: owners[ownerOf(id)], rules: [rule] });
    }
  return found;
}

/** Every id of others that is known, by its keys. */
const table = lazy((): ReadonlyMap<string, readonly OtherName[]> => {
  const entries = new Map<string, OtherName[]>();
  const add = (owner: Owner, id: string, what: Pick<OtherName, "rules" | "unchecked">): void => {
    const name = { id: shown(owner, id), isA: owners[owner], ...what };
    const short = id.replace(/^(?:tally\/|powershell\/|dd:)/, "");
    for (const key of new Set([name.id, short, ...(peerSpellings[owner]?.[id] ?? [])].map(keyOf))) {
      const there = entries.get(key);
      if (there) there.push(name);
      else entries.set(key, [name]);
    }
  };
  for (const [owner, ids] of Object.entries(peerIds)) for (const [id, rules] of Object.entries(ids)) add(owner as Owner, id, { rules });
  for (const { ids, ...unchecked } of uncheckedIds)
    for (const [owner, list] of Object.entries(ids))
      for (const id of list.split(" ").flatMap(numbersOf)) add(owner as Owner, id, { rules: [], unchecked });
  for (const { cited, title, unseen, near = [] } of [cisDocker, nist800190, owaspDocker].flatMap(controlsOf))
    if (unseen !== undefined)
      entries.set(keyOf(cited), [
        {
          ...{ id: cited, isA: owners[ownerOf(cited)], rules: [] },
          unchecked: { what: `asks to ${title[0]?.toLowerCase()}${title.slice(1)}`, why: unseen, partly: near },
        },
      ]);
  return entries;
});

/** Whose the number of a standard is, by the letters in front of it. */
const ownerOf = (standard: string): Owner => standard.toLowerCase().replace(/-.*/, "") as Owner;

/** An id as people meet it: those of ShellCheck and of CIS are numbers in the tables. */
const shown = (owner: Owner, id: string): string => (owner === "shellcheck" ? `SC${id}` : owner === "cis" ? `CIS-${id}` : id);

/** The ids of a range, such as 1007-1012; an id alone. */
function numbersOf(range: string): string[] {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(range) ?? [];
  return from && to ? Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at)) : [range];
}
