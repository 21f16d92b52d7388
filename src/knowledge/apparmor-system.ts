/** What AppArmor's own packages put below /etc/apparmor.d: names and values as of AppArmor 5.0. */

/** Files below `abstractions/`. */
export const abstractions: ReadonlySet<string> = new Set(
  "X alts apache2-common apparmor_api apparmor_api/change_profile apparmor_api/examine apparmor_api/find_mountpoint apparmor_api/introspect apparmor_api/is_enabled aspell audio authd authentication base bash consoles crypto cups-client dbus dbus-accessibility dbus-accessibility-strict dbus-network-manager-strict dbus-session dbus-session-strict dbus-strict dconf devices-usb devices-usb-read dovecot-common dri-common dri-enumerate enchant exo-open fcitx fcitx-strict fonts freedesktop.org frr frr-snmp gio-open glycin gnome gnupg golang groff gtk gvfs-open hosts_access ibus kde kde-globals-write kde-icon-cache-write kde-language-write kde-open5 kerberosclient ldapclient libnuma libpam-systemd likewise mdns mesa mir mozc mysql nameservice nameservice-strict nis nss-systemd nvidia opencl opencl-common opencl-intel opencl-mesa opencl-nvidia opencl-pocl opengl openssl orbit2 p11-kit perl php php-worker php5 postfix-common private-files private-files-strict psi-read psi-read-poll python qt5 qt5-compose-cache-write qt5-settings-write qt6 qt6-compose-cache-write qt6-settings-write recent-documents-write ruby samba samba-rpcd smbpass snap_browsers ssl_certs ssl_keys svn-repositories terminfo transmission-common trash ubuntu-bittorrent-clients ubuntu-browsers ubuntu-browsers.d ubuntu-browsers.d/chromium-browser ubuntu-browsers.d/java ubuntu-browsers.d/kde ubuntu-browsers.d/mailto ubuntu-browsers.d/multimedia ubuntu-browsers.d/plugins-common ubuntu-browsers.d/productivity ubuntu-browsers.d/text-editors ubuntu-browsers.d/ubuntu-integration ubuntu-browsers.d/ubuntu-integration-xul ubuntu-browsers.d/user-files ubuntu-console-browsers ubuntu-console-email ubuntu-email ubuntu-feed-readers ubuntu-gnome-terminal ubuntu-helpers ubuntu-konsole ubuntu-media-players ubuntu-unity7-base ubuntu-unity7-launcher ubuntu-unity7-messaging ubuntu-xterm upki user-download user-mail user-manpages user-tmp user-write video vulkan wayland web-data winbind wutmp xad xdg-desktop xdg-open".split(
    " ",
  ),
);

/** Those that use no variable in AppArmor 3.0 or in 5.0: a profile can include them without `tunables/global`. */
export const withoutVariables: ReadonlySet<string> = new Set(
  "consoles dbus-accessibility dbus-accessibility-strict dbus-network-manager-strict frr-snmp groff hosts_access likewise mozc nis openssl orbit2 php php5 python ruby smbpass ssl_certs ssl_keys svn-repositories ubuntu-bittorrent-clients ubuntu-browsers ubuntu-browsers.d/productivity ubuntu-browsers.d/text-editors ubuntu-browsers.d/ubuntu-integration-xul ubuntu-console-browsers ubuntu-console-email ubuntu-email ubuntu-feed-readers ubuntu-unity7-launcher ubuntu-unity7-messaging ubuntu-xterm xad".split(
    " ",
  ),
);

/** Files below `tunables/`. */
export const tunables: ReadonlySet<string> = new Set(
  "alias apparmorfs dovecot etc global gs home home.d home.d/site.local kernelvars multiarch multiarch.d multiarch.d/site.local ntpd print-devices proc run rygel securityfs share sys system xdg-user-dirs xdg-user-dirs.d xdg-user-dirs.d/site.local".split(
    " ",
  ),
);

/** What an abi may lack: a kind of rule, or the addresses or the interface that a `network` rule names. */
export type Mediation = "network" | "unix" | "dbus" | "userns" | "mqueue" | "io_uring" | "addresses" | "interfaces";

/**
 * Files below `abi/`, from the oldest, and what policy written for each cannot enforce: what `apparmor_parser` of AppArmor 5.0 says with
 * `--warn=rule-not-enforced` on a kernel that knows everything. Addresses and interfaces it leaves out without a word: the compiled
 * policy is that of the rule without them.
 */
export const abis: Readonly<Record<string, readonly Mediation[]>> = {
  "kernel-5.4-vanilla": ["network", "unix", "dbus", "userns", "mqueue", "io_uring", "addresses", "interfaces"],
  "kernel-5.4-outoftree-network": ["userns", "mqueue", "io_uring", "addresses", "interfaces"],
  "3.0": ["userns", "mqueue", "io_uring", "addresses", "interfaces"],
  "4.0": ["io_uring", "addresses", "interfaces"],
  "4.0-ip": ["io_uring", "interfaces"],
  "5.0": ["interfaces"],
  "5.0-interface": [],
};

/** What is not enforced where neither the policy nor parser.conf states an abi. */
export const withoutAbi: readonly Mediation[] = ["network", "unix", "userns", "mqueue", "io_uring"];

/** The oldest abi that enforces all of this, of those that are not for one kernel only. */
export const abiFor = (needed: ReadonlySet<Mediation>): string =>
  ["3.0", "4.0", "5.0"].find((name) => !abis[name]?.some((each) => needed.has(each))) ?? "5.0-interface";
