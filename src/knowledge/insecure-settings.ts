import { anyHostKey, anyMavenServer, type Lost } from "./insecure-tools.ts";

/** A variable that switches a check off. */
interface InsecureSetting {
  readonly value: RegExp;
  readonly lost: Lost;
}

const no = /^(?:false|0|no|off)$/i;
const yes = /^(?:1|true|yes|on|t|y)$/i;
const any = /./;

const rows: readonly (readonly [names: string, value: RegExp, lost?: Lost])[] = [
  // What runs on Node.js, Python's standard library, Perl's LWP
  ["NODE_TLS_REJECT_UNAUTHORIZED PYTHONHTTPSVERIFY PERL_LWP_SSL_VERIFY_HOSTNAME", /^0$/],
  // git asks whether it is set, whatever its value (http.c).
  ["GIT_SSL_NO_VERIFY", /^/],
  ["NPM_CONFIG_STRICT_SSL YARN_ENABLE_STRICT_SSL YARN_STRICT_SSL CONDA_SSL_VERIFY MAMBA_SSL_VERIFY", no],
  ["PIP_TRUSTED_HOST UV_INSECURE_HOST UV_ALLOW_INSECURE_HOST", any],
  ["CURL_INSECURE", yes],
  ["BUNDLE_SSL_VERIFY_MODE", /^(?:0|none)$/i],
  // Go takes the modules of these hosts over http and from any certificate.
  ["GOINSECURE", any],
  ["GOFLAGS", /(?:^|\s)--?insecure\b/],
  ["MAVEN_OPTS MAVEN_ARGS MAVEN_CLI_OPTS JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS GRADLE_OPTS", anyMavenServer],
  // Clouds, clusters, services
  ["AZURE_CLI_DISABLE_CONNECTION_VERIFICATION", any],
  ["CLOUDSDK_AUTH_DISABLE_SSL_VALIDATION", yes],
  ["HELM_KUBEINSECURE_SKIP_TLS_VERIFY", yes],
  ["VAULT_SKIP_VERIFY BAO_SKIP_VERIFY NOMAD_SKIP_VERIFY INFLUX_SKIP_VERIFY ETCDCTL_INSECURE_SKIP_TLS_VERIFY", yes],
  ["CONSUL_HTTP_SSL_VERIFY", no],
  ["MC_INSECURE RCLONE_NO_CHECK_CERTIFICATE TRIVY_INSECURE", yes],
  ["ARGOCD_OPTS", /(?:^|\s)--insecure\b/],
  ["ANSIBLE_GALAXY_IGNORE", yes],
  // ldap.conf(5)
  ["LDAPTLS_REQCERT", /^(?:never|allow)$/i],
  ["ANSIBLE_HOST_KEY_CHECKING", no, "host key"],
  ["GIT_SSH_COMMAND RSYNC_RSH SVN_SSH ANSIBLE_SSH_ARGS ANSIBLE_SSH_COMMON_ARGS ANSIBLE_SSH_EXTRA_ARGS", anyHostKey, "host key"],
];

const settings = new Map<string, InsecureSetting>(
  rows.flatMap(([names, value, lost = "certificate"]) => names.split(" ").map((name) => [name, { value, lost }] as const)),
);

/** What is lost when a variable has this value, from the manual of each program; `undefined` when nothing is. npm reads its own in any case. */
export function lostBy(name: string, value: string): Lost | undefined {
  const setting = settings.get(name[3] === "_" && /^npm_config_/i.test(name) ? name.toUpperCase() : name);
  return setting?.value.test(value) ? setting.lost : undefined;
}
