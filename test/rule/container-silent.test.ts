import { expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lintExample } from "../../src/docs/example.ts";

/** What is as good as a repair, and what only looks like the fault: rules about containers say nothing about it. */
const silent: readonly (readonly [rule: string, text: string])[] = [
  [
    "bounded-logs",
    'services:\n  app:\n    image: example/app:1.0\n    logging: { driver: local }\n  api:\n    image: example/api:1.0\n    logging:\n      options: { max-size: 10m }\n  old:\n    image: example/old:1.0\n    logging: { driver: "${DRIVER}" }\n',
  ],
  [
    "bounded-ulimits",
    "services:\n  search:\n    image: example/search:2.0\n    ulimits:\n      memlock: -1\n      nofile: { soft: 65536, hard: 65536 }\n",
  ],
  ["cap-drop-all", "services:\n  web:\n    cap_drop: [ALL]\n    image: caddy:2.10\n"],
  ["cpu-limit", "services:\n  web:\n    image: caddy:2.10\n    cpus: 0.5\n"],
  ["hardened-tmpfs", "services:\n  app:\n    image: example/app:1.0\n    tmpfs:\n      - /tmp:size=64m,mode=1777\n      - /run\n"],
  [
    "hardening-fits-image",
    'services:\n  web:\n    image: nginx:1.29\n    read_only: true\n    tmpfs: [/var/cache/nginx, /run]\n  cache:\n    image: redis:8.2\n    user: "999"\n    cap_drop: [ALL]\n  app:\n    image: example/app:1.0\n    read_only: true\n',
  ],
  [
    "limits-take-effect",
    "services:\n  a:\n    image: example/a:1.0\n    mem_limit: 512m\n    mem_reservation: 256m\n  b:\n    image: example/b:1.0\n    mem_limit: 256m\n    memswap_limit: 256m\n",
  ],
  ["memory-limit", "services:\n  web:\n    image: caddy:2.10\n    deploy:\n      resources:\n        limits:\n          memory: 64M\n"],
  [
    "no-broad-socket-proxy",
    "services:\n  proxy:\n    image: tecnativa/docker-socket-proxy:0.4\n    environment:\n      CONTAINERS: 1\n      NETWORKS: 1\n      POST: 0\n",
  ],
  [
    "no-disabled-selinux",
    "services:\n  a:\n    image: example/a:1.0\n    security_opt:\n      - label=type:container_t\n      - label:seccomp:unconfined\n",
  ],
  [
    "no-host-cgroup",
    "services:\n  a:\n    image: example/a:1.0\n    cgroup: private\n  b:\n    image: example/b:1.0\n    security_opt: [writable-cgroups=false]\n",
  ],
  ["no-host-ipc", "services:\n  trainer:\n    image: example/trainer:1.9\n    ipc: ${MODE:-private}\n"],
  ["no-host-pid", "services:\n  node-exporter:\n    image: example/node-exporter:1.9\n    pid: ${MODE:-private}\n"],
  [
    "no-host-userns",
    "services:\n  app:\n    image: example/app:1.0\n  agent:\n    image: example/agent:1.0\n    userns_mode: host\n    privileged: true\n",
  ],
  ["no-host-uts", "services:\n  app:\n    image: example/app:1.0\n    hostname: app\n"],
  ["no-new-privileges", "services:\n  web:\n    security_opt: [no-new-privileges=true]\n    image: caddy:2.10\n"],
  [
    "no-oom-kill-disable",
    "services:\n  app:\n    image: example/app:1.0\n    oom_kill_disable: false\n  db:\n    image: example/db:1.0\n    oom_score_adj: -100\n    mem_limit: 2g\n",
  ],
  [
    "no-plaintext-syslog",
    "services:\n  app:\n    image: example/app:1.0\n    logging:\n      driver: syslog\n      options:\n        syslog-address: tcp+tls://logs.example.com:6514\n  api:\n    image: example/api:1.0\n    logging:\n      driver: gelf\n      options:\n        gelf-address: udp://127.0.0.1:12201\n",
  ],
  ["no-powerful-capability", "services:\n  vpn:\n    image: example/vpn:2.1\n    cap_drop: [ALL]\n    cap_add: [NET_RAW, chown]\n"],
  [
    "no-privileged-group",
    'services:\n  agent:\n    image: example/agent:1.0\n    user: "1000:0"\n    group_add: [video, render, "${GID}", 0]\n',
  ],
  ["no-privileged", "services:\n  dind:\n    image: docker:28-dind\n    privileged: ${PRIVILEGED:-false}\n"],
  [
    "no-sensitive-port-published",
    "services:\n  db:\n    image: postgres:17.2\n    ports:\n      - 127.0.0.1:8080:5432\n  app:\n    image: example/app:1.0\n    expose: [9229]\n    ports: [6379:8080]\n",
  ],
  ["no-shared-namespace", "services:\n  app:\n    image: example/app:1.0\n  probe:\n    image: example/probe:1.0\n    pid: host\n"],
  [
    "no-shared-propagation",
    "services:\n  csi:\n    image: example/csi:1.0\n    volumes:\n      - /srv/a:/a:rprivate\n      - /srv/shared:/shared:ro\n",
  ],
  [
    "no-unconfined-apparmor",
    "services:\n  app:\n    image: example/app:1.0\n    security_opt:\n      - apparmor=unconfined\n      - apparmor=own\n      - label:apparmor:unconfined\n",
  ],
  [
    "no-unconfined-seccomp",
    "services:\n  app:\n    image: example/app:1.0\n    security_opt:\n      - seccomp=unconfined\n      - seccomp=own\n      - label:seccomp:unconfined\n",
  ],
  ["no-unmasked-paths", "services:\n  builder:\n    image: example/builder:1.0\n    security_opt:\n      - no-new-privileges=true\n"],
  [
    "no-unneeded-capability",
    "services:\n  a:\n    image: example/a:1.0\n    cap_drop: [CHOWN]\n    cap_add: [CHOWN]\n  b:\n    image: example/b:1.0\n    cap_drop: [ALL]\n    cap_add: [NET_BIND_SERVICE]\n    network_mode: host\n",
  ],
  [
    "no-unsafe-sysctl",
    "services:\n  search:\n    image: example/search:2.0\n    sysctls:\n      - net.core.somaxconn=1024\n      - kernel.shmmax=68719476736\n  router:\n    image: example/router:1.0\n    sysctls:\n      net.ipv4.ip_forward: 1\n",
  ],
  [
    "no-wildcard-port-bind",
    'services:\n  app:\n    image: example/app:1.0\n    ports:\n      - 127.0.0.1:8080:80\n      - "[::1]:3000:3000"\n      - $BIND:9000:9000\n',
  ],
  ["pids-limit", "services:\n  web:\n    pids_limit: 200\n    image: caddy:2.10\n"],
  ["read-only-rootfs", "services:\n  web:\n    read_only: true\n    image: caddy:2.10\n"],
  [
    "restart-policy",
    "services:\n  app:\n    image: example/app:1.0\n    restart: unless-stopped\n  api:\n    image: example/api:1.0\n    deploy: { restart_policy: { condition: on-failure, max_attempts: 3 } }\n  db-migrate:\n    image: example/api:1.0\n  worker:\n    image: example/worker:1.0\n    restart: ${RESTART}\n",
  ],
  [
    "valid-security-opt",
    "services:\n  app:\n    image: example/app:1.0\n    security_opt:\n      - no-new-privileges:true\n      - no-new-privileges\n",
  ],
];

it.each(silent)("%s is silent", async (id, text) => {
  const rule = rules.find((each) => each.id === id) as (typeof rules)[number];
  expect((await lintExample(rule, { file: "compose.yaml", bad: "" }, text)).findings).toEqual([]);
});
