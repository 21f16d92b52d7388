import { environmentOf } from "../../src/knowledge/image-environment.ts";
import {
  chainOf,
  type DockerfileDocument,
  defineRule,
  linesAfter,
  linesBefore,
  Nearest,
  type Patience,
  type Problem,
  patience,
  platformArgs,
  quote,
  type Stage,
  told,
  type Workload,
} from "../../src/rule.ts";

/** Variables that base images commonly set for those who build on them. */
const fromBases =
  /^(?:PATH|HOME|USER|HOSTNAME|PWD|SHELL|TERM|LANG|LANGUAGE|LC_\w+|TZ|\w+_VERSION|\w+_HOME|\w+_PATH|\w+_DIR|\w+_ROOT|GO\w*|JAVA\w*|JRE\w*|JDK\w*|PYTHON\w*|PIP\w*|VIRTUAL_ENV|CONDA\w*|NODE\w*|NPM\w*|YARN\w*|NGINX\w*|PHP\w*|APACHE\w*|CATALINA\w*|TOMCAT\w*|GEM\w*|BUNDLE\w*|RUBY\w*|CARGO\w*|RUST\w*|PG\w+|POSTGRES\w*|MYSQL\w*|CUDA\w*|NVIDIA\w*|LD_LIBRARY_PATH|DEBIAN_FRONTEND|DOTNET\w*|ASPNET\w*|SSL_CERT\w*|APP_\w+|windir|ProgramFiles|SystemRoot|TEMP|TMP|USERPROFILE)$/i;

export default defineRule({
  id: "no-undefined-variable",
  on: "dockerfile",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Use only variables that are defined in their scope.",
  why: "An undefined variable expands to an empty string, and the build continues: labels are empty, a USER is missing, a path is cut short and points somewhere else. An ARG before FROM is out of scope after it, which is easy to miss.",
  standards: [],
  references: {
    UndefinedVar: "https://docs.docker.com/reference/build-checks/undefined-var/",
    "ARG and FROM": "https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact",
  },
  examples: [
    {
      file: "Dockerfile",
      bad: "ARG REVISION\nFROM debian:12.9\nLABEL org.opencontainers.image.revision=[|${REVISION}|]\n",
      good: "ARG REVISION\nFROM debian:12.9\nARG REVISION\nLABEL org.opencontainers.image.revision=${REVISION}\n",
    },
    {
      file: "Dockerfile",
      bad: "ARG REVISION\nFROM debian:12.9\nLABEL org.opencontainers.image.revision=[|${REVISION}|]\n",
      good: "ARG REVISION\nFROM debian:12.9\nARG REVISION\nLABEL org.opencontainers.image.revision=${REVISION} note=${NOTE:-none}\nENV PATH=$PATH:/opt/bin\nRUN echo $ANYTHING\n",
    },
    { file: "Dockerfile", bad: "FROM [|$BASE|]\n", good: "ARG BASE\nFROM $BASE\n" },
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nENV LD_LIBRARY_PATH=/opt/lib:[|$LD_LIBRARY_PATH|]\nCOPY --chmod=755 <<EOF /start\n#!/bin/sh\nexec /opt/app "[|$@|]"\nEOF\n',
      good: "FROM debian:12.9\nENV LD_LIBRARY_PATH=/opt/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}\nCOPY --chmod=755 <<'EOF' /start\n#!/bin/sh\nexec /opt/app \"$@\"\nEOF\n",
    },
  ],
  *check(document, project) {
    const { stages } = document;
    const shared = patience();
    const workloads = new Map(project.stages.map((workload) => [workload.span, workload]));
    for (const stage of stages)
      for (const use of stage.undefinedUses) {
        const base = workloads.get(stage.base.span)?.base;
        if (comesAlong(stage, base, use)) continue;
        const certain = outOfScope(use);
        if (certain) yield { at: { span: use.span }, confidence: "high", ...certain, ...repairOf(document, stage, use, shared) };
        else if (use.keyword === "FROM" || base === null || !mayDefine(base, use.name))
          yield {
            at: { span: use.span },
            ...told(`nothing defines ${quote(use.name)}`, { label: `it is empty ${where(use)}`, joint: ", so " }),
            ...repairOf(document, stage, use, shared),
          };
      }
  },
});

type Use = Stage["undefinedUses"][number];

/** An ARG that brings it here, or a here-document that is left as it is. */
function repairOf(
  document: DockerfileDocument,
  stage: Stage,
  { name, global, isPlatform, isParameter, inBody, keyword, target, span }: Use,
  shared: Patience,
): Pick<Problem, "fix"> {
  const { from, copies } = stage;
  if (inBody && isParameter) {
    const heredoc = copies
      .flatMap(({ instruction }) => instruction.heredocs)
      .find((each) => each.span.start <= span.start && span.end <= each.span.end);
    const { text, path } = document.source;
    const at = heredoc ? text.lastIndexOf(heredoc.name, text.lastIndexOf("\n", heredoc.span.start - 1)) : -1;
    if (!heredoc || !/<<-?$/.test(text.slice(Math.max(0, at - 3), at))) return {};
    const edits = [{ span: { file: path, start: at, end: at + heredoc.name.length }, text: `'${heredoc.name}'` }];
    return { fix: { safety: "unsafe", title: "quote the here-document's delimiter, so that nothing in it is expanded", edits } };
  }
  const known = (): string[] =>
    keyword === "FROM"
      ? [...platformArgs, ...document.globals.map((each) => each.name)]
      : chainOf(stage).flatMap(({ assignments }) => assignments.filter((each) => isBefore(each, span)).map((each) => each.name));
  const isMistyped = !isParameter && !global && !isPlatform && shared.left > 0;
  const meant = isMistyped ? new Nearest(known(), shared).to(name) : undefined;
  const at = document.source.text.slice(span.start, span.end).indexOf(name);
  if (meant && meant !== name && at >= 0) {
    const edits = [{ span: { ...span, start: span.start + at, end: span.start + at + name.length }, text: meant }];
    return { fix: { safety: "unsafe", title: `write ${meant}`, edits } };
  }
  if (keyword === "FROM" && !isParameter)
    return {
      fix: {
        safety: "unsafe",
        title: `declare ARG ${name} before the first FROM, with a default`,
        edits: () => linesBefore(document, document.stages[0]?.from ?? from, `ARG ${name}`),
      },
    };
  if (keyword === "ENV" && target === name && !isParameter) return colon(document, name, span);
  if (!global && !isPlatform) return {};
  return { fix: { safety: "safe", title: `add ARG ${name} to the stage`, edits: () => linesAfter(document, from, `ARG ${name}`) } };
}

/** Whether a variable has a value where another is used: neither a label has one, nor what is being given its value there. */
const isBefore = ({ keyword, span: { end } }: Stage["assignments"][number], { start }: Use["span"]): boolean =>
  keyword !== "LABEL" && end <= start;

/** A list that goes on where there is one: an empty part of it is the working directory. */
function colon({ source: { text } }: DockerfileDocument, name: string, span: Use["span"]): Pick<Problem, "fix"> {
  if (text[span.start - 1] !== ":" || !/^\$(?:\w+|\{\w+\})$/.test(text.slice(span.start, span.end))) return {};
  const edits = [{ span: { ...span, start: span.start - 1 }, text: `\${${name}:+:$${name}}` }];
  return { fix: { safety: "unsafe", title: `write \${${name}:+:$${name}}`, edits } };
}

const where = ({ inBody }: Use): string =>
  inBody ? "in the file: the builder expands this here-document unless its delimiter is quoted" : "here";

/**
 * The base is known to set the variable, or known as an image that sets such ones; or it is a version of an image that nobody knows here, by
 * the very variable that such images set.
 */
function comesAlong(stage: Stage, base: Workload["base"], { name, keyword }: Use): boolean {
  if (keyword === "FROM" || base === null || !fromBases.test(name) || !mayDefine(base, name))
    return keyword !== "FROM" && Boolean(base && environmentOf(base.name)?.has(name));
  return base !== undefined || chainOf(stage).some((each) => uses(each.base.value, name));
}

const uses = (text: string, name: string): boolean => [...text.matchAll(/\$\{?(\w+)/g)].some(([, each]) => each === name);

/** What no base image defines. */
function outOfScope(use: Use): Pick<Problem, "message" | "related"> | undefined {
  const { name, global, isPlatform, isParameter, keyword } = use;
  if (isParameter)
    return { message: `${quote(`$${name}`)} is a shell variable, and empty ${where(use)}${use.inBody ? "" : "; write \\$ for a dollar"}` };
  if (global)
    return {
      message: `${quote(name)} is empty here: the ARG before FROM does not reach into the stage`,
      related: [{ span: global, message: "declared here; repeat `ARG` after FROM" }],
    };
  if (isPlatform && keyword !== "FROM")
    return { message: `${quote(name)} is empty here: the builder passes it only to a stage that declares ARG ${name}` };
  return undefined;
}

/** Official images are known by what they set, systems and minimal images set hardly anything; any other base may define this one. */
function mayDefine(base: Workload["base"], name: string): boolean {
  if (!base) return true;
  const environment = environmentOf(base.name);
  if (environment) return environment.has(name);
  if (base.name.includes("/") && !/^(?:gcr\.io\/distroless|cgr\.dev|registry\.access\.redhat\.com)\//.test(base.name)) return true;
  return base.kind !== "os" && fromBases.test(name);
}
