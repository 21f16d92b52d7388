import { defineRule, fits, isContainer, name, quote, textsByName, unsafe } from "../../src/rule.ts";

export default defineRule({
  id: "required-labels",
  on: "workload",
  severity: "info",
  profile: "strict",
  summary: "Carry the labels your organisation requires.",
  why: "When a container misbehaves, its labels tell who owns it and where its source is.",
  standards: [],
  references: { "Image annotations": "https://github.com/opencontainers/image-spec/blob/main/annotations.md" },
  options: {
    image: textsByName(
      "Labels of images that ship, and what their values look like: * matches anything, and an empty string allows any value.",
    ),
    service: textsByName("The same for Compose services; the labels of their image count, too."),
  },
  examples: [
    {
      file: "Dockerfile",
      options: { image: { "org.opencontainers.image.source": "https://*", "com.example.team": "" } },
      bad: "FROM golang:1.24 AS build\nFROM [|debian:12.9|]\nLABEL [|org.opencontainers.image.source=somewhere|]\n",
      good: "FROM golang:1.24 AS build\nFROM debian:12.9\nLABEL org.opencontainers.image.source=https://example.com/a com.example.team=blue\n",
    },
    {
      file: "compose.yaml",
      options: { service: { "com.example.owner": "" } },
      bad: "services:\n  [|web|]:\n    image: nginx:1.29\n",
      good: "services:\n  web:\n    image: nginx:1.29\n    labels:\n      com.example.owner: blue\n",
    },
    {
      file: "compose.yaml",
      options: { service: { "com.example.team": "blue" } },
      bad: "services:\n  [|web|]:\n    image: nginx:1.29\n",
      good: "services:\n  web:\n    image: nginx:1.29\n    labels:\n      com.example.team: blue\n",
    },
  ],
  *check(workload, _, { image, service }) {
    const { labels } = workload.image;
    const wanted = isContainer(workload) ? service : image;
    if (!workload.ships || labels.state === "unknown" || Object.keys(wanted).length === 0) return;
    const missing: string[] = [];
    for (const [label, pattern] of Object.entries(wanted)) {
      const there = labels.value.findLast((item) => item.state === "unknown" || item.value.name === label);
      if (!there) missing.push(label);
      else if (pattern && there.state === "written" && there.value.value?.state === "written" && !fits(there.value.value.value, pattern))
        yield {
          at: there,
          message: `${quote(label)} of ${name(workload)} does not match ${quote(pattern)}`,
          ...setTo({ [label]: pattern }),
        };
    }
    if (missing.length) {
      const one = missing.length === 1;
      const at = isContainer(workload) || !workload.image.ref ? workload : workload.image.ref;
      yield {
        at,
        message: `${name(workload)} lacks the required ${one ? "label" : "labels"} ${missing.map(quote).join(", ")}`,
        ...setTo(Object.fromEntries(missing.map((label) => [label, wanted[label] ?? ""]))),
      };
    }
  },
});

/** Labels whose pattern is their value. */
function setTo(labels: Readonly<Record<string, string>>) {
  const entries = Object.entries(labels);
  if (entries.some(([, value]) => value === "" || value.includes("*"))) return {};
  return { fix: unsafe(...entries.map(([label, to]) => ({ variable: "labels" as const, name: label, to }))) };
}
