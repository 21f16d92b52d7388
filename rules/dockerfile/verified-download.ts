import { downloaders } from "../../src/knowledge/downloaders.ts";
import {
  comparedAfter,
  defineRule,
  fetchedBy,
  fillIn,
  hostOf,
  isAmongPrograms,
  isOwnHost,
  pipedDownloads,
  quote,
  runsNaming,
  savedFirst,
  told,
  windowsDownloads,
  windowsRunsOf,
} from "../../src/rule.ts";

/** What is worth a checksum: programs, archives, packages, keys. */
const artifact =
  /\.(?:tar(?:\.\w+)?|t[gbx]z|txz|zip|gz|bz2|xz|zst|deb|rpm|apk|jar|war|whl|AppImage|run|bin|exe|msi|sh|bash|py|pl|asc|gpg|key|pub|so|phar|gem|iso|img|pack|nupkg)(?:[?#]|$)/i;

export default defineRule({
  id: "verified-download",
  on: "dockerfile",
  severity: "medium",
  confidence: "medium",
  profile: "strict",
  summary: "Verify every downloaded file by checksum or signature.",
  why: "https shows which server sent the file, not that the file is the one somebody reviewed. A checksum in the Dockerfile, or a signature against a known key, turns a replaced release into a build that fails.",
  standards: ["CIS-4.12", "OWASP-13", "CWE-494"],
  references: { "ADD --checksum": "https://docs.docker.com/reference/dockerfile/#add---checksum" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN curl -fsSLO [|https://example.com/tool-1.2.tgz|] && tar xf tool-1.2.tgz\n",
      good: 'FROM debian:12.9\nRUN curl -fsSLO https://example.com/tool-1.2.tgz && echo "0000000000000000000000000000000000000000000000000000000000000000  tool-1.2.tgz" | sha256sum -c - && tar xf tool-1.2.tgz\n',
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN curl -fsSLO [|https://example.com/tool-1.2.tar.gz|] && tar xf tool-1.2.tar.gz\nRUN wget -qO- [|https://example.com/b.tgz|] | tar xz\n",
      good: 'FROM debian:12.9\nADD --checksum=sha256:0000000000000000000000000000000000000000000000000000000000000000 https://example.com/tool-1.2.tar.gz /tmp/\nRUN curl -fsSLO https://example.com/t.tgz && echo "$SUM  t.tgz" | sha256sum -c - && tar xf t.tgz\nRUN curl -f https://example.com/api/version | jq .v && VERSION=$(curl https://example.com/latest.gz)\n',
    },
  ],
  *check(document, project) {
    const run = new Set(runsNaming(document, project, downloaders).flatMap(({ commands }) => [...pipedDownloads(commands).values()]));
    for (const { url, command, instruction, ships, names, uses, checked } of fetchedBy(document, project)) {
      // no-curl-pipe-shell tells what is run as it comes.
      if (checked || run.has(command) || isOwnHost(hostOf(url.text) ?? "")) continue;
      const used = uses.find(({ as }) => as !== "run");
      if (used || names.some((each) => artifact.test(each) || isAmongPrograms(each)))
        yield {
          at: url,
          severity: ships ? "medium" : "low",
          ...told(`${quote(url.text)} is ${words[used?.as ?? "run"]} without a check`, {
            help: `verify its SHA-256 checksum or signature, or use ADD --checksum`,
            joint: ": ",
          }),
          fix: {
            safety: "unsafe",
            title: `compare its checksum; ${fillIn}`,
            edits: () => {
              const [consumer] = command.feeds;
              return consumer ? savedFirst(document, instruction, command, consumer) : comparedAfter(document, instruction, command, url);
            },
          },
        };
    }
    for (const windows of windowsRunsOf(document, project))
      for (const { from, how, url } of windowsDownloads(windows))
        if (how === "unpacked" || (how === "saved" && artifact.test(url)))
          yield {
            at: { span: from },
            severity: windows.ships ? "medium" : "low",
            ...told(`${quote(url)} is ${how === "saved" ? "downloaded" : how} without a check`, {
              help: `compare it with Get-FileHash`,
              joint: ": ",
            }),
          };
  },
});

const words = {
  program: "made executable",
  archive: "unpacked",
  package: "installed",
  key: "trusted as a key",
  run: "downloaded",
} as const;
