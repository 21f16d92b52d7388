import { downloaders } from "../../src/knowledge/downloaders.ts";
import {
  comparedAfter,
  defineRule,
  downloadOf,
  fetchedBy,
  fillIn,
  isCleartext,
  pipedDownloads,
  runsNaming,
  type ShellCommand,
  type Span,
  savedFirst,
  told,
  trustsAnybody,
  windowsDownloads,
  windowsRunsOf,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-curl-pipe-shell",
  on: "dockerfile",
  severity: "high",
  otherwise: { critical: "anyone on the network path can replace the download", medium: "the stage does not ship" },
  profile: "recommended",
  summary: "Do not pipe downloads into a shell.",
  why: "Whatever the server sends is run at once, as root, and no one has reviewed it. Anyone who takes over the server, its domain or its account, or sends one visitor something else, controls every image built from then on.",
  standards: ["OWASP-13", "CWE-494"],
  references: { "CWE-494: download of code without integrity check": "https://cwe.mitre.org/data/definitions/494.html" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN [|curl -fsSL https://example.com/install.sh | sudo bash -s -- --yes|]\n",
      good: 'FROM debian:12.9\nRUN curl -fsSL -o /tmp/install.sh https://example.com/install.sh && echo "0000000000000000000000000000000000000000000000000000000000000000  /tmp/install.sh" | sha256sum -c - && sudo bash /tmp/install.sh --yes && rm /tmp/install.sh\n',
    },
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nRUN apt-get update && [|curl -fsSL https://example.com/install.sh | sudo bash|]\nRUN [|bash <(wget -qO- https://example.com/i.sh)|] && sh -c "[|$(curl -L https://example.com/i.sh)|]"\n',
      good: 'FROM debian:12.9\nRUN curl -fsSLo i.sh https://example.com/install.sh && echo "0123abcd  i.sh" | sha256sum -c && sh i.sh\nRUN curl -L https://example.com/a.tgz | tar xz && curl https://example.com/v.json | python3 -c "import json"\n',
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN wget https://example.com/setup.sh && chmod +x setup.sh && [|./setup.sh|] --yes\n",
      good: "FROM debian:12.9\nRUN wget https://example.com/setup.sh && gpg --verify setup.sh.asc setup.sh && ./setup.sh --yes\n",
    },
    {
      file: "Dockerfile",
      bad: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN [|iwr https://example.com/i.ps1 | iex|]\nRUN iwr https://example.com/s.exe -OutFile s.exe; Start-Process [|.\\s.exe|] -Wait\n',
      good: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN iwr https://example.com/s.exe -OutFile s.exe; if ((Get-FileHash s.exe).Hash -ne $Env:SUM) { exit 1 }; Start-Process .\\s.exe -Wait\n',
    },
  ],
  *check(document, project) {
    for (const { commands, ships, instruction } of runsNaming(document, project, downloaders))
      for (const [command, source] of pipedDownloads(commands)) {
        const open = isOpen(source);
        yield {
          at: { span: together(source.span, command.span) },
          severity: open ? "critical" : ships ? "high" : "medium",
          ...told(`a download is run unchecked${open ? ", and anyone on the network path can replace it" : ""}`, {
            help: `${open ? "fetch it over https, " : ""}save it, verify its checksum or signature, then run it`,
            joint: ": ",
          }),
          label: "runs whatever the server sends",
          fix: {
            safety: "unsafe",
            title: `save it, compare its checksum, then run it; ${fillIn}`,
            edits: () => savedFirst(document, instruction, source, command),
          },
        };
      }
    for (const { command: source, url, ships, uses, checked, instruction } of fetchedBy(document, project)) {
      const run = checked ? undefined : uses.find(({ as }) => as === "run")?.command;
      if (run)
        yield {
          at: { span: run.words[0]?.span ?? run.span },
          severity: isOpen(source) ? "critical" : ships ? "high" : "medium",
          ...told("a download is run unchecked", { help: "verify its checksum or signature first", joint: ": " }),
          label: "runs whatever was downloaded",
          related: [{ span: source.span, message: "downloaded here" }],
          fix: {
            safety: "unsafe",
            title: `compare its checksum before it is run; ${fillIn}`,
            edits: () => comparedAfter(document, instruction, source, url),
          },
        };
    }
    for (const run of windowsRunsOf(document, project))
      for (const { span, from, how, url } of windowsDownloads(run)) {
        if (how !== "piped" && how !== "started") continue;
        yield {
          at: { span },
          severity: isCleartext(url) ? "critical" : run.ships ? "high" : "medium",
          ...told("a download is run unchecked", {
            help: how === "piped" ? "save it, compare it with Get-FileHash, then run it" : "compare it with Get-FileHash first",
            joint: ": ",
          }),
          ...(how === "started" ? { related: [{ span: from, message: "downloaded here" }] } : {}),
        };
      }
  },
});

/** Anybody on the way can replace it. */
function isOpen(command: ShellCommand): boolean {
  const download = downloadOf(command);
  return download !== undefined && (trustsAnybody(download) !== undefined || download.urls.some(({ text }) => isCleartext(text)));
}

const together = (a: Span, b: Span): Span => ({ file: a.file, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
