import { familiarName } from "../../src/knowledge/familiar-name.ts";
import { certainly, defineRule, fits, imageKey, name, quote, texts, type Workload } from "../../src/rule.ts";

/** Minimal images that are rebuilt daily: what counts until a project lists its own. */
const minimal = ["gcr.io/distroless/*", "cgr.dev/chainguard/*", "dhi.io/*"];

export default defineRule({
  id: "approved-base-image",
  on: "workload",
  severity: "low",
  profile: "strict",
  summary: "Run on an approved minimal base image.",
  why: "Every program in the base image can have a vulnerability, and intruders use its shell and package manager. Minimal images that are rebuilt daily contain neither.",
  standards: ["CIS-4.2", "NIST-4.1.5", "OWASP-13"],
  references: {
    "Distroless images": "https://github.com/GoogleContainerTools/distroless",
    "Docker Hardened Images": "https://docs.docker.com/dhi/",
  },
  options: {
    allow: texts("Images that are approved, by registry and repository: * matches anything.", minimal),
  },
  instead:
    "Move to an approved image step by step: build in the old one, copy the result into the approved one (`COPY --from=build`), and add what is missing when a test says so.",
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM golang:1.24 AS build\nFROM [|node:22.12|]\n",
      good: "FROM golang:1.24 AS build\nFROM gcr.io/distroless/nodejs22-debian12:nonroot\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: [|registry.example.com/app:1.0|]\n",
      good: "services:\n  app:\n    image: cgr.dev/chainguard/nginx:1.29\n  own:\n    image: ${IMAGE}\n",
    },
  ],
  *check(workload, { builtImages }, { allow }) {
    const { ref } = workload.image;
    if (
      !workload.ships ||
      !ref ||
      !certainly(ref, (image) => familiarName(image) !== null && !image.fault) ||
      builtImages.has(imageKey(ref.value))
    )
      return;
    const called = [familiarName(ref.value) ?? "", `${ref.value.domain}/${ref.value.path}`];
    if (allow.some((pattern) => called.some((each) => fits(each, pattern)))) return;
    const smaller = smallerThan(workload, ref.value.tag ?? "");
    const message = `${name(workload)} runs on ${quote(ref.value.text)}, which is not an approved base image (option \`allow\`)`;
    // Whom a project trusts it says by a list of its own.
    const standards = allow === minimal ? { standards: [] } : {};
    yield smaller
      ? { at: ref, severity: "info", message: `${message}; its ${smaller} variant is smaller`, ...standards }
      : { at: ref, message, ...standards };
  },
});

/** Variants of the same image that hold less, unless this is one. */
function smallerThan({ base }: Workload, tag: string): string | undefined {
  const variants = base?.smaller ?? [];
  const isSmall = variants.some((variant) => tag.includes(variant.slice(1)));
  return variants.length > 0 && !isSmall ? variants.join(" or ") : undefined;
}
