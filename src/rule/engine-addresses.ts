import type { CommandsDocument } from "../frontends/commands/document.ts";
import { valuesGiven } from "../frontends/commands/given-variables.ts";
import type { ShellCommand, ShellWord } from "../model/script.ts";
import type { Span } from "../text/span.ts";

/** Where a script has an engine listen, or expects one. */
interface EngineAddress {
  readonly does: "serves" | "uses";
  readonly text: string;
  readonly at: { readonly span: Span };
  /** Of the engine that is started, the words it is started with. */
  readonly words: readonly string[];
}

/** The addresses that a script gives engines: of one that it starts, and of one that it talks to. */
export function engineAddressesIn(script: CommandsDocument): EngineAddress[] {
  const { commands, calls, source } = script;
  return [
    ...commands.flatMap((command) => [...servedBy(command), ...assigned(command)]),
    ...calls.flatMap(({ globals }) => hostsIn(globals).map(({ text, span }): EngineAddress => used(text, span, globals))),
    ...valuesGiven(source, "DOCKER_HOST").map(({ text, span }) => used(text, span)),
  ].sort((a, b) => a.at.span.start - b.at.span.start);
}

function servedBy({ name, words }: ShellCommand): EngineAddress[] {
  if (!/^dockerd(?:-entrypoint\.sh)?$/.test(name)) return [];
  const texts = [name, ...words.slice(1).map(({ text }) => text)];
  return hostsIn(words.slice(1)).map(({ text, span }) => ({ does: "serves", text, at: { span }, words: texts }));
}

/** The words of a shell that sets variables for what it starts. */
const declaring: ReadonlySet<string> = new Set(["export", "declare", "typeset", "readonly", "local"]);

const assigned = ({ name, words, assignments }: ShellCommand): EngineAddress[] => [
  ...assignments.flatMap((each) => (each.name === "DOCKER_HOST" ? [used(each.value.text, each.span)] : [])),
  ...(declaring.has(name) ? words : []).flatMap(({ text, span }) =>
    text.startsWith("DOCKER_HOST=") ? [used(text.slice("DOCKER_HOST=".length), span)] : [],
  ),
];

const used = (text: string, span: Span, words: readonly ShellWord[] = []): EngineAddress => ({
  does: "uses",
  text,
  at: { span },
  words: words.map((word) => word.text),
});

/** The values of `-H` and `--host`. */
function hostsIn(words: readonly ShellWord[]): { readonly text: string; readonly span: Span }[] {
  return words.flatMap(({ text, span }, at) => {
    const before = words[at - 1];
    if (before && /^(?:-H|--host)$/.test(before.text))
      return [{ text, span: { ...before.span, end: Math.max(before.span.end, span.end) } }];
    const value = /^(?:-H=?|--host=)(.+)$/.exec(text)?.[1];
    return value === undefined ? [] : [{ text: value, span }];
  });
}
