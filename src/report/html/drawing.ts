import type { NetworkMap, NetworkNode } from "../../model/workload-view.ts";
import { html, type Markup } from "./markup.ts";
import { lineText, portText } from "./network-words.ts";
import type { Reach } from "./reach.ts";

/** Containers that somebody outside gets to in the same way. */
export interface Band {
  readonly title: string;
  /** Places of the containers on the map. */
  readonly rows: readonly number[];
}

/** The containers of a map in bands, from the outside inwards; in a band those on the same networks are neighbours. */
export function bandsOf({ nodes }: Pick<NetworkMap, "nodes">, reaches: readonly Reach[]): Band[] {
  const bands = new Map<number, number[]>();
  for (const [at, node] of nodes.entries()) {
    const rank = rankOf(node, reaches[at]?.steps);
    bands.set(rank, [...(bands.get(rank) ?? []), at]);
  }
  const key = (at: number): string => nodes[at]?.networks.map((each) => String(each).padStart(4, "0")).join() ?? "";
  return [...bands]
    .sort(([a], [b]) => a - b)
    .map(([rank, rows]) => ({
      title: titleOf(rank),
      rows: rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b)),
    }));
}

const ranks = { unknown: 1_000, host: 1_001, none: 1_002 } as const;

const rankOf = ({ open }: NetworkNode, steps: number | undefined): number => steps ?? (open === "outside" ? 0 : ranks[open]);

function titleOf(rank: number): string {
  if (rank === 0) return "open beyond the host";
  if (rank === ranks.unknown) return "published at an address that is not known";
  if (rank === ranks.host) return "published on the host only";
  if (rank === ranks.none) return "no known way from outside";
  return rank === 1 ? "1 step from outside" : `${rank} steps from outside`;
}

/** Sizes in pixels. */
const row = 26;
const column = 26;
/** The widest that ports and names may be. */
const widest = { ports: 250, box: 300 } as const;
const margin = 12;
const band = 24;
/** The width of a character of the font, which has one for all. */
const character = 6.7;
/** More columns are not drawn. */
const mostColumns = 60;
const hues = 6;

const cut = (text: string, width: number): string => {
  const fits = Math.floor(width / character);
  return text.length > fits ? `${text.slice(0, fits - 1)}…` : text;
};

/** The rows of a drawing from top to bottom, each with the middle of its height. */
interface Placed {
  readonly bands: readonly { readonly title: string; readonly y: number }[];
  readonly nodes: ReadonlyMap<number, number>;
  readonly height: number;
}

function placed(bands: readonly Band[], top: number): Placed {
  let y = top;
  const titles: { title: string; y: number }[] = [];
  const nodes = new Map<number, number>();
  for (const { title, rows } of bands) {
    titles.push({ title, y: y + band / 2 });
    y += band;
    for (const at of rows) {
      nodes.set(at, y + row / 2);
      y += row;
    }
    y += 6;
  }
  return { bands: titles, nodes, height: y + margin };
}

/** Containers as rows and networks as columns, with a dot where one is on the other: no line crosses a name, however many there are. */
export function drawing(map: NetworkMap, bands: readonly Band[], says: string): Markup {
  const lines = map.networks.slice(0, mostColumns);
  const head = lines.length ? Math.min(150, 24 + Math.max(...lines.map((line) => cut(lineText(line), 190).length)) * character * 0.72) : 10;
  const rows = placed(bands, head);
  const edges = edgesOf(map);
  const left = edges.box + 30;
  const width = left + lines.length * column + (lines.length ? 120 : 10);
  const x = (at: number): number => left + at * column + column / 2;
  return html`<svg class="network" width="${width}" height="${rows.height}" viewBox="0 0 ${width} ${rows.height}" role="img" aria-label="${says}">${lines.map((_, at) => columnOf(map, at, x(at), head, rows))}${rows.bands.map(
    ({ title, y }) => html`<text class="band" x="${edges.ports}" y="${y + 4}">${title}</text>`,
  )}${[...rows.nodes].map(([at, y]) => rowOf(map.nodes[at] as NetworkNode, y, edges, x, lines.length))}${
    map.networks.length > lines.length
      ? html`<text class="axis" x="${left}" y="${rows.height - 2}">${map.networks.length - lines.length} more networks omitted</text>`
      : undefined
  }</svg>`;
}

/** A network from the first container on it to the last one, with its name above. */
function columnOf({ networks, nodes }: NetworkMap, at: number, x: number, head: number, rows: Placed): Markup {
  const line = networks[at] as NetworkMap["networks"][number];
  const heights = [...rows.nodes].flatMap(([node, y]) => (nodes[node]?.networks.includes(at) ? [y] : []));
  const kind = line.connects === false ? " apart" : line.internal === false ? "" : " internal";
  const text = lineText(line);
  return html`<g><title>${text}</title><path class="wire c${at % hues}${kind}" d="M${x} ${head - 4}V${Math.max(head, ...heights)}"></path><text class="net" transform="translate(${x - 1} ${head - 9}) rotate(-38)">${cut(text, 190)}</text></g>`;
}

/** Where names begin and end, as wide as the longest ones ask for. */
interface Edges {
  readonly ports: number;
  readonly box: number;
}

function edgesOf({ nodes }: Pick<NetworkMap, "nodes">): Edges {
  const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length)) * character;
  const ports = Math.round(Math.min(widest.ports, longest(nodes.map(saidOf)) + 20));
  return { ports: ports + margin, box: Math.round(ports + margin + Math.max(120, Math.min(widest.box, longest(nodes.map(nameOf)) + 18))) };
}

/** What is open of a container: its first port on the host, and how many more there are. */
function saidOf({ published, mode }: NetworkNode): string {
  if (mode === "host") return "the host's network";
  const [first, ...others] = published;
  return first ? `${portText(first)}${others.length ? ` +${others.length}` : ""}` : "";
}

/** The name of a container, without what kind of thing it is, and what network it has where that is none on the map. */
function nameOf({ label, networks, mode, joins }: NetworkNode): string {
  if (mode === "none") return `${bare(label)}, no network`;
  if (mode === "joined") return `${bare(label)}, in ${bare(joins ?? "another container")}`;
  return mode === "unknown" && networks.length === 0 ? `${bare(label)}, network not known` : bare(label);
}

const bare = (label: string): string => /`([^`]+)`/.exec(label)?.[1] ?? label;

/** A container: its ports on the host, its name, and a dot on each of its networks. */
function rowOf(node: NetworkNode, y: number, { ports, box }: Edges, x: (at: number) => number, columns: number): Markup {
  const { label, networks, published, open, mode } = node;
  const said = saidOf(node);
  const own = networks.filter((at) => at < columns);
  const end = own.length ? x(Math.max(...own)) : box;
  const port = html`<text class="port ${open}" x="${ports - 14}" y="${y + 4}" text-anchor="end">${cut(said, ports - 14)}</text><path class="arrow ${open}" d="M${ports - 11} ${y}h8m-4 -3.5l4 3.5l-4 3.5"></path>`;
  return html`<g><title>${[label.replaceAll("`", ""), ...published.map(portText)].join("; ")}</title>${said ? port : undefined}<path class="rail" d="M${box} ${y}H${end}"></path><rect class="node ${open}" x="${ports}" y="${y - 10}" width="${box - ports}" height="20" rx="4"></rect><text class="name" x="${ports + 8}" y="${y + 4}">${cut(nameOf(node), box - ports - 12)}</text>${own.map(
    (at) => html`<circle class="dot c${at % hues}${mode === "joined" ? " joined" : ""}" cx="${x(at)}" cy="${y}" r="5"></circle>`,
  )}</g>`;
}
