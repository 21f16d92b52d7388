import {
  commandsNamed,
  defineRule,
  type Insecure,
  insecureLine,
  insecurePrograms,
  insecureSwitches,
  insecureWritten,
  knownValue,
  lostInWords,
  quote,
  windowsRunsOf,
  withoutOption,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-insecure-tls",
  on: "dockerfile",
  severity: "high",
  otherwise: { medium: "only an old protocol version or a missing encryption is accepted" },
  profile: "recommended",
  summary: "Do not switch off or downgrade TLS checks in build commands.",
  why: "Without certificate verification, anyone between the builder and the server can send a file of their own, and it becomes part of the image. TLS then no longer proves which server answers.",
  standards: ["CWE-295", "CWE-326"],
  references: { "CWE-295: improper certificate validation": "https://cwe.mitre.org/data/definitions/295.html" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN curl [|-k|] -o a.tgz https://example.com/a.tgz && wget [|--no-check-certificate|] https://example.com/b\n",
      good: "FROM debian:12.9\nRUN curl -o a.tgz https://example.com/a.tgz && wget https://example.com/b\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN [|npm config set strict-ssl false|] && git [|-c http.sslVerify=false|] clone https://example.com/r.git && curl [|--tlsv1.0|] https://example.com\nRUN pip install [|--trusted-host pypi.example.com|] x\n",
      good: "FROM debian:12.9\nRUN curl -fsSLok.tgz https://example.com/k.tgz -Htoken:k | grep -k x && apt-get install -y curl -k8s && echo --insecure-skip-tls-verify\nRUN curl --cacert ca.pem https://example.com && npm config set strict-ssl true\n",
    },
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nRUN ssh [|-o StrictHostKeyChecking=no|] git@example.com true && echo [|"StrictHostKeyChecking no"|] >> /etc/ssh/ssh_config\nRUN kubectl [|--insecure-skip-tls-verify|] version && mvn [|-Dmaven.wagon.http.ssl.insecure=true|] package\n',
      good: "FROM debian:12.9\nRUN ssh -o StrictHostKeyChecking=yes git@example.com true && grep StrictHostKeyChecking /etc/ssh/ssh_config\nRUN kubectl --insecure-skip-tls-verify=false version && mvn -B package\n",
    },
  ],
  *check(document, project) {
    for (const { command } of commandsNamed(document, project, insecurePrograms)) {
      for (const each of insecureSwitches(command)) {
        const edits = each.option ? withoutOption(command, each.option) : [];
        yield {
          ...problem(each),
          ...(edits.length ? { fix: { safety: "unsafe" as const, title: `remove ${each.option?.name ?? each.what}`, edits } } : {}),
        };
      }
      for (const each of insecureWritten(command)) yield problem(each);
    }
    for (const { commands } of windowsRunsOf(document, project))
      for (const command of commands) {
        for (const each of insecureSwitches(command)) yield problem(each);
        const callback = trustsAllCallback.exec(command.code);
        if (callback) yield problem({ span: command.span, what: callback[0], lost: "certificate" });
      }
    for (const { copies } of document.stages)
      for (const { instruction, destination } of copies)
        for (const { span } of instruction.heredocs) {
          const found = insecureLine(document.source.text.slice(span.start, span.end), [knownValue(destination) ?? ""]);
          if (found) yield problem({ ...found, span });
        }
  },
});

/** The answer to every certificate, in .NET. */
const trustsAllCallback = /\bServerCertificateValidationCallback\s*\+?=\s*\{\s*(?:return\s+)?\$true\s*(?:;\s*)?\}/i;

const problem = ({ span, what, lost }: Insecure) => ({
  at: { span },
  severity: lost === "version" || lost === "encryption" ? ("medium" as const) : ("high" as const),
  ...lostInWords(quote(what), lost),
});
