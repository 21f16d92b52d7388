import { insecureSettings } from "../../src/knowledge/insecure-settings.ts";
import { defineRule, itemsOf, name, quote, stageOf, type Workload } from "../../src/rule.ts";

export default defineRule({
  id: "no-insecure-tls-env",
  on: "workload",
  severity: "high",
  profile: "recommended",
  summary: "Do not switch certificate checks off by environment variable.",
  why: "One variable switches the check off for every connection of the program, to every host, and of every program it starts. Anybody on the way can then read and change what is sent, tokens included, and nothing says so.",
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
      good: "services:\n  app:\n    image: example/app:1.0\n    environment:\n      NODE_EXTRA_CA_CERTS: /certs/ca.pem\n",
    },
  ],
  *check(workload, project) {
    const items = itemsOf(workload.image.env, ({ value }) => value !== null);
    for (const [at, item] of items.entries()) {
      const { name: variable, value } = item.value;
      if (!value || value.state === "unknown" || !insecureSettings.get(variable)?.test(value.value)) continue;
      if (items.slice(at + 1).some((later) => later.value.name === variable)) continue;
      yield { at: item, ...problem(workload, `${variable}=${value.value}`, name(workload)) };
    }
    // An argument is in the environment of every RUN.
    for (const { keyword, name: variable, literal, span } of workload.dialect === "dockerfile"
      ? (stageOf(workload, project)?.assignments ?? [])
      : [])
      if (keyword === "ARG" && literal !== "" && insecureSettings.get(variable)?.test(literal))
        yield { at: { span }, ...problem(workload, `${variable}=${literal}`, "the build") };
    const scripts = workload.dialect === "dockerfile" ? (stageOf(workload, project)?.scripts ?? []) : [];
    for (const { instruction, script } of scripts) {
      // What is unset again was there for one command.
      const unset = new Set(script.commands.flatMap((each) => (each.name === "unset" ? each.words.map(({ text }) => text) : [])));
      for (const { assignments, words, name: program } of instruction.keyword === "RUN" ? script.commands : []) {
        for (const each of assignments)
          if (insecureSettings.get(each.name)?.test(each.value.text))
            yield { at: each, ...problem(workload, `${each.name}=${each.value.text}`, "this command") };
        for (const word of /^(?:export|declare|set|setx)$/.test(program) ? words.slice(1) : []) {
          const equals = word.text.indexOf("=");
          if (
            equals > 0 &&
            !unset.has(word.text.slice(0, equals)) &&
            insecureSettings.get(word.text.slice(0, equals))?.test(word.text.slice(equals + 1))
          )
            yield { at: word, ...problem(workload, word.text, "this script") };
        }
      }
    }
  },
});

const problem = ({ ships }: Workload, setting: string, where: string) => ({
  severity: ships ? ("high" as const) : ("medium" as const),
  message: `${quote(setting)} makes ${where} accept a certificate from anybody; add the authority that is missing instead`,
});
