import { defineRule } from "../../src/rule.ts";

const severities = { broken: "high", loose: "medium", unread: "low" } as const;

export default defineRule({
  id: "valid-dockerfile",
  on: "dockerfile",
  severity: "high",
  profile: "recommended",
  summary: "Write Dockerfiles the builder accepts.",
  why: "A file that does not build protects no one: the last image that was built keeps running, without the fixes in this one. Linters and reviewers may also read the file differently from the builder.",
  standards: [],
  references: { "Dockerfile reference": "https://docs.docker.com/reference/dockerfile/" },
  help: "check with `docker build --check .`",
  examples: [
    { file: "Dockerfile", bad: "FROM debian:12.9 [|# the base|]\nUSER 10001\n", good: "# the base\nFROM debian:12.9\nUSER 10001\n" },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\n[|RUNN|] true\nCOPY [|--form=build|] a b\n",
      good: "FROM debian:12.9\nRUN true # a comment of the shell's\nCOPY --from=build --link --parents a b\n",
    },
    { file: "Dockerfile", bad: "FROM debian:12.9\nRUN if true; then make[|;|]\n", good: "FROM debian:12.9\nRUN if true; then make; fi\n" },
    { file: "Dockerfile", bad: "FROM debian:12.9\nSTOPSIGNAL [|SIGSTOPP|]\n", good: "FROM debian:12.9\nSTOPSIGNAL SIGRTMIN+3\n" },
    { file: "Dockerfile", bad: "FROM debian:12.9\nEXPOSE 80 [|70000|]\n", good: "FROM debian:12.9\nEXPOSE 80 443/tcp 3000-3005\n" },
  ],
  *check({ faults }) {
    for (const { span, message, kind, fix } of faults) yield { at: { span }, message, severity: severities[kind], ...(fix ? { fix } : {}) };
  },
});
