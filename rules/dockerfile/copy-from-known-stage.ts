import { isOfficial } from "../../src/knowledge/official-images.ts";
import { contextNames, defineRule, lazy, nearest, parseImageReference, quote, told } from "../../src/rule.ts";

export default defineRule({
  id: "copy-from-known-stage",
  on: "dockerfile",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Copy only from stages, named contexts or full image names.",
  why: "A name that is not a stage is taken as an image: the builder pulls docker.io/library/NAME, whatever is published under that name, and copies its files into yours. A misspelt or renamed stage becomes a dependency on a stranger's image.",
  standards: ["CWE-427"],
  references: { "COPY --from": "https://docs.docker.com/reference/dockerfile/#copy---from" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM golang:1.26 AS build\nFROM debian:12.9\nCOPY [|--from=builder|] /app /app\n",
      good: "FROM golang:1.26 AS build\nFROM debian:12.9\nCOPY --from=build /app /app\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM golang:1.26 AS build\nRUN go build -o /app\nFROM debian:12.9\nCOPY [|--from=builder|] /app /app\n",
      good: "FROM golang:1.26 AS build\nRUN go build -o /app\nFROM debian:12.9\nCOPY --from=BUILD /app /app\nCOPY --from=0 /app /b\nCOPY --from=busybox /bin/busybox /bin/\nCOPY --from=ghcr.io/example/tools:1.2 /bin/t /bin/\n",
    },
  ],
  *check({ stages, source }, project) {
    const contexts = lazy(() => contextNames(source.path, project));
    const names = lazy(() => stages.flatMap(({ name }) => name ?? []));
    for (const stage of stages) {
      const { copies, mounts } = stage;
      for (const from of [...copies.map((copy) => copy.from), ...mounts]) {
        if (!from || !("image" in from)) continue;
        const { image, span } = from;
        if (image.state === "unknown" || image.value === "scratch") continue;
        const { path, tag, digest, domain, fault } = parseImageReference(image.value);
        if (
          fault ||
          !path ||
          path.includes("/") ||
          tag !== undefined ||
          digest !== undefined ||
          domain !== "docker.io" ||
          image.value.includes("/")
        )
          continue;
        if (isOfficial(path) || contexts().has(image.value)) continue;
        const meant = nearest(
          image.value,
          stages.slice(0, stage.index).flatMap(({ name }) => name ?? []),
        );
        const written = source.text.slice(span.start, span.end);
        const at = written.lastIndexOf(image.value);
        const named = { ...span, start: span.start + at, end: span.start + at + image.value.length };
        yield {
          at: { span },
          ...told(`${quote(image.value)} is not a stage of this file`, {
            label: `the builder pulls docker.io/library/${path}${names().length ? `; its stages are ${names().slice(0, 6).map(quote).join(", ")}` : ""}`,
            joint: ", so ",
          }),
          ...(meant && at >= 0 ? { fix: { safety: "unsafe", title: `copy from ${meant}`, edits: [{ span: named, text: meant }] } } : {}),
        };
      }
    }
  },
});
