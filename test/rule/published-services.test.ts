import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const published = (image: string, ports: string, more = "", path = "compose.yaml"): Promise<string[]> =>
  said("no-sensitive-port-published", { [path]: `services:\n  app:\n    image: ${image}\n${more}    ports: [${ports}]\n` });

describe("how bad it is to publish a service", () => {
  it.each<[image: string, port: number, severity: string]>([
    // Data, and what runs or changes things for everybody.
    ["mysql:8.4", 33_060, "high"],
    ["ravendb/ravendb:7.1-ubuntu-latest", 8080, "high"],
    ["apache/kafka:4.1.0", 29_092, "high"],
    ["redis/redisinsight:2.70", 5540, "high"],
    ["provectuslabs/kafka-ui:v0.7.2", 8080, "high"],
    ["php:8.4-fpm", 9000, "high"],
    ["nodered/node-red:4", 1880, "high"],
    ["tsl0922/ttyd:1.7", 7681, "high"],
    ["hasura/graphql-engine:v2.48", 8080, "high"],
    ["minio/minio:latest", 9001, "high"],
    ["mongo-express:1.0", 8081, "high"],
    ["jc21/nginx-proxy-manager:2", 81, "high"],
    ["amir20/dozzle:v8", 8080, "high"],
    // A page that asks who comes.
    ["phpmyadmin:5.2", 80, "medium"],
    ["adminer:5", 8080, "medium"],
    ["dpage/pgadmin4:9", 80, "medium"],
    ["portainer/portainer-ce:2.33", 9443, "medium"],
    ["docker.elastic.co/kibana/kibana:9.2.0", 5601, "medium"],
    ["hashicorp/vault:1.20", 8200, "medium"],
    // What only shows something.
    ["prom/prometheus:v3.7", 9090, "medium"],
    ["quay.io/prometheus/alertmanager:v0.28", 9093, "medium"],
    ["grafana/loki:3.5", 3100, "medium"],
    ["jaegertracing/all-in-one:1.74", 16_686, "medium"],
    ["selenium/standalone-chrome:4", 4444, "medium"],
    ["confluentinc/cp-schema-registry:7.9", 8081, "medium"],
  ])("%s on %i: %s", async (image, port, severity) => {
    const lower = { high: "medium", medium: "low" }[severity];
    expect(await published(image, `"${port}:${port}"`)).toEqual([`${severity} "${port}:${port}"`]);
    expect(await published(image, `"${port}:${port}"`, "", "compose.dev.yaml")).toEqual([`${lower} "${port}:${port}"`]);
  });

  it.each<[image: string, ports: string, more: string]>([
    ["grafana/grafana:12.0.0", '"3000:3000"', ""],
    ["jupyter/base-notebook:latest", '"8888:8888"', ""],
    ["minio/minio:latest", '"9000:9000"', "    environment: {MINIO_ROOT_PASSWORD_FILE: /run/secrets/p}\n"],
    ["hasura/graphql-engine:v2.48", '"8080:8080"', "    environment: {HASURA_GRAPHQL_ADMIN_SECRET: '${S:?}'}\n"],
    ["provectuslabs/kafka-ui:v0.7.2", '"8080:8080"', "    environment: {AUTH_TYPE: LOGIN_FORM}\n"],
    ["tsl0922/ttyd:1.7", '"7681:7681"', "    command: ttyd -c me:${P} bash\n"],
    ["prom/prometheus:v3.7", '"9090:9090"', "    command: --web.config.file=/w.yml\n"],
    ["caddy:2", '"2019:443"', ""],
    ["traefik:v3.5", '"8080:8080"', ""],
    ["eclipse-mosquitto:1.6", '"1883:1883"', "    volumes: ['./m.conf:/mosquitto/config/mosquitto.conf']\n"],
    ["rundeck/rundeck:5.17", '"4440:4440"', "    volumes: ['./r:/home/rundeck/server/config']\n"],
    ["redis:8", '"127.0.0.1:6379:6379"', ""],
    ["redis:8", '"6379:6379/udp"', ""],
    ["example/kafka-ui-theme:1", '"8080:8080"', ""],
    ["oliver006/redis_exporter:v1", '"9121:9121"', ""],
  ])("%s with %s is silent", async (image, ports, more) => expect(await published(image, ports, more)).toEqual([]));

  it.each<[ports: string, marked: string]>([
    ['"6370-6380:6370-6380"', '"6370-6380:6370-6380"'],
    ['"6379"', '"6379"'],
    ["6379", "6379"],
    ["{target: 6379, published: '16379'}", "{target: 6379, published: '16379'}"],
    [
      "{target: 6379, published: 16379, host_ip: 0.0.0.0, protocol: tcp}",
      "{target: 6379, published: 16379, host_ip: 0.0.0.0, protocol: tcp}",
    ],
    ['"[::]:6379:6379"', '"[::]:6379:6379"'],
    ['"${PORT:-6379}:6379"', '"${PORT:-6379}:6379"'],
  ])("ports: [%s]", async (ports, marked) => expect(await published("redis:8", ports)).toEqual([`high ${marked}`]));
});
