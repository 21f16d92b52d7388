import { isRoot } from "../../src/knowledge/users.ts";
import {
  argumentsOf,
  certainly,
  chainOf,
  defineRule,
  literally,
  optionOf,
  quote,
  type ShellCommand,
  type ShellWord,
  type Stage,
  shippedLayers,
  workloadOf,
} from "../../src/rule.ts";

interface Account {
  readonly name: string;
  readonly uid?: string;
  readonly word: ShellWord;
  readonly command: ShellCommand;
}

export default defineRule({
  id: "no-unused-account",
  on: "dockerfile",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Switch to the user the image creates.",
  why: "Somebody made an account for the service and nothing ever switches to it: the service runs as root, and whoever reads the file believes that it does not. Root in the container is root to the kernel, held back only by what the runtime takes away.",
  standards: ["CIS-4.1", "OWASP-2"],
  references: { USER: "https://docs.docker.com/reference/dockerfile/#user" },
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nRUN useradd -m [|app|]\nCMD ["/srv/app"]\n',
      good: 'FROM debian:12.9\nRUN useradd -m app\nUSER app\nCMD ["/srv/app"]\n',
    },
    {
      file: "Dockerfile",
      bad: "FROM alpine:3.21\nRUN addgroup -S web && adduser -S -G web [|web|]\n",
      good: 'FROM alpine:3.21\nRUN adduser -S web && adduser -D -u 1001 data\nCOPY --chown=web . /srv\nENTRYPOINT ["su-exec", "1001", "/srv/run"]\n',
    },
  ],
  *check(document, project) {
    if (document.stages.length === 0) return;
    const shipped = shippedLayers(document, project);
    for (const stage of shipped) {
      const workload = workloadOf(stage, project);
      if (!workload?.ships || workload.dropsRoot || stage.windows || !certainly(workload.image.user, isRoot)) continue;
      if (project.containers.some(({ build, image }) => build?.dockerfile === document.source.path && image.user.state !== "default"))
        continue;
      if (handsOver(stage)) continue;
      const accounts = chainOf(stage).flatMap(accountsOf);
      // Several are the accounts of the daemons in the image, which change to them by themselves.
      for (const account of accounts.length > 1 ? [] : accounts) {
        if (daemons.test(account.name) || isUsed(account, stage)) continue;
        const last = stage.instructions.findLast(
          ({ keyword }) => keyword === "RUN" || keyword === "COPY" || keyword === "ADD" || keyword === "WORKDIR",
        );
        const [before] = [stage.entrypoint, stage.cmd]
          .filter((each) => each && (!last || each.span.start > last.span.start))
          .sort((a, b) => (a?.span.start ?? 0) - (b?.span.start ?? 0));
        const end = stage.instructions[stage.instructions.length - 1]?.span ?? stage.from.span;
        const newline = document.source.text.includes("\r\n") ? "\r\n" : "\n";
        yield {
          at: account.word,
          message: `nothing ever switches to ${quote(account.name)}, which is made here: the image runs as root`,
          fix: {
            safety: "unsafe",
            title: `add USER ${account.name}`,
            edits: [
              before
                ? { span: { ...before.span, end: before.span.start }, text: `USER ${account.name}${newline}` }
                : { span: { ...end, start: end.end }, text: `${newline}USER ${account.name}` },
            ],
          },
        };
      }
    }
  },
});

/** What the image starts is a script, or something that starts others: it may switch, and nobody can see that here. */
const handsOver = (stage: Stage): boolean =>
  chainOf(stage).some(({ entrypoint, cmd }) =>
    [entrypoint, cmd].some((each) => {
      const program = each?.json ? (each.args[0]?.value ?? "") : (each?.args[0]?.value.trim().split(/\s+/)[0] ?? "");
      return /\.(?:sh|bash|py|pl|rb)$|(?:^|\/)(?:docker-)?entry-?point|(?:^|\/)(?:supervisord|s6-svscan|runit|runsvdir|init|boot|start|run|systemd|my_init|sh|bash|tini|dumb-init|catatonit|sshd|crond?|su|sudo)$|^\/init$/.test(
        program,
      );
    }),
  );

/** Accounts that servers change to by their own configuration. */
const daemons =
  /^_|^(?:www-data|nginx|apache|httpd|postgres|mysql|mariadb|redis|valkey|mongodb?|memcached?|rabbitmq|elasticsearch|kibana|sshd|ntp|chrony|dnsmasq|named|bind|unbound|squid|haproxy|varnish|postfix|dovecot|exim|clamav|zabbix|munin|nagios|ftp|vsftpd|tor|openvpn|messagebus|polkitd?|avahi|rpc|statd|xfs|git|caddy|traefik|prometheus|grafana|consul|vault|nobody)$/;

/** Accounts a stage makes. */
const accountsOf = ({ scripts }: Stage): Account[] =>
  scripts.flatMap(({ instruction, script, deferred }) =>
    instruction.keyword === "RUN" && !deferred ? script.commands.flatMap((command) => accountOf(command) ?? []) : [],
  );

function accountOf(command: ShellCommand): Account | undefined {
  if (command.name !== "useradd" && command.name !== "adduser") return undefined;
  const args = argumentsOf(command, command.name);
  const word = args.operands[command.name === "useradd" ? args.operands.length - 1 : 0];
  // `adduser USER GROUP` makes no account.
  if (
    !word ||
    /\uFFFC|\s/.test(word.text) ||
    (command.name === "adduser" && args.operands.length > 1) ||
    optionOf(args, "-D", "--defaults")?.word === command.words[command.words.length - 1]
  )
    return undefined;
  const uid = optionOf(args, "-u", "--uid")?.value?.text;
  return { name: word.text, ...(uid ? { uid } : {}), word, command };
}

/** Something besides its making names the account: ownership, a program that drops to it, a daemon of that name. */
function isUsed({ name, uid, command }: Account, stage: Stage): boolean {
  const own = { start: command.span.start, end: command.span.end };
  const asName = new RegExp(`(?<![\\w./-])${literally(name)}(?![\\w/-])`);
  const asUid = uid ? new RegExp(`(?<![\\w.])${uid}(?![\\w.])`) : undefined;
  for (const each of chainOf(stage))
    for (const { keyword, logical, span, heredocs } of each.instructions) {
      if (keyword === "LABEL" || keyword === "EXPOSE" || keyword === "ARG" || keyword === "FROM" || keyword === "MAINTAINER") continue;
      const around = span.start <= own.start && own.end <= span.end;
      if (!around) {
        if (heredocs.length || asName.test(logical.text) || asUid?.test(logical.text)) return true;
        continue;
      }
      const commands = each.scripts.filter(({ instruction }) => instruction.span === span).flatMap(({ script }) => script.commands);
      const others = commands.filter(
        (other) => other !== command && !/^(?:addgroup|groupadd|adduser|useradd|passwd|mkdir)$/.test(other.name),
      );
      if (
        others.some((other) =>
          [...other.words, ...other.redirects.map(({ target }) => target)].some(({ text }) => asName.test(text) || asUid?.test(text)),
        )
      )
        return true;
    }
  return false;
}
