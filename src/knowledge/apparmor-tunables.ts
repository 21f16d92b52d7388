import { own } from "../text/own.ts";

/** A file that AppArmor installs below `tunables/`. */
interface TunablesFile {
  /** Files below `tunables/` that it includes. */
  readonly includes?: readonly string[];
  /** Variables it declares with `=`, and their values. */
  readonly declares?: Readonly<Record<string, readonly string[]>>;
}

/** One to so many characters of a kind. */
const upTo = (kind: string, most: number): string => `@{${kind}}${`{@{${kind}},}`.repeat(most - 1)}`;

/** Numbers without leading zeros, of up to so many digits; the largest begins with no more than `top`. */
const decimal = (digits: number, top: number): string =>
  `{${["@{d}", ...Array.from({ length: digits - 1 }, (_, at) => `${at + 2 === digits ? `[1-${top}]` : "[1-9]"}${"@{d}".repeat(at + 1)}`)].join(",")}}`;

const sizes = [2, 4, 6, 8, 9, 10, 12, 15, 16, 32, 64];

/** `@{hex8}` and its kin: exactly so many characters of a kind. */
const counted = (name: string, kind: string, more: readonly number[] = []): [string, string[]][] =>
  [...sizes, ...more].map((size) => [`${name}${size}`, [`@{${kind}}`.repeat(size)]]);

/** Numbers from 1, of up to so many digits, the longest beginning with 1 to 4. */
const upToDigits = (digits: number): string =>
  Array.from({ length: digits }, (_, at) => `${at + 1 === digits ? "[1-4]" : "[1-9]"}${"[0-9]".repeat(at)}`).join(",");

const inAnyCase = (word: string): string => [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join("");

/** What AppArmor 5.0 installs below `/etc/apparmor.d/tunables`, by name: profiles/apparmor.d/tunables in its sources. */
export const tunablesFiles: Readonly<Record<string, TunablesFile>> = {
  global: { includes: ["home", "multiarch", "proc", "alias", "kernelvars", "system", "xdg-user-dirs", "share", "etc", "run"] },
  alias: {},
  sys: {},
  apparmorfs: { includes: ["securityfs"], declares: { apparmorfs: ["@{securityfs}/apparmor/"] } },
  dovecot: {
    declares: {
      DOVECOT_MAILSTORE: ["@{HOME}/Maildir/", "@{HOME}/mail/", "@{HOME}/Mail/", "/var/vmail/", "/var/mail/", "/var/spool/mail/"],
    },
  },
  etc: { declares: { etc_ro: ["/etc/", "/usr/etc/"], etc_rw: ["/etc/"] } },
  gs: {
    declares: {
      gs_file_ext: "pdf ps eps epsi png jpg jpeg pnm tif tiff bmp pcx psd txt pxl docx xps xml icc rdf".split(" ").map(inAnyCase),
    },
  },
  home: { declares: { HOMEDIRS: ["/home/"], HOME: ["@{HOMEDIRS}/*/", "/root/"] } },
  kernelvars: {
    declares: {
      pid: [`{${upToDigits(7)}}`],
      tid: ["@{pid}"],
      pids: ["@{pid}"],
      uid: [`{[0-9],${upToDigits(10).replace("[1-9],", "")}}`],
      uids: ["@{uid}"],
      sys: ["/sys/"],
    },
  },
  multiarch: { declares: { multiarch: ["*-linux-gnu*"] } },
  ntpd: { declares: { NTPD_DEVICE: ["/dev/tty10"] } },
  "print-devices": { declares: { print_devices: ["/dev/lp*", "/dev/ttyS*", "/dev/ttyUSB*", "/dev/usb/lp*", "/dev/parport*"] } },
  proc: { declares: { PROC: ["/proc/"] } },
  run: { declares: { run: ["/run/", "/var/run/"] } },
  rygel: {
    declares: { rygel_media_dirs: ["@{HOME}/@{XDG_MUSIC_DIR}", "@{HOME}/@{XDG_VIDEOS_DIR}", "@{HOME}/@{XDG_PICTURES_DIR}"] },
  },
  securityfs: { declares: { securityfs: ["@{sys}/kernel/security/"] } },
  share: {
    declares: {
      flatpak_exports_root: ["{flatpak/exports,flatpak/{app,runtime}/*/*/*/*/export}"],
      system_share_dirs: ["/{usr,usr/local,var/lib/@{flatpak_exports_root}}/share"],
      user_share_dirs: ["@{HOME}/.local{,/share/@{flatpak_exports_root}}/share"],
    },
  },
  system: {
    declares: {
      d: ["[0-9]"],
      l: ["[a-zA-Z]"],
      c: ["[0-9a-zA-Z]"],
      w: ["[a-zA-Z0-9_]"],
      h: ["[0-9a-fA-F]"],
      int: [upTo("d", 10)],
      hex: [upTo("h", 64)],
      rand: [upTo("c", 64)],
      word: [upTo("w", 64)],
      u8: ["[0-9]{[0-9],}", "1[0-9][0-9]", "2[0-4][0-9]", "25[0-5]"],
      u16: [decimal(5, 6)],
      u32: [decimal(10, 4)],
      u64: [decimal(20, 1)],
      ...Object.fromEntries([...counted("int", "d"), ...counted("hex", "h", [38]), ...counted("rand", "c"), ...counted("word", "w")]),
      pci_bus: ["pci@{hex4}:@{hex2}"],
    },
  },
  "xdg-user-dirs": {
    declares: {
      XDG_DESKTOP_DIR: ["Desktop"],
      XDG_DOWNLOAD_DIR: ["Downloads"],
      XDG_TEMPLATES_DIR: ["Templates"],
      XDG_PUBLICSHARE_DIR: ["Public"],
      XDG_DOCUMENTS_DIR: ["Documents"],
      XDG_MUSIC_DIR: ["Music"],
      XDG_PICTURES_DIR: ["Pictures"],
      XDG_VIDEOS_DIR: ["Videos"],
    },
  },
};

/** Whether a file below `tunables/` sets variables, or includes one that does. */
export const declaresAny = (file: string): boolean => {
  const { includes = [], declares = {} } = own(tunablesFiles, file) ?? {};
  return includes.length > 0 || Object.keys(declares).length > 0;
};

/** The file below `tunables/` that declares a variable, by the variable's name. */
const declaredIn: ReadonlyMap<string, string> = new Map(
  Object.entries(tunablesFiles).flatMap(([file, { declares = {} }]) => Object.keys(declares).map((name) => [name, file] as const)),
);

/** The file below `tunables/` that declares a variable: `global` where that includes it. `undefined` when AppArmor does not know the name. */
export function tunablesFileOf(name: string): string | undefined {
  const file = declaredIn.get(name);
  return file !== undefined && tunablesFiles["global"]?.includes?.includes(file) ? "global" : file;
}

/**
 * The release of AppArmor whose tunables are the first to declare a variable; `undefined` for those of 3.0 and before, and for names
 * that AppArmor does not know. A profile for an older release has to declare it, and one for a newer must not.
 */
export function declaredSince(name: string): "4.1" | "5.0" | undefined {
  if (name === "pci_bus") return "5.0";
  return declaredIn.get(name) === "system" ? "4.1" : undefined;
}
