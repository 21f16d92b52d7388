/** Whether nobody can stand between this machine and the host of a URL: its own, one it is not told, or a single-label name. */
export declare function isNear(host: string): boolean;
/** Whether a host is the machine itself, or answers for it: loopback and link-local in any spelling. */
export declare function isOwnHost(host: string): boolean;
/** The host of a URL of http, https or ftp, as it is written; `undefined` for another text. */
export declare const hostOf: (text: string) => string | undefined;
