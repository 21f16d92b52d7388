import { describe, expect, it } from "vitest";
import { insecureTools } from "../../src/knowledge/insecure-tools.ts";
import { said } from "./said.ts";

const run = (command: string): Promise<string[]> => said("no-insecure-tls", `FROM debian:13.1\nRUN ${command}\n`);

/** A command, and what of it switches a check off; a command beside it that is like it and does not. */
const switches: readonly (readonly [bad: string, marked: string, good: string])[] = [
  ["curl -fsSLk https://x.example/a", "high -fsSLk", "curl -fsSL -o k https://x.example/a"],
  ["curl --proxy-insecure https://x.example/a", "high --proxy-insecure", "curl --proxy-cacert ca.pem https://x.example/a"],
  ["curl --tls-max 1.1 https://x.example/a", "medium --tls-max 1.1", "curl --tls-max 1.3 https://x.example/a"],
  ["wget --no-check-certificate https://x.example/a", "high --no-check-certificate", "wget --ca-certificate=ca.pem https://x.example/a"],
  ["wget --check-certificate=off https://x.example/a", "high --check-certificate=off", "wget --check-certificate=on https://x.example/a"],
  ["wget -e check_certificate=off https://x.example/a", "high -e check_certificate=off", "wget -e robots=off https://x.example/a"],
  [
    "wget2 --secure-protocol=TLSv1 https://x.example/a",
    "medium --secure-protocol=TLSv1",
    "wget --secure-protocol=TLSv1_3 https://x.example/a",
  ],
  [
    "aria2c --check-certificate=false https://x.example/a",
    "high --check-certificate=false",
    "aria2c --check-certificate=true https://x.example/a",
  ],
  ["axel -k https://x.example/a", "high -k", "axel -n 4 https://x.example/a"],
  ["http --verify no https://x.example/a", "high --verify no", "http --verify ca.pem https://x.example/a"],
  ["xh --verify=no https://x.example/a", "high --verify=no", "xh --verify=yes https://x.example/a"],
  [
    'lftp -e "set ssl:verify-certificate no; get a" x.example',
    'high lftp -e "set ssl:verify-certificate no; get a" x.example',
    'lftp -e "set ssl:verify-certificate yes; get a" x.example',
  ],
  ["grpcurl -insecure x.example:443 list", "high -insecure", "grpcurl -cacert ca.pem x.example:443 list"],
  ["jf rt dl --insecure-tls=true a", "high --insecure-tls=true", "jf rt dl --insecure-tls=false a"],
  ["pip3.12 install --trusted-host x.example a", "high --trusted-host x.example", "pip install a==1"],
  ["python3 -m pip install --trusted-host=x.example a", "high --trusted-host=x.example", "python3 -m pip install --cert ca.pem a"],
  ["uv pip install --allow-insecure-host x.example a", "high --allow-insecure-host x.example", "uv pip install --native-tls a"],
  [
    "pip config set global.trusted-host x.example",
    "high pip config set global.trusted-host x.example",
    "pip config set global.index-url https://x.example",
  ],
  [
    "poetry config certificates.x.cert false",
    "high poetry config certificates.x.cert false",
    "poetry config certificates.x.cert /etc/ssl/ca.pem",
  ],
  ["pdm config pypi.verify_ssl false", "high pdm config pypi.verify_ssl false", "pdm config pypi.verify_ssl true"],
  ["npm ci --strict-ssl=false", "high --strict-ssl=false", "npm ci --strict-ssl=true"],
  ["npm ci --strict-ssl false", "high npm ci --strict-ssl false", "npm ci --strict-ssl true"],
  ["npm config set -g strict-ssl=false", "high npm config set -g strict-ssl=false", "npm config get strict-ssl"],
  ["pnpm set strict-ssl false --location=global", "high pnpm set strict-ssl false --location=global", "pnpm config set strict-ssl true"],
  ["yarn config set enableStrictSsl false", "high yarn config set enableStrictSsl false", "yarn config set enableStrictSsl true"],
  ["bundle config --global ssl_verify_mode 0", "high bundle config --global ssl_verify_mode 0", "bundle config set ssl_verify_mode 1"],
  ["composer config -g -- disable-tls true", "high composer config -g -- disable-tls true", "composer config -g disable-tls false"],
  ["composer config secure-http false", "medium composer config secure-http false", "composer config secure-http true"],
  [
    "./mvnw -Dmaven.wagon.http.ssl.insecure=true package",
    "high -Dmaven.wagon.http.ssl.insecure=true",
    "./mvnw -Dmaven.wagon.http.ssl.insecure=false package",
  ],
  [
    "mvn -Daether.connector.https.securityMode=insecure package",
    "high -Daether.connector.https.securityMode=insecure",
    "mvn -Daether.connector.https.securityMode=default package",
  ],
  ["go get -insecure x.example/a", "high -insecure", "go get x.example/a@v1"],
  ["go env -w GOINSECURE=x.example", "high go env -w GOINSECURE=x.example", "go env -w GOPRIVATE=x.example"],
  ["conda config --set ssl_verify false", "high conda config --set ssl_verify false", "conda config --set ssl_verify /etc/ssl/ca.pem"],
  ["micromamba install --ssl-verify false a", "high --ssl-verify false", "micromamba install --ssl-verify ca.pem a"],
  ["conan remote add x https://x.example False", "high conan remote add x https://x.example False", "conan remote add x https://x.example"],
  [
    "deno run --unsafely-ignore-certificate-errors=x.example a.ts",
    "high --unsafely-ignore-certificate-errors=x.example",
    "deno run --cert ca.pem a.ts",
  ],
  [
    "dotnet nuget add source http://x.example --allow-insecure-connections",
    "medium --allow-insecure-connections",
    "dotnet nuget add source https://x.example",
  ],
  ["wp plugin install a --insecure", "high --insecure", "wp plugin install a"],
  [
    "apt-get -o Acquire::https::Verify-Peer=false update",
    "high -o Acquire::https::Verify-Peer=false",
    "apt-get -o Acquire::https::Verify-Peer=true update",
  ],
  ["dnf --setopt=sslverify=0 install -y a", "high dnf --setopt=sslverify=0 install -y a", "dnf --setopt=sslverify=1 install -y a"],
  [
    "dnf config-manager --save --setopt=x.sslverify=false",
    "high dnf config-manager --save --setopt=x.sslverify=false",
    "dnf config-manager --enable x",
  ],
  [
    'zypper ar "https://x.example/r?ssl_verify=no" x',
    'high zypper ar "https://x.example/r?ssl_verify=no" x',
    "zypper ar https://x.example/r x",
  ],
  ["apk add --no-check-certificate a", "high --no-check-certificate", "apk add --no-cache a"],
  ["subscription-manager register --insecure", "high --insecure", "subscription-manager register"],
  [
    "git clone -c http.https://x.example/.sslVerify=false https://x.example/r",
    "high -c http.https://x.example/.sslVerify=false",
    "git clone -c http.sslVerify=true https://x.example/r",
  ],
  ["git -c http.sslVerify= pull", "high -c http.sslVerify=", "git -c http.sslVerify pull"],
  ["git config --global http.sslverify off", "high git config --global http.sslverify off", "git config --global --unset http.sslVerify"],
  [
    'git -c core.sshCommand="ssh -o StrictHostKeyChecking=no" pull',
    'high -c core.sshCommand="ssh -o StrictHostKeyChecking=no"',
    'git -c core.sshCommand="ssh -i key" pull',
  ],
  [
    'git config core.sshCommand "ssh -o UserKnownHostsFile=/dev/null"',
    'high git config core.sshCommand "ssh -o UserKnownHostsFile=/dev/null"',
    'git config core.sshCommand "ssh -i key"',
  ],
  ["svn export --trust-server-cert https://x.example/r", "high --trust-server-cert", "svn export https://x.example/r"],
  ["hg clone --insecure https://x.example/r", "high --insecure", "hg clone https://x.example/r"],
  ["glab config set skip_tls_verify true", "high glab config set skip_tls_verify true", "glab config set skip_tls_verify false"],
  [
    "ssh -o StrictHostKeyChecking=no a@x.example true",
    "high -o StrictHostKeyChecking=no",
    "ssh -o StrictHostKeyChecking=yes a@x.example true",
  ],
  [
    "scp -P 22 -ostricthostkeychecking=off a@x.example:f .",
    "high -ostricthostkeychecking=off",
    "scp -P 22 -o StrictHostKeyChecking=accept-new a@x.example:f .",
  ],
  [
    'sftp -o "StrictHostKeyChecking no" a@x.example',
    'high -o "StrictHostKeyChecking no"',
    'sftp -o "StrictHostKeyChecking ask" a@x.example',
  ],
  [
    "sshfs -o ro,StrictHostKeyChecking=no a@x.example:/ /m",
    "high -o ro,StrictHostKeyChecking=no",
    "sshfs -o ro,reconnect a@x.example:/ /m",
  ],
  [
    "sshpass -f p ssh -o StrictHostKeyChecking=no a@x.example true",
    "high -o StrictHostKeyChecking=no",
    "sshpass -f p ssh a@x.example true",
  ],
  [
    "ssh -o UserKnownHostsFile=/dev/null a@x.example true",
    "high -o UserKnownHostsFile=/dev/null",
    "ssh -o UserKnownHostsFile=/k a@x.example true",
  ],
  [
    "rsync -az -e 'ssh -o StrictHostKeyChecking=no' a@x.example:/f .",
    "high -e 'ssh -o StrictHostKeyChecking=no'",
    "rsync -az -e 'ssh -p 22' a@x.example:/f .",
  ],
  [
    "mosh --ssh='ssh -o StrictHostKeyChecking=no' x.example",
    "high --ssh='ssh -o StrictHostKeyChecking=no'",
    "mosh --ssh='ssh -p 22' x.example",
  ],
  [
    "ansible-playbook --ssh-common-args='-o StrictHostKeyChecking=no' p.yml",
    "high --ssh-common-args='-o StrictHostKeyChecking=no'",
    "ansible-playbook -i hosts p.yml",
  ],
  [
    "ansible all -e ansible_host_key_checking=false -m ping",
    "high ansible all -e ansible_host_key_checking=false -m ping",
    "ansible all -m ping",
  ],
  ["ansible-galaxy install -c a.b", "high -c", "ansible-galaxy install -p roles a.b"],
  [
    "helm repo add x https://x.example --insecure-skip-tls-verify",
    "high --insecure-skip-tls-verify",
    "helm repo add x https://x.example --insecure-skip-tls-verify=false",
  ],
  ["helm upgrade a b --kube-insecure-skip-tls-verify", "high --kube-insecure-skip-tls-verify", "helm upgrade a b --ca-file ca.pem"],
  ["helm pull oci://x.example/a --plain-http", "medium --plain-http", "helm pull oci://x.example/a"],
  ["oc login --insecure-skip-tls-verify=true https://x.example", "high --insecure-skip-tls-verify=true", "oc login https://x.example"],
  ["argocd login x.example --insecure", "high --insecure", "argocd login x.example --grpc-web"],
  ["aws --no-verify-ssl s3 ls", "high --no-verify-ssl", "aws --ca-bundle ca.pem s3 ls"],
  ["rclone copy --no-check-certificate a: b", "high --no-check-certificate", "rclone copy --no-check-dest a: b"],
  [
    "gsutil -o Boto:https_validate_certificates=False cp a b",
    "high -o Boto:https_validate_certificates=False",
    "gsutil -o GSUtil:parallel_process_count=1 cp a b",
  ],
  ["mc --insecure ls x", "high --insecure", "mc ls x"],
  [
    "gcloud config set auth/disable_ssl_validation True",
    "high gcloud config set auth/disable_ssl_validation True",
    "gcloud config set auth/disable_ssl_validation False",
  ],
  ["bq --disable_ssl_validation ls", "high --disable_ssl_validation", "bq ls"],
  ["cf api --skip-ssl-validation https://x.example", "high --skip-ssl-validation", "cf api https://x.example"],
  ["fly -t x login -k", "high -k", "fly -t x login"],
  ["podman pull --tls-verify=false x.example/a", "high --tls-verify=false", "podman pull --tls-verify=true x.example/a"],
  ["skopeo copy --src-tls-verify=false docker://a docker://b", "high --src-tls-verify=false", "skopeo copy docker://a docker://b"],
  ["crane pull --insecure x.example/a a.tar", "high --insecure", "crane pull x.example/a a.tar"],
  ["/kaniko/executor --skip-tls-verify-pull", "high --skip-tls-verify-pull", "/kaniko/executor --context ."],
  ["/kaniko/executor --insecure", "medium --insecure", "/kaniko/executor --cache"],
  ["ctr images pull -k x.example/a", "high -k", "ctr images pull x.example/a"],
  [
    "regctl registry set --tls=disabled x.example",
    "high regctl registry set --tls=disabled x.example",
    "regctl registry set --tls=enabled x.example",
  ],
  ["cosign verify --allow-insecure-registry x.example/a", "high --allow-insecure-registry", "cosign verify --key k.pub x.example/a"],
  ["vault login -tls-skip-verify t", "high -tls-skip-verify", "vault login -tls-skip-verify=false t"],
  ["influx ping --skip-verify", "high --skip-verify", "influx ping"],
  ["mongorestore --tlsAllowInvalidCertificates d", "high --tlsAllowInvalidCertificates", "mongorestore --tls d"],
  ["redis-cli --tls --insecure ping", "high --insecure", "redis-cli --tls ping"],
  ["clickhouse-client --accept-invalid-certificate", "high --accept-invalid-certificate", "clickhouse-client --secure"],
];

describe("the switches of each tool", () => {
  it.each(switches)("%s", async (bad, marked, good) => {
    expect(await run(bad)).toEqual([marked]);
    expect(await run(good)).toEqual([]);
    expect(await run(`echo "${bad.replaceAll('"', "")}" && grep -r "${bad.replaceAll('"', "")}" /etc`)).toEqual([]);
  });

  it("has a row here for every row of the table", () => {
    const commands = switches.map(([bad]) => bad);
    // PowerShell has tests of its own.
    const named = insecureTools.filter(({ programs }) => !programs.startsWith("invoke-"));
    const without = named.filter(
      ({ programs }) => !commands.some((each) => programs.split(" ").some((name) => new RegExp(`(?:^|/)${name}[\\d.]*\\s`).test(each))),
    );
    expect(without.map(({ programs }) => programs)).toEqual([]);
  });

  it("are seen through what starts the tool, and in exec form", async () => {
    expect(await run("sudo -u a timeout 5 env X=1 kubectl --insecure-skip-tls-verify get a")).toEqual(["high --insecure-skip-tls-verify"]);
    expect(await run('["wget", "--no-check-certificate", "https://x.example/a"]')).toEqual(['high "--no-check-certificate"']);
    expect(await run('sh -c "aws --no-verify-ssl s3 ls"')).toEqual(["high --no-verify-ssl"]);
    expect(await said("no-insecure-tls", "FROM debian:13.1\nONBUILD RUN podman pull --tls-verify=false a\n")).toEqual([
      "high --tls-verify=false",
    ]);
  });

  it("the two options about host keys are one switch", async () => {
    expect(await run("ssh -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null a@x.example true")).toEqual([
      "high -o StrictHostKeyChecking=no",
    ]);
  });
});

describe("settings written into a file", () => {
  it.each([
    ["echo 'StrictHostKeyChecking no' >> /etc/ssh/ssh_config", "high 'StrictHostKeyChecking no'"],
    ["echo StrictHostKeyChecking no >> /etc/ssh/ssh_config", "high StrictHostKeyChecking no"],
    ['echo -e "Host *\\n\\tStrictHostKeyChecking=no" > ~/.ssh/config', 'high "Host *\\n\\tStrictHostKeyChecking=no"'],
    ["printf 'UserKnownHostsFile /dev/null\\n' | tee -a /etc/ssh/ssh_config", "high 'UserKnownHostsFile /dev/null\\n'"],
    [
      "sed -i 's/.*StrictHostKeyChecking.*/StrictHostKeyChecking no/' /etc/ssh/ssh_config",
      "high 's/.*StrictHostKeyChecking.*/StrictHostKeyChecking no/'",
    ],
    ["echo 'host_key_checking = False' > ansible.cfg", "high 'host_key_checking = False'"],
    ["echo sslverify=0 >> /etc/yum.conf", "high sslverify=0"],
    ["echo strict-ssl=false > .npmrc", "high strict-ssl=false"],
    ["echo 'enableStrictSsl: false' >> .yarnrc.yml", "high 'enableStrictSsl: false'"],
    ["echo check_certificate = off >> ~/.wgetrc", "high check_certificate = off"],
    ["echo insecure >> ~/.curlrc", "high insecure"],
    ["echo -k > /root/.curlrc", "high -k"],
    [`echo 'Acquire::https::Verify-Peer "false";' > /etc/apt/apt.conf.d/99x`, `high 'Acquire::https::Verify-Peer "false";'`],
    ["printf '[global]\\ntrusted-host = x.example\\n' > /etc/pip.conf", "high '[global]\\ntrusted-host = x.example\\n'"],
    ["echo 'ssl_verify: false' > ~/.condarc", "high 'ssl_verify: false'"],
    ["echo ':ssl_verify_mode: 0' > ~/.gemrc", "high ':ssl_verify_mode: 0'"],
    [`echo 'BUNDLE_SSL_VERIFY_MODE: "0"' > .bundle/config`, `high 'BUNDLE_SSL_VERIFY_MODE: "0"'`],
    [`echo '{"config": {"disable-tls": true}}' > config.json`, `high '{"config": {"disable-tls": true}}'`],
    [`echo '{"config": {"secure-http": false}}' > config.json`, `medium '{"config": {"secure-http": false}}'`],
    ["echo '    insecure-skip-tls-verify: true' >> ~/.kube/config", "high '    insecure-skip-tls-verify: true'"],
    ["echo 'insecure = true' >> /etc/containers/registries.conf", "high 'insecure = true'"],
    ["echo 'TLS_REQCERT never' >> /etc/ldap/ldap.conf", "high 'TLS_REQCERT never'"],
    ["echo -Dmaven.wagon.http.ssl.insecure=true > .mvn/maven.config", "high -Dmaven.wagon.http.ssl.insecure=true"],
    ["echo 'export NODE_TLS_REJECT_UNAUTHORIZED=0' >> /etc/profile", "high 'export NODE_TLS_REJECT_UNAUTHORIZED=0'"],
  ])("%s", async (command, marked) => {
    expect(await run(command)).toEqual([marked]);
  });

  it.each([
    "echo 'StrictHostKeyChecking no'",
    "echo 'StrictHostKeyChecking yes' >> /etc/ssh/ssh_config",
    "echo '# StrictHostKeyChecking no' >> /etc/ssh/ssh_config",
    "sed -i 's/StrictHostKeyChecking no/StrictHostKeyChecking yes/' /etc/ssh/ssh_config",
    "sed -i '/StrictHostKeyChecking no/d' /etc/ssh/ssh_config",
    "echo insecure > /srv/mode",
    "echo 'insecure = false' >> /etc/containers/registries.conf",
    "echo strict-ssl=true > .npmrc",
    "grep sslverify=0 /etc/yum.conf",
    "echo 'TLS_REQCERT demand' >> /etc/ldap/ldap.conf",
  ])("silent: %s", async (command) => {
    expect(await run(command)).toEqual([]);
  });

  it("are found in here-documents of COPY and RUN", async () => {
    const text =
      "FROM debian:13.1\nCOPY <<EOF /root/.ssh/config\nHost *\n  StrictHostKeyChecking no\nEOF\nRUN cat > /root/.npmrc <<EOF\nstrict-ssl=false\nEOF\n";
    expect((await said("no-insecure-tls", text)).map((each) => each.split("\n")[0])).toEqual(["high Host *", "high strict-ssl=false"]);
    expect(await said("no-insecure-tls", text.replace("Checking no", "Checking yes").replace("=false", "=true"))).toEqual([]);
  });
});

describe("variables that switch a check off", () => {
  const env = (setting: string): Promise<string[]> => said("no-insecure-tls-env", `FROM debian:13.1\nENV ${setting}\n`);
  it.each([
    ["NODE_TLS_REJECT_UNAUTHORIZED=0", "NODE_TLS_REJECT_UNAUTHORIZED=1"],
    ["PERL_LWP_SSL_VERIFY_HOSTNAME=0", "PERL_LWP_SSL_VERIFY_HOSTNAME=1"],
    ["GIT_SSL_NO_VERIFY=false", "GIT_SSL_CAINFO=/ca.pem"],
    ["npm_config_strict_ssl=false", "npm_config_strict_ssl=true"],
    ["NPM_config_strict_ssl=false", "NPM_CONFIG_STRICT_SSL=true"],
    ["BUNDLE_SSL_VERIFY_MODE=0", "BUNDLE_SSL_VERIFY_MODE=1"],
    ["GOINSECURE=x.example", "GOPRIVATE=x.example"],
    ["GOFLAGS=-insecure", "GOFLAGS=-mod=vendor"],
    ["MAVEN_OPTS=-Dmaven.wagon.http.ssl.insecure=true", "MAVEN_OPTS=-Xmx1g"],
    ["AZURE_CLI_DISABLE_CONNECTION_VERIFICATION=1", "AZURE_CLI_DISABLE_CONNECTION_VERIFICATION="],
    ["CLOUDSDK_AUTH_DISABLE_SSL_VALIDATION=true", "CLOUDSDK_AUTH_DISABLE_SSL_VALIDATION=false"],
    ["HELM_KUBEINSECURE_SKIP_TLS_VERIFY=true", "HELM_KUBEINSECURE_SKIP_TLS_VERIFY=false"],
    ["VAULT_SKIP_VERIFY=1", "VAULT_SKIP_VERIFY=0"],
    ["CONSUL_HTTP_SSL_VERIFY=false", "CONSUL_HTTP_SSL_VERIFY=true"],
    ["TRIVY_INSECURE=true", "TRIVY_INSECURE=false"],
    ["ARGOCD_OPTS=--insecure", "ARGOCD_OPTS=--grpc-web"],
    ["ANSIBLE_GALAXY_IGNORE=true", "ANSIBLE_GALAXY_IGNORE=false"],
    ["LDAPTLS_REQCERT=never", "LDAPTLS_REQCERT=demand"],
    ["ANSIBLE_HOST_KEY_CHECKING=False", "ANSIBLE_HOST_KEY_CHECKING=True"],
    ['GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no"', 'GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=yes"'],
  ])("%s", async (bad, good) => {
    expect(await env(bad)).toEqual([`high ${bad}`]);
    expect(await env(good)).toEqual([]);
  });

  it("are found before a command, and in Compose", async () => {
    expect(await said("no-insecure-tls-env", "FROM debian:13.1\nRUN GIT_SSH_COMMAND='ssh -o StrictHostKeyChecking=no' git pull\n")).toEqual(
      ["high GIT_SSH_COMMAND='ssh -o StrictHostKeyChecking=no'"],
    );
    const compose = (value: string): Record<string, string> => ({
      "compose.yaml": `services:\n  a:\n    image: example/a:1.0\n    environment:\n      - VAULT_SKIP_VERIFY=${value}\n`,
    });
    expect(await said("no-insecure-tls-env", compose("true"))).toEqual(["high VAULT_SKIP_VERIFY=true"]);
    expect(await said("no-insecure-tls-env", compose("false"))).toEqual([]);
  });
});

it("a long text costs no more than reading it", async () => {
  const started = performance.now();
  for (const text of ["\\n".repeat(30_000), " ".repeat(60_000), "a ".repeat(30_000), "StrictHostKeyChecking ".repeat(2_500)])
    await run(`echo '${text}' > /etc/x.conf && git config set '${text}' && ssh -o '${text}' x && npm set '${text}'`);
  expect(performance.now() - started).toBeLessThan(5_000);
});
