import type { Subject } from "../src/rule/define.ts";

/** What a rule may be about, and the file an example of it begins with; the compiler knows when one is missing. */
export const subjects: Readonly<Record<Subject, string>> = {
  container: "compose.yaml",
  workload: "Dockerfile",
  project: "compose.yaml",
  dockerfile: "Dockerfile",
  compose: "compose.yaml",
  dockerignore: ".dockerignore",
  seccomp: "seccomp.json",
  apparmor: "apparmor.d/app",
  daemon: "daemon.json",
  ignore: "Dockerfile",
};

/** The subject and id of `container/no-demo-thing`; `undefined` when there is no such subject, or the id is no name of two words or more. */
export function nameOf(wanted: string): { readonly subject: Subject; readonly id: string } | undefined {
  const [, subject = "", id = ""] = /^([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)$/.exec(wanted) ?? [];
  return Object.hasOwn(subjects, subject) ? { subject: subject as Subject, id } : undefined;
}

/** The file of a new rule, to be filled in. */
export const scaffold = ({
  subject,
  id,
}: {
  readonly subject: Subject;
  readonly id: string;
}): string => `import { defineRule } from "../../src/rule.ts";

export default defineRule({
  id: "${id}",
  on: "${subject}",
  severity: "medium",
  profile: "strict",
  summary: "What to do, in one sentence.",
  why: "What an attacker gains when the rule is broken, in two or three sentences.",
  standards: [],
  references: {},
  // [|marks|] enclose what is reported; \`good\` is the repaired form, in which nothing is.
  examples: [{ file: "${subjects[subject]}", bad: "", good: "" }],
  *check() {
    // yield { at: the setting or the place, message: "what is wrong and with what" };
  },
});
`;
