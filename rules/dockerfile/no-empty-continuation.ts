import { defineRule } from "../../src/rule.ts";

export default defineRule({
  id: "no-empty-continuation",
  on: "dockerfile",
  severity: "low",
  profile: "recommended",
  summary: "Do not leave empty lines inside a continued instruction.",
  why: "A blank line looks like the end of the instruction and is not: what follows still belongs to it. The builder warns today and has announced an error.",
  standards: [],
  references: { NoEmptyContinuation: "https://docs.docker.com/reference/build-checks/no-empty-continuation/" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN a && \\\n[|\n|]    b && \\\n    # a comment is fine\n    c\n",
      good: "FROM debian:12.9\nRUN a && \\\n    b && \\\n    # a comment is fine\n    c\n",
    },
  ],
  *check({ instructions }) {
    for (const { blanks, keyword } of instructions) {
      const first = blanks[0];
      if (!first) continue;
      const edits = blanks.map((span) => ({ span, text: "" }));
      yield {
        at: { span: first },
        message: `an empty line does not end ${keyword}: what follows is still part of it`,
        fix: { safety: "safe", title: "delete the empty line", edits },
      };
    }
  },
});
