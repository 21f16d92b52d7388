import { onValues, type PackageManager } from "./package-manager.ts";

/** To npm one slash is GitHub's, more are a path (npm-package-arg, lib/npa.js). */
const npmPath = /^(?:\.|~\/|\/|file:|[^@:/]+\/[^/]+\/)|^[^@:/][^@:]*\.(?:tgz|tar|tar\.gz)$/i;
/** A version or a range; a tag such as `latest` or `lts` moves. */
const npmVersion = /.@(?:[\^~<>=v\s]*\d|[\^~<>=]|npm:|file:|workspace:)/;
const npmValues =
  "prefix registry cache userconfig globalconfig loglevel tag scope otp workspace omit include only location cafile ca cert key maxsockets fetch-retries fetch-timeout network-timeout network-retries install-strategy script-shell node-options proxy https-proxy before cpu os libc";
const npmDevelopment = {
  folder: "node_modules",
  switches: { NODE_ENV: /^production$/, NPM_CONFIG_PRODUCTION: onValues, production: onValues },
  without: "--omit NPM_CONFIG_OMIT omit",
  only: "--only NPM_CONFIG_ONLY only",
  include: "--include NPM_CONFIG_INCLUDE include",
} as const;

/** Package managers of JavaScript, from the manual of each. */
export const javascriptPackages = {
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
      frozen: "npm ci",
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
  npx: {
    programs: "npx bunx",
    verbs: { run: "*" },
    runsOwn: true,
    short: "pc",
    long: "package call",
    version: npmVersion,
    path: npmPath,
    revision: "#",
  },
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
      frozen: "yarn install --immutable",
    },
    development: {
      ...npmDevelopment,
      switches: { ...npmDevelopment.switches, YARN_PRODUCTION: onValues },
      verbs: ". install",
      options: "--production --prod --version --help -v -h",
      decides: true,
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
      frozen: "pnpm install --frozen-lockfile",
    },
    development: {
      ...npmDevelopment,
      verbs: "install i ci clean-install ic install-clean",
      options: "--prod --production -P",
      decides: true,
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
      instead: "use bun ci",
      frozen: "bun ci",
    },
    development: {
      folder: "node_modules",
      verbs: "install i ci",
      options: "--production -p",
      switches: { NODE_ENV: /^production$/ },
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
      frozen: "deno install --frozen",
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
} as const satisfies Readonly<Record<string, PackageManager>>;
