import { defineRule, type Instruction, type Problem, quote, type Source } from "../../src/rule.ts";

const takesPaths = new Set(["COPY", "ADD", "VOLUME"]);
const takesJson = new Set(["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK", ...takesPaths]);

export default defineRule({
  id: "valid-exec-form",
  on: "dockerfile",
  severity: "medium",
  profile: "recommended",
  summary: "Write exec form as valid JSON.",
  why: "Exec form is JSON. With single quotes or a comma missing the builder silently falls back to shell form: the container runs a shell that tries to execute `[app,`, or its signals never reach the program.",
  standards: [],
  references: { "Exec form": "https://docs.docker.com/reference/dockerfile/#exec-form" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nCMD [|['app', '--port', '80']|]\n",
      good: 'FROM debian:12.9\nCMD ["app", "--port", "80"]\n',
    },
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nENTRYPOINT [|["app", "serve",]|]\n',
      good: 'FROM debian:12.9\nENTRYPOINT ["app", "serve"]\n',
    },
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nVOLUME [|[/data, /logs]|]\nHEALTHCHECK CMD [[|"CMD-SHELL"|], "app check || exit 1"]\n',
      good: 'FROM debian:12.9\nVOLUME ["/data", "/logs"]\nHEALTHCHECK CMD app check || exit 1\n',
    },
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nENTRYPOINT [|["app"|]\n',
      good: 'FROM debian:12.9\nENTRYPOINT ["app"]\nRUN [ -f /x ] && true\nRUN [[ "$A" = b ]] || true\n',
    },
  ],
  *check({ instructions, source }) {
    for (const each of instructions) {
      const instruction = each.trigger ?? each;
      if (!takesJson.has(instruction.keyword)) continue;
      const problem = composeWord(instruction, source) ?? almostJson(instruction);
      if (problem) yield problem;
    }
  },
});

/** `CMD-SHELL`, `CMD` and `NONE` are how a health check begins in Compose; here the first word is the program. */
function composeWord({ keyword, json, args, span }: Instruction, source: Source): Problem | undefined {
  const start = keyword === "HEALTHCHECK" ? 1 : 0;
  const first = args[start];
  if (!first || (!json && keyword !== "HEALTHCHECK")) return undefined;
  if (!json) return composeWordInText(first);
  const rest = args.slice(start + 1);
  // On Windows, cmd is a program.
  const isCheck =
    keyword === "HEALTHCHECK" && (first.value === "NONE" ? rest.length === 0 : first.value === "CMD" && !/^\//.test(rest[0]?.value ?? ""));
  if (first.value !== "CMD-SHELL" && !isCheck) return undefined;
  if (first.value === "NONE")
    return {
      at: { span: first.span },
      severity: "high",
      message: "`NONE` in a list is run as a program, and no image has one of that name: write HEALTHCHECK NONE",
    };
  const [only] = rest;
  const shell = first.value === "CMD-SHELL" && rest.length === 1 && only && !/\n/.test(only.value) ? only.value : undefined;
  const exec = `[${rest.map(({ value }) => JSON.stringify(value)).join(", ")}]`;
  const open = source.text.lastIndexOf("[", first.span.start);
  const text = shell ?? (first.value === "CMD" && rest.length > 0 ? exec : undefined);
  return {
    at: { span: first.span },
    severity: keyword === "HEALTHCHECK" ? "high" : "medium",
    message: `${quote(first.value)} is Compose syntax; in a Dockerfile it is run as a program, and no image has one of that name${text ? `: write ${keyword === "HEALTHCHECK" ? "CMD" : keyword} ${text.length > 60 ? `${text.slice(0, 60)}...` : text}` : ""}`,
    ...(text && open >= 0
      ? {
          fix: {
            safety: "safe",
            title: `write ${keyword === "HEALTHCHECK" ? "CMD" : keyword} ${text}`,
            edits: [{ span: { ...span, start: open }, text }],
          },
        }
      : {}),
  };
}

/** The same without brackets, where the shell looks for a program of that name: `HEALTHCHECK CMD CMD-SHELL curl`. */
function composeWordInText({ value, span }: Instruction["args"][number]): Problem | undefined {
  const word = /^(?:CMD-SHELL|CMD)(?=\s+[^\s/])/.exec(value)?.[0];
  if (!word) return undefined;
  return {
    at: { span: { ...span, end: span.start + word.length } },
    severity: "high",
    message: `the shell runs ${quote(word)} as a program, and no image has one of that name: remove the word`,
  };
}

/** Arguments that look like an array of words and are none. Tests of the shell begin with a bracket, too. */
function almostJson({ keyword, json, args }: Instruction): Problem | undefined {
  const start = args[keyword === "HEALTHCHECK" ? 1 : 0]?.value[0];
  if (json || (start !== "[" && start !== '"')) return undefined;
  const words = keyword === "HEALTHCHECK" ? args.slice(1) : args;
  const [first] = words;
  const last = words[words.length - 1];
  if (!first || !last) return undefined;
  const text = words.length === 1 ? first.value : words.map(({ value }) => value).join(" ");
  const isList = takesPaths.has(keyword) ? isListOfPaths(words.map(({ value }) => value)) : isListOfWords(keyword, text);
  if (!isList) return undefined;
  const span = { ...first.span, end: last.span.end };
  const repaired = repair(text);
  const instead = takesPaths.has(keyword) ? "treats the brackets as parts of the paths" : "treats it as plain text, not as exec form";
  return {
    at: { span },
    message: `this is not valid JSON, so ${keyword} ${instead}`,
    ...(repaired ? { fix: { safety: "safe" as const, title: `write ${repaired}`, edits: [{ span, text: repaired }] } } : {}),
  };
}

/** A list in quotes that JSON does not know, or without any; the shell's own `[`, `[[` and patterns are none. */
function isListOfWords(keyword: string, text: string): boolean {
  const isCommand = keyword === "CMD" || keyword === "ENTRYPOINT";
  if (/^\[\[?\s+(?:-|!|"?\$)|^\[[-![]|^\[\s*"[^"]*"\s*(?:[=!<]|-\w)/.test(text)) return false;
  const quoted = /^\[\s*(?:["'“][^"'“”]*["'”]\s*[,\]“”"']|["'“][^"'“”\s]+["'”]?\s*$)/.test(text);
  const goesOn = /^\[\s*"[^"]*"\s*(?:\]\s*)?(?:&&|\|\||;)|\]\s*(?:&&|\|\||;)/.test(text);
  const bare = /^\[[^\s\]][^\]]*\]$|^\[\s+[^\s\],]+\s*,[^\]]*\]$/.test(text) || (isCommand && /^"[^"]*"\s*,.*\]$/.test(text));
  return bare || (quoted && (isCommand || !goesOn));
}

/** The first path begins with a bracket that only the last one closes; a bracket closed before is a pattern. */
function isListOfPaths(words: readonly string[]): boolean {
  const [first = ""] = words;
  const last = words[words.length - 1] ?? "";
  if (!first.startsWith("[")) return false;
  if (/^\[["'“]/.test(first) || first === "[") return true;
  return (
    last.endsWith("]") && (words.length === 1 ? /^\[\//.test(first) || first.includes(",") : !first.includes("]") && !last.includes("["))
  );
}

/** The same words as JSON, when there is one way to read them. */
function repair(text: string): string | undefined {
  const straight = text.replace(/[“”]/g, '"');
  for (const attempt of [
    straight,
    straight.replace(/,\s*\]$/, "]"),
    `${straight}]`,
    singleQuoted(straight),
    singleQuoted(`${straight}]`),
    unquoted(straight),
  ]) {
    if (attempt === undefined) continue;
    try {
      const words: unknown = JSON.parse(attempt);
      if (Array.isArray(words) && words.every((word) => typeof word === "string"))
        return `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
    } catch {
      // The next attempt may read.
    }
  }
  return undefined;
}

const singleQuoted = (text: string): string | undefined =>
  text.includes('"') || text.includes("\\") ? undefined : text.replaceAll("'", '"').replace(/,\s*\]$/, "]");

/** Words between commas, where no variable or blank leaves a doubt. */
const unquoted = (text: string): string | undefined =>
  /^\[\s*[^\s,"'$\\[\]]+(?:\s*,\s*[^\s,"'$\\[\]]+)*\s*\]$/.test(text)
    ? text.replace(/[^\s,[\]]+/g, (word) => JSON.stringify(word))
    : undefined;
