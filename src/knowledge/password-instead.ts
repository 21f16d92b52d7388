/** What asks for a password instead, by the switch that takes it away: from the documentation of each image. */
const rows: readonly (readonly [switches: RegExp, image: RegExp, name: string, value: string])[] = [
  // https://hub.docker.com/_/postgres: with a password and without the switch, hosts need it
  [/^POSTGRES_HOST_AUTH_METHOD$/, /./, "POSTGRES_PASSWORD", "${POSTGRES_PASSWORD:?}"],
  // https://hub.docker.com/_/mysql
  [/^MYSQL_ALLOW_EMPTY_PASSWORD$/, /./, "MYSQL_ROOT_PASSWORD", "${MYSQL_ROOT_PASSWORD:?}"],
  // https://hub.docker.com/_/mariadb
  [/^MARIADB_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/, /./, "MARIADB_ROOT_PASSWORD", "${MARIADB_ROOT_PASSWORD:?}"],
  // https://neo4j.com/docs/operations-manual/current/docker/introduction/
  [/^NEO4J_AUTH$/, /./, "NEO4J_AUTH", "neo4j/${NEO4J_PASSWORD:?}"],
  // https://hub.docker.com/_/arangodb
  [/^ARANGO_NO_AUTH$/, /./, "ARANGO_ROOT_PASSWORD", "${ARANGO_ROOT_PASSWORD:?}"],
  // https://github.com/bitnami/containers: the README of each
  [/^ALLOW_EMPTY_PASSWORD$/, /^bitnami\/redis$/, "REDIS_PASSWORD", "${REDIS_PASSWORD:?}"],
  [/^ALLOW_EMPTY_PASSWORD$/, /^bitnami\/valkey$/, "VALKEY_PASSWORD", "${VALKEY_PASSWORD:?}"],
  [/^ALLOW_EMPTY_PASSWORD$/, /^bitnami\/postgresql$/, "POSTGRESQL_PASSWORD", "${POSTGRESQL_PASSWORD:?}"],
  [/^ALLOW_EMPTY_PASSWORD$/, /^bitnami\/mariadb$/, "MARIADB_ROOT_PASSWORD", "${MARIADB_ROOT_PASSWORD:?}"],
  [/^ALLOW_EMPTY_PASSWORD$/, /^bitnami\/mysql$/, "MYSQL_ROOT_PASSWORD", "${MYSQL_ROOT_PASSWORD:?}"],
  [/^ALLOW_EMPTY_PASSWORD$/, /^bitnami\/mongodb$/, "MONGODB_ROOT_PASSWORD", "${MONGODB_ROOT_PASSWORD:?}"],
  // https://grafana.com/docs/grafana/latest/setup-grafana/configure-access/configure-authentication/anonymous-auth/
  [/^GF_AUTH_ANONYMOUS_ENABLED$/, /./, "GF_AUTH_ANONYMOUS_ENABLED", "false"],
];

/** The variable that asks for a password, and its value in Compose, which refuses to start without one; `undefined` where none is known. */
export function passwordInstead(variable: string, image: string): { readonly name: string; readonly value: string } | undefined {
  const row = rows.find(([switches, images]) => switches.test(variable) && images.test(image));
  return row && { name: row[2], value: row[3] };
}
