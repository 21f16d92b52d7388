import {
  article,
  credentialsOf,
  type DockerfileDocument,
  defineRule,
  isPublicName,
  isSecretOnceFilled,
  mountedForArgument,
  namesSecret,
  passedAs,
  quote,
  secretIn,
  told,
  usersOf,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-secret-in-arg",
  on: "dockerfile",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Keep secrets out of build arguments.",
  why: "The value of a build argument stays in the image's history, in the build cache and in provenance attestations: `docker history` prints it to anyone who can pull the image. A build secret is mounted for one command and is not stored.",
  standards: ["CIS-4.10", "OWASP-12", "NIST-4.1.4", "CWE-798"],
  references: { "Build secrets": "https://docs.docker.com/build/building/secrets/" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nARG [|NPM_TOKEN|]\nENV NPM_TOKEN=$NPM_TOKEN\nRUN npm ci\n",
      good: "FROM node:22.12\nRUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci\n",
    },
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
  *check(document, project) {
    const users = usersOf(document);
    const declared = argumentsOf(document);
    for (const [name, uses] of declared) {
      // A chain of variables is one finding, at the argument.
      const handed = uses.flatMap((use) => credentialsOf(use, users));
      const secretOf = ({ literal }: Assignment) =>
        secretIn(name, literal) ?? handed.map((each) => secretIn(each.name, literal)).find(Boolean);
      const literal = uses.find(secretOf);
      const taken = literal ? undefined : uses.find((use) => takes(name, use) || handed.length > 0);
      const use = literal ?? taken;
      const secret = literal && secretOf(literal);
      if (!use || (secret && isPublicName(name, use.literal, secret, project, declared.keys()))) continue;
      const what = secret
        ? `${quote(name)} has ${article(secret.what)} ${secret.what} as its default`
        : `${quote(name)} takes a credential as a build argument`;
      yield {
        at: use,
        severity: secret && !secret.wellKnown ? "high" : "medium",
        ...told(`${what}`, { label: `it stays in the history and provenance` }, { help: `use RUN --mount=type=secret` }),
        related: [
          ...uses.filter((each) => each !== use).map(({ span }) => ({ span, message: "declared again" })),
          ...(namesSecret(name) ? [] : handed.map(({ span, keyword }) => ({ span, message: `${keyword} keeps it in the image` }))),
        ],
        fix: {
          safety: "unsafe",
          title: `mount it where it is used, and build with ${passedAs(name)}; check that nothing needs it when the container runs`,
          edits: () => mountedForArgument(document, project, name, uses),
        },
      };
    }
  },
});

type Assignment = DockerfileDocument["globals"][number];

/** Whether somebody gives the argument a credential: it is called one, and has no default or one that is made of variables. */
const takes = (name: string, { literal }: Assignment): boolean => (literal === "" ? namesSecret(name) : isSecretOnceFilled(name, literal));

/** ARGs by name, in order; one that is declared in several stages is one argument. */
function argumentsOf({ globals, stages }: DockerfileDocument) {
  const byName = new Map<string, Assignment[]>();
  const seen = new Set<number>();
  for (const list of [globals, ...stages.flatMap(({ assignments, deferred }) => [assignments, deferred])])
    for (const each of list) {
      // What ONBUILD declares is declared again in each stage that starts from this one.
      if (each.keyword !== "ARG" || seen.has(each.span.start)) continue;
      seen.add(each.span.start);
      const uses = byName.get(each.name);
      if (uses) uses.push(each);
      else byName.set(each.name, [each]);
    }
  return byName;
}
