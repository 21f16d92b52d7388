/** How a program is given its credential. */
export type Way =
  /**
   * After an option: in the same word (`-pPW`), in the next one (`-p PW`), or in either. `among`: other letters may stand before it
   * (`-rP PW`). `part`: what of the value it is, as the group of each match.
   */
  | { readonly options: string; readonly value: "same" | "next" | "either"; readonly among?: true; readonly part?: RegExp }
  /** Behind a sign in the value of an option, a colon unless another one is named: `-u user:PW`. */
  | { readonly users: string; readonly separator?: string }
  /** As a setting: what follows the `=` in the word that names it, or the next word. */
  | { readonly setting: RegExp }
  /** As the last word, when another one asks for it. */
  | { readonly lastAfter: RegExp }
  /** As an operand behind another word, so many operands further: `add_user NAME PW` is one. `takes`: options with a word of their own between. */
  | { readonly after: RegExp; readonly skip: number; readonly takes?: string }
  /** In a word that begins so. */
  | { readonly prefix: string }
  /** In a word of this form, as its group. */
  | { readonly form: RegExp }
  /** As what it reads from standard input, with such a word on its command line, or always. */
  | { readonly stdin: RegExp | "always" };

/** What stands before a credential in text that nobody has parsed: there, rather too much is hidden than too little. */
export interface Clue {
  /** Lower-case texts, one of which is there: the cheap test before the pattern. */
  readonly hints: readonly string[];
  /** Each hint stands there as a word by itself, or as several, as it is written. */
  readonly asWords?: true;
  /** What else such a text has, in lower case, where the hints are in most texts. */
  readonly also?: RegExp;
  readonly before: RegExp;
}

/** A program, or several alike, and how a credential is given on its command line. */
export interface Tool {
  /** Names of programs, without `.exe`; a star stands for any ending. */
  readonly programs: string;
  /** The subcommand that takes it: one word, the first or second after the program, or all the words from the first on. */
  readonly under?: string;
  readonly way: Way;
  /** It sets the password of an account, which a rule of its own reports, whatever it is. */
  readonly account?: true;
  /** What gives it away in text even without its program. */
  readonly anywhere?: Clue;
}

const mongo = "mongo mongosh mongodump mongorestore mongoexport mongoimport mongofiles mongostat mongotop";
const registries = "docker podman nerdctl buildah skopeo helm oras crane regctl";

/** A row a way; from the manual page or the documentation of each program. */
export const tools: readonly Tool[] = [
  // curl(1)
  {
    programs: "curl",
    way: { users: "-u --user -U --proxy-user" },
    anywhere: { hints: [":"], also: /\s-[a-z]{0,20}u/, before: /\s-[a-zA-Z]{0,20}u\s*(?!\d{1,10}:\d)[^\s:"'/]+:/ },
  },
  // sshpass(1): what comes later are options of the program it starts; PuTTY's plink and pscp
  { programs: "sshpass", way: { options: "-p", value: "either" }, anywhere: { hints: ["sshpass"], before: /\bsshpass\s+-p\s*/ } },
  { programs: "plink pscp psftp", way: { options: "-pw", value: "next" } },
  // Registries of images and charts
  { programs: `${registries} az`, under: "login", way: { options: "-p", value: "either" } },
  { programs: registries, way: { stdin: /^--password-stdin$/ } },
  { programs: "skopeo podman buildah", way: { users: "--creds --src-creds --dest-creds" } },
  // Databases, caches, queues and their clients
  { programs: "redis-cli valkey-cli keydb-cli", way: { options: "-a", value: "next" } },
  {
    programs:
      "mysql mysqladmin mysqlbinlog mysqlcheck mysqldump mysqlimport mysqlpump mysqlsh mysqlshow mysqlslap mysql_upgrade mariadb mariadb-*",
    way: { options: "-p", value: "same" },
  },
  { programs: "mysqladmin mariadb-admin", way: { after: /^password$/, skip: 0 } },
  { programs: mongo, way: { options: "-p", value: "either" } },
  { programs: "cqlsh", way: { options: "-p", value: "either" } },
  { programs: "sqlcmd bcp osql", way: { options: "-P", value: "either" } },
  { programs: "sqlplus sqlldr expdp impdp rman", way: { form: /^[\w.$]+\/([^@/\s"]+)(?:@\S*)?$/ } },
  { programs: "influx", way: { options: "-p -t", value: "next" } },
  { programs: "etcdctl", way: { users: "--user" } },
  { programs: "cypher-shell couchbase-cli cbq elasticsearch-users", way: { options: "-p", value: "next" } },
  { programs: "neo4j-admin", way: { after: /^set-initial-password$/, skip: 0 } },
  { programs: "rabbitmqctl", way: { after: /^(?:add_user|change_password|authenticate_user)$/, skip: 1 } },
  { programs: "rabbitmqadmin", way: { options: "-p", value: "either" } },
  { programs: "mosquitto_pub mosquitto_sub mosquitto_rr", way: { options: "-P", value: "next" } },
  // mosquitto_passwd(1), htpasswd(1)
  { programs: "htpasswd mosquitto_passwd", way: { lastAfter: /^-\w*b/ } },
  // ldapsearch(1) and what comes with it; smbclient(1)
  {
    programs: "ldapsearch ldapadd ldapmodify ldapdelete ldappasswd ldapwhoami ldapcompare ldapmodrdn",
    way: { options: "-w", value: "either" },
  },
  { programs: "ldappasswd slappasswd", way: { options: "-s", value: "next" } },
  { programs: "smbclient rpcclient smbget", way: { users: "-U --user", separator: "%" } },
  { programs: "lftp", way: { users: "-u --user", separator: "," } },
  // Clouds and services
  { programs: "aws", under: "configure", way: { setting: /^(?:profile\.[\w-]+\.)?aws_(?:secret_access_key|session_token)$/ } },
  { programs: "mc", way: { after: /^set$/, skip: 3 } },
  { programs: "mc", under: "admin user add", way: { after: /^add$/, skip: 2 } },
  { programs: "gh glab", way: { stdin: /^--with-token$/ } },
  { programs: "glab", way: { stdin: /^--stdin$/ } },
  { programs: "vault", under: "login", way: { after: /^login$/, skip: 0 } },
  { programs: "doctl", way: { options: "-t", value: "next" } },
  { programs: "gitlab-runner", under: "register", way: { options: "-r", value: "next" } },
  { programs: "snyk", under: "auth", way: { after: /^auth$/, skip: 0 } },
  { programs: "ngrok", way: { after: /^(?:add-)?authtoken$/, skip: 0 } },
  { programs: "codecov", way: { options: "-t", value: "next" } },
  { programs: "grafana grafana-cli", way: { after: /^reset-admin-password$/, skip: 0 } },
  { programs: "airflow", under: "users create", way: { options: "-p", value: "next" } },
  { programs: "odoo", way: { options: "-w", value: "next" } },
  { programs: "add-user.sh add-user-keycloak.sh", way: { options: "-p", value: "next" } },
  { programs: "p4", way: { options: "-P", value: "either" } },
  // Package managers
  {
    programs: "npm yarn pnpm",
    way: { setting: /(?:^|:)_(?:authToken|auth|password)(?:=|$)|(?:^|\.)npmAuth(?:Token|Ident)$/ },
    anywhere: { hints: ["_auth"], before: /\b_auth(?:Token)?\s*=\s*/ },
  },
  { programs: "composer", way: { after: /^http-basic\./, skip: 1 } },
  { programs: "composer", way: { after: /^(?:github-oauth|gitlab-token|gitlab-oauth|bearer)\./, skip: 0 } },
  { programs: "poetry", under: "config", way: { after: /^http-basic\./, skip: 1 } },
  { programs: "poetry", under: "config", way: { after: /^pypi-token\./, skip: 0 } },
  // bundle-config(1): a host; what is not one begins with the name of a setting
  {
    programs: "bundle bundler",
    under: "config",
    way: { after: /^(?!(?:mirror|build|local|plugin)\.|gem\.\w+$)(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/?$/i, skip: 0 },
  },
  { programs: "dotnet", under: "nuget add source", way: { options: "-p", value: "next" } },
  { programs: "dotnet", under: "nuget update source", way: { options: "-p", value: "next" } },
  { programs: "dotnet", under: "nuget push", way: { options: "-k", value: "next" } },
  { programs: "nuget", way: { after: /^setapikey$/i, skip: 0 } },
  { programs: "twine", under: "upload", way: { options: "-p", value: "next" } },
  { programs: "conan", under: "user", way: { options: "-p", value: "next" } },
  { programs: "conan", under: "remote login", way: { options: "-p", value: "next" } },
  { programs: "cargo", under: "login", way: { after: /^login$/, skip: 0 } },
  { programs: "git", under: "config", way: { setting: /^(?:github|gitlab)\.(?:oauth-?)?token$|^http\..*\.password$/i } },
  // Archives and keys
  { programs: "zip unzip", way: { options: "-P", value: "either" } },
  { programs: "7z 7za 7zr rar unrar", way: { options: "-p -hp", value: "same" } },
  // openssl-passphrase-options(1), apksigner
  { programs: "openssl apksigner", way: { prefix: "pass:" }, anywhere: { hints: ["pass:"], before: /\bpass:/ } },
  // keytool(1): -storepasswd and -keypasswd
  { programs: "keytool", way: { options: "-new", value: "next" } },
  { programs: "x11vnc", way: { after: /^-storepasswd$/, skip: 0 } },
  { programs: "wpa_passphrase", way: { after: /wpa_passphrase$/, skip: 1 } },
  // Windows: net user and net use, cmdkey, schtasks, setx, PsExec, signtool, certutil, dsadd, appcmd, winrs, wmic, netdom
  { programs: "net net1", under: "user", way: { after: /^user$/i, skip: 1 } },
  { programs: "net net1", under: "users", way: { after: /^users$/i, skip: 1 } },
  // net use X: \\SERVER\SHARE PASSWORD, or without a drive
  {
    programs: "net net1",
    under: "use",
    way: { after: /^[\\\uFFFC][\w.$\\\uFFFC-]{2,}$/, skip: 0 },
  },
  { programs: "cmdkey", way: { prefix: "/pass:" } },
  { programs: "schtasks", way: { options: "/rp /RP", value: "next" } },
  { programs: "setx", way: { setting: /(?:PASSWORD|PASSWD|TOKEN|SECRET|API_?KEY)$/i } },
  { programs: "psexec psexec64", way: { options: "-p", value: "next" } },
  { programs: "signtool", way: { options: "/p", value: "next" } },
  { programs: "certutil", way: { options: "-p /p", value: "next" } },
  { programs: "dsadd dsmod", way: { options: "-pwd", value: "next" } },
  { programs: "appcmd", way: { form: /^\/[\w.]{0,99}password:(.+)$/i } },
  { programs: "winrs", way: { form: /^[-/]p(?:assword)?:(.+)$/i } },
  { programs: "wmic", way: { form: /^\/password:(.+)$/i } },
  // The arguments of a package's own installer
  { programs: "choco cinst", way: { form: /\/\w{0,40}password:([^\s'"]{1,200})/i } },
  { programs: "netdom", way: { form: /^\/p(?:assword)?[do]:(.+)$/i } },
  // useradd(8), usermod(8)
  { programs: "useradd usermod adduser", way: { options: "-p --password", value: "either" }, account: true },
];

/** Options whose value is a credential, whatever the program: without their dashes, underscores as dashes. */
export const telling: ReadonlySet<string> = new Set(
  "password passwd passphrase pass http-password ftp-password token auth-token access-token secret-access-key api-key apikey api-token apitoken secret client-secret app-secret shared-secret jwt-secret secret-key private-token requirepass masterauth storepass keypass srcstorepass deststorepass srckeypass destkeypass registry-token personal-access-token account-key sas-token authkey auth-key dbpass".split(
    " ",
  ),
);

/** How the name of such an option ends otherwise, and how one begins that says what to do with a password and takes none. */
export const tellingEnd = /-(?:password|passwd|passphrase|pass|token|api-key)$/;
export const notTelling =
  /^(?:no|without|skip|allow|disable|enable|use|with|require|ask|prompt|print|show|generate|reset|change|max|min|num)-/;
