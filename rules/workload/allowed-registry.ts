import { allowList, defineRule, fits, imageKey, quote, withoutSlash } from "../../src/rule.ts";

export default defineRule({
  id: "allowed-registry",
  on: "workload",
  severity: "medium",
  profile: "strict",
  summary: "Pull only from approved registries and repositories.",
  why: "The publisher of an image runs code in your builds and on your hosts. A list of vetted registries and repositories prevents images from a mistyped or deceptive name.",
  standards: ["CIS-4.2", "NIST-4.1.5", "OWASP-13"],
  references: { "Image names": "https://docs.docker.com/reference/cli/docker/image/tag/" },
  options: {
    allow: allowList(
      "Registries and repositories, such as ghcr.io/acme or docker.io/library/*; one without * also matches everything below it.",
    ),
  },
  instead:
    "Mirror the image into a registry on the list (`crane copy`, `skopeo copy`), where it is scanned and kept, and name it there; or ask for the registry to be put on the list.",
  examples: [
    {
      file: "Dockerfile",
      options: { allow: ["golang", "docker.io/library/node", "ghcr.io/acme"] },
      bad: "FROM golang:1.24 AS build\nFROM node:24.11 AS tools\nFROM [|quay.io/example/app:1.0|]\nCOPY [|--from=acme/tools:1|] /bin/x /x\n",
      good: "ARG REGISTRY\nFROM golang:1.24 AS build\nFROM ghcr.io/acme/base:1.0\nCOPY --from=build /x /x\nCOPY --from=$REGISTRY/tools:1 /y /y\n",
    },
    {
      file: "compose.yaml",
      options: { allow: ["*.acme.example/team/*"] },
      bad: "services:\n  web:\n    image: [|evil.example/x.acme.example/team/web:1|]\n  db:\n    image: [|postgres:17.2|]\n",
      good: "services:\n  web:\n    image: eu.acme.example/team/web:1\n  own:\n    build: .\n    image: own:1\n",
    },
  ],
  *check({ references }, { builtImages }, { allow }) {
    if (!allow) return;
    for (const { ref } of references) {
      if (ref.state === "unknown") continue;
      const { domain, path, fault, text } = ref.value;
      if (domain === null || path === null || fault || builtImages.has(imageKey(ref.value))) continue;
      const repository = domain === "docker.io" && !path.includes("/") ? `library/${path}` : path;
      if (!allow.some((pattern) => admits(pattern, domain, repository)))
        yield { at: ref, message: `${quote(text)} comes from ${domain}/${repository}, which is not on the list of approved registries` };
    }
  },
});

/** Host and repository are compared apart: a name further down is no host. Names without a host are those of docker.io. */
function admits(pattern: string, domain: string, repository: string): boolean {
  const [first = "", ...rest] = withoutSlash(pattern.replace(/^https?:\/\//, "")).split("/");
  const isHost = /[.:*]/.test(first) || first === "localhost";
  const host = !isHost || first === "index.docker.io" ? "docker.io" : first;
  const path = (isHost ? rest : [first, ...rest]).join("/");
  const wanted = host === "docker.io" && path && !path.includes("/") ? [path, `library/${path}`] : [path];
  return (
    fits(domain, host) &&
    wanted.some((each) => each === "" || fits(repository, each) || (!each.includes("*") && repository.startsWith(`${each}/`)))
  );
}
