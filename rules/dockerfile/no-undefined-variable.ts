import { defineRule, quote } from "../../src/rule.ts";

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
  why: "An undefined variable is the empty string, and the build goes on: labels say nothing, a USER is missing, a path is cut short and points somewhere else. An ARG before FROM is out of scope after it, which surprises almost everybody once.",
  standards: [],
  references: {
    UndefinedVar: "https://docs.docker.com/reference/build-checks/undefined-var/",
    "ARG and FROM": "https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact",
  },
  examples: [
    {
      file: "Dockerfile",
      bad: "ARG REVISION\nFROM debian:12.9\nLABEL org.opencontainers.image.revision=[|${REVISION}|]\n",
      good: "ARG REVISION\nFROM debian:12.9\nARG REVISION\nLABEL org.opencontainers.image.revision=${REVISION} note=${NOTE:-none}\nENV PATH=$PATH:/opt/bin\nRUN echo $ANYTHING\n",
    },
    { file: "Dockerfile", bad: "FROM [|$BASE|]\n", good: "ARG BASE\nFROM $BASE\n" },
  ],
  *check({ stages }, project) {
    const workloads = new Map(project.stages.map((workload) => [workload.span, workload]));
    for (const stage of stages)
      for (const { name, span, keyword, target, global } of stage.undefinedUses) {
        // PYTHONPATH=/x:$PYTHONPATH is the usual way to add to what may be there.
        if (name === target) continue;
        if (global) {
          yield {
            at: { span },
            confidence: "high",
            message: `${quote(name)} is empty here: the ARG before FROM does not reach into the stage`,
            related: [{ span: global, message: "declared here; repeat `ARG` after FROM" }],
          };
          continue;
        }
        const base = workloads.get(stage.base.span)?.base;
        if (keyword !== "FROM" && base !== null && (mayDefineAnything(base?.name) || (base?.kind !== "os" && fromBases.test(name))))
          continue;
        yield { at: { span }, message: `nothing defines ${quote(name)}, so it is empty here` };
      }
  },
});

/** Only official images and the minimal ones are known to define few variables; any other base may define this one. */
const mayDefineAnything = (base: string | undefined): boolean =>
  base === undefined || (base.includes("/") && !/^(?:gcr\.io\/distroless|cgr\.dev|registry\.access\.redhat\.com)\//.test(base));
