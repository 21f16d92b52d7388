import {
  type Container,
  certainly,
  clientsAmong,
  composeOf,
  defineRule,
  hasWayOut,
  itemsOf,
  jobsOf,
  markedInternal,
  name,
  namesDatastore,
  neighboursOf,
  openingsOf,
  ownNetworkFor,
  type Problem,
  type Project,
  quote,
  startedBy,
  told,
  unsure,
} from "../../src/rule.ts";

export default defineRule({
  id: "datastore-on-internal-network",
  on: "container",
  severity: "medium",
  otherwise: { low: "it is the only service of its file" },
  confidence: "medium",
  profile: "recommended",
  summary: "Attach datastores only to networks marked `internal`.",
  why: "A database needs no internet access. On an ordinary network a compromised one can download tools and send data out; on an internal network it can only answer its clients.",
  standards: ["OWASP-5", "NIST-4.3.3", "NIST-4.4.2", "CWE-653"],
  references: { "Compose: internal networks": "https://docs.docker.com/reference/compose-file/networks/#internal" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n  [|db|]:\n    image: postgres:17.2\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    networks: [default, data]\n  db:\n    image: postgres:17.2\n    networks: [data]\nnetworks:\n  data:\n    internal: true\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    networks: [data]\n  cache:\n    image: mirror.example.com/library/redis:8.0\n    networks: [[|data|]]\nnetworks:\n  data: {}\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    networks: [data]\n  cache:\n    image: mirror.example.com/library/redis:8.0\n    networks: [data]\nnetworks:\n  data:\n    external: true\n",
    },
  ],
  *check(container, project) {
    const { containers } = project;
    const { host, span } = container;
    if (!isDatastore(container) || isAwaitedJob(container, project) || host.networkMode.state !== "default") return;
    const [open] = itemsOf(host.networks, ({ internal }) => certainly(internal, (value) => !value));
    if (!open) return;
    const alone = containers.filter((other) => other.span.file === span.file).length === 1;
    const which = host.networks.state === "default" ? "the default network" : `network ${quote(open.value.name)}`;
    const ways = neighboursOf(container, containers);
    const related = ways
      .flatMap((other) =>
        openingsOf(other)
          .slice(0, 1)
          .map(({ at: { span: at } }) => ({ span: at, message: `${name(other)} is open to other machines and can reach it` })),
      )
      .slice(0, 3);
    yield {
      at: open,
      related,
      severity: alone ? "low" : "medium",
      ...told(
        `${name(container)} is a datastore on ${which}`,
        { label: "has internet access", joint: ", which " },
        { help: `put it on a network with \`internal: true\`${clientsOf(ways)}${itemsOf(host.portBindings).length ? unpublished : ""}` },
      ),
      ...repair(container, ways, project),
    };
  },
});

function repair(container: Container, ways: readonly Container[], project: Project): Pick<Problem, "fix"> {
  const compose = composeOf(container, project);
  if (!compose || ways.length === 0) return {};
  const clients = clientsAmong(ways, container, compose);
  const changes =
    markedInternal(container, ways) ??
    ownNetworkFor(container, clients, { compose, containers: project.containers, named: "data", leave: hasWayOut, admits: () => true });
  return changes ? { fix: unsure("nothing else connects to it", ...changes) } : {};
}

/** An internal network publishes nothing: what else is said of the ports of a datastore must fit. */
const unpublished =
  ", and remove its `ports`, which do not work there; where the host itself needs one, keep it at 127.0.0.1 and ignore this finding";

/** Who shares a network with it now: whoever of them asks it needs the other network, too. */
function clientsOf(ways: readonly Container[]): string {
  const [first, second, ...others] = ways.map(name);
  if (first === undefined) return "";
  const who = second === undefined ? first : `${first}${others.length ? "," : " and"} ${second}`;
  const more = others.length ? ` and ${others.length} more` : "";
  return ` that its clients also join (${who}${more} ${second === undefined ? "shares" : "share"} this one)`;
}

/** Others wait until it has ended: it prepares a store, or asks one. */
function isAwaitedJob(container: Container, project: Project): boolean {
  const compose = composeOf(container, project);
  return compose !== undefined && jobsOf(compose).has(container.path[1] ?? "");
}

const isDatastore = (container: Container): boolean =>
  (container.base?.kind === "datastore" || namesDatastore(container.image)) && !isClient(container);

/** It only runs clients of the store, and what a script needs around them. */
function isClient(container: Container): boolean {
  const [first] = startedBy(container).filter(({ what }) => what === "entrypoint" || what === "command");
  const names = first?.commands.map(({ name: program, words }) => (/^(?:redpanda|start)/.test(words[1]?.text ?? "") ? "" : program)) ?? [];
  return names.some((each) => clients.test(each)) && names.every((each) => clients.test(each) || helpers.test(each));
}

const clients =
  /^(?:elasticsearch-(?:certutil|certgen|users|reset-password|create-enrollment-token|setup-passwords)|rabbitmqctl|rabbitmq-diagnostics|nodetool|mongoimport|mongoexport|mongostat|redis-benchmark|valkey-benchmark|mysqlcheck|mysqlimport|createdb|createuser|dropdb|pg_basebackup|pgbench|vacuumdb|influxd-ctl|nats|mongosh|mongo|mongodump|mongorestore|redis-cli|valkey-cli|psql|pg_dump|pg_dumpall|pg_restore|pg_isready|mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|mariadb-admin|cqlsh|clickhouse-client|influx|etcdctl|rpk|kafka-(?:topics|acls|configs|console-\w+|consumer-groups|cluster)(?:\.sh)?|cub|zookeeper-shell(?:\.sh)?|zkCli\.sh|cypher-shell|cockroach|rabbitmqadmin|pulsar-admin|mc)$/;

const helpers =
  /^(?:(?:ba|da|a)?sh|echo|printf|sleep|until|while|for|if|test|\[|true|exit|set|export|curl|wget|cd|cat|wait|wait-for-it\.sh|date|unzip|tar|chown|chmod|mkdir|rm|cp|mv|ln|ls|find|xargs|sed|awk|grep|tr|head|tail|openssl)$/;
