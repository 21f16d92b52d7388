import { article, type DockerfileDocument, defineRule, namesSecret, quote, type Span, secretIn } from "../../src/rule.ts";

export default defineRule({
  id: "no-secret-in-arg",
  on: "dockerfile",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Keep secrets out of build arguments.",
  why: "The value of a build argument stays in the image's history, in the build cache and in provenance attestations: `docker history` prints it to whoever can pull the image. A build secret is mounted for one command and leaves nothing.",
  standards: ["CIS-4.10", "OWASP-12", "NIST-4.1.4", "CWE-798"],
  references: { "Build secrets": "https://docs.docker.com/build/building/secrets/" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nARG [|NPM_TOKEN|]\nENV NPM_TOKEN=$NPM_TOKEN\n",
      good: "FROM node:22.12\nARG TOKEN_TTL=60 PYTHON_GPG_KEY=ABCDEF GITHUB_TOKEN_FILE\nRUN --mount=type=secret,id=npm_token npm ci\n",
    },
    {
      file: "Dockerfile",
      bad: "ARG [|DB_PASSWORD=Tr0ub4dor3|]\nFROM debian:12.9\nARG DB_PASSWORD\n",
      good: "ARG DB_PASSWORD_FILE=/run/secrets/db\nFROM debian:12.9\n",
    },
  ],
  *check(document) {
    for (const [name, uses] of argumentsOf(document)) {
      const plain = uses.find((use) => secretIn(name, use.literal));
      const passed = plain
        ? undefined
        : uses.find((use) => use.literal && secretIn(environmentName(document, use.span) ?? "", use.literal));
      const literal = plain ?? passed;
      const use = literal ?? uses.find((each) => each.literal === "" && namesSecret(name));
      if (!use) continue;
      const secret =
        literal && (secretIn(name, literal.literal) ?? secretIn(environmentName(document, literal.span) ?? "", literal.literal));
      const what = secret
        ? `${quote(name)} has ${article(secret.what)} ${secret.what} as its default`
        : `${quote(name)} takes a credential as a build argument`;
      const severity = secret && !secret.wellKnown ? "high" : "medium";
      yield {
        at: use,
        severity,
        message: `${what}: it stays in the history and provenance; use RUN --mount=type=secret`,
        related: uses.filter((each) => each !== use).map(({ span }) => ({ span, message: "declared again" })),
      };
    }
  },
});

/** What ENV makes of an argument: the credential's name may stand there alone. */
function environmentName({ stages }: DockerfileDocument, span: Span): string | undefined {
  for (const { assignments } of stages)
    for (const each of assignments)
      if (each.keyword === "ENV" && each.literal === "\uFFFC" && each.value?.via?.some((hop) => hop.span === span)) return each.name;
  return undefined;
}

/** ARGs by name, in order; one that is declared in several stages is one argument. */
function argumentsOf({ globals, stages }: DockerfileDocument) {
  const byName = new Map<string, (typeof globals)[number][]>();
  for (const each of [...globals, ...stages.flatMap(({ assignments }) => assignments)])
    if (each.keyword === "ARG") byName.set(each.name, [...(byName.get(each.name) ?? []), each]);
  return byName;
}
