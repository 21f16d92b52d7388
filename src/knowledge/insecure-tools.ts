/** What a connection no longer proves or keeps when a check is off. */
export type Lost =
  /** Anybody's certificate is accepted. */
  | "certificate"
  /** Any SSH server is accepted. */
  | "host key"
  /** Nothing is encrypted. */
  | "encryption"
  /** Versions of TLS are spoken that are broken. */
  | "version";

/** The switches of a program, or of several that share them, from the manual or `--help` of each. */
export interface InsecureTool {
  /** Names without `.exe` and version, separated by blanks. */
  readonly programs: string;
  /** One option, `--name` or `--name=value`, short ones apart: `-k` of `-fsSLk`. */
  readonly option?: RegExp;
  /** One argument as it stands, for options with one dash and several letters. */
  readonly argument?: RegExp;
  /** The arguments that are no options, joined by blanks. */
  readonly operands?: RegExp;
  /** All arguments, joined by blanks. */
  readonly line?: RegExp;
  /** The certificate, unless this says otherwise. */
  readonly lost?: Lost;
}

const off = "(?:false|no|off|0)";
const isOn = "(?:=(?:true|1|t|yes))?$";
/** ssh_config(5): names in any case, the value after blanks or `=`. `accept-new` still refuses a key that changed. */
export const anyHostKey = /\bStrictHostKeyChecking(?:\s*=\s*|\s+)"?(?:no|off)\b|\bUserKnownHostsFile(?:\s*=\s*|\s+)"?\/dev\/null\b/i;
/** Properties of Maven's transports: Wagon's, and the resolver's since Maven 3.9. */
export const anyMavenServer =
  /-Dmaven\.wagon\.http\.ssl\.(?:insecure|allowall)(?:=true|\s|$)|-Daether\.(?:connector|transport)\.https\.securityMode=insecure/;

/** One row a switch, by tool. */
export const insecureTools: readonly InsecureTool[] = [
  // Downloaders
  { programs: "curl", option: /^(?:-k|--insecure|--proxy-insecure|--doh-insecure)$/ },
  { programs: "curl", option: /^(?:--tlsv1\.[01]|-[23]|--sslv[23]|--tls-max=1\.[01])$/, lost: "version" },
  { programs: "wget wget2", option: new RegExp(`^--(?:no-check-certificate$|check-certificate=${off})`) },
  { programs: "wget wget2", option: new RegExp(`^(?:-e|--execute)=\\s*check_certificate\\s*=\\s*${off}`, "i") },
  { programs: "wget wget2", option: /^--secure-protocol=(?:SSLv[23]|TLSv1(?:_1)?)$/i, lost: "version" },
  { programs: "aria2c", option: /^--check-certificate=false$/ },
  { programs: "axel hurl newman", option: /^(?:-k|--insecure)$/ },
  { programs: "http https xh xhs", option: /^--verify=(?:no|false)$/ },
  { programs: "lftp", line: new RegExp(`\\bset\\s+ssl:verify-certificate(?:/\\S*)?\\s+${off}\\b`, "i") },
  { programs: "grpcurl", argument: /^--?insecure$/ },
  { programs: "jf jfrog", option: new RegExp(`^--insecure-tls${isOn}`) },
  // Language packages
  { programs: "pip pipx uv python pypy pip-compile pip-sync", option: /^--(?:trusted-host|allow-insecure-host)=./ },
  { programs: "pip python pypy", operands: /^config set \S*trusted-host / },
  { programs: "poetry", operands: /^config certificates\.\S+\.cert false$/ },
  { programs: "pdm", operands: /^config \S+\.verify_ssl (?:false|0|no)$/i },
  { programs: "npm npx yarn pnpm", option: /^--(?:no-strict-ssl|strict-ssl=false)$/ },
  { programs: "npm npx yarn pnpm", line: /(?:^|\s)--strict-ssl\s+false\b/ },
  { programs: "npm pnpm", operands: new RegExp(`^(?:(?:config|c) )?set (?:\\S+ )*strict-ssl[ =]${off}(?: |$)`, "i") },
  { programs: "yarn", operands: new RegExp(`^config set (?:strict-ssl|enableStrictSsl)[ =]${off}(?: |$)`, "i") },
  { programs: "bundle bundler", operands: /^config (?:set )?ssl_verify_mode (?:0|none)$/i },
  { programs: "composer composer.phar", operands: /^config disable-tls (?:true|1)$/i },
  { programs: "composer composer.phar", operands: /^config secure-http (?:false|0)$/i, lost: "encryption" },
  { programs: "mvn mvnw mvnd gradle gradlew sbt ant java", argument: anyMavenServer },
  { programs: "go", argument: /^--?insecure(?:=true)?$/ },
  { programs: "go", line: /^env\b.*\bGOINSECURE=\S/ },
  { programs: "conda mamba micromamba", line: new RegExp(`^config\\b.*\\bssl_verify[ =]${off}`, "i") },
  { programs: "conda mamba micromamba", option: new RegExp(`^(?:-k|--insecure|--ssl-verify=${off}|--ssl-verify=<false>)$`, "i") },
  { programs: "conan", operands: /^remote (?:add|update) \S+ \S+ (?:false|0)\b/i },
  { programs: "conan", option: /^--insecure$/ },
  { programs: "deno", option: /^--unsafely-ignore-certificate-errors(?:=|$)/ },
  { programs: "dotnet nuget", option: /^--allow-insecure-connections$/, lost: "encryption" },
  { programs: "wp", option: /^--insecure$/ },
  // Packages of distributions
  {
    programs: "apt apt-get aptitude",
    option: new RegExp(`^(?:-o|--option)=Acquire::https?(?:::[^:=]+)*::Verify-(?:Peer|Host)=["']?${off}`, "i"),
  },
  {
    programs: "yum dnf dnf5 microdnf tdnf yum-config-manager dnf-config-manager yumdownloader",
    line: new RegExp(`(?:^|[\\s.=])(?:proxy_)?sslverify=${off}(?:\\s|$)`, "i"),
  },
  { programs: "zypper", line: /[?&]ssl_verify=no\b/ },
  { programs: "apk opkg", option: /^--no-check-certificate$/ },
  { programs: "subscription-manager", option: /^(?:--insecure|--rhsm\.insecure=(?:1|true))$/ },
  // Version control
  { programs: "git", option: new RegExp(`^(?:-c|--config)=http\\.(?:.*\\.)?sslverify=(?:${off}|)$`, "i") },
  { programs: "git", operands: new RegExp(`^config (?:set )?(?:\\S+ )?http\\.(?:\\S+\\.)?sslverify ${off}$`, "i") },
  { programs: "git", option: new RegExp(`^(?:-c|--config)=core\\.sshCommand=.*(?:${anyHostKey.source})`, "i"), lost: "host key" },
  { programs: "git", operands: new RegExp(`^config (?:set )?core\\.sshCommand .*(?:${anyHostKey.source})`, "i"), lost: "host key" },
  { programs: "svn", option: /^--trust-server-cert(?:$|-failures=)/ },
  { programs: "hg", option: /^--insecure$/ },
  { programs: "glab", operands: /^config set skip_tls_verify true$/ },
  // SSH, and what goes over it
  {
    programs: "ssh scp sftp sshfs autossh sshpass ssh-copy-id slogin",
    option: new RegExp(`^-o=(?:\\S*,)?(?:${anyHostKey.source})`, "i"),
    lost: "host key",
  },
  { programs: "rsync", option: new RegExp(`^(?:-e|--rsh)=.*(?:${anyHostKey.source})`, "i"), lost: "host key" },
  { programs: "mosh", option: new RegExp(`^--ssh=.*(?:${anyHostKey.source})`, "i"), lost: "host key" },
  {
    programs: "ansible ansible-playbook ansible-pull",
    option: new RegExp(`^--(?:ssh-common-args|ssh-extra-args)=.*(?:${anyHostKey.source})`, "i"),
    lost: "host key",
  },
  {
    programs: "ansible ansible-playbook",
    line: /\bansible_(?:ssh_)?host_key_checking["']?\s*[=:]\s*["']?(?:false|no|off|0)\b/i,
    lost: "host key",
  },
  { programs: "ansible-galaxy", option: /^(?:-c|--ignore-certs)$/ },
  // Clusters and clouds
  {
    programs: "kubectl oc helm helmfile velero etcdctl k6 odo flux tkn kubectx k9s istioctl",
    option: new RegExp(`^--(?:kube-)?insecure-skip-tls-verify${isOn}`, "i"),
  },
  { programs: "oc argocd", option: new RegExp(`^--insecure${isOn}`) },
  { programs: "helm oras ctr argocd", option: new RegExp(`^--(?:plain-http|plaintext)${isOn}`), lost: "encryption" },
  { programs: "aws s5cmd", option: /^--no-verify-ssl$/ },
  { programs: "s3cmd rclone", option: /^--no-check-(?:certificate|hostname)$/ },
  { programs: "gsutil", option: /^-o=Boto:https_validate_certificates=(?:false|0)/i },
  { programs: "mc", option: /^--insecure$/ },
  { programs: "gcloud", operands: /^config set auth\/disable_ssl_validation (?:true|1)$/i },
  { programs: "bq", option: new RegExp(`^--disable_ssl_validation${isOn}`) },
  { programs: "cf", option: /^--skip-ssl-validation$/ },
  { programs: "fly", option: /^(?:-k|--insecure)$/ },
  // Registries
  { programs: "docker podman buildah skopeo nerdctl", option: /^--(?:(?:src|dest)-)?tls-verify=(?:false|0|f)$/i },
  { programs: "docker nerdctl crane gcrane krane ko oras trivy", option: new RegExp(`^--insecure(?:-registry)?${isOn}`) },
  { programs: "executor kaniko", option: new RegExp(`^--skip-tls-verify(?:-pull)?${isOn}`) },
  { programs: "executor kaniko", option: new RegExp(`^--insecure(?:-pull)?${isOn}`), lost: "encryption" },
  { programs: "ctr", option: /^(?:-k|--skip-verify)$/ },
  { programs: "regctl", line: /^registry set\b.*--tls[= ](?:disabled|insecure)\b/ },
  { programs: "cosign", option: new RegExp(`^--allow-insecure-registry${isOn}`) },
  // Services
  { programs: "vault bao nomad", argument: new RegExp(`^--?tls-skip-verify${isOn}`) },
  { programs: "influx", option: /^--skip-verify$/ },
  {
    programs: "mongo mongosh mongodump mongorestore mongoexport mongoimport",
    option: new RegExp(`^--(?:tls|ssl)AllowInvalid(?:Certificates|Hostnames)${isOn}`),
  },
  { programs: "redis-cli", option: /^--insecure$/ },
  { programs: "clickhouse-client", option: /^--accept-invalid-certificate$/ },
  // PowerShell 6 and later
  { programs: "invoke-webrequest invoke-restmethod iwr irm", argument: /^-SkipCertificateCheck(?::\$true)?$/i },
];

/** A setting in a configuration file, by the line it is. */
export interface InsecureLine {
  readonly line: RegExp;
  /** The end of the paths it means something in; everywhere, without it. */
  readonly file?: RegExp;
  readonly lost?: Lost;
}

/** From the manual of each file. */
export const insecureLines: readonly InsecureLine[] = [
  // ssh_config(5)
  { line: /^[ \t]*(?:StrictHostKeyChecking[\s=]+"?(?:no|off)\b|UserKnownHostsFile[\s=]+"?\/dev\/null\b)/im, lost: "host key" },
  // ansible.cfg
  { line: /^[ \t]*host_key_checking\s*=\s*(?:false|no|off|0)\b/im, lost: "host key" },
  // yum.conf, *.repo, .gitconfig
  { line: /^[ \t]*(?:proxy_)?sslverify\s*=\s*(?:0|false|no|off)\b/im },
  // .npmrc, .yarnrc, .yarnrc.yml
  { line: /^[ \t]*strict-ssl(?:\s*=\s*|\s+)"?(?:false|0)\b/im },
  { line: /^[ \t]*enableStrictSsl:\s*(?:false|no|off)\b/im },
  // .wgetrc
  { line: /^[ \t]*check_?certificate\s*=\s*(?:off|no|0)\b/im },
  // .curlrc: dashes may be left out
  { line: /^[ \t]*(?:(?:--)?(?:proxy-)?insecure|-k)\s*$/im, file: /curlrc$/ },
  // apt.conf
  { line: /\bVerify-(?:Peer|Host)\s*"?(?:false|no|off|0)\b/im },
  // pip.conf
  { line: /^[ \t]*trusted-host\s*=/im },
  // .condarc
  { line: /^[ \t]*ssl_verify:\s*(?:false|no|off)\b/im },
  // .gemrc, .bundle/config
  { line: /^[ \t]*:?ssl_verify_mode:\s*(?:0|:?none)\b/im },
  { line: /^[ \t]*BUNDLE_SSL_VERIFY_MODE:\s*"?0/m },
  // composer.json and Composer's config.json
  { line: /"disable-tls"\s*:\s*true\b/ },
  { line: /"secure-http"\s*:\s*false\b/, lost: "encryption" },
  // kubeconfig
  { line: /^[ \t]*(?:-[ \t]+)?insecure-skip-tls-verify:\s*true\b/m },
  // registries.conf of Podman and its kin; rhsm.conf
  { line: /^[ \t]*insecure\s*=\s*(?:true|1)\b/m, file: /registries(?:\.conf)?(?:\.d\/[^/]+)?|\.conf$/ },
  // ldap.conf(5)
  { line: /^[ \t]*TLS_REQCERT\s+(?:never|allow)\b/im },
  // .mvn/jvm.config, .mvn/maven.config, .mavenrc
  { line: anyMavenServer },
];
