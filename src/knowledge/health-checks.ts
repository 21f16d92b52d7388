/** What tells whether a service answers, by a program that its image has: words, or a line for its shell. */
export type HealthCheck = readonly string[] | string;

/**
 * How long a service may take to start. Failures in it count for nothing, and the engine asks every 5 s until the service is healthy
 * (docs.docker.com/reference/dockerfile, `--start-interval`); else the first answer is 30 s away, for whoever waits for it, too.
 */
export const startPeriod = "30s";

interface Row {
  readonly image: string;
  /** The tags it is true for; all of them unless told. */
  readonly tags?: RegExp;
  readonly check: HealthCheck;
}

/** The first row that fits wins. */
const rows: readonly Row[] = [
  // https://www.postgresql.org/docs/current/app-pg-isready.html; the server that sets the data up answers on no address, only the real one does
  { image: "postgres", check: "pg_isready -h 127.0.0.1 -U ${POSTGRES_USER:-postgres}" },
  { image: "postgis/postgis", check: "pg_isready -h 127.0.0.1 -U ${POSTGRES_USER:-postgres}" },
  // https://redis.io/docs/latest/develop/tools/cli/
  { image: "redis", check: ["redis-cli", "ping"] },
  { image: "valkey/valkey", check: ["valkey-cli", "ping"] },
  // https://github.com/MariaDB/mariadb-docker/blob/master/main/healthcheck.sh; it came with 10.2
  { image: "mariadb", tags: /^(?!5|10\.[01]\b)/, check: ["healthcheck.sh", "--connect"] },
  // https://dev.mysql.com/doc/refman/8.4/en/mysqladmin.html: ping succeeds where access is denied, too
  { image: "mysql", check: ["mysqladmin", "ping", "-h", "127.0.0.1", "--silent"] },
  // https://www.mongodb.com/docs/manual/reference/command/ping/; the shell is another one before 6.0
  { image: "mongo", tags: /^(?![2-5]\b)/, check: ["mongosh", "--quiet", "--eval", "db.adminCommand('ping')"] },
  // https://www.rabbitmq.com/docs/monitoring#health-checks
  { image: "rabbitmq", check: ["rabbitmq-diagnostics", "-q", "ping"] },
  // https://docs.influxdata.com/influxdb/v2/reference/cli/influx/ping/
  { image: "influxdb", tags: /^2/, check: ["influx", "ping"] },
  // https://zookeeper.apache.org/doc/current/zookeeperTools.html
  { image: "zookeeper", check: ["zkServer.sh", "status"] },
  // https://caddyserver.com/docs/api: on this address unless told
  { image: "caddy", check: ["wget", "-q", "--spider", "http://127.0.0.1:2019/config/"] },
];

/** The check for an image of a name and a tag; `undefined` where none is known. */
export const healthCheckFor = (image: string, tag: string): HealthCheck | undefined =>
  rows.find((row) => row.image === image && (row.tags?.test(tag) ?? true))?.check;

/** The programs of images of runtimes that can open a connection, and the words that do, to a port of the container itself. */
export const connectWith: Readonly<Record<string, (port: number) => HealthCheck>> = {
  // https://nodejs.org/api/net.html
  node: (port) => [
    "node",
    "-e",
    `require('net').connect(${port}, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))`,
  ],
  // https://docs.python.org/3/library/socket.html#socket.create_connection
  python: (port) => ["python", "-c", `import socket; socket.create_connection(('127.0.0.1', ${port}), 3)`],
};
