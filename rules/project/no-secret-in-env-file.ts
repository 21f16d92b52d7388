import {
  allEnvFiles,
  article,
  below,
  type ComposeProject,
  type Container,
  composesOf,
  containersOf,
  contextExcludes,
  defineRule,
  envFilesOf,
  excludedByLines,
  isPublicName,
  judgedText,
  type Project,
  quote,
  type Secret,
  secretIn,
  servicesOf,
  severityOfKnownPassword,
  told,
} from "../../src/rule.ts";

/** Files that show what to set, and those whose values are plainly for tests. */
const samples = /(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i;
const tests = /(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i;

export default defineRule({
  id: "no-secret-in-env-file",
  on: "project",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not commit env files with live secrets.",
  why: "Anyone who can read the repository, now or in ten years, has the password: deleting the file later leaves it in the history. Bots constantly search public commits for such files.",
  standards: ["OWASP-12", "CWE-312"],
  references: { "Environment variables in Compose": "https://docs.docker.com/compose/how-tos/environment-variables/best-practices/" },
  instead:
    "Take the file out of git with `git rm --cached FILE`, add it to .gitignore, change the secret, and commit an example file without values instead.",
  examples: [
    {
      file: "app.env",
      bad: "MODE=fast\n[|DB_PASSWORD=Tr0ub4dor3x|]\n",
      good: "DB_PASSWORD_FILE=/run/secrets/db\nAPI_TOKEN=${API_TOKEN}\nTOKEN_TTL=60\nPASSWORD=<change me>\n",
      with: {
        "compose.yaml": "services:\n  app:\n    image: example/app:1.0\n    env_file: [app.env, app.env.example]\n",
        "app.env.example": "DB_PASSWORD=Tr0ub4dor3x\n",
      },
    },
  ],
  *check(project) {
    for (const compose of composesOf(project)) {
      const readers = readersOf(compose, project);
      for (const { source, values } of allEnvFiles(compose, project.lookup)) {
        const isKept = project.lookup.ignored?.(source.path) !== true;
        const context = isKept ? undefined : contextExcludes(source.path, project);
        if (samples.test(source.path.slice(source.path.lastIndexOf("/") + 1)) || (!isKept && context !== false)) continue;
        for (const [name, each] of values) {
          const value = judgedText(each);
          const secret = secretIn(name, value);
          if (!secret || (!isKept && secret.wellKnown) || isPublicName(name, value, secret, project, values.keys())) continue;
          const what = `${article(secret.what)} ${secret.what}`;
          yield {
            at: each,
            severity: isKept && isSerious(secret, source.path, readers.get(source.path)) ? "high" : "medium",
            ...(isKept
              ? told(`${quote(name)} stores ${what} in the repository`, { help: "have git ignore the file, or use a secret", joint: ": " })
              : { message: `${quote(name)} stores ${what} in a build context, and no .dockerignore excludes the file` }),
            ...(isKept
              ? {}
              : {
                  fix: {
                    safety: "unsafe",
                    title: "exclude the file in .dockerignore, and check that no build needs it",
                    edits: () => excludedByLines(source.path, project),
                  },
                }),
          };
        }
      }
    }
  },
});

/** A password that everybody tries first is as bad as the port it opens; values for tests open nothing else. */
const isSerious = (secret: Secret, path: string, readers: readonly Container[] = []): boolean =>
  secret.wellKnown ? readers.some((reader) => severityOfKnownPassword(reader) === "high") : secret.by === "format" || !tests.test(path);

/** The services that are given an env file, by its path. */
function readersOf(compose: ComposeProject, project: Project): ReadonlyMap<string, readonly Container[]> {
  const containers = containersOf(compose, project);
  const readers = new Map<string, Container[]>();
  for (const service of servicesOf(compose)) {
    const container = containers.get(service.name);
    if (container)
      for (const { source } of envFilesOf(compose, project.lookup, below(service, "env_file")))
        if (!readers.get(source.path)?.push(container)) readers.set(source.path, [container]);
  }
  return readers;
}
