import { isRoot } from "../../src/knowledge/users.ts";
import {
  type AccountMade,
  accountMade,
  certainly,
  chainOf,
  defineRule,
  filesOf,
  literally,
  quote,
  rootOf,
  type ShellCommand,
  type Source,
  type Span,
  type Stage,
  shippedLayers,
  told,
  unsafe,
  type WorkloadFiles,
  workloadOf,
} from "../../src/rule.ts";

/** An account, and the command that makes it. */
interface Account extends AccountMade {
  readonly command: ShellCommand;
}

export default defineRule({
  id: "no-unused-account",
  on: "dockerfile",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Switch to the user the image creates.",
  why: "The image has an account for the service, but nothing switches to it: the service runs as root, and anyone who reads the file believes that it does not. Root in the container is root to the kernel, limited only by what the runtime takes away.",
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
      if (!workload?.ships || stage.windows || !certainly(workload.image.user, isRoot) || rootOf(workload, project) !== "kept") continue;
      if (project.containers.some(({ build, image }) => build?.dockerfile === document.source.path && image.user.state !== "default"))
        continue;
      const files = filesOf(workload, project);
      if (handsOver(stage, files)) continue;
      for (const account of chainOf(stage).flatMap(accountsOf)) {
        if (
          daemons.test(account.name) ||
          isUsed(account, stage, document.source) ||
          files.copied().some(({ text }) => names(account, text))
        )
          continue;
        yield {
          at: account.word,
          ...told(`nothing switches to ${quote(account.name)}, which is created here`, { label: `the image runs as root` }),
          fix: unsafe({ set: "user", to: account.name, of: workload }),
        };
      }
    }
  },
});

/** What the image starts is a script, or something that starts others: it may switch, and nobody can see that here. */
const handsOver = (stage: Stage, files: WorkloadFiles): boolean =>
  chainOf(stage).some(({ entrypoint, cmd }) =>
    [entrypoint, cmd].some((each) => {
      const program = each?.json ? (each.args[0]?.value ?? "") : (each?.args[0]?.value.trim().split(/\s+/)[0] ?? "");
      return (
        !files.program(program) &&
        /\.(?:sh|bash|py|pl|rb)$|(?:^|\/)(?:docker-)?entry-?point|(?:^|\/)(?:supervisord|s6-svscan|runit|runsvdir|init|boot|start|run|systemd|my_init|sh|bash|tini|dumb-init|catatonit|sshd|crond?|su|sudo)$|^\/init$/.test(
          program,
        )
      );
    }),
  );

/** Accounts that servers change to by their own configuration. */
const daemons =
  /^_|^(?:www-data|nginx|apache|httpd|postgres|mysql|mariadb|redis|valkey|mongodb?|memcached?|rabbitmq|elasticsearch|kibana|sshd|ntp|chrony|dnsmasq|named|bind|unbound|squid|haproxy|varnish|postfix|dovecot|exim|clamav|zabbix|munin|nagios|ftp|vsftpd|tor|openvpn|messagebus|polkitd?|avahi|rpc|statd|xfs|git|caddy|traefik|prometheus|grafana|consul|vault|nobody)$/;

/** Accounts a stage makes. */
const accountsOf = ({ scripts }: Stage): Account[] =>
  scripts.flatMap(({ instruction, script, deferred }) =>
    instruction.keyword === "RUN" && !deferred
      ? script.commands.flatMap((command) => {
          const made = command.name === "usermod" ? undefined : accountMade(command);
          return made ? [{ ...made, command }] : [];
        })
      : [],
  );

/** Whether a text names an account, by its name or its number. */
const names = ({ name, uid }: AccountMade, text: string): boolean =>
  new RegExp(`(?<![\\w./-])${literally(name)}(?![\\w/-])`).test(text) ||
  (!!uid && new RegExp(`(?<![\\w.])${literally(uid)}(?![\\w.])`).test(text));

/** Something besides its making names the account: ownership, a program that drops to it, a daemon of that name. */
function isUsed(account: Account, stage: Stage, { text: whole }: Source): boolean {
  const { command } = account;
  const own = { start: command.span.start, end: command.span.end };
  for (const each of chainOf(stage))
    for (const instruction of each.instructions) {
      const { keyword, span } = instruction;
      if (/^(?:LABEL|EXPOSE|ARG|FROM|MAINTAINER)$/.test(keyword)) continue;
      const around = span.start <= own.start && own.end <= span.end;
      if (!around) {
        if (tellingParts(instruction).some(({ start, end }) => names(account, whole.slice(start, end)))) return true;
        continue;
      }
      const commands = each.scripts.flatMap(({ script }) => script.commands.filter((other) => isIn(other.span, span)));
      const others = commands.filter(
        (other) => other !== command && !/^(?:addgroup|groupadd|adduser|useradd|passwd|mkdir)$/.test(other.name),
      );
      const words = others.flatMap((other) => [...other.words, ...other.redirects.map(({ target }) => target)]);
      if (words.some(({ text }) => names(account, text))) return true;
    }
  return false;
}

/** Where an instruction can name an account: what COPY and ADD take may only be called as one is. */
const tellingParts = ({ keyword, span, flags, heredocs }: Stage["instructions"][number]): readonly Span[] =>
  keyword === "COPY" || keyword === "ADD" ? [...flags.filter(({ name }) => name !== "from"), ...heredocs].map((part) => part.span) : [span];

const isIn = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
