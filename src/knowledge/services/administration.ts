import { anything, no, type Service, service, yes } from "./service.ts";

const open = service("control", "anybody");
const asking = service("control", "asked");
const varying = service("control", "varies");

/** The container engine itself, and what stands before its socket; `docker.io/` is a registry. */
const engine = /dockerd|\bdind\b|(?:^|[\s/"])docker(?=[:@\s"]|$)|docker\.io(?!\/)|docker-ce|\bmoby\b|socket-?proxy/i;

/** A text of configuration in HCL or JSON that switches access control on. */
const acl = /\bacl\b[^}]{0,200}?\benabled\b["']?\s*[:=]\s*true/;

/** Control planes, and what else runs code or changes things for whoever reaches it. */
export const controlPlanes: readonly Service[] = [
  open("Telnet", /telnetd?/, { words: /telnet|busybox/i, alone: [23] }),
  open("the Docker API", /docker|dind/, { words: engine, alone: [[2375, "the Docker API without TLS"]], elsewhere: true }),
  asking("the Docker API", /docker|dind/, { words: engine, alone: [2376, [2377, "Docker Swarm's managers"]] }),
  // https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/
  varying("the kubelet", /kubelet|k3s|kindest\/node/, {
    words: /kube|k3s/i,
    alone: [10_250],
    options: [/\s(--anonymous-auth=true)(?=\s|$)/, /\s(--authorization-mode[= ]AlwaysAllow)(?=\s|$)/],
  }),
  // https://developer.hashicorp.com/consul/docs/secure/acl, nomad/docs/secure/acl: ACLs are off.
  open("Consul", /consul/, {
    words: /\bconsul\b/i,
    shared: [8500, 8501],
    sets: "CONSUL_HTTP_TOKEN",
    closes: [[/^CONSUL_LOCAL_CONFIG$/, acl]],
  }),
  open("Nomad", /nomad/, { words: /nomad/i, shared: [4646], closes: [/^NOMAD_ACL/, [/^NOMAD_LOCAL_CONFIG$/, acl]] }),
  // The images start `server -dev` by themselves: no TLS, and a root token from a variable or an option.
  asking("Vault", /vault|openbao/, {
    words: /(?:^|[\s/])(?:vault|openbao)(?=[:@\s]|$)/i,
    shared: [8200],
    sets: "VAULT_DEV_ROOT_TOKEN_ID BAO_DEV_ROOT_TOKEN_ID",
  }),
  // https://distribution.github.io/distribution/about/configuration/#auth
  open("a registry", /registry|distribution\/distribution/, {
    words: /(?:^|[\s/])registry(?=[:@\s]|$)|distribution\/distribution/i,
    shared: [5000],
    closes: /^REGISTRY_AUTH/,
  }),
  open("Mesos' master", /mesos(?:-master)?/, { words: /mesos/i, shared: [5050] }),
  open("Marathon", /marathon/, { shared: [8080] }),
  // https://spark.apache.org/docs/latest/security.html; bitnami: SPARK_RPC_AUTHENTICATION_ENABLED
  open("Spark's master", /spark(?:-master)?/, {
    words: /spark/i,
    shared: [7077, [6066, "Spark's submissions"]],
    closes: /^SPARK_RPC_AUTHENTICATION_ENABLED$/,
  }),
  open("Flink's job manager", /flink/, { words: /\bflink\b/i, shared: [8081, 6123] }),
  // https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-common/SecureMode.html: without Kerberos everybody is who they say.
  open("Hadoop", /hadoop(?:-\w+)?/, {
    words: /hadoop|namenode|resourcemanager|yarn/i,
    shared: [
      [8088, "Hadoop YARN"],
      [9870, "Hadoop's name node"],
      [50_070, "Hadoop's name node"],
      [8020, "Hadoop's file system"],
      [9864, "Hadoop's data node"],
    ],
  }),
  open("HBase", /hbase(?:-\w+)?/, { words: /hbase/i, shared: [16_000, 16_010, 16_020] }),
  open("Hive", /hive(?:server2)?/, { words: /apache\/hive|hive-?server/i, shared: [10_000, 9083] }),
  open("Trino", /trino|presto/, { shared: [8080] }),
  // https://docs.risingwave.com/integrations/visualization/beekeeper-studio: root has no password.
  open("RisingWave", /risingwave/, { shared: [4566, [5691, "RisingWave's dashboard"]] }),
  open("Ray", /ray|ray-ml/, { words: /rayproject|\bray\b/i, shared: [8265, 10_001] }),
  open("Dask's scheduler", /dask/, { words: /\bdask\b/i, shared: [8786, 8787] }),
  // alibaba/nacos: NACOS_AUTH_ENABLE is false before version 3.
  open("Nacos", /nacos-server/, {
    words: /nacos/i,
    shared: [8848, 9848],
    opens: [[/^NACOS_AUTH_ENABLE$/, no]],
    closes: /^NACOS_AUTH_ENABLE$/,
  }),
  open("Temporal", /temporalio\/(?:server|auto-setup|temporal)/, { words: /temporalio\/(?:server|auto-setup|temporal)/i, shared: [7233] }),
  open("Kafka Connect", /(?:cp-)?kafka-connect(?:-base)?|debezium\/connect/, { words: /kafka-connect|debezium\/connect/i, shared: [8083] }),
  open("a schema registry", /(?:cp-)?schema-registry|apicurio-registry(?:-\w+)?/, { shared: [8081], minor: true }),
  open("Kafka's REST proxy", /cp-kafka-rest|kafka-rest/, { shared: [8082] }),
  open("ksqlDB", /(?:cp-)?ksqldb-server/, { shared: [8088] }),
  open("Pulsar's administration", /pulsar(?:-all)?/, {
    words: /apachepulsar\/|streamnative\//i,
    shared: [8080],
    closes: /^(?:PULSAR_PREFIX_)?authenticationEnabled$/,
  }),
  open("Redpanda's administration", /redpanda/, { shared: [9644], asks: /\bredpanda\.admin_api_require_auth(?=[= :])/ }),
  // https://developer.konghq.com/gateway/secure-the-admin-api/: on the loopback unless KONG_ADMIN_LISTEN says otherwise.
  open("Kong's administration", /kong(?:-gateway)?/, {
    words: /(?:^|[\s/])kong(?=[:@\s/-]|$)/i,
    local: true,
    shared: [8001, 8444],
    opens: [[/^KONG_ADMIN_LISTEN$/, /(?:^|[\s,])(?:0\.0\.0\.0|\[::\]):/, /^KONG_ENFORCE_RBAC$/]],
    closes: /^KONG_ENFORCE_RBAC$/,
  }),
  // https://caddyserver.com/docs/caddyfile/options#admin: on the loopback unless told.
  open("Caddy's administration", /caddy/, {
    configs: [["/etc/caddy/Caddyfile", /^[ \t]+(admin[ \t]+(?:0\.0\.0\.0|\[::\])?:\d+)/m]],
    local: true,
    shared: [2019],
    opens: [[/^CADDY_ADMIN$/, /^(?:tcp\/)?(?:0\.0\.0\.0|\[::\])?:\d+$/]],
  }),
  open("Envoy's administration", /envoy/, { words: /envoyproxy\/|\benvoy\b/i, shared: [9901] }),
  // https://doc.traefik.io/traefik/reference/install-configuration/configuration-options/: `insecure` alone puts it on 8080.
  asking("Traefik's administration", /traefik/, {
    configs: [
      ["/etc/traefik/traefik.yml", /^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],
      ["/etc/traefik/traefik.yaml", /^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],
      ["/etc/traefik/traefik.toml", /^\[api\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(insecure[ \t]*=[ \t]*true)\b/m],
    ],
    opens: [[/^TRAEFIK_API_INSECURE$/, yes]],
    options: [/(?:^|\s)(--api\.insecure(?:[= ]true)?)(?=\s|$)(?! false)/i],
  }),
  // apisix-docker: the key in its configuration is the same everywhere.
  service("control", "default")("APISIX' administration", /apisix/, { words: /apache\/apisix/i, shared: [9180] }),
  open("Ollama", /ollama/, { words: /(?:^|[\s/])ollama(?=[:@\s]|$)/i, shared: [11_434] }),
  // php-fpm's image listens on every interface: FastCGI runs the script that the client names.
  open("PHP-FPM", /fpm/, { words: /(?:^|[\s/])php:[\w.-]*fpm/i, shared: [9000] }),
  // https://nodered.org/docs/user-guide/runtime/securing-node-red
  open("Node-RED", /node-red(?:-docker)?/, { words: /node-red/i, shared: [1880] }),
  open("a terminal", /ttyd|gotty|wetty|shellinabox/, {
    words: /ttyd|gotty|wetty|shellinabox/i,
    shared: [7681, 3000, 4200],
    asks: /\s(?:-c|--credential)\b/,
  }),
  open("Hasura", /graphql-engine/, { shared: [8080], sets: "HASURA_GRAPHQL_ADMIN_SECRET", closes: /^HASURA_GRAPHQL_ADMIN_SECRETS?$/ }),
  // https://kafka.apache.org, Java: JMX runs code for whoever reaches it.
  open("JMX", /jmx/, {
    words: /(?!)/,
    options: [/(-Dcom\.sun\.management\.jmxremote\.authenticate=false)(?=\s|$|["'])/],
    opens: [
      [
        /^(?:\w+_)?(?:JMX|JAVA|JVM|CATALINA|JAVA_TOOL|JDK_JAVA)_?(?:OPTS|OPTIONS)$/,
        /-Dcom\.sun\.management\.jmxremote\.authenticate=false(?:\s|$|["'])/,
      ],
    ],
  }),
  open("Erlang's port mapper", /erlang/, { shared: [4369], local: true }),
];

const openPage = service("console", "anybody");
const page = service("console", "asked");
const defaultPage = service("console", "default");

/** Pages to administer something with. */
export const consoles: readonly Service[] = [
  // phpmyadmin's config.inc.php: with a user given it logs in everybody by itself.
  page("phpMyAdmin", /phpmyadmin/, { words: /phpmyadmin/i, shared: [80, 8080], opens: [[/^PMA_USER$/, anything]] }),
  page("Adminer", /adminer/, { words: /adminer/i, shared: [8080] }),
  // https://www.pgadmin.org/docs/pgadmin4/latest/server_deployment.html: outside of server mode nobody logs in.
  page("pgAdmin", /pgadmin4/, {
    words: /pgadmin/i,
    shared: [80, 5050],
    opens: [[/^PGADMIN_CONFIG_SERVER_MODE$/i, no]],
    sets: "PGADMIN_DEFAULT_PASSWORD",
  }),
  // mongo-express 1.0.2 and later: admin/pass unless told otherwise.
  defaultPage("mongo-express", /mongo-express/, {
    words: /mongo-express/i,
    shared: [8081],
    opens: [[/^ME_CONFIG_BASICAUTH(?:_ENABLED)?$/, no]],
    sets: "ME_CONFIG_BASICAUTH_PASSWORD",
    password: "pass",
  }),
  openPage("RedisInsight", /redisinsight/, { words: /redisinsight/i, shared: [5540, 8001] }),
  openPage("Redis Commander", /redis-commander/, { words: /redis-commander/i, shared: [8081], closes: /^HTTP_PASSWORD/ }),
  openPage("pgweb", /pgweb/, { shared: [8081], closes: /^(?:PGWEB_)?AUTH_PASS$/, asks: /\s--auth-pass\b/ }),
  openPage("DbGate", /dbgate/, { shared: [3000], closes: /^(?:LOGINS|LOGIN|PASSWORD|LOGIN_PASSWORD_\w+)$/ }),
  openPage("sqlite-web", /sqlite-web|sqlite_web/, { shared: [8080], closes: /^SQLITE_WEB_PASSWORD$/ }),
  page("CloudBeaver", /cloudbeaver/, { shared: [8978] }),
  openPage("Cerebro", /cerebro/, { shared: [9000], closes: /^AUTH_TYPE$/ }),
  openPage("elasticsearch-head", /elasticsearch-head/, { shared: [9100] }),
  openPage("Elasticvue", /elasticvue/, { shared: [8080] }),
  service("console", "varies")("Kibana", /kibana|opensearch-dashboards/, {
    words: /kibana|opensearch-dashboards/i,
    shared: [5601],
    opens: [[/^DISABLE_SECURITY_DASHBOARDS_PLUGIN$/, yes]],
  }),
  // https://ui.docs.kafbat.io/configuration/authentication
  openPage("Kafka UI", /kafka-ui/, {
    words: /(?:provectuslabs|kafbat)\/kafka-ui/i,
    shared: [8080],
    closes: /^(?:AUTH_TYPE|SPRING_SECURITY_USER_PASSWORD)$/,
  }),
  openPage("Kafdrop", /kafdrop/, { shared: [9000] }),
  openPage("AKHQ", /akhq/, { shared: [8080], closes: [[/^AKHQ_CONFIGURATION$/, /\b(?:security|basic-auth|oidc|ldap)\b/]] }),
  openPage("CMAK", /kafka-manager|cmak/, { shared: [9000], closes: /^(?:KAFKA_MANAGER_AUTH_ENABLED|basicAuthentication)/ }),
  // https://docs.redpanda.com/current/console/config/security/authentication/: `login` up to version 2, `authentication` from 3 on.
  openPage("Redpanda Console", /redpandadata\/console/, {
    shared: [8080],
    closes: [
      /^(?:LOGIN_|AUTHENTICATION_)/,
      [/^CONSOLE_CONFIG_FILE$/, /^[ \t{]*["']?(?:login|authentication)\b["']?\s*:[^a-z]{0,40}(?!enabled["']?:\s*["']?false)[a-z]/im],
    ],
  }),
  // https://docs.emqx.com: admin/public
  defaultPage("EMQX's administration", /emqx/, {
    words: /\bemqx\b/i,
    shared: [18_083],
    sets: "EMQX_DASHBOARD__DEFAULT_PASSWORD",
  }),
  // Whoever comes first makes the administrator; a socket of the engine is behind it.
  page("Portainer", /portainer(?:-ce|-ee)?/, { words: /portainer\/portainer/i, shared: [9000, 9443] }),
  // https://dozzle.dev/guide/authentication
  openPage("Dozzle", /dozzle/, { shared: [8080], closes: /^DOZZLE_(?:AUTH_PROVIDER|USERNAME)$/, asks: /\s--auth-provider\b/ }),
  // https://docs.celeryq.dev, flower.readthedocs.io/en/latest/auth.html
  openPage("Flower", /flower/, {
    words: /\bflower\b/i,
    shared: [5555],
    sets: "FLOWER_BASIC_AUTH",
    closes: /^FLOWER_(?:AUTH|OAUTH2)/,
    asks: /\s--(?:basic[-_]auth|auth)\b/,
  }),
  page("Airflow", /airflow/, {
    words: /apache\/airflow/i,
    opens: [
      [/^AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS$/i, yes],
      [/^AIRFLOW__API__AUTH_BACKENDS?$/i, /(?:^|[.,])(?:airflow\.api\.auth\.backend\.)?default$/],
      [/^AIRFLOW__WEBSERVER__(?:AUTHENTICATE|RBAC)$/i, no],
    ],
    sets: "_AIRFLOW_WWW_USER_PASSWORD AIRFLOW_PASSWORD AIRFLOW_FERNET_KEY AIRFLOW__CORE__FERNET_KEY AIRFLOW__WEBSERVER__SECRET_KEY AIRFLOW__API__SECRET_KEY AIRFLOW__API_AUTH__JWT_SECRET",
    password: "airflow",
  }),
  // Jupyter makes a token unless it is told an empty one: notebooks run commands.
  page("Jupyter", /jupyter(?:lab|hub)?|(?:base|minimal|scipy|datascience|tensorflow|pytorch|pyspark|all-spark|r|julia)-notebook/, {
    configs: [
      [
        "/home/jovyan/.jupyter/jupyter_server_config.py",
        /^[ \t]*(c\.(?:NotebookApp|ServerApp|IdentityProvider)\.token[ \t]*=[ \t]*(?:''|""))/m,
      ],
    ],
    options: [/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))(?:=["']*| ["']*)(?=\s|$)/],
    sets: "JUPYTER_TOKEN JUPYTERHUB_CRYPT_KEY JUPYTERHUB_PASSWORD",
  }),
  // https://rocker-project.org/images/versioned/rstudio.html
  page("RStudio", /rstudio|tidyverse|verse|geospatial|shiny-verse/, { opens: [[/^DISABLE_AUTH$/, yes]] }),
  page("code-server", /code-server/, { words: /codercom\/code-server/i, shared: [8080] }),
  page("Grafana", /grafana(?:-oss|-enterprise)?/, {
    configs: [["/etc/grafana/grafana.ini", /^\[auth\.anonymous\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(enabled[ \t]*=[ \t]*true)\b/m]],
    opens: [[/^GF_AUTH_(?:ANONYMOUS_ENABLED|DISABLE_LOGIN)$/, yes]],
    sets: "GF_SECURITY_ADMIN_PASSWORD GF_SECURITY_SECRET_KEY GRAFANA_ADMIN_PASSWORD",
  }),
  page("Pi-hole", /pihole/, {
    opens: [[/^(?:WEBPASSWORD|FTLCONF_webserver_api_password)$/, /^$/, /^(?:WEBPASSWORD_FILE)$/]],
    sets: "WEBPASSWORD FTLCONF_webserver_api_password",
  }),
  page("n8n", /n8n/, {
    opens: [[/^N8N_BASIC_AUTH_ACTIVE$/, no]],
    sets: "N8N_ENCRYPTION_KEY N8N_BASIC_AUTH_PASSWORD N8N_USER_MANAGEMENT_JWT_SECRET",
  }),
  page("Orthanc", /orthanc(?:-python|-plugins)?/, {
    shared: [8042],
    opens: [[/^ORTHANC__AUTHENTICATION_ENABLED$/, no]],
    password: "orthanc",
  }),
  page("File Browser", /filebrowser/, { opens: [[/^FB_NOAUTH$/, yes]] }),
  defaultPage("Nginx Proxy Manager", /nginx-proxy-manager/, { shared: [81], password: "changeme" }),
  defaultPage("Guacamole", /guacamole/, { password: "guacadmin" }),
  defaultPage("Rundeck", /rundeck/, { shared: [4440], password: "admin" }),
  // https://docs.frigate.video/frigate/installation#ports: 5000 is there for other containers, without a login.
  openPage("Frigate without a login", /frigate/, { words: /frigate/i, shared: [5000] }),
  openPage("ESPHome", /esphome/, {
    words: /esphome\/esphome/i,
    shared: [6052],
    closes: /^(?:USERNAME|PASSWORD|ESPHOME_DASHBOARD_\w+)$/,
    asks: /\s--password\b/,
  }),
  openPage("MLflow", /mlflow/, { shared: [5000] }),
  openPage("Dagster", /dagster(?:-k8s|-celery-k8s)?/, { shared: [3000] }),
  openPage("Webtop", /webtop/, { shared: [3000, 3001], closes: /^PASSWORD$/ }),
];

/** Grids, desktops and what else is for machines that test. */
export const testers: readonly Service[] = [
  // https://github.com/SeleniumHQ/docker-selenium: SE_ROUTER_USERNAME and SE_ROUTER_PASSWORD
  openPage("Selenium", /selenium\/(?:standalone|node|hub)(?:-(?:all-browsers|chrome|chromium|firefox|edge))?/, {
    words: /selenium/i,
    shared: [4444],
    minor: true,
    closes: /^SE_(?:ROUTER_)?PASSWORD$/,
  }),
  service("control", "varies")("VNC", /vnc|novnc/, {
    words: /vnc|selenium|novnc|qemu/i,
    alone: [5900],
    shared: [5901, 6080, 6901],
    opens: [[/^(?:SE_)?VNC_NO_PASSWORD$/, yes]],
    sets: "VNC_PW VNC_PASSWORD SE_VNC_PASSWORD",
  }),
  service("control", "asked")("Remote Desktop", /xrdp|rdesktop/, { words: /rdp|rdesktop/i, alone: [3389] }),
  open("X11", /x11|xvfb|xserver/, { words: /\bx11\b|xvfb|xserver/i, shared: [6000] }),
];

const shows = service("monitor", "anybody");

/** Pages and interfaces that show what goes on, and ask nobody who they are. */
export const monitors: readonly Service[] = [
  // https://prometheus.io/docs/operating/security/: what the admin API is switched on for is deleting.
  shows("Prometheus", /prometheus/, {
    words: /prom(?:etheus)?\/prometheus/i,
    shared: [9090],
    options: [/(?:^|\s)(--web\.enable-admin-api)(?=\s|$)/],
    asks: /\s--web\.config\.file\b/,
  }),
  shows("Alertmanager", /alertmanager/, { words: /prom(?:etheus)?\/alertmanager/i, shared: [9093], asks: /\s--web\.config\.file\b/ }),
  shows("Prometheus' push gateway", /pushgateway/, {
    words: /prom(?:etheus)?\/pushgateway/i,
    shared: [9091],
    asks: /\s--web\.config\.file\b/,
  }),
  shows("Loki", /loki/, { words: /grafana\/loki/i, shared: [3100] }),
  shows("Tempo", /tempo/, { words: /grafana\/tempo/i, shared: [3200] }),
  shows("Jaeger", /jaeger|all-in-one|jaeger-query/, { words: /jaegertracing\//i, shared: [16_686] }),
  shows("Zipkin", /zipkin(?:-slim)?/, { words: /openzipkin\//i, shared: [9411] }),
  shows("cAdvisor", /cadvisor/, { words: /cadvisor/i, shared: [8080] }),
  shows("Netdata", /netdata/, { words: /netdata\/netdata/i, shared: [19_999] }),
  shows("Glances", /glances/, { words: /nicolargo\/glances/i, shared: [61_208], asks: /\s--password\b/ }),
  shows("TensorBoard", /tensorboard/, { shared: [6006] }),
];
