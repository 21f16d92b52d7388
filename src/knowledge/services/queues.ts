import { no, type Service, service, yes } from "./service.ts";

const open = service("datastore", "anybody");
const asking = service("datastore", "asked");

/** Search engines and databases of vectors. */
export const searchEngines: readonly Service[] = [
  // https://solr.apache.org/guide/solr/latest/deployment-guide/securing-solr.html
  open("Solr", /solr/, { words: /\bsolr\b/i, shared: [8983], closes: /^SOLR_AUTH(?:_TYPE|ENTICATION_OPTS)$/ }),
  // Without a master key everybody may do everything; production mode refuses to start without one.
  open("Meilisearch", /meilisearch/, { words: /meilisearch/i, shared: [7700], sets: "MEILI_MASTER_KEY", asks: /\s--master-key\b/ }),
  asking("Typesense", /typesense/, { words: /typesense/i, shared: [8108], sets: "TYPESENSE_API_KEY" }),
  // https://qdrant.tech/documentation/guides/security/
  open("Qdrant", /qdrant/, { words: /qdrant/i, shared: [6333, 6334], sets: "QDRANT__SERVICE__API_KEY" }),
  // https://docs.weaviate.io/deploy/configuration/authentication: anonymous unless a way to log in is switched on.
  open("Weaviate", /weaviate/, {
    words: /weaviate/i,
    shared: [8080, 50_051],
    opens: [[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/, yes]],
    sets: "AUTHENTICATION_APIKEY_ALLOWED_KEYS",
    closes: /^AUTHENTICATION_(?:APIKEY|OIDC|DB_USERS)_ENABLED$/,
  }),
  // https://milvus.io/docs/authenticate.md
  open("Milvus", /milvus/, { words: /milvus/i, shared: [19_530, 9091], closes: /^COMMON_SECURITY_AUTHORIZATIONENABLED$/i }),
  // https://cookbook.chromadb.dev/security/auth/
  open("Chroma", /chroma(?:db)?/, { words: /chromadb|\bchroma\b/i, shared: [8000], closes: /^CHROMA_SERVER_AUTHN?_/ }),
  open("Vespa", /vespa/, { shared: [8080, [19_071, "Vespa's configuration server"]] }),
  open("Manticore Search", /manticore/, { words: /manticore/i, shared: [9306, 9308, 9312] }),
];

/** Queues, logs of events and what keeps them together. */
export const queues: readonly Service[] = [
  // bitnami: ALLOW_ANONYMOUS_LOGIN, ZOO_ENABLE_AUTH
  open("ZooKeeper", /(?:cp-)?zookeeper/, {
    words: /zookeeper/i,
    shared: [2181],
    opens: [[/^ALLOW_ANONYMOUS_LOGIN$/, yes, /^ZOO_ENABLE_AUTH$/]],
    closes: [/^ZOO_ENABLE_AUTH$/, [/^(?:KAFKA_OPTS|(?:SERVER_)?JVMFLAGS|ZOO_CFG_EXTRA)$/, /auth\.login\.config|authProvider|AuthScheme/]],
  }),
  // bitnami and wurstmeister: KAFKA_CFG_*, KAFKA_*; SASL or certificates are what a listener's protocol says.
  open("Kafka", /(?:cp-)?kafka(?:-native)?|cp-server|redpanda/, {
    words: /kafka(?!-ui|drop|-connect|-rest|-manager|-exporter|hq)|redpanda(?!-console)/i,
    // 9093 is the controllers' among themselves.
    shared: [9092, 9094, 19_092, 29_092],
    opens: [[/^ALLOW_PLAINTEXT_LISTENER$/, yes, /^KAFKA_CLIENT_PASSWORDS?$/]],
    sets: "KAFKA_CLIENT_PASSWORDS",
    keys: "KAFKA_INTER_BROKER_PASSWORD KAFKA_CONTROLLER_PASSWORD",
    closes: [/^KAFKA_.*(?:SASL|SSL_CLIENT_AUTH)/, [/^KAFKA_.*(?:LISTENERS?|PROTOCOL|PROTOCOL_MAP)$/, /\bSASL_/]],
    // https://docs.redpanda.com/current/manage/security/authentication/
    asks: /\bredpanda\.(?:enable_sasl|kafka_enable_authorization)(?=[= :])/,
  }),
  // docker-library/rabbitmq 10-defaults.conf: guest may log in from everywhere.
  service("datastore", "default")("RabbitMQ", /rabbitmq/, {
    words: /rabbit|amqp|qpid/i,
    alone: [5672, [15_672, "RabbitMQ's administration"]],
    shared: [5671, 15_671, 25_672],
    sets: "RABBITMQ_DEFAULT_PASS RABBITMQ_PASSWORD",
    keys: "RABBITMQ_ERLANG_COOKIE",
    closes: /^RABBITMQ_DEFAULT_PASS_FILE$/,
    password: "guest",
  }),
  open("NATS", /nats(?:-streaming)?/, {
    words: /\bnats\b/i,
    shared: [4222, 6222, [8222, "NATS' monitoring"]],
    asks: /\s-{1,2}(?:auth|user|pass|tlsverify)\b/,
  }),
  open("NSQ", /nsq/, { words: /\bnsq(?:d|lookupd|admin)?\b/i, shared: [4150, 4151, 4160, 4161, [4171, "NSQ's administration"]] }),
  open("Gearman", /gearmand?/, { words: /gearman/i, shared: [4730] }),
  open("Beanstalkd", /beanstalkd/, { words: /beanstalk/i, shared: [11_300] }),
  // apache/activemq-classic: admin/admin; Artemis: artemis/artemis, and ANONYMOUS_LOGIN.
  service("datastore", "default")("ActiveMQ", /activemq(?:-classic|-artemis)?/, {
    words: /activemq|artemis/i,
    shared: [61_616, 5672, [8161, "ActiveMQ's administration"]],
    opens: [[/^ANONYMOUS_LOGIN$/, yes]],
    sets: "ACTIVEMQ_ADMIN_PASSWORD ACTIVEMQ_CONNECTION_PASSWORD ACTIVEMQ_WEB_PASSWORD ARTEMIS_PASSWORD",
    password: "artemis",
  }),
  // https://pulsar.apache.org/docs/security-overview
  open("Pulsar", /pulsar(?:-all)?/, {
    words: /pulsar(?!-manager)/i,
    shared: [6650],
    closes: /^(?:PULSAR_PREFIX_)?authenticationEnabled$/,
  }),
  open("RocketMQ", /rocketmq/, { words: /rocketmq(?!-dashboard|-console)/i, shared: [9876, 10_911] }),
];

const outward = service("broker", "anybody");

/** Brokers and stores whose clients may well come from outside: only without a login of their own they are open. */
export const brokers: readonly Service[] = [
  // Mosquitto let everybody in up to 1.6, and has listened on the loopback alone since, unless its configuration says otherwise.
  outward("MQTT", /(?:eclipse-)?mosquitto/, {
    words: /\bmosquitto:1\b/i,
    shared: [1883],
    configs: [["/mosquitto/config/mosquitto.conf", /^[ \t]*(allow_anonymous[ \t]+true)\b/m]],
    // eclipse-mosquitto brings a configuration that lets everybody in.
    options: [/(?:^|[\s/])(mosquitto-no-auth\.conf)(?=\s|$)/],
  }),
  // As shipped EMQX, NanoMQ and HiveMQ's community edition let everybody in.
  outward("MQTT", /emqx|nanomq|hivemq(?:4|-ce)?|vernemq/, {
    words: /\bemqx\b|nanomq|hivemq/i,
    shared: [1883, 8083],
    opens: [[/^(?:EMQX_ALLOW_ANONYMOUS|DOCKER_VERNEMQ_ALLOW_ANONYMOUS|HIVEMQ_ALLOW_ALL_CLIENTS)$/, yes]],
    closes: [/^EMQX_AUTHENTICATION/, [/^HIVEMQ_ALLOW_ALL_CLIENTS$/, no]],
  }),
  // https://min.io/docs: minioadmin/minioadmin unless told otherwise.
  service("broker", "default")("MinIO", /minio/, {
    shared: [9000, [9001, "MinIO's console"]],
    sets: "MINIO_ROOT_PASSWORD MINIO_SECRET_KEY",
    closes: /^MINIO_(?:ROOT_PASSWORD|SECRET_KEY)_FILE$/,
    password: "minioadmin",
  }),
  // https://github.com/seaweedfs/seaweedfs/wiki/Security-Overview
  outward("SeaweedFS", /seaweedfs/, { words: /seaweedfs/i, shared: [8333, 8888, 9333, 8080] }),
];
