import { isDevelopmentRequirements } from "../../src/knowledge/development.ts";
import { assignmentsOf, defineRule, optionOf, packageCommandsOf, quote, told } from "../../src/rule.ts";

export default defineRule({
  id: "pip-require-hashes",
  on: "dockerfile",
  severity: "low",
  confidence: "medium",
  profile: "strict",
  summary: "Let pip verify hashes.",
  why: "A version number names a package, a hash names the file that was reviewed. With hashes, a release that was replaced on the index or in transit fails the build; without them it is installed.",
  instead:
    "Hashes come from the tool that resolves the versions: run `pip-compile --generate-hashes requirements.in` (pip-tools) or `uv pip compile --generate-hashes requirements.in -o requirements.txt`, commit the result, and install it with --require-hashes.",
  standards: ["CWE-494"],
  references: { "Hash-checking mode": "https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM python:3.13\nRUN pip install [|-r requirements.txt|]\n",
      good: "FROM python:3.13\nRUN pip install --require-hashes -r requirements.txt\n",
      with: { "requirements.txt": "flask==3.1.0 --hash=sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n" },
    },
    {
      file: "Dockerfile",
      bad: "FROM python:3.13\nRUN pip install --no-cache-dir [|-r requirements.txt|]\n",
      good: "FROM python:3.13\nRUN pip install --require-hashes -r requirements.txt && pip install .\n",
    },
  ],
  *check(document, project) {
    for (const { ran, call } of packageCommandsOf(document, project)) {
      if (call.manager !== "pip" || call.action !== "install") continue;
      const { command, stage, ships } = ran;
      const file = optionOf(call.args, "-r", "--requirement", "--requirements");
      if (!file?.value || optionOf(call.args, "--require-hashes")) continue;
      const isSet = [...command.assignments, ...assignmentsOf(stage).filter(({ keyword }) => keyword !== "LABEL")].some(
        ({ name }) => name === "PIP_REQUIRE_HASHES",
      );
      if (isSet || isDevelopmentRequirements(file.value.text)) continue;
      const folder = document.source.path.slice(0, document.source.path.lastIndexOf("/") + 1);
      const hashed = project.lookup.source(`${folder}${file.value.text.replace(/^.*\//, "")}`)?.text.includes("--hash=");
      yield {
        at: { span: { ...file.word.span, end: file.value.span.end } },
        severity: hashed ? "medium" : ships || document.needed.has(stage) ? "low" : "info",
        ...told(`pip installs ${quote(file.value.text)} without checking hashes`, {
          help: `generate it with pip-compile --generate-hashes and add --require-hashes`,
          joint: ": ",
        }),
        ...(hashed
          ? {
              fix: {
                safety: "unsafe",
                title: "add --require-hashes",
                edits: [{ span: { ...file.word.span, end: file.word.span.start }, text: "--require-hashes " }],
              },
            }
          : {}),
      };
    }
  },
});
