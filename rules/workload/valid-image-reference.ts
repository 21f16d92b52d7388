import { certainly, defineRule, quote } from "../../src/rule.ts";

export default defineRule({
  id: "valid-image-reference",
  on: "workload",
  severity: "high",
  profile: "recommended",
  summary: "Write image references that can be pulled.",
  why: "A reference that breaks the grammar stops the build or the deployment, often only where a variable is empty. Somebody in a hurry then replaces a pinned image by whatever works.",
  standards: [],
  references: { "Grammar of references": "https://github.com/distribution/reference" },
  examples: [
    { file: "Dockerfile", bad: "FROM [|Example/App:1.0|]\n", good: "FROM Example.com/app:1.0\n" },
    { file: "Dockerfile", bad: "ARG BASE=\nFROM [|${BASE}|]\n", good: "ARG BASE\nFROM ${BASE}\n" },
    {
      file: "compose.yaml",
      bad: 'services:\n  a:\n    image: "[|example/a:|]"\n'.replace('"[|', '[|"').replace('|]"', '"|]'),
      good: "services:\n  a:\n    image: example/a:${TAG}\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  a:\n    image: [|example/a@sha256:abc|]\n",
      good: "services:\n  a:\n    image: example/a:1.0\n",
    },
  ],
  *check({ references }) {
    for (const { ref } of references)
      if (certainly(ref, ({ fault }) => fault !== undefined))
        yield { at: ref, message: `${quote(ref.value.text)} is no image reference: ${ref.value.fault}` };
  },
});
