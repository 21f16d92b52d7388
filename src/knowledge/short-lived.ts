/** Programs that do one thing and end: tools for files and texts (coreutils and its like), clients of servers, migrations, test runners. */
export const shortLived: ReadonlySet<string> = new Set(
  [
    "basename cat chgrp chmod chown cp cut date dd df diff dirname du env find grep gzip head hostname id install jq ln ls mkdir mktemp mv printenv rm rmdir rsync sed seq sort stat tar touch tr uname unzip wc whoami yq zip",
    "apk apt apt-get dnf yum pip git curl wget openssl ssh-keygen keytool envsubst",
    "aws az mc mongo mongoimport mongorestore mongosh mysql mysqladmin mysqldump mariadb mariadb-admin psql pg_dump pg_dumpall pg_isready pg_restore createdb createuser dropdb redis-cli valkey-cli sqlite3 rabbitmqctl kafka-topics kafka-topics.sh fdbcli etcdctl kubectl helm",
    "alembic atlas dbmate flyway goose liquibase migrate sqlx",
    "jest mocha pytest tox phpunit rspec vitest playwright k6 ab",
  ].flatMap((line) => line.split(" ")),
);
