import type { Mended, Texts } from "../../src/fix/mend.ts";
import { dialectOf } from "../../src/frontends/registry.ts";
import type { Container } from "../../src/model/workload.ts";
import type { AnyRule } from "../../src/rule/define.ts";
import { Mask } from "../../src/secrets/mask.ts";
import { valuesOf } from "../../src/session/workload-values.ts";

/** What containers are, by service: the values, wherever they are written. */
export type Seen = Map<string, readonly string[]>;

/** A rule that finds nothing, and notes what it sees. */
export const watching = (seen: Seen): AnyRule =>
  ({
    ...{ id: "watching", on: "container", severity: "info", profile: "recommended", summary: "", why: "", standards: [], references: {} },
    check: (container: Container) => {
      const lines = valuesOf(container, new Map(), new Mask()).map(({ key, state, value }) => ({ key, state, value }));
      seen.set(container.path.join("."), lines.map((line) => JSON.stringify(line)).sort());
      return [];
    },
  }) as unknown as AnyRule;

/** The comments of a file, so far as a blank and a `#` begin them: but for those that a rule is about, which say what a linter or a parser is to do. */
const commentsOf = (text: string): string[] =>
  (text.match(/(?:^|\s)#.*$/gm) ?? []).map((each) => each.trim()).filter((each) => !/^#\s*(?:seaworthy:|include\b)/.test(each));

/** What a repair did to a file beside what it is for: comments, line ends and a byte order mark stay. */
export function harmTo(before: string, after: string, path: string): string[] {
  const left = new Set(commentsOf(after));
  const lost = dialectOf(path, before) === "seccomp" ? [] : [...new Set(commentsOf(before))].filter((each) => !left.has(each));
  const isWindows = /\r\n/.test(before);
  return [
    ...lost.map((comment) => `the comment is lost: ${comment}`),
    ...(after.startsWith("\uFEFF") === before.startsWith("\uFEFF") ? [] : ["the byte order mark is lost or new"]),
    ...(isWindows && !/(?<!\r)\n/.test(before) && /(?<!\r)\n/.test(after) ? ["a line ends otherwise"] : []),
    ...(!isWindows && after.includes("\r") ? ["a line ends otherwise"] : []),
  ];
}

/** Services that are not what they were, though no repair was about them. What is built of a Dockerfile changes with that. */
export function othersChanged(before: Seen, after: Seen, { mended, texts }: Mended): string[] {
  if (isBuiltOf(texts)) return [];
  const told = new Set(mended.flatMap(({ workload, anchor, fix }) => [workload?.join("."), serviceIn(anchor), ...aboutIn(fix?.title)]));
  return [...before].flatMap(([name, lines]) => {
    const now = after.get(name) ?? [];
    return told.has(name) || (now.length === lines.length && now.every((line, at) => line === lines[at])) ? [] : [name];
  });
}

/** The service that a place in a Compose file belongs to. */
const serviceIn = (anchor: string): string | undefined => /^services\.[\w-]+/.exec(anchor)?.[0];

/** Services that a repair says it is about, too. */
const aboutIn = (title = ""): string[] => [...title.matchAll(/service `([^`]+)`/g)].map(([, name]) => `services.${name}`);

/** Whether something changed that images are built of: then their containers change with it. */
const isBuiltOf = (changed: Texts): boolean => [...changed].some(([path, text]) => dialectOf(path, text) !== "compose");
