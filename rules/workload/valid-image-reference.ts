import { certainly, defineRule, type Project, parseImageReference, quote, type Setting, told, upTo } from "../../src/rule.ts";

export default defineRule({
  id: "valid-image-reference",
  on: "workload",
  severity: "high",
  profile: "recommended",
  summary: "Write image references that can be pulled.",
  why: "An invalid reference stops the build or the deployment, often only where a variable is empty. The usual hurried fix replaces a pinned image with an unpinned one.",
  standards: [],
  references: { "Grammar of references": "https://github.com/distribution/reference" },
  help: "write it as `[REGISTRY/]NAME[:TAG][@sha256:DIGEST]`",
  examples: [
    { file: "Dockerfile", bad: "FROM [|Example/App:1.0|]\n", good: "FROM example/app:1.0\n" },
    { file: "Dockerfile", bad: "ARG BASE=\nFROM [|${BASE}|]\n", good: "ARG BASE\nFROM ${BASE}\n" },
    {
      file: "compose.yaml",
      bad: 'services:\n  a:\n    image: "[|example/a:|]"\n'.replace('"[|', '[|"').replace('|]"', '"|]'),
      good: 'services:\n  a:\n    image: "example/a"\n',
    },
    {
      file: "compose.yaml",
      bad: "services:\n  a:\n    image: [|example/a@sha256:abc|]\n",
      good: "services:\n  a:\n    image: example/a:1.0\n",
    },
  ],
  *check({ references }, project) {
    for (const { ref } of references)
      if (certainly(ref, ({ fault }) => fault !== undefined))
        yield {
          at: ref,
          ...told(`${quote(ref.value.text)} is not a valid image reference`, { label: `${ref.value.fault}` }),
          ...meant(ref, ref.value.text, project),
        };
  },
});

/** The reference that is meant, where only its capitals, its blanks or a lonely colon are in the way. */
function meant({ span }: Setting<unknown>, text: string, { lookup }: Project) {
  const written = lookup.source(span.file)?.text.slice(span.start, span.end) ?? "";
  const quotes = /^(["']?)(.*)\1$/.exec(written);
  const whole = text.trim();
  const name = upTo(whole.slice(whole.lastIndexOf("/") + 1), /[:@]/);
  const path = whole.slice(0, whole.lastIndexOf("/") + 1) + name;
  const to = [whole, whole.replace(/:$/, ""), path.toLowerCase() + whole.slice(path.length)].find(
    (each) => each !== text && each !== "" && parseImageReference(each).fault === undefined,
  );
  if (to === undefined || quotes?.[2] !== text) return {};
  const at = { ...span, start: span.start + (quotes[1]?.length ?? 0), end: span.end - (quotes[1]?.length ?? 0) };
  return {
    fix: {
      safety: "unsafe" as const,
      title: `change it to ${quote(to)}, and check that it is the image you mean`,
      edits: [{ span: at, text: to }],
    },
  };
}
