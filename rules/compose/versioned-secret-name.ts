import { below, defineRule, fits, flagOf, partAt, partsOf, quote, text, textOf } from "../../src/rule.ts";

export default defineRule({
  id: "versioned-secret-name",
  on: "compose",
  severity: "info",
  profile: "strict",
  summary: "Give external secrets a version in their name.",
  why: "A secret that keeps its name is rotated invisibly, and it is unclear which services still have the old one. With a version in the name, rotation is a change that can be reviewed and reverted.",
  standards: [],
  references: { "Rotate a secret": "https://docs.docker.com/engine/swarm/secrets/#example-rotate-a-secret" },
  options: { pattern: text("A pattern that names must match, such as *_v*: * matches anything.") },
  instead:
    "Create the secret again under a new name, such as `docker secret create site_key_v2 FILE`, name it in the Compose file, deploy, and remove the old one when no service uses it any more.",
  examples: [
    {
      file: "compose.yaml",
      options: { pattern: "*_v*" },
      bad: "services:\n  web:\n    image: nginx:1.29\n    secrets: [key]\nsecrets:\n  key:\n    external: true\n    name: [|site_key|]\n  [|other|]:\n    external: true\n",
      good: "services:\n  web:\n    image: nginx:1.29\n    secrets: [key]\nsecrets:\n  key:\n    external: true\n    name: site_key_v3\n  token_v1:\n    external: true\n  any:\n    external: true\n    name: ${NAME}\n  local:\n    file: ./local.txt\n",
    },
  ],
  *check(project, _, { pattern }) {
    if (!pattern) return;
    for (const secret of partsOf(partAt(project, "secrets"))) {
      if (flagOf(below(secret, "external")) !== true) continue;
      const named = below(secret, "name") ?? below(secret, "external", "name");
      const called = named ? textOf(named) : secret.name;
      if (called !== undefined && !fits(called, pattern))
        yield {
          at: named ? { span: named.node.span, via: named.at.via } : secret.at,
          message: `the external secret ${quote(called)} has no version in its name: it must match ${quote(pattern)}`,
        };
    }
  },
});
