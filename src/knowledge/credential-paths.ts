import { cleanPath } from "../text/path.ts";

/** A folder of a user's that holds credentials, what of it does not, and what they open. */
interface CredentialFolder {
  /** Below the home folder. */
  readonly folder: string;
  /** Parts of it, by name, that hold none: settings, caches, public keys. */
  readonly open: RegExp;
  readonly what: string;
}

const nothing = /^(?!)/;

/** As the manuals of the tools name them. */
const credentialFolders: readonly CredentialFolder[] = [
  // ssh(1), "FILES"
  { folder: ".ssh", open: /^(?:known_hosts2?(?:\.old)?|config|authorized_keys2?|environment|rc|.*\.pub)$/, what: "SSH keys" },
  // docs.aws.amazon.com/cli: the config file holds the region, the output and names of profiles
  { folder: ".aws", open: /^config$/, what: "AWS credentials" },
  // learn.microsoft.com/cli/azure/azure-cli-configuration
  {
    folder: ".azure",
    open: /^(?:config|clouds\.config|azureProfile\.json|versionCheck\.json|az\.json|az\.sess|logs|telemetry|commands|cliextensions)$/,
    what: "Azure credentials",
  },
  // cloud.google.com/sdk/docs/configurations
  {
    folder: ".config/gcloud",
    open: /^(?:configurations|active_config|config_sentinel|logs|\.last_\w+\.\w+|gce)$/,
    what: "Google Cloud credentials",
  },
  // kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig
  { folder: ".kube", open: /^(?:cache|http-cache|kubectx|kuberc|config\.ya?ml\.example)$/, what: "Kubernetes credentials" },
  // docs.docker.com/reference/cli/docker: configuration files
  { folder: ".docker", open: /^(?!config\.json$|contexts$|machine$|trust$|key\.pem$|\.token_seed$)/, what: "registry credentials" },
  // gnupg.org: "Files used by GPG"
  { folder: ".gnupg", open: /^(?:pubring\.\w+~?|trustdb\.gpg|[\w-]+\.conf|tofu\.db|crls\.d)$/, what: "GnuPG keys" },
  { folder: ".password-store", open: /^(?:\.git|\.gpg-id)$/, what: "a password store" },
  { folder: ".local/share/keyrings", open: nothing, what: "a password store" },
  { folder: ".config/sops", open: nothing, what: "the keys of encrypted files" },
  { folder: ".config/gh", open: /^config\.yml$/, what: "GitHub credentials" },
  { folder: ".config/doctl", open: nothing, what: "DigitalOcean credentials" },
  { folder: ".config/rclone", open: nothing, what: "stored passwords and tokens" },
  { folder: ".config/openstack", open: nothing, what: "OpenStack credentials" },
  { folder: ".oci", open: nothing, what: "Oracle Cloud credentials" },
  { folder: ".fly", open: /^(?!config\.yml$)/, what: "Fly.io credentials" },
  { folder: ".kaggle", open: nothing, what: "stored passwords and tokens" },
];

/** Files of a user's that hold credentials by themselves, below the home folder. */
const credentialFiles: ReadonlySet<string> = new Set(
  ".netrc _netrc .git-credentials .config/git/credentials .pgpass .my.cnf .mylogin.cnf .npmrc .yarnrc.yml .pypirc .vault-token .s3cfg .boto .terraformrc .terraform.d/credentials.tfrc.json .gem/credentials .cargo/credentials .cargo/credentials.toml .composer/auth.json .config/composer/auth.json .config/containers/auth.json .config/hub .config/helm/registry/config.json .m2/settings-security.xml .pulumi/credentials.json .databrickscfg .cache/huggingface/token .huggingface/token .netlify/config.json .dockercfg".split(
    " ",
  ),
);

/** A home folder, however the system spells it: Linux's, macOS's, and that of Windows with its drive or as WSL and Git Bash mount it. */
const home = /^(?:~|\/root|\/(?:var\/)?home\/[^/]+|\/Users\/[^/]+|(?:[A-Za-z]:|(?:\/mnt|\/host_mnt)?\/[a-z])\/Users\/[^/]+)\//;

/** What credentials lie at a host path as somebody wrote it; `undefined` for none. Project-relative paths are the project's own. */
export function credentialPath(written: string): string | undefined {
  if (/^\$\{?SSH_AUTH_SOCK\b|^\/run\/host-services\/ssh-auth\.sock$/.test(written)) return "the agent that signs with the user's SSH keys";
  const path = cleanPath(written.replaceAll("\\", "/"));
  if (/^\/(?:var\/)?run\/secrets(?:\/|$)/.test(path)) return "the secrets of another container or of the host";
  const [user] = home.exec(path) ?? [];
  if (user === undefined) return undefined;
  const inside = path.slice(user.length);
  if (credentialFiles.has(inside)) return "stored passwords and tokens";
  const found = credentialFolders.find(({ folder }) => inside === folder || inside.startsWith(`${folder}/`));
  const [next] = found && inside !== found.folder ? inside.slice(found.folder.length + 1).split("/") : [];
  return found && (next === undefined || !found.open.test(next)) ? found.what : undefined;
}
