import { isSecretFile } from "../../src/knowledge/secret-files.ts";
import { copiesWhole, defineRule, ignoredContext, isAllowList, quote, told } from "../../src/rule.ts";

const caches =
  /^(?:node_modules|__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.venv|venv|\.gradle|\.terraform|\.DS_Store|Thumbs\.db|\.idea|\.vscode|\*\.(?:py[cod]|log|swp))$/;
const secrets =
  /^(?:\.env(?:[.*].*)?|\*\.(?:pem|key|p12|pfx|jks|keystore|tfstate)|\*\.tfstate\*|id_[rd]sa\*?|id_\*|\.npmrc|\.pypirc|\.netrc|\.htpasswd|credentials\.json)$/;

export default defineRule({
  id: "dockerignore-any-depth",
  on: "dockerignore",
  severity: "low",
  confidence: "medium",
  profile: "recommended",
  summary: "Exclude secrets and caches at any depth.",
  why: "A pattern without a slash matches only in the root of the context, unlike in .gitignore. The .env of a package two folders down goes into the image, although .dockerignore looks right.",
  standards: ["CWE-538"],
  references: { ".dockerignore syntax": "https://docs.docker.com/build/concepts/context/#syntax" },
  examples: [
    { file: ".dockerignore", bad: "dist\n[|.env|]\nnode_modules/\n*.pem\n", good: "dist\n**/.env\n**/node_modules/\n**/*.pem\n" },
    { file: ".dockerignore", bad: "[|node_modules|]\n", good: "**/node_modules\nbuild\ndocs/.env\n" },
  ],
  *check(document, project) {
    const { patterns, source } = document;
    if (isAllowList(source.text) || copiesWhole(project) === false) return;
    const context = ignoredContext(document, project);
    if (context && !context.some((path) => path.endsWith("/") && path !== ".git/" && path.split("/").length === 2)) return;
    const deep = new Set(patterns.map(({ value }) => value.pattern).filter((pattern) => pattern.startsWith("**/")));
    const shallow = patterns.filter(
      ({ value: { pattern, except, text } }) =>
        !except &&
        !text.startsWith("/") &&
        (caches.test(pattern) || secrets.test(pattern) || isSecretFile(pattern)) &&
        !pattern.includes("/") &&
        !deep.has(`**/${pattern}`),
    );
    const [first] = shallow;
    if (!first) return;
    const secret = shallow.find(({ value }) => !caches.test(value.pattern));
    const names = shallow.map(({ value }) => quote(value.text));
    yield {
      at: secret ?? first,
      severity: secret ? "low" : "info",
      ...told(
        `${names.slice(0, 8).join(", ")}${names.length > 8 ? ` and ${names.length - 8} more` : ""} ${names.length > 1 ? "match" : "matches"} only in the root of the context`,
        { help: `${quote("**/")} in front covers every folder`, joint: ": " },
      ),
      fix: {
        safety: "safe",
        title: "put **/ in front",
        edits: shallow.map(({ span, value }) => ({
          span: { ...span, end: span.start + (/^(?:\.\/)+/.exec(value.text)?.[0].length ?? 0) },
          text: "**/",
        })),
      },
    };
  },
});
