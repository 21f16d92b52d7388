import { isSecretFile } from "../../src/knowledge/secret-files.ts";
import {
  argumentsOf,
  Budget,
  type Copy,
  chainOf,
  commandsNamed,
  defineRule,
  fitsPath,
  placesOf,
  quote,
  type Ran,
  resolvePath,
  type Stage,
  told,
  wordsOf,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-late-delete",
  on: "dockerfile",
  severity: "low",
  profile: "recommended",
  summary: "Delete files in the layer that added them.",
  why: "A later layer never changes an earlier one: what COPY added stays in the image, and rm only hides it. Anyone who pulls the image downloads the earlier layer and can unpack it. A bind mount gives the files to one RUN and stores nothing.",
  instead:
    "Mount the files in the RUN that needs them instead of copying them: `RUN --mount=type=bind,source=wheels,target=/wheels pip install /wheels/*` for ordinary files, `--mount=type=secret` for secrets. A file deleted in the RUN that created it is in no layer.",
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
    const added = new AddedFiles();
    for (const ran of commandsNamed(document, project, deleting)) if (ran.ships) yield* hits(ran, added);
  },
});

const deleting = new Set(["rm", "shred", "unlink"]);

function* hits(ran: Ran, added: AddedFiles) {
  const { command } = ran;
  const workdir = ran.workdir?.state === "unknown" ? undefined : ran.workdir?.value;
  for (const { text } of argumentsOf(command, "rm").operands) {
    const gone = resolvePath(text.replace(/\/\*$/, ""), workdir);
    if (!gone || gone === "/") continue;
    const copy = added.before(ran, gone);
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
      ...told(
        `${quote(text)} stays in the layer that ${copy.instruction.keyword} made`,
        { label: `deleting it here only hides it` },
        { help: `use RUN --mount=type=${secret ? "secret" : "bind"}` },
      ),
      related: [{ span: copy.instruction.span, message: "added here" }],
    };
    return;
  }
}

/** Paths of one Dockerfile that are compared with patterns, at most. */
const mostCompared = 1_000_000;

/** Copied by an earlier instruction, of this stage or of one it starts from. */
const isBefore = ({ instruction }: Copy, run: Where): boolean =>
  instruction.span.start < run.instruction.span.start || instruction.span.start < run.stage.from.span.start;

type Where = Pick<Ran, "instruction" | "stage">;

/** What COPY and ADD put where: looked up, since a file has thousands of them, and as many commands that delete. */
class AddedFiles {
  readonly #known = new Map<Stage, { readonly below: Map<string, Copy[]>; readonly files: Map<string, { file: string; copy: Copy }[]> }>();
  readonly #compared = new Budget(mostCompared, "comparisons of what rm is given with what COPY and ADD make");

  /** The first copy, in a stage or those it starts from, that adds what a path or pattern names or has below it, before a RUN. Throws an OverBudget. */
  before(run: Where, gone: string): Copy | undefined {
    for (const each of chainOf(run.stage)) {
      const { below, files } = this.#of(each);
      const [first] = below.get(gone) ?? [];
      if (first && isBefore(first, run)) return first;
      const folder = gone.slice(0, gone.lastIndexOf("/", gone.indexOf("*")));
      for (const { file, copy } of gone.includes("*") ? (files.get(folder) ?? []) : []) {
        this.#compared.spend();
        if (fitsPath(file, gone) && isBefore(copy, run)) return copy;
      }
    }
    return undefined;
  }

  #of(stage: Stage) {
    const known = this.#known.get(stage);
    if (known) return known;
    const made = { below: new Map<string, Copy[]>(), files: new Map<string, { file: string; copy: Copy }[]>() };
    for (const copy of stage.copies)
      for (const { path, file } of placesOf(copy) ?? []) {
        for (const each of path === "/" ? [] : [path, ...foldersOf(path)]) add(made.below, each, copy);
        if (file === undefined) continue;
        add(made.below, file, copy);
        if (path !== "/") for (const folder of foldersOf(file)) add(made.files, folder, { file, copy });
      }
    this.#known.set(stage, made);
    return made;
  }
}

const add = <T>(map: Map<string, T[]>, key: string, item: T): void => {
  if (!map.get(key)?.push(item)) map.set(key, [item]);
};

/** The folders that a path is in, the root as the empty text; none for what Linux takes for no path (PATH_MAX). */
const foldersOf = (path: string): string[] => {
  const found: string[] = [];
  if (path.length > 4096) return found;
  for (let at = path.lastIndexOf("/"); at >= 0; at = path.lastIndexOf("/", at - 1)) {
    found.push(path.slice(0, at));
    if (at === 0) break;
  }
  return found;
};
