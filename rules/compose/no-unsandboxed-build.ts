import { below, defineRule, partsOf, quote, removedFrom, type Severity, servicesOf, textOf } from "../../src/rule.ts";

export default defineRule({
  id: "no-unsandboxed-build",
  on: "compose",
  severity: "high",
  profile: "recommended",
  summary: "Keep image builds inside the builder's sandbox.",
  why: "A build runs the code of every dependency it installs. Privileged, that code controls the build machine; on the host's network it reaches what only the machine itself should: metadata services, databases, the engine.",
  standards: ["OWASP-5", "NIST-4.1.2", "CWE-250"],
  references: { "Compose: build": "https://docs.docker.com/reference/compose-file/build/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    build:\n      context: .\n      privileged: [|true|]\n      network: [|host|]\n      entitlements: [[|security.insecure|]]\n",
      good: "services:\n  app:\n    build:\n      context: .\n",
    },
  ],
  *check(project) {
    for (const service of servicesOf(project)) {
      const build = below(service, "build");
      if (!build) continue;
      const found = (key: string, wanted: string, severity: Severity, gain: string) =>
        partsOf(below(build, key)).flatMap((part) =>
          textOf(part) === wanted
            ? [
                {
                  at: { span: part.node.span, via: part.at.via },
                  severity,
                  message: `the build of service ${quote(service.name)} ${gain}`,
                  fix: {
                    safety: "unsafe" as const,
                    title: `remove \`${key}: ${wanted}\` from \`build\`, and check that it still builds`,
                    edits: () => removedFrom(project, part.at),
                  },
                },
              ]
            : [],
        );
      yield* found("privileged", "true", "high", "runs privileged: what it installs controls the build machine");
      yield* found("entitlements", "security.insecure", "high", "may run without a sandbox: what it installs controls the build machine");
      yield* found("network", "host", "medium", "is on the host's network: what it installs reaches what only the host should");
      yield* found(
        "entitlements",
        "network.host",
        "medium",
        "may use the host's network: what it installs reaches what only the host should",
      );
    }
  },
});
