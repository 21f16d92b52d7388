/** How a program that fetches over the network says where what it fetches goes. */
export interface Downloader {
  /** Options whose value is the file, in the order of the addresses. */
  readonly file: readonly string[];
  /** Options that save under the last part of the address. */
  readonly named?: readonly string[];
  /** Options whose value is the folder it is saved in. */
  readonly folder?: readonly string[];
  /** What it does without any of them. */
  readonly otherwise: "print" | "save";
  /** Without one of these it downloads nothing. */
  readonly needs?: readonly string[];
}

/** From the manual page of each. */
const rows: Readonly<Record<string, Downloader>> = {
  curl: { file: ["-o", "--output"], named: ["-O", "--remote-name", "--remote-name-all"], folder: ["--output-dir"], otherwise: "print" },
  wget: { file: ["-O", "--output-document"], folder: ["-P", "--directory-prefix"], otherwise: "save" },
  aria2c: { file: ["-o", "--out"], folder: ["-d", "--dir"], otherwise: "save" },
  axel: { file: ["-o", "--output"], otherwise: "save" },
  // fetch(1) of FreeBSD
  fetch: { file: ["-o"], otherwise: "save" },
  // HTTPie and xh
  http: { file: ["-o", "--output"], named: ["-d", "--download"], otherwise: "print" },
  lynx: { file: [], otherwise: "print", needs: ["-source", "-dump"] },
  w3m: { file: [], otherwise: "print", needs: ["-dump_source", "-dump"] },
  // libwww-perl
  GET: { file: [], otherwise: "print" },
  "lwp-download": { file: [], otherwise: "save" },
};

const alike: Readonly<Record<string, string>> = {
  wget2: "wget",
  https: "http",
  xh: "http",
  xhs: "http",
  "curl.exe": "curl",
  "wget.exe": "wget",
};

/** How a downloader is used, by the name of its program. */
export const downloaders: ReadonlyMap<string, Downloader> = new Map([
  ...Object.entries(rows),
  ...Object.entries(alike).flatMap(([name, like]) => (rows[like] ? [[name, rows[like]] as const] : [])),
]);
