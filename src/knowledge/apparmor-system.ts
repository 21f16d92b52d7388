/** What AppArmor's own packages put below /etc/apparmor.d: names and values as of AppArmor 5.0. */

/** Files below `abstractions/`. */
export const abstractions: ReadonlySet<string> = new Set(
  "X alts apache2-common apparmor_api apparmor_api/change_profile apparmor_api/examine apparmor_api/find_mountpoint apparmor_api/introspect apparmor_api/is_enabled aspell audio authd authentication base bash consoles crypto cups-client dbus dbus-accessibility dbus-accessibility-strict dbus-network-manager-strict dbus-session dbus-session-strict dbus-strict dconf devices-usb devices-usb-read dovecot-common dri-common dri-enumerate enchant exo-open fcitx fcitx-strict fonts freedesktop.org frr frr-snmp gio-open glycin gnome gnupg golang groff gtk gvfs-open hosts_access ibus kde kde-globals-write kde-icon-cache-write kde-language-write kde-open5 kerberosclient ldapclient libnuma libpam-systemd likewise mdns mesa mir mozc mysql nameservice nameservice-strict nis nss-systemd nvidia opencl opencl-common opencl-intel opencl-mesa opencl-nvidia opencl-pocl opengl openssl orbit2 p11-kit perl php php-worker php5 postfix-common private-files private-files-strict psi-read psi-read-poll python qt5 qt5-compose-cache-write qt5-settings-write qt6 qt6-compose-cache-write qt6-settings-write recent-documents-write ruby samba samba-rpcd smbpass snap_browsers ssl_certs ssl_keys svn-repositories terminfo transmission-common trash ubuntu-bittorrent-clients ubuntu-browsers ubuntu-browsers.d ubuntu-browsers.d/chromium-browser ubuntu-browsers.d/java ubuntu-browsers.d/kde ubuntu-browsers.d/mailto ubuntu-browsers.d/multimedia ubuntu-browsers.d/plugins-common ubuntu-browsers.d/productivity ubuntu-browsers.d/text-editors ubuntu-browsers.d/ubuntu-integration ubuntu-browsers.d/ubuntu-integration-xul ubuntu-browsers.d/user-files ubuntu-console-browsers ubuntu-console-email ubuntu-email ubuntu-feed-readers ubuntu-gnome-terminal ubuntu-helpers ubuntu-konsole ubuntu-media-players ubuntu-unity7-base ubuntu-unity7-launcher ubuntu-unity7-messaging ubuntu-xterm upki user-download user-mail user-manpages user-tmp user-write video vulkan wayland web-data winbind wutmp xad xdg-desktop xdg-open".split(
    " ",
  ),
);

/** Files below `tunables/`. */
export const tunables: ReadonlySet<string> = new Set(
  "alias apparmorfs dovecot etc global gs home home.d home.d/site.local kernelvars multiarch multiarch.d multiarch.d/site.local ntpd print-devices proc run rygel securityfs share sys system xdg-user-dirs xdg-user-dirs.d xdg-user-dirs.d/site.local".split(
    " ",
  ),
);

/** Files below `abi/`, and what policy written for each cannot enforce. */
export const abis: Readonly<Record<string, readonly string[]>> = {
  "3.0": ["userns", "mqueue", "io_uring"],
  "4.0": ["io_uring"],
  "4.0-ip": ["io_uring"],
  "5.0": [],
  "5.0-interface": [],
  "kernel-5.4-outoftree-network": ["userns", "mqueue", "io_uring"],
  "kernel-5.4-vanilla": ["network", "unix", "userns", "mqueue", "io_uring"],
};

/** One to so many characters of a kind. */
const upTo = (kind: string, most: number): string => `@{${kind}}${`{@{${kind}},}`.repeat(most - 1)}`;

/** Numbers without leading zeros, of up to so many digits; the largest begins with no more than `top`. */
const decimal = (digits: number, top: number): string =>
  `{${["@{d}", ...Array.from({ length: digits - 1 }, (_, at) => `${at + 2 === digits ? `[1-${top}]` : "[1-9]"}${"@{d}".repeat(at + 1)}`)].join(",")}}`;

const sizes = [2, 4, 6, 8, 9, 10, 12, 15, 16, 32, 38, 64];

/** `@{hex8}` and its kin: exactly so many characters of a kind. */
const counted = (name: string, kind: string): [string, string[]][] => sizes.map((size) => [`${name}${size}`, [`@{${kind}}`.repeat(size)]]);

/** Variables that `tunables/global` defines. */
export const globalVariables: Readonly<Record<string, readonly string[]>> = {
  HOME: ["@{HOMEDIRS}/*/", "/root/"],
  HOMEDIRS: ["/home/"],
  PROC: ["/proc/"],
  XDG_DESKTOP_DIR: ["Desktop"],
  XDG_DOCUMENTS_DIR: ["Documents"],
  XDG_DOWNLOAD_DIR: ["Downloads"],
  XDG_MUSIC_DIR: ["Music"],
  XDG_PICTURES_DIR: ["Pictures"],
  XDG_PUBLICSHARE_DIR: ["Public"],
  XDG_TEMPLATES_DIR: ["Templates"],
  XDG_VIDEOS_DIR: ["Videos"],
  c: ["[0-9a-zA-Z]"],
  d: ["[0-9]"],
  etc_ro: ["/etc/", "/usr/etc/"],
  etc_rw: ["/etc/"],
  flatpak_exports_root: ["{flatpak/exports,flatpak/{app,runtime}/*/*/*/*/export}"],
  h: ["[0-9a-fA-F]"],
  l: ["[a-zA-Z]"],
  multiarch: ["*-linux-gnu*"],
  pci_bus: ["pci@{hex4}:@{hex2}"],
  pid: [
    "{[1-9],[1-9][0-9],[1-9][0-9][0-9],[1-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9],[1-4][0-9][0-9][0-9][0-9][0-9][0-9]}",
  ],
  pids: ["@{pid}"],
  run: ["/run/", "/var/run/"],
  securityfs: ["@{sys}/kernel/security/"],
  sys: ["/sys/"],
  system_share_dirs: ["/{usr,usr/local,var/lib/@{flatpak_exports_root}}/share"],
  tid: ["@{pid}"],
  u8: ["[0-9]{[0-9],}", "1[0-9][0-9]", "2[0-4][0-9]", "25[0-5]"],
  uid: [
    "{[0-9],[1-9][0-9],[1-9][0-9][0-9],[1-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-4][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]}",
  ],
  uids: ["@{uid}"],
  user_share_dirs: ["@{HOME}/.local{,/share/@{flatpak_exports_root}}/share"],
  w: ["[a-zA-Z0-9_]"],
  int: [upTo("d", 10)],
  hex: [upTo("h", 64)],
  rand: [upTo("c", 64)],
  word: [upTo("w", 64)],
  u16: [decimal(5, 6)],
  u32: [decimal(10, 4)],
  u64: [decimal(20, 1)],
  ...Object.fromEntries([...counted("int", "d"), ...counted("hex", "h"), ...counted("rand", "c"), ...counted("word", "w")]),
};
