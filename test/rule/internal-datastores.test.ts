import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const stores = (service: string): Promise<string[]> =>
  said("datastore-on-internal-network", { "compose.yaml": `services:\n  app: {image: "example/app:1.0"}\n  db: ${service}\n` });

describe("datastores on networks with a way out", () => {
  it.each<[service: string, found: string[]]>([
    ["{image: 'apache/kafka:4.1.0'}", ["medium db"]],
    ["{image: 'memgraph/memgraph:3'}", ["medium db"]],
    ["{image: 'redpandadata/redpanda:v25', command: [redpanda, start, --smp, '1']}", ["medium db"]],
    ["{image: 'redpandadata/redpanda:v25', command: rpk redpanda start}", ["medium db"]],
    ["{image: 'cockroachdb/cockroach:v25', entrypoint: [cockroach, start]}", ["medium db"]],
    ["{image: 'mysql:8.4', entrypoint: [sh, -c, 'docker-entrypoint.sh mysqld & mysql -e x']}", ["medium db"]],
    // What only speaks to a store.
    ["{image: 'postgres:17', command: psql -h db}", []],
    ["{image: 'postgres:17', entrypoint: [sh, -c, 'until pg_isready; do sleep 1; done; psql -f /x']}", []],
    ["{image: 'redpandadata/redpanda:v25', entrypoint: [bash, -c, 'rpk topic create x || exit 0']}", []],
    ["{image: 'cockroachdb/cockroach:v25', entrypoint: [cockroach, init]}", []],
    [
      "{image: 'elasticsearch:9.2.0', command: [bash, -c, 'bin/elasticsearch-certutil ca; unzip ca.zip; chmod -R o-w .; until curl x; do sleep 9; done']}",
      [],
    ],
    ["{image: 'elasticsearch:9.2.0', command: [bash, -c, 'chown -R 1000 data; exec bin/elasticsearch']}", ["medium db"]],
    ["{image: 'rabbitmq:4', command: rabbitmqctl status}", []],
    ["{image: 'cassandra:5', entrypoint: [nodetool, status]}", []],
    ["{image: 'pgbouncer/pgbouncer:1'}", []],
    ["{image: 'provectuslabs/kafka-ui:v1'}", []],
    ["{image: 'eclipse-mosquitto:2'}", []],
  ])("%s", async (service, found) => expect(await stores(service)).toEqual(found));
});

it("is no job that others wait for", async () => {
  const wait = "{image: 'example/app:1.0', depends_on: {db: {condition: service_completed_successfully}}}";
  const services = (app: string): string =>
    `services:\n  app: ${app}\n  db: {image: 'apache/kafka:4.1.0', entrypoint: /bin/bash, command: /init.sh}\n`;
  const found = (app: string): Promise<string[]> => said("datastore-on-internal-network", { "compose.yaml": services(app) });
  expect(await found(wait)).toEqual([]);
  expect(await found("{image: 'example/app:1.0', depends_on: [db]}")).toEqual(["medium db"]);
});
