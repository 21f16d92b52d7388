import { withoutSlash } from "../text/path.ts";
import { withoutEnd } from "../text/pattern.ts";
import { remembering } from "../text/remembering.ts";

/** A kind of file that exists to hold a secret. */
export interface SecretFile {
  /** What it holds, in a sentence. */
  readonly what: string;
  /** Who reads it: a step of the build, the program that starts, or either. */
  readonly use: "build" | "run" | "either";
  /**
   * How its text is read. `key`: armoured, as in PEM; `pairs`: names with values; `env`: such pairs, of which any may be a secret;
   * `value`: the whole text is one; `opaque`: nothing tells by looking.
   */
  readonly form: "key" | "pairs" | "env" | "value" | "opaque";
  /** The name alone says nothing: most such files hold no secret. */
  readonly maybe?: true;
}

const ssh: SecretFile = { what: "an SSH key", use: "build", form: "key" };
/** A private key, whatever the file is called. */
export const privateKey: SecretFile = { what: "a private key", use: "run", form: "key" };
const keystore: SecretFile = { what: "private keys", use: "run", form: "opaque" };
const hostKey: SecretFile = { what: "the key of an SSH server", use: "run", form: "key" };
const tokens: SecretFile = { what: "credentials of a registry", use: "build", form: "pairs" };
const logins: SecretFile = { what: "passwords and tokens", use: "build", form: "pairs" };
const database: SecretFile = { what: "the password of a database", use: "run", form: "pairs" };
/** The key of an account with a provider. */
export const cloud: SecretFile = { what: "credentials of a cloud", use: "either", form: "pairs" };
const cluster: SecretFile = { what: "credentials of a cluster", use: "either", form: "pairs" };
const settings: SecretFile = { what: "passwords and tokens", use: "run", form: "pairs" };
const environment: SecretFile = { what: "secrets", use: "run", form: "env" };
/** A file that is one secret and nothing else. */
export const single: SecretFile = { what: "a secret", use: "run", form: "value" };
const state: SecretFile = { what: "the secrets of a Terraform state", use: "either", form: "opaque" };
const folder = (what: string, use: SecretFile["use"]): SecretFile => ({ what, use, form: "opaque" });
const maybe = (file: SecretFile): SecretFile => ({ ...file, maybe: true });

/** By name, or by the end of a path; each as the manual of its program names it. */
const named: ReadonlyMap<string, SecretFile> = new Map(
  (
    [
      // npm, Yarn, pip, RubyGems, Cargo, Composer, Maven, NuGet, Docker, Podman, Terraform, Sentry
      [".npmrc .yarnrc .pypirc .dockercfg .dockerconfigjson .docker/config.json containers/auth.json auth.json", tokens],
      [
        ".gem/credentials .cargo/credentials .cargo/credentials.toml settings-security.xml .terraformrc credentials.tfrc.json .sentryclirc",
        tokens,
      ],
      [
        ".yarnrc.yml bunfig.toml pip.conf uv.toml nuget.config .m2/settings.xml settings.xml gradle.properties .bundle/config .condarc",
        maybe(tokens),
      ],
      // curl, git, direnv, Mercurial
      [".netrc _netrc .git-credentials git/credentials", logins],
      [".envrc .hgrc .gitconfig", maybe(logins)],
      // PostgreSQL, MySQL, Apache, Erlang, Ansible, Vault
      [".pgpass pgpass.conf .my.cnf .mylogin.cnf", database],
      [".htpasswd htpasswd .htdigest", settings],
      [".erlang.cookie .vault-token .vault_pass .vault_pass.txt vault_pass.txt .vault-password vault-password.txt master.key", single],
      // Rails, one for each environment
      ["credentials/production.key credentials/staging.key credentials/development.key", single],
      // AWS, Google Cloud, Azure, S3 tools, OpenStack, Databricks, rclone
      [
        ".aws/credentials credentials.csv accesskeys.csv rootkey.csv .s3cfg .boto .passwd-s3fs passwd-s3fs .databrickscfg azureauth.json",
        cloud,
      ],
      ["application_default_credentials.json serviceaccountkey.json rclone.conf .oci/config", cloud],
      ["clouds.yaml secure.yaml", maybe(cloud)],
      // Kubernetes
      ["kubeconfig .kube/config kube.config kube-config kubernetes/admin.conf k3s.yaml", cluster],
      [".secrets .streamlit/secrets.toml", settings],
      ["wp-config.php localsettings.php", maybe(settings)],
      ["wg0.conf", { ...privateKey, form: "pairs" }],
      ["secring.gpg krb5.keytab", keystore],
      [".ssh .gnupg", folder("keys", "build")],
      [".aws .azure .config/gcloud", folder("credentials of a cloud", "either")],
      [".kube", folder("credentials of a cluster", "either")],
      [".password-store", folder("passwords", "either")],
    ] as const
  ).flatMap(([names, file]) => names.split(" ").map((name) => [name, file] as const)),
);

/** By what a name, in lower case, looks like. */
const patterns: readonly (readonly [name: RegExp, file: SecretFile])[] = [
  [
    /^\.env(?:\.(?!(?:example|sample|template|dist|defaults?|tpl|tmpl|ci|schema|vault|md|erb|j2|[cm]?[jt]s|json|ya?ml|d)$)[\w-]+)*$/,
    environment,
  ],
  // ssh-keygen(1)
  [/^id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:[-_][\w-]+)?(?:\.(?:pem|key))?$/, ssh],
  [/^ssh_host_[a-z0-9_]+_key$/, hostKey],
  [/^(?:[\w.-]*[-_.])?(?:deploy|git|github|gitlab|bitbucket|ssh)[-_.]?key(?:\.(?:pem|key))?$/, ssh],
  [/^[a-z][\w-]*[-_](?:rsa|dsa|ecdsa|ed25519)$/, ssh],
  [/\.ppk$/, ssh],
  // PEM, PKCS #8, PVK
  [
    /^(?:[\w.-]*(?:private|server|tls|ssl|client|privkey|localhost|wildcard)[\w.-]*|(?:[\w.-]*[._-])?(?:host|ca|rootca|secret|encryption|jwt|apns|rsa|domain|cert|certificate|site|nginx|haproxy|ingress|age|cosign|priv)(?:[._-][\w.-]*)?)\.key$/,
    privateKey,
  ],
  [
    /^(?:[\w.-]*[-_.])?(?:priv(?:ate)?[-_]?)?key\d{0,3}\.pem$|^(?:[\w.-]*[-_.])?priv(?:ate|key\d{0,3})?\.pem$|^[a-z0-9]+(?<!pub|public)key\.pem$/,
    privateKey,
  ],
  [/\.(?:p8|pk8|pvk|agekey)$|^(?:[\w.-]*[-_])?(?:private|secret)(?:[-_]?key)?\.asc$/, privateKey],
  [/\.(?:pfx|p12|jks|jceks|bks|bcfks|keystore|keytab|kdbx?)$/, keystore],
  [/\.ovpn$/, maybe(privateKey)],
  [/\.key$|\.pem$|\.(?:crt|cer|cert)$|\.asc$/, maybe(privateKey)],
  // Google Cloud, Firebase
  [/^(?:[\w.-]*[-_])?(?:google[-_]|gcp[-_]|gcloud[-_]|aws[-_]|azure[-_])?credentials\.(?:json|ya?ml|toml|ini|txt)$/, cloud],
  [
    /^(?:[\w.-]*[-_])?service[-_]?account(?:[-_]?(?:key|file|creds?|credentials))?(?:[-_][\w-]+)?\.json$|^client_secrets?[\w.-]*\.json$|^gha-creds-\w+\.json$/,
    cloud,
  ],
  [
    /^(?:[\w.-]*[-_])?firebase[-_]adminsdk[\w.-]*\.json$|^(?:gcp|gcloud|gcr|google)[-_]?(?:key(?:file)?|creds?)\.json$|_accesskeys\.csv$/,
    cloud,
  ],
  [/^(?:[\w.-]*[-_.])?kube[-_]?config[\w-]*\.(?:ya?ml|json|conf|txt)$|^[\w.-]+\.kubeconfig$|^kubeconfig[-_.][\w-]+$/, cluster],
  // developer.hashicorp.com/terraform/language/state/sensitive-data
  [/\.tfstate(?:\.backup|\.\d+\.backup)?$/, state],
  [/\.tfvars(?:\.json)?$/, settings],
  [/^(?:[\w.-]*[-_.])?secrets?\.(?:ya?ml|json|toml|env|ini|properties|conf)$/, settings],
  [/^(?:[\w.-]*[-_])?(?:passwords?|secret|token|api[-_]?key)\.txt$/, single],
  [/^(?!\.)[\w.-]+\.env$/, maybe(environment)],
];

/** What a name holds for each of `patterns`: the cheap test before the long ones. */
const hint =
  /env|key|rsa|dsa|ed25519|xmss|cred|account|client_secret|firebase|google|gc[pr]|kube|tf(?:state|vars)|secret|passw|token|priv|\.(?:pem|ppk|p8|pk8|pvk|pfx|p12|jks|jceks|bks|bcfks|kdbx?|asc|crt|cer|cert|ovpn)$/;

/** A folder of files that are there for tests, or to show how it is done. */
const forShow = /(?:^|\/)(?:tests?|__tests__|spec|e2e|fixtures?|__fixtures__|testdata|examples?|samples?|mocks?|__mocks__)\//i;

/**
 * Words of a name that make it another file: an example, a template, the public half, what is encrypted (`sops`), a licence, a key that
 * repositories of packages are signed with, a store of certificates that are trusted.
 */
const harmless =
  /(?:^|[._-])(?:examples?(?!\.(?:com|org|net)(?:[._-]|$))|sample|template|dist|tpl|tmpl|skel|dummy|fake|mock|placeholder|pub|public|sops|encrypted|licen[cs]es?|eula|repo|repository|release|apt|gpg|archive|trust(?:ed|store)?|cacerts|pubkey|publickey|j2|erb|in|md)(?=$|[._-])|(?:^|[._-])signing[._-]key|[._-]signing\.key$|\.(?:enc|age|defaults?|lock|css|scss|less|[cm]?[jt]sx?|py|rb|go|java|sh|html?)$/;

/** Names with such a word that hold a secret all the same; the key an Android application is released under is called so in its manual. */
const exists = /^(?:age\.key|secring\.gpg)$|(?:^|[._-])release(?:[._-][\w.-]{0,80})?\.(?:keystore|jks|p12|pfx)$/;

/** Words that make a file whose name says little one of a test's: `test.env`. */
const forTests = /(?:^|[._-])(?:tests?|testing|e2e|spec|fixtures?|demo)(?=[._-])/;

/** Texts in the languages of the world, by folder: `locales/en/auth.json`. */
const translations = /(?:^|\/)(?:locales?|lang(?:uages?)?|i18n|translations?|messages)\//i;

/** What kind of secret file a path names, if any; a `*` at its end stands for nothing. Paths of folders may end with a slash. */
export const secretFileOf = remembering(500, (path): SecretFile | undefined => {
  if (path.length > 500) return undefined;
  const whole = withoutSlash(withoutEnd(path, /\*/)).toLowerCase();
  const parts = whole.split("/");
  const name = parts[parts.length - 1] ?? "";
  const found =
    named.get(parts.slice(-2).join("/")) ??
    named.get(name) ??
    (hint.test(name) ? patterns.find(([pattern]) => pattern.test(name))?.[1] : undefined);
  // Most names say nothing, and need none of the long patterns.
  if (!found || forShow.test(path)) return undefined;
  // The public half, or an encrypted copy, of whatever it is.
  if (harmless.test(name) && !exists.test(name)) return undefined;
  if (found.maybe && forTests.test(name)) return undefined;
  return /^(?:auth|credentials|secrets?)\.json$/.test(name) && translations.test(whole) ? undefined : found;
});

/** Texts of any content: settings, notes, bundles, and files without an extension. */
const anyText = /(?:^|\/)(?:[^/.]+|[^/]+\.(?:json|txt|conf|cfg|cnf|ini|ya?ml|properties|toml|xml|bundle|chain))$/i;

/** Whether it is worth a look into a file with this name: it may hold a key, or say that it holds none. */
export const mayHoldKey = remembering(500, (path): boolean => {
  const file = secretFileOf(path);
  return file ? file.form !== "opaque" : anyText.test(path) && !forShow.test(path);
});

/** Whether a path names a file that holds a secret, by its name alone. */
export function isSecretFile(path: string): boolean {
  const file = secretFileOf(path);
  return file !== undefined && !file.maybe;
}
