import {
  argumentsOf,
  type Copy,
  commandsNamed,
  defineRule,
  type Edit,
  HOLE,
  knownValue,
  optionOf,
  placesOf,
  printers,
  quote,
  replaced,
  type Severity,
  type ShellCommand,
  type Span,
  told,
  withoutCommand,
  withoutOption,
  wordsOf,
  writtenBy,
} from "../../src/rule.ts";

interface Hit {
  readonly fix?: { readonly title: string; readonly edits: readonly Edit[] };
  /** The command goes, with what feeds it. */
  readonly goes?: true;
  readonly span: Span;
  readonly message: string;
  readonly severity?: Severity;
  readonly confidence?: "medium";
}

export default defineRule({
  id: "no-backdoor-account",
  on: "dockerfile",
  severity: "high",
  profile: "recommended",
  summary: "Do not create accounts in the image that others can log in to.",
  why: "A password set in the image is the same in every container, and anyone who can pull the image can read its hash or find it in the history. A second account with uid 0, an empty password or an authorized SSH key is a back door in each of them.",
  standards: ["CWE-798"],
  references: { "CWE-798: hard-coded credentials": "https://cwe.mitre.org/data/definitions/798.html" },
  help: "remove it: no one has to log in to a container, and `docker exec` needs no password",
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN useradd -m app && echo 'root:hunter2' | [|chpasswd|]\nRUN passwd [|-d|] app\n",
      good: "FROM debian:12.9\nRUN useradd -m app\nRUN passwd -l app\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN echo 'root:hunter2' | [|chpasswd|] && useradd -m [|-p '$6$abc'|] app && passwd [|-d|] app\nRUN [|useradd -o -u 0 backup|] && echo [|'toor::0:0::/root:/bin/sh'|] >> /etc/passwd\n",
      good: "FROM debian:12.9\nRUN useradd -m app && usermod -p '*' app && passwd -l root && echo 'nobody:x:65534:65534::/:/sbin/nologin' > /etc/passwd && chmod g=u /etc/passwd\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN mkdir -p /root/.ssh && [|echo 'ssh-ed25519 AAAA'|] >> /root/.ssh/authorized_keys\nCOPY [|id.pub|] /home/app/.ssh/authorized_keys\n",
    },
  ],
  *check(document, project) {
    for (const { command, ships, instruction } of commandsNamed(document, project, lettingIn)) {
      const hit = hitOf(command);
      if (!hit) continue;
      const { title, edits } = hit.fix ?? {
        title: "set no password in the image",
        edits: () => withoutCommand(document, instruction, command),
      };
      yield {
        at: { span: hit.span },
        message: hit.message,
        severity: ships ? (hit.severity ?? "high") : "low",
        ...(hit.confidence ? { confidence: hit.confidence } : {}),
        ...(hit.fix || hit.goes ? { fix: { safety: "unsafe", title, edits } } : {}),
      };
    }
    for (const { copies } of document.stages)
      for (const copy of copies) {
        if (copy.from || !mentionsKeys(copy)) continue;
        const isKeys = placesOf(copy)?.some(({ path, file }) => isKeyFile(path) || (file !== undefined && isKeyFile(file)));
        const at = copy.sources[0] ?? copy.destination;
        if (isKeys) yield { at, severity: "medium", message: keyMessage };
      }
  },
});

const keyMessage = "anyone who holds the private key to this can log in to every container of the image";

const isKeyFile = (path: string): boolean => path.endsWith("/authorized_keys");

/** The cheap test before the long one. */
const mentionsKeys = ({ sources, destination, workdir }: Copy): boolean =>
  [destination, workdir, ...sources].some((each) => each && knownValue(each)?.includes("authorized_keys"));

/** The programs that `hitOf` knows. */
const lettingIn = new Set([..."cp mv install cat curl wget chpasswd passwd useradd usermod adduser".split(" "), ...printers]);

/** What a command does to let somebody in. */
const hitOf = (command: ShellCommand): Hit | undefined =>
  keyPlaced(command) ?? passwordSet(command) ?? accountMade(command) ?? written(command);

/** A file of keys that the command brings from elsewhere. */
function keyPlaced(command: ShellCommand): Hit | undefined {
  const { name, words, redirects } = command;
  const [last] = words.slice(-1);
  const isPlaced = /^(?:cp|mv|install)$/.test(name) && last && isKeyFile(last.text);
  const isFilled =
    /^(?:cat|curl|wget)$/.test(name) &&
    redirects.some(({ operator, target }) => operator.startsWith(">") && /authorized_keys$/.test(target.text));
  return isPlaced || isFilled ? { span: wordsOf(command), severity: "medium", message: keyMessage } : undefined;
}

function passwordSet(command: ShellCommand): Hit | undefined {
  const { name } = command;
  if (name === "chpasswd" && !isRandom(command) && !isNoHash(command))
    return {
      span: programOf(command),
      message: "a password is set in the image: it is the same in every container, and anyone who can pull the image can read it",
      goes: true,
    };
  const option = name === "passwd" ? optionOf(argumentsOf(command, "passwd"), "-d", "--delete", "--stdin") : undefined;
  if (!option) return undefined;
  const message =
    option.name === "--stdin"
      ? "a password is set in the image: it is the same in every container"
      : "the account has an empty password from here on";
  const lock = option.name === "--stdin" ? [] : replaced(option.word, option.name === "-d" ? "-l" : "--lock");
  return { span: option.word.span, message, ...(lock.length > 0 ? { fix: { title: "lock the password", edits: lock } } : {}) };
}

/** `chpasswd -e` writes what it is given as it is, and that is no hash. */
function isNoHash(command: ShellCommand): boolean {
  if (!optionOf(argumentsOf(command, "chpasswd"), "-e", "--encrypted")) return false;
  const given = command.redirects.flatMap(({ operator, target }) => (operator.startsWith("<<") ? [target.text] : []));
  const lines = [...given, ...command.readsFrom.flatMap((each) => writtenBy(each).texts.map(({ text }) => text))].flatMap((text) =>
    text.split("\n"),
  );
  const hashes = lines.flatMap((line) => /^[^:]+:([^:]*)/.exec(line)?.[1] ?? []);
  return hashes.length > 0 && !lines.some((line) => line.includes(HOLE)) && !hashes.some(mayOpen);
}

/** An account that has a password from the start, or is root. */
function accountMade(command: ShellCommand): Hit | undefined {
  const { name, span } = command;
  if (name !== "useradd" && name !== "usermod" && name !== "adduser") return undefined;
  const args = argumentsOf(command, name);
  const password = name === "adduser" ? undefined : optionOf(args, "-p", "--password");
  const hash = password?.value?.text;
  if (password && hash !== undefined && !isLocked.test(hash))
    return {
      span: { ...password.word.span, end: password.value?.span.end ?? password.word.span.end },
      ...passwordOf(hash),
      fix: { title: "give it no password", edits: withoutOption(command, password) },
    };
  const account = args.operands[args.operands.length - 1]?.text;
  const uid = optionOf(args, "-u", "--uid")?.value;
  // Of `${UID:-0}` the default is what the build takes, unless somebody passes another one; without -o it is refused.
  const isDefault = uid?.text.includes(HOLE) === true && uid.literal === "0" && optionOf(args, "-o", "--non-unique") !== undefined;
  if ((uid?.text !== "0" && !isDefault) || account === "root") return undefined;
  return {
    span: { ...span, start: programOf(command).start },
    ...told(`${quote(account ?? "the account")} has uid 0${isDefault ? " unless the build says otherwise" : ""}`, {
      label: `it is root under another name`,
    }),
    ...(isDefault ? { confidence: "medium" } : {}),
  };
}

/** What the account of a hash is open to. */
function passwordOf(hash: string): Omit<Hit, "span"> {
  if (hash === "") return { message: "the account has an empty password" };
  if (mayOpen(hash)) return { message: "a password hash is set in the image: anyone who can pull it can try to crack it" };
  return {
    severity: "low",
    message:
      "-p takes a hash, and this is not one, so no password opens the account; remove it, and change the password if it was meant as one",
  };
}

/** What stands for no password at all, on purpose. */
const isLocked = /^(?:[*!].*|x|NP|LK)$/;

/**
 * Whether a field of /etc/shadow lets somebody in: it is empty, or a string that crypt(3) returns: `$id$...`, `_` and 19 characters, or
 * 13 characters of DES, the last of which carries four bits (crypt(5)). Any other text is no password's hash, so none opens the account.
 */
const mayOpen = (hash: string): boolean =>
  hash === "" || hash.includes(HOLE) || /^(?:\$[^$]+\$|_[./\w]{19}$|[./\dA-Za-z]{12}[.26AEIMQUYcgkosw]$)/.test(hash);

/** Keys and accounts that the command writes as text. */
function written(command: ShellCommand): Hit | undefined {
  const { texts, files } = writtenBy(command);
  if (files.some((file) => /authorized_keys$/.test(file))) {
    if (!texts.some(({ text }) => text !== HOLE)) return undefined;
    return { span: wordsOf(command), severity: "medium", message: keyMessage };
  }
  if (!files.some((file) => /^\/etc\/(?:passwd|shadow)$/.test(file))) return undefined;
  const hasUid = files.some((file) => file.endsWith("passwd"));
  const line = texts.find(({ text }) => (hasUid && /^(?!root:)[^:\s]+:[^:]*:0:\d*:/m.test(text)) || /^[^:\s]+::\d+:/m.test(text));
  return line && { span: line.span, message: "this line creates an account with uid 0 or without a password" };
}

const programOf = ({ words, span }: ShellCommand): Span => words[0]?.span ?? span;

/** The password is made up on the spot and nobody knows it. */
const isRandom = ({ readsFrom }: ShellCommand): boolean =>
  readsFrom.some(({ takes }) =>
    takes.some(
      ({ name, words }) => /^(?:pwgen|uuidgen|mkpasswd|apg)$/.test(name) || words.some(({ text }) => /\/dev\/u?random|^rand$/.test(text)),
    ),
  );
