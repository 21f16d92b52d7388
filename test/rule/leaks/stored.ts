import { readDockerfile } from "../../../src/frontends/dockerfile/document.ts";
import { givenTo } from "../../../src/rule/leaks/sources.ts";
import { leaksOf } from "../../../src/rule/leaks.ts";
import * as reader from "../../../src/syntax/shell/read.ts";
import { Source } from "../../../src/text/source.ts";

/** The files with a secret that a Dockerfile's RUN instructions leave, in order. */
export function stored(dockerfile: string): string[] {
  const document = readDockerfile(new Source("Dockerfile", dockerfile), reader);
  return document.stages.flatMap((stage) =>
    stage.scripts.flatMap((each) => leaksOf(each.script.commands, givenTo({ stage, ...each })).map(({ file }) => file)),
  );
}

/** Those of one RUN with a secret in `$TOK` and in `/run/secrets/tok`, in `/w`, as root. */
export const left = (script: string, mounts = ""): string[] =>
  stored(
    `FROM a\nUSER root\nWORKDIR /w\nRUN --mount=type=secret,id=tok,env=TOK --mount=type=secret,id=tok,target=/run/secrets/tok ${mounts} ${script}\n`,
  );
