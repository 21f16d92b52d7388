import { readYaml, type YamlNode, type YamlScalar } from "../../syntax/yaml.ts";
import { folderOf } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import type { Filling } from "./filling.ts";
import { mayAsk, plainShell, type ShellText, variablesOf } from "./shell-text.ts";
import { constantsReader, filledIn, linesText, under } from "./yaml-parts.ts";

/** What GitLab fills in before a shell reads it, and what it resolves in values. No `$[` stands in a name or a function of an input. */
const input = /\$\[\[((?:[^$]|\$(?!\[))*?)\]\]/g;
const resolved = /\$\[\[(?:[^$]|\$(?!\[))*?\]\]|\$\{?\w+\}?/g;
const constantsIn = constantsReader(resolved);
/** References lead to references so often (GitLab allows ten). */
const deepest = 10;
/** More lines than this are in no script. */
const mostLines = 5_000;
/** Nodes of all scripts of a file, those that references lead to again among them: what comes later is not read. */
const mostNodes = 200_000;

/** The scripts of a GitLab pipeline: what comes before a job's own runs in the same shell, what comes after in another. */
export function textsOfGitlab(source: Source, filling: Filling): ShellText[] {
  const seen = new Set<string>();
  const read = new Set<number>();
  const room = { left: mostNodes };
  return readYaml(source).roots.flatMap((root) => {
    const outer = constantsIn(under(root, "variables"));
    return inOrder(root).flatMap(({ job, isHidden }) => {
      const own = constantsIn(under(job, "variables"));
      const before = linesOf(under(job, "before_script"), root, room);
      const scripts = [[...before, ...linesOf(under(job, "script"), root, room)], linesOf(under(job, "after_script"), root, room)];
      return scripts.flatMap((lines) => {
        const key = lines.map(({ span }) => span.start).join(" ");
        const asking = lines.filter(({ text }) => mayAsk(text));
        // Several jobs may have the same lines through an alias, and what others refer to was read there.
        if (seen.has(key) || asking.length === 0 || (isHidden && asking.every(({ span }) => read.has(span.start)))) return [];
        seen.add(key);
        for (const { span } of asking) read.add(span.start);
        const text = filledIn(linesText(source, lines, filling), input);
        return [{ text, variables: variablesOf(own, outer), options: { ...plainShell, errexit: true }, folders: foldersOf(source.path) }];
      });
    });
  });
}

/** What may have scripts: the file itself and its jobs, those last that are only parts of others. */
function inOrder(root: YamlNode): { readonly job: YamlNode; readonly isHidden: boolean }[] {
  const jobs = root.kind === "map" ? [...root.entries].map(([name, { value }]) => ({ job: value, isHidden: name.startsWith(".") })) : [];
  return [{ job: root, isHidden: false }, ...jobs.filter(({ isHidden }) => !isHidden), ...jobs.filter(({ isHidden }) => isHidden)];
}

/** The lines of a script, lists in lists and what `!reference` leads to included. */
function linesOf(node: YamlNode | undefined, root: YamlNode, room: { left: number }, around: readonly YamlNode[] = []): YamlScalar[] {
  room.left -= 1;
  if (!node || room.left < 0 || around.length > deepest || around.includes(node)) return [];
  if (node.kind === "scalar") return [node];
  if (node.kind !== "list") return [];
  if (node.tag === "!reference") return linesOf(referred(node, root), root, room, [...around, node]);
  const lines: YamlScalar[] = [];
  for (const { value } of node.items) {
    for (const line of linesOf(value, root, room, [...around, node])) lines.push(line);
    if (lines.length > mostLines) return [];
  }
  return lines;
}

/** `!reference [.job, script]` */
const referred = (node: Extract<YamlNode, { kind: "list" }>, root: YamlNode): YamlNode | undefined =>
  node.items.reduce<YamlNode | undefined>((at, { value }) => (value.kind === "scalar" ? under(at, value.text) : undefined), root);

/** Jobs run in the repository, wherever the file is included from. */
const foldersOf = (path: string): string[] => [...new Set([/^(.*?)\/?\.gitlab\//.exec(path)?.[1] ?? folderOf(path), ""])];
