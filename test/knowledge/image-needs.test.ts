import { describe, expect, it } from "vitest";
import { type ImageNeeds, neededByImage } from "../../src/knowledge/image-needs.ts";

const shown = (needs: ImageNeeds | undefined): string =>
  needs
    ? [
        needs.writes.map(({ target, options }) => [target, ...options].join(":")).join(" "),
        needs.capabilities.join(" "),
        ...(needs.forData ? [`data ${needs.forData.join(" ")}`] : []),
        ...(needs.executed ? [`executed ${needs.executed.join(" ")}`] : []),
        ...(needs.keeps ? [`keeps ${needs.keeps.join(" ")}`] : []),
        ...(needs.fills ? [`fills ${needs.fills.map((each) => each.join(" to ")).join(", ")}`] : []),
      ].join("; ")
    : "unknown";

const apache = "/run:mode=1777 /tmp";
const server = "CHOWN DAC_OVERRIDE SETGID SETUID";

describe("what images need", () => {
  it.each<[string, string | null, string]>([
    ["postgres", "17", `/run/postgresql; ${server}`],
    ["timescale/timescaledb", "latest-pg17", `/run/postgresql; ${server}`],
    ["mariadb", "11.8", `/run/mysqld /tmp; ${server}`],
    ["mysql", "8.4", `/run/mysqld /tmp; ${server}`],
    ["mongo", "8", `/tmp; ${server}`],
    ["redis", "7.4-alpine", "; SETGID SETUID; data CHOWN DAC_OVERRIDE"],
    ["redis", "6.2", "; SETGID SETUID; data CHOWN DAC_OVERRIDE"],
    ["redis", "8", "; SETGID SETPCAP SETUID; data CHOWN"],
    ["redis", "latest", "; SETGID SETPCAP SETUID; data CHOWN"],
    ["redis", null, "; SETGID SETPCAP SETUID; data CHOWN"],
    ["valkey/valkey", "8.1", "; SETGID SETUID; data CHOWN DAC_OVERRIDE"],
    ["memcached", "1.6", "; "],
    ["rabbitmq", "4-management", "; CHOWN SETGID SETUID; data DAC_OVERRIDE"],
    ["influxdb", "2.7", `/tmp; ${server}`],
    ["influxdb", "1.8", "unknown"],
    ["influxdb", "3-core", "unknown"],
    ["influxdb", null, "unknown"],
    ["nginx", "1.29", "/var/cache/nginx:mode=1777 /run:mode=1777; CHOWN SETGID SETUID; fills /etc/nginx/templates to /etc/nginx/conf.d"],
    ["ghcr.io/nginx/nginx-unprivileged", "1", "/tmp; ; fills /etc/nginx/templates to /etc/nginx/conf.d"],
    ["httpd", "2.4", "/usr/local/apache2/logs:mode=1777; SETGID SETUID"],
    ["haproxy", "3.2", "; "],
    ["tecnativa/docker-socket-proxy", "0.4", "/run /tmp; "],
    ["caddy", "2", "; ; data DAC_OVERRIDE; executed NET_BIND_SERVICE; keeps /config /data"],
    ["traefik", "v3.5", "; ; data DAC_OVERRIDE"],
    ["php", "8.4-apache", `${apache}; SETGID SETUID`],
    ["php", "8.4-fpm-alpine", "/tmp; KILL SETGID SETUID"],
    ["php", "8.4-cli", "/tmp; "],
    ["wordpress", "6-fpm", "/tmp; CHOWN DAC_OVERRIDE FOWNER KILL SETGID SETUID"],
    ["wordpress", "6", `${apache}; CHOWN DAC_OVERRIDE FOWNER SETGID SETUID`],
    ["nextcloud", "31", `${apache}; CHOWN DAC_OVERRIDE FOWNER SETGID SETUID; keeps /usr/local/etc/php/conf.d`],
    ["nextcloud", "31-fpm-alpine", "/tmp; CHOWN DAC_OVERRIDE FOWNER KILL SETGID SETUID; keeps /usr/local/etc/php/conf.d"],
    ["phpmyadmin", "5-fpm", "/sessions:mode=1777 /var/www/html/tmp /tmp; CHOWN KILL SETGID SETUID; keeps /etc/phpmyadmin"],
    ["phpmyadmin", "5", "/run:mode=1777 /sessions:mode=1777 /var/www/html/tmp /tmp; CHOWN SETGID SETUID; keeps /etc/phpmyadmin"],
    ["adminer", "5", "/tmp; "],
    ["registry", "2.8", "; ; data DAC_OVERRIDE"],
    ["eclipse-mosquitto", "2", "; SETGID SETUID; data CHOWN"],
    ["grafana/grafana", "12", "/tmp; ; keeps /var/lib/grafana"],
    ["prom/prometheus", "v3", "; "],
    ["hashicorp/vault", "1.20", "; SETFCAP SETGID SETUID; data CHOWN; keeps /bin"],
    ["consul", "1.15", "; SETGID SETUID; data CHOWN"],
    ["valkey", "8", "unknown"],
    ["node", "22", "unknown"],
    ["constructor", "1", "unknown"],
  ])("%s:%s", (name, tag, want) => expect(shown(neededByImage(name, tag))).toBe(want));
});
