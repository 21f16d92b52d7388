import { type Download, defineRule, digests, downloadOf, quote, runsOf, type ShellCommand, verifies } from "../../src/rule.ts";

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
      bad: "FROM debian:12.9\nRUN curl -fsSLO [|https://example.com/tool-1.2.tar.gz|] && tar xf tool-1.2.tar.gz\nRUN wget -qO- [|https://example.com/b.tgz|] | tar xz\n",
      good: 'FROM debian:12.9\nADD --checksum=sha256:0000000000000000000000000000000000000000000000000000000000000000 https://example.com/tool-1.2.tar.gz /tmp/\nRUN curl -fsSLO https://example.com/t.tgz && echo "$SUM  t.tgz" | sha256sum -c - && tar xf t.tgz\nRUN curl -f https://example.com/api/version | jq .v && VERSION=$(curl https://example.com/latest.gz)\n',
    },
  ],
  *check(document, project) {
    for (const { commands, ships } of runsOf(document, project)) {
      if (commands.some((command) => verifies(command) || digests(command) || pinsKey(command))) continue;
      for (const command of commands) {
        const download = command.substitutedInto || isRun(command) || isUpload(command) ? undefined : downloadOf(command);
        const url =
          download?.urls.find(({ text }) => artifact.test(text) && !/^https?:\/\/(?:localhost|127\.)/.test(text)) ??
          (download && isProgram(download, command) ? download.urls[0] : undefined);
        if (url)
          yield {
            at: url,
            severity: ships ? "medium" : "low",
            message: `nothing checks what ${quote(url.text)} sends: compare it with a sha256 checksum or a signature, or use ADD --checksum`,
          };
      }
    }
  },
});

/** A shell runs it as it comes, which no-curl-pipe-shell tells. */
const isRun = ({ feeds }: ShellCommand): boolean =>
  feeds.some(({ name }) => /^(?:ba|da|a|k|z)?sh$|^(?:python[\d.]*|perl|ruby|node|php)$/.test(name));

/** It sends a file. */
const isUpload = ({ words }: ShellCommand): boolean =>
  words.some(({ text }) => /^(?:-T|--upload-file|-F|--form|-d|--data\S*|PUT|POST)$/.test(text));

/** It is written where programs lie. */
const isProgram = ({ output }: Download, { feeds }: ShellCommand): boolean =>
  /(?:^|\/)s?bin\//.test(output ?? "") ||
  feeds.some(({ name }) => name === "tar" || name === "gpg" || name === "bsdtar" || name === "unzip");

/** A key is fetched by its full fingerprint, or compared with one. */
const pinsKey = ({ name, words }: ShellCommand): boolean =>
  (/^gpg2?$/.test(name) &&
    words.some(({ text }) => /^--recv-keys?$/.test(text)) &&
    words.some(({ text }) => /^(?:0x)?[0-9A-F]{40}$/i.test(text))) ||
  (name === "grep" && words.some(({ text }) => /^[0-9A-F]{4}(?: ?[0-9A-F]{4}){9}$/i.test(text.replace(/ {2}/g, " "))));
