import { isOfficial } from "../../src/knowledge/official-images.ts";
import { defineRule, imageKey, type Project, quote, type Setting, told } from "../../src/rule.ts";

/** Where well-known projects really publish, by the name that looks like it. */
const published: Readonly<Record<string, string>> = {
  "prometheus/node-exporter": "prom/node-exporter",
  "prometheus/prometheus": "prom/prometheus",
  "prometheus/alertmanager": "prom/alertmanager",
  jenkins: "jenkins/jenkins",
  grafana: "grafana/grafana",
  minio: "minio/minio",
  keycloak: "quay.io/keycloak/keycloak",
  gitea: "gitea/gitea",
  portainer: "portainer/portainer-ce",
  gitlab: "gitlab/gitlab-ce",
  prometheus: "prom/prometheus",
  redpanda: "redpandadata/redpanda",
  kafka: "apache/kafka",
  airflow: "apache/airflow",
  loki: "grafana/loki",
};

export default defineRule({
  id: "no-ambiguous-image",
  on: "workload",
  severity: "low",
  confidence: "low",
  profile: "strict",
  summary: "Name registry and publisher so that no one else can supply the image.",
  why: "A bare name is looked up at docker.io/library, and engines with several registries try one after the other. Anyone who can publish under that name in one of them supplies the image.",
  standards: ["CWE-1357"],
  references: { "Image names": "https://docs.docker.com/reference/cli/docker/image/tag/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: [|your-app:1.0|]\n  node:\n    image: [|prometheus/node-exporter:v1.9|]\n",
      good: "services:\n  app:\n    image: ghcr.io/example/your-app:1.0\n  built:\n    build: .\n    image: my-app:1.0\n  other:\n    image: my-app:1.0\n  db:\n    image: postgres:17.2\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  node:\n    image: [|prometheus/node-exporter:v1.9|]\n",
      good: "services:\n  node:\n    image: prom/node-exporter:v1.9\n",
    },
  ],
  *check(workload, project) {
    const { builtImages } = project;
    for (const { ref, role } of workload.references) {
      if (ref.state === "unknown" || role === "syntax" || role === "copy-from" || role === "mount-from") continue;
      const { domain, path, digest, fault, text } = ref.value;
      if (domain !== "docker.io" || !path || digest || fault || builtImages.has(imageKey(ref.value)) || text.startsWith("docker.io/"))
        continue;
      const real = Object.hasOwn(published, path) ? published[path] : undefined;
      if (real)
        yield {
          at: ref,
          severity: "info",
          message: `the project publishes this image as ${quote(real)}, not as ${quote(text)}`,
          ...renamed(ref, path, real, project),
        };
      else if (!path.includes("/") && !isOfficial(path))
        yield {
          at: ref,
          ...told(`${quote(text)} has no registry or publisher, is not an official image, and is not built here`, {
            help: "write the full name, such as `ghcr.io/owner/name:tag`",
            joint: ": ",
          }),
        };
    }
  },
});

/** The repository is another one; the tag stays. */
function renamed({ span }: Setting<unknown>, path: string, real: string, { lookup }: Project) {
  const written = lookup.source(span.file)?.text.slice(span.start, span.end) ?? "";
  const at = written.indexOf(path);
  if (at < 0 || written.includes("$")) return {};
  const place = { ...span, start: span.start + at, end: span.start + at + path.length };
  return {
    fix: {
      safety: "unsafe" as const,
      title: `change it to ${quote(real)}, and check that it has the tag`,
      edits: [{ span: place, text: real }],
    },
  };
}
