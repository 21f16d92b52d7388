import {
  addedBelow,
  article,
  below,
  buildArguments,
  type ComposeProject,
  containersOf,
  declaredSecret,
  defineRule,
  isPublicName,
  isSecretOnceFilled,
  mountedForService,
  namesSecret,
  type Part,
  type Project,
  quote,
  removedFrom,
  type Severity,
  secretIn,
  servicesOf,
  told,
  usesOfArgument,
  variableIn,
} from "../../src/rule.ts";

/** Settings that reach every build and are no secret of it. */
const usual = /^(?:(?:https?|ftp|no|all)_proxy|.*_VERSION|BUILDKIT_.*|SOURCE_DATE_EPOCH)$/i;

export default defineRule({
  id: "no-secret-in-build-args",
  on: "compose",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not pass secrets as build arguments.",
  instead:
    "Declare the credential under `build.secrets`, and read it in the Dockerfile with `RUN --mount=type=secret,id=NAME`: it is there while that command runs, and in no layer.",
  why: "A build argument is stored in the image's history and provenance, where anyone who can pull the image can read it. A build secret is mounted for one RUN and is not stored.",
  standards: ["CIS-4.10", "OWASP-12", "CWE-798"],
  references: { "Build secrets": "https://docs.docker.com/build/building/secrets/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    build:\n      context: .\n      args:\n        [|NPM_TOKEN: npm_c0ffee5ecret1|]\n        [|DB_PASSWORD: ${DB_PASSWORD}|]\n",
      good: 'services:\n  app:\n    build:\n      context: .\n      args:\n        NODE_VERSION: "24"\n        HTTP_PROXY: ${HTTP_PROXY}\n        TOKEN_URL: https://example.com/token\n      secrets: [npm]\nsecrets:\n  npm:\n    environment: NPM_TOKEN\n',
    },
  ],
  *check(project, linked) {
    for (const service of servicesOf(project)) {
      const given = buildArguments(below(service, "build", "args"));
      for (const { name, literal, at, isPassed } of given) {
        if (usual.test(name)) continue;
        const secret = secretIn(name, literal);
        const isReference = !secret && (isPassed ? namesSecret(name) : isSecretOnceFilled(name, literal));
        if (!secret && !isReference) continue;
        if (
          secret &&
          isPublicName(
            name,
            literal,
            secret,
            linked,
            given.map((each) => each.name),
          )
        )
          continue;
        const severity: Severity = isReference || secret?.wellKnown ? "medium" : "high";
        const uses = usesOfArgument(service.name, name, project, linked);
        const what = secret ? `${article(secret.what)} ${secret.what}` : "a secret";
        yield {
          at,
          severity,
          ...told(`build argument ${quote(name)} leaves ${what} in the image's history`, {
            help: `pass it with build.secrets and RUN --mount=type=secret`,
            joint: ": ",
          }),
          related: uses.map((span) => ({ span, message: "used here" })),
          ...(isReference
            ? {
                fix: {
                  safety: "unsafe",
                  title: `mount it as a build secret: \`build.secrets\` and \`RUN --mount=type=secret,id=${name},env=${name}\``,
                  edits: () => asBuildSecret(service, { name, at, isPassed }, project, linked),
                },
              }
            : {}),
        };
      }
    }
  },
});

/** The argument goes, and a secret of its name is mounted where the Dockerfile used it. */
function asBuildSecret(
  service: Part,
  { name, at, isPassed }: { readonly name: string; readonly at: Part["at"]; readonly isPassed: boolean },
  project: ComposeProject,
  linked: Project,
) {
  const variable = isPassed ? name : variableIn(project, name, at);
  const build = below(service, "build");
  const file = containersOf(project, linked).get(service.name)?.build?.dockerfile;
  if (!variable || !build || !file) return undefined;
  const all = [
    removedFrom(project, at),
    addedBelow(project, build.at, ["secrets"], [name]),
    declaredSecret(project, at.span.file, name, variable),
    mountedForService(file, linked, name),
  ];
  return all.every((each) => each !== undefined) ? all.flat() : undefined;
}
