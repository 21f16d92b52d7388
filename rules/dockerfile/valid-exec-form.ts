import { defineRule, type Instruction } from "../../src/rule.ts";

const takesJson = new Set(["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK", "COPY", "ADD", "VOLUME"]);

export default defineRule({
  id: "valid-exec-form",
  on: "dockerfile",
  severity: "medium",
  profile: "recommended",
  summary: "Write exec form as valid JSON.",
  why: "Exec form is JSON. With single quotes or a comma missing the builder falls back to shell form without a word: the container runs a shell that tries to execute `[app,`, or its signals never reach the program.",
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
      bad: 'FROM debian:12.9\nENTRYPOINT [|["app"|]\n',
      good: 'FROM debian:12.9\nENTRYPOINT ["app"]\nRUN [ -f /x ] && true\nRUN [[ "$A" = b ]] || true\n',
    },
  ],
  *check({ instructions }) {
    for (const each of instructions) {
      const instruction = each.trigger ?? each;
      const found = almostJson(instruction);
      if (!found) continue;
      const { span, text } = found;
      const repaired = repair(text);
      const fix = repaired ? { fix: { safety: "safe" as const, title: `write ${repaired}`, edits: [{ span, text: repaired }] } } : {};
      yield { at: { span }, message: `this is no JSON, so ${instruction.keyword} takes it as plain text and not as exec form`, ...fix };
    }
  },
});

/** Arguments that look like an array of words and are none. Tests of the shell begin with a bracket, too. */
function almostJson({ keyword, json, args }: Instruction) {
  if (json || !takesJson.has(keyword)) return undefined;
  const words = keyword === "HEALTHCHECK" ? args.slice(1) : args;
  const [first] = words;
  const last = words[words.length - 1];
  if (!first || !last) return undefined;
  const text = words.length === 1 ? first.value : words.map(({ value }) => value).join(" ");
  const isCommand = keyword === "CMD" || keyword === "ENTRYPOINT";
  const isTest = /^\[\[?\s+(?:-|!|"?\$)|^\[\[|^\[\s*"[^"]*"\s*(?:[=!<]|-\w)/.test(text);
  const quoted = /^\[\s*(?:["'“][^"'“”]*["'”]\s*[,\]“”"']|["'“][^"'“”\s]+["'”]?\s*$)/.test(text);
  const goesOn = /^\[\s*"[^"]*"\s*\]?\s*(?:&&|\|\||;)|\]\s*(?:&&|\|\||;)/.test(text);
  const bare = /^\[[^\s\]][^\]]*\]$|^"[^"]*"\s*,.*\]$/.test(text);
  if (isTest || !(isCommand ? quoted || bare : quoted && !goesOn)) return undefined;
  return { text, span: { ...first.span, end: last.span.end } };
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
