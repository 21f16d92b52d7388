/**
 * Variables of images that are read from the file that `NAME_FILE` names instead, from the entrypoint of each, and for the last ones from
 * its documentation.
 */
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
  // https://github.com/nextcloud/docker#docker-secrets
  nextcloud: ["NEXTCLOUD_ADMIN_PASSWORD", "MYSQL_PASSWORD", "POSTGRES_PASSWORD", "SMTP_PASSWORD", "REDIS_HOST_PASSWORD"],
  // https://github.com/phpmyadmin/docker/blob/master/config.inc.php
  phpmyadmin: ["PMA_PASSWORD"],
  // https://github.com/influxdata/influxdata-docker/blob/master/influxdb/2.7/entrypoint.sh
  influxdb: ["DOCKER_INFLUXDB_INIT_PASSWORD", "DOCKER_INFLUXDB_INIT_ADMIN_TOKEN"],
  // https://hub.docker.com/_/redmine, https://hub.docker.com/_/joomla
  redmine: ["REDMINE_DB_PASSWORD", "REDMINE_SECRET_KEY_BASE"],
  joomla: ["JOOMLA_DB_PASSWORD"],
};

/** The variable that names the file from which an image reads another variable; `undefined` where it is not known to. */
export const fileVariable = (image: string, variable: string): string | undefined =>
  Object.hasOwn(variables, image) && variables[image]?.includes(variable) ? `${variable}_FILE` : undefined;

/** Whether an image is known to read secrets from files: Bitnami's do for most of their variables (https://github.com/bitnami/containers). */
export const readsSecretFiles = (image: string): boolean =>
  Object.hasOwn(variables, image) || /^bitnami\//.test(image) || image === "matomo" || image === "percona";
