import type { BaseFacts } from "../model/workload.ts";

/** What a service of a kind does with: bytes of memory, CPUs, and processes, threads among them. */
export interface Sizes {
  readonly memory: number;
  readonly cpus: number;
  readonly pids: number;
}

const mega = 1024 ** 2;
const small: Sizes = { memory: 512 * mega, cpus: 1, pids: 200 };

/** A store keeps what it reads in memory, and a thread or a process for each client. */
const store: Sizes = { memory: 1024 * mega, cpus: 2, pids: 512 };

/** Programs of the JVM: a quarter of the memory is the heap unless they say another size, and requests have threads. */
const virtualMachine: Sizes = { memory: 2048 * mega, cpus: 2, pids: 1024 };

/** Well-known images that start a JVM. */
const virtualMachines =
  /(?:^|\/)(?:eclipse-temurin|openjdk|amazoncorretto|ibm-semeru-runtimes|tomcat|jetty|groovy|maven|gradle|elasticsearch|logstash|opensearch|opensearch-dashboards|solr|cassandra|neo4j|kafka|cp-kafka|zookeeper|cp-zookeeper|activemq|activemq-artemis|flink|spark|storm|jenkins|sonarqube|nexus3|keycloak|trino|druid|nifi|hive|hbase|hadoop|wildfly|payara|liferay|confluence|jira-software|bitbucket|metabase)$/;

/** What an image is likely to need: by its name, or by the kind of what it starts from. */
export function sizesOf(path: string | undefined, kind: BaseFacts["kind"]): Sizes {
  if (path !== undefined && virtualMachines.test(path)) return virtualMachine;
  return kind === "datastore" || kind === "broker" ? store : small;
}
