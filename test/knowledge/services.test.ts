import { describe, expect, it } from "vitest";
import { letsEverybodyIn, openOption } from "../../src/knowledge/services.ts";

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
  ])("%s: %s", (text, expected) => {
    const equals = text.indexOf("=");
    expect(letsEverybodyIn(text.slice(0, equals), text.slice(equals + 1))).toBe(expected);
  });

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
