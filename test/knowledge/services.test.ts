import { describe, expect, it } from "vitest";
import {
  asksForLogin,
  isDatastoreName,
  letsEverybodyIn,
  openOption,
  optionHint,
  servicePorts,
  services,
} from "../../src/knowledge/services.ts";

describe("services without a login", () => {
  it.each<[string, boolean]>([
    ["MYSQL_ALLOW_EMPTY_PASSWORD=yes", true],
    ["MARIADB_ALLOW_EMPTY_ROOT_PASSWORD=1", true],
    ["POSTGRES_HOST_AUTH_METHOD=trust", true],
    ["POSTGRES_HOST_AUTH_METHOD=scram-sha-256", false],
    ["ALLOW_NONE_AUTHENTICATION=yes", true],
    ["xpack.security.enabled=false", true],
    ["xpack.security.enabled=true", false],
    ["plugins.security.disabled=true", true],
    ["MYSQL_ALLOW_EMPTY_PASSWORD=no", true],
    ["MYSQL_ALLOW_EMPTY_PASSWORD=", false],
    ["POSTGRES_INITDB_ARGS=--auth-host=trust --data-checksums", true],
    ["POSTGRES_INITDB_ARGS=-A trust", true],
    ["POSTGRES_INITDB_ARGS=--auth-local=trust", false],
    ["POSTGRES_INITDB_ARGS=--auth-host=scram-sha-256", false],
    ["AUTH_TYPE=any", true],
    ["AUTH_TYPE=scram-sha-256", false],
    ["ALLOW_EMPTY_PASSWORD=yes", true],
    ["ALLOW_PLAINTEXT_LISTENER=no", false],
    ["DISABLE_SECURITY_DASHBOARDS_PLUGIN=true", true],
    ["INFLUXDB3_START_WITHOUT_AUTH=true", true],
    ["INFLUXDB3_WITHOUT_AUTH=false", false],
    ["RAVEN_Security_UnsecuredAccessAllowed=PublicNetwork", true],
    ["RAVEN_Security_UnsecuredAccessAllowed=Local", false],
    ["PMA_USER=root", true],
    ["PGADMIN_CONFIG_SERVER_MODE=False", true],
    ["PGADMIN_CONFIG_SERVER_MODE=True", false],
    ["AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS=True", true],
    ["AIRFLOW__API__AUTH_BACKENDS=airflow.api.auth.backend.default", true],
    ["AIRFLOW__API__AUTH_BACKENDS=airflow.api.auth.backend.basic_auth", false],
    ["KONG_ADMIN_LISTEN=0.0.0.0:8001, 0.0.0.0:8444 ssl", true],
    ["KONG_ADMIN_LISTEN=127.0.0.1:8001", false],
    ["CADDY_ADMIN=0.0.0.0:2019", true],
    ["CADDY_ADMIN=:2019", true],
    ["CADDY_ADMIN=localhost:2019", false],
    ["CADDY_ADMIN=off", false],
    ["WEBPASSWORD=", true],
    ["WEBPASSWORD=x", false],
    ["FB_NOAUTH=true", true],
    ["SE_VNC_NO_PASSWORD=1", true],
    ["GF_AUTH_DISABLE_LOGIN=true", true],
    ["GF_AUTH_DISABLE_LOGIN_FORM=true", false],
    ["JAVA_OPTS=-Dcom.sun.management.jmxremote.authenticate=false -Xmx1g", true],
    ["KAFKA_JMX_OPTS=-Dcom.sun.management.jmxremote.authenticate=false", true],
    ["JAVA_OPTS=-Dcom.sun.management.jmxremote.authenticate=true", false],
    ["REDIS_ARGS=--protected-mode no --requirepass x", false],
    ["NEO4J_AUTH=none", true],
    ["NEO4J_AUTH=neo4j/x", false],
    ["NEO4J_dbms_security_auth__enabled=false", true],
    ["REDIS_ARGS=--protected-mode no", true],
    ["AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED=true", true],
    ["GF_AUTH_ANONYMOUS_ENABLED=true", true],
    ["ME_CONFIG_BASICAUTH=false", true],
    ["CLICKHOUSE_SKIP_USER_SETUP=1", true],
    ["CLICKHOUSE_SKIP_USER_SETUP=0", false],
    ["TRAEFIK_API_INSECURE=true", true],
    ["TRAEFIK_API_INSECURE=false", false],
    ["ARANGO_NO_AUTH=1", true],
    ["INFLUXDB_HTTP_AUTH_ENABLED=false", true],
    ["SURREAL_UNAUTHENTICATED=true", true],
    ["NACOS_AUTH_ENABLE=false", true],
    ["NACOS_AUTH_ENABLE=true", false],
    ["CASSANDRA_AUTHENTICATOR=AllowAllAuthenticator", true],
    ["CASSANDRA_AUTHENTICATOR=PasswordAuthenticator", false],
    ["ANONYMOUS_LOGIN=true", true],
    ["EMQX_ALLOW_ANONYMOUS=false", false],
    ["HIVEMQ_ALLOW_ALL_CLIENTS=true", true],
    ["DISABLE_AUTH=true", true],
    ["ORTHANC__AUTHENTICATION_ENABLED=false", true],
    ["AIRFLOW__WEBSERVER__RBAC=False", true],
    ["CLICKHOUSE_SKIP_USER_SETUP=1", true],
    ["PMA_USER=root", true],
  ])("%s: %s", (text, expected) => {
    const equals = text.indexOf("=");
    expect(letsEverybodyIn(text.slice(0, equals), text.slice(equals + 1))).toBe(expected);
  });

  it.each<[name: string, value: string, beside: [string, string | undefined][], open: boolean]>([
    ["MYSQL_ALLOW_EMPTY_PASSWORD", "yes", [["MYSQL_ROOT_PASSWORD", "x"]], false],
    ["MYSQL_ALLOW_EMPTY_PASSWORD", "yes", [["MYSQL_ROOT_PASSWORD", undefined]], false],
    ["MYSQL_ALLOW_EMPTY_PASSWORD", "yes", [["MYSQL_ROOT_PASSWORD", ""]], true],
    ["MYSQL_ALLOW_EMPTY_PASSWORD", "yes", [["MYSQL_PASSWORD", "x"]], true],
    ["MARIADB_ALLOW_EMPTY_ROOT_PASSWORD", "1", [["MARIADB_ROOT_PASSWORD_FILE", "/run/secrets/p"]], false],
    ["ALLOW_EMPTY_PASSWORD", "yes", [["REDIS_PASSWORD", "x"]], false],
    ["ALLOW_EMPTY_PASSWORD", "yes", [["APP_PASSWORD", "x"]], true],
    ["ALLOW_NONE_AUTHENTICATION", "yes", [["ETCD_ROOT_PASSWORD", "x"]], false],
    // What the network is told to trust asks nobody, whatever the password.
    ["POSTGRES_HOST_AUTH_METHOD", "trust", [["POSTGRES_PASSWORD", "x"]], true],
    ["KONG_ADMIN_LISTEN", "0.0.0.0:8001", [["KONG_ENFORCE_RBAC", "on"]], false],
  ])("%s=%s beside %j: %s", (name, value, beside, open) => expect(letsEverybodyIn(name, value, () => beside)).toBe(open));

  it.each<[program: string, text: string, found: string | undefined]>([
    ["cockroach", "start --insecure --join=a", "--insecure"],
    ["app", "start --insecure --join=a", undefined],
    ["prometheus", "--config.file=/p.yml --web.enable-admin-api", "--web.enable-admin-api"],
    ["java", "-Dcom.sun.management.jmxremote.authenticate=false -jar a.jar", "-Dcom.sun.management.jmxremote.authenticate=false"],
    ["ravendb", "--Security.UnsecuredAccessAllowed=PublicNetwork", "--Security.UnsecuredAccessAllowed=PublicNetwork"],
    ["influxdb", "influxdb3 serve --without-auth", "--without-auth"],
    ["mysql", "mysqld --skip-grant-tables", "--skip-grant-tables"],
    ["kubelet", "kubelet --authorization-mode=AlwaysAllow", "--authorization-mode=AlwaysAllow"],
    ["code-server", "code-server --auth none", "--auth none"],
    ["opensearch", "opensearch -Eplugins.security.disabled=true", "plugins.security.disabled=true"],
  ])("%s is started with %j: %s", (program, text, found) => expect(openOption(text, program)).toBe(found));

  it.each<[string, string | undefined]>([
    ["redis-server --protected-mode no", "--protected-mode no"],
    ["redis-server --protected-mode no --requirepass x", undefined],
    ["mongod --noauth", "--noauth"],
    ["mosquitto -c /mosquitto-no-auth.conf", "mosquitto-no-auth.conf"],
    ["mosquitto -c /mosquitto/config/mosquitto.conf", undefined],
    ["--api.insecure=true --providers.docker", "--api.insecure=true"],
    ["traefik --api.insecure --providers.docker", "--api.insecure"],
    ["traefik --api.insecure=false", undefined],
    ["traefik --api.dashboard=true", undefined],
    ["start-single-node --insecure", "--insecure"],
    ["/cockroach/cockroach start --join=a --insecure", "--insecure"],
    ["cockroach start --certs-dir=/certs", undefined],
    ["app start --insecure", undefined],
    ["curl --insecure https://x", undefined],
    ["arangod --server.authentication=false", "--server.authentication=false"],
    ["elasticsearch -Expack.security.enabled=false", "xpack.security.enabled=false"],
    ["surreal start --unauthenticated", "--unauthenticated"],
    ["rclone rcd --rc-no-auth", "--rc-no-auth"],
    ["jupyter lab --ServerApp.token= --ip 0.0.0.0", "--ServerApp.token"],
    ["jupyter lab --IdentityProvider.token ", "--IdentityProvider.token"],
    ["jupyter lab --IdentityProvider.token  --ip=0.0.0.0", "--IdentityProvider.token"],
    ["jupyter lab --IdentityProvider.token Orchid77Zq", undefined],
    ["scylla --authenticator AllowAllAuthenticator", "--authenticator AllowAllAuthenticator"],
    ["server --authorize", undefined],
  ])("%s: %s", (text, expected) => expect(openOption(text)).toBe(expected));

  it("stays fast on long texts", () => {
    const start = performance.now();
    openOption(`cockroach start ${"start ".repeat(100_000)}`);
    openOption("cockroach".repeat(50_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

const named = (name: string) => services.find((each) => each.name === name) ?? expect.fail(`no row for ${name}`);

describe("what makes a service ask for a login", () => {
  it.each<[name: string, variable: string, command: string, asks: boolean]>([
    ["Redis", "REDIS_PASSWORD=x", "", true],
    ["Redis", "REDIS_PASSWORD=", "", false],
    ["Redis", "", " redis-server --requirepass x", true],
    ["Redis", "", " redis-server --save 60 1", false],
    ["MongoDB", "MONGO_INITDB_ROOT_PASSWORD_FILE=/x", "", true],
    ["MongoDB", "", " mongod --auth", true],
    ["Memcached", "", " memcached -S", true],
    ["etcd", "ETCD_CLIENT_CERT_AUTH=true", "", true],
    ["Qdrant", "QDRANT__SERVICE__API_KEY=x", "", true],
    ["Weaviate", "AUTHENTICATION_APIKEY_ENABLED=true", "", true],
    ["a registry", "REGISTRY_AUTH=htpasswd", "", true],
    ["NATS", "", " --user a --pass b", true],
    ["Prometheus", "", " --web.config.file=/w.yml", true],
    ["Kafka", "KAFKA_SASL_ENABLED_MECHANISMS=PLAIN", "", true],
    ["Kafka", "KAFKA_BROKER_ID=1", "", false],
    // A word that says no is no login, nor is the credential of something else.
    ["Nacos", "NACOS_AUTH_ENABLE=false", "", false],
    ["Kafka UI", "AUTH_TYPE=DISABLED", "", false],
    ["Kafka UI", "AUTH_TYPE=LOGIN_FORM", "", true],
    ["Dozzle", "DOZZLE_AUTH_PROVIDER=none", "", false],
    ["Cassandra", "CASSANDRA_AUTHENTICATOR=org.apache.cassandra.auth.AllowAllAuthenticator", "", false],
    ["Cassandra", "CASSANDRA_AUTHENTICATOR=PasswordAuthenticator", "", true],
    ["ZooKeeper", "ZOO_ENABLE_AUTH=no", "", false],
    ["etcd", "", " etcd --client-cert-auth=false", false],
    ["etcd", "", " etcd --client-cert-auth", true],
    ["etcd", "", " etcd --trusted-ca-file=/ca.pem", true],
    ["RabbitMQ", "RABBITMQ_ERLANG_COOKIE=x", "", false],
    ["Redis", "REDIS_MASTER_PASSWORD=x", "", false],
    ["Kafka", "KAFKA_CONTROLLER_PASSWORD=x", "", false],
    // What the value says decides.
    ["ZooKeeper", "KAFKA_OPTS=-Xlog:gc", "", false],
    ["ZooKeeper", "JVMFLAGS=-Djava.security.auth.login.config=/jaas.conf", "", true],
    ["Kafka", "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP=A:SASL_SSL", "", true],
    ["Kafka", "KAFKA_CFG_LISTENERS=SASL_PLAINTEXT://:9092", "", true],
    ["Kafka", "KAFKA_ADVERTISED_LISTENERS=PLAINTEXT://k:9092", "", false],
    ["Kafka", "KAFKA_SSL_CLIENT_AUTH=none", "", false],
    ["Kafka", "", " redpanda start --set redpanda.enable_sasl=true", true],
    ["Kafka", "", " redpanda start --set redpanda.enable_sasl=false", false],
    ["Redpanda's administration", "", " redpanda start --set redpanda.enable_sasl=true", false],
    ["Redpanda's administration", "", " redpanda start --set redpanda.admin_api_require_auth=true", true],
    ["Redpanda Console", "CONSOLE_CONFIG_FILE=kafka: {}\nlogin:\n  enabled: true", "", true],
    ["Redpanda Console", "CONSOLE_CONFIG_FILE=kafka: {}\nlogin:\n  enabled: false", "", false],
    ["Redpanda Console", "CONSOLE_CONFIG_FILE=kafka: {}", "", false],
    ["Consul", 'CONSUL_LOCAL_CONFIG={"acl":{"enabled":true}}', "", true],
    ["Consul", 'CONSUL_LOCAL_CONFIG={"server":true}', "", false],
    ["MQTT", "HIVEMQ_ALLOW_ALL_CLIENTS=true", "", false],
  ])("%s: %s%s", (name, variable, command, asks) => {
    const key = variable.split("=", 1)[0] ?? "";
    const value = variable.slice(key.length + 1);
    expect(asksForLogin(named(name), variable ? [[key, value]] : [], command)).toBe(asks);
  });
});

describe("the table of services", () => {
  it.each<[path: string, isDatastore: boolean]>([
    ...[
      "postgres",
      "postgres-postgis",
      "timescale/timescaledb-ha",
      "percona/percona-server-mongodb",
      "redis/redis-stack",
      "valkey/valkey",
      "eqalpha/keydb",
      "docker.dragonflydb.io/dragonflydb/dragonfly",
      "mssql/server",
      "database/free",
      "gvenzl/oracle-xe",
      "cockroachdb/cockroach",
      "pingcap/tidb",
      "coreos/etcd",
      "opensearchproject/opensearch",
      "ravendb/ravendb",
      "apache/kafka",
      "confluentinc/cp-kafka",
      "confluentinc/cp-zookeeper",
      "redpandadata/redpanda",
      "nats",
      "rabbitmq",
      "apache/activemq-classic",
      "apachepulsar/pulsar",
      "chromadb/chroma",
      "typesense/typesense",
      "memgraph/memgraph",
      "starrocks/fe-ubuntu",
      "apache/doris",
    ].map((path): [string, boolean] => [path, true]),
    ...[
      "prometheuscommunity/postgres-exporter",
      "example/fe",
      "example/pd",
      "example/server",
      "pgbouncer/pgbouncer",
      "mongo-express",
      "redis/redisinsight",
      "oliver006/redis_exporter",
      "confluentinc/cp-kafka-connect",
      "provectuslabs/kafka-ui",
      "opensearchproject/opensearch-dashboards",
      "eclipse-mosquitto",
      "grafana/grafana",
      "kindest/node",
      "example/mysql-backup",
    ].map((path): [string, boolean] => [path, false]),
  ])("%s holds data: %s", (path, isDatastore) => expect(isDatastoreName(path)).toBe(isDatastore));

  it.each(services.map((each) => [`${each.kind} ${each.name}`, each] as const))(
    "%s has a row that says something",
    (_, { shared, alone, opens, options, password, login, kind }) => {
      expect(shared.length + alone.length + opens.length + options.length + (password ? 1 : 0)).toBeGreaterThan(0);
      expect(login === "default" || password === undefined || kind === "console" || kind === "datastore").toBe(true);
      // Each pattern shows what it found.
      for (const option of options) expect(new RegExp(`${option.source}|`).exec("")).toHaveLength(2);
      // None is looked for in a text without such a word.
      for (const option of options) expect(option.source).toMatch(optionHint);
    },
  );

  it("knows ports that exist", () => {
    for (const { port } of servicePorts) expect(port > 0 && port < 65_536).toBe(true);
  });

  it("comes to an end on long texts", () => {
    const long = [
      "--auth ",
      "start ",
      "--protected-mode no ",
      "-Dcom.sun.management.jmxremote.authenticate=false,",
      "0.0.0.0:",
      "trust ",
    ].map((text) => text.repeat(5_000));
    for (const text of long) {
      openOption(text, "cockroach");
      for (const { opens } of services) for (const [, values] of opens) values.test(text);
    }
  });
});

describe("the table", () => {
  it.each(services.map(({ name, images }) => [name, images] as const))("has the repositories of %s in small letters", (_, images) => {
    expect(images.flags).toBe("");
    expect(images.source.replace(/\\[bBdDsSwW]/g, "")).toMatch(/^[^A-Z\u0080-\uffff]*$/);
  });

  it.each(["Postgres", "library/POSTGRES", "Bitnami/Redis"])("knows %s, as whoever writes it has it", (path) => {
    expect(isDatastoreName(path)).toBe(true);
  });

  it.each(["po\u017ftgres", "redi\u017f", "\u212aeydb"])("does not know %s, whose letters only look like it", (path) => {
    expect(isDatastoreName(path)).toBe(false);
  });
});
