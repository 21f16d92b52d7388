import { fitsTag } from "./tags.ts";

/** Variables of images that are read from the file that `NAME_FILE` names instead: from the entrypoint of each. */
const variables: Readonly<Record<string, readonly string[]>> = {
  // https://github.com/docker-library/postgres/blob/master/docker-entrypoint.sh: file_env
  postgres: ["POSTGRES_PASSWORD", "POSTGRES_USER", "POSTGRES_DB"],
  // https://github.com/docker-library/mysql/blob/master/template/docker-entrypoint.sh: file_env
  mysql: ["MYSQL_ROOT_PASSWORD", "MYSQL_PASSWORD", "MYSQL_USER", "MYSQL_DATABASE"],
  // https://github.com/MariaDB/mariadb-docker/blob/master/docker-entrypoint.sh: _mariadb_file_env takes both prefixes
  mariadb: [
    "MARIADB_ROOT_PASSWORD",
    "MARIADB_PASSWORD",
    "MARIADB_ROOT_PASSWORD_HASH",
    "MARIADB_PASSWORD_HASH",
    "MARIADB_REPLICATION_PASSWORD",
    "MARIADB_REPLICATION_PASSWORD_HASH",
    "MYSQL_ROOT_PASSWORD",
    "MYSQL_PASSWORD",
  ],
  // https://github.com/docker-library/mongo/blob/master/docker-entrypoint.sh: file_env
  mongo: ["MONGO_INITDB_ROOT_USERNAME", "MONGO_INITDB_ROOT_PASSWORD"],
  // https://github.com/docker-library/wordpress/blob/master/wp-config-docker.php: getenv_docker
  wordpress: [
    "WORDPRESS_DB_PASSWORD",
    "WORDPRESS_AUTH_KEY",
    "WORDPRESS_SECURE_AUTH_KEY",
    "WORDPRESS_LOGGED_IN_KEY",
    "WORDPRESS_NONCE_KEY",
    "WORDPRESS_AUTH_SALT",
    "WORDPRESS_SECURE_AUTH_SALT",
    "WORDPRESS_LOGGED_IN_SALT",
    "WORDPRESS_NONCE_SALT",
  ],
  // https://github.com/nextcloud/docker/blob/master/docker-entrypoint.sh: file_env, and .config/smtp.config.php. Those of the databases are
  // left out: .config/autoconfig.php reads a password from a file only where the name and the account are in files, too.
  nextcloud: ["NEXTCLOUD_ADMIN_PASSWORD", "SMTP_PASSWORD", "REDIS_HOST_PASSWORD"],
  // https://github.com/phpmyadmin/docker/blob/master/docker-entrypoint.sh: get_docker_secret
  phpmyadmin: ["PMA_PASSWORD", "PMA_CONTROLPASS", "MYSQL_ROOT_PASSWORD", "MYSQL_PASSWORD"],
  // https://github.com/influxdata/influxdata-docker/blob/master/influxdb/2.2/entrypoint.sh, the first that does
  influxdb: ["DOCKER_INFLUXDB_INIT_PASSWORD", "DOCKER_INFLUXDB_INIT_ADMIN_TOKEN"],
  // https://github.com/docker-library/redmine/blob/master/docker-entrypoint.sh: file_env
  redmine: ["REDMINE_DB_PASSWORD", "REDMINE_SECRET_KEY_BASE"],
  // https://github.com/joomla-docker/docker-joomla/blob/master/docker-entrypoint.sh
  joomla: ["JOOMLA_DB_PASSWORD"],
  // https://github.com/matomo-org/docker/blob/master/docker-entrypoint.sh: file_env
  matomo: ["MATOMO_DATABASE_PASSWORD"],
  // https://github.com/docker-library/percona: docker-entrypoint.sh of each, file_env
  percona: ["MYSQL_ROOT_PASSWORD", "MYSQL_PASSWORD"],
};

/** The releases that read none yet. */
const without: Readonly<Record<string, string>> = { influxdb: "<2.2" };

/**
 * The variable that names the file from which an image reads another variable; `undefined` where it is not known to. A tag that nobody
 * knows, `null`, is taken as a current release.
 */
export function fileVariable(image: string, variable: string, tag: string | null): string | undefined {
  if (!Object.hasOwn(variables, image) || !variables[image]?.includes(variable)) return undefined;
  const early = Object.hasOwn(without, image) ? without[image] : undefined;
  return early !== undefined && tag !== null && fitsTag(tag, early) ? undefined : `${variable}_FILE`;
}

/** Whether an image is known to read secrets from files: Bitnami's do for most of their variables (https://github.com/bitnami/containers). */
export const readsSecretFiles = (image: string): boolean => Object.hasOwn(variables, image) || /^bitnami\//.test(image);
