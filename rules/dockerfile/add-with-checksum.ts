import { defineRule, fillIn, noSum, platformArgs, quote, withFlags } from "../../src/rule.ts";

export default defineRule({
  id: "add-with-checksum",
  on: "dockerfile",
  severity: "medium",
  profile: "recommended",
  summary: "Give remote ADD sources a checksum or commit.",
  why: "Whatever the server returns on the day of the build goes into the image. Anyone who controls the server, its domain or the branch can put code there; with a checksum the build fails instead.",
  standards: ["OWASP-13", "CWE-494"],
  references: { "ADD --checksum": "https://docs.docker.com/reference/dockerfile/#add---checksum" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nADD [|https://example.com/tool.tgz|] /opt/\n",
      good: "FROM debian:12.9\nADD --checksum=sha256:0000000000000000000000000000000000000000000000000000000000000000 https://example.com/tool.tgz /opt/\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nARG V=1\nADD [|https://example.com/tool-${V}.tgz|] /opt/\nADD [|https://github.com/example/tool.git#main|] /src\nADD [|--checksum=24eb9b2|] https://github.com/example/tool.git#v1 /src\n",
      good: "FROM debian:12.9\nADD --checksum=sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef https://example.com/tool.tgz /opt/\nADD https://github.com/example/tool.git#0123456789abcdef0123456789abcdef01234567 /src\nADD tool.tgz /opt/\n",
    },
  ],
  *check(document) {
    for (const { copies } of document.stages)
      for (const { instruction, sources, checksum } of copies) {
        if (instruction.keyword !== "ADD") continue;
        for (const source of sources) {
          // What a variable adds does not change where it comes from.
          const text = source.state === "unknown" ? source.text : source.value;
          const isGit = /^(?:git@|git:\/\/|ssh:\/\/|github\.com\/[^/]+\/[^/]+)|\.git(?:#|\?|$)/.test(text);
          if ((!isGit && !/^https?:\/\//i.test(text)) || checksum?.state === "unknown") continue;
          if (checksum?.value) {
            const message = misused(checksum.value, isGit);
            if (message) yield { at: checksum, message };
            continue;
          }
          if (isGit && /#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}/.test(text)) continue;
          const short = /[?&](?:commit|checksum)=([0-9a-f]+)/i.exec(text)?.[1];
          yield {
            at: source,
            message:
              isGit && short
                ? shortened(short)
                : `${quote(text.replaceAll("\uFFFC", "..."))} is added without verification: ${isGit ? "name a full commit after #" : "add --checksum=sha256:..."}`,
            // What differs by platform has no one checksum.
            ...(isGit || sources.length > 1 || dependsOnPlatform(document.source.text.slice(source.span.start, source.span.end))
              ? {}
              : {
                  fix: {
                    safety: "unsafe",
                    title: `add --checksum; ${fillIn}`,
                    edits: () => [withFlags(document, instruction, `--checksum=sha256:${noSum}`)],
                  },
                }),
          };
        }
      }
  },
});

const dependsOnPlatform = (written: string): boolean =>
  [...written.matchAll(/\$\{?(\w+)/g)].some(([, variable = ""]) => platformArgs.has(variable));

/** What is wrong with a checksum: the builder takes the beginning of a commit, be it ever so short (source/git/source.go). */
function misused(checksum: string, isGit: boolean): string | undefined {
  if (!isGit)
    return /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/.test(checksum)
      ? undefined
      : `${quote(checksum)} is not a valid digest, and the builder refuses it: write sha256: and its 64 digits`;
  if (!/^[0-9a-f]+$/i.test(checksum)) return `${quote(checksum)} is not a commit hash, and the builder refuses it: give all 40 digits`;
  return checksum.length < 40 ? shortened(checksum) : undefined;
}

const shortened = (checksum: string): string =>
  `${quote(checksum)} is an abbreviated commit hash, and another commit with the same prefix can be made ${checksum.length > 12 ? "by a patient attacker" : "within minutes"}: give all 40 digits`;
