import { below, defineRule, quote, servicesOf, setIn, textOf } from "../../src/rule.ts";

export default defineRule({
  id: "no-disabled-attestations",
  on: "compose",
  severity: "info",
  profile: "strict",
  summary: "Keep provenance and SBOM attestations on.",
  why: "Attestations say what an image was built from, by whom and how. Without them there is no way to tell later which images contain a library that turned out to be a back door.",
  standards: ["OWASP-13"],
  references: { "Build attestations": "https://docs.docker.com/build/metadata/attestations/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    build:\n      context: .\n      [|provenance|]: false\n      [|sbom|]: false\n",
      good: "services:\n  app:\n    build:\n      context: .\n      provenance: true\n      sbom: true\n",
    },
  ],
  *check(project) {
    for (const service of servicesOf(project))
      for (const key of ["provenance", "sbom"]) {
        const part = below(service, "build", key);
        if (part && /^(?:false|mode=disabled|disabled=true)$/.test(textOf(part) ?? ""))
          yield {
            at: part.at,
            message: `the image of service ${quote(service.name)} is built without ${key === "sbom" ? "a bill of materials" : "provenance"}`,
            fix: {
              safety: "unsafe",
              title: `write \`${key}: true\`, and check that clients that pull the image accept an image index`,
              edits: () => setIn(project, part.at, true),
            },
          };
      }
  },
});
