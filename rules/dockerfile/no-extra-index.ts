import { isIndexOfEverything, isOnlyFiles, isOwnIndex } from "../../src/knowledge/python-indexes.ts";
import {
  assignmentsOf,
  commandsOf,
  defineRule,
  optionOf,
  type PackageCommand,
  packageCommandsOf,
  quote,
  type Ran,
  replaced,
  type Span,
  settingAt,
  told,
  variableAt,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-extra-index",
  on: "dockerfile",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not mix a private and a public package index.",
  why: "With an extra index, pip takes the highest version from any of them. Anyone who publishes a higher version under the name of one of your private packages on the public index gets it installed in your build: dependency confusion.",
  standards: ["CWE-427"],
  references: { "pip and extra indexes": "https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM python:3.13\nRUN pip install [|--extra-index-url https://pypi.corp.example/simple|] internal-tool\n",
      good: "FROM python:3.13\nRUN pip install --index-url https://pypi.corp.example/simple internal-tool\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM python:3.13\nENV [|PIP_EXTRA_INDEX_URL=https://pypi.corp.example/simple|]\nRUN pip install [|--extra-index-url https://pypi.corp.example/simple|] internal-tool\n",
      good: "FROM python:3.13\nENV PIP_INDEX_URL=https://pypi.corp.example/simple\nRUN pip install --extra-index-url https://download.pytorch.org/whl/cpu torch\nRUN pip install --require-hashes --extra-index-url https://pypi.corp.example/simple -r requirements.txt\n",
    },
  ],
  *check(document, project) {
    for (const { ran, call } of packageCommandsOf(document, project)) {
      if (call.manager !== "pip") continue;
      if (call.action === "install" || call.action === "fetch") yield* asked(call, ran);
      else if (call.does === "config") {
        const at = call.packages.findIndex(({ text }) => /extra-index-url$/.test(text));
        const value = call.packages[at + 1];
        if (at >= 0 && value) yield* mixed(value.span, value.text, mainIndex(ran));
      }
    }
    for (const ran of commandsOf(document, project))
      for (const { name, value, span } of ran.command.assignments)
        if (name === extraVariable) yield* mixed(span, value.literal, mainIndex(ran));
    for (const stage of document.stages)
      for (const { keyword, name, literal, span } of stage.assignments)
        if (keyword !== "LABEL" && name === extraVariable) {
          const main = assignmentsOf(stage).findLast((each) => each.keyword !== "LABEL" && each.name === "PIP_INDEX_URL")?.literal;
          const edits = [{ span: { ...span, end: span.start + name.length }, text: "PIP_INDEX_URL" }];
          const isOnly = main === undefined && mayBeAlone(literal) && document.source.text.startsWith(name, span.start);
          for (const each of mixed(span, literal, main)) yield { ...each, ...(isOnly ? { fix: { ...alone, edits } } : {}) };
        }
  },
});

const extraVariable = "PIP_EXTRA_INDEX_URL";

/** The index that stands in the place of the public one; `undefined` when nothing replaces it. */
const mainIndex = (ran: Ran): string | undefined =>
  variableAt(ran, "PIP_INDEX_URL") ?? settingAt(ran, "pip", "global.index-url") ?? settingAt(ran, "pip", "install.index-url");

/** What the options of an install name. */
function* asked({ args }: PackageCommand, ran: Ran) {
  if (optionOf(args, "--no-index", "--require-hashes")) return;
  const strategy = optionOf(args, "--index-strategy")?.value?.text ?? variableAt(ran, "UV_INDEX_STRATEGY") ?? "";
  // uv stops at the first index that has the name, and asks the extra ones first.
  if (ran.command.name === "uv" && !/^unsafe-/.test(strategy)) return;
  const main = optionOf(args, "-i", "--index-url", "--default-index")?.value?.text ?? mainIndex(ran);
  const extra = args.options.filter(({ name, value }) => name === "--extra-index-url" && value);
  for (const { word, value } of extra) {
    const others = extra.flatMap((each) => (each.value === value ? [] : (each.value?.text ?? [])));
    const found = value && [...mixed({ ...word.span, end: value.span.end }, value.text, main, others)];
    if (found?.length) {
      // Where it is the only index that is named, it can be the only one.
      const edits =
        main === undefined && others.length === 0 && mayBeAlone(value?.text ?? "")
          ? replaced(word, word.text.replace("--extra-index-url", "--index-url"))
          : [];
      yield* found.map((each) => ({ ...each, ...(edits.length > 0 ? { fix: { ...alone, edits } } : {}) }));
      return;
    }
  }
}

/** Whether an index can have the packages of the public one as well: what is installed mostly needs some. */
const mayBeAlone = (extra: string): boolean => !extra.split(/\s+/).some(isOnlyFiles);

const alone = { safety: "unsafe", title: "use this index alone, and check that it also has the public packages" } as const;

/** Says of an extra index which of all is somebody's own, and which the public one: pip knows no order between them. */
function* mixed(span: Span, extra: string, main: string | undefined, others: readonly string[] = []) {
  const all = [main ?? "", extra, ...others].flatMap((text) => text.split(/\s+/).filter(Boolean));
  const isPublic = main === undefined || all.some(isIndexOfEverything);
  const own = all.find(isOwnIndex);
  if (own && isPublic)
    yield {
      at: { span },
      ...told(
        `pip uses ${quote(own.replace(/\/\/[^/@]*@/, "//"))} and the public index, and installs the higher version`,
        { label: `anyone can publish packages under your private names there` },
        { help: `use one index that proxies the other` },
      ),
    };
}
