import {
  argumentsOf,
  commandsNamed,
  defineRule,
  optionOf,
  reaches,
  type ShellCommand,
  shippedLayers,
  told,
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
  why: "A key generated during the build is the same in every container, and anyone who can pull the image has it. They can impersonate the server, read recorded traffic, or log in wherever the key is trusted. Generate keys when the container first starts.",
  instead:
    "Generate the key when the container first starts: an entrypoint that runs `test -f /data/server.key || openssl genrsa -out /data/server.key 4096` keeps one key for each volume. A certificate that others trust comes from an ACME client, or is mounted as a secret.",
  standards: ["CWE-321"],
  references: { "CWE-321: hard-coded cryptographic key": "https://cwe.mitre.org/data/definitions/321.html" },
  help: "generate it when the container starts, or mount it as a secret",
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
    for (const { command, commands, stage } of commandsNamed(document, project, makers)) {
      const key = makers.get(command.name)?.(command);
      if (!key || isRemoved(key.path, commands)) continue;
      if (!shipped.has(stage) && !(key.path?.startsWith("/") && reaches(stage, key.path, document, shipped))) continue;
      const span = wordsOf(command);
      yield { at: { span }, ...told("a private key is generated during the build", { label: "anyone who can pull the image has it" }) };
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

/** Where a command puts the private key that it makes; `undefined` when it makes none. */
type Maker = (command: ShellCommand) => { readonly path: string | undefined } | undefined;

const has = ({ words }: ShellCommand, ...texts: string[]): boolean => words.slice(1).some(({ text }) => texts.includes(text));

const next = ({ words }: ShellCommand, option: string): string | undefined =>
  words[words.findIndex(({ text }) => text === option) + 1 || words.length]?.text;

/** Everything else it does is done to keys that exist. */
const ssh: Maker = (command) =>
  optionOf(argumentsOf(command, command.name), ..."-l -y -e -i -F -R -H -p -c -r -K -Q -k -s -Y -B".split(" "))
    ? undefined
    : { path: next(command, "-f") ?? (has(command, "-A") ? "/etc/ssh/ssh_host_rsa_key" : undefined) };

const openssl: Maker = (command) => {
  const verb = command.words[1]?.text ?? "";
  if (/^gen(?:rsa|dsa|pkey)$/.test(verb)) return { path: next(command, "-out") };
  if (verb === "ecparam") return has(command, "-genkey") ? { path: next(command, "-out") } : undefined;
  const makes = has(command, "-newkey") || (has(command, "-x509", "-new") && !has(command, "-key"));
  return verb === "req" && makes ? { path: next(command, "-keyout") } : undefined;
};

const gpg: Maker = (command) =>
  has(command, "--gen-key", "--generate-key", "--full-generate-key", "--quick-gen-key", "--quick-generate-key")
    ? { path: undefined }
    : undefined;

/** What makes keys, by its program. */
const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ["ssh-keygen", ssh],
  ["openssl", openssl],
  ["keytool", (command) => (has(command, "-genkey", "-genkeypair", "-genseckey") ? { path: next(command, "-keystore") } : undefined)],
  ["make-ssl-cert", () => ({ path: "/etc/ssl/private/ssl-cert-snakeoil.key" })],
  ["mkcert", () => ({ path: undefined })],
  ["wg", (command) => (has(command, "genkey") ? { path: command.redirects[0]?.target.text } : undefined)],
  ["gpg", gpg],
  ["gpg2", gpg],
]);
