import { describe, expect, it } from "vitest";
import { maskedTools } from "../../src/knowledge/masked-options.ts";
import { secretInCommand, secretsInCommand } from "../../src/secrets/commands.ts";
import { redact } from "../../src/secrets/redact.ts";
import { shownOf } from "../rule/shown.ts";
import { commandsIn } from "./script.ts";

/** A password that everybody sees is made up; in the rows below it is `PW`. */
const pw = "Zq7Rt4Wm9Xk";

/** A row for each way of the table, as its manual page has it. */
const masked: readonly string[] = [
  "echo 'PW' | sudo -S apt-get install -y jq",
  "echo PW | sudo -kS ls",
  "echo PW | sudo --stdin ls",
  "echo PW | su -c whoami root",
  "echo PW | htpasswd -i /etc/users app",
  "echo 'PW' | cryptsetup luksFormat /dev/sdb -",
  "cryptsetup open /dev/sdb x <<< PW",
  "echo PW | zfs load-key tank",
  "echo PW | openssl enc -aes-256-cbc -pass stdin -in a",
  "echo PW | openssl passwd -stdin",
  "echo PW | gpg --batch --passphrase-fd 0 -d a.gpg",
  "echo PW | kinit admin@EXAMPLE.COM",
  "printf 'PW\\nPW\\n' | smbpasswd -s -a app",
  "echo PW | vncpasswd -f",
  "echo PW | wg pubkey",
  "echo PW | ldapsearch -x -y /dev/stdin",
  "echo PW | mkpasswd -s",
  "echo PW | argon2 salt",
  "echo PW | wpa_passphrase net",
  "echo PW | az acr login --password-stdin",
  "echo PW | argocd login h",
  "echo PW | vault login -",
  "echo PW | doctl auth init",
  "echo PW | bin/elasticsearch-keystore add -x bootstrap.password",
  "logstash-keystore add X <<< PW",
  "echo PW | gcloud secrets create x --data-file=-",
  "echo PW | wrangler secret put X",
  "echo PW | docker secret create x -",
  "curl --oauth2-bearer PW https://x.example/a",
  "curl --tlspassword PW https://x.example/a",
  "curl -b 'auth=PW' https://x.example/a",
  "curl --cookie 'session=PW; x=PW' https://x.example/a",
  "curl -E client.pem:PW https://x.example/a",
  "http -a user:PW https://x.example/a",
  "xh --auth PW https://x.example/a",
  "poetry publish -u u -p PW",
  "oc login -u dev -p PW https://api.example.com",
  "kubectl create secret generic x --from-literal=foo=PW",
  "vault kv put secret/x foo=PW",
  "vault kv patch secret/x foo=PW",
  "vault operator unseal PW",
  "bao login PW",
  "nmcli dev wifi connect net password PW",
  "nmcli con modify net wifi-sec.psk PW",
  "wpa_cli set_network 0 psk '\"PW\"'",
  "useradd -p $(mkpasswd -m sha-512 PW) joe",
  "useradd -p $(openssl passwd -6 -salt xyz PW) joe",
  'useradd -p $(perl -e \'print crypt("PW", "salt")\') joe',
  "openssl enc -aes-256-cbc -k PW -in a",
  "openssl dgst -hmac PW a",
  "openssl mac -macopt key:PW HMAC",
  "redis-cli CONFIG SET requirepass PW",
  "redis-cli AUTH PW",
  "redis-cli ACL SETUSER app on '>PW' allkeys",
  'mongosh --eval \'db.auth("root","PW")\'',
  "sqlite3 a.db \"PRAGMA key='PW'\"",
  "mc config host add n http://minio:9000 KEYID PW",
  "ansible-vault encrypt_string 'PW' --name x",
  "rclone config create n webdav url https://x user u pass PW",
  "rclone obscure PW",
  "rclone lsd :sftp,host=x,pass=PW:",
  "ipmitool -I lanplus -H h -U admin -P PW power on",
  "snmpwalk -v3 -u u -l authPriv -a SHA -A PW -x AES -X PW host",
  "snmpget -v2c -c PW host oid",
  'expect -c \'spawn ssh h; expect "assword:"; send "PW\\r"; interact\'',
  "lftp -e 'open -u deploy,PW files.example.com'",
  "ncftpget -u u -p PW h",
  "smbclient //files/share PW -U deploy",
  "winexe -U u%PW //h cmd",
  "mount -t cifs -o user=u,pass=PW //h/s /m",
  "mount.cifs //h/s /m -o user=u%PW",
  "ldappasswd -a PW uid=u",
  "zip -rP PW a.zip b",
  "unzip -oP PW a.zip",
  "ssh-keygen -t rsa -N PW -f k",
  "easyrsa --passout=pass:PW build-ca",
  'kadmin.local -q "addprinc -pw PW u"',
  "kadmin -w PW -p admin/admin -q x",
  "kdb5_util create -s -P PW",
  "ipa-server-install -a PW -p PW -U",
  "ipa-client-install -w PW -p admin",
  "samba-tool user create u PW",
  "samba-tool domain provision --adminpass=PW",
  "xfreerdp /v:h /u:u /p:PW",
  "rdesktop -u u -p PW h",
  "transmission-remote -n u:PW -l",
  "swift -U u -K PW list",
  "b2 authorize-account KEYID PW",
  "netlify deploy --auth PW",
  "vercel -t PW --prod",
  "cloudflared service install PW",
  "pulumi config set --secret dbpw PW",
  "dotnet user-secrets set Db:Password PW",
  "dotnet dev-certs https -ep a.pfx -p PW",
  "nuget push a.nupkg PW -Source x",
  "sonar-scanner -Dsonar.login=PW",
  "knife bootstrap h -P PW -x u",
  "iscsiadm -m node -o update -n node.session.auth.password -v PW",
  "swaks -au u -ap PW",
  "sendemail -xu u -xp PW",
  "asadmin create-password-alias --aliaspassword PW",
  "crudini --set a.ini db password PW",
];

/** Further forms that are masked in a word of whatever program. */
const inWords: readonly string[] = [
  ...["Basic", "Bearer", "Digest", "Token", "ApiKey", "Negotiate"].map(
    (scheme) => `curl -H 'Authorization: ${scheme} PW' https://x.example/a`,
  ),
  "curl -H 'Proxy-Authorization: Basic PW' https://x.example/a",
  "curl -H 'Authorization: AWS4-HMAC-SHA256 Credential=PW/2026/eu/s3, Signature=PW' https://x.example/a",
  'curl -H \'Authorization: Digest username="u", response="PW"\' https://x.example/a',
  "wget --header 'Cookie: theme=dark; sid=PW' https://x.example/a",
  "curl -H 'Ocp-Apim-Subscription-Key: PW' https://x.example/a",
  "curl -H 'X-Auth-Key:PW' https://x.example/a",
  "git clone https://PWPW@git.example.com/a.git",
  "mysql -e \"SET PASSWORD FOR 'r'@'h' = PASSWORD('PW')\"",
  "mysql -e \"CREATE USER a IDENTIFIED WITH mysql_native_password BY 'PW'\"",
  'mongosh --eval \'db.createUser({user:"a",pwd:"PW",roles:[]})\'',
  "printf 'user = u\\npass = PW\\n' > /etc/x.conf",
  'echo "mysql-server mysql-server/root_password password PW" | debconf-set-selections',
  "sed -i 's|PASSWORD_PLACEHOLDER|PW|' a.conf",
  "yq -i '.db.password = \"PW\"' a.yml",
  "python -c \"import os; os.environ['DB_PASSWORD']='PW'\"",
  'php -r \'define("DB_PASSWORD", "PW");\'',
  "terraform init -backend-config=secret_key=PW",
  "export DB_PASSWORD=Kd7\"PW\"'PW'",
  "echo 'app:PW' >> /etc/nginx/.htpasswd",
  'echo "*:*:*:u:PW" > ~/.pgpass',
  "echo 'user:PW:1000' > /etc/sftp/users.conf",
  "echo PW > /run/secrets/db_password",
  "printf 'app:%s\\n' PW | chpasswd",
  "printf '%s:%s\\n' app PW | chpasswd",
  'echo -e "PW\\nPW" | passwd app',
];

/** What stands beside, and stays. */
const open: readonly string[] = [
  "mkdir -p /srv/data/release2026",
  "tar -p -xf archive2026.tar",
  "docker run -p 8080:80 -w /srv/App2026 redis",
  "psql -p 5432 -h Db01",
  "curl -b cookies2026.txt -c jar2026.txt https://x.example/a",
  "curl -k -E client2026.pem https://x.example/a",
  "curl -H 'Accept: text/plain' -H 'Idempotency-Key: Ab12Cd34' https://x.example/a",
  'curl -H "Authorization: Bearer $TOKEN" -H "Cookie: auth=$COOKIE" https://x.example/a',
  "openssl passwd -6 -salt Xy12Zz34",
  "openssl genrsa -out Key2026.pem 2048",
  "ssh-keygen -t ed25519 -N '' -f /root/Key2026",
  "zip -r Archive2026.zip Dir2026",
  "unzip -p App2026.zip File2026",
  "ldapsearch -x -b dc=Example2026 -D cn=Admin2026 -W",
  "mongodump --host Db2026 --port 27017 -d App2026",
  "lftp -u deploy files2026.example.com",
  "smbclient //files/Share2026 -U deploy2026 -c 'get File2026'",
  "mount -t cifs //h/Share2026 /m -o credentials=/run/secrets/smb2026,vers=3.0",
  "echo 'deb https://x Release2026 main' | sudo tee /etc/apt/sources.list.d/x.list",
  'echo "CREATE DATABASE App2026" | su - postgres -c psql',
  'echo "root:x:0:0::/root:/bin/sh" > /etc/passwd',
  "kubectl create configmap x --from-literal=Mode2026=Fast2026",
  "vault login -method=oidc role=Role2026",
  "nmcli dev wifi list ifname Wlan2026",
  "redis-cli -h Cache2026 -p 6379 ping",
  "snmpwalk -v2c -c $COMMUNITY Host2026",
  'expect -c \'spawn ssh Host2026; expect "yes/no"; send "yes\\r"\'',
  "rclone copy Remote2026:x /srv",
  "ansible-playbook -e mode=Fast2026 -i Inv2026 a.yml",
  "sed -i 's|MODE=slow|MODE=Fast2026|' a.conf",
  "crudini --set a.ini db host Db2026",
  "python -c \"import os; os.environ['MODE']='Fast2026'\"",
  "swift build -c Release2026",
  "netlify deploy --dir=Out2026",
  "git clone https://x-access-token@git.example.com/Group2026/a.git",
  "wpa_passphrase Net2026",
];

const quote = JSON.stringify;
const dollars = (line: string): string => line.replaceAll("$", "$$$$");
/** Files in which a line of a shell stands. */
const files: Readonly<Record<string, (line: string) => Readonly<Record<string, string>>>> = {
  RUN: (line) => ({ Dockerfile: `FROM debian:13\nRUN ${line}\n` }),
  "a list of CMD": (line) => ({ Dockerfile: `FROM debian:13\nCMD ${quote(["sh", "-c", line])}\n` }),
  "a command of Compose": (line) => ({
    "compose.yaml": `services:\n  a:\n    image: a:1\n    entrypoint: ["/bin/sh", "-c", ${quote(dollars(line))}]\n`,
  }),
  "a hook in a block": (line) => ({
    "compose.yaml": `services:\n  a:\n    image: a:1\n    post_start:\n      - command:\n          - sh\n          - -c\n          - |\n            ${dollars(line)}\n`,
  }),
};

describe("a credential that no rule reports is masked all the same", () => {
  it.each([...masked, ...inWords])("%s", async (row) => {
    const line = row.replaceAll("PW", pw);
    for (const [where, make] of Object.entries(files)) {
      const [shown = ""] = Object.values(await shownOf(make(line)));
      expect(shown, where).not.toContain(pw);
    }
    expect(redact(line)).not.toContain(pw);
  });

  it.each(masked)("and the command around it stays: %s", async (row) => {
    const { Dockerfile: shown = "" } = await shownOf(files["RUN"]?.(row.replaceAll("PW", pw)) ?? {});
    const words = row
      .split(/[\s'"]+/)
      .filter((word) => /^[\w./-]{3,}$/.test(word) && !word.includes("PW") && !/^(?:dbpw|stdin)$/.test(word));
    for (const word of words) expect(shown).toContain(word);
  });

  it.each(masked)("no rule reports %s", (row) => {
    for (const command of commandsIn(row.replaceAll("PW", pw))) expect(secretInCommand(command)?.value).not.toBe(pw);
  });

  it.each(open)("but not this: %s", async (line) => {
    expect(redact(line)).toBe(line);
    for (const make of Object.values(files)) expect(await shownOf(make(line))).toEqual(make(line));
  });

  it("there is a row for every way of every tool", () => {
    const all = masked.map((row) => row.replaceAll("PW", pw));
    for (const tool of maskedTools) {
      const names = tool.programs.split(" ");
      const isTold = all.some((line) =>
        commandsIn(line).some((command) =>
          [
            command.name,
            ...command.wrappers.map(({ name }) => name),
            ...command.feeds.flatMap((each) => [each.name, ...each.wrappers.map(({ name }) => name)]),
          ].some((name) => names.includes(name)),
        ),
      );
      expect(isTold, tool.programs).toBe(true);
    }
  });

  it("each once, with its value", () => {
    const uses = commandsIn(`curl -b 'a=${pw}' -H 'Authorization: Digest ${pw}1' x`).flatMap((command) => [...secretsInCommand(command)]);
    expect(uses.map(({ value, quiet }) => [value, quiet])).toEqual([
      [pw, true],
      [`${pw}1`, undefined],
    ]);
  });
});
