import { fitsTag, isSince } from "./tags.ts";

/** What tells whether a service answers, by a program that its image has: words, or a line for its shell. */
export type HealthCheck = readonly string[] | string;

/**
 * How long a service may take to start. Failures in it count for nothing, and the engine asks every 5 s until the service is healthy
 * (docs.docker.com/reference/dockerfile, `--start-interval`); else the first answer is 30 s away, for whoever waits for it, too.
 */
export const startPeriod = "30s";

interface Row {
  readonly image: string;
  /** The tags it is true for (see `fitsTag`); all of them unless told. */
  readonly tags?: string;
  /** The first releases with its program (see `isSince`). */
  readonly since?: string;
  readonly check: HealthCheck;
}

/** The first row that fits wins. */
const rows: readonly Row[] = [
  // https://www.postgresql.org/docs/9.3/app-pg-isready.html, which came with 9.3; the server that sets the data up answers on no address, only the real one does
  { image: "postgres", since: "9.3", check: "pg_isready -h 127.0.0.1 -U ${POSTGRES_USER:-postgres}" },
  { image: "postgis/postgis", check: "pg_isready -h 127.0.0.1 -U ${POSTGRES_USER:-postgres}" },
  // https://redis.io/docs/latest/develop/tools/cli/
  { image: "redis", check: ["redis-cli", "ping"] },
  { image: "valkey/valkey", check: ["valkey-cli", "ping"] },
  // https://github.com/MariaDB/mariadb-docker/blob/master/healthcheck.sh: commit f3c6fd2, published with the releases of 2022-02-12 (9365916)
  {
    image: "mariadb",
    since: "10.2.43 10.3.34 10.4.24 10.5.15 10.6.7 10.7.3 10.8.2",
    check: ["healthcheck.sh", "--connect"],
  },
  // https://dev.mysql.com/doc/refman/8.4/en/mysqladmin.html: ping succeeds where access is denied, too
  { image: "mysql", check: ["mysqladmin", "ping", "-h", "127.0.0.1", "--silent"] },
  // https://www.mongodb.com/docs/manual/reference/command/ping/; mongosh came with 5.0: docker-library/docs, pull request 2183
  { image: "mongo", since: "5", check: ["mongosh", "--quiet", "--eval", "db.adminCommand('ping')"] },
  // https://www.rabbitmq.com/docs/monitoring#health-checks; of 3.7 only some releases have it
  { image: "rabbitmq", since: "3.8", check: ["rabbitmq-diagnostics", "-q", "ping"] },
  // https://docs.influxdata.com/influxdb/v2/reference/cli/influx/ping/
  { image: "influxdb", tags: "2*", check: ["influx", "ping"] },
  // https://zookeeper.apache.org/doc/current/zookeeperTools.html
  { image: "zookeeper", check: ["zkServer.sh", "status"] },
  // https://caddyserver.com/docs/api: on this address unless told
  { image: "caddy", check: ["wget", "-q", "--spider", "http://127.0.0.1:2019/config/"] },
];

/** The check for an image of a name and a tag, `null` where nobody knows that; `undefined` where none is known. */
export const healthCheckFor = (image: string, tag: string | null): HealthCheck | undefined =>
  rows.find((row) => row.image === image && isOf(row, tag))?.check;

function isOf({ tags, since }: Row, tag: string | null): boolean {
  if (tag === null) return !tags && !since;
  return (!tags || fitsTag(tag, tags)) && (!since || isSince(tag, since));
}

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
