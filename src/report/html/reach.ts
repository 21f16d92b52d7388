import type { NetworkMap } from "../../model/workload-view.ts";

/** How far a container is from others than the host, and whom it reaches. */
export interface Reach {
  /** So many containers have to be taken over first; `undefined` where no known way leads there. */
  readonly steps: number | undefined;
  /** Places of the containers that share a network with it on which containers reach one another. */
  readonly neighbours: readonly number[];
}

/** Who reaches whom on a map, as far as it is known: over networks on which containers reach one another. */
export function reachesOf({ networks, nodes }: Pick<NetworkMap, "networks" | "nodes">): readonly Reach[] {
  const members = networks.map((line, at) =>
    line.connects === false ? [] : [...nodes.keys()].filter((node) => nodes[node]?.networks.includes(at)),
  );
  const neighbours = nodes.map((node, own) => {
    const met = new Set(node.networks.flatMap((at) => members[at] ?? []));
    met.delete(own);
    return [...met].sort((a, b) => a - b);
  });
  const steps = new Map<number, number>();
  let edge = [...nodes.keys()].filter((at) => nodes[at]?.open === "outside");
  for (let step = 0; edge.length > 0; step += 1) {
    for (const at of edge) steps.set(at, step);
    edge = [...new Set(edge.flatMap((at) => neighbours[at] ?? []))].filter((at) => !steps.has(at));
  }
  return nodes.map((_, at) => ({ steps: steps.get(at), neighbours: neighbours[at] ?? [] }));
}
