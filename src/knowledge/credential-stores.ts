/** A command that keeps what it is told for its next run: where, and what takes it out again. */
export interface CredentialStore {
  /** Names of programs. */
  readonly programs: string;
  /** The subcommands that store, `|` between them. An option in one of them has to be given. */
  readonly under: string;
  /** It does so where one of its words looks like this. */
  readonly when?: RegExp;
  /** The words that hold the credential look like this. */
  readonly as?: RegExp;
  /** The file, `~` for the home directory; a relative one is below the working directory. */
  readonly file: string;
  /** Options that choose another file. */
  readonly chosen?: Readonly<Record<string, string>>;
  /** Options whose value is the file. */
  readonly named?: string;
  /** Variables that name the file, or a folder: then the name in it follows the colon. */
  readonly moved?: string;
  /** Subcommands that take out what their operands name, or all (with `server`, what is that server's) where they name nothing. */
  readonly undone?: string;
  /** The server that is meant where none is named. */
  readonly server?: string;
  /** It reads the credential from its standard input. */
  readonly input?: true;
  /** It takes in the file that its operands (`*`) or these options name. */
  readonly reads?: string;
  /** Options with which it stores nothing. */
  readonly unless?: string;
}

/** docker login, and what shares its file: docs.docker.com/reference/cli/docker/login, `DOCKER_CONFIG`. */
const dockerConfig = { file: "~/.docker/config.json", moved: "DOCKER_CONFIG:config.json" } as const;

/** Settings of Composer that go to a file of their own. */
const composerAuth = /^(?:http-basic|github-oauth|gitlab-token|gitlab-oauth|bearer|bitbucket-oauth|forgejo-token|custom-headers)\./;

/** From the documentation of each; git, which has repositories, is in `src/rule/leaks/git.ts`. */
export const credentialStores: readonly CredentialStore[] = [
  // docs.npmjs.com/cli/commands/npm-config: `user` unless --location says otherwise; pnpm hands credentials on to npm (configSet.ts)
  {
    programs: "npm pnpm",
    under: "config set|set|c set",
    file: "~/.npmrc",
    chosen: {
      "--location=project": ".npmrc",
      "--location=global": "/usr/local/etc/npmrc",
      "--global": "/usr/local/etc/npmrc",
      "-g": "/usr/local/etc/npmrc",
    },
    named: "--userconfig",
    moved: "NPM_CONFIG_USERCONFIG npm_config_userconfig",
    undone: "config delete|config rm|config del|c delete|c rm|logout",
  },
  // docs.npmjs.com/cli/commands/npm-install: a URL is saved as it is given, and in package-lock.json
  {
    programs: "npm pnpm yarn",
    under: "install|i|add",
    as: /^[^-].*:\/\//s,
    file: "package.json",
    chosen: { "--no-save": "node_modules/.package-lock.json" },
    unless: "-g --global",
  },
  // yarnpkg.com/cli/config/set: the project's file unless --home
  {
    programs: "yarn",
    under: "config set",
    when: /^npm[A-Z]/,
    file: ".yarnrc.yml",
    chosen: { "--home": "~/.yarnrc.yml", "-H": "~/.yarnrc.yml" },
    undone: "config unset|npm logout",
  },
  // classic.yarnpkg.com/docs/cli/config
  { programs: "yarn", under: "config set", file: "~/.yarnrc", undone: "config delete|logout" },
  // pip.pypa.io/en/stable/topics/configuration; --site is the file of a virtual environment or of the interpreter
  {
    programs: "pip",
    under: "config set",
    file: "~/.config/pip/pip.conf",
    chosen: { "--global": "/etc/pip.conf", "--site": "pip.conf" },
    moved: "PIP_CONFIG_FILE XDG_CONFIG_HOME:pip/pip.conf",
    undone: "config unset",
  },
  // pip.pypa.io/en/stable/topics/vcs-support: an editable install is a clone
  { programs: "pip", under: "install -e|install --editable", as: /^(?:-e)?git\+/, file: "src", named: "--src" },
  // python-poetry.org/docs/configuration: credentials go to auth.toml where there is no keyring
  {
    programs: "poetry",
    under: "config",
    when: /^(?:http-basic|pypi-token)\./,
    file: "~/.config/pypoetry/auth.toml",
    moved: "POETRY_CONFIG_DIR:auth.toml XDG_CONFIG_HOME:pypoetry/auth.toml",
    undone: "config --unset",
  },
  {
    programs: "poetry",
    under: "config",
    file: "~/.config/pypoetry/config.toml",
    chosen: { "--local": "poetry.toml" },
    moved: "POETRY_CONFIG_DIR:config.toml XDG_CONFIG_HOME:pypoetry/config.toml",
    undone: "config --unset",
  },
  { programs: "poetry", under: "source add", file: "pyproject.toml", undone: "source remove" },
  // pdm-project.org/latest/usage/config
  {
    programs: "pdm",
    under: "config",
    file: "~/.config/pdm/config.toml",
    chosen: { "--local": "pdm.toml", "-l": "pdm.toml" },
    undone: "config --delete|config -d",
  },
  // hatch.pypa.io/latest/cli/reference
  { programs: "hatch", under: "config set", file: "~/.config/hatch/config.toml" },
  // docs.astral.sh/uv/concepts/authentication/cli
  { programs: "uv", under: "auth login", file: "~/.local/share/uv/credentials/credentials.toml", undone: "auth logout", input: true },
  // getcomposer.org/doc/articles/authentication-for-private-packages.md
  {
    programs: "composer composer.phar",
    under: "config --global|config -g",
    when: composerAuth,
    file: "~/.config/composer/auth.json",
    moved: "COMPOSER_HOME:auth.json",
    undone: "config --global --unset|config -g --unset",
  },
  { programs: "composer composer.phar", under: "config", when: composerAuth, file: "auth.json", undone: "config --unset" },
  {
    programs: "composer composer.phar",
    under: "config",
    file: "composer.json",
    chosen: { "--global": "~/.config/composer/config.json", "-g": "~/.config/composer/config.json" },
    named: "--file -f",
    undone: "config --unset",
  },
  // bundler.io/man/bundle-config.1.html
  {
    programs: "bundle bundler",
    under: "config",
    file: ".bundle/config",
    chosen: { "--global": "~/.bundle/config" },
    moved: "BUNDLE_APP_CONFIG:config",
    undone: "config unset|config --delete",
  },
  // guides.rubygems.org/command-reference
  {
    programs: "gem",
    under: "sources --add|sources -a",
    file: "~/.gemrc",
    undone: "sources --remove|sources -r|sources --clear-all|sources -c",
  },
  // docs.conda.io/projects/conda/en/stable/commands/config.html
  {
    programs: "conda mamba micromamba",
    under: "config --add|config --set|config --append|config --prepend|config append|config prepend|config set",
    file: "~/.condarc",
    chosen: { "--system": "/opt/conda/.condarc", "--env": "/opt/conda/.condarc" },
    named: "--file",
    moved: "CONDARC",
    undone: "config --remove|config --remove-key|config remove|config remove-key",
  },
  // doc.rust-lang.org/cargo/commands/cargo-login.html
  {
    programs: "cargo",
    under: "login",
    file: "~/.cargo/credentials.toml",
    moved: "CARGO_HOME:credentials.toml",
    undone: "logout",
    input: true,
  },
  // go.dev/ref/mod, `go help env`
  { programs: "go", under: "env -w", file: "~/.config/go/env", moved: "GOENV XDG_CONFIG_HOME:go/env", undone: "env -u" },
  // learn.microsoft.com/dotnet/core/tools/dotnet-nuget-add-source, -update-source; nuget.exe sources, setapikey
  {
    programs: "dotnet",
    under: "nuget add source|nuget update source",
    file: "~/.nuget/NuGet/NuGet.Config",
    named: "--configfile",
    undone: "nuget remove source",
  },
  {
    programs: "nuget nuget.exe",
    under: "sources add|sources update|setapikey",
    file: "~/.nuget/NuGet/NuGet.Config",
    named: "-ConfigFile -configfile",
    undone: "sources remove",
  },
  {
    programs: "dotnet",
    under: "user-secrets set",
    file: "~/.microsoft/usersecrets",
    undone: "user-secrets remove|user-secrets clear",
    input: true,
  },
  // docs.docker.com/reference/cli/docker/login; oras, crane, cosign, ko and nerdctl use the same file
  {
    programs: "docker nerdctl oras cosign",
    under: "login",
    ...dockerConfig,
    named: "--registry-config",
    undone: "logout",
    server: "docker.io",
    input: true,
  },
  { programs: "crane krane gcrane", under: "auth login", ...dockerConfig, undone: "auth logout", input: true },
  { programs: "ko", under: "login", ...dockerConfig, input: true },
  // containers-auth.json(5)
  {
    programs: "podman buildah skopeo",
    under: "login",
    file: "/run/containers/0/auth.json",
    named: "--authfile",
    moved: "REGISTRY_AUTH_FILE XDG_RUNTIME_DIR:containers/auth.json",
    undone: "logout",
    server: "docker.io",
    input: true,
  },
  // github.com/regclient/regclient, docs
  {
    programs: "regctl",
    under: "registry login",
    file: "~/.regctl/config.json",
    moved: "REGCTL_CONFIG",
    undone: "registry logout",
    input: true,
  },
  // helm.sh/docs/helm
  {
    programs: "helm",
    under: "registry login",
    file: "~/.config/helm/registry/config.json",
    named: "--registry-config",
    moved: "HELM_REGISTRY_CONFIG",
    undone: "registry logout",
    input: true,
  },
  {
    programs: "helm",
    under: "repo add",
    file: "~/.config/helm/repositories.yaml",
    named: "--repository-config",
    moved: "HELM_REPOSITORY_CONFIG",
    undone: "repo remove|repo rm",
    input: true,
  },
  // kubernetes.io/docs/reference/kubectl/generated/kubectl_config
  {
    programs: "kubectl oc",
    under: "config set-credentials|config set",
    file: "~/.kube/config",
    named: "--kubeconfig",
    moved: "KUBECONFIG",
    undone: "config delete-user|config unset",
  },
  { programs: "oc", under: "login", file: "~/.kube/config", named: "--kubeconfig", moved: "KUBECONFIG", undone: "logout" },
  // argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd_login
  { programs: "argocd", under: "login", file: "~/.config/argocd/config", named: "--config", undone: "logout" },
  // docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html
  {
    programs: "aws",
    under: "configure set",
    when: /^(?:profile\.[\w-]+\.)?aws_/,
    file: "~/.aws/credentials",
    moved: "AWS_SHARED_CREDENTIALS_FILE",
  },
  { programs: "aws", under: "configure set", file: "~/.aws/config", moved: "AWS_CONFIG_FILE" },
  { programs: "aws", under: "configure import", file: "~/.aws/credentials", moved: "AWS_SHARED_CREDENTIALS_FILE", reads: "--csv" },
  { programs: "aws", under: "configure", file: "~/.aws/credentials", moved: "AWS_SHARED_CREDENTIALS_FILE", input: true },
  // cloud.google.com/sdk/gcloud/reference/auth
  {
    programs: "gcloud",
    under: "auth activate-service-account|auth login",
    file: "~/.config/gcloud/credentials.db",
    moved: "CLOUDSDK_CONFIG:credentials.db",
    undone: "auth revoke",
    reads: "--key-file --cred-file",
    input: true,
  },
  // learn.microsoft.com/cli/azure/azure-cli-configuration
  { programs: "az", under: "acr login", ...dockerConfig },
  { programs: "az", under: "login", file: "~/.azure", moved: "AZURE_CONFIG_DIR:", undone: "logout|account clear" },
  // cli.github.com/manual/gh_auth_login, gitlab.com/gitlab-org/cli
  {
    programs: "gh",
    under: "auth login",
    file: "~/.config/gh/hosts.yml",
    moved: "GH_CONFIG_DIR:hosts.yml XDG_CONFIG_HOME:gh/hosts.yml",
    undone: "auth logout",
    input: true,
  },
  {
    programs: "glab",
    under: "auth login|config set",
    file: "~/.config/glab-cli/config.yml",
    moved: "GLAB_CONFIG_DIR:config.yml XDG_CONFIG_HOME:glab-cli/config.yml",
    undone: "auth logout",
    input: true,
  },
  // developer.hashicorp.com/vault/docs/commands/login
  { programs: "vault bao", under: "login", file: "~/.vault-token", input: true, unless: "-no-store" },
  // docs.jfrog.com, JFrog CLI
  {
    programs: "jf jfrog",
    under: "config add|config edit|config import|c add|c edit|c import|rt config|rt c",
    file: "~/.jfrog/jfrog-cli.conf.v6",
    moved: "JFROG_CLI_HOME_DIR:jfrog-cli.conf.v6",
    undone: "config remove|config rm|c remove|c rm",
    input: true,
  },
  // huggingface.co/docs/huggingface_hub/guides/cli
  {
    programs: "huggingface-cli hf",
    under: "login|auth login",
    file: "~/.cache/huggingface/token",
    moved: "HF_TOKEN_PATH HF_HOME:token",
    undone: "logout|auth logout",
  },
  // docs.wandb.ai/ref/cli/wandb-login
  { programs: "wandb", under: "login", file: "~/.netrc", moved: "NETRC", input: true },
  // docs.digitalocean.com/reference/doctl, docs.snyk.io, ngrok.com/docs, docs.sentry.io/cli
  { programs: "doctl", under: "auth init", file: "~/.config/doctl/config.yaml", named: "--config -c", undone: "auth remove", input: true },
  { programs: "snyk", under: "auth|config set", file: "~/.config/configstore/snyk.json", undone: "config unset|config clear" },
  { programs: "ngrok", under: "config add-authtoken|authtoken", file: "~/.config/ngrok/ngrok.yml", named: "--config" },
  { programs: "sentry-cli", under: "login", file: "~/.sentryclirc" },
  // rclone.org/commands, min.io/docs/minio/linux/reference/minio-mc/mc-alias-set.html
  {
    programs: "rclone",
    under: "config create|config update|config password",
    file: "~/.config/rclone/rclone.conf",
    named: "--config",
    moved: "RCLONE_CONFIG",
    undone: "config delete",
  },
  {
    programs: "mc mcli",
    under: "alias set|alias import|config host add",
    file: "~/.mc/config.json",
    moved: "MC_CONFIG_DIR:config.json",
    undone: "alias remove|alias rm|config host remove",
  },
  // dev.mysql.com/doc/refman/en/mysql-config-editor.html
  {
    programs: "mysql_config_editor",
    under: "set",
    file: "~/.mylogin.cnf",
    moved: "MYSQL_TEST_LOGIN_FILE",
    undone: "remove|reset",
    input: true,
  },
  // gpg(1): a key that is imported
  { programs: "gpg gpg2", under: "--import", file: "~/.gnupg", named: "--homedir", moved: "GNUPGHOME:", reads: "*", input: true },
];
