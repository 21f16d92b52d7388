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

/** Programs whose makers ask for several gigabytes, and that start many processes. */
const large: Sizes = { memory: 4096 * mega, cpus: 4, pids: 2048 };

/**
 * Well-known images of such: the requirements are on learn.microsoft.com/sql/linux (2 GB to start at all), helpcenter.onlyoffice.com,
 * docs.immich.app/install/requirements, docs.photoprism.app/getting-started, and clickhouse.com/docs/operations/tips.
 */
const largeOnes =
  /(?:^|\/)(?:mssql\/server|documentserver(?:-ee|-de)?|immich-server|immich-machine-learning|photoprism|clickhouse|clickhouse-server|discourse|oracle\/database)$/;

/** docs.gitlab.com/install/requirements: 16 GB and 8 CPUs, "at least 8 GB" where memory is short. */
const gitlab: Sizes = { memory: 8192 * mega, cpus: 8, pids: 4096 };

/** Models are loaded whole: github.com/ollama/ollama, README, asks for 8 GB for those of 7 billion weights and 16 GB for those of 13. */
const models: Sizes = { memory: 16384 * mega, cpus: 8, pids: 2048 };

/** Well-known images of these two. */
const largest: readonly (readonly [RegExp, Sizes])[] = [
  [/(?:^|\/)gitlab-[ce]e$/, gitlab],
  [/(?:^|\/)(?:ollama|localai|vllm-openai|text-generation-inference)$/, models],
];

/** Well-known images that start a JVM. */
const virtualMachines =
  /(?:^|\/)(?:eclipse-temurin|openjdk|amazoncorretto|ibm-semeru-runtimes|tomcat|jetty|groovy|maven|gradle|elasticsearch|logstash|opensearch|opensearch-dashboards|solr|cassandra|neo4j|kafka|cp-kafka|zookeeper|cp-zookeeper|activemq|activemq-artemis|flink|spark|storm|jenkins|sonarqube|nexus3|keycloak|trino|druid|nifi|hive|hbase|hadoop|wildfly|payara|liferay|confluence|jira-software|bitbucket|metabase|guacamole|jvb|jicofo|jigasi|graylog|wazuh-indexer|unifi|unifi-network-application|unifi-controller|omada-controller|minecraft-server|youtrack|teamcity-server|teamcity-agent|onedev|openhab|rundeck|languagetool|stirling-pdf|s-pdf|tika|kestra|komga|logstash-oss|elasticsearch-oss|schema-registry|cp-schema-registry|cp-server|kafka-ui|akhq)$/;

/** What an image is likely to need: by its name, or by the kind of what it starts from. */
export function sizesOf(path: string | undefined, kind: BaseFacts["kind"]): Sizes {
  const named = path === undefined ? undefined : largest.find(([images]) => images.test(path))?.[1];
  if (named) return named;
  if (path !== undefined && largeOnes.test(path)) return large;
  if (path !== undefined && virtualMachines.test(path)) return virtualMachine;
  return kind === "datastore" || kind === "broker" ? store : small;
}
