import { anything, no, type Service, type Switch, service, yes } from "./service.ts";

const open = service("datastore", "anybody");
const asking = service("datastore", "asked");
const varying = service("datastore", "varies");

/** Bitnami's images: a switch that allows what their entrypoint refuses otherwise, and means nothing beside a password. */
const bitnami = (passwords: RegExp): Switch => [/^ALLOW_EMPTY_PASSWORD$/, yes, passwords];

/** Databases and caches. */
export const databases: readonly Service[] = [
  // docker-library/postgres docker-entrypoint.sh: no password, no start; initdb takes --auth. edoburu/pgbouncer and bitnami: AUTH_TYPE.
  asking(
    "PostgreSQL",
    /postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|spilo-\d+/,
    {
      // https://www.postgresql.org/docs/current/auth-pg-hba-conf.html
      configs: [
        [
          "/var/lib/postgresql/data/pg_hba.conf",
          /^[ \t]*(host(?:ssl|nossl)?[ \t]+\S+[ \t]+\S+[ \t]+(?!127\.|::1|localhost)\S+[ \t]+trust)\b/m,
        ],
        ["/etc/pgbouncer/pgbouncer.ini", /^[ \t]*(auth_type[ \t]*=[ \t]*(?:any|trust))\b/m],
      ],
      words: /postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy|pgvector/i,
      alone: [5432],
      shared: [6432],
      opens: [
        [/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/, /^trust$/],
        [/^POSTGRES(?:QL)?_INITDB_ARGS$/, /(?:--auth(?:-host)?[= ]|-A ?)["']?trust\b/, /^POSTGRES_HOST_AUTH_METHOD$/],
        [/^(?:PGBOUNCER_)?AUTH_TYPE$/, /^(?:any|trust)$/],
        bitnami(/^(?:POSTGRESQL|POSTGRES)_PASSWORD(?:_FILE)?$/),
      ],
      sets: "POSTGRES_PASSWORD POSTGRES_POSTGRES_PASSWORD POSTGRESQL_PASSWORD POSTGRESQL_POSTGRES_PASSWORD POSTGRESQL_REPLICATION_PASSWORD REPMGR_PASSWORD PGPOOL_ADMIN_PASSWORD",
    },
  ),
  // docker-library/mysql and mariadb docker-entrypoint.sh: with a password the empty one is not taken.
  asking("MySQL", /mysql(?:-server|-cluster)?|mariadb(?:-galera)?|percona(?:-server|-xtradb-cluster)?|singlestoredb-dev/, {
    configs: [["/etc/mysql/my.cnf", /^[ \t]*(skip[-_]grant[-_]tables)(?![ \t]*=[ \t]*(?:0|off|false))/im]],
    words: /mysql|maria|percona/i,
    alone: [3306],
    shared: [33_060, 6033],
    opens: [
      [
        /^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,
        anything,
        /^(?:MYSQL|MARIADB)_(?:ROOT_PASSWORD(?:_FILE|_HASH)?|RANDOM_ROOT_PASSWORD|MASTER_ROOT_PASSWORD)$/,
      ],
      bitnami(/^(?:MYSQL|MARIADB)_(?:MASTER_)?ROOT_PASSWORD(?:_FILE)?$/),
    ],
    options: [/\s(--skip-grant-tables)(?=\s|$)/],
    sets: "MYSQL_ROOT_PASSWORD MYSQL_PASSWORD MYSQL_REPLICATION_PASSWORD MARIADB_ROOT_PASSWORD MARIADB_PASSWORD MARIADB_REPLICATION_PASSWORD MARIADB_GALERA_MARIABACKUP_PASSWORD",
  }),
  // docker-library/mongo docker-entrypoint.sh: --auth only with MONGO_INITDB_ROOT_USERNAME and _PASSWORD.
  open(
    "MongoDB",
    /mongo(?:db)?(?:-community-server|-enterprise-server|-sharded|-atlas-local)?|percona-server-mongodb|ferretdb|documentdb/,
    {
      words: /mongo(?!-express|ku|-compass|-gui)|ferretdb|documentdb/i,
      alone: [27_017],
      shared: [27_018, 27_019],
      opens: [bitnami(/^MONGODB_ROOT_PASSWORD(?:_FILE)?$/)],
      sets: "MONGO_INITDB_ROOT_PASSWORD MONGODB_ROOT_PASSWORD MONGODB_PASSWORD MONGODB_REPLICA_SET_KEY MONGODB_INITDB_ROOT_PASSWORD",
      closes: /^(?:MONGO(?:DB)?_INITDB_ROOT_PASSWORD|MONGODB_ROOT_PASSWORD)_FILE$/,
      asks: /\s--(?:auth|keyFile|clusterAuthMode)\b/,
    },
  ),
  // docker-library/redis Dockerfile: protected mode is patched off. redis-stack: REDIS_ARGS; KeyDB and Valkey alike; Dragonfly: DFLY_*.
  open(
    "Redis",
    /redis(?:-stack(?:-server)?|-cluster|-sentinel)?|redislabs\/redis|valkey(?:-bundle|-cluster|-sentinel)?|keydb|dragonfly|kvrocks|redict|microsoft\/garnet/,
    {
      configs: [["/usr/local/etc/redis/redis.conf", /^[ \t]*(protected-mode[ \t]+no)\b/m, /^[ \t]*(?:requirepass|aclfile|user)[ \t]+\S/m]],
      words: /redis(?!insight|-commander|-exporter|_exporter)|valkey|keydb|dragonfly|codis|sentinel|redict/i,
      alone: [6379],
      shared: [[26_379, "Redis Sentinel"], 16_379],
      opens: [
        [/^(?:REDIS|VALKEY)(?:_EXTRA)?_(?:ARGS|FLAGS)$/, /^(?!.*--requirepass).*--protected-mode\s+no\b/s],
        bitnami(/^(?:REDIS|VALKEY|KEYDB)_PASSWORD(?:_FILE)?$/),
      ],
      options: [/\s(--protected-mode[ =]no)(?=\s|$|["'])/],
      keys: "REDIS_MASTER_PASSWORD",
      sets: "REDIS_PASSWORD VALKEY_PASSWORD KEYDB_PASSWORD DFLY_REQUIREPASS",
      closes: /^(?:REDIS|VALKEY|KEYDB)_PASSWORD_FILE$/,
      asks: /\s--(?:requirepass|aclfile|user)\b/,
    },
  ),
  // memcached(1): SASL needs -S; bitnami asks when it is given a password.
  open("Memcached", /memcached/, { words: /memcache/i, alone: [11_211], sets: "MEMCACHED_PASSWORD", asks: /\s(?:-S|--enable-sasl|-Y)\b/ }),
  // A cluster of 8 and later starts with security, one of 7 without.
  varying("Elasticsearch", /elasticsearch(?:-oss|-wolfi)?/, {
    configs: [["/usr/share/elasticsearch/config/elasticsearch.yml", /^[ \t]*(xpack\.security\.enabled:[ \t]*["']?false)\b/m]],
    words: /elastic(?!vue|search-head|search-exporter|-agent)|\bes\b/i,
    alone: [9200],
    shared: [9300],
    opens: [[/^xpack[._]security[._]enabled$/i, no]],
    options: [/(?:^|\s|-E)(xpack\.security\.enabled=false)(?=\s|$)/],
    sets: "ELASTIC_PASSWORD ELASTICSEARCH_PASSWORD",
  }),
  asking("OpenSearch", /opensearch/, {
    configs: [["/usr/share/opensearch/config/opensearch.yml", /^[ \t]*(plugins\.security\.disabled:[ \t]*["']?true)\b/m]],
    words: /opensearch(?!-dashboards)/i,
    shared: [9200, 9300, [9600, "OpenSearch's performance analyzer"]],
    opens: [[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/, yes]],
    options: [/(?:^|\s|-E)(plugins\.security\.(?:enabled=false|disabled=true))(?=\s|$)/],
    sets: "OPENSEARCH_INITIAL_ADMIN_PASSWORD OPENSEARCH_PASSWORD",
  }),
  // apache/couchdb docker-entrypoint.sh: from 3.0 on no administrator, no start.
  asking("CouchDB", /couchdb/, { words: /couchdb/i, shared: [5984], sets: "COUCHDB_PASSWORD COUCHDB_SECRET" }),
  // Whoever comes first sets the password up.
  open("Couchbase", /couchbase(?:\/server)?/, {
    words: /couchbase/i,
    shared: [8091, 8092, 8093, 8094, 8095, 8096, 11_210],
    sets: "COUCHBASE_ADMINISTRATOR_PASSWORD",
  }),
  // cassandra.yaml: AllowAllAuthenticator; bitnami asks, with cassandra/cassandra.
  open("Cassandra", /cassandra|dse-server/, {
    configs: [["/etc/cassandra/cassandra.yaml", /^[ \t]*(authenticator:[ \t]*(?:class_name:[ \t]*)?AllowAllAuthenticator)\b/m]],
    words: /cassandra/i,
    alone: [9042],
    shared: [7000, [7199, "Cassandra's JMX"], 9160],
    opens: [[/^CASSANDRA_AUTHENTICATOR$/, /^AllowAllAuthenticator$/]],
    options: [/\s(--authenticator[= ]AllowAllAuthenticator)(?=\s|$)/],
    sets: "CASSANDRA_PASSWORD",
    closes: /^CASSANDRA_AUTHENTICATOR$/,
    password: "cassandra",
  }),
  open("ScyllaDB", /scylla/, {
    words: /scylla/i,
    shared: [9042, [10_000, "ScyllaDB's administration"]],
    asks: /\s--authenticator[= ]PasswordAuthenticator/,
  }),
  // influxdata/influxdb Dockerfiles: 1 lets everybody in, 2 whoever sets it up first, 3 asks for a token.
  varying("InfluxDB", /influxdb(?:3-core|3-enterprise)?/, {
    configs: [["/etc/influxdb/influxdb.conf", /^[ \t]*(auth-enabled[ \t]*=[ \t]*false)\b/m]],
    words: /influx/i,
    alone: [8086],
    shared: [8181, [8088, "InfluxDB's backups"]],
    opens: [
      [/^INFLUXDB_HTTP_AUTH_ENABLED$/, no],
      [/^INFLUXDB3_(?:START_)?WITHOUT_AUTH$/, yes],
    ],
    sets: "DOCKER_INFLUXDB_INIT_PASSWORD DOCKER_INFLUXDB_INIT_ADMIN_TOKEN INFLUXDB_ADMIN_PASSWORD INFLUXDB_ADMIN_USER_PASSWORD INFLUXDB_ADMIN_USER_TOKEN INFLUXDB_USER_PASSWORD INFLUXDB_READ_USER_PASSWORD INFLUXDB_WRITE_USER_PASSWORD",
  }),
  // ClickHouse/docker/server/entrypoint.sh
  asking("ClickHouse", /clickhouse(?:-server)?/, {
    words: /clickhouse/i,
    shared: [8123, 8443, 9000, 9004, 9005, 9009, 9440],
    opens: [[/^CLICKHOUSE_SKIP_USER_SETUP$/, /^1$/], bitnami(/^CLICKHOUSE_(?:ADMIN_)?PASSWORD(?:_FILE)?$/)],
    sets: "CLICKHOUSE_PASSWORD CLICKHOUSE_ADMIN_PASSWORD",
  }),
  // neo4j docker-entrypoint.sh: neo4j/neo4j has to be changed at the first login.
  asking("Neo4j", /neo4j(?:-enterprise)?/, {
    words: /neo4j/i,
    shared: [7473, 7474, 7687, [6362, "Neo4j's backups"]],
    opens: [
      [/^NEO4J_AUTH$/, /^none$/],
      [/^NEO4J_(?:dbms|server)_security_auth__?enabled$/, no],
    ],
    sets: "NEO4J_AUTH",
    password: "neo4j",
  }),
  // https://memgraph.com/docs/database-management/authentication-and-authorization
  open("Memgraph", /memgraph(?:-mage|-platform)?/, { words: /memgraph/i, shared: [7687, 7444] }),
  // https://rethinkdb.com/docs/security/: admin has no password.
  open("RethinkDB", /rethinkdb/, {
    words: /rethinkdb/i,
    shared: [28_015, 29_015, [8080, "RethinkDB's administration"]],
    asks: /\s--initial-password\b/,
  }),
  // arangodb docker-entrypoint.sh: one of ARANGO_ROOT_PASSWORD, _RANDOM_ROOT_PASSWORD and _NO_AUTH, or no start.
  asking("ArangoDB", /arangodb/, {
    words: /arangodb/i,
    shared: [8529],
    opens: [[/^ARANGO_NO_AUTH$/, anything]],
    options: [/\s(--server\.authentication[= ]false)(?=\s|$)/],
    sets: "ARANGO_ROOT_PASSWORD",
  }),
  asking("OrientDB", /orientdb/, { shared: [2424, 2480], sets: "ORIENTDB_ROOT_PASSWORD" }),
  // ravendb's Dockerfile: PrivateNetwork, which a container's clients come from.
  varying("RavenDB", /ravendb/, {
    words: /ravendb/i,
    shared: [8080, 38_888],
    opens: [[/^RAVEN_Security_UnsecuredAccessAllowed$/i, /\bP(?:ublic|rivate)Network\b/i]],
    options: [/(--Security\.UnsecuredAccessAllowed[= ]["']?P(?:ublic|rivate)Network)/i],
  }),
  asking("SQL Server", /mssql\/server(?:\/[\s\S]*)?|mssql-server(?:-linux)?|azure-sql-edge/, {
    words: /mssql|sql-?server|azure-sql/i,
    alone: [1433],
    sets: "MSSQL_SA_PASSWORD SA_PASSWORD",
  }),
  asking("Oracle Database", /oracle-(?:xe|free)(?:-\w+)?|database\/(?:free|enterprise|express)|oracle\/database/, {
    words: /oracle(?!linux)/i,
    alone: [1521],
    shared: [5500],
    sets: "ORACLE_PWD ORACLE_PASSWORD APP_USER_PASSWORD",
  }),
  asking("Db2", /db2(?:_community\/db2)?/, { shared: [50_000], sets: "DB2INST1_PASSWORD" }),
  // https://www.cockroachlabs.com/docs/stable/cockroach-start
  varying("CockroachDB", /cockroach(?:db)?(?:-unstable)?/, {
    words: /cockroach/i,
    shared: [26_257, [8080, "CockroachDB's console"]],
    options: [/^(?:(?:\/\S*)?cockroach(?:\.sh)? (?:start|start-single-node|demo)|start-single-node)(?: .*)? (--insecure)(?=\s|=true|$)/],
  }),
  // https://docs.pingcap.com/tidb/stable/user-account-management: root has no password; TiKV and PD ask for nothing without TLS.
  open("TiDB", /pingcap\/(?:tidb|tikv|pd)/, {
    words: /\b(?:tidb|tikv)\b|pingcap\/pd/i,
    shared: [4000, 10_080, 20_160, [2379, "TiDB's placement driver"]],
  }),
  // https://docs.yugabyte.com/stable/secure/enable-authentication/
  open("YugabyteDB", /yugabyte(?:db)?/, { words: /yugabyte/i, shared: [5433, 7000, 9042, 15_433], sets: "YSQL_PASSWORD YCQL_PASSWORD" }),
  // https://crate.io/docs/crate/reference: the user crate is trusted on the loopback only, without a password elsewhere unless it has one.
  open("CrateDB", /crate/, { words: /(?:^|[\s/])crate(?:db)?(?=[:@\s]|$)/i, shared: [4200, 5432] }),
  // https://docs.starrocks.io, https://doris.apache.org: root has no password.
  open("StarRocks or Doris", /starrocks\/(?:fe|be|allin1)-ubuntu|(?:apache|selectdb)\/doris[\w.-]*/, {
    words: /starrocks|(?:apache|selectdb)\/doris/i,
    shared: [8030, 9030],
  }),
  // https://questdb.com/docs/configuration: the console asks for nothing, pgwire has admin/quest.
  varying("QuestDB", /questdb/, {
    words: /questdb/i,
    shared: [9000, 8812, 9009],
    sets: "QDB_PG_PASSWORD QDB_HTTP_PASSWORD",
    password: "quest",
  }),
  // https://docs.victoriametrics.com/#security
  open("VictoriaMetrics", /victoria-(?:metrics|logs)/, { shared: [8428, 9428], asks: /\s-{1,2}httpAuth\.password\b/ }),
  open("Aerospike", /aerospike(?:-server(?:-enterprise)?)?/, { words: /aerospike/i, shared: [3000, 3001, 3002] }),
  asking("Firebird", /firebird/, {
    words: /firebird/i,
    shared: [3050],
    sets: "ISC_PASSWORD FIREBIRD_ROOT_PASSWORD",
    password: "masterkey",
  }),
  open("rqlite", /rqlite/, { words: /rqlite/i, shared: [4001], asks: /\s-auth\b/ }),
  // https://www.tdengine.com: root/taosdata
  service("datastore", "default")("TDengine", /tdengine(?:-ee)?/, {
    shared: [6030, 6041, 6060],
    sets: "TAOS_ROOT_PASSWORD",
    password: "taosdata",
  }),
  service("datastore", "default")("immudb", /immudb/, { shared: [3322, 9497], sets: "IMMUDB_ADMIN_PASSWORD", password: "immudb" }),
  open("Dgraph", /dgraph|dgraph\/standalone/, { shared: [8080, 9080], asks: /\s--acl\b/ }),
  open("Apache Ignite", /ignite/, { words: /\bignite\b/i, shared: [10_800] }),
  open("Hazelcast", /hazelcast(?:-enterprise)?/, { words: /hazelcast/i, shared: [5701] }),
  asking("Infinispan", /infinispan(?:\/server)?/, { words: /infinispan/i, shared: [11_222] }),
  // https://surrealdb.com/docs/surrealdb/cli/start: from 2.0 on it asks.
  varying("SurrealDB", /surrealdb/, {
    words: /surrealdb/i,
    shared: [8000],
    opens: [[/^SURREAL_(?:UNAUTHENTICATED|NO_AUTH)$/, yes]],
    options: [/\s(--unauthenticated)(?=\s|$)/],
    sets: "SURREAL_PASS",
  }),
  // etcd asks for certificates when told; its own accounts are switched on by etcdctl.
  open("etcd", /etcd/, {
    words: /etcd/i,
    alone: [2379],
    shared: [[2380, "etcd's peers"]],
    opens: [[/^ALLOW_NONE_AUTHENTICATION$/, yes, /^ETCD_ROOT_PASSWORD(?:_FILE)?$/]],
    sets: "ETCD_ROOT_PASSWORD",
    closes: /^ETCD_(?:CLIENT_CERT_AUTH|TRUSTED_CA_FILE)$/,
    asks: /\s--(?:client-cert-auth|trusted-ca-file)\b/,
  }),
];
