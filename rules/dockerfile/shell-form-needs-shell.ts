import { chainOf, defineRule, quote, type Stage, type StageScript, told, workloadOf } from "../../src/rule.ts";

export default defineRule({
  id: "shell-form-needs-shell",
  on: "dockerfile",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not use shell form in an image without a shell.",
  why: "Shell form is run by /bin/sh, which this image does not have: RUN fails the build, CMD and ENTRYPOINT never start, and a health check always fails, so that services waiting for this one never start and somebody disables the check.",
  standards: [],
  references: { "Shell and exec form": "https://docs.docker.com/reference/dockerfile/#shell-and-exec-form" },
  help: 'use exec form: `["/app", "--port", "80"]`',
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM gcr.io/distroless/static-debian12:nonroot\n[|HEALTHCHECK CMD /app --health|]\n",
      good: 'FROM gcr.io/distroless/static-debian12:nonroot\nHEALTHCHECK CMD ["/app", "--health"]\n',
    },
    {
      file: "Dockerfile",
      bad: "FROM scratch\nCOPY app /app\n[|RUN chmod +x /app && true|]\n",
      good: 'FROM scratch\nCOPY app /app\nENTRYPOINT ["/app"]\n',
    },
    {
      file: "Dockerfile",
      bad: "FROM cgr.dev/chainguard/python:latest\n[|CMD python app.py|]\n",
      good: 'FROM cgr.dev/chainguard/python:latest\nCMD ["python", "app.py"]\n',
    },
  ],
  *check(document, project) {
    for (const stage of document.stages) {
      const base = workloadOf(stage, project)?.contents;
      if (stage.windows || (base !== null && base?.shell !== false) || bringsShell(stage)) continue;
      for (const run of stage.scripts) {
        const { instruction, deferred } = run;
        if (deferred || instruction.json || instruction.args.length === 0 || instruction.args[0]?.value.toUpperCase() === "NONE") continue;
        const { keyword, span } = instruction;
        const command = keyword === "HEALTHCHECK" ? instruction.args[1] : instruction.args[0];
        const exec = execForm(run);
        const what = base === null ? "scratch" : quote(stage.base.value);
        yield {
          at: {
            span: {
              ...span,
              end: instruction.heredocs.length
                ? instruction.keywordSpan.end
                : (instruction.args[instruction.args.length - 1]?.span.end ?? span.end),
            },
          },
          ...told(`${what} has no shell, and shell form needs one`, {
            label: `${keyword === "RUN" ? "the build fails here" : keyword === "HEALTHCHECK" ? "the check never passes" : "the container does not start"}`,
          }),
          ...(exec && command
            ? { fix: { safety: "unsafe" as const, title: "use exec form", edits: [{ span: command.span, text: exec }] } }
            : {}),
        };
      }
    }
  },
});

/** A shell may have come with what was copied, or be named by SHELL. */
const bringsShell = (stage: Stage): boolean =>
  stage.mounts.length > 0 ||
  chainOf(stage).some(
    ({ shell, copies }) =>
      shell !== undefined ||
      copies.some(
        ({ sources, destination, instruction, from }) =>
          sources.some(
            (source) =>
              source.state === "unknown" ||
              /(?:^|\/)(?:ba|da|a)?sh$|busybox|toybox|rootfs|\.tar|^\/$|^\/?(?:usr\/)?bin\/?$|[*]/.test(source.value),
          ) ||
          (destination.state !== "unknown" &&
            (/^\/(?:usr\/)?bin\/(?:ba|da|a)?sh$|^\/(?:usr\/)?bin\/?$/.test(destination.value) ||
              (destination.value === "/" &&
                (instruction.keyword === "ADD" ||
                  sources.some(
                    (source) =>
                      source.state !== "unknown" &&
                      !/\.\w+$/.test(source.value) &&
                      from !== undefined &&
                      !/(?:^|\/)(?:app|server|main|bin\/[\w-]+)$/.test(source.value),
                  ))))),
      ),
  );

/** What only a shell can do. */
const builtins = /^(?:cd|export|set|unset|alias|eval|exec|source|\.|:|umask|trap|wait|read|exit|ulimit)$/;

/** The same command without a shell, when it is one and uses nothing of the shell's. */
function execForm({ script, instruction }: StageScript): string | undefined {
  const [command, ...more] = script.commands;
  if (
    !command ||
    more.length ||
    command.redirects.length ||
    command.assignments.length ||
    command.wrappers.length ||
    instruction.heredocs.length
  )
    return undefined;
  if (command.words.some(({ names, text }) => names || /[*?~{}\uFFFC]/.test(text)) || builtins.test(command.name)) return undefined;
  return `[${command.words.map(({ text }) => JSON.stringify(text)).join(", ")}]`;
}
