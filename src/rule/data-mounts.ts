import type { Mount } from "../model/host-config.ts";
import type { Container } from "../model/workload.ts";
import { folderOf, isWithin, joinPath } from "../text/path.ts";
import { likelyNeedsOf } from "./image-needs.ts";
import { isConfiguration } from "./listening.ts";
import { certainly, itemsOf, knownValue } from "./predicates.ts";

/**
 * Where something is mounted into a container whose files root wrote or alone may read, as far as anybody knows: folders of the host and
 * volumes that it writes to, and private keys. Another account may do neither, and of a folder that is somebody else's not even root without
 * DAC_OVERRIDE (capabilities(7)). Of a server whose workers are another account anyway it is what its first process opens.
 */
export function rootsMounts(container: Container): string[] {
  const { capabilities = [], forData = [], writes = [] } = likelyNeedsOf(container) ?? {};
  // What the data of these takes is written down with them.
  if (forData.length > 0 || capabilities.includes("DAC_OVERRIDE")) return [];
  const own = writes.map(({ target }) => target);
  const isRoots = capabilities.includes("SETUID")
    ? (mount: Mount, target: string) => holdsKeys(mount, target) || (isWritten(mount) && /^\/var\/(?:cache|log)\//.test(`${target}/`))
    : (mount: Mount, target: string) => holdsKeys(mount, target) || (isWritten(mount) && !isFixed(target));
  return itemsOf(container.host.mounts).flatMap(({ value }) => {
    const target = knownValue(value.target);
    return target !== undefined && isLent(value) && !isCode(container, value, target) && (own.includes(target) || isRoots(value, target))
      ? [target]
      : [];
  });
}

const isLent = ({ type, file }: Mount): boolean => (type === "bind" || type === "volume") && file === undefined;

/** What the build copies to the same place: a developer mounts the program over itself. */
function isCode({ build, added }: Container, { source }: Mount, target: string): boolean {
  const from = source ? knownValue(source) : undefined;
  if (!source || !from?.startsWith(".") || typeof build?.context !== "string") return false;
  const { context } = build;
  const path = joinPath(folderOf(source.span.file), from);
  const isOfContext = context === "" ? !path.startsWith("..") : isWithin(path, context);
  return isOfContext && added?.copied?.some((copy) => isWithin(target, copy.path)) === true;
}

const isWritten = ({ readOnly }: Mount): boolean => !certainly(readOnly, (yes) => yes);

/** A configuration, what every container has in `/etc`, or a file by its ending: a program reads those. */
const isFixed = (target: string): boolean => isConfiguration(target) || /^\/etc\/|\/[^/]+\.[a-z]\w{0,4}$/i.test(target);

/** Where private keys lie, as people call such files and folders: only root may read them, mostly. */
const holdsKeys = ({ source }: Mount, target: string): boolean =>
  [target, (source && knownValue(source)) || ""].some((path) =>
    /(?:^|[/_.-])(?:certs?|certificates?|ssl|tls|letsencrypt|acme|pki|private|keys?)(?:[/_.-]|$)|\.(?:pem|key|p12|pfx)$/i.test(path),
  );
