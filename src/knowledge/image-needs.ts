import type { Tmpfs } from "../model/host-config.ts";
import { fitsTag } from "./tags.ts";

/** What a well-known image needs once its root is read-only and its capabilities are gone. */
export interface ImageNeeds {
  /** Folders it writes to, beside its data, that may be empty at each start: the tmpfs for each. */
  readonly writes: readonly Tmpfs[];
  /** Folders it fills from others when something is mounted there: `[from, to]`. */
  readonly fills?: readonly (readonly [string, string])[];
  /** Folders it writes to and whose content it needs, so that a tmpfs does not do, and which the image declares no volume for. */
  readonly keeps?: readonly string[];
  /** Capabilities its start as root needs, on new volumes and on those of an earlier start. */
  readonly capabilities: readonly string[];
  /** Those it needs besides for some data: in a folder of somebody else, as with a bind mount, or with folders that others may not enter. */
  readonly forData?: readonly string[];
  /** Those of its program's file (`setcap`): without them the kernel refuses to execute it, whoever runs it (capabilities(7)). */
  readonly executed?: readonly string[];
}

/** A folder that every account may write to in the image, as `/tmp`: a tmpfs there takes over its mode. */
const open = (target: string): Tmpfs => ({ target, options: [] });

/**
 * A folder of one account. A tmpfs there takes over its mode and belongs to root (runc, `mountToRootfs`), so that a container with another
 * user could not write to it.
 */
const closed = (target: string): Tmpfs => ({ target, options: ["mode=1777"] });

const tmp = open("/tmp");
const drop = ["SETGID", "SETUID"];
/** The start looks for files to chown, below folders that only their account may enter. */
const chowned = ["CHOWN", "DAC_OVERRIDE", ...drop];

/** The names of an image, what it needs, and the tags that is true for (see `fitsTag`). The first row that fits wins. */
type Row = readonly [names: string, needs: ImageNeeds, tags?: string];

/** Each row says where it is from; `engine`: it was started so on Docker 28. */
const rows: readonly Row[] = [
  // docker-library/postgres, docker-entrypoint.sh; engine. It also changes the mode of its data folder, and goes on where it may not.
  ["postgres postgis/postgis pgvector/pgvector timescale/timescaledb", { writes: [open("/run/postgresql")], capabilities: chowned }],
  // MariaDB/mariadb-docker, docker-entrypoint.sh; engine
  ["mariadb", { writes: [open("/run/mysqld"), tmp], capabilities: chowned }],
  // docker-library/mysql, docker-entrypoint.sh and Dockerfile.oracle
  ["mysql", { writes: [open("/run/mysqld"), tmp], capabilities: chowned }],
  // docker-library/mongo, docker-entrypoint.sh; mongod puts its socket below /tmp
  ["mongo", { writes: [tmp], capabilities: chowned }],
  // docker-library/redis, docker-entrypoint.sh; engine
  ["redis", { writes: [], capabilities: drop, forData: ["CHOWN", "DAC_OVERRIDE"] }, "<8"],
  // redis/docker-library-redis, debian/docker-entrypoint.sh; engine. SETPCAP: its setpriv empties the bounding set.
  ["redis", { writes: [], capabilities: ["SETGID", "SETPCAP", "SETUID"], forData: ["CHOWN"] }],
  // valkey-io/valkey-container, docker-entrypoint.sh; engine
  ["valkey/valkey", { writes: [], capabilities: drop, forData: ["CHOWN", "DAC_OVERRIDE"] }],
  // docker-library/memcached, Dockerfile.template; engine
  ["memcached", { writes: [], capabilities: [] }],
  // docker-library/rabbitmq, docker-entrypoint.sh; engine
  ["rabbitmq", { writes: [], capabilities: ["CHOWN", ...drop], forData: ["DAC_OVERRIDE"] }],
  // influxdata/influxdata-docker, influxdb/2.9/entrypoint.sh; its first start keeps a configuration in /tmp. Those of 1 and 3 do otherwise.
  ["influxdb", { writes: [tmp], capabilities: chowned }, "2*"],
  // nginx/docker-nginx, entrypoint; engine
  [
    "nginx",
    {
      writes: [closed("/var/cache/nginx"), closed("/run")],
      fills: [["/etc/nginx/templates", "/etc/nginx/conf.d"]],
      capabilities: ["CHOWN", ...drop],
    },
  ],
  // nginx/docker-nginx-unprivileged, Dockerfile-debian.template
  [
    "nginxinc/nginx-unprivileged ghcr.io/nginx/nginx-unprivileged",
    { writes: [tmp], fills: [["/etc/nginx/templates", "/etc/nginx/conf.d"]], capabilities: [] },
  ],
  // docker-library/httpd, 2.4/Dockerfile; engine
  ["httpd", { writes: [closed("/usr/local/apache2/logs")], capabilities: drop }],
  // docker-library/haproxy, Dockerfile.template; engine
  ["haproxy", { writes: [], capabilities: [] }],
  // Tecnativa/docker-socket-proxy, docker-entrypoint.sh and haproxy.cfg; engine
  ["tecnativa/docker-socket-proxy ghcr.io/tecnativa/docker-socket-proxy", { writes: [open("/run"), tmp], capabilities: [] }],
  // caddyserver/caddy-docker, Dockerfile.tmpl; engine
  ["caddy", { writes: [], keeps: ["/config", "/data"], capabilities: [], executed: ["NET_BIND_SERVICE"], forData: ["DAC_OVERRIDE"] }],
  // traefik/traefik-library-image, alpine/entrypoint.sh
  ["traefik", { writes: [], capabilities: [], forData: ["DAC_OVERRIDE"] }],
  // docker-library/php, apache2-foreground, and php-fpm.conf: its master ends idle children, which are not root's
  ["php", { writes: [closed("/run"), tmp], capabilities: drop }, "*apache*"],
  ["php", { writes: [tmp], capabilities: ["KILL", ...drop] }, "*fpm*"],
  ["php", { writes: [tmp], capabilities: [] }],
  // docker-library/wordpress, docker-entrypoint.sh: tar unpacks as the account of the server
  ["wordpress", { writes: [tmp], capabilities: ["CHOWN", "DAC_OVERRIDE", "FOWNER", "KILL", ...drop] }, "*fpm*"],
  ["wordpress", { writes: [closed("/run"), tmp], capabilities: ["CHOWN", "DAC_OVERRIDE", "FOWNER", ...drop] }],
  // nextcloud/docker, docker-entrypoint.sh: with REDIS_HOST it writes PHP's configuration
  [
    "nextcloud",
    {
      writes: [tmp],
      keeps: ["/usr/local/etc/php/conf.d"],
      capabilities: ["CHOWN", "DAC_OVERRIDE", "FOWNER", "KILL", ...drop],
    },
    "*fpm*",
  ],
  [
    "nextcloud",
    {
      writes: [closed("/run"), tmp],
      keeps: ["/usr/local/etc/php/conf.d"],
      capabilities: ["CHOWN", "DAC_OVERRIDE", "FOWNER", ...drop],
    },
  ],
  // phpmyadmin/docker, docker-entrypoint.sh and Dockerfile-debian.template: it writes a secret beside its configuration
  [
    "phpmyadmin",
    {
      writes: [closed("/sessions"), open("/var/www/html/tmp"), tmp],
      keeps: ["/etc/phpmyadmin"],
      capabilities: ["CHOWN", "KILL", ...drop],
    },
    "*fpm*",
  ],
  [
    "phpmyadmin",
    {
      writes: [closed("/run"), closed("/sessions"), open("/var/www/html/tmp"), tmp],
      keeps: ["/etc/phpmyadmin"],
      capabilities: ["CHOWN", ...drop],
    },
  ],
  // TimWolla/docker-adminer, 5/entrypoint.sh: PHP keeps its sessions in /tmp
  ["adminer", { writes: [tmp], capabilities: [] }],
  // distribution/distribution-library-image, Dockerfile and entrypoint.sh; engine
  ["registry", { writes: [], capabilities: [], forData: ["DAC_OVERRIDE"] }],
  // eclipse-mosquitto/mosquitto, docker/2.0/docker-entrypoint.sh; engine
  ["eclipse-mosquitto", { writes: [], capabilities: drop, forData: ["CHOWN"] }],
  // grafana/grafana, packaging/docker/run.sh and Dockerfile, which declares no volume
  ["grafana/grafana grafana/grafana-oss grafana/grafana-enterprise", { writes: [tmp], keeps: ["/var/lib/grafana"], capabilities: [] }],
  // prometheus/prometheus, Dockerfile; alertmanager's and node_exporter's are of the same make
  ["prom/prometheus prom/alertmanager prom/node-exporter prom/blackbox-exporter", { writes: [], capabilities: [] }],
  // hashicorp/vault, .release/docker/docker-entrypoint.sh: it gives its own program a capability
  ["hashicorp/vault vault", { writes: [], keeps: ["/bin"], capabilities: ["SETFCAP", ...drop], forData: ["CHOWN"] }],
  // hashicorp/consul, .release/docker/docker-entrypoint.sh
  ["hashicorp/consul consul", { writes: [], capabilities: drop, forData: ["CHOWN"] }],
];

/** What an image needs; `undefined` when nobody wrote it down. A tag that nobody knows, `null`, is taken as a current release. */
export const neededByImage = (name: string, tag: string | null): ImageNeeds | undefined =>
  rows.find(([names, , tags]) => names.split(" ").includes(name) && (!tags || (tag !== null && fitsTag(tag, tags))))?.[1];

/**
 * Images that start as root, change files of the root and accounts, and then become another one, by an init of their own, s6-overlay mostly;
 * or that stay root and set up tunnels and tables. Which capabilities that takes depends on what is mounted and on their variables. Each is
 * from the image's repository, such as linuxserver/docker-baseimage-alpine (init-adduser), go-gitea/gitea docker/root, docker-pi-hole,
 * gitlab-org/omnibus-gitlab docker/assets, paperless-ngx docker/rootfs, jitsi/docker-jitsi-meet base/Dockerfile (s6-overlay),
 * home-assistant/docker-base, itzg/docker-minecraft-server scripts/start (usermod, chown, gosu), netdata/netdata packaging/docker/run.sh
 * (addgroup, usermod, `-u`), photoprism/photoprism compose.yaml (PHOTOPRISM_UID); qdm12/gluetun, wg-easy/wg-easy and
 * kylemanna/docker-openvpn Dockerfile (iptables, no USER).
 */
const withInit: readonly (readonly [owner: string, images: RegExp])[] = [
  ["linuxserver hotio jlesage binhex crazymax crazy-max phusion immich-app", /^/],
  ["jitsi", /^(?:web|prosody|jicofo|jvb|jigasi|jibri)$/],
  ["gitea gogs forgejo", /^(?:gitea|gogs|forgejo)$/],
  ["pihole gitlab onlyoffice plexinc photoprism", /^(?:pihole|gitlab-[ce]e|documentserver.*|pms-docker|photoprism)$/],
  ["paperlessngx paperless-ngx homeassistant home-assistant", /^(?:paperless-ngx|home-assistant)$/],
  ["mailserver jc21 wazuh netdata itzg", /^(?:docker-mailserver|nginx-proxy-manager|wazuh-manager|netdata|minecraft-server)$/],
  ["qmcgaw wg-easy kylemanna tailscale", /^(?:gluetun|wg-easy|openvpn|tailscale)$/],
  // Made of the official ones, whose start does that.
  ["supabase tensorchord pgvector timescale timescaledb paradedb", /^(?:postgres|pgvecto-rs|vchord-postgres|timescaledb.*|paradedb)$/],
];

/** Whether an image has an init of its own: `tag` may say that it has none. */
export function startsWithInit(name: string, tag: string | null): boolean {
  const [image = "", owner = ""] = name.split("/").reverse();
  return !/rootless/.test(tag ?? "") && withInit.some(([owners, images]) => owners.split(" ").includes(owner) && images.test(image));
}
