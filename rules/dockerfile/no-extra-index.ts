import { commandsOf, defineRule, HOLE, optionOf, packageCommand, quote, type Span } from "../../src/rule.ts";

/** Indexes that everybody may publish to under no name of yours, or that only carry builds of well-known packages. */
const publicIndexes =
  /^https?:\/\/(?:[^/@]*@)?(?:pypi\.org|files\.pythonhosted\.org|pypi\.python\.org|test\.pypi\.org|download\.pytorch\.org|pypi\.nvidia\.com|developer\.download\.nvidia\.com|pypi\.ngc\.nvidia\.com|www\.piwheels\.org|piwheels\.org|pytorch-extension\.intel\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases)|wheels\.vllm\.ai|flashinfer\.ai|data\.pyg\.org|abetlen\.github\.io|pypi\.anaconda\.org|repo\.radeon\.com|download\.openmmlab\.com|packages\.dea\.ga\.gov\.au)(?:[/:]|$)/i;

export default defineRule({
  id: "no-extra-index",
  on: "dockerfile",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not mix a private and a public package index.",
  why: "With an extra index pip takes the highest version from whichever index has it. Whoever publishes a package under the name of one of your private ones on the public index, with a higher version, gets it installed into your build: dependency confusion.",
  standards: ["CWE-427"],
  references: { "pip and extra indexes": "https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM python:3.13\nENV [|PIP_EXTRA_INDEX_URL=https://pypi.corp.example/simple|]\nRUN pip install [|--extra-index-url https://pypi.corp.example/simple|] internal-tool\n",
      good: "FROM python:3.13\nENV PIP_INDEX_URL=https://pypi.corp.example/simple\nRUN pip install --extra-index-url https://download.pytorch.org/whl/cpu torch\nRUN pip install --require-hashes --extra-index-url https://pypi.corp.example/simple -r requirements.txt\n",
    },
  ],
  *check(document, project) {
    for (const { command } of commandsOf(document, project)) {
      const pip = packageCommand(command);
      if (pip?.manager === "pip" && pip.action === "install") {
        const extra = optionOf(pip.args, "--extra-index-url");
        const own = optionOf(pip.args, "-i", "--index-url", "--default-index");
        const alone =
          optionOf(pip.args, "--no-index") !== undefined ||
          (own?.value !== undefined && isPrivate(own.value.text) && extra?.value !== undefined && !isIndexOfAll(extra.value.text)) ||
          command.name === "uv";
        const mixed =
          extra?.value &&
          (isPrivate(extra.value.text) || (own?.value !== undefined && isPrivate(own.value.text) && isIndexOfAll(extra.value.text)));
        if (extra?.value && mixed && !alone && !optionOf(pip.args, "--require-hashes"))
          yield problem({ ...extra.word.span, end: extra.value.span.end }, extra.value.text);
      } else if (/^pip[\d.]*$/.test(command.name) && command.words[1]?.text === "config") {
        const at = command.words.findIndex(({ text }) => /extra-index-url$/.test(text));
        const value = command.words[at + 1];
        if (at > 0 && value && isPrivate(value.text)) yield problem(value.span, value.text);
      }
      for (const { name, value, span } of command.assignments)
        if (isVariable(name) && isPrivate(value.text)) yield problem(span, value.text);
    }
    for (const { assignments } of document.stages)
      for (const { keyword, name, literal, span } of assignments)
        if (keyword !== "LABEL" && isVariable(name) && isPrivate(literal)) yield problem(span, literal);
  },
});

const isVariable = (name: string): boolean => name === "PIP_EXTRA_INDEX_URL";

/** Somebody's own index, by a host that is written. */
const isPrivate = (text: string): boolean =>
  text
    .split(/\s+/)
    .some(
      (url) =>
        /^https?:\/\/[^/]/i.test(url) &&
        !publicIndexes.test(url) &&
        !/^https?:\/\/(?:[^/@]*@)?\uFFFC/.test(url) &&
        !url.replace(/^https?:\/\/[^/@]*@/, "").startsWith(HOLE),
    );

const isIndexOfAll = (text: string): boolean => /^https?:\/\/(?:pypi\.org|pypi\.python\.org)\//i.test(text);

const problem = (span: Span, url: string) => ({
  at: { span },
  message: `pip asks ${quote(url.replace(/\/\/[^/@]*@/, "//"))} and the public index, and takes the higher version from either: whoever publishes your private names there gets installed; use one index that proxies the other`,
});
