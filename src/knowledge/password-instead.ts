/** What a server asks for once its switch is gone. */
export interface PasswordAsked {
  /** The variable of the server, and its value in Compose, which refuses to start without one. */
  readonly name: string;
  readonly value: string;
  /** Whose password it is; absent where there is none to give to clients. */
  readonly account?: Account;
}

/** An account of a server that clients log in with. */
interface Account {
  /** Its name unless a variable of the server gives it another; empty where a URL may leave it out. */
  readonly user: string;
  readonly named?: string;
  /** The scheme of URLs of the server. */
  readonly scheme: RegExp;
  /** The other accounts of the server had passwords before. */
  readonly isAlone?: true;
}

const postgres: Account = { user: "postgres", named: "POSTGRES_USER", scheme: /postgres(?:ql)?/ };
const mysql: Account = { user: "root", scheme: /mysql2?|mariadb/, isAlone: true };
const redis: Account = { user: "", scheme: /rediss?|valkeys?/ };

/** By the switch that takes the password away: from the documentation of each image. */
const rows: readonly (readonly [switches: RegExp, image: RegExp, name: string, value: string, account?: Account])[] = [
  // https://hub.docker.com/_/postgres: with a password and without the switch, hosts need it
  [/^POSTGRES_HOST_AUTH_METHOD$/, /./, "POSTGRES_PASSWORD", "${POSTGRES_PASSWORD:?}", postgres],
  // https://hub.docker.com/_/mysql
  [/^MYSQL_ALLOW_EMPTY_PASSWORD$/, /./, "MYSQL_ROOT_PASSWORD", "${MYSQL_ROOT_PASSWORD:?}", mysql],
  // https://hub.docker.com/_/mariadb
  [/^MARIADB_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/, /./, "MARIADB_ROOT_PASSWORD", "${MARIADB_ROOT_PASSWORD:?}", mysql],
  // https://neo4j.com/docs/operations-manual/current/docker/introduction/
  [/^NEO4J_AUTH$/, /./, "NEO4J_AUTH", "neo4j/${NEO4J_PASSWORD:?}", { user: "neo4j", scheme: /(?:bolt|neo4j)(?:\+s{1,2}c?)?/ }],
  // https://hub.docker.com/_/arangodb
  [/^ARANGO_NO_AUTH$/, /./, "ARANGO_ROOT_PASSWORD", "${ARANGO_ROOT_PASSWORD:?}", { user: "root", scheme: /https?/ }],
  // https://github.com/bitnami/containers: the README of each
  [/^ALLOW_EMPTY_PASSWORD$/, /^bitnami\/redis$/, "REDIS_PASSWORD", "${REDIS_PASSWORD:?}", redis],
  [/^ALLOW_EMPTY_PASSWORD$/, /^bitnami\/valkey$/, "VALKEY_PASSWORD", "${VALKEY_PASSWORD:?}", redis],
  [
    /^ALLOW_EMPTY_PASSWORD$/,
    /^bitnami\/postgresql$/,
    "POSTGRESQL_PASSWORD",
    "${POSTGRESQL_PASSWORD:?}",
    { ...postgres, named: "POSTGRESQL_USERNAME" },
  ],
  [/^ALLOW_EMPTY_PASSWORD$/, /^bitnami\/mariadb$/, "MARIADB_ROOT_PASSWORD", "${MARIADB_ROOT_PASSWORD:?}", mysql],
  [/^ALLOW_EMPTY_PASSWORD$/, /^bitnami\/mysql$/, "MYSQL_ROOT_PASSWORD", "${MYSQL_ROOT_PASSWORD:?}", mysql],
  [
    /^ALLOW_EMPTY_PASSWORD$/,
    /^bitnami\/mongodb$/,
    "MONGODB_ROOT_PASSWORD",
    "${MONGODB_ROOT_PASSWORD:?}",
    { user: "root", named: "MONGODB_ROOT_USER", scheme: /mongodb/ },
  ],
  // https://grafana.com/docs/grafana/latest/setup-grafana/configure-access/configure-authentication/anonymous-auth/
  [/^GF_AUTH_ANONYMOUS_ENABLED$/, /./, "GF_AUTH_ANONYMOUS_ENABLED", "false"],
];

/** What asks for a password in place of a switch; `undefined` where that is not known. */
export function passwordInstead(variable: string, image: string): PasswordAsked | undefined {
  const row = rows.find(([switches, images]) => switches.test(variable) && images.test(image));
  return row && { name: row[2], value: row[3], ...(row[4] ? { account: row[4] } : {}) };
}
