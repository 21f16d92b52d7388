import { join } from "node:path";
import { isFolder, list } from "../disk/look.ts";
import { ReadError, readFile } from "../disk/read.ts";

/** Bytes of a file of certificates. */
const most = 1024 * 1024;

/**
 * The authorities that this machine's engines trust for a registry, as texts of PEM: the files `*.crt` of `certs.d/HOST` (Docker's
 * "Verify repository client with certificates", containers-certs.d(5)). `system` is the folder of its configuration, `home` the user's.
 */
export function authoritiesOf({
  home,
  system = "/etc",
}: {
  readonly home: string;
  readonly system?: string;
}): (host: string) => readonly string[] {
  const folders = [system, join(home, ".config")].flatMap((each) =>
    ["docker", "containers"].map((engine) => join(each, engine, "certs.d")),
  );
  const known = new Map<string, readonly string[]>();
  return (host) => {
    // The name of a folder, and no way out of it.
    if (!/^[\w[][\w.:\]-]*$/.test(host)) return [];
    const authorities = known.get(host) ?? folders.flatMap((folder) => certificatesIn(join(folder, host)));
    known.set(host, authorities);
    return authorities;
  };
}

function certificatesIn(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  try {
    return list(folder)
      .filter(({ name }) => name.endsWith(".crt"))
      .flatMap(({ name }) => certificateAt(join(folder, name)));
  } catch {
    // It may not be looked into: the certificate is refused then, and the sentence says so.
    return [];
  }
}

function certificateAt(path: string): readonly string[] {
  try {
    const text = readFile(path, most).toString("latin1");
    return text.includes("-----BEGIN CERTIFICATE-----") ? [text] : [];
  } catch (error) {
    if (error instanceof ReadError) return [];
    throw error;
  }
}
