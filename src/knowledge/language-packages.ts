import type { PackageManager } from "./package-manager.ts";

/** A path, and an archive, to a tool that takes everything else for a name. */
const pathOrArchive = /^(?:\.|~\/|\/|file:)|\.(?:tgz|tar|tar\.\w+|zip|whl|gem|jar|nupkg|rock)$/i;

/** Package managers of further languages, from the manual of each. */
export const languagePackages = {
  // https://guides.rubygems.org/command-reference/
  gem: {
    programs: "gem",
    verbs: { install: "install i ins inst insta instal", fetch: "fetch", upgrade: "update", remove: "uninstall", clean: "cleanup" },
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
    verbs: { install: ". install add", renew: "update", remove: "remove", clean: "clean" },
    short: "jr",
    long: "jobs retry gemfile path without with only version group source git github branch ref glob",
    lock: {
      manifest: "Gemfile",
      locks: "Gemfile.lock gems.locked",
      verbs: ". install",
      options: "--deployment --frozen --version --help -v -h",
      variables: "BUNDLE_DEPLOYMENT BUNDLE_FROZEN",
      settings: "deployment frozen",
      instead: "set BUNDLE_DEPLOYMENT=true",
      frozen: "bundle install with BUNDLE_DEPLOYMENT=true",
    },
    development: {
      folder: "bundle",
      verbs: ". install",
      options: "--version --help -v -h",
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
      instead: "",
      frozen: "composer install",
    },
    development: {
      folder: "vendor",
      verbs: "install i update u upgrade",
      options: "--no-dev",
      switches: { COMPOSER_NO_DEV: /^(?!0?$)/ },
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
    lock: {
      manifest: "Cargo.toml",
      locks: "Cargo.lock",
      verbs: "install",
      options: "--locked --frozen --git --list",
      chosen: true,
      instead: "add --locked",
      frozen: "cargo build --locked",
    },
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
      frozen: "dotnet restore --locked-mode",
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
