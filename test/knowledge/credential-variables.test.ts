import { describe, expect, it } from "vitest";
import { holdsPair, isCredentialOfTool, pairedPassword, setsCredential } from "../../src/knowledge/credential-variables.ts";
import { namesSecret } from "../../src/secrets/names.ts";
import { secretAs } from "../../src/secrets/values.ts";

/** What the documentation of these images calls the password of the service they start. */
const setting =
  "MYSQL_ROOT_PASSWORD MYSQL_PASSWORD MARIADB_ROOT_PASSWORD MARIADB_PASSWORD POSTGRES_PASSWORD POSTGRESQL_PASSWORD PGADMIN_DEFAULT_PASSWORD MONGO_INITDB_ROOT_PASSWORD MONGODB_ROOT_PASSWORD ME_CONFIG_BASICAUTH_PASSWORD REDIS_PASSWORD VALKEY_PASSWORD RABBITMQ_DEFAULT_PASS RABBITMQ_ERLANG_COOKIE MINIO_ROOT_PASSWORD MINIO_SECRET_KEY MSSQL_SA_PASSWORD SA_PASSWORD ORACLE_PASSWORD ORACLE_PWD ELASTIC_PASSWORD OPENSEARCH_INITIAL_ADMIN_PASSWORD CLICKHOUSE_PASSWORD CASSANDRA_PASSWORD COUCHDB_PASSWORD DOCKER_INFLUXDB_INIT_PASSWORD DOCKER_INFLUXDB_INIT_ADMIN_TOKEN ARANGO_ROOT_PASSWORD SURREAL_PASS MEILI_MASTER_KEY TYPESENSE_API_KEY GF_SECURITY_ADMIN_PASSWORD GF_SECURITY_SECRET_KEY KEYCLOAK_ADMIN_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD AUTHENTIK_SECRET_KEY LDAP_ADMIN_PASSWORD WORDPRESS_AUTH_KEY NEXTCLOUD_ADMIN_PASSWORD _AIRFLOW_WWW_USER_PASSWORD SUPERSET_SECRET_KEY JUPYTER_TOKEN GITLAB_ROOT_PASSWORD REGISTRY_HTTP_SECRET N8N_ENCRYPTION_KEY HASURA_GRAPHQL_ADMIN_SECRET WEBPASSWORD VNC_PW SPRING_SECURITY_USER_PASSWORD ADMIN_PASSWORD APP_ADMIN_PASSWORD DB_ROOT_PASSWORD INITIAL_ADMIN_PASSWORD SUPERUSER_PASS DEFAULT_USER_PASSWORD".split(
    " ",
  );

describe("a service takes any text for the credential it is given under", () => {
  const placeholders = ["your_mysql_root_password", "your-strong-password", "replace-me-before-launch", "xxxxxx", "placeholder", "dummy"];
  it.each(setting)("%s", (name) => {
    expect(setsCredential(name)).toBe(true);
    for (const value of placeholders)
      expect(secretAs(name, value)).toEqual({ by: "name", what: "placeholder that works as a password", wellKnown: true });
  });

  it.each("OPENAI_API_KEY GITHUB_TOKEN DB_PASSWORD SMTP_PASSWORD API_TOKEN AWS_SECRET_ACCESS_KEY WORDPRESS_DB_PASSWORD".split(" "))(
    "but not under %s, which somebody else has given out or set",
    (name) => {
      expect(setsCredential(name)).toBe(false);
      for (const value of placeholders) expect(secretAs(name, value)).toBeUndefined();
    },
  );

  it.each(["<password>", "{{ password }}", "${PW}", "%PW%", "__PASSWORD__", "", "/run/secrets/pw", "true", "***"])(
    "and not %j, which is filled in before",
    (value) => expect(secretAs("MYSQL_ROOT_PASSWORD", value)).toBeUndefined(),
  );

  it("and what is no placeholder is what it is anywhere", () => {
    expect(secretAs("MYSQL_ROOT_PASSWORD", "h7Gk2pQz")?.what).toBe("credential");
    expect(secretAs("MYSQL_ROOT_PASSWORD", "changeme")?.what).toBe("well-known password");
  });
});

describe("a variable that holds user and password at once", () => {
  it.each([
    ["NEO4J_AUTH", "neo4j/h7Gk2pQz", "credential"],
    ["NEO4J_AUTH", "neo4j/neo4j", "well-known password"],
    ["NEO4J_AUTH", "neo4j/your-password", "placeholder that works as a password"],
    ["NEO4J_AUTH", "none", undefined],
    ["NEO4J_AUTH", "neo4j/\uFFFC", undefined],
    ["FLOWER_BASIC_AUTH", "ops:h7Gk2pQz", "credential"],
    ["BASIC_AUTH", "ops:h7Gk2pQz", "credential"],
    ["BASIC_AUTH", "true", undefined],
    ["BASIC_AUTH", "ops:\uFFFC", undefined],
    ["BASIC_AUTH_URL", "ops:h7Gk2pQz", undefined],
    ["HTTP_AUTH", "ops:h7Gk2pQz", "credential"],
    ["AUTH", "ops:h7Gk2pQz", "credential"],
    ["AUTH", "none", undefined],
    ["AUTH", "db:5432", undefined],
    ["PROXY_AUTH", "http://proxy.example.com:8080", undefined],
    ["PROXY_AUTH", "ops:h7Gk2pQz", "credential"],
    ["ELASTICSEARCH_AUTH", "elastic:changeme", "well-known password"],
    ["OAUTH", "ops:h7Gk2pQz", undefined],
    ["SFTP_USERS", "ops:h7Gk2pQz:1001", "credential"],
    ["USER", "bob;h7Gk2pQz", "credential"],
    ["USER2", "bob;h7Gk2pQz;1000", "credential"],
    ["USER", "bob", undefined],
    ["USER", "1000:1000", undefined],
    ["USERS", "bob|h7Gk2pQz|/home", "credential"],
    ["USERS", "bob,alice", undefined],
  ])("%s=%s: %s", (name, value, want) => expect(secretAs(name, value)?.what).toBe(want));

  it("says where the password begins", () => {
    expect(["NEO4J_AUTH", "APP_BASIC_AUTH", "DB_PASSWORD"].map(holdsPair)).toEqual([true, true, false]);
    expect([
      pairedPassword("NEO4J_AUTH", "a/b:c"),
      pairedPassword("APP_BASIC_AUTH", "a:b/c"),
      pairedPassword("DB_PASSWORD", "a:b"),
    ]).toEqual(["b:c", "b/c", undefined]);
  });
});

describe("a variable holds a credential by the naming of its tool", () => {
  it.each([
    "BUNDLE_GEMS__CORP__EXAMPLE__COM",
    "BUNDLE_PKGS__EXAMPLE__ORG",
    "BUNDLE_GITHUB__COM",
    "BUNDLE_GEM__FURY__IO",
    "BUNDLE_MY___GEMS__EXAMPLE__COM",
    "TF_TOKEN_app_terraform_io",
    "POETRY_PYPI_TOKEN_PRIV",
    "CONAN_PASSWORD",
    "CONAN_PASSWORD_REMOTE",
    "NuGetPackageSourceCredentials_priv",
    "VSS_NUGET_EXTERNAL_FEED_ENDPOINTS",
    "COMPOSER_AUTH",
    "DOCKER_AUTH_CONFIG",
    "SSHPASS",
  ])("%s", (name) => expect([isCredentialOfTool(name), namesSecret(name)]).toEqual([true, true]));

  it.each([
    "BUNDLE_PATH",
    "BUNDLE_WITHOUT",
    "BUNDLE_FORCE_RUBY_PLATFORM",
    "BUNDLE_MIRROR__ALL",
    "BUNDLE_MIRROR__HTTPS___EXAMPLE__ORG",
    "BUNDLE_BUILD__PG",
    "BUNDLE_LOCAL__RACK",
    "BUNDLE_GEM__TEST",
    "BUNDLE_GEM__PUSH_KEY",
    "bundle_gems__example__com",
    "TF_VAR_region",
    "TF_TOKEN",
    "POETRY_HTTP_BASIC_PRIV_USERNAME",
    "COMPOSER_AUTH_FILE",
    "NUGET_PACKAGES",
  ])("and not %s", (name) => expect(isCredentialOfTool(name)).toBe(false));
});
