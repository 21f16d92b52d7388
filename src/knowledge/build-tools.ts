/** What a package is good for that a running service does not need; `big` brings a whole toolchain. */
export interface BuildTool {
  readonly what:
    | "compiler"
    | "package tool"
    | "version control"
    | "download tool"
    | "editor"
    | "network tool"
    | "debugger"
    | "remote access";
  readonly big: boolean;
}

const groups: readonly (readonly [BuildTool["what"], boolean, string])[] = [
  [
    "compiler",
    true,
    "build-essential build-base gcc g++ clang llvm make cmake automake autoconf ninja-build meson gcc-c++ golang golang-go rustc cargo default-jdk openjdk-11-jdk openjdk-17-jdk openjdk-21-jdk maven gradle dpkg-dev musl-dev libc-dev libc6-dev linux-headers kernel-headers",
  ],
  ["package tool", true, "npm python3-pip py3-pip pip python-pip py-pip rubygems ruby-dev composer yarn"],
  ["version control", false, "git mercurial subversion git-core"],
  ["download tool", false, "curl wget"],
  ["editor", false, "vim vim-tiny nano emacs emacs-nox vi joe"],
  [
    "network tool",
    false,
    "netcat netcat-openbsd netcat-traditional nmap ncat tcpdump telnet iputils-ping net-tools dnsutils bind-tools bind-utils socat iproute2 traceroute mtr whois",
  ],
  ["debugger", false, "strace gdb ltrace lsof htop procps-ng tmux screen"],
  ["remote access", false, "sudo openssh-server openssh-client openssh ssh sshpass"],
];

const tools = new Map(groups.flatMap(([what, big, names]) => names.split(" ").map((name) => [name, { what, big }] as const)));

/** What a package of the operating system is, when it is such a tool; headers of any library count. */
export function buildTool(name: string): BuildTool | undefined {
  return tools.get(name) ?? (/^[a-z0-9][\w+.-]*-(?:dev|devel)$/.test(name) ? { what: "compiler", big: true } : undefined);
}
