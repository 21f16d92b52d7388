const yes = /^(?:1|true|yes|y|on)$/i;
const no = /^(?:0|false|no|off|none)$/i;

/** Variables that switch the login of a well-known image off, and the values that do; from the documentation of each. */
const variables: readonly (readonly [name: RegExp, values: RegExp])[] = [
  [/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/, /./],
  [/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/, /^trust$/],
  [/^ALLOW_(?:ANONYMOUS_LOGIN|EMPTY_PASSWORD|PLAINTEXT_LISTENER|NONE_AUTHENTICATION)$/, yes],
  [/^xpack[._]security[._]enabled$/i, no],
  [/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/, yes],
  [/^NEO4J_AUTH$/, /^none$/],
  [/^NEO4J_(?:dbms|server)_security_auth__?enabled$/, no],
  [/^(?:REDIS|VALKEY)_ARGS$/, /--protected-mode\s+no/],
  [/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/, yes],
  [/^GF_AUTH_ANONYMOUS_ENABLED$/, yes],
  [/^(?:ME_CONFIG_BASICAUTH|MINIO_AUTH|N8N_BASIC_AUTH_ACTIVE)$/, no],
  // ClickHouse/docker/server/entrypoint.sh
  [/^CLICKHOUSE_SKIP_USER_SETUP$/, /^1$/],
  // https://doc.traefik.io/traefik/reference/install-configuration/configuration-options/
  [/^TRAEFIK_API_INSECURE$/, yes],
  [/^ARANGO_NO_AUTH$/, /./],
  [/^INFLUXDB_HTTP_AUTH_ENABLED$/, no],
  [/^SURREAL_(?:UNAUTHENTICATED|NO_AUTH)$/, yes],
  [/^NACOS_AUTH_ENABLE$/, no],
  [/^CASSANDRA_AUTHENTICATOR$/, /^AllowAllAuthenticator$/],
  // ActiveMQ Artemis, EMQX, VerneMQ, HiveMQ
  [/^ANONYMOUS_LOGIN$/, yes],
  [/^(?:EMQX_ALLOW_ANONYMOUS|DOCKER_VERNEMQ_ALLOW_ANONYMOUS|HIVEMQ_ALLOW_ALL_CLIENTS)$/, yes],
  // https://rocker-project.org/images/versioned/rstudio.html
  [/^DISABLE_AUTH$/, yes],
  [/^ORTHANC__AUTHENTICATION_ENABLED$/, no],
];

/** Command lines that do, the words between single blanks. */
const options: readonly RegExp[] = [
  /(?:^|\s)(--no-?auth|--protected-mode[ =]no|--skip-grant-tables|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true|--unauthenticated|--rc-no-auth)(?=\s|$|["'])/,
  /(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))(?:=["']*| ["']*)(?=\s|$)/,
  // eclipse-mosquitto brings a configuration that lets everybody in.
  /(?:^|[\s/])(mosquitto-no-auth\.conf)(?=\s|$)/,
  /(?:^|\s)(--api\.insecure(?:[= ]true)?)(?=\s|$)(?! false)/i,
  // https://www.cockroachlabs.com/docs/stable/cockroach-start
  /^(?:(?:\/\S*)?cockroach(?:\.sh)? (?:start|start-single-node|demo)|start-single-node)(?: .*)? (--insecure)(?=\s|=true|$)/,
  /(?:^|\s)(--server\.authentication[= ]false)(?=\s|$)/,
  /(?:^|\s|-E)((?:xpack\.security\.enabled|plugins\.security\.enabled)=false)(?=\s|$)/,
  /(?:^|\s)(--authenticator[= ]AllowAllAuthenticator)(?=\s|$)/,
];

/** Whether a variable of this value switches a login off. */
export const letsEverybodyIn = (name: string, value: string): boolean =>
  variables.some(([names, values]) => names.test(name) && values.test(value));

/** What in a command line switches a login off, unless another option names a password. */
export function openOption(text: string): string | undefined {
  if (/\s--(?:requirepass|aclfile)\b/.test(text)) return undefined;
  for (const option of options) {
    const found = option.exec(text)?.[1];
    if (found) return found;
  }
  return undefined;
}
