import { mayUnpack } from "../../src/knowledge/archives.ts";
import { type Copy, defineRule, quote, told } from "../../src/rule.ts";

export default defineRule({
  id: "copy-over-add",
  on: "dockerfile",
  severity: "low",
  profile: "strict",
  summary: "Use COPY for local files, ADD only for its extra powers.",
  why: "ADD unpacks archives and fetches URLs, so what it does depends on the file: an archive with a crafted path is unpacked where a plain file was expected. COPY only copies.",
  standards: ["CIS-4.9"],
  references: { "ADD or COPY": "https://docs.docker.com/build/building/best-practices/#add-or-copy" },
  examples: [{ file: "Dockerfile", bad: "FROM debian:12.9\n[|ADD|] app.py /app/\n", good: "FROM debian:12.9\nCOPY app.py /app/\n" }],
  *check({ stages }) {
    for (const { copies } of stages)
      for (const copy of copies) {
        const { instruction, sources } = copy;
        if (instruction.keyword !== "ADD" || sources.length === 0 || instruction.heredocs.length > 0) continue;
        if (instruction.flags.some(({ name }) => name === "checksum" || name === "unpack" || name === "keep-git-dir")) continue;
        if (!sources.every((source) => isPlainFile(source, copy))) continue;
        const shown = instruction.args[0]?.value ?? "";
        const edits = [
          {
            span: instruction.keywordSpan,
            text: instruction.keywordSpan.end - instruction.keywordSpan.start === 3 ? "COPY" : instruction.keyword,
          },
        ];
        yield {
          at: { span: instruction.keywordSpan },
          ...told(`${quote(shown)} is a local path`, { help: `use COPY`, joint: ": " }),
          fix: { safety: "safe", title: "write COPY", edits },
        };
      }
  },
});

const remote = /^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)|\.git(?:#|$)/i;
/** Nobody unpacks an archive into a folder with such a name. */
const fileName = /\.(?:jar|war|ear|py|js|mjs|ts|json|ya?ml|toml|conf|cfg|ini|sh|xml|properties|txt|sql|repo|list|crt|pem|html?)$/i;

/** Certainly nothing ADD would unpack or fetch; a name nobody can know counts when the destination is a file's. */
function isPlainFile(source: Copy["sources"][number], { destination }: Copy): boolean {
  if (source.state === "unknown")
    return !remote.test(source.text) && !mayUnpack(source.text) && destination.state !== "unknown" && fileName.test(destination.value);
  const path = source.value.replace(/^["']|["']$/g, "");
  return !mayUnpack(path) && !remote.test(path) && !/\*$/.test(path);
}
