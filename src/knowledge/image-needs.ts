/** What a well-known image needs once its root is read-only and its capabilities are gone. */
export interface ImageNeeds {
  /** Folders it writes to when it starts, beside its data. */
  readonly writes: readonly string[];
  /** Capabilities its start as root needs. */
  readonly capabilities: readonly string[];
  /** Those it needs besides where its data lies in a folder of somebody else, as with a bind mount. */
  readonly forData?: readonly string[];
}

const owner = ["CHOWN", "SETGID", "SETUID"];
const database = ["CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"];

/** By the name the image is known by; from the images' own entrypoints and default configuration. */
const needs: Readonly<Record<string, ImageNeeds>> = {
  nginx: { writes: ["/var/cache/nginx", "/run"], capabilities: owner },
  "nginxinc/nginx-unprivileged": { writes: ["/tmp"], capabilities: [] },
  httpd: { writes: ["/usr/local/apache2/logs"], capabilities: ["SETGID", "SETUID"] },
  postgres: { writes: ["/run/postgresql"], capabilities: database },
  mysql: { writes: ["/run/mysqld", "/tmp"], capabilities: ["CHOWN", "DAC_OVERRIDE", "SETGID", "SETUID"] },
  mariadb: { writes: ["/run/mysqld", "/tmp"], capabilities: ["CHOWN", "DAC_OVERRIDE", "SETGID", "SETUID"] },
  mongo: { writes: ["/tmp"], capabilities: ["CHOWN", "DAC_OVERRIDE", "SETGID", "SETUID"] },
  redis: { writes: [], capabilities: ["SETGID", "SETUID"], forData: ["CHOWN"] },
  valkey: { writes: [], capabilities: ["SETGID", "SETUID"], forData: ["CHOWN"] },
  rabbitmq: { writes: [], capabilities: ["CHOWN", "SETGID", "SETUID"], forData: ["DAC_OVERRIDE"] },
};

/** What an official image needs, `undefined` when nobody wrote it down. */
export const neededByImage = (name: string): ImageNeeds | undefined => (Object.hasOwn(needs, name) ? needs[name] : undefined);
