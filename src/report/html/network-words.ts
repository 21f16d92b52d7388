import type { NetworkLine, PublishedPort } from "../../model/workload-view.ts";

/** A port as people write it: where it is open, and which one of the container that is. */
export const portText = ({ address, host, container, protocol }: PublishedPort): string =>
  `${address === "" ? "every address" : (address ?? "unknown address")}:${host} → ${container}/${protocol}`;

/** A network in words. */
export const lineText = ({ name, internal, external, connects }: NetworkLine): string =>
  [
    name,
    ...(internal === true ? ["internal"] : internal === null ? ["perhaps internal"] : []),
    ...(external === true ? ["external"] : []),
    ...(connects === false ? ["containers apart"] : []),
  ].join(", ");
