/** A port that is dangerous to reach, what listens there, and words by which an image of that very service is told. */
export interface SensitivePort {
  readonly port: number;
  readonly what: string;
  readonly class: "datastore" | "admin" | "debug" | "back door";
  readonly service: RegExp;
  /** The number is that of other things too: it means this only in an image of the service. */
  readonly shared?: true;
  /** Variables with which the service asks for a login that it does not ask for as shipped. */
  readonly closedBy?: RegExp;
  /** Another rule judges the port where it is published. */
  readonly elsewhere?: true;
}

const row =
  (kind: SensitivePort["class"], more: Partial<Pick<SensitivePort, "shared" | "elsewhere">> = {}) =>
  (port: number, what: string, service: RegExp, closedBy?: RegExp): SensitivePort => ({
    port,
    what,
    class: kind,
    service,
    ...more,
    ...(closedBy ? { closedBy } : {}),
  });
const datastore = row("datastore");
const admin = row("admin");
const debug = row("debug");
const backDoor = row("back door");
const sharedDatastore = row("datastore", { shared: true });
const sharedAdmin = row("admin", { shared: true });
const sharedDebug = row("debug", { shared: true });

/** The container engine itself, and what stands before its socket; `docker.io/` is a registry. */
const engine = /dockerd|\bdind\b|(?:^|[\s/"])docker(?=[:@\s"]|$)|docker\.io(?!\/)|docker-ce|\bmoby\b|socket-?proxy/i;

/** TCP ports, after the IANA registry and the services' own documentation. 22 has a rule of its own. */
export const sensitivePorts: readonly SensitivePort[] = [
  admin(23, "Telnet", /telnet|busybox/i),
  datastore(1433, "SQL Server", /mssql|sql-?server/i),
  datastore(1521, "Oracle Database", /oracle/i),
  debug(2345, "the Delve debugger", /\bdlv\b|delve|golang/i),
  row("admin", { elsewhere: true })(2375, "the Docker API without TLS", engine),
  admin(2376, "the Docker API", engine),
  admin(2377, "Docker Swarm's managers", engine),
  datastore(2379, "etcd", /etcd/i),
  datastore(3306, "MySQL", /mysql|maria|percona/i),
  admin(3389, "Remote Desktop", /rdp/i),
  backDoor(4444, "a usual back door", /selenium|metasploit|msf|grid/i),
  debug(5005, "the Java debugger", /jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i),
  datastore(5432, "PostgreSQL", /postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy/i),
  backDoor(5555, "a usual back door", /flower|adb|android|celery|prisma|studio/i),
  datastore(5672, "RabbitMQ", /rabbit|amqp|qpid|activemq|artemis/i),
  admin(5900, "VNC", /vnc|selenium|novnc|qemu/i),
  datastore(6379, "Redis", /redis|valkey|keydb|dragonfly|codis|sentinel/i),
  backDoor(6666, "a usual back door", /irc/i),
  backDoor(7777, "a usual back door", /terraria|game|server/i),
  datastore(8086, "InfluxDB", /influx/i),
  datastore(9042, "Cassandra", /cassandra|scylla/i),
  datastore(9200, "Elasticsearch", /elastic|opensearch|\bes\b/i),
  debug(9229, "the Node.js debugger", /node|--inspect|npm|yarn/i),
  admin(10250, "the kubelet", /kube|k3s/i),
  datastore(11211, "Memcached", /memcache/i),
  admin(15672, "RabbitMQ's administration", /rabbit/i),
  datastore(27017, "MongoDB", /mongo|ferretdb|documentdb/i),
  backDoor(31337, "a usual back door", /^$/),
  // Debuggers whose numbers others use as well.
  sharedDebug(1234, "the Ruby debugger", /ruby-debug|rdebug|debase/i),
  sharedDebug(5678, "the Python debugger", /debugpy|ptvsd/i),
  sharedDebug(5858, "the Node.js debugger", /--debug\b/i),
  sharedDebug(8787, "the JBoss debugger", /jboss|wildfly|keycloak/i),
  sharedDebug(9222, "Chrome's debugger", /chrom(?:e|ium)\b|puppeteer|playwright|browserless/i),
  sharedDebug(40_000, "the Delve debugger", /\bdlv\b|delve/i),
  // Datastores and brokers.
  // Mosquitto let everybody in up to 1.6; EMQX, NanoMQ and HiveMQ's community edition do as shipped.
  sharedDatastore(1883, "MQTT", /\bmosquitto:1\b|\bemqx\b|nanomq|hivemq/i, /^EMQX_AUTHENTICATION|^HIVEMQ_ALLOW_ALL_CLIENTS$/),
  sharedDatastore(2181, "ZooKeeper", /zookeeper/i),
  sharedDatastore(3000, "Aerospike", /aerospike/i),
  sharedDatastore(3050, "Firebird", /firebird/i),
  sharedDatastore(4000, "TiDB", /\btidb\b/i),
  sharedDatastore(4001, "rqlite", /rqlite/i),
  sharedDatastore(4222, "NATS", /\bnats\b/i),
  sharedDatastore(4150, "NSQ", /\bnsqd?\b/i),
  sharedDatastore(4730, "Gearman", /gearman/i),
  sharedDatastore(5701, "Hazelcast", /hazelcast/i),
  sharedDatastore(5984, "CouchDB", /couchdb/i),
  sharedDatastore(6333, "Qdrant", /qdrant/i),
  sharedDatastore(6334, "Qdrant", /qdrant/i),
  sharedDatastore(6650, "Pulsar", /pulsar/i),
  sharedDatastore(7474, "Neo4j", /neo4j/i),
  sharedDatastore(7687, "Neo4j", /neo4j|memgraph/i),
  sharedDatastore(7700, "Meilisearch", /meilisearch/i),
  sharedDatastore(8000, "Chroma", /chromadb|\bchroma\b/i),
  sharedDatastore(8000, "SurrealDB", /surrealdb/i),
  sharedDatastore(8080, "Weaviate", /weaviate/i),
  sharedDatastore(8091, "Couchbase", /couchbase/i),
  sharedDatastore(8108, "Typesense", /typesense/i),
  sharedDatastore(8123, "ClickHouse", /clickhouse/i),
  sharedDatastore(8529, "ArangoDB", /arangodb/i),
  sharedDatastore(8983, "Solr", /\bsolr\b/i),
  sharedDatastore(9000, "ClickHouse", /clickhouse/i),
  sharedDatastore(9092, "Kafka", /kafka|redpanda/i),
  sharedDatastore(9876, "RocketMQ", /rocketmq/i),
  sharedDatastore(10_800, "Ignite", /\bignite\b/i),
  sharedDatastore(11300, "Beanstalkd", /beanstalk/i),
  sharedDatastore(19530, "Milvus", /milvus/i),
  sharedDatastore(26257, "CockroachDB", /cockroach/i),
  sharedDatastore(26379, "Redis Sentinel", /redis|valkey|sentinel/i),
  sharedDatastore(28015, "RethinkDB", /rethinkdb/i),
  sharedDatastore(61616, "ActiveMQ", /activemq|artemis/i),
  // Control planes.
  sharedAdmin(2380, "etcd's peers", /etcd/i),
  sharedAdmin(4646, "Nomad", /nomad/i, /^NOMAD_ACL/),
  sharedAdmin(5000, "a registry", /(?:^|[\s/])registry(?=[:@\s]|$)|distribution\/distribution/i, /^REGISTRY_AUTH/),
  sharedAdmin(5050, "Mesos' master", /mesos/i),
  sharedAdmin(7077, "Spark's master", /spark/i),
  sharedAdmin(7233, "Temporal", /temporalio\/(?:server|auto-setup|temporal)/i),
  sharedAdmin(8001, "Kong's administration", /(?:^|[\s/])kong(?=[:@\s/-]|$)/i),
  sharedAdmin(8080, "Pulsar's administration", /apachepulsar\/|streamnative\//i),
  sharedAdmin(8081, "Flink's job manager", /\bflink\b/i),
  sharedAdmin(8083, "Kafka Connect", /kafka-connect|debezium\/connect/i),
  sharedAdmin(8088, "Hadoop YARN", /hadoop|yarn|resourcemanager/i),
  sharedAdmin(8161, "ActiveMQ's administration", /activemq|artemis/i),
  sharedAdmin(8222, "NATS' monitoring", /\bnats\b/i),
  sharedAdmin(8265, "Ray", /rayproject|\bray\b/i),
  sharedAdmin(8500, "Consul", /\bconsul\b/i),
  sharedAdmin(8786, "Dask's scheduler", /\bdask\b/i),
  sharedAdmin(8848, "Nacos", /nacos/i, /^NACOS_AUTH_ENABLE$/),
  sharedAdmin(9870, "Hadoop's name node", /hadoop|namenode/i),
  sharedAdmin(9901, "Envoy's administration", /envoyproxy\/|\benvoy\b/i),
  sharedAdmin(11_434, "Ollama", /(?:^|[\s/])ollama(?=[:@\s]|$)/i),
  sharedAdmin(18_083, "EMQX's administration", /\bemqx\b/i),
  sharedAdmin(50_070, "Hadoop's name node", /hadoop|namenode/i),
];
