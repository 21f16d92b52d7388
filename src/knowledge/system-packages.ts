import type { PackageManager } from "./package-manager.ts";

/** Package managers of distributions, from the manual page of each. */
export const systemPackages = {
  // apt-get(8), aptitude(8): clean and autoclean empty /var/cache/apt/archives, distclean the lists.
  apt: {
    programs: "apt-get apt aptitude apt-fast",
    system: true,
    verbs: {
      install: "install reinstall build-dep satisfy",
      fetch: "download source",
      update: "update",
      upgrade: "upgrade dist-upgrade full-upgrade safe-upgrade",
      remove: "remove purge autoremove auto-remove autopurge",
      clean: "clean autoclean auto-clean distclean dist-clean",
    },
    unnamed: /^satisfy$/,
    short: "oct",
    long: "option config-file target-release default-release solver host-architecture build-profiles",
    version: /=|\/[a-z-]+$/,
    leftovers: {
      by: ["install", "upgrade"],
      index: true,
      folders: "/var/lib/apt/lists",
      cleaned: /^dist-?clean\b/,
      advice: "remove /var/lib/apt/lists/*",
    },
  },
  // apk(8)
  apk: {
    programs: "apk",
    system: true,
    verbs: { install: "add fix", fetch: "fetch", update: "update", upgrade: "upgrade", remove: "del", clean: "cache+clean cache+purge" },
    short: "pXto",
    long: "root repository virtual keys-dir repositories-file wait arch cache-dir cache-max-age progress-fd timeout output",
    version: /[=<>~]|^[.!]|@/,
    leftovers: {
      by: ["install", "upgrade"],
      options: "--no-cache",
      folders: "/var/cache/apk /etc/apk/cache",
      cleaned: /^cache (?:clean|purge)\b/,
      advice: "add --no-cache",
    },
  },
  // dnf(8) with its aliases, dnf-builddep(8), yum(8), microdnf(8): with rpm, update and upgrade are one.
  dnf: {
    programs: "dnf yum dnf5 dnf4 dnf-3 microdnf tdnf",
    system: true,
    verbs: {
      install:
        "install in reinstall rei localinstall downgrade dg swap builddep build-dep groupinstall group+install groups+install grp+install module+install module+enable module+switch-to debuginfo-install install-n install-na install-nevra",
      fetch: "download",
      update: "makecache mc check-update",
      upgrade:
        "upgrade update up upgrade-to update-to localupdate upgrade-minimal update-minimal up-min distro-sync dsync distrosync distribution-synchronization dist-sync system-upgrade+download groupupdate group+update group+upgrade groups+update groups+upgrade grp+upgrade module+update",
      remove: "remove rm erase autoremove groupremove group+remove groups+remove module+remove remove-n remove-na remove-nevra",
      clean: "clean",
    },
    unnamed: /^(?:group|grp|module|swap|build-?dep)/,
    short: "cdeRx",
    long: "config debuglevel errorlevel exclude disablerepo enablerepo repo repoid installroot releasever setopt advisory forcearch destdir downloaddir comment rpmverbosity disableplugin enableplugin",
    version: /-\d+[.:]|^@|\*/,
    leftovers: {
      by: ["install", "upgrade"],
      folders: "/var/cache/dnf /var/cache/yum /var/cache/libdnf5 /var/cache/tdnf",
      cleaned: /^clean(?: \S+)* all\b/,
      advice: "end with NAME clean all",
    },
  },
  // zypper(8): clean without an option removes packages only, and the metadata stay.
  zypper: {
    programs: "zypper",
    system: true,
    verbs: {
      install: "install in source-install si install-new-recommends inr verify ve",
      fetch: "download",
      update: "refresh ref refresh-services refs",
      upgrade: "update up patch dist-upgrade dup",
      remove: "remove rm",
      clean: "clean cc",
    },
    unnamed: /^(?:verify|ve|inr|install-new-recommends)$/,
    short: "crRpCDt",
    long: "repo config root reposd-dir cache-dir from type gpg-check-plugin plus-repo plus-content name raw-cache-dir solv-cache-dir pkg-cache-dir installroot releasever",
    version: /[=<>]|-\d/,
    leftovers: {
      by: ["install", "upgrade"],
      folders: "/var/cache/zypp",
      cleaned: /^(?:clean|cc)\b/,
      advice: "end with zypper clean --all",
    },
  },
  // pacman(8): its verbs are options. paru(8) and yay(8) build as the account that calls them, and give pacman what is built by sudo.
  pacman: {
    programs: "pacman yay paru",
    system: true,
    raises: "yay paru",
    verbs: {},
    everybody: true,
    short: "br",
    leftovers: {
      by: ["install", "upgrade"],
      folders: "/var/cache/pacman/pkg",
      cleaned: /(?:^| )-[^\Wc]*c[^\Wc]*c/,
      advice: "remove /var/cache/pacman/pkg/*",
    },
    long: "dbpath root cachedir config gpgdir hookdir logfile arch overwrite assume-installed ignore ignoregroup",
  },
  // https://docs.brew.sh/Manpage
  brew: {
    programs: "brew",
    verbs: {
      install: "install reinstall",
      fetch: "fetch",
      update: "update",
      upgrade: "upgrade",
      remove: "uninstall remove rm autoremove",
      clean: "cleanup",
    },
    everybody: true,
    short: "",
    long: "cc appdir",
    version: /@\d/,
    path: /\.rb$/,
  },
  // https://openwrt.org/docs/guide-user/additional-software/opkg
  opkg: {
    programs: "opkg",
    verbs: { install: "install", fetch: "download", update: "update", upgrade: "upgrade", remove: "remove" },
    everybody: true,
    short: "fot",
    long: "conf dest offline-root tmp-dir cache add-arch",
  },
  // https://docs.chocolatey.org/en-us/choco/commands/install
  choco: {
    programs: "choco cinst",
    verbs: { install: "install", upgrade: "upgrade", remove: "uninstall" },
    everybody: true,
    short: "s",
    long: "version source package-parameters params install-arguments timeout execution-timeout",
    version: /\.(?:config|nupkg)$/,
    versionOptions: "--version",
  },
} as const satisfies Readonly<Record<string, PackageManager>>;

/**
 * Packages of Debian and Ubuntu that speak TLS, and what they only recommend and cannot do that without: `Recommends` in the index of Debian 13
 * (curl by way of libcurl4t64).
 */
export const needsRecommended: Readonly<Record<string, string>> = {
  aria2: "ca-certificates",
  curl: "ca-certificates",
  git: "ca-certificates",
  nodejs: "ca-certificates",
  wget: "ca-certificates",
};
