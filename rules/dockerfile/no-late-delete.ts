import { isSecretFile } from "../../src/knowledge/secret-files.ts";
import {
  argumentsOf,
  type Copy,
  chainOf,
  defineRule,
  fitsPath,
  placesOf,
  quote,
  resolvePath,
  type ShellCommand,
  type Stage,
  type StageScript,
  shippedLayers,
  wordsOf,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-late-delete",
  on: "dockerfile",
  severity: "low",
  profile: "recommended",
  summary: "Delete files in the layer that added them.",
  why: "A layer is never changed by a later one: what COPY put into the image stays in it, and rm only hides it. Everybody who pulls the image can unpack the earlier layer, and everybody downloads it. A bind mount gives one RUN the files and leaves none.",
  standards: [],
  references: { "RUN --mount=type=bind": "https://docs.docker.com/reference/dockerfile/#run---mounttypebind" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM python:3.13\nCOPY --from=build /wheels /wheels\nRUN pip install /wheels/* && [|rm -rf /wheels|]\nWORKDIR /app\nCOPY id_rsa ./\nRUN make && [|rm id_rsa|]\n",
      good: "FROM python:3.13\nRUN --mount=type=bind,from=build,source=/wheels,target=/wheels pip install /wheels/*\nCOPY app /app\nRUN touch /tmp/x && rm /tmp/x && rm -rf /var/lib/apt/lists/*\n",
    },
  ],
  *check(document, project) {
    const shipped = shippedLayers(document, project);
    for (const stage of document.stages) {
      if (!shipped.has(stage)) continue;
      let known: readonly Copy[] | undefined;
      const copies = (): readonly Copy[] => {
        known ??= chainOf(stage).flatMap((each) => each.copies);
        return known;
      };
      for (const run of stage.scripts)
        if (run.instruction.keyword === "RUN") for (const command of run.script.commands) yield* hits(command, run, copies, stage);
    }
  },
});

function* hits(command: ShellCommand, run: StageScript, copies: () => readonly Copy[], stage: Stage) {
  if (!/^(?:rm|shred|unlink)$/.test(command.name)) return;
  const workdir = run.workdir?.state === "unknown" ? undefined : run.workdir?.value;
  for (const { text } of argumentsOf(command, "rm").operands) {
    const gone = resolvePath(text.replace(/\/\*$/, ""), workdir);
    if (!gone || gone === "/") continue;
    const copy = copies().find(
      (each) =>
        isBefore(each, run, stage) &&
        placesOf(each)?.some(
          ({ path, file }) =>
            (path !== "/" || file === gone) &&
            (path === gone || path.startsWith(`${gone}/`) || (file !== undefined && fitsPath(file, gone))),
        ),
    );
    if (!copy) continue;
    const secret =
      isSecretFile(gone) ||
      copy.sources.some(
        (source) => source.state !== "unknown" && isSecretFile(source.value) && gone.endsWith(source.value.split("/").pop() ?? ""),
      );
    const span = wordsOf(command);
    yield {
      at: { span },
      severity: secret ? ("high" as const) : ("low" as const),
      message: `${quote(text)} stays in the layer that ${copy.instruction.keyword} made: deleting it here only hides it; use RUN --mount=type=${secret ? "secret" : "bind"}`,
      related: [{ span: copy.instruction.span, message: "added here" }],
    };
    return;
  }
}

/** Copied by an earlier instruction, of this stage or of one it starts from. */
const isBefore = ({ instruction }: Copy, run: StageScript, { from }: Stage): boolean =>
  instruction.span.start < run.instruction.span.start || instruction.span.start < from.span.start;
