import { argumentsOf, commandsOf, defineRule, quote, type ShellCommand, type Span, withoutOption, wordsOf } from "../../src/rule.ts";

interface Hit {
  readonly span: Span;
  readonly what: string;
  readonly weak?: boolean;
  readonly edits?: ReturnType<typeof withoutOption>;
}

export default defineRule({
  id: "no-insecure-tls",
  on: "dockerfile",
  severity: "high",
  profile: "recommended",
  summary: "Do not switch off or downgrade TLS checks in build commands.",
  why: "Without the check of the certificate anybody between the builder and the server can hand out a file of their own, and it becomes part of the image. What TLS was there for, knowing whom one talks to, is gone.",
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
      good: "FROM debian:12.9\nRUN curl -fsSLok.tgz https://example.com/k.tgz -Htoken:k | grep -k x && apt-get install -y curl -k8s && helm install --insecure-skip-tls-verify x\nRUN curl --cacert ca.pem https://example.com && npm config set strict-ssl true\n",
    },
  ],
  *check(document, project) {
    for (const { command } of commandsOf(document, project))
      for (const { span, what, weak, edits } of hitsOf(command))
        yield {
          at: { span },
          severity: weak ? "medium" : "high",
          message: weak
            ? `${quote(what)} allows TLS that has long been broken`
            : `${quote(what)} accepts a certificate from anybody, so anybody on the way can replace what is fetched`,
          ...(edits?.length ? { fix: { safety: "unsafe" as const, title: `remove ${what}`, edits } } : {}),
        };
  },
});

function* hitsOf(command: ShellCommand): Generator<Hit> {
  const { name, words, redirects } = command;
  const options = optionsOf(name);
  if (options) {
    const args = argumentsOf(command, name);
    for (const option of args.options)
      if (options.test(`${option.name}${option.value ? `=${option.value.text}` : ""}`))
        yield {
          span: { ...option.word.span, end: option.value?.span.end ?? option.word.span.end },
          what: option.name,
          weak: /^-[23]$|tls|ssl|secure-protocol/i.test(option.name) && !/strict|verify/i.test(option.name),
          edits: withoutOption(command, option),
        };
  }
  const whole = wordsOf(command);
  if (setsInsecure(command)) yield { span: whole, what: words.map(({ text }) => text).join(" ") };
  // Lines written into a configuration file.
  if (/^(?:echo|printf|cat|tee)$/.test(name)) {
    const text = [...words.slice(1), ...redirects.flatMap(({ operator, target }) => (operator.startsWith("<<") ? [target] : []))];
    const line = text.find((each) =>
      /\bsslverify\s*=\s*(?:0|false)\b|\bstrict-ssl\s*=\s*false\b|\bcheck_certificate\s*=\s*off\b|Verify-Peer\s*"?false|^insecure$|\btrusted-host\s*=/im.test(
        each.text,
      ),
    );
    const goesIntoFile =
      redirects.some(({ operator }) => operator.startsWith(">")) || command.feeds.some((each) => each.name === "tee") || name === "tee";
    if (line && goesIntoFile) yield { span: line.span, what: "this setting" };
  }
}

/** The options of each tool that switch its check off, as `name=value`. */
function optionsOf(name: string): RegExp | undefined {
  if (name === "curl") return /^(?:-k|--insecure|--proxy-insecure|--doh-insecure|--tlsv1\.[01]|-[23]|--sslv[23]|--tls-max=1\.[01])$/;
  if (name === "wget") return /^(?:--no-check-certificate|--secure-protocol=(?:SSLv[23]|TLSv1(?:_1)?))$/i;
  if (name === "aria2c") return /^--check-certificate=false$/;
  if (/^https?$/.test(name)) return /^--verify=(?:no|false)$/;
  if (/^(?:pip[\d.]*|uv|python[\d.]*)$/.test(name)) return /^--(?:trusted-host|allow-insecure-host)=./;
  if (/^(?:npm|yarn|pnpm|npx)$/.test(name)) return /^--(?:no-strict-ssl|strict-ssl=false)$/;
  if (/^(?:apt|apt-get|aptitude)$/.test(name))
    return /^(?:-o|--option)=Acquire::https?(?:::[^:]+)*::Verify-(?:Peer|Host)=["']?(?:false|no|0|off)/i;
  if (/^(?:yum|dnf|dnf5|microdnf|tdnf)$/.test(name)) return /^--setopt=(?:[\w*.-]+\.)?sslverify=(?:0|false|no|off)$/i;
  if (name === "git") return /^(?:-c|--config)=http\.(?:.*\.)?sslverify=(?:false|0|no|off)$/i;
  return undefined;
}

/** `npm config set strict-ssl false` and what others call it. */
function setsInsecure({ name, words }: ShellCommand): boolean {
  const text = words
    .slice(1)
    .map((word) => word.text)
    .join(" ");
  const off = "[ =](?:false|0|no|off|False)";
  if (/^(?:npm|pnpm)$/.test(name)) return new RegExp(`\\bset (?:-g |--global )?strict-ssl${off}`).test(text);
  if (name === "yarn") return new RegExp(`\\bconfig set (?:-g |--global |-H |--home )?(?:strict-ssl|enableStrictSsl)${off}`).test(text);
  if (name === "git") return new RegExp(`^config\\b.*\\bhttp\\.(?:\\S+\\.)?sslverify${off}`, "i").test(text);
  if (/^(?:conda|mamba|micromamba)$/.test(name)) return new RegExp(`^config\\b.*\\bssl_verify${off}`, "i").test(text);
  if (/^pip[\d.]*$/.test(name)) return /^config\b.*\bset\b.*trusted-host /.test(text);
  if (name === "composer") return /\bconfig\b.*\bdisable-tls (?:true|1)/.test(text);
  if (/^(?:yum|dnf)-config-manager$/.test(name)) return /sslverify=(?:0|false)/i.test(text);
  return false;
}
