import { lostBy } from "../../src/knowledge/insecure-settings.ts";
import type { Lost } from "../../src/knowledge/insecure-tools.ts";
import {
  defineRule,
  type Fix,
  lazy,
  lostInWords,
  name,
  quote,
  type Span,
  stageOf,
  unsafe,
  variablesSet,
  type Workload,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-insecure-tls-env",
  on: "workload",
  severity: "high",
  profile: "recommended",
  summary: "Do not turn certificate checks off by environment variable.",
  why: "One variable turns the check off for every connection of the program and of every program it starts. Anyone on the network path can then silently read and change what is sent, including tokens.",
  standards: ["CWE-295"],
  references: { NODE_TLS_REJECT_UNAUTHORIZED: "https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nENV [|NODE_TLS_REJECT_UNAUTHORIZED=0|]\nRUN [|GIT_SSL_NO_VERIFY=1|] git pull && export [|PYTHONHTTPSVERIFY=0|]\n",
      good: "FROM node:22.12\nENV NODE_TLS_REJECT_UNAUTHORIZED=1 GIT_SSL_CAINFO=/certs/ca.pem\nENV PIP_TRUSTED_HOST=pypi.example.com\nRUN pip install x\nENV PIP_TRUSTED_HOST=\n",
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  app:\n    image: example/app:1.0\n    environment:\n      [|NODE_TLS_REJECT_UNAUTHORIZED: "0"|]\n',
      good: "services:\n  app:\n    image: example/app:1.0\n",
    },
    { file: "Dockerfile", bad: "FROM node:22.12\nRUN [|GIT_SSL_NO_VERIFY=1|] git pull\n", good: "FROM node:22.12\nRUN git pull\n" },
  ],
  *check(workload, project) {
    for (const item of variablesSet(workload.image.env)) {
      const { name: variable, value } = item.value;
      if (!value || value.state === "unknown") continue;
      const lost = lostBy(variable, value.value);
      if (lost)
        yield {
          at: item,
          ...problem(workload, `${variable}=${value.value}`, `of ${name(workload)}`, lost),
          fix: unsafe({ variable: "env", name: variable, to: null }),
        };
    }
    const stage = workload.dialect === "dockerfile" ? stageOf(workload, project) : undefined;
    // An argument is in the environment of every RUN.
    for (const { keyword, name: variable, literal, span } of stage?.assignments ?? []) {
      const lost = keyword === "ARG" && literal !== "" ? lostBy(variable, literal) : undefined;
      if (lost) yield { at: { span }, ...problem(workload, `${variable}=${literal}`, "of the build", lost) };
    }
    for (const { instruction, script } of stage?.scripts ?? []) {
      if (instruction.keyword !== "RUN") continue;
      // What is unset again was there for one command.
      const unset = lazy(
        () => new Set(script.commands.flatMap((each) => (each.name === "unset" ? each.words.map(({ text }) => text) : []))),
      );
      for (const { assignments, words, name: program } of script.commands) {
        for (const each of assignments) {
          const lost = lostBy(each.name, each.value.text);
          if (lost)
            yield {
              at: each,
              ...problem(workload, `${each.name}=${each.value.text}`, "of this command", lost),
              fix: without(each.span, words[0]?.span),
            };
        }
        for (const word of setting.has(program) ? words.slice(1) : []) {
          const equals = word.text.indexOf("=");
          const variable = word.text.slice(0, Math.max(equals, 0));
          const lost = equals > 0 ? lostBy(variable, word.text.slice(equals + 1)) : undefined;
          if (lost && !unset().has(variable)) yield { at: word, ...problem(workload, word.text, "of this script", lost) };
        }
      }
    }
  },
});

/** Programs that set variables for those after them. */
const setting = new Set(["export", "declare", "set", "setx"]);

/** Takes an assignment away that stands before a command. */
const without = (span: Span, program: Span | undefined): Fix => ({
  safety: "unsafe",
  title: "remove it, and make the program trust the certificate: copy the CA certificate into the image, and name its file",
  edits: () => (program && program.start >= span.end ? [{ span: { ...span, end: program.start }, text: "" }] : undefined),
});

const problem = ({ ships }: Workload, setting: string, whose: string, lost: Lost) => ({
  severity: ships ? ("high" as const) : ("medium" as const),
  ...lostInWords(`${quote(setting)} in the environment ${whose}`, lost),
});
