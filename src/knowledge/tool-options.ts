/** Which options of a tool take a value: short ones by letter, long ones by name. */
export interface ToolOptions {
  readonly short: string;
  readonly long: readonly string[];
}

/** From each tool's own manual page. Tools that are not here take no option with a value of its own word. */
const tools: Readonly<Record<string, { readonly short: string; readonly long: string }>> = {
  // curl(1)
  curl: {
    short: "AbcCdDeEFhHKmoPQrtTuUwxXyYz",
    long: "output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert capath range url retry retry-delay retry-max-time connect-timeout max-time write-out upload-file config resolve interface limit-rate max-redirs max-filesize oauth2-bearer output-dir ciphers tls-max unix-socket dump-header json noproxy preproxy socks5 socks5-hostname",
  },
  // wget(1)
  wget: {
    short: "aBDeIilOoPQRtTUwXA",
    long: "output-document directory-prefix output-file append-output header post-data post-file user password user-agent tries timeout wait quota input-file base execute http-user http-password ca-certificate certificate private-key referer method body-data limit-rate retry-on-http-error",
  },
  // pip's own help
  pip: {
    short: "rcetif",
    long: "requirement constraint editable target index-url extra-index-url find-links trusted-host proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root prefix src upgrade-strategy global-option config-settings report no-binary only-binary progress-bar python build-option default-timeout exists-action allow-insecure-host",
  },
  uv: {
    short: "rceptifp",
    long: "requirement requirements constraint editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group only-group link-mode package prefix config-file override",
  },
  // apt-get(8)
  "apt-get": { short: "oct", long: "option config-file target-release default-release solver" },
  // apk(8)
  apk: { short: "pXt", long: "root repository virtual keys-dir repositories-file wait arch cache-dir cache-max-age progress-fd" },
  // yum(8), dnf(8)
  dnf: {
    short: "cdeRx",
    long: "config debuglevel errorlevel exclude disablerepo enablerepo repo repoid installroot releasever setopt advisory forcearch destdir downloaddir comment rpmverbosity",
  },
  zypper: { short: "crRpCD", long: "repo config root reposd-dir cache-dir from type gpg-check-plugin plus-repo plus-content name" },
  npm: {
    short: "Cw",
    long: "prefix registry cache userconfig loglevel tag scope otp workspace omit include only cafile maxsockets fetch-timeout fetch-retries network-timeout",
  },
  yarn: {
    short: "",
    long: "registry cwd cache-folder network-timeout modules-folder network-concurrency mutex global-folder prefix",
  },
  pnpm: { short: "CF", long: "dir filter registry store-dir reporter loglevel workspace-concurrency network-concurrency" },
  gem: { short: "vipniBbsP", long: "version install-dir bindir source platform build-root trust-policy http-proxy" },
  git: { short: "Cc", long: "config git-dir work-tree exec-path namespace" },
  "git clone": {
    short: "bjouc",
    long: "branch depth origin upload-pack reference separate-git-dir template config shallow-since filter jobs",
  },
  composer: { short: "dw", long: "working-dir" },
  cargo: {
    short: "jZ",
    long: "version git branch tag rev path root index registry features target target-dir bin example profile jobs vers config",
  },
  go: { short: "C", long: "" },
  conda: { short: "ncpf", long: "name channel prefix file solver revision ssl-verify" },
  // ssh(1), scp(1), sftp(1), sshfs(1)
  ssh: { short: "BbcDEeFIiJLlmOopQRSWw", long: "" },
  scp: { short: "cDFiJloPSX", long: "" },
  sftp: { short: "BbcDFiJloPRSsX", long: "" },
  sshfs: { short: "opF", long: "" },
  // sshpass(1): the options of ssh follow
  sshpass: { short: "pfdPBbcDEFIiJLlmOoQRSWw", long: "" },
  // rsync(1), mosh(1)
  rsync: { short: "efBTM", long: "rsh filter exclude include exclude-from include-from files-from port bwlimit rsync-path temp-dir" },
  mosh: { short: "p", long: "ssh port predict server" },
  // ansible-playbook(1), ansible-galaxy(1)
  ansible: {
    short: "iuletMfcmaopBPT",
    long: "inventory user limit extra-vars tags module-path forks connection ssh-common-args ssh-extra-args sftp-extra-args scp-extra-args private-key key-file become-user vault-password-file",
  },
  "ansible-galaxy": { short: "prs", long: "roles-path role-file server token api-key collections-path" },
  // HTTPie's own help
  http: { short: "pos", long: "verify output auth auth-type session cert cert-key timeout print style proxy follow-max" },
  axel: { short: "snoSHUNT", long: "max-speed num-connections output search header user-agent timeout" },
  gsutil: { short: "oh", long: "" },
  // useradd(8), usermod(8)
  useradd: {
    short: "bcdefgGkKpsuRPZ",
    long: "base-dir comment home-dir expiredate inactive gid groups skel key password shell uid root prefix selinux-user",
  },
  usermod: {
    short: "cdefglGpsuRPvVwWZ",
    long: "comment home expiredate inactive gid login groups password shell uid root prefix",
  },
  // adduser(8): Debian's and BusyBox's
  adduser: { short: "hgsGuk", long: "home shell ingroup uid gid firstuid lastuid gecos comment conf add_extra_groups extra-users" },
  // setpriv(1), runuser(1), chpst(8)
  setpriv: {
    short: "",
    long: "reuid regid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile ruid euid rgid egid",
  },
  runuser: { short: "ugGcswT", long: "user group supp-group command session-command shell whitelist-environment" },
  chpst: { short: "uUbe/nlLmdopfctr", long: "" },
  // chmod(1), mkdir(1), install(1)
  chmod: { short: "", long: "reference" },
  mkdir: { short: "m", long: "mode" },
  install: { short: "mogSt", long: "mode owner group target-directory suffix backup" },
  rm: { short: "", long: "" },
  cp: { short: "tS", long: "target-directory suffix" },
  mv: { short: "tS", long: "target-directory suffix" },
};

const alike: Readonly<Record<string, string>> = {
  apt: "apt-get",
  aptitude: "apt-get",
  yum: "dnf",
  microdnf: "dnf",
  dnf5: "dnf",
  tdnf: "dnf",
  mamba: "conda",
  micromamba: "conda",
  groupadd: "useradd",
  slogin: "ssh",
  autossh: "ssh",
  "ssh-copy-id": "ssh",
  "ansible-playbook": "ansible",
  "ansible-pull": "ansible",
  https: "http",
  xh: "http",
  xhs: "http",
  wget2: "wget",
};

const nothing: ToolOptions = { short: "", long: [] };
/** Split once asked for. */
const split = new Map<string, ToolOptions>();

/** The options with values of a program, by its name without a version: `pip3.12` is pip. */
export function optionsOf(program: string): ToolOptions {
  const name = /^pip[\d.]*$/.test(program) ? "pip" : Object.hasOwn(alike, program) ? (alike[program] as string) : program;
  const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
  if (!tool) return nothing;
  const known = split.get(name) ?? { short: tool.short, long: tool.long.split(" ") };
  split.set(name, known);
  return known;
}
