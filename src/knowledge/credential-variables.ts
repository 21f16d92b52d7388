/**
 * Variables with which an image sets a credential of the service it starts: whatever text they hold works from then on, since its
 * entrypoint makes the account with it, or the service signs with it. A row an image, from its own documentation; `*` stands for
 * any part of a name.
 */
const byImage: Readonly<Record<string, string>> = {
  // docker-library/docs, Oracle's mysql-server, bitnami
  "mysql mariadb percona":
    "MYSQL_ROOT_PASSWORD MYSQL_PASSWORD MYSQL_REPLICATION_PASSWORD MARIADB_ROOT_PASSWORD MARIADB_PASSWORD MARIADB_REPLICATION_PASSWORD MARIADB_GALERA_MARIABACKUP_PASSWORD",
  "postgres postgis timescaledb pgvector":
    "POSTGRES_PASSWORD POSTGRES_POSTGRES_PASSWORD POSTGRESQL_PASSWORD POSTGRESQL_POSTGRES_PASSWORD POSTGRESQL_REPLICATION_PASSWORD REPMGR_PASSWORD PGPOOL_ADMIN_PASSWORD",
  pgadmin4: "PGADMIN_DEFAULT_PASSWORD",
  mongo: "MONGO_INITDB_ROOT_PASSWORD MONGODB_ROOT_PASSWORD MONGODB_PASSWORD MONGODB_REPLICA_SET_KEY",
  "mongo-express": "ME_CONFIG_BASICAUTH_PASSWORD",
  "redis valkey keydb": "REDIS_PASSWORD REDIS_MASTER_PASSWORD VALKEY_PASSWORD KEYDB_PASSWORD",
  rabbitmq: "RABBITMQ_DEFAULT_PASS RABBITMQ_PASSWORD RABBITMQ_ERLANG_COOKIE",
  "activemq artemis": "ACTIVEMQ_ADMIN_PASSWORD ACTIVEMQ_CONNECTION_PASSWORD ACTIVEMQ_WEB_PASSWORD ARTEMIS_PASSWORD",
  emqx: "EMQX_DASHBOARD__DEFAULT_PASSWORD",
  kafka: "KAFKA_CLIENT_PASSWORDS KAFKA_INTER_BROKER_PASSWORD KAFKA_CONTROLLER_PASSWORD",
  minio: "MINIO_ROOT_PASSWORD MINIO_SECRET_KEY",
  "mssql/server azure-sql-edge": "MSSQL_SA_PASSWORD SA_PASSWORD",
  "oracle/database oracle-xe oracle-free": "ORACLE_PWD ORACLE_PASSWORD APP_USER_PASSWORD",
  db2: "DB2INST1_PASSWORD",
  elasticsearch: "ELASTIC_PASSWORD ELASTICSEARCH_PASSWORD",
  opensearch: "OPENSEARCH_INITIAL_ADMIN_PASSWORD OPENSEARCH_PASSWORD",
  clickhouse: "CLICKHOUSE_PASSWORD CLICKHOUSE_ADMIN_PASSWORD",
  cassandra: "CASSANDRA_PASSWORD",
  couchdb: "COUCHDB_PASSWORD COUCHDB_SECRET",
  couchbase: "COUCHBASE_ADMINISTRATOR_PASSWORD",
  influxdb:
    "DOCKER_INFLUXDB_INIT_PASSWORD DOCKER_INFLUXDB_INIT_ADMIN_TOKEN INFLUXDB_ADMIN_PASSWORD INFLUXDB_ADMIN_USER_PASSWORD INFLUXDB_ADMIN_USER_TOKEN INFLUXDB_USER_PASSWORD INFLUXDB_READ_USER_PASSWORD INFLUXDB_WRITE_USER_PASSWORD",
  neo4j: "NEO4J_AUTH",
  arangodb: "ARANGO_ROOT_PASSWORD",
  surrealdb: "SURREAL_PASS",
  meilisearch: "MEILI_MASTER_KEY",
  typesense: "TYPESENSE_API_KEY",
  qdrant: "QDRANT__SERVICE__API_KEY",
  weaviate: "AUTHENTICATION_APIKEY_ALLOWED_KEYS",
  grafana: "GF_SECURITY_ADMIN_PASSWORD GF_SECURITY_SECRET_KEY GRAFANA_ADMIN_PASSWORD",
  keycloak: "KEYCLOAK_ADMIN_PASSWORD KEYCLOAK_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
  authentik: "AUTHENTIK_SECRET_KEY AUTHENTIK_BOOTSTRAP_PASSWORD AUTHENTIK_BOOTSTRAP_TOKEN",
  openldap: "LDAP_ADMIN_PASSWORD LDAP_CONFIG_PASSWORD LDAP_READONLY_USER_PASSWORD LDAP_CONFIG_ADMIN_PASSWORD LDAP_ACCESSLOG_ADMIN_PASSWORD",
  wordpress:
    "WORDPRESS_PASSWORD WORDPRESS_AUTH_KEY WORDPRESS_SECURE_AUTH_KEY WORDPRESS_LOGGED_IN_KEY WORDPRESS_NONCE_KEY WORDPRESS_AUTH_SALT WORDPRESS_SECURE_AUTH_SALT WORDPRESS_LOGGED_IN_SALT WORDPRESS_NONCE_SALT",
  "nextcloud owncloud": "NEXTCLOUD_ADMIN_PASSWORD OWNCLOUD_ADMIN_PASSWORD",
  "joomla drupal moodle mediawiki":
    "JOOMLA_ADMIN_PASSWORD JOOMLA_PASSWORD DRUPAL_PASSWORD MOODLE_PASSWORD MEDIAWIKI_PASSWORD REDMINE_PASSWORD REDMINE_SECRET_KEY_BASE",
  "odoo ghost magento prestashop": "ODOO_PASSWORD GHOST_PASSWORD MAGENTO_PASSWORD PRESTASHOP_PASSWORD",
  airflow:
    "_AIRFLOW_WWW_USER_PASSWORD AIRFLOW_PASSWORD AIRFLOW_FERNET_KEY AIRFLOW__CORE__FERNET_KEY AIRFLOW__WEBSERVER__SECRET_KEY AIRFLOW__API__SECRET_KEY AIRFLOW__API_AUTH__JWT_SECRET",
  superset: "SUPERSET_SECRET_KEY SUPERSET_PASSWORD",
  "jupyter jupyterhub": "JUPYTER_TOKEN JUPYTERHUB_CRYPT_KEY JUPYTERHUB_PASSWORD",
  sonarqube: "SONARQUBE_PASSWORD SONAR_WEB_SYSTEMPASSCODE",
  "gitlab jenkins":
    "GITLAB_ROOT_PASSWORD GITLAB_SECRETS_DB_KEY_BASE GITLAB_SECRETS_SECRET_KEY_BASE GITLAB_SECRETS_OTP_KEY_BASE JENKINS_PASSWORD",
  "gitea drone": "GITEA_ADMIN_PASSWORD GITEA__security__SECRET_KEY GITEA__security__INTERNAL_TOKEN DRONE_RPC_SECRET",
  "registry harbor": "REGISTRY_HTTP_SECRET HARBOR_ADMIN_PASSWORD",
  n8n: "N8N_ENCRYPTION_KEY N8N_BASIC_AUTH_PASSWORD N8N_USER_MANAGEMENT_JWT_SECRET",
  litellm: "LITELLM_MASTER_KEY LITELLM_SALT_KEY",
  hasura: "HASURA_GRAPHQL_ADMIN_SECRET",
  pihole: "WEBPASSWORD FTLCONF_webserver_api_password",
  "code-server linuxserver": "SUDO_PASSWORD",
  "vsftpd pure-ftpd": "FTP_PASS FTP_PASSWORD FTP_USER_PASS",
  "vnc webtop": "VNC_PW VNC_PASSWORD",
  "kafka-ui spring": "SPRING_SECURITY_USER_PASSWORD",
  "traefik flower": "FLOWER_BASIC_AUTH",
};

const setting: ReadonlySet<string> = new Set(Object.values(byImage).flatMap((names) => names.toUpperCase().split(" ")));

/** Root, admin and first accounts of a service, as images without a row call them: `APP_ADMIN_PASSWORD`. */
const firstAccount = /(?:^|_)(?:ROOT|ADMIN|ADMINISTRATOR|SUPERUSER|DEFAULT|INITIAL|BOOTSTRAP)(?:_USER)?_?(?:PASSWORD|PASSWD|PASS|PWD)$/;

/** Whether the service that is given the variable takes its value as a credential of its own, whatever it says. */
export const setsCredential = (variable: string): boolean =>
  setting.has(variable.toUpperCase()) || firstAccount.test(variable.toUpperCase());

/**
 * Variables that hold a user and a password at once, and what stands between the two: NEO4J_AUTH (neo4j's image), `[USER]:[PASSWORD]`
 * of Flower, Elastic's and others' BASIC_AUTH.
 */
const userPairs: readonly (readonly [RegExp, string])[] = [
  [/^NEO4J_AUTH$/, "/"],
  [/^(?:\w+_)?BASIC_?AUTH$/i, ":"],
];

/** What stands between user and password in such a variable; `undefined` for any other. */
export const pairSeparator = (variable: string): string | undefined => userPairs.find(([names]) => names.test(variable))?.[1];

/**
 * Variables whose names are built from that of a host, a source or a tool, and that hold its credential:
 * Bundler's BUNDLE_<HOST> (dots are `__`; what begins with another setting's name is none), Terraform's TF_TOKEN_<HOST>, Poetry's
 * POETRY_PYPI_TOKEN_<NAME>, Conan's CONAN_PASSWORD_<REMOTE>, NuGet's, Composer's, GitLab Runner's, sshpass(1)'s.
 */
const ownNames =
  /^(?:BUNDLE_(?!(?:MIRROR|BUILD|LOCAL|PLUGIN)__|GEM__[A-Z]+(?:_[A-Z]+)*$)[A-Z0-9]+(?:_{2,3}[A-Z0-9]+)+|TF_TOKEN_\w+|POETRY_PYPI_TOKEN_\w+|CONAN_PASSWORD(?:_\w+)?|NuGetPackageSourceCredentials_\w+|VSS_NUGET_EXTERNAL_FEED_ENDPOINTS|COMPOSER_AUTH|DOCKER_AUTH_CONFIG|SSHPASS|NEO4J_AUTH)$/;

/** Whether a variable holds a credential by the naming of the tool or image that reads it. */
export const isCredentialOfTool = (variable: string): boolean => ownNames.test(variable) || setting.has(variable.toUpperCase());
