import type { ImageReference } from "../model/image-reference.ts";
import type { BaseFacts, OwnImage } from "../model/workload.ts";
import { oncePer } from "../text/once-per.ts";
import { fits } from "../text/pattern.ts";
import { familiarName } from "./familiar-name.ts";
import { fitsTag } from "./tags.ts";

/**
 * What an image family declares, for tags that match the pattern: `*` stands for anything, `<2.4` for the releases before one;
 * a tag that does not tell its release is the current one. The first row that fits wins.
 */
type Row = readonly [repository: string, facts: Omit<BaseFacts, "name">, tags?: string];

/** Each row follows its source: the Dockerfile, image definition or page it was read from. */
const rows: readonly Row[] = [
  // hub.docker.com/_/ubuntu (its page, not re-read)
  ["ubuntu", { user: "root", kind: "os" }],
  // hub.docker.com/_/debian (its page, not re-read)
  ["debian", { user: "root", kind: "os" }, "*slim*"],
  ["debian", { user: "root", kind: "os", smaller: ["-slim"] }],
  // alpinelinux/docker-alpine (its page, not re-read)
  ["alpine", { user: "root", kind: "os" }],
  // docker-library/busybox (its page, not re-read)
  ["busybox", { user: "root", kind: "os" }],
  // hub.docker.com/_/almalinux (its page, not re-read)
  ["rockylinux", { user: "root", kind: "os" }, "*minimal*"],
  ["almalinux", { user: "root", kind: "os" }, "*minimal*"],
  // docker-library/official-images/blob/master/library/almalinux (its page, not re-read)
  ["rockylinux", { user: "root", kind: "os", smaller: ["-minimal"] }],
  ["almalinux", { user: "root", kind: "os", smaller: ["-minimal"] }],
  // docker-library/official-images/blob/master/library/oraclelinux (its page, not re-read)
  ["oraclelinux", { user: "root", kind: "os" }, "*-slim*"],
  ["oraclelinux", { user: "root", kind: "os", smaller: ["-slim"] }],
  // hub.docker.com/_/centos (its page, not re-read)
  ["centos", { user: "root", kind: "os" }],
  // hub.docker.com/_/fedora (its page, not re-read)
  ["fedora", { user: "root", kind: "os" }],
  // hub.docker.com/_/amazonlinux (its page, not re-read)
  ["amazonlinux", { user: "root", kind: "os" }],
  // hub.docker.com/_/archlinux (its page, not re-read)
  ["archlinux", { user: "root", kind: "os" }],
  // hub.docker.com/_/photon (its page, not re-read)
  ["photon", { user: "root", kind: "os" }],
  // hub.docker.com/u/opensuse (its page, not re-read)
  ["opensuse/leap", { user: "root", kind: "os" }],
  ["opensuse/tumbleweed", { user: "root", kind: "os" }],
  // docker-library/buildpack-deps/blob/master/Dockerfile-curl.template
  ["buildpack-deps", { user: "root", kind: "os" }, "*-curl*"],
  // docker-library/buildpack-deps/blob/master/Dockerfile.template
  ["buildpack-deps", { user: "root", kind: "os", smaller: ["-curl", "-scm"] }],
  // docker-library/hello-world/blob/master/Dockerfile-linux.template
  ["hello-world", { user: "root", bare: true }],
  // nodejs/docker-node/blob/main/Dockerfile-debian.template
  ["node", { user: "root", account: "node", kind: "runtime", smaller: ["-slim", "-alpine"] }],
  // docker-library/python/blob/master/Dockerfile-linux.template
  ["python", { user: "root", kind: "runtime" }, "*slim*"],
  ["python", { user: "root", kind: "runtime" }, "*alpine*"],
  ["python", { user: "root", kind: "runtime", smaller: ["-slim", "-alpine"] }],
  // docker-library/golang/blob/master/Dockerfile-windows-nanoserver.template
  ["golang", { user: "ContainerUser", kind: "runtime" }, "*nanoserver*"],
  // docker-library/golang/blob/master/Dockerfile-linux.template
  ["golang", { user: "root", kind: "runtime", smaller: ["-alpine"] }],
  // rust-lang/docker-rust/blob/master/Dockerfile-debian.template
  ["rust", { user: "root", kind: "runtime", smaller: ["-slim", "-alpine"] }],
  // docker-library/ruby/blob/master/Dockerfile.template
  ["ruby", { user: "root", kind: "runtime", smaller: ["-slim", "-alpine"] }],
  // docker-library/php/blob/master/Dockerfile-linux.template
  ["php", { user: "root", account: "www-data", ports: [9000], kind: "runtime", smaller: ["-alpine"] }, "*fpm*"],
  ["php", { user: "root", account: "www-data", ports: [80], kind: "web" }, "*apache*"],
  ["php", { user: "root", account: "www-data", kind: "runtime", smaller: ["-alpine"] }],
  // docker-library/openjdk/blob/master/Dockerfile-windows.template
  ["openjdk", { user: "ContainerUser", kind: "runtime" }, "*nanoserver*"],
  // docker-library/openjdk/blob/master/Dockerfile-linux.template
  ["openjdk", { user: "root", kind: "runtime", smaller: ["-slim"] }],
  // adoptium/containers/blob/main/21/jdk/windows/nanoserver-ltsc2022/Dockerfile
  ["eclipse-temurin", { user: "ContainerUser", kind: "runtime" }, "*nanoserver*"],
  // adoptium/containers/blob/main/21/jdk/windows/windowsservercore-ltsc2022/Dockerfile
  ["eclipse-temurin", { user: "root", kind: "runtime" }, "*windowsservercore*"],
  // adoptium/containers/blob/main/21/jdk/ubuntu/noble/Dockerfile
  ["eclipse-temurin", { user: "root", kind: "runtime", smaller: ["-jre", "-alpine", "-jre-alpine"] }],
  // corretto/corretto-docker
  ["amazoncorretto", { user: "root", kind: "runtime", smaller: ["-alpine"] }],
  // carlossg/docker-maven/blob/main/Dockerfile-template
  ["maven", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "*-eclipse-temurin-*"],
  ["maven", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "*-amazoncorretto-*"],
  ["maven", { user: "root", kind: "runtime" }],
  // gradle/docker-gradle
  ["gradle", { user: "root", account: "gradle", kind: "runtime" }, "*graal*"],
  ["gradle", { user: "root", account: "gradle", kind: "runtime" }, "*corretto*"],
  ["gradle", { user: "root", account: "gradle", kind: "runtime", smaller: ["-alpine"] }],
  // Perl/docker-perl
  ["perl", { user: "root", kind: "runtime", smaller: ["-slim"] }],
  // erlef/docker-elixir
  ["elixir", { user: "root", kind: "runtime", smaller: ["-slim", "-alpine"] }],
  // erlang/docker-erlang-otp
  ["erlang", { user: "root", kind: "runtime", smaller: ["-slim", "-alpine"] }],
  // swiftlang/swift-docker
  ["swift", { user: "root", kind: "runtime", smaller: ["-slim"] }],
  // haskell/docker-haskell
  ["haskell", { user: "root", kind: "runtime", smaller: ["-slim"] }],
  // docker-library/julia/blob/master/Dockerfile-windows.template
  ["julia", { user: "root", kind: "runtime" }, "*windowsservercore*"],
  // docker-library/julia/blob/master/Dockerfile-linux.template
  ["julia", { user: "root", kind: "runtime" }],
  // rocker-org/rocker/blob/master/r-base/latest/Dockerfile
  ["r-base", { user: "root", account: "docker", kind: "runtime" }],
  // docker-library/gcc (its page, not re-read)
  ["gcc", { user: "root", kind: "runtime" }],
  // composer/docker/blob/main/latest/Dockerfile
  ["composer", { user: "root", kind: "tool" }],
  // oven-sh/bun/tree/main/dockerhub/distroless/Dockerfile
  ["oven/bun", { user: "root", kind: "runtime", bare: true }, "*distroless*"],
  // oven-sh/bun/tree/main/dockerhub/debian/Dockerfile
  ["oven/bun", { user: "root", account: "bun", kind: "runtime", smaller: ["-slim", "-alpine", "-distroless"] }],
  // denoland/deno_docker/blob/main/distroless.dockerfile
  ["denoland/deno", { user: "root", kind: "runtime", bare: true }, "*distroless*"],
  // denoland/deno_docker/blob/main/debian.dockerfile
  ["denoland/deno", { user: "root", account: "deno", kind: "runtime", smaller: ["-alpine", "-distroless"] }],
  // nginx/docker-nginx/blob/master/Dockerfile-debian.template
  [
    "nginx",
    {
      user: "root",
      account: "nginx",
      unprivileged: "nginxinc/nginx-unprivileged",
      ports: [80],
      kind: "web",
      smaller: ["-alpine", "-alpine-slim"],
    },
  ],
  // nginx/docker-nginx-unprivileged/blob/main/Dockerfile-debian.template
  ["nginxinc/nginx-unprivileged", { user: "101", ports: [8080], kind: "web", smaller: ["-alpine", "-alpine-slim"] }],
  ["ghcr.io/nginx/nginx-unprivileged", { user: "101", ports: [8080], kind: "web", smaller: ["-alpine", "-alpine-slim"] }],
  // docker-library/httpd/blob/master/2.4/Dockerfile
  ["httpd", { user: "root", account: "www-data", ports: [80], kind: "web", smaller: ["-alpine"] }],
  // caddyserver/caddy-docker
  ["caddy", { user: "root", kind: "tool" }, "*builder*"],
  // caddyserver/caddy-docker/blob/master/2.11/alpine/Dockerfile
  ["caddy", { user: "root", ports: [80, 443, 2019], kind: "web" }],
  // traefik/traefik-library-image (its page, not re-read)
  ["traefik", { user: "ContainerUser", ports: [80], kind: "web" }, "*nanoserver*"],
  // traefik/traefik-library-image
  ["traefik", { user: "root", ports: [80], kind: "web" }, "*windowsservercore*"],
  // traefik/traefik-library-image/blob/master/v3.7/alpine/Dockerfile
  ["traefik", { user: "root", ports: [80], kind: "web" }],
  // docker-library/haproxy, 2.3/Dockerfile at 19765b9 and 2.4/Dockerfile at ae7d6be: "no USER for backwards compatibility" before 2.4
  ["haproxy", { user: "root", account: "haproxy", kind: "web", smaller: ["-alpine"] }, "<2.4"],
  // docker-library/haproxy/blob/master/Dockerfile.template
  ["haproxy", { user: "haproxy", kind: "web", smaller: ["-alpine"] }],
  // docker-library/tomcat/blob/master/Dockerfile.template
  ["tomcat", { user: "root", ports: [8080], kind: "web" }],
  // jetty/jetty.docker/blob/master/baseDockerfile
  ["jetty", { user: "jetty", ports: [8080], kind: "web", smaller: ["-alpine"] }],
  // Kong/docker-kong/blob/master/Dockerfile.deb
  ["kong", { user: "kong", ports: [8000, 8443, 8001, 8444], kind: "web", healthcheck: true }],
  // docker-library/wordpress/blob/master/Dockerfile.template
  ["wordpress", { user: "www-data", kind: "tool" }, "cli*"],
  ["wordpress", { user: "www-data", kind: "tool" }, "*-cli*"],
  ["wordpress", { user: "root", account: "www-data", ports: [9000], kind: "web" }, "*fpm*"],
  ["wordpress", { user: "root", account: "www-data", ports: [80], kind: "web" }],
  // nextcloud/docker
  ["nextcloud", { user: "root", account: "www-data", ports: [9000], kind: "web" }, "*fpm*"],
  ["nextcloud", { user: "root", account: "www-data", ports: [80], kind: "web" }],
  // joomla-docker/docker-joomla
  ["joomla", { user: "root", account: "www-data", ports: [9000], kind: "web" }, "*fpm*"],
  ["joomla", { user: "root", account: "www-data", ports: [80], kind: "web" }],
  // phpmyadmin/docker
  ["phpmyadmin", { user: "root", account: "www-data", ports: [9000], kind: "web" }, "*fpm*"],
  ["phpmyadmin", { user: "root", account: "www-data", ports: [80], kind: "web" }],
  // docker-library/drupal
  ["drupal", { user: "root", account: "www-data", ports: [9000], kind: "web" }, "*fpm*"],
  ["drupal", { user: "root", account: "www-data", ports: [80], kind: "web" }],
  // docker-library/ghost/blob/master/docker-entrypoint.sh
  ["ghost", { user: "root", drops: true, account: "node", ports: [2368], kind: "web", smaller: ["-alpine"] }],
  // docker-library/redmine/blob/master/docker-entrypoint.sh
  ["redmine", { user: "root", drops: true, account: "redmine", ports: [3000], kind: "web", smaller: ["-alpine"] }],
  // SonarSource/docker-sonarqube, 8/community/Dockerfile at 8a5c8f2; then su-exec in run.sh (b90dca7) until 9.9 (f41366b)
  ["sonarqube", { user: "sonarqube", ports: [9000], kind: "web" }, "<8.3"],
  ["sonarqube", { user: "root", drops: true, account: "sonarqube", ports: [9000], kind: "web" }, "<9.9"],
  // SonarSource/docker-sonarqube/blob/master/community-build/Dockerfile
  ["sonarqube", { user: "sonarqube", ports: [9000], kind: "web" }],
  // jenkinsci/docker (its page, not re-read)
  ["jenkins/jenkins", { user: "ContainerAdministrator", ports: [8080, 50000], kind: "tool" }, "*windowsservercore*"],
  // jenkinsci/docker
  ["jenkins/jenkins", { user: "jenkins", ports: [8080, 50000], kind: "tool" }, "*alpine*"],
  ["jenkins/jenkins", { user: "jenkins", ports: [8080, 50000], kind: "tool" }, "*rhel*"],
  // jenkinsci/docker/blob/master/debian/Dockerfile
  ["jenkins/jenkins", { user: "jenkins", ports: [8080, 50000], kind: "tool", smaller: ["-alpine"] }],
  // distribution/distribution-library-image/blob/master/Dockerfile
  ["registry", { user: "root", ports: [5000], kind: "tool" }],
  // hashicorp/docker-vault/blob/main/ubi/Dockerfile
  ["hashicorp/vault", { user: "100", ports: [8200], kind: "tool" }, "*ubi*"],
  // hashicorp/vault/blob/main/.release/docker/docker-entrypoint.sh
  ["hashicorp/vault", { user: "root", drops: true, account: "vault", ports: [8200], kind: "tool" }],
  // hashicorp/consul/blob/main/Dockerfile
  ["hashicorp/consul", { user: "100", ports: [8300, 8301, 8302, 8500, 8600], kind: "tool" }, "*ubi*"],
  // hashicorp/consul/blob/main/.release/docker/docker-entrypoint.sh
  ["hashicorp/consul", { user: "root", drops: true, account: "consul", ports: [8300, 8301, 8302, 8500, 8600], kind: "tool" }],
  // hashicorp/docker-vault/blob/main/0.X/Dockerfile (its page, not re-read)
  ["vault", { user: "root", drops: true, account: "vault", ports: [8200], kind: "tool" }],
  // hashicorp/docker-consul/blob/master/0.X/Dockerfile (its page, not re-read)
  ["consul", { user: "root", drops: true, account: "consul", ports: [8300, 8301, 8302, 8500, 8600], kind: "tool" }],
  // hashicorp/terraform/blob/main/build.Dockerfile
  ["hashicorp/terraform", { user: "root", kind: "tool" }],
  // influxdata/influxdata-docker/tree/master/telegraf/1.39
  ["telegraf", { user: "root", drops: true, account: "telegraf", ports: [8094], kind: "tool", smaller: ["-alpine"] }, "1.39*"],
  // influxdata/influxdata-docker/tree/master/telegraf/1.38
  ["telegraf", { user: "root", drops: true, account: "telegraf", ports: [8094], kind: "tool", smaller: ["-alpine"] }],
  // TimWolla/docker-adminer/blob/master/5/fastcgi/Dockerfile
  ["adminer", { user: "adminer", ports: [9000], kind: "web" }, "*fastcgi*"],
  // docker-library/repo-info/blob/master/repos/adminer/remote/latest.md
  ["adminer", { user: "adminer", ports: [8080], kind: "web" }],
  // mongo-express/mongo-express-docker/blob/master/Dockerfile.template
  ["mongo-express", { user: "root", ports: [8081], kind: "web" }],
  // docker-library/docker/blob/master/29/dind-rootless/Dockerfile
  ["docker", { user: "rootless", ports: [2375, 2376], kind: "tool" }, "*dind-rootless*"],
  // docker-library/docker/blob/master/Dockerfile-windows-servercore.template
  ["docker", { user: "root", kind: "tool" }, "*windowsservercore*"],
  // docker-library/docker/blob/master/29/cli/Dockerfile
  ["docker", { user: "root", kind: "tool" }, "*cli*"],
  // docker-library/docker/blob/master/29/dind/Dockerfile
  ["docker", { user: "root", ports: [2375, 2376], kind: "tool", smaller: ["-cli"] }],
  // docker-library/postgres/blob/master/docker-entrypoint.sh
  ["postgres", { user: "root", drops: true, account: "postgres", ports: [5432], kind: "datastore", smaller: ["-alpine"] }],
  // postgis/docker-postgis/blob/master/Dockerfile.template
  ["postgis/postgis", { user: "root", drops: true, account: "postgres", ports: [5432], kind: "datastore", smaller: ["-alpine"] }],
  // pgvector/pgvector/blob/master/Dockerfile
  ["pgvector/pgvector", { user: "root", drops: true, account: "postgres", ports: [5432], kind: "datastore" }],
  // timescale/timescaledb-docker/blob/main/Dockerfile
  ["timescale/timescaledb", { user: "root", drops: true, account: "postgres", ports: [5432], kind: "datastore" }],
  // docker-library/mysql/blob/master/docker-entrypoint.sh
  ["mysql", { user: "root", drops: true, account: "mysql", ports: [3306, 33060], kind: "datastore" }],
  // MariaDB/mariadb-docker/blob/master/Dockerfile-ubi.template
  ["mariadb", { user: "mysql", ports: [3306], kind: "datastore" }, "*ubi*"],
  // MariaDB/mariadb-docker/blob/master/docker-entrypoint.sh
  ["mariadb", { user: "root", drops: true, account: "mysql", ports: [3306], kind: "datastore" }],
  // docker-library/mongo/blob/master/Dockerfile-windows.template
  ["mongo", { user: "ContainerUser", ports: [27017], kind: "datastore" }, "*nanoserver*"],
  ["mongo", { user: "root", ports: [27017], kind: "datastore" }, "*windowsservercore*"],
  // docker-library/mongo/blob/master/docker-entrypoint.sh
  ["mongo", { user: "root", drops: true, account: "mongodb", ports: [27017], kind: "datastore" }],
  // redis/docker-library-redis
  ["redis", { user: "root", drops: true, account: "redis", ports: [6379], kind: "datastore", smaller: ["-alpine"] }],
  // valkey-io/valkey-container/blob/mainline/docker-entrypoint.sh
  ["valkey/valkey", { user: "root", drops: true, account: "valkey", ports: [6379], kind: "datastore", smaller: ["-alpine"] }],
  // docker-library/memcached/blob/master/Dockerfile.template
  ["memcached", { user: "memcache", ports: [11211], kind: "datastore", smaller: ["-alpine"] }],
  // elastic/dockerfiles/tree/7.17/elasticsearch (its page, not re-read)
  ["elasticsearch", { user: "root", drops: true, account: "elasticsearch", ports: [9200, 9300], kind: "datastore" }, "7.*"],
  // elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/elasticsearch/Dockerfile
  ["elasticsearch", { user: "1000:0", ports: [9200, 9300], kind: "datastore" }, "8.*"],
  // elastic/dockerfiles/tree/9.0/elasticsearch (its page, not re-read)
  ["elasticsearch", { user: "1000:0", ports: [9200, 9300], kind: "datastore" }],
  // elastic/dockerfiles/tree/7.17/elasticsearch (its page, not re-read)
  [
    "docker.elastic.co/elasticsearch/elasticsearch",
    { user: "root", drops: true, account: "elasticsearch", ports: [9200, 9300], kind: "datastore" },
    "7.*",
  ],
  // elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/elasticsearch/Dockerfile
  ["docker.elastic.co/elasticsearch/elasticsearch", { user: "1000:0", ports: [9200, 9300], kind: "datastore" }, "8.*"],
  // elastic/dockerfiles/tree/9.0/elasticsearch (its page, not re-read)
  ["docker.elastic.co/elasticsearch/elasticsearch", { user: "1000:0", ports: [9200, 9300], kind: "datastore" }],
  // elastic/elasticsearch/blob/main/distribution/docker/src/docker/dockerfiles/wolfi/Dockerfile
  ["docker.elastic.co/elasticsearch/elasticsearch-wolfi", { user: "1000:0", ports: [9200, 9300], kind: "datastore" }],
  // elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/kibana/Dockerfile
  ["kibana", { user: "1000", ports: [5601], kind: "web" }],
  ["docker.elastic.co/kibana/kibana", { user: "1000", ports: [5601], kind: "web" }],
  // docker-library/logstash, 5/docker-entrypoint.sh at a1fe8d1^: gosu or su-exec; Elastic's own since 6.4.3 (18d3da9)
  ["logstash", { user: "root", drops: true, account: "logstash", kind: "tool" }, "<6"],
  // elastic/logstash/blob/main/docker/templates/Dockerfile.erb: account logstash, 1000:1000
  ["logstash", { user: "1000", account: "logstash", ports: [9600, 5044], kind: "tool" }],
  ["docker.elastic.co/logstash/logstash", { user: "1000", account: "logstash", ports: [9600, 5044], kind: "tool" }],
  ["docker.elastic.co/logstash/logstash-oss", { user: "1000", account: "logstash", ports: [9600, 5044], kind: "tool" }],
  ["docker.elastic.co/logstash/logstash-wolfi", { user: "1000", account: "logstash", ports: [9600, 5044], kind: "tool" }],
  // opensearch-project/opensearch-build/blob/main/docker/release/dockerfiles/opensearch.al2023.dockerfile
  ["opensearchproject/opensearch", { user: "1000", ports: [9200, 9300, 9600, 9650], kind: "datastore" }],
  // opensearch-project/opensearch-build/blob/main/docker/release/dockerfiles/opensearch-dashboards.al2023.dockerfile
  ["opensearchproject/opensearch-dashboards", { user: "1000", ports: [5601], kind: "web" }],
  // docker-library/cassandra/blob/master/docker-entrypoint.sh
  ["cassandra", { user: "root", drops: true, account: "cassandra", ports: [7000, 7001, 7199, 9042, 9160], kind: "datastore" }],
  // apache/couchdb-docker/blob/main/3.5.1-nouveau/Dockerfile
  ["couchdb", { user: "root", ports: [5987, 5988], kind: "datastore" }, "*nouveau*"],
  // apache/couchdb-docker/blob/main/3.5.1/docker-entrypoint.sh
  ["couchdb", { user: "root", drops: true, account: "couchdb", ports: [5984, 4369, 9100], kind: "datastore" }],
  ["apache/couchdb", { user: "root", drops: true, account: "couchdb", ports: [5984, 4369, 9100], kind: "datastore" }],
  // influxdata/influxdata-docker/tree/master/influxdb/3.11-core/Dockerfile
  ["influxdb", { user: "influxdb3", ports: [8181], kind: "datastore" }, "3*"],
  ["influxdb", { user: "influxdb3", ports: [8181], kind: "datastore" }, "*core"],
  ["influxdb", { user: "influxdb3", ports: [8181], kind: "datastore" }, "*enterprise"],
  // influxdata/influxdata-docker/tree/master/influxdb/1.12
  ["influxdb", { user: "root", ports: [8086], kind: "datastore" }, "*-data*"],
  ["influxdb", { user: "root", ports: [8091], kind: "datastore" }, "*-meta*"],
  // influxdata/influxdata-docker/tree/master/influxdb/1.12/Dockerfile
  ["influxdb", { user: "influxdb", ports: [8086], kind: "datastore", smaller: ["-alpine"] }, "1.11*"],
  ["influxdb", { user: "influxdb", ports: [8086], kind: "datastore", smaller: ["-alpine"] }, "1.12*"],
  // influxdata/influxdata-docker/tree/master/influxdb/1.8/Dockerfile
  ["influxdb", { user: "root", ports: [8086], kind: "datastore", smaller: ["-alpine"] }, "1.8*"],
  // influxdata/influxdata-docker/tree/master/influxdb/2.9/entrypoint.sh
  ["influxdb", { user: "root", drops: true, account: "influxdb", ports: [8086], kind: "datastore", smaller: ["-alpine"] }],
  // neo4j/docker-neo4j/blob/master/docker-image-src/calver/coredb/docker-entrypoint.sh
  ["neo4j", { user: "root", drops: true, account: "neo4j", ports: [7474, 7473, 7687], kind: "datastore" }],
  // docker-library/repo-info/blob/master/repos/solr/remote/latest.md
  ["solr", { user: "8983", ports: [8983], kind: "datastore", smaller: ["-slim"] }],
  // ClickHouse/docker-library/tree/main/server/26.7.3.19/Dockerfile.distroless
  ["clickhouse/clickhouse-server", { user: "101:101", ports: [9000, 8123, 9009], kind: "datastore", bare: true }, "*distroless*"],
  // ClickHouse/docker-library/tree/main/server/26.7.3.19/entrypoint.sh
  [
    "clickhouse/clickhouse-server",
    { user: "root", drops: true, account: "clickhouse", ports: [9000, 8123, 9009], kind: "datastore", smaller: ["-alpine"] },
  ],
  // ClickHouse/docker-library/tree/main/server/26.7.3.19/Dockerfile.distroless
  ["clickhouse", { user: "101:101", ports: [9000, 8123, 9009], kind: "datastore", bare: true }, "*distroless*"],
  // ClickHouse/docker-library/tree/main/server/26.7.3.19/entrypoint.sh
  ["clickhouse", { user: "root", drops: true, account: "clickhouse", ports: [9000, 8123, 9009], kind: "datastore" }],
  // minio/minio/blob/master/Dockerfile.release
  ["minio/minio", { user: "root", ports: [9000], kind: "datastore" }],
  // qdrant/qdrant/blob/master/Dockerfile
  ["qdrant/qdrant", { user: "root", ports: [6333, 6334], kind: "datastore" }],
  // microsoft/mssql-docker (its page, not re-read)
  ["mcr.microsoft.com/mssql/server", { user: "root", ports: [1433], kind: "datastore" }, "2017*"],
  // microsoft/mssql-docker/issues/943 (its page, not re-read)
  ["mcr.microsoft.com/mssql/server", { user: "mssql", ports: [1433], kind: "datastore" }, "2025*"],
  // dbafromthecold/SqlServerAndContainersGuide/wiki/Building-a-custom-image (its page, not re-read)
  ["mcr.microsoft.com/mssql/server", { user: "mssql", ports: [1433], kind: "datastore" }],
  // docker-library/rabbitmq/blob/master/Dockerfile-management.template
  [
    "rabbitmq",
    {
      user: "root",
      drops: true,
      account: "rabbitmq",
      ports: [4369, 5671, 5672, 15691, 15692, 25672, 15671, 15672],
      kind: "broker",
      smaller: ["-alpine"],
    },
    "*management*",
  ],
  // docker-library/rabbitmq/blob/master/docker-entrypoint.sh
  [
    "rabbitmq",
    {
      user: "root",
      drops: true,
      account: "rabbitmq",
      ports: [4369, 5671, 5672, 15691, 15692, 25672],
      kind: "broker",
      smaller: ["-alpine"],
    },
  ],
  // eclipse-mosquitto/mosquitto/blob/master/docker/2.0/Dockerfile (its page, not re-read): mosquitto(8) itself changes to its account
  ["eclipse-mosquitto", { user: "root", drops: true, account: "mosquitto", ports: [1883], kind: "broker" }],
  // apache/kafka/blob/trunk/docker/jvm/Dockerfile
  ["apache/kafka", { user: "appuser", ports: [9092], kind: "broker" }],
  // apache/kafka/blob/trunk/docker/native/Dockerfile
  ["apache/kafka-native", { user: "appuser", ports: [9092], kind: "broker" }],
  // confluentinc/kafka-images/blob/master/kafka/Dockerfile.ubi9 (its page, not re-read)
  ["confluentinc/cp-kafka", { user: "appuser", ports: [9092], kind: "broker" }],
  ["confluentinc/cp-server", { user: "appuser", ports: [9092], kind: "broker" }],
  // nats-io/nats-docker/tree/main/2.14.x/alpine3.22/Dockerfile
  ["nats", { user: "root", ports: [4222, 8222, 6222], kind: "broker" }, "*alpine*"],
  // nats-io/nats-docker/tree/main/2.14.x/scratch/Dockerfile
  ["nats", { user: "root", ports: [4222, 8222, 6222], kind: "broker", bare: true }],
  // 31z4/zookeeper-docker/blob/master/3.9.4/docker-entrypoint.sh
  ["zookeeper", { user: "root", drops: true, account: "zookeeper", ports: [2181, 2888, 3888, 8080], kind: "tool" }],
  // GoogleContainerTools/distroless/blob/main/static/static.bzl
  ["gcr.io/distroless/static*", { user: "65532", bare: true }, "*debug-nonroot*"],
  ["gcr.io/distroless/static*", { user: "root", account: "nonroot", bare: true }, "*debug*"],
  ["gcr.io/distroless/static*", { user: "65532", bare: true }, "*nonroot*"],
  ["gcr.io/distroless/static*", { user: "root", account: "nonroot", bare: true }],
  // GoogleContainerTools/distroless/blob/main/base/base.bzl
  ["gcr.io/distroless/base*", { user: "65532", bare: true }, "*debug-nonroot*"],
  ["gcr.io/distroless/base*", { user: "root", account: "nonroot", bare: true }, "*debug*"],
  ["gcr.io/distroless/base*", { user: "65532", bare: true }, "*nonroot*"],
  ["gcr.io/distroless/base*", { user: "root", account: "nonroot", bare: true }],
  // GoogleContainerTools/distroless/blob/main/cc/cc.bzl
  ["gcr.io/distroless/cc*", { user: "65532", bare: true }, "*debug-nonroot*"],
  ["gcr.io/distroless/cc*", { user: "root", account: "nonroot", bare: true }, "*debug*"],
  ["gcr.io/distroless/cc*", { user: "65532", bare: true }, "*nonroot*"],
  ["gcr.io/distroless/cc*", { user: "root", account: "nonroot", bare: true }],
  // GoogleContainerTools/distroless/blob/main/java/java.bzl
  ["gcr.io/distroless/java-base*", { user: "65532", kind: "runtime", bare: true }, "*nonroot*"],
  ["gcr.io/distroless/java-base*", { user: "root", account: "nonroot", kind: "runtime", bare: true }],
  ["gcr.io/distroless/java*", { user: "65532", kind: "runtime", bare: true }, "*nonroot*"],
  ["gcr.io/distroless/java*", { user: "root", account: "nonroot", kind: "runtime", bare: true }],
  // GoogleContainerTools/distroless/blob/main/nodejs/nodejs.bzl
  ["gcr.io/distroless/nodejs*", { user: "65532", kind: "runtime", bare: true }, "*nonroot*"],
  ["gcr.io/distroless/nodejs*", { user: "root", account: "nonroot", kind: "runtime", bare: true }],
  // GoogleContainerTools/distroless/blob/main/python3/python.bzl (its page, not re-read)
  ["gcr.io/distroless/python3-debian12", { user: "65532", kind: "runtime", bare: true }, "*nonroot*"],
  ["gcr.io/distroless/python3-debian12", { user: "root", account: "nonroot", kind: "runtime", bare: true }],
  // GoogleContainerTools/distroless/blob/main/python3/python.bzl
  ["gcr.io/distroless/python3*", { user: "65532", kind: "runtime", bare: true }, "*nonroot*"],
  ["gcr.io/distroless/python3*", { user: "root", account: "nonroot", kind: "runtime", bare: true }],
  // chainguard-images/images/blob/main/images/static/locked_config.json
  ["cgr.dev/chainguard/static", { user: "65532", bare: true }],
  // chainguard-images/images/blob/main/images/wolfi-base/locked_config.json
  ["cgr.dev/chainguard/wolfi-base", { user: "root", account: "nonroot", kind: "os" }],
  // chainguard-images/images/blob/main/images/python/README.md (its page, not re-read)
  ["cgr.dev/chainguard/python", { user: "65532", kind: "runtime" }, "*-dev*"],
  // chainguard-images/images/blob/main/images/python/locked_config.json
  ["cgr.dev/chainguard/python", { user: "65532", kind: "runtime", bare: true }],
  // chainguard-images/images/blob/main/images/node/locked_config.json
  ["cgr.dev/chainguard/node", { user: "65532", account: "node", kind: "runtime" }],
  // chainguard-images/images/blob/main/images/nginx/README.md (its page, not re-read)
  ["cgr.dev/chainguard/nginx", { user: "65532", kind: "web" }, "*-dev*"],
  // chainguard-images/images/blob/main/images/nginx/locked_config.json
  ["cgr.dev/chainguard/nginx", { user: "65532", kind: "web", bare: true }],
  // chainguard-images/images/blob/main/images/redis/locked_config.json
  ["cgr.dev/chainguard/redis", { user: "redis", kind: "datastore" }],
  // chainguard-images/images/blob/main/images/postgres/locked_config.json (its page, not re-read)
  ["cgr.dev/chainguard/postgres", { user: "root", drops: true, account: "postgres", kind: "datastore" }],
  // chainguard-images/images/blob/main/images/go/locked_config.json
  ["cgr.dev/chainguard/go", { user: "root", account: "nonroot", kind: "runtime" }],
  // chainguard-images/images/blob/main/images/jdk/locked_config.json
  ["cgr.dev/chainguard/jdk", { user: "65532", kind: "runtime" }],
  // chainguard-images/images/blob/main/images/jre/README.md (its page, not re-read)
  ["cgr.dev/chainguard/jre", { user: "65532", kind: "runtime" }, "*-dev*"],
  // chainguard-images/images/blob/main/images/jre/locked_config.json
  ["cgr.dev/chainguard/jre", { user: "65532", kind: "runtime", bare: true }],
  // chainguard-images/images/blob/main/images/ruby/README.md (its page, not re-read)
  ["cgr.dev/chainguard/ruby", { user: "65532", kind: "runtime" }, "*-dev*"],
  // chainguard-images/images/blob/main/images/ruby/locked_config.json
  ["cgr.dev/chainguard/ruby", { user: "65532", kind: "runtime", bare: true }],
  // chainguard-images/images/blob/main/images/php/README.md (its page, not re-read)
  ["cgr.dev/chainguard/php", { user: "65532", kind: "runtime" }, "*-dev*"],
  // chainguard-images/images/blob/main/images/php/locked_config.json (its page, not re-read)
  ["cgr.dev/chainguard/php", { user: "65532", kind: "runtime", bare: true }],
  // chainguard-images/images/blob/main/images/bash/locked_config.json
  ["cgr.dev/chainguard/bash", { user: "root", account: "nonroot", kind: "os" }],
  // chainguard-images/images/blob/main/images/busybox/locked_config.json
  ["cgr.dev/chainguard/busybox", { user: "65532", kind: "os" }],
  // chainguard-images/images/blob/main/images/curl/README.md (its page, not re-read)
  ["cgr.dev/chainguard/curl", { user: "65532", kind: "tool" }, "*-dev*"],
  // chainguard-images/images/blob/main/images/curl/locked_config.json
  ["cgr.dev/chainguard/curl", { user: "65532", kind: "tool", bare: true }],
  // chainguard-images/images/blob/main/images/git/locked_config.json
  ["cgr.dev/chainguard/git", { user: "root", account: "git", kind: "tool" }, "*root*"],
  ["cgr.dev/chainguard/git", { user: "65532", kind: "tool" }],
  // docs.docker.com/dhi/how-to/use (its page, not re-read)
  ["dhi.io/*", { user: "root" }, "*-dev*"],
  ["dhi.io/*", { user: "nonroot", bare: true }],
  // bitnami/containers/blob/main/bitnami/redis/7.4/debian-12/Dockerfile
  ["bitnami/redis", { user: "1001", ports: [6379], kind: "datastore" }],
  // bitnami/containers/blob/main/bitnami/postgresql/17/debian-12/Dockerfile
  ["bitnami/postgresql", { user: "1001", ports: [5432], kind: "datastore" }],
  // bitnami/containers/blob/main/bitnami/nginx/1.27/debian-12/Dockerfile
  ["bitnami/nginx", { user: "1001", ports: [8080, 8443], kind: "web" }],
  // bitnami/containers/blob/main/bitnami/kafka/3.9/debian-12/Dockerfile
  ["bitnami/kafka", { user: "1001", ports: [9092], kind: "broker" }],
  // bitnami/containers/blob/main/bitnami/mariadb (its page, not re-read)
  ["bitnami/mariadb", { user: "1001", ports: [3306], kind: "datastore" }],
  // bitnami/containers/blob/main/bitnami/mysql (its page, not re-read)
  ["bitnami/mysql", { user: "1001", ports: [3306], kind: "datastore" }],
  // bitnami/containers/blob/main/bitnami/mongodb (its page, not re-read)
  ["bitnami/mongodb", { user: "1001", ports: [27017], kind: "datastore" }],
  // bitnami/containers/blob/main/bitnami/node/22/debian-12/Dockerfile
  ["bitnami/node", { user: "root", ports: [3000], kind: "runtime" }],
  // bitnami/containers/blob/main/bitnami/python/3.12/debian-12/Dockerfile
  ["bitnami/python", { user: "root", ports: [8000], kind: "runtime" }],
  // bitnami/containers/blob/main/bitnami/php-fpm/8.3/debian-12/Dockerfile
  ["bitnami/php-fpm", { user: "root", ports: [9000], kind: "runtime" }],
  // bitnami/containers/blob/main/bitnami/git/2/debian-12/Dockerfile
  ["bitnami/git", { user: "root", kind: "tool" }],
  // bitnami/minideb (its page, not re-read)
  ["bitnami/minideb", { user: "root", kind: "os" }],
  // bitnami/containers (its page, not re-read)
  ["bitnami/*", { user: "1001" }],
  // sclorg/s2i-python-container/blob/master/3.12-minimal/Dockerfile.rhel8
  ["registry.access.redhat.com/ubi8/python-*-minimal", { user: "1001", ports: [8080], kind: "runtime" }],
  // sclorg/s2i-python-container/blob/master/3.12/Dockerfile.rhel8
  ["registry.access.redhat.com/ubi8/python-*", { user: "1001", ports: [8080], kind: "runtime" }],
  // sclorg/s2i-nodejs-container/blob/master/20-minimal/Dockerfile.rhel8
  ["registry.access.redhat.com/ubi8/nodejs-*-minimal", { user: "1001", ports: [8080], kind: "runtime" }],
  // sclorg/s2i-nodejs-container/blob/master/20/Dockerfile.rhel8
  ["registry.access.redhat.com/ubi8/nodejs-*", { user: "1001", ports: [8080], kind: "runtime" }],
  // catalog.redhat.com/software/base-images (its page, not re-read)
  ["registry.access.redhat.com/ubi8/ubi*", { user: "root", kind: "os" }],
  ["registry.access.redhat.com/ubi8", { user: "root", kind: "os" }],
  ["registry.access.redhat.com/ubi8-*", { user: "root", kind: "os" }],
  // sclorg/s2i-python-container/blob/master/3.12-minimal/Dockerfile.rhel9
  ["registry.access.redhat.com/ubi9/python-*-minimal", { user: "1001", ports: [8080], kind: "runtime" }],
  // sclorg/s2i-python-container/blob/master/3.12/Dockerfile.rhel9
  ["registry.access.redhat.com/ubi9/python-*", { user: "1001", ports: [8080], kind: "runtime" }],
  // sclorg/s2i-nodejs-container/blob/master/20-minimal/Dockerfile.rhel9
  ["registry.access.redhat.com/ubi9/nodejs-*-minimal", { user: "1001", ports: [8080], kind: "runtime" }],
  // sclorg/s2i-nodejs-container/blob/master/20/Dockerfile.rhel9
  ["registry.access.redhat.com/ubi9/nodejs-*", { user: "1001", ports: [8080], kind: "runtime" }],
  // catalog.redhat.com/software/base-images (its page, not re-read)
  ["registry.access.redhat.com/ubi9/ubi*", { user: "root", kind: "os" }],
  ["registry.access.redhat.com/ubi9", { user: "root", kind: "os" }],
  ["registry.access.redhat.com/ubi9-*", { user: "root", kind: "os" }],
  // hub.docker.com/u/redhat (its page, not re-read)
  ["redhat/ubi8*", { user: "root", kind: "os" }],
  ["redhat/ubi9*", { user: "root", kind: "os" }],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "1654", kind: "runtime", bare: true }, "*chiseled*"],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/azurelinux3.0-distroless/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "1654", kind: "runtime", bare: true }, "*distroless*"],
  // dotnet/dotnet-docker (its page, not re-read)
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "3.*"],
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "5.*"],
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "6.*"],
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "7.*"],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/noble/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "root", account: "app", kind: "runtime", smaller: ["-alpine", "-noble-chiseled"] }],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/runtime", { user: "1654", kind: "runtime", bare: true }, "*chiseled*"],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/azurelinux3.0-distroless/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/runtime", { user: "1654", kind: "runtime", bare: true }, "*distroless*"],
  // dotnet/dotnet-docker/blob/main/src/runtime/10.0/nanoserver-ltsc2022/amd64/Dockerfile (its page, not re-read)
  ["mcr.microsoft.com/dotnet/runtime", { user: "ContainerUser", kind: "runtime" }, "*nanoserver*"],
  // dotnet/dotnet-docker/blob/main/src/runtime/10.0/windowsservercore-ltsc2022/amd64/Dockerfile (its page, not re-read)
  ["mcr.microsoft.com/dotnet/runtime", { user: "root", kind: "runtime" }, "*windowsservercore*"],
  // dotnet/dotnet-docker (its page, not re-read)
  ["mcr.microsoft.com/dotnet/runtime", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "3.*"],
  ["mcr.microsoft.com/dotnet/runtime", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "5.*"],
  ["mcr.microsoft.com/dotnet/runtime", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "6.*"],
  ["mcr.microsoft.com/dotnet/runtime", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "7.*"],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/noble/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/runtime", { user: "root", account: "app", kind: "runtime", smaller: ["-alpine", "-noble-chiseled"] }],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/aspnet", { user: "1654", kind: "runtime", bare: true }, "*chiseled*"],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/azurelinux3.0-distroless/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/aspnet", { user: "1654", kind: "runtime", bare: true }, "*distroless*"],
  // dotnet/dotnet-docker/blob/main/src/aspnet/10.0/nanoserver-ltsc2022/amd64/Dockerfile (its page, not re-read)
  ["mcr.microsoft.com/dotnet/aspnet", { user: "ContainerUser", kind: "runtime" }, "*nanoserver*"],
  // dotnet/dotnet-docker/blob/main/src/aspnet/10.0/windowsservercore-ltsc2022/amd64/Dockerfile (its page, not re-read)
  ["mcr.microsoft.com/dotnet/aspnet", { user: "root", kind: "runtime" }, "*windowsservercore*"],
  // dotnet/dotnet-docker (its page, not re-read)
  ["mcr.microsoft.com/dotnet/aspnet", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "3.*"],
  ["mcr.microsoft.com/dotnet/aspnet", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "5.*"],
  ["mcr.microsoft.com/dotnet/aspnet", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "6.*"],
  ["mcr.microsoft.com/dotnet/aspnet", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "7.*"],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/noble/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/aspnet", { user: "root", account: "app", kind: "runtime", smaller: ["-alpine", "-noble-chiseled"] }],
  // dotnet/dotnet-docker/blob/main/src/sdk/10.0/nanoserver-ltsc2022/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/sdk", { user: "ContainerUser", kind: "runtime" }, "*nanoserver*"],
  // dotnet/dotnet-docker (its page, not re-read)
  ["mcr.microsoft.com/dotnet/sdk", { user: "root", kind: "runtime" }, "*windowsservercore*"],
  ["mcr.microsoft.com/dotnet/sdk", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "3.*"],
  ["mcr.microsoft.com/dotnet/sdk", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "5.*"],
  ["mcr.microsoft.com/dotnet/sdk", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "6.*"],
  ["mcr.microsoft.com/dotnet/sdk", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "7.*"],
  // dotnet/dotnet-docker/blob/main/src/sdk/10.0/noble/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/sdk", { user: "root", account: "app", kind: "runtime", smaller: ["-alpine"] }],
  // mcr.microsoft.com/product/windows/nanoserver/about (its page, not re-read)
  ["mcr.microsoft.com/windows/nanoserver", { user: "ContainerUser", kind: "os" }],
  // mcr.microsoft.com/product/windows/servercore/about (its page, not re-read)
  ["mcr.microsoft.com/windows/servercore", { user: "root", kind: "os" }],
  ["mcr.microsoft.com/windows/server", { user: "root", kind: "os" }],
  ["mcr.microsoft.com/windows", { user: "root", kind: "os" }],
  // microsoft/playwright/blob/main/utils/docker/Dockerfile.noble
  ["mcr.microsoft.com/playwright", { user: "root", account: "pwuser", kind: "tool" }],
  // microsoft/playwright/blob/main/utils/docker/Dockerfile.noble (its page, not re-read)
  ["mcr.microsoft.com/playwright/*", { user: "root", account: "pwuser", kind: "tool" }],
  // prometheus/prometheus/blob/HEAD/Dockerfile.distroless (its page, not re-read)
  ["prom/prometheus", { user: "65532", ports: [9090], kind: "tool", bare: true }, "*distroless*"],
  // prometheus/prometheus, Dockerfile of v1.8.2 and v2.0.0
  ["prom/prometheus", { user: "root", account: "nobody", ports: [9090], kind: "tool" }, "<2.0"],
  // prometheus/prometheus/blob/HEAD/Dockerfile
  ["prom/prometheus", { user: "nobody", ports: [9090], kind: "tool" }],
  // prometheus/node_exporter/blob/HEAD/Dockerfile.distroless (its page, not re-read)
  ["prom/node-exporter", { user: "65532", ports: [9100], kind: "tool", bare: true }, "*distroless*"],
  // prometheus/node_exporter, Dockerfile of v0.14.0 and v0.15.0
  ["prom/node-exporter", { user: "root", account: "nobody", ports: [9100], kind: "tool" }, "<0.15"],
  // prometheus/node_exporter/blob/HEAD/Dockerfile
  ["prom/node-exporter", { user: "nobody", ports: [9100], kind: "tool" }],
  // prometheus/alertmanager/blob/HEAD/Dockerfile.distroless (its page, not re-read)
  ["prom/alertmanager", { user: "65532", ports: [9093], kind: "tool", bare: true }, "*distroless*"],
  // prometheus/alertmanager, Dockerfile of v0.15.3 and v0.16.0
  ["prom/alertmanager", { user: "root", account: "nobody", ports: [9093], kind: "tool" }, "<0.16"],
  // prometheus/alertmanager/blob/HEAD/Dockerfile
  ["prom/alertmanager", { user: "nobody", ports: [9093], kind: "tool" }],
  // grafana/grafana-docker, run.sh with gosu from aee6553 on, and USER since 62edf50, for 5.1
  ["grafana/grafana", { user: "root", drops: true, account: "grafana", ports: [3000], kind: "web" }, "<5.1"],
  // grafana/grafana/blob/main/Dockerfile (its page, not re-read)
  ["grafana/grafana", { user: "472", ports: [3000], kind: "web" }],
  ["grafana/grafana-oss", { user: "472", ports: [3000], kind: "web" }],
  ["grafana/grafana-enterprise", { user: "472", ports: [3000], kind: "web" }],
  // grafana/loki/blob/v2.9.0/cmd/loki/Dockerfile (its page, not re-read)
  ["grafana/loki", { user: "10001", ports: [3100], kind: "tool" }, "2.*"],
  // grafana/loki/blob/main/cmd/loki/Dockerfile
  ["grafana/loki", { user: "10001", ports: [3100], kind: "tool", bare: true }],
  // apache/airflow/blob/main/Dockerfile
  ["apache/airflow", { user: "50000", ports: [8080], kind: "tool" }],
  // keycloak/keycloak/blob/main/quarkus/container/Dockerfile (its page, not re-read)
  ["quay.io/keycloak/keycloak", { user: "1000", ports: [8080, 8443, 9000], kind: "web" }],
  // gitlab.com/nvidia/container-images/cuda (its page, not re-read)
  ["nvidia/cuda", { user: "root", kind: "runtime" }, "*-base-*"],
  ["nvidia/cuda", { user: "root", kind: "runtime" }],
  // pytorch/pytorch/blob/main/Dockerfile (its page, not re-read)
  ["pytorch/pytorch", { user: "root", kind: "runtime" }, "*-runtime"],
  // hub.docker.com/r/tensorflow/tensorflow (its page, not re-read)
  ["tensorflow/tensorflow", { user: "root", ports: [8888], kind: "runtime" }, "*jupyter*"],
  ["tensorflow/tensorflow", { user: "root", kind: "runtime" }],
  // jupyter/docker-stacks/blob/main/images/docker-stacks-foundation/Dockerfile
  ["quay.io/jupyter/docker-stacks-foundation", { user: "1000", kind: "runtime" }],
  // jupyter/docker-stacks/blob/main/images/pyspark-notebook/Dockerfile
  ["quay.io/jupyter/pyspark-notebook", { user: "1000", ports: [8888, 4040], kind: "runtime", healthcheck: true }],
  ["quay.io/jupyter/all-spark-notebook", { user: "1000", ports: [8888, 4040], kind: "runtime", healthcheck: true }],
  // jupyter/docker-stacks/blob/main/images/base-notebook/Dockerfile
  ["quay.io/jupyter/*-notebook", { user: "1000", ports: [8888], kind: "runtime", healthcheck: true }],
  // jupyter/docker-stacks (its page, not re-read)
  ["jupyter/*-notebook", { user: "1000", ports: [8888], kind: "runtime", healthcheck: true }],
  // astral-sh/uv/blob/main/.github/workflows/build-docker.yml
  ["ghcr.io/astral-sh/uv", { user: "root", kind: "runtime" }, "*alpine*"],
  ["ghcr.io/astral-sh/uv", { user: "root", kind: "runtime" }, "*bookworm*"],
  ["ghcr.io/astral-sh/uv", { user: "root", kind: "runtime" }, "*trixie*"],
  ["ghcr.io/astral-sh/uv", { user: "root", kind: "runtime" }, "*debian*"],
  ["ghcr.io/astral-sh/uv", { user: "root", kind: "runtime" }, "python*"],
  // astral-sh/uv/blob/main/Dockerfile
  ["ghcr.io/astral-sh/uv", { user: "root", bare: true }],
  // aws/aws-lambda-base-images (its page, not re-read)
  ["public.ecr.aws/lambda/*", { user: "root", kind: "runtime" }],
  // aws/aws-cli/blob/1c30287ad058f4e687a9714c937cdd7d080e7dca/docker/Dockerfile
  ["amazon/aws-cli", { user: "root", kind: "tool" }],
  ["public.ecr.aws/aws-cli/aws-cli", { user: "root", kind: "tool" }],
  // GoogleCloudPlatform/cloud-sdk-docker/blob/master/stable/Dockerfile
  ["google/cloud-sdk", { user: "root", account: "cloudsdk", kind: "tool" }, "*stable*"],
  // GoogleCloudPlatform/cloud-sdk-docker/blob/master/Dockerfile
  ["google/cloud-sdk", { user: "root", account: "cloudsdk", kind: "tool", smaller: ["-slim", "-alpine"] }],
  // GoogleCloudPlatform/cloud-sdk-docker/blob/master/stable/Dockerfile
  ["gcr.io/google.com/cloudsdktool/google-cloud-cli", { user: "root", account: "cloudsdk", kind: "tool" }, "*stable*"],
  // GoogleCloudPlatform/cloud-sdk-docker/blob/master/Dockerfile
  ["gcr.io/google.com/cloudsdktool/google-cloud-cli", { user: "root", account: "cloudsdk", kind: "tool", smaller: ["-slim", "-alpine"] }],
  // portainer/portainer/blob/develop/build/linux/alpine.Dockerfile
  ["portainer/portainer-ce", { user: "root", ports: [9000, 9443, 8000], kind: "web" }, "*alpine*"],
  // portainer/portainer/blob/develop/build/linux/Dockerfile (its page, not re-read)
  ["portainer/portainer-ce", { user: "root", ports: [9000, 9443, 8000], kind: "web", bare: true }],
  // pgadmin-org/pgadmin4/blob/master/Dockerfile
  ["dpage/pgadmin4", { user: "5050", ports: [80, 443], kind: "web" }],
  // cypress-io/cypress-docker-images/blob/master/factory/Dockerfile
  ["cypress/included", { user: "root", kind: "tool" }],
  // cypress-io/cypress-docker-images/tree/master/factory (its page, not re-read)
  ["cypress/base", { user: "root", kind: "tool" }],
  ["cypress/browsers", { user: "root", kind: "tool" }],
  // SeleniumHQ/docker-selenium/blob/trunk/Hub/Dockerfile
  ["selenium/hub", { user: "1200", ports: [4442, 4443, 4444], kind: "tool" }],
  // SeleniumHQ/docker-selenium/blob/trunk/Standalone/Dockerfile
  ["selenium/standalone-chrome", { user: "1200", ports: [4444, 5900], kind: "tool" }],
  ["selenium/standalone-firefox", { user: "1200", ports: [4444, 5900], kind: "tool" }],
  ["selenium/standalone-edge", { user: "1200", ports: [4444, 5900], kind: "tool" }],
  // SeleniumHQ/docker-selenium/blob/trunk/NodeBase/Dockerfile
  ["selenium/node-chrome", { user: "1200", ports: [5900], kind: "tool" }],
  ["selenium/node-firefox", { user: "1200", ports: [5900], kind: "tool" }],
  ["selenium/node-edge", { user: "1200", ports: [5900], kind: "tool" }],
];

let exact: Map<string, Row[]> | undefined;
const patterns: Row[] = [];

function index(): Map<string, Row[]> {
  if (exact) return exact;
  exact = new Map();
  for (const row of rows) {
    if (row[0].includes("*")) patterns.push(row);
    else exact.set(row[0], [...(exact.get(row[0]) ?? []), row]);
  }
  return exact;
}

/**
 * The facts of a well-known image; `undefined` when it is none, or when the facts depend on a tag nobody can know. What
 * somebody says of images of their own comes first.
 */
export function baseFacts(reference: ImageReference, images: readonly OwnImage[] = []): BaseFacts | undefined {
  const name = familiarName(reference);
  if (name === null) return undefined;
  const full = images.length > 0 ? `${reference.domain}/${reference.path}` : "";
  const own = images.find(
    ({ repository, tags }) => (fits(full, repository) || fits(name, repository)) && (!tags || fitsTag(reference.tag ?? "latest", tags)),
  );
  if (own) return { name, ...own.facts };
  return factsOf(reference);
}

const factsOf = oncePer((reference: ImageReference): BaseFacts | undefined => {
  const name = familiarName(reference);
  if (name === null) return undefined;
  const candidates = index().get(name) ?? patterns.filter(([repository]) => fits(name, repository));
  const { tag } = reference;
  // Of a tag nobody can know, only variants are left open: it is taken as a current release.
  const variants = candidates.filter(([, , tags]) => !tags?.startsWith("<"));
  if (tag === null && variants.some(([, , tags]) => tags) && new Set(variants.map(([, { user }]) => user)).size > 1) return undefined;
  const row = candidates.find(([, , tags]) => !tags || fitsTag(tag ?? "latest", tags));
  return row && { name, ...row[1] };
});
