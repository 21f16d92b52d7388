import { describe, expect, it } from "vitest";
import { mended } from "./mended.ts";

type Row = readonly [rule: string, what: string, before: string, after: string];

/** Lines of a service, and what stands before and behind the services. */
const service = (lines: string, rest = "", image = "example/a:1.0"): string => `services:\n  a:\n    image: ${image} # a\n${lines}${rest}`;
const asked = "  web:\n    image: traefik:v3.5\n    command: --providers.docker.endpoint=tcp://proxy:2375\n  blog:\n    image: ghost:6\n";
const b = "  b:\n    image: example/b:1.0\n";
const same = (rule: string, what: string, text: string): Row => [rule, what, text, text];

const rows: readonly Row[] = [
  [
    "no-privileged-group",
    "lines",
    service("    group_add:\n      - video\n      - docker # d\n"),
    service("    group_add:\n      - video\n      # d\n"),
  ],
  ["no-privileged-group", "a number", service("    group_add: [0, video]\n"), service("    group_add: [video]\n")],
  [
    "no-escape-capability",
    "all of a list",
    service("    cap_add:\n      - SYS_ADMIN\n      - SYS_MODULE\n    init: true\n"),
    service("    init: true\n"),
  ],
  ["no-escape-capability", "one of brackets", service("    cap_add: [CHOWN, SYS_ADMIN]\n"), service("    cap_add: [CHOWN]\n")],
  same("no-escape-capability", "an image that asks for it", service("    cap_add: [SYS_ADMIN]\n", "", "netdata/netdata:v2")),
  [
    "no-powerful-capability",
    "of others",
    `x-a: &a [NET_ADMIN, CHOWN]\n${service("    cap_add: *a\n", `${b}    cap_add: *a\n`)}`,
    `x-a: &a [NET_ADMIN, CHOWN]\n${service("    cap_add: [CHOWN]\n", `${b}    cap_add: [CHOWN]\n`)}`,
  ],
  same("no-powerful-capability", "a VPN", service("    cap_add: [NET_ADMIN]\n", "", "qmcgaw/gluetun:v3")),
  [
    "no-unneeded-capability",
    "those of a start as root",
    service("    user: nginx\n    cap_drop: [ALL]\n    cap_add: [CHOWN, SETGID, KILL, SETUID]\n", "", "nginx:1.29"),
    service("    user: nginx\n    cap_drop: [ALL]\n    cap_add: [KILL]\n", "", "nginx:1.29"),
  ],
  same(
    "no-unneeded-capability",
    "that of the program's file",
    service("    user: '1000'\n    cap_drop: [ALL]\n    cap_add: [NET_BIND_SERVICE]\n", "", "caddy:2.10"),
  ),
  same("no-unneeded-capability", "root's", service("    cap_drop: [ALL]\n    cap_add: [CHOWN]\n", "", "nginx:1.29")),
  same("no-unneeded-capability", "of an image that nobody knows", service("    user: nginx\n    cap_drop: [ALL]\n    cap_add: [CHOWN]\n")),
  ["no-unneeded-capability", "one that everybody has", service("    cap_add: [CHOWN]\n"), service("")],
  same("no-unneeded-capability", "one of the program's file", service("    cap_add: [NET_BIND_SERVICE]\n", "", "caddy:2.10")),
  same(
    "no-unneeded-capability",
    "one of the program's file, of all that are dropped",
    service("    cap_drop: [ALL]\n    cap_add: [NET_BIND_SERVICE]\n", "", "caddy:2.10"),
  ),
  same("no-privileged", "an engine in a container", service("    privileged: true\n", "", "docker:28-dind")),
  same("no-privileged", "a monitor of the host", service("    privileged: true\n", "", "gcr.io/cadvisor/cadvisor:v0.52.1")),
  ["no-privileged", "anything else", service("    privileged: true\n"), service("")],
  same("cap-drop-all", "an init", service("    init: false\n", "", "lscr.io/linuxserver/sonarr:4.0.15")),
  same("cap-drop-all", "a command that gives files away", service("    user: root\n    command: chown -R 1000 /data\n")),
  same("cap-drop-all", "a command that becomes another account", service('    command: ["sh", "-c", "gosu app app"]\n')),
  same("read-only-rootfs", "a command that installs", service("    command: sh -c 'apk add curl && app'\n")),
  same("cap-drop-all", "an official image that gives root up", service("    init: false\n", "", "ghost:5.110")),
  [
    "cap-drop-all",
    "an init that an account skips",
    service('    user: "1000"\n', "", "lscr.io/linuxserver/sonarr:4.0.15"),
    service('    user: "1000"\n    cap_drop: [ALL]\n', "", "lscr.io/linuxserver/sonarr:4.0.15"),
  ],
  [
    "cap-drop-all",
    "an image without root",
    service("    init: false\n", "", "gitea/gitea:1.24-rootless"),
    service("    init: false\n    cap_drop: [ALL]\n", "", "gitea/gitea:1.24-rootless"),
  ],
  same("cap-drop-all", "an image that is built on an official one", service("    init: false\n", "", "ghcr.io/immich-app/postgres:14")),
  same("read-only-rootfs", "an init", service("    init: false\n", "", "gitea/gitea:1.24")),
  same("no-wildcard-port-bind", "the web", service("    ports: ['80:8080', '443:8443']\n")),
  same("no-wildcard-port-bind", "one number of two protocols", service("    ports: ['51413:51413', '51413:51413/udp']\n")),
  same("no-wildcard-port-bind", "a server of git", service("    ports: ['222:22']\n", "", "gitea/gitea:1.22")),
  same("no-wildcard-port-bind", "files over SSH", service("    ports: ['2222:2222']\n", "", "example/sftp:1")),
  [
    "no-wildcard-port-bind",
    "another port of a server of git",
    service("    ports: ['3000:3000']\n", "", "gitea/gitea:1.22"),
    service("    ports: ['127.0.0.1:3000:3000']\n", "", "gitea/gitea:1.22"),
  ],
  same("no-wildcard-port-bind", "a tunnel", service("    ports: ['51820:51820/udp']\n")),
  ["no-wildcard-port-bind", "a port of the host's own", service("    ports: ['8080:80']\n"), service("    ports: ['127.0.0.1:8080:80']\n")],
  [
    "memory-limit",
    "one that its makers ask more for",
    service("", "", "gitlab/gitlab-ce:18.0.0-ce.0"),
    service("    mem_limit: 8g\n", "", "gitlab/gitlab-ce:18.0.0-ce.0"),
  ],
  ["memory-limit", "a JVM", service("", "", "jitsi/jvb:stable-10184"), service("    mem_limit: 2g\n", "", "jitsi/jvb:stable-10184")],
  same("read-only-rootfs", "a variable", service("    read_only: ${READ_ONLY:-false}\n")),
  same("no-powerful-capability", "a radio", service("    cap_add: [NET_ADMIN]\n", "", "linuxserver/homeassistant:2026.1")),
  same("no-host-pid", "what a comment above says it is needed for", service("    # Needed for ps\n    pid: host\n")),
  same("no-host-pid", "what a comment behind says it is needed for", service("    pid: host # required by py-spy\n")),
  [
    "no-host-pid",
    "a comment about something else",
    service("    # needed\n    init: true\n    # p\n    pid: host\n"),
    service("    # needed\n    init: true\n    # p\n"),
  ],
  same("hardened-tmpfs", "programs of an init", service("    tmpfs: ['/run:size=16m,exec']\n")),
  ["no-host-pid", "a key", service("    pid: host # p\n"), service("    # p\n")],
  same("no-host-pid", "an exporter of the host", service("    pid: host\n", "", "prom/node-exporter:v1.9.1")),
  same("no-host-pid", "a merge key", `x-a: &a {pid: host}\n${service("    <<: *a\n")}`),
  ["no-host-ipc", "no size", service("    ipc: host\n"), service("    shm_size: 1g\n")],
  ["no-host-ipc", "a size", service("    ipc: host\n    shm_size: 2g\n"), service("    shm_size: 2g\n")],
  ["no-host-ipc", "braces", "services: {a: {image: x, ipc: host}}\n", "services: {a: {image: x, shm_size: 1g}}\n"],
  ["no-host-uts", "a key", service("    uts: host\n"), service("")],
  ["no-host-userns", "quotes", service('    userns_mode: "host"\n'), service("")],
  ["no-host-cgroup", "a key", service('    cgroup: "host"\n'), service('    cgroup: "private"\n')],
  [
    "no-host-cgroup",
    "an option",
    service("    security_opt:\n      - writable-cgroups=true\n      - no-new-privileges=true\n"),
    service("    security_opt:\n      - no-new-privileges=true\n"),
  ],
  [
    "no-host-network",
    "ports that the image has",
    service("    network_mode: host\n", "", "nginx:1.29"),
    service('    ports: ["80:80"]\n', "", "nginx:1.29"),
  ],
  [
    "no-host-network",
    "ports that are not for the web",
    service("    network_mode: host\n", "", "redis:8.0"),
    service('    ports: ["127.0.0.1:6379:6379"]\n', "", "redis:8.0"),
  ],
  [
    "no-host-network",
    "ports that are listed",
    service("    network_mode: host\n    ports: ['8080:80']\n"),
    service("    ports: ['8080:80']\n"),
  ],
  same("no-host-network", "ports that nobody knows", service("    network_mode: host\n")),
  same("no-host-network", "who asks the host", service("    network_mode: host\n    environment: [DB=localhost:5432]\n", "", "nginx:1.29")),
  ["no-shared-namespace", "processes", service("    pid: service:b\n", b), service("", b)],
  same("no-shared-namespace", "a network", service("    network_mode: container:vpn\n")),
  [
    "no-unsafe-sysctl",
    "a list",
    service("    sysctls:\n      - vm.max_map_count=262144\n      - net.core.somaxconn=1024\n"),
    service("    sysctls:\n      - net.core.somaxconn=1024\n"),
  ],
  [
    "no-unsafe-sysctl",
    "a mapping",
    service("    sysctls:\n      vm.swappiness: 1 # s\n      net.core.somaxconn: 1024\n"),
    service("    sysctls:\n      # s\n      net.core.somaxconn: 1024\n"),
  ],
  same("no-unsafe-sysctl", "of one interface", service("    sysctls: [net.ipv4.conf.eth0.forwarding=1]\n")),
  [
    "no-sensitive-host-mount",
    "what is bad to write",
    service("    volumes:\n      - /etc/systemd/system:/units # u\n"),
    service("    volumes:\n      - /etc/systemd/system:/units:ro # u\n"),
  ],
  same("no-sensitive-host-mount", "what is bad to read", service("    volumes: [/etc/shadow:/s]\n")),
  [
    "no-shared-propagation",
    "options",
    service("    volumes:\n      - /srv:/srv:ro,rshared\n"),
    service("    volumes:\n      - /srv:/srv:ro\n"),
  ],
  same(
    "no-shared-propagation",
    "an exporter of the host",
    service("    volumes: ['/:/host:ro,rslave']\n", "", "prom/node-exporter:v1.9.1"),
  ),
  ["hardened-tmpfs", "exec", service("    tmpfs: /tmp:exec,mode=1777\n"), service("    tmpfs: /tmp:mode=1777\n")],
  [
    "hardened-tmpfs",
    "a size",
    service("    tmpfs:\n      - /run:uid=1000 # r\n"),
    service("    tmpfs:\n      - /run:uid=1000,size=64m # r\n"),
  ],
  [
    "hardened-tmpfs",
    "what the kernel does not know",
    service("    tmpfs: ['/run:size=64MB']\n"),
    service("    tmpfs: ['/run:size=64M']\n"),
  ],
  [
    "no-ignored-ports",
    "of the host's network",
    service("    network_mode: host\n    ports: ['80:80'] # p\n"),
    service("    network_mode: host\n    # p\n"),
  ],
  [
    "no-ignored-ports",
    "of another service",
    service("    network_mode: service:b\n    ports: ['127.0.0.1:8080:80']\n", b),
    service("    network_mode: service:b\n", `${b}    ports: ["127.0.0.1:8080:80"]\n`),
  ],
  same("no-ignored-ports", "of who knows", service("    network_mode: container:x\n    ports: ['80:80']\n")),
  ["no-default-bridge", "a mode", service("    network_mode: bridge\n"), service("")],
  ["bounded-ulimits", "one number", service("    ulimits: {nofile: -1}\n"), service("    ulimits: {nofile: 1048576}\n")],
  [
    "bounded-ulimits",
    "two sides",
    service("    ulimits:\n      nproc: {soft: 1024, hard: -1}\n"),
    service("    ulimits:\n      nproc: {soft: 1024, hard: 65536}\n"),
  ],
  ["restart-policy", "none", service(""), service("    restart: unless-stopped\n")],
  ["restart-policy", "too often", service("    restart: on-failure:20\n"), service("    restart: on-failure:5\n")],
  [
    "restart-policy",
    "too often, below deploy",
    service("    deploy:\n      restart_policy:\n        condition: on-failure\n        max_attempts: 20\n"),
    service("    deploy:\n      restart_policy:\n        condition: on-failure\n        max_attempts: 5\n"),
  ],
  [
    "restart-policy",
    "without end, below deploy",
    service("    deploy:\n      restart_policy:\n        condition: on-failure\n"),
    service("    deploy:\n      restart_policy:\n        condition: on-failure\n        max_attempts: 5\n"),
  ],
  ["restart-policy", "without end", service("    restart: on-failure # r\n"), service("    restart: on-failure:5 # r\n")],
  [
    "restart-policy",
    "none, below deploy",
    service("    deploy:\n      restart_policy:\n        delay: 5s\n"),
    service("    deploy:\n      restart_policy:\n        delay: 5s\n        condition: unless-stopped\n"),
  ],
  ["restart-policy", "misspelt", service("    restart: unless_stopped\n"), service("    restart: unless-stopped\n")],
  ["restart-policy", "a count that it has not", service("    restart: always:3\n"), service("    restart: on-failure:3\n")],
  ["no-oom-kill-disable", "a switch", service("    oom_kill_disable: true\n    mem_limit: 1g\n"), service("    mem_limit: 1g\n")],
  ["limits-take-effect", "no unit", service("    mem_limit: 512\n"), service("    mem_limit: 512m\n")],
  same("limits-take-effect", "a number that may be anything", service("    mem_limit: 4\n")),
  [
    "limits-take-effect",
    "swap",
    service("    mem_limit: 256m\n    memswap_limit: 128m\n"),
    service("    mem_limit: 256m\n    memswap_limit: 256m\n"),
  ],
  ["memory-limit", "anything", service(""), service("    mem_limit: 512m\n")],
  ["memory-limit", "a store", service("", "", "postgres:17.2"), service("    mem_limit: 1g\n", "", "postgres:17.2")],
  [
    "memory-limit",
    "a JVM",
    service("    environment: [JAVA_OPTS=-Xmx3g]\n"),
    service("    environment: [JAVA_OPTS=-Xmx3g]\n    mem_limit: 4608m\n"),
  ],
  [
    "memory-limit",
    "an image of the JVM",
    service("", "", "elasticsearch:9.0.0"),
    service("    mem_limit: 2g\n", "", "elasticsearch:9.0.0"),
  ],
  [
    "memory-limit",
    "Redis with a size",
    service("    command: redis-server --maxmemory 2gb\n", "", "redis:8.0"),
    service("    command: redis-server --maxmemory 2gb\n    mem_limit: 4g\n", "", "redis:8.0"),
  ],
  ["memory-limit", "a reservation", service("    mem_reservation: 1g\n"), service("    mem_reservation: 1g\n    mem_limit: 1536m\n")],
  [
    "memory-limit",
    "a stack",
    service("    deploy:\n      placement: {constraints: [node.role == worker]}\n"),
    service(
      "    deploy:\n      placement: {constraints: [node.role == worker]}\n      resources:\n        limits:\n          memory: 512m\n",
    ),
  ],
  [
    "memory-limit",
    "limits of deploy",
    service("    deploy: {resources: {limits: {cpus: '1'}}}\n"),
    service("    deploy: {resources: {limits: {cpus: '1', memory: 512m}}}\n"),
  ],
  [
    "pids-limit",
    "a JVM",
    service("    command: java -Xmx1g -jar a.jar\n"),
    service("    command: java -Xmx1g -jar a.jar\n    pids_limit: 1024\n"),
  ],
  ["cpu-limit", "a store", service("", "", "postgres:17.2"), service("    cpus: 2\n", "", "postgres:17.2")],
  [
    "bounded-logs",
    "nothing",
    service(""),
    service('    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n        max-file: "3"\n'),
  ],
  [
    "bounded-logs",
    "a driver",
    service("    logging: {driver: json-file}\n"),
    service('    logging: {driver: json-file, options: {max-size: 10m, max-file: "3"}}\n'),
  ],
  [
    "bounded-logs",
    "of others",
    `x-log: &log\n  driver: json-file\n${service("    logging: *log\n")}`,
    `x-log: &log\n  driver: json-file\n${service('    logging:\n      <<: *log\n      options:\n        max-size: 10m\n        max-file: "3"\n')}`,
  ],
  [
    "no-disabled-logging",
    "a driver",
    service("    logging:\n      driver: none # n\n"),
    service("    logging:\n      driver: local # n\n"),
  ],
  [
    "no-plaintext-syslog",
    "TCP",
    service("    logging: {driver: syslog, options: {syslog-address: 'udp://logs.example.com:514'}}\n"),
    service("    logging: {driver: syslog, options: {syslog-address: 'tcp+tls://logs.example.com:6514'}}\n"),
  ],
  same("no-plaintext-syslog", "GELF", service("    logging: {driver: gelf, options: {gelf-address: 'udp://logs.example.com:12201'}}\n")),
  [
    "no-unconfined-seccomp",
    "twice",
    service("    security_opt: ['seccomp:unconfined', seccomp=unconfined, no-new-privileges=true]\n"),
    service("    security_opt: [no-new-privileges=true]\n"),
  ],
  ["no-unconfined-apparmor", "alone", service("    security_opt:\n      - apparmor:unconfined\n"), service("")],
  [
    "no-disabled-selinux",
    "one of two",
    service("    security_opt:\n      - label:disable\n      - no-new-privileges=true\n"),
    service("    security_opt:\n      - no-new-privileges=true\n"),
  ],
  ["no-unmasked-paths", "alone", service("    security_opt: [systempaths=unconfined]\n"), service("")],
  ["valid-security-opt", "a capability", service("    cap_drop: [CAP_ALL]\n"), service("    cap_drop: [ALL]\n")],
  [
    "valid-security-opt",
    "a space",
    service("    security_opt:\n      - no-new-privileges: true # s\n"),
    service("    security_opt:\n      - no-new-privileges=true # s\n"),
  ],
  [
    "valid-security-opt",
    "a name",
    service("    security_opt: ['no-new-privilege:true']\n"),
    service("    security_opt: ['no-new-privileges=true']\n"),
  ],
  [
    "valid-security-opt",
    "both ways",
    service("    security_opt: ['no-new-privileges:true', 'no-new-privileges:false']\n"),
    service("    security_opt: ['no-new-privileges:true']\n"),
  ],
  same("valid-security-opt", "what would take protection away", service("    security_opt: ['secomp=unconfined']\n")),
  [
    "no-new-privileges",
    "false",
    service("    security_opt:\n      - no-new-privileges:false # n\n"),
    service("    security_opt:\n      - no-new-privileges=true # n\n"),
  ],
  [
    "no-risky-exec",
    "privileged",
    service("    post_start:\n      - command: ./a.sh\n        privileged: true\n"),
    service("    post_start:\n      - command: ./a.sh\n"),
  ],
  [
    "no-broad-socket-proxy",
    "sections",
    service("    environment:\n      - POST=1\n      - EXEC=1\n      - CONTAINERS=1\n", "", "tecnativa/docker-socket-proxy:0.4"),
    service("    environment:\n      - POST=0\n      - EXEC=0\n      - CONTAINERS=1\n", "", "tecnativa/docker-socket-proxy:0.4"),
  ],
  same("read-only-rootfs", "a secret from a variable", service("    secrets: [{source: s}]\n", "secrets:\n  s: {environment: S}\n")),
  [
    "read-only-rootfs",
    "a secret from a file",
    service("    secrets: [s]\n", "secrets:\n  s: {file: s}\n  t: {environment: T}\n"),
    service("    secrets: [s]\n    read_only: true\n    tmpfs: [/tmp]\n", "secrets:\n  s: {file: s}\n  t: {environment: T}\n"),
  ],
  [
    "no-broad-socket-proxy",
    "a network that publishes it",
    `services:\n${asked}  proxy:\n    image: tecnativa/docker-socket-proxy:0.4\n    ports: ["2375:2375"]\n`,
    `services:\n${asked}  proxy:\n    image: tecnativa/docker-socket-proxy:0.4\n    ports: ["127.0.0.1:2375:2375"]\n`,
  ],
  same("no-docker-socket", "nothing helps", service("    volumes: ['/var/run/docker.sock:/var/run/docker.sock']\n")),
  same("no-credential-mount", "nothing helps", service("    volumes: ['~/.ssh:/root/.ssh']\n")),
];

describe("repairs of containers", () => {
  it.each(rows)("%s: %s", async (rule, _, before, after) => {
    for (const lineEnd of ["\n", "\r\n"]) {
      const text = before.replaceAll("\n", lineEnd);
      expect({ "compose.yaml": text, ...((await mended(rule, { "compose.yaml": text })) as object) }).toEqual({
        "compose.yaml": after.replaceAll("\n", lineEnd),
      });
    }
  });
});

describe("a datastore without a way out", () => {
  const app = "  app:\n    image: example/app:1.0\n    environment: [DB=db]\n";
  it.each([
    [
      "a new network for it and who names it",
      `services:\n${app}  web:\n    image: example/web:1.0\n  db:\n    image: postgres:17.2\n`,
      `services:\n${app}    networks: [default, data]\n  web:\n    image: example/web:1.0\n  db:\n    image: postgres:17.2\n    networks: [data]\nnetworks:\n  data:\n    internal: true\n`,
    ],
    [
      "a folder of its name is no host, one behind two slashes is",
      "services:\n  app:\n    image: example/app:1.0\n    environment: [URL=redis://cache:6379/0]\n  web:\n    image: nginx:1.29\n    command: [nginx, -p, /srv/cache]\n    tmpfs: [/var/cache/nginx, cache]\n    user: cache\n  cache:\n    image: redis:8.0\n",
      "services:\n  app:\n    image: example/app:1.0\n    environment: [URL=redis://cache:6379/0]\n    networks: [default, data]\n  web:\n    image: nginx:1.29\n    command: [nginx, -p, /srv/cache]\n    tmpfs: [/var/cache/nginx, cache]\n    user: cache\n  cache:\n    image: redis:8.0\n    networks: [data]\nnetworks:\n  data:\n    internal: true\n",
    ],
    [
      "a new network for who runs the image of one that names it, too",
      `services:\n${app}  jobs:\n    image: example/app:1.1\n    command: jobs\n  web:\n    image: example/web:1.0\n  db:\n    image: postgres:17.2\n`,
      `services:\n${app}    networks: [default, data]\n  jobs:\n    image: example/app:1.1\n    command: jobs\n    networks: [default, data]\n  web:\n    image: example/web:1.0\n  db:\n    image: postgres:17.2\n    networks: [data]\nnetworks:\n  data:\n    internal: true\n`,
    ],
    [
      "a new network for who asks as a file says, too",
      `services:\n${app}  beat:\n    image: docker.elastic.co/beats/metricbeat:9.2.0\n  db:\n    image: postgres:17.2\n`,
      `services:\n${app}    networks: [default, data]\n  beat:\n    image: docker.elastic.co/beats/metricbeat:9.2.0\n    networks: [default, data]\n  db:\n    image: postgres:17.2\n    networks: [data]\nnetworks:\n  data:\n    internal: true\n`,
    ],
    [
      "a network beside which everybody has another",
      `services:\n${app}    networks: [web, back]\n  db:\n    image: postgres:17.2\n    networks: [back]\nnetworks:\n  web:\n  back: # b\n`,
      `services:\n${app}    networks: [web, back]\n  db:\n    image: postgres:17.2\n    networks: [back]\nnetworks:\n  web:\n  back: # b\n    internal: true\n`,
    ],
    [
      "a network that they have",
      `services:\n${app}    networks: [web, inner]\n  db:\n    image: postgres:17.2\n    networks: [web]\nnetworks:\n  web:\n  inner: {internal: true}\n`,
      `services:\n${app}    networks: [web, inner]\n  db:\n    image: postgres:17.2\n    networks: [inner]\nnetworks:\n  web:\n  inner: {internal: true}\n`,
    ],
    [
      "one network for several",
      `services:\n  web:\n    image: example/web:1.0\n    depends_on: [cache]\n${app}  db:\n    image: postgres:17.2\n  cache:\n    image: redis:8.0\nnetworks:\n  data: {}\n`,
      `services:\n  web:\n    image: example/web:1.0\n    depends_on: [cache]\n    networks: [default, internal-data]\n${app}    networks: [default, internal-data]\n  db:\n    image: postgres:17.2\n    networks: [internal-data]\n  cache:\n    image: redis:8.0\n    networks: [internal-data]\nnetworks:\n  data: {}\n  internal-data:\n    internal: true\n`,
    ],
    [
      "one that is there, where nobody meets anybody new",
      `services:\n${app}  jobs:\n    image: example/jobs:1.0\n    networks: [default, inner]\n  db:\n    image: postgres:17.2\nnetworks:\n  inner: {internal: true}\n`,
      `services:\n${app}    networks: [default, inner]\n  jobs:\n    image: example/jobs:1.0\n    networks: [default, inner]\n  db:\n    image: postgres:17.2\n    networks: [inner]\nnetworks:\n  inner: {internal: true}\n`,
    ],
    [
      "one of its own, where somebody would meet somebody new",
      `services:\n${app}  jobs:\n    image: example/jobs:1.0\n    networks: [inner]\n  db:\n    image: postgres:17.2\nnetworks:\n  inner: {internal: true}\n`,
      `services:\n${app}    networks: [default, data]\n  jobs:\n    image: example/jobs:1.0\n    networks: [inner]\n  db:\n    image: postgres:17.2\n    networks: [data]\nnetworks:\n  inner: {internal: true}\n  data:\n    internal: true\n`,
    ],
    [
      "an address that it has there",
      `services:\n${app}    networks: [web]\n  db:\n    image: postgres:17.2\n    networks:\n      web:\n        ipv4_address: 10.9.0.2\nnetworks:\n  web:\n    ipam: {config: [{subnet: 10.9.0.0/24}]}\n`,
      undefined,
    ],
    [
      "ports that somebody wants, on a network beside which everybody has another",
      `services:\n${app}    networks: [web, back]\n  db:\n    image: postgres:17.2\n    ports: ["127.0.0.1:5432:5432"]\n    networks: [back]\nnetworks:\n  web:\n  back:\n`,
      undefined,
    ],
    ["ports that somebody wants", `services:\n${app}  db:\n    image: postgres:17.2\n    ports: ["127.0.0.1:5432:5432"]\n`, undefined],
    [
      "comments that belong to the last service",
      `services:\n${app}  db:\n    image: postgres:17.2\n    #networks:\n    #  - proxy\n\n# the end\n`,
      `services:\n${app}    networks: [default, data]\n  db:\n    image: postgres:17.2\n    networks: [data]\n    #networks:\n    #  - proxy\nnetworks:\n  data:\n    internal: true\n\n# the end\n`,
    ],
    ["alone", "services:\n  db:\n    image: postgres:17.2\n", "services:\n  db:\n    image: postgres:17.2\n"],
    [
      "somebody else's network",
      `services:\n${app}    networks: [n, web]\n  db:\n    image: postgres:17.2\n    networks: [n, web]\nnetworks:\n  n: {external: true}\n  web:\n`,
      undefined,
    ],
  ])("%s", async (_, before, after) => {
    expect({ "compose.yaml": before, ...((await mended("datastore-on-internal-network", { "compose.yaml": before })) as object) }).toEqual({
      "compose.yaml": after ?? before,
    });
  });

  it("declares its network in each file of those that join it", async () => {
    const before = { "compose.yaml": `services:\n${app}`, "compose.override.yaml": "services:\n  db:\n    image: postgres:17.2\n" };
    const network = "networks:\n  data:\n    internal: true\n";
    expect(await mended("datastore-on-internal-network", before)).toEqual({
      "compose.yaml": `services:\n${app}    networks: [default, data]\n${network}`,
      "compose.override.yaml": `services:\n  db:\n    image: postgres:17.2\n    networks: [data]\n${network}`,
    });
  });
});

describe("what several services have", () => {
  const option = "    security_opt: [no-new-privileges=true]\n";
  const heir = "  b:\n    extends: {file: compose.yaml, service: a}\n    ports: ['127.0.0.1:81:80']\n";
  it.each<[what: string, before: Record<string, string>, after: Record<string, string>]>([
    [
      "an option that the one that is extended is given, too",
      { "compose.yaml": `services:\n  b:\n    extends: a\n    init: true\n  a:\n    image: x:1\n` },
      { "compose.yaml": `services:\n  b:\n    extends: a\n    init: true\n  a:\n    image: x:1\n${option}` },
    ],
    [
      "that of another project, too",
      { "compose.yaml": "services:\n  a:\n    image: x:1\n", "compose.prod.yaml": `services:\n${heir}` },
      { "compose.yaml": `services:\n  a:\n    image: x:1\n${option}` },
    ],
    [
      "an option that the one that extends it has",
      {
        "compose.yaml": `services:\n  a:\n    image: x:1\n  b:\n    extends: a\n    init: true\n    security_opt: # o\n      - no-new-privileges=true\n      - label=type:x\n`,
      },
      {
        "compose.yaml": `services:\n  a:\n    image: x:1\n${option}  b:\n    extends: a\n    init: true\n    security_opt: # o\n      - label=type:x\n`,
      },
    ],
    [
      "the only one that it has",
      { "compose.yaml": `services:\n  a:\n    image: x:1\n  b:\n    extends: a\n    init: true\n${option}` },
      { "compose.yaml": `services:\n  a:\n    image: x:1\n${option}  b:\n    extends: a\n    init: true\n` },
    ],
  ])("%s", async (_, before, after) => expect(await mended("no-new-privileges", before)).toEqual(after));
});
