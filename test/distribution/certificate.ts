import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folderOf } from "../folder.ts";

/** A key and a certificate that vouches for itself, 127.0.0.1, localhost and registry.test, in PEM and as files. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly keyFile: string;
  readonly certFile: string;
}

/** Makes one with openssl; `undefined` where that is not installed. */
export function selfSigned(): Certificate | undefined {
  const folder = folderOf({ "made-here": "" });
  const [keyFile, certFile] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const names = "subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:registry.test";
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  try {
    execFileSync("openssl", ["req", ...kind, "-addext", names, "-keyout", keyFile, "-out", certFile], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  return { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8"), keyFile, certFile };
}
