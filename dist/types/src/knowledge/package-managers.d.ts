import type { PackageManager } from "./package-manager.js";
declare const table: {
    npm: {
        readonly programs: "npm";
        readonly runsOwn: true;
        readonly verbs: {
            readonly install: "install i in ins inst insta instal isnt isnta isntal isntall add ci clean-install ic install-clean isntall-clean it install-test cit install-ci-test clean-install-test sit";
            readonly run: "exec x";
            readonly renew: "update up upgrade udpate";
            readonly remove: "uninstall unlink remove rm r un prune";
            readonly clean: "cache+clean cache+clear";
        };
        readonly short: "Cw";
        readonly long: "prefix registry cache userconfig globalconfig loglevel tag scope otp workspace omit include only location cafile ca cert key maxsockets fetch-retries fetch-timeout network-timeout network-retries install-strategy script-shell node-options proxy https-proxy before cpu os libc";
        readonly version: RegExp;
        readonly path: RegExp;
        readonly revision: "#";
        readonly lock: {
            readonly manifest: "package.json";
            readonly locks: "package-lock.json npm-shrinkwrap.json";
            readonly verbs: "install i in ins inst insta instal isnt isnta isntal isntall add it install-test";
            readonly options: "--package-lock-only";
            readonly instead: "use npm ci";
            readonly frozen: "npm ci";
        };
        readonly development: {
            readonly folder: "node_modules";
            readonly switches: {
                readonly NODE_ENV: RegExp;
                readonly NPM_CONFIG_PRODUCTION: RegExp;
                readonly production: RegExp;
            };
            readonly without: "--omit NPM_CONFIG_OMIT omit";
            readonly only: "--only NPM_CONFIG_ONLY only";
            readonly include: "--include NPM_CONFIG_INCLUDE include";
            readonly verbs: "install i in ins inst insta instal isnt isnta isntal isntall add ci clean-install ic install-clean isntall-clean";
            readonly options: "--production --prod";
            readonly instead: "add --omit=dev";
            readonly flag: "--omit=dev";
        };
    };
    npx: {
        readonly programs: "npx bunx";
        readonly verbs: {
            readonly run: "*";
        };
        readonly runsOwn: true;
        readonly short: "pc";
        readonly long: "package call";
        readonly version: RegExp;
        readonly path: RegExp;
        readonly revision: "#";
    };
    yarn: {
        readonly programs: "yarn yarnpkg";
        readonly verbs: {
            readonly install: ". install add global+add";
            readonly run: "dlx";
            readonly renew: "upgrade up upgrade-interactive";
            readonly remove: "remove global+remove";
            readonly clean: "cache+clean";
        };
        readonly everybody: "global";
        readonly short: "";
        readonly long: "registry cwd cache-folder network-timeout modules-folder network-concurrency mutex global-folder prefix mode inline-builds use-yarnrc";
        readonly version: RegExp;
        readonly path: RegExp;
        readonly revision: "#";
        readonly lock: {
            readonly manifest: "package.json";
            readonly locks: "yarn.lock";
            readonly verbs: ". install";
            readonly options: "--immutable --frozen-lockfile --version --help -v -h";
            readonly variables: "CI YARN_ENABLE_IMMUTABLE_INSTALLS";
            readonly settings: "enableImmutableInstalls";
            readonly instead: "add --immutable (--frozen-lockfile before Yarn 2)";
            readonly frozen: "yarn install --immutable";
        };
        readonly development: {
            readonly folder: "node_modules";
            readonly without: "--omit NPM_CONFIG_OMIT omit";
            readonly only: "--only NPM_CONFIG_ONLY only";
            readonly include: "--include NPM_CONFIG_INCLUDE include";
            readonly switches: {
                readonly NODE_ENV: RegExp;
                readonly NPM_CONFIG_PRODUCTION: RegExp;
                readonly production: RegExp;
                readonly YARN_PRODUCTION: RegExp;
            };
            readonly verbs: ". install";
            readonly options: "--production --prod --version --help -v -h";
            readonly decides: true;
            readonly instead: "add --production, or use yarn workspaces focus --production";
        };
    };
    pnpm: {
        readonly programs: "pnpm";
        readonly verbs: {
            readonly install: "install i add ci clean-install ic install-clean";
            readonly run: "dlx";
            readonly renew: "update up upgrade";
            readonly remove: "remove rm uninstall un prune";
            readonly clean: "store+prune";
        };
        readonly short: "CF";
        readonly long: "dir filter registry store-dir reporter loglevel workspace-concurrency network-concurrency modules-dir virtual-store-dir lockfile-dir node-linker";
        readonly version: RegExp;
        readonly path: RegExp;
        readonly revision: "#";
        readonly lock: {
            readonly manifest: "package.json";
            readonly locks: "pnpm-lock.yaml";
            readonly verbs: "install i";
            readonly options: "--frozen-lockfile --lockfile-only";
            readonly variables: "CI NPM_CONFIG_FROZEN_LOCKFILE PNPM_CONFIG_FROZEN_LOCKFILE";
            readonly settings: "frozen-lockfile";
            readonly instead: "add --frozen-lockfile";
            readonly frozen: "pnpm install --frozen-lockfile";
        };
        readonly development: {
            readonly folder: "node_modules";
            readonly switches: {
                readonly NODE_ENV: RegExp;
                readonly NPM_CONFIG_PRODUCTION: RegExp;
                readonly production: RegExp;
            };
            readonly without: "--omit NPM_CONFIG_OMIT omit";
            readonly only: "--only NPM_CONFIG_ONLY only";
            readonly include: "--include NPM_CONFIG_INCLUDE include";
            readonly verbs: "install i ci clean-install ic install-clean";
            readonly options: "--prod --production -P";
            readonly decides: true;
            readonly instead: "add --prod";
            readonly flag: "--prod";
        };
    };
    bun: {
        readonly programs: "bun";
        readonly runsOwn: true;
        readonly verbs: {
            readonly install: "install i add a ci";
            readonly run: "x";
            readonly renew: "update";
            readonly remove: "remove rm";
            readonly clean: "pm+cache+rm";
        };
        readonly short: "c";
        readonly long: "cwd registry cache-dir config filter backend omit network-concurrency concurrent-scripts linker";
        readonly version: RegExp;
        readonly path: RegExp;
        readonly revision: "#";
        readonly lock: {
            readonly manifest: "package.json";
            readonly locks: "bun.lock bun.lockb";
            readonly verbs: "install i";
            readonly options: "--frozen-lockfile --production -p --lockfile-only";
            readonly instead: "use bun ci";
            readonly frozen: "bun ci";
        };
        readonly development: {
            readonly folder: "node_modules";
            readonly verbs: "install i ci";
            readonly options: "--production -p";
            readonly switches: {
                readonly NODE_ENV: RegExp;
            };
            readonly without: "--omit";
            readonly instead: "add --production";
            readonly flag: "--production";
        };
    };
    deno: {
        readonly programs: "deno";
        readonly verbs: {
            readonly install: "install i add";
            readonly renew: "update";
            readonly remove: "uninstall remove";
            readonly clean: "clean";
        };
        readonly short: "cnL";
        readonly long: "config name root import-map lock cert entrypoint";
        readonly version: RegExp;
        readonly path: RegExp;
        readonly lock: {
            readonly manifest: "deno.json deno.jsonc package.json";
            readonly locks: "deno.lock";
            readonly verbs: "install i";
            readonly options: "--frozen";
            readonly chosen: true;
            readonly instead: "add --frozen";
            readonly frozen: "deno install --frozen";
        };
    };
    corepack: {
        readonly programs: "corepack";
        readonly verbs: {
            readonly install: "prepare install use";
        };
        readonly everybody: true;
        readonly short: "o";
        readonly long: "output";
        readonly version: RegExp;
    };
    gem: {
        readonly programs: "gem";
        readonly verbs: {
            readonly install: "install i ins inst insta instal";
            readonly fetch: "fetch";
            readonly upgrade: "update";
            readonly remove: "uninstall";
            readonly clean: "cleanup";
        };
        readonly everybody: true;
        readonly short: "vinbBsPg";
        readonly long: "version install-dir bindir source platform build-root trust-policy http-proxy file bulk-threshold";
        readonly passes: true;
        readonly version: RegExp;
        readonly versionOptions: "-v --version -g --file";
        readonly path: RegExp;
    };
    bundle: {
        readonly programs: "bundle bundler";
        readonly verbs: {
            readonly install: ". install add";
            readonly renew: "update";
            readonly remove: "remove";
            readonly clean: "clean";
        };
        readonly short: "jr";
        readonly long: "jobs retry gemfile path without with only version group source git github branch ref glob";
        readonly lock: {
            readonly manifest: "Gemfile";
            readonly locks: "Gemfile.lock gems.locked";
            readonly verbs: ". install";
            readonly options: "--deployment --frozen --version --help -v -h";
            readonly variables: "BUNDLE_DEPLOYMENT BUNDLE_FROZEN";
            readonly settings: "deployment frozen";
            readonly instead: "set BUNDLE_DEPLOYMENT=true";
            readonly frozen: "bundle install with BUNDLE_DEPLOYMENT=true";
        };
        readonly development: {
            readonly folder: "bundle";
            readonly verbs: ". install";
            readonly options: "--version --help -v -h";
            readonly without: "--without BUNDLE_WITHOUT without";
            readonly only: "--only BUNDLE_ONLY only";
            readonly instead: "set BUNDLE_WITHOUT=development:test";
        };
    };
    composer: {
        readonly programs: "composer composer.phar";
        readonly verbs: {
            readonly install: "install i require req global+require global+req global+install";
            readonly renew: "update u upgrade";
            readonly remove: "remove rm uninstall global+remove";
            readonly clean: "clear-cache clearcache cc";
        };
        readonly everybody: "global";
        readonly short: "d";
        readonly long: "working-dir prefer-install ignore-platform-req audit-format apcu-autoloader-prefix";
        readonly version: RegExp;
        readonly versionBehind: true;
        readonly lock: {
            readonly manifest: "composer.json";
            readonly locks: "composer.lock";
            readonly verbs: "";
            readonly options: "";
            readonly instead: "";
            readonly frozen: "composer install";
        };
        readonly development: {
            readonly folder: "vendor";
            readonly verbs: "install i update u upgrade";
            readonly options: "--no-dev";
            readonly switches: {
                readonly COMPOSER_NO_DEV: RegExp;
            };
            readonly instead: "add --no-dev";
            readonly flag: "--no-dev";
        };
    };
    pecl: {
        readonly programs: "pecl pear";
        readonly verbs: {
            readonly install: "install";
            readonly fetch: "download";
            readonly update: "channel-update update-channels";
            readonly upgrade: "upgrade upgrade-all";
            readonly remove: "uninstall";
            readonly clean: "clear-cache";
        };
        readonly everybody: true;
        readonly short: "cCdDGPRsZ";
        readonly long: "configureoptions installroot packagingroot register-only";
        readonly version: RegExp;
        readonly path: RegExp;
    };
    go: {
        readonly programs: "go";
        readonly verbs: {
            readonly install: "install get";
            readonly run: "run";
            readonly clean: "clean";
        };
        readonly everybody: "install";
        readonly short: "";
        readonly long: "C mod modfile overlay tags ldflags gcflags asmflags gccgoflags buildmode buildvcs compiler exec o p pkgdir toolexec installsuffix covermode coverpkg pgo";
        readonly single: true;
        readonly loose: RegExp;
    };
    cargo: {
        readonly programs: "cargo";
        readonly verbs: {
            readonly install: "install binstall";
            readonly renew: "update generate-lockfile";
            readonly remove: "uninstall";
            readonly clean: "clean";
        };
        readonly everybody: "install binstall";
        readonly short: "jZFC";
        readonly long: "version git branch tag rev path root index registry features target target-dir bin example profile jobs vers config color message-format manifest-path";
        readonly version: RegExp;
        readonly versionOptions: "--version --vers --path --rev --tag";
        readonly lock: {
            readonly manifest: "Cargo.toml";
            readonly locks: "Cargo.lock";
            readonly verbs: "install";
            readonly options: "--locked --frozen --git --list";
            readonly chosen: true;
            readonly instead: "add --locked";
            readonly frozen: "cargo build --locked";
        };
    };
    dotnet: {
        readonly programs: "dotnet";
        readonly verbs: {
            readonly install: "tool+install add+package package+add restore";
            readonly upgrade: "tool+update";
            readonly remove: "tool+uninstall";
        };
        readonly everybody: "tool";
        readonly unnamed: RegExp;
        readonly short: "rsvfc";
        readonly long: "version source runtime verbosity framework configuration configfile add-source tool-path tool-manifest packages lock-file-path arch os";
        readonly version: RegExp;
        readonly versionOptions: "-v --version --tool-manifest";
        readonly path: RegExp;
        readonly lock: {
            readonly manifest: "*.csproj";
            readonly locks: "packages.lock.json";
            readonly verbs: "restore";
            readonly options: "--locked-mode -p:RestoreLockedMode=true /p:RestoreLockedMode=true";
            readonly chosen: true;
            readonly instead: "add --locked-mode";
            readonly frozen: "dotnet restore --locked-mode";
        };
    };
    nuget: {
        readonly programs: "nuget nuget.exe";
        readonly verbs: {
            readonly install: "install";
        };
        readonly short: "";
        readonly long: "Version OutputDirectory Source ConfigFile Framework SolutionDirectory PackagesDirectory Verbosity";
        readonly single: true;
        readonly version: RegExp;
        readonly versionOptions: "-Version";
    };
    luarocks: {
        readonly programs: "luarocks";
        readonly verbs: {
            readonly install: "install";
            readonly fetch: "download";
            readonly remove: "remove";
        };
        readonly everybody: true;
        readonly short: "";
        readonly long: "server only-server tree lua-version lua-dir";
        readonly path: RegExp;
        readonly version: RegExp;
        readonly versionBehind: true;
    };
    opam: {
        readonly programs: "opam";
        readonly verbs: {
            readonly install: "install";
            readonly update: "update";
            readonly upgrade: "upgrade";
            readonly remove: "remove";
            readonly clean: "clean";
        };
        readonly everybody: true;
        readonly short: "jb";
        readonly long: "switch jobs root";
        readonly version: RegExp;
        readonly path: RegExp;
    };
    cpan: {
        readonly programs: "cpanm cpan";
        readonly verbs: {
            readonly install: "*";
        };
        readonly everybody: true;
        readonly short: "lLMj";
        readonly long: "local-lib local-lib-contained mirror cpanfile workers configure-args build-args test-args with";
        readonly version: RegExp;
        readonly path: RegExp;
    };
    pip: {
        readonly programs: "pip pip3";
        readonly verbs: {
            readonly install: "install";
            readonly fetch: "download wheel";
            readonly remove: "uninstall";
            readonly clean: "cache+purge";
        };
        readonly everybody: true;
        readonly short: "rcetifCbdwp";
        readonly long: "requirement constraint editable target index-url extra-index-url default-index index find-links trusted-host proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root prefix src upgrade-strategy global-option build-option install-option config-settings config-setting report no-binary only-binary progress-bar python build default-timeout exists-action root-user-action keyring-provider use-feature use-deprecated group dest wheel-dir override link-mode directory allow-insecure-host index-strategy resolution prerelease";
        readonly version: RegExp;
        readonly versionOptions: "-c --constraint";
        readonly path: RegExp;
        readonly revision: "@";
        readonly leftovers: {
            readonly by: readonly ["install", "fetch"];
            readonly options: "--no-cache-dir --no-cache";
            readonly variables: {
                readonly PIP_NO_CACHE_DIR: RegExp;
            };
            readonly settings: "global.no-cache-dir install.no-cache-dir";
            readonly folders: "~/.cache/pip";
            readonly cleaned: RegExp;
            readonly advice: "add --no-cache-dir";
        };
    };
    pipx: {
        readonly programs: "pipx";
        readonly verbs: {
            readonly install: "install inject";
            readonly run: "run";
            readonly upgrade: "upgrade upgrade-all";
            readonly remove: "uninstall";
        };
        readonly everybody: true;
        readonly short: "i";
        readonly long: "python spec suffix pip-args index-url backend preinstall";
        readonly version: RegExp;
        readonly versionOptions: "--spec";
        readonly path: RegExp;
        readonly revision: "@";
    };
    uv: {
        readonly programs: "uv";
        readonly verbs: {
            readonly install: "sync add tool+install";
            readonly run: "tool+run";
            readonly upgrade: "tool+upgrade";
            readonly remove: "remove tool+uninstall";
            readonly clean: "cache+clean cache+prune";
        };
        readonly everybody: "tool";
        readonly short: "rceptifPw";
        readonly long: "requirement requirements constraint constraints editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group only-group link-mode package no-install-package prefix config-file override overrides from with with-editable upgrade-package rev tag branch bounds color index-strategy keyring-provider resolution prerelease exclude-newer python-platform";
        readonly version: RegExp;
        readonly versionOptions: "--rev --tag";
        readonly path: RegExp;
        readonly revision: "@";
        readonly lock: {
            readonly manifest: "pyproject.toml";
            readonly locks: "uv.lock";
            readonly verbs: "sync";
            readonly options: "--locked --frozen";
            readonly variables: "UV_LOCKED UV_FROZEN";
            readonly instead: "add --locked";
            readonly frozen: "uv sync --locked";
        };
        readonly development: {
            readonly folder: ".venv";
            readonly verbs: "sync";
            readonly options: "--no-dev --no-default-groups";
            readonly without: "--no-group UV_NO_GROUP";
            readonly only: "--only-group";
            readonly include: "--dev --only-dev --all-groups --group";
            readonly switches: {
                readonly UV_NO_DEV: RegExp;
                readonly UV_NO_DEFAULT_GROUPS: RegExp;
            };
            readonly instead: "add --no-dev";
            readonly flag: "--no-dev";
        };
    };
    uvx: {
        readonly programs: "uvx";
        readonly verbs: {
            readonly run: "*";
        };
        readonly short: "rcip";
        readonly long: "from with python index-url index";
        readonly version: RegExp;
        readonly versionOptions: "--from";
        readonly path: RegExp;
        readonly revision: "@";
    };
    poetry: {
        readonly programs: "poetry";
        readonly verbs: {
            readonly install: "install sync add self+add";
            readonly renew: "update";
            readonly remove: "remove self+remove";
            readonly clean: "cache+clear";
        };
        readonly short: "CPGE";
        readonly long: "only with without extras group source directory project python";
        readonly version: RegExp;
        readonly path: RegExp;
        readonly revision: "#";
        readonly lock: {
            readonly manifest: "pyproject.toml";
            readonly locks: "poetry.lock";
            readonly verbs: "";
            readonly options: "";
            readonly instead: "";
            readonly frozen: "poetry install";
        };
        readonly development: {
            readonly folder: "site-packages";
            readonly verbs: "install sync";
            readonly options: "--no-dev --only-root";
            readonly without: "--without";
            readonly only: "--only";
            readonly include: "--with";
            readonly instead: "add --only main";
            readonly flag: "--only main";
        };
    };
    pipenv: {
        readonly programs: "pipenv";
        readonly verbs: {
            readonly install: "install sync";
            readonly renew: "update upgrade lock";
            readonly remove: "uninstall";
        };
        readonly short: "reicp";
        readonly long: "python pypi-mirror requirements editable index categories extra-pip-args";
        readonly version: RegExp;
        readonly path: RegExp;
        readonly revision: "@";
        readonly lock: {
            readonly manifest: "Pipfile";
            readonly locks: "Pipfile.lock";
            readonly verbs: "install";
            readonly options: "--deploy --ignore-pipfile";
            readonly variables: "PIPENV_IGNORE_PIPFILE";
            readonly instead: "add --deploy";
            readonly frozen: "pipenv sync";
        };
        readonly development: {
            readonly folder: "site-packages";
            readonly verbs: "install sync";
            readonly asked: "--dev -d --dev-only PIPENV_DEV";
            readonly instead: "leave --dev away";
        };
    };
    pdm: {
        readonly programs: "pdm";
        readonly verbs: {
            readonly install: "install sync add self+add";
            readonly renew: "update";
            readonly remove: "remove";
        };
        readonly short: "pGLkd";
        readonly long: "project group lockfile skip venv with without config-setting override";
        readonly version: RegExp;
        readonly path: RegExp;
        readonly revision: "@";
        readonly lock: {
            readonly manifest: "pyproject.toml";
            readonly locks: "pdm.lock";
            readonly verbs: "install";
            readonly options: "--frozen-lockfile --no-lock --check";
            readonly variables: "PDM_FROZEN_LOCKFILE PDM_NO_LOCK";
            readonly instead: "add --frozen-lockfile";
            readonly frozen: "pdm sync";
        };
        readonly development: {
            readonly folder: ".venv";
            readonly verbs: "install sync";
            readonly options: "--prod --production --no-default";
            readonly without: "--without";
            readonly instead: "add --prod";
            readonly flag: "--prod";
        };
    };
    conda: {
        readonly programs: "conda mamba micromamba";
        readonly verbs: {
            readonly install: "install create env+create env+update";
            readonly upgrade: "update upgrade";
            readonly remove: "remove uninstall env+remove";
            readonly clean: "clean";
        };
        readonly everybody: true;
        readonly unnamed: RegExp;
        readonly short: "ncpfrs";
        readonly long: "name channel prefix file solver revision ssl-verify root-prefix platform subdir override-channels-file experimental";
        readonly version: RegExp;
        readonly leftovers: {
            readonly by: readonly ["install", "upgrade"];
            readonly folders: "/opt/conda/pkgs ~/.conda/pkgs";
            readonly cleaned: RegExp;
            readonly advice: "end with NAME clean -afy";
        };
        readonly path: RegExp;
    };
    apt: {
        readonly programs: "apt-get apt aptitude apt-fast";
        readonly system: true;
        readonly verbs: {
            readonly install: "install reinstall build-dep satisfy";
            readonly fetch: "download source";
            readonly update: "update";
            readonly upgrade: "upgrade dist-upgrade full-upgrade safe-upgrade";
            readonly remove: "remove purge autoremove auto-remove autopurge";
            readonly clean: "clean autoclean auto-clean distclean dist-clean";
        };
        readonly unnamed: RegExp;
        readonly short: "oct";
        readonly long: "option config-file target-release default-release solver host-architecture build-profiles";
        readonly version: RegExp;
        readonly leftovers: {
            readonly by: readonly ["install", "upgrade"];
            readonly index: true;
            readonly folders: "/var/lib/apt/lists";
            readonly cleaned: RegExp;
            readonly advice: "remove /var/lib/apt/lists/*";
        };
    };
    apk: {
        readonly programs: "apk";
        readonly system: true;
        readonly verbs: {
            readonly install: "add fix";
            readonly fetch: "fetch";
            readonly update: "update";
            readonly upgrade: "upgrade";
            readonly remove: "del";
            readonly clean: "cache+clean cache+purge";
        };
        readonly short: "pXto";
        readonly long: "root repository virtual keys-dir repositories-file wait arch cache-dir cache-max-age progress-fd timeout output";
        readonly version: RegExp;
        readonly leftovers: {
            readonly by: readonly ["install", "upgrade"];
            readonly options: "--no-cache";
            readonly folders: "/var/cache/apk /etc/apk/cache";
            readonly cleaned: RegExp;
            readonly advice: "add --no-cache";
        };
    };
    dnf: {
        readonly programs: "dnf yum dnf5 dnf4 dnf-3 microdnf tdnf";
        readonly system: true;
        readonly verbs: {
            readonly install: "install in reinstall rei localinstall downgrade dg swap builddep build-dep groupinstall group+install groups+install grp+install module+install module+enable module+switch-to debuginfo-install install-n install-na install-nevra";
            readonly fetch: "download";
            readonly update: "makecache mc check-update";
            readonly upgrade: "upgrade update up upgrade-to update-to localupdate upgrade-minimal update-minimal up-min distro-sync dsync distrosync distribution-synchronization dist-sync system-upgrade+download groupupdate group+update group+upgrade groups+update groups+upgrade grp+upgrade module+update";
            readonly remove: "remove rm erase autoremove groupremove group+remove groups+remove module+remove remove-n remove-na remove-nevra";
            readonly clean: "clean";
        };
        readonly unnamed: RegExp;
        readonly short: "cdeRx";
        readonly long: "config debuglevel errorlevel exclude disablerepo enablerepo repo repoid installroot releasever setopt advisory forcearch destdir downloaddir comment rpmverbosity disableplugin enableplugin";
        readonly version: RegExp;
        readonly leftovers: {
            readonly by: readonly ["install", "upgrade"];
            readonly folders: "/var/cache/dnf /var/cache/yum /var/cache/libdnf5 /var/cache/tdnf";
            readonly cleaned: RegExp;
            readonly advice: "end with NAME clean all";
        };
    };
    zypper: {
        readonly programs: "zypper";
        readonly system: true;
        readonly verbs: {
            readonly install: "install in source-install si install-new-recommends inr verify ve";
            readonly fetch: "download";
            readonly update: "refresh ref refresh-services refs";
            readonly upgrade: "update up patch dist-upgrade dup";
            readonly remove: "remove rm";
            readonly clean: "clean cc";
        };
        readonly unnamed: RegExp;
        readonly short: "crRpCDt";
        readonly long: "repo config root reposd-dir cache-dir from type gpg-check-plugin plus-repo plus-content name raw-cache-dir solv-cache-dir pkg-cache-dir installroot releasever";
        readonly version: RegExp;
        readonly leftovers: {
            readonly by: readonly ["install", "upgrade"];
            readonly folders: "/var/cache/zypp";
            readonly cleaned: RegExp;
            readonly advice: "end with zypper clean --all";
        };
    };
    pacman: {
        readonly programs: "pacman yay paru";
        readonly system: true;
        readonly raises: "yay paru";
        readonly verbs: {};
        readonly everybody: true;
        readonly short: "br";
        readonly leftovers: {
            readonly by: readonly ["install", "upgrade"];
            readonly folders: "/var/cache/pacman/pkg";
            readonly cleaned: RegExp;
            readonly advice: "remove /var/cache/pacman/pkg/*";
        };
        readonly long: "dbpath root cachedir config gpgdir hookdir logfile arch overwrite assume-installed ignore ignoregroup";
    };
    brew: {
        readonly programs: "brew";
        readonly verbs: {
            readonly install: "install reinstall";
            readonly fetch: "fetch";
            readonly update: "update";
            readonly upgrade: "upgrade";
            readonly remove: "uninstall remove rm autoremove";
            readonly clean: "cleanup";
        };
        readonly everybody: true;
        readonly short: "";
        readonly long: "cc appdir";
        readonly version: RegExp;
        readonly path: RegExp;
    };
    opkg: {
        readonly programs: "opkg";
        readonly verbs: {
            readonly install: "install";
            readonly fetch: "download";
            readonly update: "update";
            readonly upgrade: "upgrade";
            readonly remove: "remove";
        };
        readonly everybody: true;
        readonly short: "fot";
        readonly long: "conf dest offline-root tmp-dir cache add-arch";
    };
    choco: {
        readonly programs: "choco cinst";
        readonly verbs: {
            readonly install: "install";
            readonly upgrade: "upgrade";
            readonly remove: "uninstall";
        };
        readonly everybody: true;
        readonly short: "s";
        readonly long: "version source package-parameters params install-arguments timeout execution-timeout";
        readonly version: RegExp;
        readonly versionOptions: "--version";
    };
};
/** A package manager, by the family whose commands it shares. */
export type Manager = keyof typeof table;
/** Every package manager: one row is all there is to say of one. */
export declare const packageManagers: Readonly<Record<Manager, PackageManager>>;
/** The package manager a program is; `pip3.12` is pip. */
export declare const managerOf: (program: string) => Manager | undefined;
/** Whether a list between blanks holds a word. */
export declare const lists: (words: string | undefined, word: string) => boolean;
/** Programs that follow a lock file. */
export declare const lockPrograms: readonly string[];
export {};
