import type { Tool } from "./credential-options.ts";

/** What an option of `sudo` and its like looks like that has the password read from standard input: a letter among others, or a word. */
const letter = (sign: string, word: string): RegExp => new RegExp(`^(?:-[A-Za-z]{0,8}${sign}[A-Za-z]{0,8}|${word})$`);

/**
 * Further ways to hand a program its credential, from the manual page or the documentation of each. They are masked wherever they
 * stand; no rule reports them.
 */
export const maskedTools: readonly Tool[] = [
  // sudo(8), su(1)
  { programs: "sudo", way: { stdin: letter("S", "--stdin") } },
  { programs: "su", way: { stdin: "always" } },
  // htpasswd(1), cryptsetup(8), zfs-load-key(8), openssl-passphrase-options(1), gpg(1), kinit(1), smbpasswd(8), vncpasswd(1), wg(8)
  { programs: "htpasswd", way: { stdin: letter("i", "-i") } },
  { programs: "cryptsetup", way: { stdin: /^(?:luks\w+|open|create|plainOpen|--key-file=-)$/ } },
  { programs: "zfs", under: "load-key", way: { stdin: "always" } },
  { programs: "openssl", way: { stdin: /^stdin$/ } },
  { programs: "openssl", under: "passwd", way: { stdin: /^-stdin$/ } },
  { programs: "gpg gpg2", way: { stdin: /^--passphrase-fd(?:=0)?$/ } },
  { programs: "kinit kadmin kadmin.local", way: { stdin: "always" } },
  { programs: "smbpasswd", way: { stdin: letter("s", "-s") } },
  { programs: "vncpasswd tigervncpasswd", way: { stdin: /^-f$/ } },
  { programs: "wg", under: "pubkey", way: { stdin: "always" } },
  { programs: "ldapsearch ldapadd ldapmodify ldapdelete ldappasswd", way: { stdin: /^\/dev\/stdin$/ } },
  { programs: "mkpasswd", way: { stdin: /^(?:-s|--stdin|--password-fd=0)$/ } },
  { programs: "argon2", way: { stdin: "always" } },
  { programs: "wpa_passphrase", way: { stdin: "always" } },
  // Clouds, registries and stores
  { programs: "az oc kubectl argocd", way: { stdin: /^--password-stdin$/ } },
  { programs: "argocd heroku doctl", under: "login", way: { stdin: "always" } },
  { programs: "vault bao", under: "login", way: { stdin: /^-$/ } },
  { programs: "doctl", under: "auth", way: { stdin: "always" } },
  { programs: "elasticsearch-keystore opensearch-keystore logstash-keystore kibana-keystore", way: { stdin: /^add$/ } },
  { programs: "gcloud", under: "secrets", way: { stdin: /^--data-file=-$/ } },
  { programs: "wrangler flyctl fly", way: { stdin: /^secrets?$/ } },
  { programs: "docker podman", under: "secret", way: { stdin: /^-$/ } },
  // curl(1), wget(1), HTTPie's help
  { programs: "curl", way: { options: "--oauth2-bearer --tlspassword --proxy-tlspassword", value: "either" } },
  { programs: "curl", way: { options: "-b --cookie", value: "either", part: /[^=;\s]{1,200}=([^;]*)/g } },
  { programs: "curl", way: { users: "-E --cert --proxy-cert" } },
  { programs: "http https xh xhs", way: { users: "-a --auth" } },
  { programs: "http https xh xhs", way: { options: "-a --auth", value: "either", part: /^([^:]+)$/g } },
  // poetry, oc, expo, kubectl, helm
  { programs: "poetry", under: "publish", way: { options: "-p", value: "either" } },
  { programs: "oc expo eas", under: "login", way: { options: "-p", value: "either" } },
  { programs: "kubectl oc", under: "secret", way: { users: "--from-literal", separator: "=" } },
  { programs: "vault bao", under: "kv put", way: { form: /^[\w.-]{1,200}=(?!@)(.+)$/ } },
  { programs: "vault bao", under: "kv patch", way: { form: /^[\w.-]{1,200}=(?!@)(.+)$/ } },
  { programs: "vault bao", way: { after: /^unseal$/, skip: 0 } },
  { programs: "bao", under: "login", way: { after: /^login$/, skip: 0 } },
  // nmcli(1), wpa_cli(8)
  { programs: "nmcli wpa_cli", way: { after: /^(?:password|(?:[\w-]{1,40}\.)?(?:psk|wep-key\d|leap-password|password))$/, skip: 0 } },
  // mkpasswd(1), openssl-passwd(1), openssl-enc(1), openssl-dgst(1), openssl-mac(1)
  {
    programs: "mkpasswd",
    way: { after: /mkpasswd$/, skip: 0, takes: "-m --method -S --salt -R --rounds -P --password-fd" },
  },
  { programs: "openssl", under: "passwd", way: { after: /^passwd$/, skip: 0, takes: "-salt -in -rand -writerand -provider" } },
  { programs: "openssl", way: { options: "-k -K -hmac", value: "next" } },
  { programs: "openssl", way: { form: /^(?:hex)?key:(.+)$/ } },
  { programs: "perl python python2 python3 php ruby", way: { form: /\bcrypt\w{0,10}(?:\.crypt)?\(\s{0,8}["']([^"']{1,200})["']/ } },
  // Databases
  { programs: "redis-cli valkey-cli keydb-cli", way: { after: /^(?:requirepass|masterauth)$/i, skip: 0 } },
  { programs: "redis-cli valkey-cli keydb-cli", way: { lastAfter: /^auth$/i } },
  { programs: "redis-cli valkey-cli keydb-cli", way: { form: /^>(.+)$/ } },
  { programs: "mongo mongosh", way: { form: /\bauth\(\s{0,8}["'][^"']{0,200}["']\s{0,8},\s{0,8}["']([^"']{1,200})["']/ } },
  { programs: "sqlite3 sqlcipher", way: { form: /\bPRAGMA\s{1,8}(?:hex)?(?:re)?key\s{0,8}=\s{0,8}["']?([^"';]{1,200})/i } },
  { programs: "mc", way: { after: /^host$/, skip: 4 } },
  {
    programs: "ansible-vault",
    under: "encrypt_string",
    way: { after: /^encrypt_string$/, skip: 0, takes: "--name -n --vault-id --encrypt-vault-id" },
  },
  // rclone.org/commands/rclone_config_create, rclone_obscure; the remotes of a command line
  { programs: "rclone", way: { after: /^(?:pass|secret_access_key|client_secret|token|key)$/, skip: 0 } },
  { programs: "rclone", under: "obscure", way: { after: /^obscure$/, skip: 0 } },
  { programs: "rclone", way: { form: /^:\w{1,40}(?:,[\w.]{1,60}=[^,:]{0,200}){0,20},(?:pass|secret_access_key)=([^,:]{1,200})/ } },
  // ipmitool(1), snmpcmd(1), expect(1)
  { programs: "ipmitool", way: { options: "-P", value: "either" } },
  {
    programs: "snmpget snmpgetnext snmpset snmpwalk snmpbulkwalk snmpbulkget snmptable snmptrap snmpinform snmpstatus snmpdf snmptest",
    way: { options: "-c -A -X", value: "either" },
  },
  { programs: "expect", way: { form: /\bsend\s{1,8}(?:--\s{1,8})?\\?["{]([^"\\}\r\n]{4,200})\\{0,2}[rn]/ } },
  // File transfer and shares
  { programs: "lftp", way: { form: /\b(?:open|login)\s[^;]{0,200}-u\s{0,8}[^\s,]{1,100},([^\s;"']{1,200})/ } },
  { programs: "ncftp ncftpget ncftpput ncftpls", way: { options: "-p", value: "next" } },
  {
    programs: "smbclient",
    way: {
      after: /^(?:\/\/|\\\\)/,
      skip: 0,
      takes: "-U --user -c --command -W --workgroup -I --ip-address -p --port -D --directory -A --authentication-file -m -d -s -n -T",
    },
  },
  { programs: "winexe net smbcacls smbtree nmblookup pth-winexe", way: { users: "-U --user", separator: "%" } },
  { programs: "mount mount.cifs mount.smb3", way: { options: "-o", value: "either", part: /(?:^|,)pass(?:word)?\d?=([^,]*)/g } },
  { programs: "mount mount.cifs mount.smb3", way: { options: "-o", value: "either", part: /(?:^|,)user(?:name)?=[^,%]{0,100}%([^,]*)/g } },
  { programs: "ldappasswd", way: { options: "-a", value: "next" } },
  // Archives and keys
  { programs: "zip unzip", way: { options: "-P", value: "either", among: true } },
  { programs: "ssh-keygen", way: { options: "-N -P", value: "either" } },
  { programs: "easyrsa", way: { form: /^--pass(?:in|out)=pass:(.+)$/ } },
  // Kerberos, FreeIPA, Samba
  { programs: "kadmin kadmin.local", way: { form: /(?:^|\s)-pw\s{1,8}([^\s"']{1,200})/ } },
  { programs: "kadmin", way: { options: "-w", value: "next" } },
  { programs: "kdb5_util", way: { options: "-P", value: "either" } },
  { programs: "ipa-server-install ipa-replica-install", way: { options: "-a -p", value: "next" } },
  { programs: "ipa-client-install", way: { options: "-w", value: "next" } },
  { programs: "samba-tool", under: "user", way: { after: /^(?:create|add)$/, skip: 1 } },
  { programs: "samba-tool", way: { options: "--adminpass --newpassword", value: "either" } },
  // Remote desktops, torrents
  { programs: "xfreerdp xfreerdp3 wlfreerdp", way: { form: /^\/p:(.+)$/ } },
  { programs: "rdesktop qbittorrent-cli", way: { options: "-p", value: "next" } },
  { programs: "transmission-remote", way: { users: "-n --auth" } },
  // Clouds and services
  { programs: "swift", way: { options: "-K --key", value: "either" } },
  { programs: "b2", way: { after: /^(?:authorize-account|authorize)$/, skip: 1 } },
  { programs: "netlify", way: { options: "--auth -a", value: "either" } },
  { programs: "vercel", way: { options: "-t", value: "next" } },
  { programs: "cloudflared", under: "service install", way: { after: /^install$/, skip: 0 } },
  { programs: "pulumi", under: "config set", way: { lastAfter: /^--secret$/ } },
  { programs: "dotnet", under: "user-secrets set", way: { after: /^set$/, skip: 1 } },
  { programs: "dotnet", under: "dev-certs", way: { options: "-p", value: "next" } },
  { programs: "nuget", under: "push", way: { after: /\.nupkg$/i, skip: 0 } },
  { programs: "sonar-scanner mvn mvnw gradle gradlew", way: { form: /^-Dsonar\.(?:login|token)=(.+)$/ } },
  { programs: "knife", way: { options: "-P", value: "either" } },
  { programs: "iscsiadm", way: { options: "-v --value", value: "next" } },
  { programs: "swaks", way: { options: "-ap", value: "next" } },
  { programs: "sendemail sendEmail", way: { options: "-xp", value: "next" } },
  { programs: "asadmin", way: { options: "--aliaspassword", value: "either" } },
  // Files that are edited in place: crudini(1), git-config(1)
  {
    programs: "crudini augtool",
    way: { after: /(?:passw(?:or)?d|passphrase|secret|token|api_?key)$/i, skip: 0 },
  },
];
