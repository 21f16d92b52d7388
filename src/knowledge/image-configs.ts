/** Configuration files people mount that the image's own command does not read, by the last part of the image's name. */
const unread: Readonly<Record<string, RegExp>> = {
  // The official image reads $PGDATA/postgresql.conf; the path of Debian's packages has to be named with -c config_file.
  postgres: /^\/etc\/postgresql(?:\/.*)?\/(?:postgresql|pg_hba)\.conf$/,
  // redis-server and valkey-server read a file only when they are given one.
  redis: /\/redis\.conf$/,
  valkey: /\/valkey\.conf$/,
};

/** Paths at which an image does not read its configuration; `undefined` when nobody wrote it down. */
export const unreadConfigs = (name: string): RegExp | undefined => (Object.hasOwn(unread, name) ? unread[name] : undefined);
