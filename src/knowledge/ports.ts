/** A port that is dangerous to reach, what listens there, and words by which an image of that very service is told. */
export interface SensitivePort {
  readonly what: string;
  readonly class: "datastore" | "admin" | "debug" | "back door";
  readonly service: RegExp;
}

const port = (what: string, kind: SensitivePort["class"], service: RegExp): SensitivePort => ({ what, class: kind, service });

/** By TCP port, after the IANA registry and the services' own documentation. 22 and 2375 have rules of their own. */
export const sensitivePorts: ReadonlyMap<number, SensitivePort> = new Map([
  [23, port("Telnet", "admin", /telnet|busybox/i)],
  [1433, port("SQL Server", "datastore", /mssql|sql-?server/i)],
  [1521, port("Oracle Database", "datastore", /oracle/i)],
  [2345, port("the Delve debugger", "debug", /\bdlv\b|delve|golang/i)],
  [2376, port("the Docker API", "admin", /docker/i)],
  [2379, port("etcd", "datastore", /etcd/i)],
  [3306, port("MySQL", "datastore", /mysql|maria|percona/i)],
  [3389, port("Remote Desktop", "admin", /rdp/i)],
  [4444, port("a usual back door", "back door", /selenium|metasploit|msf|grid/i)],
  [5005, port("the Java debugger", "debug", /jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i)],
  [5432, port("PostgreSQL", "datastore", /postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy/i)],
  [5555, port("a usual back door", "back door", /flower|adb|android|celery/i)],
  [5672, port("RabbitMQ", "datastore", /rabbit|amqp|qpid|activemq|artemis/i)],
  [5900, port("VNC", "admin", /vnc|selenium|novnc|qemu/i)],
  [6379, port("Redis", "datastore", /redis|valkey|keydb|dragonfly|codis|sentinel/i)],
  [6666, port("a usual back door", "back door", /irc/i)],
  [7777, port("a usual back door", "back door", /terraria|game|server/i)],
  [8086, port("InfluxDB", "datastore", /influx/i)],
  [9042, port("Cassandra", "datastore", /cassandra|scylla/i)],
  [9200, port("Elasticsearch", "datastore", /elastic|opensearch|\bes\b/i)],
  [9229, port("the Node.js debugger", "debug", /node|--inspect|npm|yarn/i)],
  [10250, port("the kubelet", "admin", /kube|k3s/i)],
  [11211, port("Memcached", "datastore", /memcache/i)],
  [15672, port("RabbitMQ's administration", "admin", /rabbit/i)],
  [27017, port("MongoDB", "datastore", /mongo|ferretdb|documentdb/i)],
  [31337, port("a usual back door", "back door", /^$/)],
]);
