import {
  argumentsWritten,
  type Copy,
  commandAtEnd,
  type DockerfileDocument,
  defineRule,
  givenTo,
  lastPart,
  leaksOf,
  mountsOf,
  placesOf,
  quote,
  type Run,
  runsOf,
  type Span,
  shippedLayers,
  told,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-secret-mount-leak",
  on: "dockerfile",
  severity: "high",
  profile: "recommended",
  summary: "Do not let a mounted build secret escape into a layer.",
  why: "A secret mount is gone after its RUN, but a copy of it, or a configuration file its value is written to, stays in the layer. Deleting it in a later RUN does not remove it from the earlier layer: anyone who can pull the image, or the cache, has it.",
  standards: ["OWASP-12", "CWE-538"],
  references: { "Build secrets": "https://docs.docker.com/build/building/secrets/" },
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM node:22.12\nARG NPM_TOKEN\nRUN echo [|"//registry.npmjs.org/:_authToken=${NPM_TOKEN}"|] > .npmrc && npm ci\nRUN --mount=type=secret,id=key [|cp /run/secrets/key /root/.ssh/id_ed25519|] && git clone git@example.com:r.git\nRUN rm .npmrc\n',
      good: 'FROM node:22.12\nARG NPM_TOKEN\nRUN echo "//registry.npmjs.org/:_authToken=${NPM_TOKEN}" > .npmrc && npm ci && rm .npmrc\nRUN --mount=type=secret,id=key --mount=type=tmpfs,target=/root/.ssh cp /run/secrets/key /root/.ssh/id_ed25519 && git clone git@example.com:r.git\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\n',
    },
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nARG NPM_TOKEN\nRUN --mount=type=secret,id=token,env=TOKEN git clone [|https://x:$TOKEN@git.example.com/app.git|] /app && npm ci --prefix /app\nCOPY <<EOF /root/.npmrc\n//registry.npmjs.org/:_authToken=[|${NPM_TOKEN}|]\nEOF\n",
      good: "FROM node:22.12\nRUN --mount=type=secret,id=token,env=TOKEN git clone https://x:$TOKEN@git.example.com/app.git /app && rm -rf /app/.git && npm ci --prefix /app\nRUN --mount=type=secret,id=token,env=TOKEN git clone https://x:$TOKEN@git.example.com/lib.git /lib && git -C /lib remote set-url origin https://git.example.com/lib.git\nCOPY <<'EOF' /root/.npmrc\n//registry.npmjs.org/:_authToken=${NPM_TOKEN}\nEOF\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nRUN [|--mount=type=secret,id=token,mode=0444|] npm ci\n",
      good: "FROM node:22.12\nRUN --mount=type=secret,id=token,mode=0400 npm ci\n",
    },
  ],
  *check(document, project) {
    for (const run of runsOf(document, project)) {
      for (const { span, what, file, instead } of leaksOf(run.commands, givenTo(run)))
        yield {
          at: { span },
          severity: run.ships ? "high" : "medium",
          ...told(
            `${what} is written to ${file ? quote(file) : "a file"}`,
            { label: `stays in ${run.ships ? "the image" : "the layer"}`, joint: ", which " },
            { help: `${instead ?? "mount the secret where it is needed"}, or remove the file in the same RUN`, joint: ": " },
          ),
          ...(isDone(document, run, span, file)
            ? {
                fix: {
                  safety: "unsafe",
                  title: `remove ${file} in the same RUN`,
                  edits: () => commandAtEnd(document, run.instruction, `rm -f ${file}`),
                },
              }
            : {}),
        };
      for (const { type, mode, span } of mountsOf(run.instruction))
        if ((type === "secret" || type === "ssh") && mode && /^0?[0-7]{0,2}[4-7]$/.test(mode))
          yield {
            at: { span },
            severity: "low",
            message: `mode ${mode} lets every account in this step read ${type === "ssh" ? "the agent's socket" : "it"}; 0400 is enough`,
            fix: { safety: "unsafe", title: "use mode=0400", edits: () => modeEdits(document, span, mode) },
          };
    }
    const shipped = shippedLayers(document, project);
    for (const stage of document.stages)
      for (const copy of stage.copies)
        for (const heredoc of copy.instruction.heredocs)
          for (const { name, span } of argumentsWritten(heredoc, stage, document))
            yield {
              at: { span },
              severity: shipped.has(stage) ? "high" : "medium",
              ...told(
                `${copy.instruction.keyword} writes the value of ${quote(name)} into ${fileOf(copy)}`,
                { label: `stays in ${shipped.has(stage) ? "the image" : "the layer"}`, joint: ", which " },
                {
                  help: `mount the file as a secret in the RUN that needs it, or quote the here-document's delimiter so that the variable is not expanded`,
                  joint: ": ",
                },
              ),
            };
  },
});

/** Whether a command behind has read a file by the end of its RUN, and nothing names it later. */
function isDone({ source, instructions }: DockerfileDocument, { commands, instruction }: Run, leak: Span, file: string): boolean {
  const name = lastPart(file);
  const isLater = ({ span }: { readonly span: Span }): boolean =>
    span.start > instruction.span.end && source.text.slice(span.start, span.end).includes(name);
  return (
    /^[\w./~-]+$/.test(file) &&
    !/(?:^|\/)\.git\//.test(file) &&
    commands.some(({ span }) => span.start >= leak.end) &&
    !instructions.some(isLater)
  );
}

function modeEdits({ source }: DockerfileDocument, span: Span, mode: string) {
  const at = source.text.slice(span.start, span.end).indexOf(`mode=${mode}`);
  return at < 0 ? undefined : [{ span: { ...span, start: span.start + at, end: span.start + at + mode.length + 5 }, text: "mode=0400" }];
}

const fileOf = (copy: Copy): string => {
  const [place] = placesOf(copy) ?? [];
  return place ? quote(place.path) : "a file";
};
