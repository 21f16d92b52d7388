import { own } from "../text/own.ts";
import { remembering } from "../text/remembering.ts";
import { managerOf, packageManagers } from "./package-managers.ts";

/** Which options of a tool take a value: short ones by letter, long ones by name. */
export interface ToolOptions {
  readonly short: string;
  readonly long: readonly string[];
  /** Long options have one dash. */
  readonly single?: true;
}

/** From each tool's own manual page; those of package managers are in their own tables. Tools that are not here take no option with a value of its own word. */
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
  git: { short: "Cc", long: "config git-dir work-tree exec-path namespace" },
  "git clone": {
    short: "bjouc",
    long: "branch depth origin upload-pack reference reference-if-able separate-git-dir template config shallow-since shallow-exclude filter jobs server-option bundle-uri ref-format revision",
  },
  "git remote": { short: "tm", long: "" },
  "git config": { short: "ft", long: "file type default comment value blob" },
  // sed(1)
  sed: { short: "efl", long: "expression file line-length" },
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
  // aria2c(1)
  aria2c: { short: "doisxjkl", long: "dir out input-file split max-connection-per-server min-split-size log header checksum" },
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
  // su(1), sudo(8), doas(1), chroot(1), s6-applyuidgid, start-stop-daemon(8), capsh(1)
  su: { short: "cgGsTw", long: "command session-command group supp-group shell whitelist-environment" },
  sudo: { short: "ughpCDRTUr", long: "user group host prompt chdir chroot other-user role" },
  doas: { short: "uC", long: "" },
  chroot: { short: "", long: "userspec groups" },
  "s6-applyuidgid": { short: "ugG", long: "" },
  "start-stop-daemon": {
    short: "acdeghIknNpPrRsSuxK",
    long: "startas chuid chdir env group chroot iosched umask nicelevel pidfile procsched retry signal user exec name notify-timeout",
  },
  capsh: { short: "", long: "" },
  // chmod(1), mkdir(1), install(1)
  chmod: { short: "", long: "reference" },
  mkdir: { short: "m", long: "mode" },
  install: { short: "mogSt", long: "mode owner group target-directory suffix backup" },
  rm: { short: "", long: "" },
  // Interpreters: bash(1), python(1), perlrun(1), ruby(1), node(1), php(1), lua(1), R(1)
  bash: { short: "oO", long: "rcfile init-file" },
  python: { short: "cmWXQ", long: "check-hash-based-pycs" },
  perl: { short: "eEIMmF", long: "" },
  ruby: { short: "eIrCEK", long: "encoding external-encoding internal-encoding" },
  node: { short: "erC", long: "require import loader experimental-loader eval env-file conditions input-type" },
  php: { short: "rfdcBREFtSz", long: "run file define php-ini" },
  lua: { short: "el", long: "" },
  julia: { short: "eELpt", long: "eval print load project threads procs" },
  cp: { short: "tS", long: "target-directory suffix" },
  mv: { short: "tS", long: "target-directory suffix" },
};

const alike: Readonly<Record<string, string>> = {
  groupadd: "useradd",
  slogin: "ssh",
  sh: "bash",
  ash: "bash",
  dash: "bash",
  ksh: "bash",
  mksh: "bash",
  zsh: "bash",
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
export const optionsOf = remembering(1_000, (program): ToolOptions => {
  const manager = managerOf(program);
  const name = /^python[\d.]*$/.test(program) ? "python" : (own(alike, program) ?? program);
  const tool = manager ? packageManagers[manager] : own(tools, name);
  if (!tool) return nothing;
  const key = manager ?? name;
  const known = split.get(key) ?? {
    short: tool.short,
    long: tool.long.split(" "),
    ...("single" in tool && tool.single ? { single: true as const } : {}),
  };
  split.set(key, known);
  return known;
});
