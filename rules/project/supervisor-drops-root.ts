import { isRoot, isRootName } from "../../src/knowledge/users.ts";
import {
  type Copy,
  certainly,
  defineRule,
  dockerfilesOf,
  knownValue,
  type Project,
  quote,
  type Source,
  type Span,
  type Stage,
  shippedLayers,
  told,
  workloadOf,
} from "../../src/rule.ts";

export default defineRule({
  id: "supervisor-drops-root",
  on: "project",
  severity: "medium",
  profile: "recommended",
  summary: "Let a process supervisor run its programs without root.",
  why: "supervisord runs each program as the account its section names, and as its own account, root, when it names none. A vulnerability in any of them then exposes all of them, and everything root in the container can reach.",
  standards: ["CWE-250"],
  references: { "supervisord: user": "https://supervisord.org/configuration.html#program-x-section-values" },
  instead:
    "Write `user=` into each section of the supervisor's configuration, with an account that may write where the program does; better, run each program in a container of its own, which needs no supervisor.",
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM alpine:3.22\nCOPY [|supervisord.conf|] /etc/\nCMD ["supervisord", "-c", "/etc/supervisord.conf"]\n',
      with: {
        "supervisord.conf": "[supervisord]\nuser=root\n[program:web]\ncommand=/app/web\n[program:worker]\ncommand=/app/worker\nuser=app\n",
      },
    },
    {
      file: "Dockerfile",
      bad: 'FROM alpine:3.22\nCOPY [|supervisord.conf|] /etc/\nCMD ["supervisord", "-c", "/etc/supervisord.conf"]\n',
      with: { "supervisord.conf": "[program:web]\ncommand=/app/web\nuser=app\n[program:worker]\ncommand=/app/worker\nuser=app\n" },
      good: 'FROM alpine:3.22\nUSER 1000\nCOPY supervisord.conf /etc/\nCMD ["supervisord", "-c", "/etc/supervisord.conf"]\n',
    },
  ],
  *check(project) {
    for (const document of dockerfilesOf(project))
      for (const stage of document.skipped ? [] : shippedLayers(document, project)) {
        const user = workloadOf(stage, project)?.image.user;
        if (!user || !certainly(user, isRoot)) continue;
        for (const { copy, source } of configurations(stage, document.source, project)) {
          const programs = sections(source).filter(({ name }) => /^(?:program|fcgi-program|eventlistener):/.test(name));
          const asRoot = programs.filter(({ user: account }) => account === undefined || isRootName(account));
          const at = copy.sources.find((each) => knownValue(each)?.endsWith(source.path.split("/").pop() ?? "")) ?? copy.destination;
          const names = asRoot.map(({ name }) => quote(name.slice(name.indexOf(":") + 1))).join(", ");
          if (asRoot.length)
            yield {
              at,
              ...told(`supervisord runs ${names} as root`, {
                help: `name a ${quote("user=")} in each section, or USER in the Dockerfile`,
                joint: ": ",
              }),
              related: asRoot.slice(0, 5).map(({ span }) => ({ span, message: "no user other than root is set" })),
            };
          else if (programs.length > 1)
            yield {
              at,
              severity: "info",
              ...told(`${programs.length} programs run in one container under supervisord as root`, {
                help: `use one container for each`,
                joint: ": ",
              }),
            };
        }
      }
  },
});

/** The supervisor's configurations that a stage copies from its context and that are at hand. */
function configurations({ copies }: Stage, { path }: Source, { lookup }: Project): { readonly copy: Copy; readonly source: Source }[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return copies.flatMap((copy) =>
    copy.from
      ? []
      : copy.sources.flatMap((each) => {
          const name = knownValue(each)?.replace(/^\.?\/+/, "");
          const source = name && /supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(name) ? lookup.source(`${folder}${name}`) : undefined;
          return source ? [{ copy, source }] : [];
        }),
  );
}

/** The sections of an INI file, and the account each names. */
function sections({ text, path: file }: Source): { readonly name: string; readonly user: string | undefined; readonly span: Span }[] {
  return [...text.matchAll(/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map((match) => ({
    name: match[1] ?? "",
    user: /^[ \t]*user\s*=\s*([^\s;]+)/m.exec(match[2] ?? "")?.[1],
    span: { file, start: match.index, end: match.index + (match[1]?.length ?? 0) + 2 },
  }));
}
