import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { servicePorts } from "../../src/knowledge/services.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

const published = (image: string, port: string, more = ""): Promise<string[]> =>
  said("no-sensitive-port-published", { "compose.yaml": `services:\n  app:\n    image: ${image}\n${more}    ports: ["${port}"]\n` });
const exposed = (port: string, from = "debian:12.11", more = ""): Promise<string[]> =>
  said("no-unneeded-expose", `FROM ${from}\n${more}EXPOSE ${port}\n`);

describe("ports that are dangerous to reach", () => {
  it.each<[string, number]>([
    ["zookeeper:3.9.4", 2181],
    ["apache/kafka:4.1.0", 9092],
    ["redpandadata/redpanda:v25", 9092],
    ["nats:2.12", 4222],
    ["nats:2.12", 8222],
    ["hashicorp/consul:1.22", 8500],
    ["quay.io/coreos/etcd:v3.6.5", 2379],
    ["couchdb:3.5", 5984],
    ["clickhouse/clickhouse-server:25.8", 8123],
    ["clickhouse/clickhouse-server:25.8", 9000],
    ["qdrant/qdrant:v1.15.4", 6333],
    ["solr:9.9", 8983],
    ["registry:3", 5000],
    ["memcached:1.6", 11211],
    ["elasticsearch:9.2.0", 9200],
    ["neo4j:5", 7687],
    ["risingwavelabs/risingwave:v2.6.0", 4566],
    ["cockroachdb/cockroach:v25", 26257],
    ["flink:2.1", 8081],
    ["nacos/nacos-server:v3", 8848],
    ["apache/activemq-classic:6", 61616],
    ["eclipse-mosquitto:1.6", 1883],
    ["emqx/emqx:5.8", 1883],
    ["emqx/emqx:5.8", 18083],
    ["emqx/nanomq:0.24", 1883],
    ["hivemq/hivemq-ce:2025.5", 1883],
    ["aerospike/aerospike-server:8", 3000],
    ["rqlite/rqlite:8", 4001],
    ["artefactual/gearmand:1", 4730],
    ["apacheignite/ignite:2.17", 10800],
    ["mesosphere/mesos-master:1.11", 5050],
    ["temporalio/auto-setup:1.28", 7233],
    ["kong:3.9", 8001],
    ["kong/kong-gateway:3.11", 8001],
    ["apachepulsar/pulsar:4.1", 8080],
    ["debezium/connect:3", 8083],
    ["confluentinc/cp-kafka-connect:7.9", 8083],
    ["daskdev/dask:2025.9", 8786],
    ["envoyproxy/envoy:v1.36", 9901],
    ["ollama/ollama:0.12", 11434],
    ["bde2020/hadoop-namenode:2", 50070],
  ])("%s on %i", async (image, port) => {
    expect(await published(image, `${port}:${port}`)).toEqual([`high ${port}:${port}`].map((text) => text.replace(/ (.*)/, ' "$1"')));
    expect(await published(image, `127.0.0.1:${port}:${port}`)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["ghcr.io/home-assistant/home-assistant:2025.11.1", "8123:8123", ""],
    ["minio/minio:latest", "9000:9000", "    environment: {MINIO_ROOT_PASSWORD: '${P}'}\n"],
    ["n8nio/n8n:1", "5678:5678", ""],
    ["example/web:1", "5000:5000", ""],
    ["prom/node-exporter:v1", "8500:8500", ""],
    ["rocker/rstudio:4", "8787:8787", ""],
    ["registry:3", "5000:5000", "    environment: {REGISTRY_AUTH: htpasswd}\n"],
    ["docker:28-dind", "2375:2375", ""],
    ["eclipse-mosquitto:2.0.22", "1883:1883", ""],
    ["eclipse-mosquitto:2.1", "1883:1883", ""],
    ["emqx/emqx:5.8", "1883:1883", "    environment: {EMQX_AUTHENTICATION__1__ENABLE: 'true'}\n"],
    ["grafana/grafana:13.1", "3000:3000", ""],
    ["example/prisma:1", "5555:5555", ""],
    ["temporalio/ui:2", "8080:8080", ""],
    ["kong:3.9", "8000:8000", ""],
    ["kongregate/web:1", "8001:8001", ""],
    ["ghcr.io/open-webui/open-webui:ollama", "8080:8080", ""],
    ["example/connect:1", "8083:8083", ""],
  ])("is silent on %s %s", async (image, ports, more) => expect(await published(image, ports, more)).toEqual([]));

  it.each<[string, string, string[]]>([
    ["confluentinc/cp-kafka-rest:8.1.0", "8086:8086", ['info "8086:8086"']],
    ["redis:8", "5432:5432", ['info "5432:5432"']],
    ["example/x:1", "8086:8086", ['high "8086:8086"']],
    // A debugger listens in whatever it looks into.
    ["redis:8", "9229:9229", ['high "9229:9229"']],
  ])("%s at %s, which another service usually has", async (image, ports, want) => expect(await published(image, ports)).toEqual(want));

  it.each<[string, string, string, string[]]>([
    ["2375", "debian:12.11", "", ["medium 2375"]],
    ["2376/tcp", "debian:12.11", "", ["medium 2376/tcp"]],
    ["2377", "debian:12.11", "", ["medium 2377"]],
    ["2370-2380", "debian:12.11", "", ["medium 2370-2380"]],
    ["2375/udp", "debian:12.11", "", []],
    ["2375 2376", "docker:28.5.1-dind", "", []],
    ["2375", "debian:12.11", "RUN apt-get install -y docker-ce\n", []],
    ["2375", "docker.io/library/debian:12.11", "", ["medium 2375"]],
    ["2375", "debian:12.11", "COPY docker-entrypoint.sh /\n", ["medium 2375"]],
    ["5432", "debian:12.11", "", ["medium 5432"]],
    ["8080 443 8123 9000 5000", "debian:12.11", "", []],
    ["9229", "node:24", "", ["medium 9229"]],
    ["5678", "python:3.14", "RUN pip install debugpy==1\nCMD python -m debugpy --listen 5678 app.py\n", ["medium 5678"]],
    ["5678", "python:3.14", "", []],
    ["40000", "golang:1.25", "CMD dlv exec --headless --listen=:40000 /app\n", ["medium 40000"]],
    ["40000", "golang:1.25", "", []],
    ["8787", "quay.io/wildfly/wildfly:37", "", ["medium 8787"]],
    ["8787", "rocker/rstudio:4", "", []],
    ["5900", "debian:12.11", "", ["medium 5900"]],
    ["5900", "debian:12.11", "RUN <<EOF\n  x11vnc -storepasswd $P ~/.vnc/passwd\nEOF\n", []],
    ["5900", "debian:12.11", "COPY <<EOF /readme\nx11vnc is not here\nEOF\n", ["medium 5900"]],
  ])("EXPOSE %s in %s", async (port, from, more, expected) => expect(await exposed(port, from, more)).toEqual(expected));

  it("is not sure of a back door by its number", async () => {
    const texts = {
      "compose.yaml": 'services: {app: {image: "example/x:1", ports: ["31337:31337"]}}\n',
      Dockerfile: "FROM node:24\nEXPOSE 31337\n",
    };
    const { findings } = await lint(
      Object.entries(texts).map(([path, text]) => ({ source: new Source(path, text) })),
      { rules: rules.filter(({ id }) => id === "no-sensitive-port-published" || id === "no-unneeded-expose"), profile: "recommended" },
    );
    expect(findings.map(({ rule, severity, confidence }) => `${rule} ${severity} ${confidence}`)).toEqual([
      "no-unneeded-expose medium low",
      "no-sensitive-port-published high low",
    ]);
  });

  it("names each port of a service once", () => {
    const keys = servicePorts.map(
      ({ port, what, service }) => `${port} ${what} ${service.kind} ${service.images.source} ${service.words.source}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    const alone = servicePorts.filter(({ shared }) => !shared).map(({ port }) => port);
    expect(new Set(alone).size).toBe(alone.length);
  });
});
