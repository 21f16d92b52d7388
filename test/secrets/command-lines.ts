/** A password that everybody sees is made up, and what becomes of one in /etc/shadow. */
export const pw = "Tr0ub4dor3";
export const hash = "$6$saltsalt$abcdefghijkl";

/** One way to hand a credential to a program: the words of the command line, those of the credential as they are typed. */
type Words = readonly string[];

/** What follows a program is what its manual page says. */
export const given: readonly Words[] = [
  ["curl", "-u", `deploy:${pw}`, "https://x.example/a"],
  ["curl", "-fsSu", `deploy:${pw}`, "https://x.example/a"],
  ["curl", `-udeploy:${pw}`, "https://x.example/a"],
  ["curl", "--user", `deploy:${pw}`, "https://x.example/a"],
  ["curl", "-U", `deploy:${pw}`, "https://x.example/a"],
  ["curl", "--proxy-user", `deploy:${pw}`, "https://x.example/a"],
  ["curl", `--user=deploy:${pw}`, "https://x.example/a"],
  ["sshpass", "-p", pw, "ssh", "h"],
  ["sshpass", `-p${pw}`, "ssh", "h"],
  ["sudo", "sshpass", "-p", pw, "ssh", "h"],
  ["docker", "login", "-u", "ci", "-p", pw],
  ["podman", "login", "-p", pw, "registry.example"],
  ["helm", "registry", "login", "-p", pw],
  ["az", "login", "-p", pw],
  ["az", "acr", "login", "-p", pw],
  ["redis-cli", "-h", "cache", "-a", pw, "ping"],
  ["/usr/bin/mysqladmin", "ping", `-p${pw}`],
  ...[
    ..."mysql mysqladmin mysqlbinlog mysqlcheck mysqldump mysqlimport mysqlpump mysqlsh mysqlshow mysqlslap mysql_upgrade".split(" "),
    ..."mariadb mariadb-admin mariadb-dump".split(" "),
    ..."mongo mongosh mongodump mongorestore mongoexport mongoimport mongofiles mongostat mongotop".split(" "),
  ].map((name) => [name, "-u", "root", `-p${pw}`, "app"]),
  ["aws", "configure", "set", "aws_secret_access_key", pw],
  ["aws", "configure", "set", "aws_session_token", pw],
  ["npm", "config", "set", `//registry.example/:_authToken=${pw}`],
  ["npm", "config", "set", `_auth=${pw}`],
  ["npm", "config", "set", `//registry.example/:_password=${pw}`],
  ["yarn", "config", "set", "npmAuthToken", pw],
  ["pnpm", "config", "set", "//registry.example/:_authToken", pw],
  ["htpasswd", "-bc", "/etc/nginx/users", "app", pw],
  ["htpasswd", "-cb", "/etc/nginx/users", "app", pw],
  ["openssl", "enc", "-aes-256-cbc", "-pass", `pass:${pw}`],
  ["openssl", "rsa", "-passin", `pass:${pw}`, "-in", "k"],
  ["composer", "config", "-g", "http-basic.repo.example", "app", pw],
  ["composer", "config", "github-oauth.github.com", pw],
  ["composer", "config", "gitlab-token.gitlab.com", pw],
  ["composer", "config", "bearer.repo.example", pw],
  ["useradd", "-m", "-p", hash, "app"],
  ["useradd", "-m", "-p", pw, "app"],
  ["useradd", `-p${pw}`, "app"],
  ["usermod", "-p", pw, "app"],
  ["usermod", "--password", hash, "app"],
  ["usermod", `--password=${pw}`, "app"],
  // Options that tell by themselves, whatever the program.
  ...[
    ..."password passwd passphrase http-password ftp-password token auth-token access-token secret-access-key".split(" "),
    ..."api-key apikey api-token apitoken secret client-secret secret-key private-token".split(" "),
    ..."requirepass masterauth storepass keypass registry-token personal-access-token".split(" "),
  ].flatMap((option) => [
    ["tool", `--${option}`, pw],
    ["tool", `-${option}=${pw}`, "x"],
  ]),
];

/** Nothing of these is a credential. */
export const harmless: readonly string[] = [
  "mysql -u root -p app",
  'mysql -p"$MYSQL_ROOT_PASSWORD" app',
  "mysql --port=3306",
  "mysqlx -papp7x4",
  "curl -u $USER:$PASS https://x.example",
  "curl -u deploy https://x.example",
  "curl -x http://proxy:3128 https://x.example",
  "docker login -u ci --password-stdin",
  "docker run -p 8080:80 redis",
  "docker build -p x .",
  "redis-cli -h cache ping",
  "redis-cli -a",
  "sshpass -e ssh h",
  "npm config set registry https://registry.example",
  "npm config set x_authX y",
  "npmAuthToken npm config set x",
  "aws configure set region eu-west-1",
  "aws s3 cp aws_secret_access_key h7Gk2pQz",
  "aws configure set aws_secret_access_key",
  "htpasswd -c /etc/nginx/users app",
  "htpasswd --bc app h7Gk2pQz",
  "openssl rand -hex 16",
  "composer config -g repos.x vcs",
  "composer config -g xhttp-basic.y h7Gk2pQz",
  "useradd -m -s /bin/bash app",
  "usermod -p '*' app",
  "tool --password-file /run/secrets/pw",
  "tool --password=$PW",
  "tool password h7Gk2pQz",
  'gpg --passphrase "$(cat /run/secrets/pw)" -d x',
  "echo hello > .env.example",
];

/** Words as they are written for a shell, with quotes where it needs them. */
export const plain = (words: Words): string => words.map((word) => (word.includes("$") ? `'${word}'` : word)).join(" ");
