import { defineRule, unfilledSums } from "../../src/rule.ts";

export default defineRule({
  id: "filled-checksum",
  on: "dockerfile",
  // Less severe than anything that is repaired with such a checksum.
  severity: "info",
  profile: "recommended",
  summary: "Replace the zeros of a checksum that a repair left to you.",
  why: "No file has this checksum, so the build fails. The quick way to make it pass is to remove the comparison, and then anyone who takes over the server decides again what the image runs.",
  instead:
    "Take the checksum that the publisher gives for this release. Where there is none, download the file once, review it, and take the output of `sha256sum FILE`.",
  standards: ["CWE-494"],
  references: { "CWE-494: download of code without integrity check": "https://cwe.mitre.org/data/definitions/494.html" },
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nRUN curl -fsSLo a.sh https://example.com/a.sh && echo "[|0000000000000000000000000000000000000000000000000000000000000000|]  a.sh" | sha256sum -c - && sh a.sh\n',
      good: 'FROM debian:12.9\nRUN curl -fsSLo a.sh https://example.com/a.sh && echo "24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d  a.sh" | sha256sum -c - && sh a.sh\n',
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nADD --checksum=sha256:[|0000000000000000000000000000000000000000000000000000000000000000|] https://example.com/a.tgz /a.tgz\n",
      good: "FROM debian:12.9\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/a.tgz /a.tgz\n",
    },
  ],
  *check(document) {
    for (const span of unfilledSums(document))
      yield { at: { span }, message: "this checksum is all zeros, so the build fails: put the SHA-256 of the file in its place" };
  },
});
