/** Repositories, by their last part, whose containers hold data others must not reach: databases, caches, queues, search. */
const datastores =
  /^(?:postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|mysql(?:-server)?|mariadb(?:-galera)?|percona(?:-server)?(?:-mongodb)?|mongo(?:db)?(?:-community-server)?|redis(?:-stack(?:-server)?|-cluster)?|valkey|keydb|dragonfly|memcached|elasticsearch(?:-oss)?|opensearch|cassandra|scylla|clickhouse(?:-server)?|couchdb|couchbase|influxdb|neo4j|arangodb|rethinkdb|cockroach|etcd|rabbitmq|mssql-server|oracle-(?:xe|free)|qdrant|weaviate|milvus|solr|surrealdb)$/i;

/** Whether a repository is that of a datastore, under whatever registry or mirror. */
export const isDatastoreName = (path: string): boolean =>
  datastores.test(path.slice(path.lastIndexOf("/") + 1)) || /(?:^|\/)mssql\/server$/.test(path);
