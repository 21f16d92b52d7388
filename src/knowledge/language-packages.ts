import type { PackageManager } from "./package-manager.ts";

/** A path, and an archive, to a tool that takes everything else for a name. */
const pathOrArchive = /^(?:\.|~\/|\/|file:)|\.(?:tgz|tar|tar\.\w+|zip|whl|gem|jar|nupkg|rock)$/i;
/** To pip a name with a slash is a path, and so is one that ends as an archive does (pip, _internal/req/constructors.py). */
const pipPath = /^(?!\S*:\/\/|git@)[^@]*\/|^\.|^~|^file:|\.(?:whl|zip|tgz|tbz|txz|tlz|tar|tar\.\w+)(?:\[[\w,-]*\])?$/i;
/** To npm one slash is GitHub's, more are a path (npm-package-arg, lib/npa.js). */
const npmPath = /^(?:\.|~\/|\/|file:|[^@:/]+\/[^/]+\/)|^[^@:/][^@:]*\.(?:tgz|tar|tar\.gz)$/i;
/** A version or a range; a tag such as `latest` or `lts` moves. */
const npmVersion = /.@(?:[\^~<>=v\s]*\d|[\^~<>=]|npm:|file:|workspace:)/;
const pythonVersion = /[=<>~!]|#sha256=|.@[\d.]+$/;
const npmValues =
  "prefix registry cache userconfig globalconfig loglevel tag scope otp workspace omit include only location cafile ca cert key maxsockets fetch-retries fetch-timeout network-timeout network-retries install-strategy script-shell node-options proxy https-proxy before cpu os libc";

const npmDevelopment = {
  folder: "node_modules",
  switches: "NODE_ENV=production NPM_CONFIG_PRODUCTION production",
  without: "--omit NPM_CONFIG_OMIT omit",
  only: "--only NPM_CONFIG_ONLY only",
  include: "--include NPM_CONFIG_INCLUDE include",
} as const;

/** Package managers of languages, from the manual of each. */
export const languagePackages = {
  // pip's own help; _internal/cli/cmdoptions.py: PIP_NO_CACHE_DIR switches the cache off even when it says 0 or false.
  pip: {
    programs: "pip pip3",
    verbs: { install: "install", fetch: "download wheel", remove: "uninstall", clean: "cache+purge" },
    everybody: true,
    short: "rcetifCbdwp",
    long: "requirement constraint editable target index-url extra-index-url default-index index find-links trusted-host proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root prefix src upgrade-strategy global-option build-option install-option config-settings config-setting report no-binary only-binary progress-bar python build default-timeout exists-action root-user-action keyring-provider use-feature use-deprecated group dest wheel-dir override link-mode directory allow-insecure-host",
    version: pythonVersion,
    versionOptions: "-c --constraint",
    path: pipPath,
    revision: "@",
    leftovers: {
      by: ["install", "fetch"],
      options: "--no-cache-dir --no-cache",
      variables: { PIP_NO_CACHE_DIR: /./ },
      settings: "global.no-cache-dir install.no-cache-dir",
      folders: "~/.cache/pip",
      cleaned: /^cache purge\b/,
      advice: "add --no-cache-dir",
    },
  },
  // https://pipx.pypa.io/stable/docs/
  pipx: {
    programs: "pipx",
    verbs: { install: "install inject", run: "run", upgrade: "upgrade upgrade-all", remove: "uninstall" },
    everybody: true,
    short: "i",
    long: "python spec suffix pip-args index-url backend preinstall",
    version: pythonVersion,
    versionOptions: "--spec",
    path: pipPath,
    revision: "@",
  },
  // https://docs.astral.sh/uv/reference/cli/
  uv: {
    programs: "uv",
    verbs: {
      install: "sync add tool+install",
      run: "tool+run",
      upgrade: "tool+upgrade",
      remove: "remove tool+uninstall",
      clean: "cache+clean cache+prune",
    },
    everybody: "tool",
    short: "rceptifPw",
    long: "requirement requirements constraint constraints editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group only-group link-mode package no-install-package prefix config-file override overrides from with with-editable upgrade-package rev tag branch bounds color index-strategy keyring-provider resolution prerelease exclude-newer python-platform",
    version: pythonVersion,
    versionOptions: "--rev --tag",
    path: pipPath,
    revision: "@",
    lock: {
      manifest: "pyproject.toml",
      locks: "uv.lock",
      verbs: "sync",
      options: "--locked --frozen",
      variables: "UV_LOCKED UV_FROZEN",
      instead: "add --locked",
    },
    development: {
      folder: ".venv",
      verbs: "sync",
      options: "--no-dev --no-default-groups --only-group",
      without: "--no-group",
      include: "--dev --all-groups",
      switches: "UV_NO_DEV",
      instead: "add --no-dev",
      flag: "--no-dev",
    },
  },
  // https://docs.astral.sh/uv/guides/tools/
  uvx: {
    programs: "uvx",
    verbs: { run: "*" },
    short: "rcip",
    long: "from with python index-url index",
    version: pythonVersion,
    versionOptions: "--from",
  },
  // https://python-poetry.org/docs/cli/: install stops when the lock file is not that of the manifest.
  poetry: {
    programs: "poetry",
    verbs: { install: "install sync add self+add", renew: "update", remove: "remove self+remove", clean: "cache+clear" },
    short: "CPGE",
    long: "only with without extras group source directory project python",
    version: /[=<>~!^*]|.@(?!latest)./,
    path: pathOrArchive,
    revision: "#",
    lock: {
      manifest: "pyproject.toml",
      locks: "poetry.lock",
      verbs: "",
      options: "",
      instead: "use poetry install, which follows it",
      text: "install",
    },
    development: {
      folder: "site-packages",
      verbs: "install sync",
      options: "--no-dev --only-root",
      without: "--without",
      only: "--only",
      include: "--with",
      switches: "",
      instead: "add --only main",
      flag: "--only main",
    },
  },
  // https://pipenv.pypa.io/en/latest/cli.html: sync and verify follow the lock, --deploy stops.
  pipenv: {
    programs: "pipenv",
    verbs: { install: "install sync", renew: "update upgrade lock", remove: "uninstall" },
    short: "reicp",
    long: "python pypi-mirror requirements editable index categories extra-pip-args",
    version: pythonVersion,
    path: pipPath,
    revision: "@",
    lock: {
      manifest: "Pipfile",
      locks: "Pipfile.lock",
      verbs: "install",
      options: "--deploy --ignore-pipfile",
      variables: "PIPENV_IGNORE_PIPFILE",
      instead: "add --deploy",
      text: "install --deploy",
    },
    development: {
      folder: "site-packages",
      verbs: "install sync",
      asked: "--dev -d --dev-only PIPENV_DEV",
      instead: "leave --dev away",
    },
  },
  // https://pdm-project.org/latest/reference/cli/
  pdm: {
    programs: "pdm",
    verbs: { install: "install sync add self+add", renew: "update", remove: "remove" },
    short: "pGLkd",
    long: "project group lockfile skip venv with without config-setting override",
    version: pythonVersion,
    path: pipPath,
    revision: "@",
    lock: {
      manifest: "pyproject.toml",
      locks: "pdm.lock",
      verbs: "install",
      options: "--frozen-lockfile --no-lock --check",
      variables: "PDM_FROZEN_LOCKFILE PDM_NO_LOCK",
      instead: "add --frozen-lockfile",
    },
    development: {
      folder: ".venv",
      verbs: "install sync",
      options: "--prod --production --no-default",
      without: "--without",
      instead: "add --prod",
      flag: "--prod",
    },
  },
  // npm help config, and the list of aliases in npm's lib/utils/cmd-list.js
  npm: {
    programs: "npm",
    runsOwn: true,
    verbs: {
      install:
        "install i in ins inst insta instal isnt isnta isntal isntall add ci clean-install ic install-clean isntall-clean it install-test cit install-ci-test clean-install-test sit",
      run: "exec x",
      renew: "update up upgrade udpate",
      remove: "uninstall unlink remove rm r un prune",
      clean: "cache+clean cache+clear",
    },
    short: "Cw",
    long: npmValues,
    version: npmVersion,
    path: npmPath,
    revision: "#",
    lock: {
      manifest: "package.json",
      locks: "package-lock.json npm-shrinkwrap.json",
      verbs: "install i in ins inst insta instal isnt isnta isntal isntall add it install-test",
      options: "--package-lock-only",
      instead: "use npm ci",
      text: "ci",
    },
    development: {
      ...npmDevelopment,
      verbs: "install i in ins inst insta instal isnt isnta isntal isntall add ci clean-install ic install-clean isntall-clean",
      options: "--production --prod",
      instead: "add --omit=dev",
      flag: "--omit=dev",
    },
  },
  // npx looks among the packages of the project first.
  npx: { programs: "npx bunx", verbs: { run: "*" }, runsOwn: true, short: "pc", long: "package call", version: npmVersion },
  // https://classic.yarnpkg.com/en/docs/cli/, https://yarnpkg.com/cli
  yarn: {
    programs: "yarn yarnpkg",
    verbs: {
      install: ". install add global+add",
      run: "dlx",
      renew: "upgrade up upgrade-interactive",
      remove: "remove global+remove",
      clean: "cache+clean",
    },
    everybody: "global",
    short: "",
    long: "registry cwd cache-folder network-timeout modules-folder network-concurrency mutex global-folder prefix mode inline-builds use-yarnrc",
    version: npmVersion,
    path: npmPath,
    revision: "#",
    lock: {
      manifest: "package.json",
      locks: "yarn.lock",
      verbs: ". install",
      options: "--immutable --frozen-lockfile --version --help -v -h",
      variables: "CI YARN_ENABLE_IMMUTABLE_INSTALLS",
      settings: "enableImmutableInstalls",
      instead: "add --immutable (--frozen-lockfile before Yarn 2)",
    },
    development: {
      ...npmDevelopment,
      switches: `${npmDevelopment.switches} YARN_PRODUCTION`,
      verbs: ". install",
      options: "--production --prod --version --help -v -h",
      instead: "add --production, or use yarn workspaces focus --production",
    },
  },
  // https://pnpm.io/cli/install
  pnpm: {
    programs: "pnpm",
    verbs: {
      install: "install i add ci clean-install ic install-clean",
      run: "dlx",
      renew: "update up upgrade",
      remove: "remove rm uninstall un prune",
      clean: "store+prune",
    },
    short: "CF",
    long: "dir filter registry store-dir reporter loglevel workspace-concurrency network-concurrency modules-dir virtual-store-dir lockfile-dir node-linker",
    version: npmVersion,
    path: npmPath,
    revision: "#",
    lock: {
      manifest: "package.json",
      locks: "pnpm-lock.yaml",
      verbs: "install i",
      options: "--frozen-lockfile --lockfile-only",
      variables: "CI NPM_CONFIG_FROZEN_LOCKFILE PNPM_CONFIG_FROZEN_LOCKFILE",
      settings: "frozen-lockfile",
      instead: "add --frozen-lockfile",
    },
    development: {
      ...npmDevelopment,
      verbs: "install i ci clean-install ic install-clean",
      options: "--prod --production -P",
      instead: "add --prod",
      flag: "--prod",
    },
  },
  // https://bun.com/docs/pm/cli/install: --production follows the lock too (PackageManagerOptions.zig).
  bun: {
    programs: "bun",
    runsOwn: true,
    verbs: { install: "install i add a ci", run: "x", renew: "update", remove: "remove rm", clean: "pm+cache+rm" },
    short: "c",
    long: "cwd registry cache-dir config filter backend omit network-concurrency concurrent-scripts linker",
    version: npmVersion,
    path: npmPath,
    revision: "#",
    lock: {
      manifest: "package.json",
      locks: "bun.lock bun.lockb",
      verbs: "install i",
      options: "--frozen-lockfile --production -p --lockfile-only",
      instead: "add --frozen-lockfile",
    },
    development: {
      folder: "node_modules",
      verbs: "install i ci",
      options: "--production -p",
      switches: "NODE_ENV=production",
      without: "--omit",
      instead: "add --production",
      flag: "--production",
    },
  },
  // https://docs.deno.com/runtime/reference/cli/install/
  deno: {
    programs: "deno",
    verbs: { install: "install i add", renew: "update", remove: "uninstall remove", clean: "clean" },
    short: "cnL",
    long: "config name root import-map lock cert entrypoint",
    version: npmVersion,
    path: /^(?:\.|~\/|\/|file:)|\.[cm]?[jt]sx?$/,
    lock: {
      manifest: "deno.json deno.jsonc package.json",
      locks: "deno.lock",
      verbs: "install i",
      options: "--frozen",
      chosen: true,
      instead: "add --frozen",
    },
  },
  // https://github.com/nodejs/corepack: what is prepared is a package manager.
  corepack: {
    programs: "corepack",
    verbs: { install: "prepare install use" },
    everybody: true,
    short: "o",
    long: "output",
    version: npmVersion,
  },
  // https://guides.rubygems.org/command-reference/
  gem: {
    programs: "gem",
    verbs: { install: "install i", fetch: "fetch", upgrade: "update", remove: "uninstall", clean: "cleanup" },
    everybody: true,
    short: "vinbBsPg",
    long: "version install-dir bindir source platform build-root trust-policy http-proxy file bulk-threshold",
    passes: true,
    version: /:\d/,
    versionOptions: "-v --version -g --file",
    path: pathOrArchive,
  },
  // https://bundler.io/man/bundle-config.1.html
  bundle: {
    programs: "bundle bundler",
    verbs: { install: "install add", renew: "update", remove: "remove", clean: "clean" },
    short: "jrv",
    long: "jobs retry gemfile path without with only version group source git github branch ref glob",
    lock: {
      manifest: "Gemfile",
      locks: "Gemfile.lock gems.locked",
      verbs: "install",
      options: "--deployment --frozen",
      variables: "BUNDLE_DEPLOYMENT BUNDLE_FROZEN",
      settings: "deployment frozen",
      instead: "set BUNDLE_DEPLOYMENT=true",
    },
    development: {
      folder: "bundle",
      verbs: "install",
      without: "--without BUNDLE_WITHOUT without",
      only: "--only BUNDLE_ONLY only",
      instead: "set BUNDLE_WITHOUT=development:test",
    },
  },
  // https://getcomposer.org/doc/03-cli.md: COMPOSER_NO_DEV is taken as PHP's booleans are.
  composer: {
    programs: "composer composer.phar",
    verbs: {
      install: "install i require req global+require global+req global+install",
      renew: "update u upgrade",
      remove: "remove rm uninstall global+remove",
      clean: "clear-cache clearcache cc",
    },
    everybody: "global",
    short: "d",
    long: "working-dir prefer-install ignore-platform-req audit-format apcu-autoloader-prefix",
    version: /[:=]./,
    versionBehind: true,
    lock: {
      manifest: "composer.json",
      locks: "composer.lock",
      verbs: "",
      options: "",
      instead: "use composer install, which follows it",
      text: "install",
    },
    development: {
      folder: "vendor",
      verbs: "install i update u upgrade",
      options: "--no-dev",
      switches: "COMPOSER_NO_DEV",
      instead: "add --no-dev",
      flag: "--no-dev",
    },
  },
  // https://www.php.net/manual/en/install.pecl.pear.php
  pecl: {
    programs: "pecl pear",
    verbs: {
      install: "install",
      fetch: "download",
      update: "channel-update update-channels",
      upgrade: "upgrade upgrade-all",
      remove: "uninstall",
      clean: "clear-cache",
    },
    everybody: true,
    short: "cCdDGPRsZ",
    long: "configureoptions installroot packagingroot register-only",
    version: /-\d/,
    path: pathOrArchive,
  },
  // https://go.dev/ref/mod: get and run take a version as install does.
  go: {
    programs: "go",
    verbs: { install: "install get", run: "run", clean: "clean" },
    everybody: "install",
    short: "",
    long: "C mod modfile overlay tags ldflags gcflags asmflags gccgoflags buildmode buildvcs compiler exec o p pkgdir toolexec installsuffix covermode coverpkg pgo",
    single: true,
    // A path without a version is looked up in go.mod by install and run; get takes the newest.
    loose: /@(?:latest|upgrade|patch|main|master|HEAD|develop|dev|trunk)$|^get [\w-]+(?:\.[\w-]+)+\/[^@]*$/,
  },
  // https://doc.rust-lang.org/cargo/commands/cargo-install.html: it follows the lock file of what it builds only when told so.
  cargo: {
    programs: "cargo",
    verbs: { install: "install binstall", renew: "update generate-lockfile", remove: "uninstall", clean: "clean" },
    everybody: "install binstall",
    short: "jZFC",
    long: "version git branch tag rev path root index registry features target target-dir bin example profile jobs vers config color message-format manifest-path",
    version: /@\^?[\d=~]/,
    versionOptions: "--version --vers --path --rev --tag",
    lock: { manifest: "Cargo.toml", locks: "Cargo.lock", verbs: "", options: "", chosen: true, instead: "build with --locked instead" },
  },
  // https://docs.conda.io/projects/conda/en/stable/commands/
  conda: {
    programs: "conda mamba micromamba",
    verbs: {
      install: "install create env+create env+update",
      upgrade: "update upgrade",
      remove: "remove uninstall env+remove",
      clean: "clean",
    },
    everybody: true,
    unnamed: /^env\b/,
    short: "ncpfrs",
    long: "name channel prefix file solver revision ssl-verify root-prefix platform subdir override-channels-file experimental",
    version: /[=<>]|^-/,
    path: /\.(?:ya?ml|txt|lock|conda|tar\.bz2)$/,
  },
  // https://learn.microsoft.com/en-us/dotnet/core/tools/: a lock file is a choice of the project.
  dotnet: {
    programs: "dotnet",
    verbs: { install: "tool+install add+package package+add restore", upgrade: "tool+update", remove: "tool+uninstall" },
    everybody: "tool",
    unnamed: /^restore\b/,
    short: "rsvfc",
    long: "version source runtime verbosity framework configuration configfile add-source tool-path tool-manifest packages lock-file-path arch os",
    version: /@\d/,
    versionOptions: "-v --version --tool-manifest",
    path: /\.\w*proj$|\.slnx?$|^\./,
    lock: {
      manifest: "*.csproj",
      locks: "packages.lock.json",
      verbs: "restore",
      options: "--locked-mode -p:RestoreLockedMode=true /p:RestoreLockedMode=true",
      chosen: true,
      instead: "add --locked-mode",
    },
  },
  // https://learn.microsoft.com/en-us/nuget/reference/nuget-exe-cli-reference
  nuget: {
    programs: "nuget nuget.exe",
    verbs: { install: "install" },
    short: "",
    long: "Version OutputDirectory Source ConfigFile Framework SolutionDirectory PackagesDirectory Verbosity",
    single: true,
    version: /\.config$/,
    versionOptions: "-Version",
  },
  // https://github.com/luarocks/luarocks/blob/main/docs/luarocks_install.md
  luarocks: {
    programs: "luarocks",
    verbs: { install: "install", fetch: "download", remove: "remove" },
    everybody: true,
    short: "",
    long: "server only-server tree lua-version lua-dir",
    path: /\.(?:rockspec|rock)$|^\.|\//,
    version: /^\d/,
    versionBehind: true,
  },
  // https://opam.ocaml.org/doc/Usage.html
  opam: {
    programs: "opam",
    verbs: { install: "install", update: "update", upgrade: "upgrade", remove: "remove", clean: "clean" },
    everybody: true,
    short: "jb",
    long: "switch jobs root",
    version: /\.\d|[=<>]/,
    path: /^\.|\/|\.opam$/,
  },
  // cpanm(1), cpan(1): everything behind the options is a module or a distribution with its version.
  cpan: {
    programs: "cpanm cpan",
    verbs: { install: "*" },
    everybody: true,
    short: "lLMj",
    long: "local-lib local-lib-contained mirror cpanfile workers configure-args build-args test-args with",
    version: /[@~]|-v?\d|^\./,
    path: /\/|\.tar\.gz$/,
  },
} as const satisfies Readonly<Record<string, PackageManager>>;
