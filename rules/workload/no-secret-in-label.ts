import { defineRule, filledIn, isContainer, isReadFromFile, itemsOf, name, quote, secretIn, unsafe } from "../../src/rule.ts";

/** Hashes as htpasswd writes them; Compose doubles the dollars. */
const hash = /\$?\$(?:apr1|2[aby]|5|6)\$/;

/** `traefik.http.middlewares.a.basicauth.users` is BASICAUTH_USERS. */
const variableFor = (label: string): string => label.split(".").slice(-2).join("_").toUpperCase().replace(/\W/g, "_");

export default defineRule({
  id: "no-secret-in-label",
  on: "workload",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Keep secrets out of labels.",
  why: "Labels are not secret: `docker inspect` shows them, registries list those of an image, and monitoring copies them into every metric.",
  standards: ["OWASP-12", "CWE-798"],
  references: { "Docker object labels": "https://docs.docker.com/engine/manage-resources/labels/" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nLABEL maintainer=a [|api_token=c0ffee5ecret1|]\n",
      good: "FROM debian:12.9\nLABEL maintainer=a\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    labels:\n      - [|traefik.http.middlewares.a.basicauth.users=admin:$$apr1$$H6uskkkW$$IgXLP6ewTrSuBkTrqE8wj/|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    labels:\n      - traefik.http.middlewares.a.basicauth.users=${USERS}\n      - traefik.http.middlewares.b.basicauth.usersfile=/run/secrets/users\n",
    },
  ],
  *check(workload, project) {
    for (const item of itemsOf(workload.image.labels, ({ value }) => value !== null)) {
      const { name: label, literal } = item.value;
      const found = secretIn(label.slice(label.lastIndexOf(".") + 1), literal);
      // The command that starts the image is documentation, with passwords that stand for others.
      const secret = found?.wellKnown && /\b(?:docker|podman)\s+run\b/.test(literal) ? undefined : found;
      const isHash = hash.test(literal);
      if ((!secret && !isHash) || (isReadFromFile(item) && secretIn(label, literal))) continue;
      yield {
        at: item,
        severity: isHash ? "low" : "medium",
        message: isHash
          ? `${quote(label)} shows a password hash of ${name(workload)} to anyone who can list labels: keep it in a file`
          : `${quote(label)} shows a ${secret?.what ?? "credential"} of ${name(workload)} to anyone who can list labels`,
        // What a label protects is open without it.
        fix:
          isHash && isContainer(workload)
            ? {
                safety: "unsafe",
                title: "let Compose fill it in, and set it in a .env file that git ignores, on every machine that starts the project",
                edits: () => filledIn(workload, item, project, variableFor(label)),
              }
            : unsafe({ variable: "labels", name: label, to: null }),
      };
    }
  },
});
