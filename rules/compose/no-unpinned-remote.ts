import { below, defineRule, partsOf, quote, servicesOf, textOf, told } from "../../src/rule.ts";

export default defineRule({
  id: "no-unpinned-remote",
  on: "compose",
  severity: "high",
  profile: "recommended",
  summary: "Pin remote build contexts, includes and extends to a commit or digest.",
  why: "The content is fetched when the project starts. Anyone who takes over that repository, or changes its branch or tag, decides what is built and run on your machine, with any mounts and rights.",
  standards: ["OWASP-13", "NIST-4.1.5", "CWE-829"],
  references: {
    "Remote build contexts": "https://docs.docker.com/build/concepts/context/#git-repositories",
    Include: "https://docs.docker.com/compose/how-tos/multiple-compose-files/include/",
  },
  instead:
    "Look up the commit that the branch or tag names now (`git ls-remote URL REF`), write it after `#`, and read what changed before you move to another one. A copy in the repository, as a submodule or in `vendor`, needs no network at all.",
  help: "name a full commit after `#`, as in `https://example.com/app.git#COMMIT`",
  examples: [
    {
      file: "compose.yaml",
      bad: "include:\n  - [|https://github.com/example/stack.git#main|]\nservices:\n  app:\n    build: [|https://github.com/example/app.git|]\n  web:\n    build:\n      context: .\n      additional_contexts:\n        shared: [|git@github.com:example/shared.git#v1|]\n",
      good: "include:\n  - oci://registry.example.com/stack@sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1\nservices:\n  app:\n    build: https://github.com/example/app.git#0123456789abcdef0123456789abcdef01234567:sub\n  web:\n    build:\n      context: .\n      additional_contexts:\n        shared: ../shared\n        base: service:app\n        other: docker-image://alpine:3.22\n",
    },
  ],
  *check(project) {
    const includes = project.gaps.filter(({ why, key }) => why === "remote" && key !== "env_file");
    for (const { what, key } of includes)
      if (!isPinned(what.value))
        yield { at: { span: what.span }, ...told(`${key} fetches ${quote(shown(what.value))}`, { label: `${reason(what.value)}` }) };
    for (const service of servicesOf(project)) {
      const build = below(service, "build");
      const context = build?.node.kind === "map" ? below(build, "context") : build;
      const named = partsOf(below(build, "additional_contexts"));
      for (const part of [context, ...named]) {
        const text = part && textOf(part)?.replace(/^[\w.-]+=/, "");
        if (!part || !text || !isFetched(text) || isPinned(text)) continue;
        yield {
          at: { span: part.node.span, via: part.at.via },
          ...told(`the build of service ${quote(service.name)} fetches ${quote(shown(text))}`, { label: `${reason(text)}` }),
        };
      }
    }
  },
});

const isFetched = (text: string): boolean => /^(?:https?|git|ssh|oci):\/\/|^git@|^github\.com\//.test(text);
const isPinned = (text: string): boolean =>
  !/^http:/.test(text) && /@sha256:[0-9a-f]{64}$|#[0-9a-f]{40}(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}(?:&|$)/.test(text);
const reason = (text: string): string =>
  /^http:/.test(text)
    ? "over plain HTTP anyone on the network path can change it"
    : "its tags and branches can change; use a commit or digest";
/** Without what a URL may carry before its host. */
const shown = (text: string): string => text.replace(/\/\/[^/@]*@/, "//");
