import {
  argumentsOf,
  defineRule,
  optionOf,
  reaches,
  runsOf,
  type ShellCommand,
  shippedLayers,
  withoutEnd,
  withoutSlash,
  wordsOf,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-build-time-key",
  on: "dockerfile",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not generate private keys at build time.",
  why: "A key that is made while the image is built is the same in every container, and everybody who can pull the image has it. They can pose as the server, read recorded traffic, or log in wherever the key is trusted. Make keys when the container first starts.",
  standards: ["CWE-321"],
  references: { "CWE-321: hard-coded cryptographic key": "https://cwe.mitre.org/data/definitions/321.html" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN [|ssh-keygen -A|] && [|openssl req -x509 -newkey rsa:4096 -nodes -keyout /etc/tls.key -out /etc/tls.crt|]\n",
      good: "FROM debian:12.9 AS test\nRUN openssl genrsa -out /tmp/test.key 2048 && make test\nFROM debian:12.9\nRUN ssh-keygen -lf /etc/app.pub && openssl x509 -in ca.pem -noout && openssl genrsa -out k 2048 && make sign && rm k\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9 AS keys\nRUN [|openssl genrsa -out /tls/server.key 4096|]\nFROM debian:12.9\nCOPY --from=keys /tls /etc/tls\n",
    },
  ],
  *check(document, project) {
    const shipped = shippedLayers(document, project);
    for (const { commands, stage } of runsOf(document, project))
      for (const command of commands) {
        const key = keyOf(command);
        if (!key || isRemoved(key.path, commands)) continue;
        if (!shipped.has(stage) && !(key.path?.startsWith("/") && reaches(stage, key.path, document, shipped))) continue;
        const span = wordsOf(command);
        yield { at: { span }, message: "a private key is made while the image is built: everybody who can pull the image shares it" };
      }
  },
});

const isRemoved = (path: string | undefined, commands: readonly ShellCommand[]): boolean =>
  path !== undefined &&
  commands.some(
    (command) =>
      /^(?:rm|shred)$/.test(command.name) &&
      command.words.some(
        ({ text }, at) =>
          at > 0 &&
          !text.startsWith("-") &&
          (text === path ||
            path.startsWith(text.endsWith("*") ? withoutEnd(text, /\*/) : `${withoutSlash(text)}/`) ||
            text.startsWith(`${path}*`)),
      ),
  );

/** Whether a command makes a private key, and where it puts it. */
function keyOf(command: ShellCommand): { readonly path: string | undefined } | undefined {
  const { name, words } = command;
  const args = argumentsOf(command, name);
  const has = (...texts: string[]): boolean => words.slice(1).some(({ text }) => texts.includes(text));
  const next = (option: string): string | undefined => words[words.findIndex(({ text }) => text === option) + 1 || words.length]?.text;
  switch (name) {
    case "ssh-keygen":
      // Everything else it does is done to keys that exist.
      return optionOf(args, "-l", "-y", "-e", "-i", "-F", "-R", "-H", "-p", "-c", "-r", "-K", "-Q", "-k", "-s", "-Y", "-B")
        ? undefined
        : { path: next("-f") ?? (has("-A") ? "/etc/ssh/ssh_host_rsa_key" : undefined) };
    case "openssl": {
      const verb = words[1]?.text ?? "";
      if (/^gen(?:rsa|dsa|pkey)$/.test(verb)) return { path: next("-out") };
      if (verb === "ecparam") return has("-genkey") ? { path: next("-out") } : undefined;
      return verb === "req" && (has("-newkey") || (has("-x509", "-new") && !has("-key"))) ? { path: next("-keyout") } : undefined;
    }
    case "keytool":
      return has("-genkey", "-genkeypair", "-genseckey") ? { path: next("-keystore") } : undefined;
    case "make-ssl-cert":
      return { path: "/etc/ssl/private/ssl-cert-snakeoil.key" };
    case "mkcert":
      return { path: undefined };
    case "wg":
      return has("genkey") ? { path: command.redirects[0]?.target.text } : undefined;
    case "gpg":
    case "gpg2":
      return has("--gen-key", "--generate-key", "--full-generate-key", "--quick-gen-key", "--quick-generate-key")
        ? { path: undefined }
        : undefined;
    default:
      return undefined;
  }
}
