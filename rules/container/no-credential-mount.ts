import { credentialPath } from "../../src/knowledge/credential-paths.ts";
import { defineRule, HOLE, itemsOf, name, quote, told, writtenSource } from "../../src/rule.ts";

export default defineRule({
  id: "no-credential-mount",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Do not mount credential directories of the host.",
  why: "Anyone who gets into the container can read the user's keys: SSH keys open other machines, cloud credentials the account, the Docker configuration the registry. They remain valid for years, and nothing shows that they were copied.",
  instead:
    "Pass one credential instead of the folder: a Compose secret (`secrets:`) with a token made for this service, with no more rights than it needs. For SSH, forward the agent to a build with `--mount=type=ssh`; in a cloud, use the machine's role. `:ro` does not help: keys are stolen by reading.",
  standards: ["OWASP-12", "NIST-4.5.5", "CWE-522"],
  references: { "Build secrets": "https://docs.docker.com/build/building/secrets/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  deploy:\n    image: example/deploy:1.4\n    volumes:\n      - [|~/.aws:/root/.aws:ro|]\n      - [|${HOME}/.ssh/id_ed25519:/key:ro|]\n      - [|${SSH_AUTH_SOCK}:/agent|]\n",
      good: "services:\n  deploy:\n    image: example/deploy:1.4\n    volumes:\n      - ./.aws.example:/root/.aws:ro\n      - keys:/root/.ssh\nvolumes:\n  keys: {}\n",
    },
  ],
  *check(container) {
    for (const mount of itemsOf(container.host.mounts, ({ type, file }) => type !== "volume" && file === undefined)) {
      const source = writtenSource(mount.value);
      const what = source && credentialPath(source.replaceAll(HOLE, "~"));
      if (!what) continue;
      const isDevelopment = container.development || /(?:^|\/)\.devcontainer\//.test(container.span.file);
      yield {
        at: mount,
        severity: isDevelopment ? "medium" : "high",
        ...told(`${name(container)} gets ${what} (${quote(source.replace(/:.*$/s, ""))})`, {
          help: `pass one secret, or forward the agent, instead`,
          joint: ": ",
        }),
      };
    }
  },
});
